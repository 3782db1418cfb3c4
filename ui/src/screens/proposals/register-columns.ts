import type { ProposalRow, Stated } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { money, quantity, registerMoney } from "../../text/format";
import { kindNames, proposalWords, sourceNames, sourceShort, stageNames } from "../../text/proposals";
import { life } from "./stages";

const { columns: titles } = proposalWords;

/** Quy mô as text: "105 lao động"; empty when the plan gives none. */
export const scaleOf = (row: { quantity: string | null; quantity_unit: string }): string =>
  row.quantity === null ? "" : `${quantity(Number(row.quantity))} ${row.quantity_unit}`.trim();

const noteOf = (row: ProposalRow) => [row.code, row.beneficiary_text, row.place].filter(Boolean).join(" · ");
/** Tạm ứng that stayed: what was handed back is not an advance any more. */
export const advanceOf = (row: ProposalRow): number => row.advanced - row.returned;
/** Chưa chi; null while the plan names no sum. */
export const leftOf = (row: ProposalRow): number | null => (row.approved_grant === null ? null : row.approved_grant - row.spent);

type Amount = (row: ProposalRow) => number | null;
const sum = (of: Amount) => (rows: ProposalRow[]) => money(rows.reduce((total, row) => total + (of(row) ?? 0), 0));
const amount = (key: string, title: string, width: number, of: Amount): RegisterColumn<ProposalRow> => ({
  key,
  title,
  width,
  numeric: true,
  text: (row) => registerMoney(of(row)),
  order: (row) => of(row) ?? 0,
  total: sum(of),
});

/** The columns of the register, all money in đồng. */
export const columns: RegisterColumn<ProposalRow>[] = [
  {
    key: "title",
    title: titles.title,
    custom: true,
    text: (row) => row.title,
    note: noteOf,
    seek: (row) => [row.office_code, row.officer, row.contract_number, kindNames[row.kind], scaleOf(row)].join(" "),
  },
  { key: "stage", title: titles.stage, width: 150, custom: true, text: (row) => stageNames[row.stage], order: (row) => life.indexOf(row.stage) },
  {
    ...amount("grant", titles.grant, 118, (row) => row.approved_grant),
    text: (row) => (row.approved_grant === null ? proposalWords.unpriced : registerMoney(row.approved_grant)),
    tone: (row) => (row.approved_grant === null ? "nhac" : undefined),
  },
  amount("advance", titles.advance, 100, advanceOf),
  amount("spent", titles.spent, 100, (row) => row.spent),
  amount("left", titles.left, 104, leftOf),
];

/** Quốc gia first, then địa phương; inside a source as the office lists them. */
export const bySource = (rows: ProposalRow[]): ProposalRow[] => [
  ...rows.filter((row) => row.source === "national"),
  ...rows.filter((row) => row.source === "local"),
];

export const groupOf = (row: ProposalRow): string => `${sourceNames[row.source]} (${sourceShort[row.source]})`;

/** What decisions state otherwise than the đề án add up to, one sentence each. */
export const differences = (stated: Stated[]): { what: string; text: string }[] =>
  stated
    .filter((one) => !one.agrees)
    .map((one) => ({
      what: `${one.what}:`,
      text: proposalWords.stated(money(one.stated), money(one.computed), money(Math.abs(one.stated - one.computed))),
    }));
