import type { ActivityIndicator, PastResult, Programme, ProgrammeDraft, ProgrammeFund, ProgrammeRecord, SectorRow, SectorTable, SectorTyped } from "../../backend/generated/types";
import { shown } from "../../text/exact";
import { programmeWords as words } from "../../text/programmes";

export const newUid = "00000000-0000-0000-0000-000000000000";

export const blankProgramme = (year: number): Programme => ({
  uid: newUid, name: "", level: "provincial", decision_number: "", decided_on: null, issuer: "", from_year: year, to_year: year + 4,
  money_unit: "billion", stated_total: null, origin: "", checked: 0, note: "",
});

/** A line of the money grid, as it is typed. */
export interface FundCells { uid: string; year: string; fund: string; amount: string; note: string }
export const emptyFund = (): FundCells => ({ uid: newUid, year: "", fund: "", amount: "", note: "" });

/** A line of the target grid, as it is typed. */
export interface TargetCells { uid: string; label: string; indicator: string; target: string; unit: string; year: string; byHand: string }
export const emptyTarget = (): TargetCells => ({ uid: newUid, label: "", indicator: "", target: "", unit: "", year: "", byHand: "" });

export const fundRows = (record: ProgrammeRecord | null): FundCells[] => [
  ...(record?.lines ?? []).map(({ line, text }) => ({ uid: line.uid, year: line.year === null ? "" : String(line.year), fund: line.fund ? words.funds[line.fund] : "", amount: text, note: line.note })),
  emptyFund(),
];

export const targetRows = (record: ProgrammeRecord | null, indicators: ActivityIndicator[]): TargetCells[] => [
  ...(record?.targets ?? []).map(({ target }) => ({
    uid: target.uid, label: target.label, indicator: indicators.find((one) => one.code === target.indicator)?.label ?? "", target: target.target === null ? "" : shown(target.target),
    unit: target.unit, year: target.year === null ? "" : String(target.year), byHand: target.reached_by_hand === null ? "" : shown(target.reached_by_hand),
  })),
  emptyTarget(),
];

const yearOf = (text: string): number | null => (text.trim() === "" ? null : Number(text) || 0);
const fundOf = (label: string): ProgrammeFund | null => (Object.keys(words.funds) as ProgrammeFund[]).find((fund) => words.funds[fund] === label) ?? null;

/** What is sent: empty lines are left out. */
export function draftOf(programme: Programme, stated: string, funds: FundCells[], targets: TargetCells[], indicators: ActivityIndicator[]): ProgrammeDraft {
  return {
    programme, stated_total: stated,
    lines: funds.filter((row) => row.amount.trim() !== "").map((row) => ({ uid: row.uid, year: yearOf(row.year), fund: fundOf(row.fund), amount: row.amount, note: row.note })),
    targets: targets.filter((row) => row.label.trim() !== "" || row.indicator !== "").map((row) => ({
      uid: row.uid, label: row.label, indicator: indicators.find((one) => one.label === row.indicator)?.code ?? "", unit: row.unit, target: row.target,
      year: yearOf(row.year), reached_by_hand: row.byHand, note: "",
    })),
  };
}

/** A line of the sector grid: texts of the years stand under their number. */
export type SectorCells = Record<string, string>;
export const emptySector = (): SectorCells => ({ indicator: "", unit: "", place: "", origin: "" });

const sectorCells = (row: SectorRow): SectorCells => ({
  indicator: row.indicator, unit: row.unit, place: row.place, origin: row.origin, checked: row.checked ? "1" : "",
  ...Object.fromEntries(row.figures.map((one) => [String(one.year), shown(one.value)])),
});
export const sectorRows = (table: SectorTable | undefined | null): SectorCells[] => [...(table?.rows ?? []).map(sectorCells), emptySector()];

export const sectorTyped = (rows: SectorCells[], years: number[]): SectorTyped[] =>
  rows.filter((row) => (row.indicator ?? "").trim() !== "").map((row) => ({
    indicator: row.indicator ?? "", unit: row.unit ?? "", place: row.place ?? "", origin: row.origin ?? "", checked: row.checked === "1",
    values: years.map((year) => ({ year, text: String(row[String(year)] ?? "") })),
  }));

/** A line of the grid of results. */
export interface ResultCells { uid: string; content: string; part: string; source: string; from: string; to: string; place: string; proposals: string; grant: number | string | null; establishments: string; trainees: string; jobs: string; quantity: string; unit: string; other: number | null; kind: PastResult["kind"]; note: string }
export const emptyResult = (): ResultCells => ({ uid: newUid, content: "", part: "", source: "", from: "", to: "", place: "", proposals: "", grant: null, establishments: "", trainees: "", jobs: "", quantity: "", unit: "", other: null, kind: null, note: "" });

const text = (value: number | null): string => (value === null ? "" : String(value));
const count = (cell: string): number | null => (/^\d[\d.]*$/.test(cell.trim()) ? Number(cell.replaceAll(".", "")) : null);

export const resultCells = (row: PastResult): ResultCells => ({
  uid: row.uid, content: row.content, part: row.part, source: row.source ? words.results.sources[row.source] : "", from: String(row.from_year), to: String(row.to_year), place: row.place,
  proposals: text(row.proposals), grant: row.grant, establishments: text(row.establishments), trainees: text(row.trainees), jobs: text(row.jobs),
  quantity: row.quantity === null ? "" : shown(row.quantity), unit: row.quantity_unit, other: row.other, kind: row.kind, note: row.note,
});

export const resultsOf = (rows: ResultCells[]): PastResult[] =>
  rows.filter((row) => row.content.trim() !== "").map((row) => ({
    uid: row.uid, document: "", position: 0, part: row.part, content: row.content, kind: row.kind,
    source: row.source === words.results.sources.national ? "national" : row.source === words.results.sources.local ? "local" : null,
    from_year: Number(row.from) || 0, to_year: Number(row.to || row.from) || 0, place: row.place, proposals: count(row.proposals),
    grant: typeof row.grant === "number" ? row.grant : null, other: row.other, establishments: count(row.establishments), trainees: count(row.trainees), jobs: count(row.jobs),
    quantity: row.quantity.trim() === "" ? null : row.quantity.replaceAll(".", "").replace(",", "."), quantity_unit: row.unit, note: row.note,
  }));
