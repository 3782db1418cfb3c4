/** What the cursor has to know of the grid it walks on. */
export interface GridShape {
  rows: number;
  columns: number;
  isEditable: (column: number) => boolean;
}

/** Where the active cell is. Knows nothing of the page, so it is tested without one. */
export class GridCursor {
  row = $state(0);
  column = $state(0);

  constructor(private readonly shape: () => GridShape) {
    this.column = this.#firstEditable();
  }

  /** Puts the cursor there, kept inside the grid. */
  to(row: number, column: number): void {
    const { rows, columns } = this.shape();
    this.row = Math.max(0, Math.min(rows - 1, row));
    this.column = Math.max(0, Math.min(columns - 1, column));
  }

  /** Rows up or down in the same column. */
  vertical(step: number): void {
    this.to(this.row + step, this.column);
  }

  /** One editable cell aside in the same row; stays at the edge. */
  horizontal(step: 1 | -1): void {
    const { columns, isEditable } = this.shape();
    for (let column = this.column + step; column >= 0 && column < columns; column += step) {
      if (isEditable(column)) return this.to(this.row, column);
    }
  }

  /** The next or previous editable cell in reading order. False at the end of the grid. */
  along(step: 1 | -1): boolean {
    const { rows, columns, isEditable } = this.shape();
    for (let at = this.row * columns + this.column + step; at >= 0 && at < rows * columns; at += step) {
      if (!isEditable(at % columns)) continue;
      this.to(Math.floor(at / columns), at % columns);
      return true;
    }
    return false;
  }

  firstInRow(row = this.row): void {
    this.to(row, this.#firstEditable());
  }

  lastInRow(row = this.row): void {
    const { columns, isEditable } = this.shape();
    let column = columns - 1;
    while (column > 0 && !isEditable(column)) column -= 1;
    this.to(row, column);
  }

  /** F8: the next faulty cell after the cursor, or from the other end; false when there is none. */
  toProblem(cells: { row: number; column: number }[], step: 1 | -1): boolean {
    const { columns } = this.shape();
    const here = this.row * columns + this.column;
    const places = cells.map((cell) => cell.row * columns + cell.column).sort((a, b) => step * (a - b));
    const next = places.find((place) => step * (place - here) > 0) ?? places[0];
    if (next === undefined) return false;
    this.to(Math.floor(next / columns), next % columns);
    return true;
  }

  #firstEditable(): number {
    const { columns, isEditable } = this.shape();
    for (let column = 0; column < columns; column += 1) if (isEditable(column)) return column;
    return 0;
  }
}
