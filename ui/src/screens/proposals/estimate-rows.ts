import type { CostItem, EstimateLine, EstimateRow } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { money } from "../../text/format";
import { estimateWords as words, itemNames } from "../../text/proposals";
import { product } from "../../text/product";
import { newUid } from "./blank";

/** A line of the estimate as it is typed: a cell that could not be read still holds its text. */
export interface EstimateCells {
  key: string;
  content: string;
  item: string;
  unit: string;
  quantity: CellValue;
  price: CellValue;
  grant: CellValue;
  counterpart: CellValue;
  other: CellValue;
}

/** What a line was on file, so that nothing beside the grid's columns is lost on saving. */
export type KeptLines = Map<string, EstimateLine>;

const itemOf = (name: string): CostItem => (Object.keys(itemNames) as CostItem[]).find((item) => itemNames[item] === name) ?? "other";
const dong = (cell: CellValue): number => (typeof cell === "number" ? cell : 0);
/** Nothing is an empty cell, so that a lump sum of one source is typed once. */
const orEmpty = (amount: number): number | null => amount || null;

let made = 0;
export const emptyLine = (): EstimateCells => ({
  key: `new-${++made}`,
  content: "",
  item: "",
  unit: "",
  quantity: null,
  price: null,
  grant: null,
  counterpart: null,
  other: null,
});

export const cellsOf = ({ line }: EstimateRow): EstimateCells => ({
  key: line.uid,
  content: line.content,
  item: itemNames[line.item],
  unit: line.unit,
  quantity: line.quantity === null ? null : Number(line.quantity),
  price: line.unit_price === null ? null : Number(line.unit_price),
  grant: orEmpty(line.grant),
  counterpart: orEmpty(line.counterpart),
  other: orEmpty(line.other),
});

/** Sum of the sources in đồng. */
export const sourcesOf = (row: EstimateCells): number => dong(row.grant) + dong(row.counterpart) + dong(row.other);

/** Thành tiền: quantity × price, or what the sources give together when the line is a lump sum. */
export function amountOf(row: EstimateCells): number {
  return typeof row.quantity === "number" && typeof row.price === "number" ? product(String(row.quantity), String(row.price)) : sourcesOf(row);
}

/** The part of khuyến công follows the amount as long as it was the rest of it; once typed otherwise it stays. */
export function followAmount(next: EstimateCells[], before: EstimateCells[]): EstimateCells[] {
  return next.map((row) => {
    const old = before.find((one) => one.key === row.key) ?? { ...emptyLine(), grant: null };
    if (row === old || row.grant !== old.grant || sourcesOf(old) !== amountOf(old)) return row;
    const rest = amountOf(row) - dong(row.counterpart) - dong(row.other);
    return rest >= 0 && rest !== dong(row.grant) ? { ...row, grant: orEmpty(rest) } : row;
  });
}

export const isBlank = (row: EstimateCells): boolean => row.content === "" && amountOf(row) === 0 && row.unit === "";

/** What the office would refuse, said at once. */
export function problemsOf(row: EstimateCells): CellProblem[] {
  if (isBlank(row)) return [];
  const faults: CellProblem[] = [];
  if (row.content === "") faults.push({ column: "content", tone: "chan", text: words.contentMissing });
  const [sum, amount] = [sourcesOf(row), amountOf(row)];
  if (sum !== amount) faults.push({ column: "grant", tone: "chan", text: words.sourcesDiffer(money(sum), money(amount)) });
  return faults;
}

const decimal = (cell: CellValue): string | null => (typeof cell === "number" ? String(cell) : null);

/** The lines as the office takes them, blank ones left out. */
export function linesOf(rows: EstimateCells[], proposal: string, kept: KeptLines): EstimateLine[] {
  return rows
    .filter((row) => !isBlank(row))
    .map((row, at) => {
      const old = kept.get(row.key);
      return {
        uid: old?.uid ?? newUid,
        proposal_uid: proposal,
        position: at + 1,
        content: row.content,
        item: itemOf(row.item),
        unit: row.unit,
        quantity: decimal(row.quantity),
        unit_price: decimal(row.price),
        amount: amountOf(row),
        grant: dong(row.grant),
        counterpart: dong(row.counterpart),
        other: dong(row.other),
        sub_item: old?.sub_item ?? "",
        done_quantity: old?.done_quantity ?? null,
        note: old?.note ?? "",
      };
    });
}
