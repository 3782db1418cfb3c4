import { day, money, quantity } from "../text/format";
import { fold, tidy } from "../text/fold";
import { parseDay, parseMoney, parseQuantity } from "../text/parse";

/** A cell holds the value that was understood, or the text as typed when it could not be. */
export type CellValue = string | number | null;

/** A column of an editable grid. */
export interface GridColumn<Row> {
  key: keyof Row & string;
  title: string;
  unit?: string;
  width?: number;
  /** text: string · money: whole đồng · number: decimal comma · day: YYYY-MM-DD · choice: one of `options` · computed: shown, never typed. */
  kind: "text" | "money" | "number" | "day" | "choice" | "computed";
  /** For choice: the words offered below the cell. */
  options?: string[];
  /** For computed: what is shown. */
  text?: (row: Row, at: number) => string;
  /** For day: completes "16/12". Leave out for birthdays. */
  year?: number;
  /** Figures at the right. Money and numbers are so anyway. */
  numeric?: boolean;
}

/** A fault of one cell; its text stands in a row of its own below. */
export interface CellProblem {
  column: string;
  tone: "chan" | "nhac";
  text: string;
}

export const isNumeric = <Row>(column: GridColumn<Row>): boolean => column.numeric ?? (column.kind === "money" || column.kind === "number");
export const isEditable = <Row>(column: GridColumn<Row>): boolean => column.kind !== "computed";

const valueOf = <Row>(row: Row, column: GridColumn<Row>): CellValue => (row[column.key] ?? null) as CellValue;

/** How a cell is written when it is not being typed in. */
export function writeCell<Row>(row: Row, column: GridColumn<Row>, at: number): string {
  if (column.kind === "computed") return column.text?.(row, at) ?? String(valueOf(row, column) ?? "");
  const value = valueOf(row, column);
  if (value === null) return "";
  if (typeof value === "number") return column.kind === "money" ? money(value) : quantity(value);
  return column.kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
}

/** The option that is meant: written alike but for marks, or the only one that begins so. */
function chosen(text: string, options: string[]): string {
  const wanted = fold(text);
  const equal = options.find((option) => fold(option) === wanted);
  const begun = options.filter((option) => fold(option).startsWith(wanted));
  return equal ?? (begun.length === 1 ? begun[0]! : text);
}

/** What typed or pasted text means in a column; the text itself when it means nothing there. */
export function readCell<Row>(text: string, column: GridColumn<Row>): CellValue {
  const kept = tidy(text);
  switch (column.kind) {
    case "text":
    case "computed":
      return kept;
    case "choice":
      return kept === "" ? "" : chosen(kept, column.options ?? []);
    case "money":
      return kept === "" ? null : (parseMoney(kept) ?? kept);
    case "number":
      return kept === "" ? null : (parseQuantity(kept) ?? kept);
    case "day":
      return kept === "" ? null : (parseDay(kept, column.year ?? null) ?? kept);
  }
}

/** True when the cell holds text that could not be understood. */
export function isUnread<Row>(row: Row, column: GridColumn<Row>): boolean {
  const value = valueOf(row, column);
  if (typeof value !== "string" || value === "") return false;
  if (column.kind === "money" || column.kind === "number") return true;
  if (column.kind === "choice") return !(column.options ?? []).includes(value);
  return column.kind === "day" && !/^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Rows of cells from the clipboard as spreadsheets write them: tabs, line ends, quoted cells. */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const letters = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (letters[at + 1] === '"') cell += letters[++at]!;
      else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === "\t" || letter === "\n") {
      rows.at(-1)!.push(cell);
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)!.push(cell);
  return rows;
}
