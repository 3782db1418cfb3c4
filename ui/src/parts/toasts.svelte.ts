/** How long a done step can be taken back from the corner of the screen; Ctrl+Z works after that as well. */
const shownMs = 6000;

export interface Toast {
  text: string;
  undo?: () => void;
}

/** The one notice of a done step, at the bottom left. Never for errors: those stand where they happened. */
class Toasts {
  current = $state.raw<Toast | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(text: string, undo?: () => void): void {
    this.current = { text, undo };
    this.resume();
  }

  /** Stays while the mouse or the focus is on it. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), shownMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }
}

export const toasts = new Toasts();
