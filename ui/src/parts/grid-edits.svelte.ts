import { isEditable, parseClipboard, readCell, type GridColumn } from "./grid-cells";

/** The rows of a grid and what was done to them; each change is one step that can be taken back. */
export class GridEdits<Row extends object> {
  #past = $state.raw<Row[][]>([]);
  #future = $state.raw<Row[][]>([]);

  constructor(
    private readonly rows: () => Row[],
    private readonly columns: () => GridColumn<Row>[],
    private readonly put: (rows: Row[]) => void,
    private readonly newRow: () => (() => Row) | undefined,
  ) {}

  /** One cell, as typed. Nothing happens when it means what is there already. */
  setCell(row: number, column: number, text: string): void {
    const [old, place] = [this.rows()[row], this.columns()[column]];
    if (!old || !place || !isEditable(place)) return;
    const value = readCell(text, place);
    const before = old[place.key] as unknown;
    if (value === (before ?? null) || (value === "" && (before ?? "") === "")) return;
    this.#step(this.rows().map((one, at) => (at === row ? { ...one, [place.key]: value } : one)));
  }

  /** A range from a spreadsheet with its upper left corner at the cell; rows are added where the range goes on. One step. */
  paste(row: number, column: number, text: string): number {
    const range = parseClipboard(text);
    const make = this.newRow();
    const rows = [...this.rows()];
    const columns = this.columns();
    let pasted = 0;
    range.forEach((cells, down) => {
      const old = rows[row + down] ?? make?.();
      if (!old) return;
      const changed = { ...old } as Record<string, unknown>;
      cells.forEach((cell, aside) => {
        const place = columns[column + aside];
        if (place && isEditable(place)) changed[place.key] = readCell(cell, place);
      });
      rows[row + down] = changed as Row;
      pasted += 1;
    });
    this.#step(rows);
    return pasted;
  }

  /** Rows that were read from a block elsewhere, put from this row on; only the cells named are filled. One step. */
  pasteRows(row: number, keys: (keyof Row)[], read: Partial<Row>[]): number {
    const make = this.newRow();
    const rows = [...this.rows()];
    let pasted = 0;
    read.forEach((cells, down) => {
      const old = rows[row + down] ?? make?.();
      if (!old) return;
      rows[row + down] = { ...old, ...Object.fromEntries(keys.map((key) => [key, cells[key]])) } as Row;
      pasted += 1;
    });
    this.#step(rows);
    return pasted;
  }

  /** Ctrl+D: the cell above is copied here. */
  fillDown(row: number, column: number): void {
    const [above, here, place] = [this.rows()[row - 1], this.rows()[row], this.columns()[column]];
    if (!above || !here || !place || !isEditable(place) || above[place.key] === here[place.key]) return;
    this.#step(this.rows().map((one, at) => (at === row ? { ...one, [place.key]: above[place.key] } : one)));
  }

  /** Inserts an empty row there; false when this grid has fixed rows. */
  insertRow(at: number): boolean {
    const make = this.newRow();
    if (!make) return false;
    this.#step(this.rows().toSpliced(at, 0, make()));
    return true;
  }

  removeRow(at: number): boolean {
    if (!this.newRow() || at >= this.rows().length) return false;
    this.#step(this.rows().toSpliced(at, 1));
    return true;
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const last = this.#past.at(-1);
    if (!last) return false;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.rows()];
    this.put(last);
    return true;
  }

  redo(): boolean {
    const next = this.#future.at(-1);
    if (!next) return false;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.rows()];
    this.put(next);
    return true;
  }

  #step(rows: Row[]): void {
    this.#past = [...this.#past.slice(-99), this.rows()];
    this.#future = [];
    this.put(rows);
  }
}
