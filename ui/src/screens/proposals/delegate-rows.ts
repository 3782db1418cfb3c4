import type { Delegate } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { delegateWords as words } from "../../text/delegates";
import { newUid } from "./blank";

/** A delegate as typed or pasted: a cell that could not be read still holds its text. */
export interface DelegateCells {
  uid: string;
  name: string;
  body: string;
  state: string;
  days: CellValue;
  rate: CellValue;
  signed: string;
}

export const emptyDelegate = (): DelegateCells => ({ uid: newUid, name: "", body: "", state: words.no, days: 1, rate: null, signed: words.no });

const yesNo = (truth: boolean) => (truth ? words.yes : words.no);
const number = (cell: CellValue): number => (typeof cell === "number" ? cell : 0);

export const cellsOf = (one: Delegate): DelegateCells => ({
  uid: one.uid,
  name: one.name,
  body: one.body,
  state: yesNo(one.state_paid),
  days: one.days,
  rate: one.day_rate || null,
  signed: yesNo(one.signed),
});

/** Số tiền = số ngày × mức, in đồng. */
export const amountOf = (row: DelegateCells): number => number(row.days) * number(row.rate);

export const isBlank = (row: DelegateCells): boolean => row.name === "" && row.body === "" && number(row.rate) === 0;

/** What is wrong with a row: without a name, days in parts, money for one the State budget pays. */
export function problemsOf(row: DelegateCells): CellProblem[] {
  if (isBlank(row)) return [];
  const found: CellProblem[] = [];
  if (row.name === "") found.push({ column: "name", tone: "chan", text: words.noName });
  if (typeof row.days === "number" && !Number.isInteger(row.days)) found.push({ column: "days", tone: "chan", text: words.wholeDays });
  if (row.state === words.yes && amountOf(row) > 0) found.push({ column: "rate", tone: "nhac", text: words.statePaid });
  return found;
}

export const delegatesOf = (rows: DelegateCells[], proposal: string): Delegate[] =>
  rows
    .filter((row) => !isBlank(row))
    .map((row, at) => ({
      uid: row.uid,
      proposal_uid: proposal,
      position: at + 1,
      name: row.name,
      body: row.body,
      state_paid: row.state === words.yes,
      days: number(row.days),
      day_rate: number(row.rate),
      signed: row.signed === words.yes,
    }));
