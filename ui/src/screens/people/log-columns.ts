import type { Access, ListExport, RetentionRow } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { day } from "../../text/format";
import { keepingWords, personWords } from "../../text/people";

/** "16/12/2013 08:05" of an instant, in Vietnam. */
export function moment(instant: string): string {
  const there = new Date(new Date(instant).getTime() + 7 * 3600_000).toISOString();
  return `${day(there.slice(0, 10))} ${there.slice(11, 16)}`;
}

const { seenColumns: seen } = personWords;
export const seenColumns: RegisterColumn<Access>[] = [
  { key: "at", title: seen.at, width: 128, text: (row) => moment(row.seen_at), order: (row) => row.seen_at },
  { key: "officer", title: seen.officer, width: 120, text: (row) => row.officer || "–" },
  { key: "ground", title: seen.ground, text: (row) => row.ground, note: (row) => row.fields },
];

const { exportColumns: out, columns: due, whole } = keepingWords;
export const exportColumns: RegisterColumn<ListExport>[] = [
  { key: "at", title: out.at, width: 128, text: (row) => moment(row.made_at), order: (row) => row.made_at },
  { key: "officer", title: out.officer, width: 140, text: (row) => row.officer || "–" },
  { key: "list", title: out.list, width: 200, text: (row) => row.file_name },
  { key: "people", title: out.people, width: 76, numeric: true, text: (row) => String(row.people), order: (row) => row.people },
  { key: "whole", title: out.whole, width: 76, text: (row) => (row.whole_numbers ? whole.yes : whole.no), tone: (row) => (row.whole_numbers ? "nhac" : undefined) },
  { key: "ground", title: out.ground, text: (row) => [row.ground, row.paper].filter(Boolean).join("; ") },
  { key: "recipient", title: out.recipient, width: 180, text: (row) => row.recipient || "–" },
];

export const retentionColumns: RegisterColumn<RetentionRow>[] = [
  { key: "class", title: due.class, text: (row) => row.class_name },
  { key: "proposal", title: due.proposal, width: 90, text: (row) => row.proposal_code || "–" },
  { key: "ended", title: due.ended, width: 110, text: (row) => day(row.ended_on), order: (row) => row.ended_on },
  { key: "due", title: due.due, width: 110, text: (row) => day(row.due_on), order: (row) => row.due_on },
  { key: "people", title: due.people, width: 90, numeric: true, text: (row) => String(row.people), order: (row) => row.people },
];
