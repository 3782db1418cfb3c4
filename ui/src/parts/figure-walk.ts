import type { Attachment } from "svelte/attachments";

const all = (node: Element): HTMLElement[] => [...node.querySelectorAll<HTMLElement>("[data-figure]")];

/** The next figure of the table in the direction of an arrow key; null at the edge. */
function beside(from: HTMLElement, figures: HTMLElement[], key: string): HTMLElement | null {
  const at = from.getBoundingClientRect();
  const far = (of: HTMLElement) => {
    const place = of.getBoundingClientRect();
    const right = (place.left + place.right - at.left - at.right) / 2;
    const down = (place.top + place.bottom - at.top - at.bottom) / 2;
    const [along, across] = key === "ArrowRight" ? [right, down] : key === "ArrowLeft" ? [-right, down] : key === "ArrowDown" ? [down, right] : [-down, right];
    return along > 4 ? along + 4 * Math.abs(across) : Infinity;
  };
  const best = figures.reduce<[HTMLElement | null, number]>(([kept, least], one) => (one !== from && far(one) < least ? [one, far(one)] : [kept, least]), [null, Infinity]);
  return best[0];
}

/** Figures of a table: one stop of the Tab key, arrows from one to the next. */
export const walkFigures: Attachment = (node) => {
  const stop = new AbortController();
  const settle = (current: HTMLElement | undefined) => all(node).forEach((one) => (one.tabIndex = one === current ? 0 : -1));
  const seen = () => settle(all(node).find((one) => one === document.activeElement) ?? all(node)[0]);
  const observer = new MutationObserver(seen);
  observer.observe(node, { childList: true, subtree: true });
  seen();
  node.addEventListener("focusin", seen, { signal: stop.signal });
  node.addEventListener(
    "keydown",
    (event) => {
      const from = (event.target as Element).closest<HTMLElement>("[data-figure]");
      if (!from || !event.type || !(event as KeyboardEvent).key.startsWith("Arrow")) return;
      const next = beside(from, all(node), (event as KeyboardEvent).key);
      event.preventDefault();
      next?.focus();
    },
    { signal: stop.signal },
  );
  return () => {
    stop.abort();
    observer.disconnect();
  };
};
