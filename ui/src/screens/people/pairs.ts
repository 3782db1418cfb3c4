import type { TwinPair, TwinSide } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { likenessNames, peopleWords as words } from "../../text/people";

export type Segment = keyof typeof words.segments;

export const keyOf = (pair: TwinPair): string => `${pair.one.uid} ${pair.other.uid}`;

/** Where a pair stands: decided by an officer, certain by its number, or still open. */
export function segmentOf(pair: TwinPair): Segment {
  if (pair.verdict) return "decided";
  return pair.likeness === "number" && !pair.in_one_class ? "certain" : "open";
}

const place = (side: TwinSide): string => [side.class_name, side.year].filter(Boolean).join(", ");
const { columns: titles } = words;
export const columns: RegisterColumn<TwinPair>[] = [
  { key: "name", title: titles.name, text: (pair) => pair.one.full_name, note: (pair) => likenessNames[pair.likeness], seek: (pair) => pair.other.full_name },
  { key: "one", title: titles.one, width: 156, text: (pair) => place(pair.one) },
  { key: "other", title: titles.other, width: 156, text: (pair) => place(pair.other) },
];

export interface Comparison {
  name: string;
  one: string;
  other: string;
  differs: boolean;
}

/** Both rows, fact by fact; what neither has is left out. */
export function compared({ one, other }: TwinPair): Comparison[] {
  const keys = Object.keys(words.facts) as (keyof typeof words.facts)[];
  const rows = keys.map((key) => ({ name: words.facts[key], one: String(one[key] ?? ""), other: String(other[key] ?? "") }));
  return rows.filter((row) => row.one || row.other).map((row) => ({ ...row, differs: row.one !== row.other }));
}
