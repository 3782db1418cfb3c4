const focusable = "a[href], button, input:not([type=hidden]), textarea, select, [tabindex]:not([tabindex='-1'])";

const isVisible = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Visible parts one may put the focus on, in the order of the page. */
export const focusables = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter((element) => isVisible(element) && !("disabled" in element && element.disabled));

const lastFocus = new WeakMap<Element, HTMLElement>();

/** F6 and Shift+F6: the next or previous region of the screen, back to where the focus was in it. One that holds nothing to stand on is passed over. */
export function moveToRegion(step: 1 | -1, root: ParentNode = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>("[data-region]")].filter((region) => focusables(region).length > 0);
  if (regions.length === 0) return;
  const active = document.activeElement as HTMLElement | null;
  const here = regions.findIndex((region) => region.contains(active));
  if (here >= 0 && active) lastFocus.set(regions[here]!, active);
  const next = regions[(here + step + regions.length) % regions.length] ?? regions[0]!;
  const known = lastFocus.get(next);
  const inside = focusables(next);
  const first = known && next.contains(known) ? known : (inside.find((one) => one.matches("[tabindex='0'], input")) ?? inside[0]);
  first?.focus();
}
