import { filterRows, linesOf, offsetsOf, sortRows, windowOf, type RegisterColumn, type Sorting } from "./register-lines";

/** Up to here every line is drawn and may wrap; longer lists draw only what is in view. */
const drawAllUpTo = 150;
/** What the sticky heading and foot cover, in pixels. */
const covered = 62;

/** What a register is made of; read anew whenever one of it changes. */
export interface RegisterSource<Row> {
  rows: Row[];
  columns: RegisterColumn<Row>[];
  rowKey: (row: Row) => string;
  filter: string;
  sorting: Sorting | null;
  groupOf?: (row: Row) => string;
  hasSubtotals: boolean;
  selected: string | null;
}

/** The rows of a register as they stand on screen: filtered, ordered, grouped, and cut to what is in view. */
export class RegisterView<Row> {
  scrollTop = $state(0);
  /** Height of the list in pixels. */
  room = $state(0);

  constructor(private readonly source: () => RegisterSource<Row>) {}

  readonly found = $derived.by(() => {
    const { rows, columns, filter, sorting } = this.source();
    return sortRows(filterRows(rows, columns, filter), columns, sorting);
  });
  readonly lines = $derived.by(() => linesOf(this.found, this.source().groupOf, this.source().hasSubtotals));
  /** The rows alone, in the order they stand. */
  readonly ordered = $derived.by(() => this.lines.flatMap((line) => (line.kind === "row" ? [line.row] : [])));
  readonly isLong = $derived.by(() => this.lines.length > drawAllUpTo);
  readonly hasNotes = $derived.by(() => this.source().columns.some((column) => column.note));
  /** The words of a foot reach up to the first column that is added up. */
  readonly labelled = $derived.by(() => Math.max(1, this.source().columns.findIndex((column) => column.total)));

  readonly #heights = $derived.by(() => {
    void this.room; // The tokens change with the height of the window.
    const style = getComputedStyle(document.documentElement);
    return { group: 26, row: parseFloat(style.getPropertyValue(this.hasNotes ? "--row-2" : "--row")) || 28, sub: 32 };
  });
  readonly #offsets = $derived.by(() => (this.isLong ? offsetsOf(this.lines, this.#heights) : [0]));
  readonly #drawn = $derived.by(() => (this.isLong ? windowOf(this.#offsets, this.scrollTop, this.room, 12) : { from: 0, to: this.lines.length }));

  readonly drawn = $derived.by(() => this.lines.slice(this.#drawn.from, this.#drawn.to));
  /** Empty heights in place of the lines above and below. */
  readonly above = $derived.by(() => this.#offsets[this.#drawn.from] ?? 0);
  readonly below = $derived.by(() => (this.isLong ? (this.#offsets.at(-1) ?? 0) - (this.#offsets[this.#drawn.to] ?? 0) : 0));
  /** Place of the selected row among the rows; −1 when it is not shown. */
  readonly here = $derived.by(() => {
    const { rowKey, selected } = this.source();
    return this.ordered.findIndex((row) => rowKey(row) === selected);
  });
  /** Rows that PageUp and PageDown go. */
  readonly page = $derived.by(() => Math.max(1, Math.floor(this.room / this.#heights.row) - 2));

  /** Where to scroll so that the row is in view; null when it is already, or when the browser can do it. */
  scrollFor(row: Row): number | null {
    if (!this.isLong) return null;
    const line = this.lines.findIndex((one) => one.kind === "row" && one.row === row);
    const [top = 0, bottom = 0] = [this.#offsets[line], this.#offsets[line + 1]];
    if (top < this.scrollTop) return top;
    return bottom > this.scrollTop + this.room - covered ? bottom - this.room + covered : null;
  }
}
