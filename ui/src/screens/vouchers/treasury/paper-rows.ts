import type { AdvancePaperKind, AdvancePaperLine, ClearanceRow } from "../../../backend/generated/types";
import type { GridColumn } from "../../../parts/grid-cells";
import { clearanceRows, treasuryWords } from "../../../text/treasury";
import { newUid } from "../draft";

const { columns: titles } = treasuryWords.papers;

/** A line of an advance paper as the grid holds it: the row of C43-BB by its words. */
export type PaperCells = Omit<AdvancePaperLine, "row" | "amount" | "balance"> & { row: string; amount: number | string | null; balance: number | string | null };

const all: Record<string, GridColumn<PaperCells>> = {
  row: { key: "row", title: titles.row, kind: "choice", options: Object.values(clearanceRows), width: 190 },
  content: { key: "content", title: titles.content, kind: "text" },
  paper: { key: "paper_number", title: titles.paper, kind: "text", width: 110 },
  on: { key: "paper_on", title: titles.on, kind: "day", width: 110 },
  advanced: { key: "advanced_item", title: titles.advanced, kind: "text", width: 110 },
  item: { key: "sub_item", title: titles.item, kind: "text", width: 84 },
  balance: { key: "balance", title: titles.balance, kind: "money", width: 124 },
  amount: { key: "amount", title: titles.amount, kind: "money", width: 124 },
};

const shown: Record<AdvancePaperKind, string[]> = {
  request: ["content", "amount"],
  clearance: ["row", "content", "paper", "on", "amount"],
  treasury_clearance: ["content", "paper", "on", "advanced", "item", "balance", "amount"],
  return: ["content", "item", "amount"],
};

/** The columns of a kind of paper, as its form prints them. */
export const paperColumns = (kind: AdvancePaperKind): GridColumn<PaperCells>[] => shown[kind].map((key) => all[key]!);

export const paperCells = (line: AdvancePaperLine): PaperCells => ({ ...line, row: line.row === null ? "" : clearanceRows[line.row] });

export const emptyLine = (): PaperCells => ({
  uid: newUid, paper_uid: newUid, position: 1, row: "", content: "", invoice_number: "", invoiced_on: null, paper_number: "", paper_on: null, advanced_item: "", sub_item: "", balance: null, amount: null,
});

const rowOf = (label: string): ClearanceRow | null => (Object.keys(clearanceRows) as ClearanceRow[]).find((row) => clearanceRows[row] === label) ?? null;
const sum = (value: number | string | null) => (typeof value === "number" ? value : 0);

/** The lines as the office keeps them; rows without a word and a sum are left out. */
export const linesOf = (rows: PaperCells[]): AdvancePaperLine[] =>
  rows.filter((row) => row.content !== "" || row.row !== "" || sum(row.amount) !== 0).map((row, at) => ({ ...row, position: at + 1, row: rowOf(row.row), amount: sum(row.amount), balance: sum(row.balance) }));
