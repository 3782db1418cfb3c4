import { compareText, fold } from "../text/fold";

/** A column of a register: how a row is written, ordered and added up. */
export interface RegisterColumn<Row> {
  key: string;
  title: string;
  /** In the heading behind the title: "đồng", "%", "km". */
  unit?: string;
  /** Pixels; the column without a width takes what is left. */
  width?: number;
  /** Figures stand at the right and are never shortened. */
  numeric?: boolean;
  text: (row: Row) => string;
  /** Second line in grey; the register then has 42 px rows. */
  note?: (row: Row) => string;
  /** Found by the filter though not written: an office's own code, a contract number. */
  seek?: (row: Row) => string;
  /** What the order follows; the text when left out. */
  order?: (row: Row) => string | number;
  tone?: (row: Row) => "chan" | "nhac" | "dat" | "ink2" | "" | undefined;
  /** Share of a ceiling in percent, drawn as a bar behind the figure. */
  share?: (row: Row) => number | null;
  /** The foot of the column over the rows that are shown. */
  total?: (rows: Row[]) => string;
  /** Key that opens the figure into its parts (Alt+E); null = it opens into nothing. */
  explain?: (row: Row) => string | null;
  /** The same of the foot, while every row is shown. */
  explainTotal?: () => string | null;
  /** Drawn by the `cell` snippet instead of as text. */
  custom?: boolean;
}

export interface Sorting {
  key: string;
  way: "up" | "down";
}

export type Line<Row> =
  | { kind: "group"; name: string }
  | { kind: "row"; row: Row; at: number }
  | { kind: "sub"; name: string; rows: Row[] };

/** Rows that hold every word of the filter in any column, marks and case aside. */
export function filterRows<Row>(rows: Row[], columns: RegisterColumn<Row>[], wanted: string): Row[] {
  const parts = fold(wanted).split(" ").filter(Boolean);
  if (parts.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(columns.map((column) => `${column.text(row)} ${column.note?.(row) ?? ""} ${column.seek?.(row) ?? ""}`).join(" "));
    return parts.every((part) => text.includes(part));
  });
}

/** Rows in the order of a column; numbers by size, text by the Vietnamese alphabet; equal rows keep their places. */
export function sortRows<Row>(rows: Row[], columns: RegisterColumn<Row>[], sorting: Sorting | null): Row[] {
  const column = columns.find((one) => one.key === sorting?.key);
  if (!column || !sorting) return rows;
  const sign = sorting.way === "up" ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: (column.order ?? column.text)(row) }));
  keyed.sort((a, b) => sign * (typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compareText(String(a.key), String(b.key))));
  return keyed.map(({ row }) => row);
}

/** What is written below each other: group headings, rows, subtotals. Groups stand in the order they first occur. */
export function linesOf<Row>(rows: Row[], groupOf: ((row: Row) => string) | undefined, hasSubtotals: boolean): Line<Row>[] {
  if (!groupOf) return rows.map((row, at) => ({ kind: "row", row, at }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const members = groups.get(groupOf(row));
    if (members) members.push(row);
    else groups.set(groupOf(row), [row]);
  }
  const lines: Line<Row>[] = [];
  let at = 0;
  for (const [name, members] of groups) {
    lines.push({ kind: "group", name });
    for (const row of members) lines.push({ kind: "row", row, at: at++ });
    if (hasSubtotals) lines.push({ kind: "sub", name, rows: members });
  }
  return lines;
}

export interface Heights {
  group: number;
  row: number;
  sub: number;
}

/** Where each line begins, and after the last one the whole height. */
export function offsetsOf<Row>(lines: Line<Row>[], heights: Heights): number[] {
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + heights[line.kind]);
  return offsets;
}

/** The lines to draw for what is scrolled into view, with a margin of lines on both sides. */
export function windowOf(offsets: number[], scrollTop: number, height: number, margin: number): { from: number; to: number } {
  const count = offsets.length - 1;
  const first = (y: number) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle + 1] ?? 0) <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { from: Math.max(0, first(scrollTop) - margin), to: Math.min(count, first(scrollTop + height) + 1 + margin) };
}
