/** How one kind of value is written and read in a field. */
export interface Notation<Value> {
  write: (value: Value) => string;
  /** Null when the text is not such a value. */
  read: (text: string) => Value | null;
}

/**
 * Text typed for a value that is not text. The text is the officer's own while the field has the focus;
 * it is read on every keystroke and rewritten in its proper form only on leaving.
 */
export class TypedText<Value> {
  #typed = $state<string | null>(null);
  /** True after leaving a text that could not be read; the text stays as typed. */
  unreadable = $state(false);

  constructor(
    private readonly notation: () => Notation<Value>,
    private readonly get: () => Value | null,
    private readonly set: (value: Value | null) => void,
  ) {}

  /** What the input shows. */
  get shown(): string {
    if (this.#typed !== null) return this.#typed;
    const value = this.get();
    return value === null ? "" : this.notation().write(value);
  }

  /** For bind:value of the input. */
  type(text: string): void {
    this.#typed = text;
    this.unreadable = false;
    this.set(text.trim() === "" ? null : this.notation().read(text));
  }

  /** On leaving: readable text takes its proper form, the rest stays and is marked. */
  leave(): void {
    if (this.#typed === null) return;
    const isRead = this.#typed.trim() === "" || this.notation().read(this.#typed) !== null;
    this.unreadable = !isRead;
    if (isRead) this.#typed = null;
  }

  /** A value put in by a key or a button, not typed. */
  put(value: Value): void {
    this.#typed = null;
    this.unreadable = false;
    this.set(value);
  }
}
