import type { Attachment } from "svelte/attachments";

const field = "input, textarea, .in.select";

/**
 * Puts the focus on the element when it appears, so that the keys work at once; with `false` nothing happens.
 * Whoever is filling in a field keeps the focus: a list may appear beside it with its first row.
 */
export const focusOnShow = (isWanted: boolean): Attachment<HTMLElement> => (element) => {
  if (isWanted && !document.activeElement?.matches(field)) element.focus({ preventScroll: true });
};
