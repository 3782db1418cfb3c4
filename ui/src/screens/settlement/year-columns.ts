import type { Preflight, ProposalRow } from "../../backend/generated/types";
import { session } from "../../data/session.svelte";
import type { RegisterColumn } from "../../parts/register-lines";
import { money, registerMoney } from "../../text/format";
import { stageNames } from "../../text/proposals";
import { settlementWords } from "../../text/settlement";

const words = settlementWords.list;
const { columns: titles } = words;

interface StateChip {
  label: string;
  tone: "plain" | "nhac" | "chan" | "dat";
}

/** What stands between a đề án and its settlement. */
export function chipsOf(row: ProposalRow, check: Preflight | undefined): StateChip[] {
  if (row.stage === "settled" || row.stage === "follow_up") return [{ label: words.locked, tone: "dat" }];
  if (row.approved_grant === null) return [{ label: words.unpriced, tone: "plain" }];
  if (!check) return [];
  const standing: StateChip[] = check.blocks > 0 ? [{ label: words.blocks(check.blocks), tone: "chan" }] : [{ label: words.clear, tone: "dat" }];
  return check.warnings > 0 ? [...standing, { label: words.warnings(check.warnings), tone: "nhac" }] : standing;
}

/** The year's figure over the sources that are shown. */
const ofYear = (figure: string) => () => `year/${session.year}/${session.source ?? "all"}/${figure}`;

type Amount = (row: ProposalRow) => number | null;
const sum = (of: Amount) => (rows: ProposalRow[]) => money(rows.reduce((total, row) => total + (of(row) ?? 0), 0));
const amount = (key: string, title: string, of: Amount, figure: string): RegisterColumn<ProposalRow> => ({
  key, title, width: 96, numeric: true, text: (row) => registerMoney(of(row)), order: (row) => of(row) ?? 0, total: sum(of),
  explain: (row) => (of(row) === null ? null : `proposal/${row.uid}/${figure}`), explainTotal: ofYear(figure),
});

/** The columns of the list, all money in đồng. */
export const columns: RegisterColumn<ProposalRow>[] = [
  { key: "title", title: titles.title, text: (row) => row.title, note: (row) => [row.code, row.beneficiary_text, stageNames[row.stage]].filter(Boolean).join(" · ") },
  amount("approved", titles.approved, (row) => row.approved_grant, "approved"),
  amount("advanced", titles.advanced, (row) => row.advanced - row.returned, "drawn"),
  amount("spent", titles.spent, (row) => row.spent, "spent"),
  { key: "state", title: titles.state, width: 142, custom: true, text: () => "" },
];
