import type { DueRow, DueState } from "../backend/generated/types";
import { dueWords as words } from "./due";

export interface DueFilter {
  state: DueState | "";
  kind: string;
  /** Uid of a đề án, "office" for dates of the whole unit, "" for all. */
  proposal: string;
}

/** The rows a filter lets through. */
export const chosen = (rows: DueRow[], { state, kind, proposal }: DueFilter): DueRow[] =>
  rows.filter((row) => (state === "" || row.state === state) && (kind === "" || row.kind === kind) && (proposal === "" || (row.proposal_uid ?? "office") === proposal));

/** Each đề án of the board once, by code. */
export function proposalsOf(rows: DueRow[]): { value: string; label: string; note: string }[] {
  const found = new Map(rows.filter((row) => row.proposal_uid !== null).map((row) => [row.proposal_uid!, { value: row.proposal_uid!, label: row.proposal_code, note: row.proposal_title }]));
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label, "vi"));
}

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
