import type { StageMoney, SourceYearMoney } from "../../backend/generated/types";
import { dong, sourceSeries, type ChartRow, type Series } from "./chart";
import { overviewWords as words } from "../../text/overview";
import { stageNames } from "../../text/proposals";

/** Giao, and what of it is spent: the second bar lies on the first. */
export const stageSeries: Series[] = [
  { key: "approved", label: words.approvedSpent[0], fill: "var(--m-advance)" },
  { key: "spent", label: words.approvedSpent[1], fill: "var(--m-settled)" },
];

/** One line for each stage that đề án are at. */
export const stageRows = (stages: StageMoney[]): ChartRow[] =>
  stages.map((row) => ({
    key: row.stage,
    label: stageNames[row.stage],
    note: words.stageCount(row.proposals),
    amounts: [dong(row.approved, `${row.key}/approved`), dong(row.spent, `${row.key}/spent`)],
  }));

/** One stack for each year: KCQG below, KCĐP on it. */
export function yearRows(years: SourceYearMoney[]): ChartRow[] {
  const all = [...new Set(years.map((row) => row.year))].sort((a, b) => a - b);
  const of = (year: number, source: string) => years.find((row) => row.year === year && row.source === source);
  return all.map((year) => ({
    key: String(year),
    label: String(year),
    amounts: sourceSeries.map(({ key }) => {
      const row = of(year, key);
      return dong(row?.approved ?? 0, row && row.approved > 0 ? `${row.key}/approved` : null);
    }),
  }));
}
