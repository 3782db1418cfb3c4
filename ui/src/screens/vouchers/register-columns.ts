import type { VoucherRegister, VoucherRow } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { dayInYear, money } from "../../text/format";
import { voucherKinds, voucherStates, voucherWords } from "../../text/vouchers";

const { columns: titles } = voucherWords.register;

export type Segment = keyof typeof voucherWords.segments;

export function isIn(segment: Segment, row: VoucherRow): boolean {
  if (segment === "drafts") return row.state === "draft";
  return segment === "all" || (row.kind === "receipt_voucher") === (segment === "receipts");
}

/** How many there are of each, shown or not. */
export function segmentCounts(register: VoucherRegister | undefined): Record<Segment, number> {
  const totals = register?.totals;
  return { all: register?.count ?? 0, payments: totals?.payment_count ?? 0, receipts: totals?.receipt_count ?? 0, drafts: totals?.draft_count ?? 0 };
}

/** Counted in the books, in đồng: drafts count nowhere, a receipt lowers what was spent. */
export const counted = (row: VoucherRow): number => (row.state === "draft" ? 0 : row.kind === "receipt_voucher" ? -row.amount : row.amount);
const sum = (rows: VoucherRow[], of: (row: VoucherRow) => number) => rows.reduce((total, row) => total + of(row), 0);

/** Foot of the register: what is posted, and the drafts apart. */
export function totalLabel(rows: VoucherRow[]): string {
  const drafts = rows.filter((row) => row.state === "draft");
  return voucherWords.register.total(rows.length - drafts.length, drafts.length, money(sum(drafts, (row) => row.amount)));
}

export type StateChip = { label: string; tone: "plain" | "nhac" | "chan" | "dat" };

/** Trạng thái with what needs a look. */
export function chipOf(row: Pick<VoucherRow, "state" | "problem" | "reverses_uid">): StateChip {
  const { chips } = voucherWords;
  if (row.problem === "over_line") return { label: chips.overLine, tone: "chan" };
  if (row.problem === "incomplete") return { label: chips.incomplete, tone: "nhac" };
  if (row.reverses_uid !== null) return { label: chips.reverse, tone: "plain" };
  return { label: voucherStates[row.state], tone: row.state === "posted" ? "dat" : "plain" };
}

/** The columns of the register, money in đồng: over all đề án with their codes, over one with its estimate lines. */
export const columns = (year: number, withCode: boolean, hasOtherYears: boolean): RegisterColumn<VoucherRow>[] => [
  { key: "day", title: titles.day, width: hasOtherYears ? 94 : 62, text: (row) => dayInYear(row.paid_on, year), order: (row) => row.paid_on },
  { key: "number", title: titles.number, width: 96, text: (row) => row.number || (row.book ? voucherWords.register.book(row.book) : "–"), seek: (row) => `${row.number} ${row.book && voucherWords.register.book(row.book)}` },
  { key: "content", title: titles.content, text: (row) => row.reason || row.payee || voucherKinds[row.kind], seek: (row) => `${row.payee} ${row.proposal_title} ${row.estimate_content} ${voucherKinds[row.kind]}` },
  {
    key: "line", title: withCode ? titles.proposal : titles.line, width: withCode ? 70 : 122, tone: () => "ink2",
    text: (row) => (withCode ? row.proposal_code : row.estimate_content) || "–",
  },
  { key: "amount", title: titles.amount, width: 108, numeric: true, text: (row) => money(row.amount), order: (row) => row.amount, total: (rows) => money(sum(rows, counted)) },
  { key: "state", title: titles.state, width: 106, custom: true, text: (row) => chipOf(row).label },
];
