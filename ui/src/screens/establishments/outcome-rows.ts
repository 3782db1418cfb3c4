import type { FollowedSupport, Outcome } from "../../backend/generated/types";
import type { CellValue } from "../../parts/grid-cells";

/** A chỉ tiêu as the grid holds it: before and up to four later figures. */
export interface OutcomeCells {
  code: string;
  indicator: string;
  unit: string;
  before: CellValue;
  after0: CellValue;
  after1: CellValue;
  after2: CellValue;
  after3: CellValue;
  measured_on: string | null;
  evidence: string;
  measured_by: string;
}

const later = ["after0", "after1", "after2", "after3"] as const;
const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

export function outcomeCells({ indicators, months, outcomes }: FollowedSupport): OutcomeCells[] {
  return indicators.map(({ code, name, unit }) => {
    const own = outcomes.filter((one) => one.indicator === code);
    const at = (month: number | undefined) => number(own.find((one) => one.months === month)?.value);
    const last = own.reduce<Outcome | null>((newest, one) => (newest && newest.months > one.months ? newest : one), null);
    return {
      code, indicator: name, unit, before: at(0), after0: at(months[0]), after1: at(months[1]), after2: at(months[2]), after3: at(months[3]),
      measured_on: last?.measured_on ?? null, evidence: last?.evidence ?? "", measured_by: last?.measured_by ?? "",
    };
  });
}

/** The figures as the office keeps them: day, evidence and who measured belong to the figure that is new or changed; older ones keep theirs. */
export function outcomesOf(rows: OutcomeCells[], { months, outcomes, proposal_uid }: FollowedSupport, establishment_uid: string): Outcome[] {
  const kept: Outcome[] = [];
  for (const row of rows) {
    const figures = [{ month: 0, cell: row.before }, ...later.map((key, at) => ({ month: months[at] ?? -1, cell: row[key] }))];
    const newest = Math.max(0, ...figures.filter(({ cell }) => cell !== null).map(({ month }) => month));
    for (const { month, cell } of figures) {
      if (typeof cell !== "number" || month < 0) continue;
      const before = outcomes.find((one) => one.indicator === row.code && one.months === month);
      const same = before && Number(before.value) === cell && month !== newest;
      const { measured_on, evidence, measured_by } = same ? before : row;
      kept.push({ uid: before?.uid ?? "00000000-0000-0000-0000-000000000000", proposal_uid, establishment_uid, indicator: row.code, unit: row.unit, months: month, value: String(cell), measured_on, evidence, measured_by });
    }
  }
  return kept;
}
