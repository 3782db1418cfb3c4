import type { DueRow, DueState } from "../backend/generated/types";
import { dueWords as words } from "./due";

/** The rows of one state; "" for all. */
export const chosen = (rows: DueRow[], state: DueState | ""): DueRow[] => rows.filter((row) => state === "" || row.state === state);

export const keyOf = (row: DueRow): string => `${row.on}|${row.code}|${row.proposal_uid}|${row.what}`;

export const missingOf = ({ missing: [first, ...others] }: DueRow): string => (first === undefined ? "" : words.missing(others.length + 1, first));

export const toneOf = (state: DueState): "chan" | "nhac" | undefined => (state === "overdue" ? "chan" : state === "soon" ? "nhac" : undefined);

/** One date of many đề án told in one line: what, and whose. */
export interface DueGroup {
  row: DueRow;
  whose: string;
}

/** Rows of one date and one deadline as one line, in the order of the board. */
export function grouped(rows: DueRow[]): DueGroup[] {
  const groups = new Map<string, DueRow[]>();
  for (const row of rows) {
    const key = row.on === null ? keyOf(row) : `${row.on}|${row.code || row.what}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((of) => of.slice(0, 1).map((row) => ({ row, whose: of.map((one) => one.proposal_code).filter(Boolean).join(", ") })));
}
