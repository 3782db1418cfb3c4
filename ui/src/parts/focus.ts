import type { Attachment } from "svelte/attachments";

/** Puts the focus on the element when it appears, so that the keys work at once; with `false` nothing happens. */
export const focusOnShow = (isWanted: boolean): Attachment<HTMLElement> => (element) => {
  if (isWanted) element.focus({ preventScroll: true });
};
