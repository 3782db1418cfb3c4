import type { CellValue } from "../../parts/grid-cells";

/** A cell of a number as the office reads it; what could not be read counts for nothing. */
export const numberOf = (cell: CellValue): number => (typeof cell === "number" ? cell : 0);
export const textOf = (cell: CellValue): string => (typeof cell === "string" ? cell : "");

interface Reading<Kept, Cells> {
  read: (one: Kept) => Cells;
  empty: () => Cells;
  isBlank: (row: Cells) => boolean;
}

/** One grid of the class as typed: it outlives the part that shows it, and takes what the office keeps while nothing is typed. */
export class LifePart<Kept, Cells extends object> {
  rows = $state.raw<Cells[]>([]);
  #kept = $state.raw("[]");
  #isSaving = false;

  constructor(private readonly how: Reading<Kept, Cells>) {
    this.rows = [how.empty()];
  }

  get filled(): Cells[] {
    return this.rows.filter((row) => !this.how.isBlank(row));
  }
  get isUnsaved(): boolean {
    return JSON.stringify(this.filled) !== this.#kept;
  }

  take(kept: Kept[]): void {
    const isFree = this.#isSaving || !this.isUnsaved;
    const rows = kept.map(this.how.read);
    this.#kept = JSON.stringify(rows);
    if (isFree) this.rows = rows.length > 0 ? rows : [this.how.empty()];
  }

  /** Saves what was typed; a refusal leaves it as it is. */
  async save(send: (filled: Cells[]) => Promise<unknown>): Promise<void> {
    if (!this.isUnsaved) return;
    this.#isSaving = true;
    try {
      await send(this.filled);
      this.#kept = JSON.stringify(this.filled);
    } finally {
      this.#isSaving = false;
    }
  }
}
