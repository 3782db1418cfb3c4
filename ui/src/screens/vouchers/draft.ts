import type { FieldMessage, VoucherKind, VoucherLine, VoucherWithLines } from "../../backend/generated/types";
import { product } from "../../text/product";

/** The uid of what is not kept yet; the office gives it its own. */
export const newUid = "00000000-0000-0000-0000-000000000000";

export const blankLine = (estimateLine: string | null = null): VoucherLine => ({
  uid: newUid, voucher_uid: newUid, position: 1, estimate_line_uid: estimateLine, content: "", quantity: null, unit_price: null, grant: 0, counterpart: 0, deductible_tax: 0,
  sub_item: "", seller_tax_code: "", invoice_form: "", invoice_symbol: "", invoice_number: "", invoiced_on: null, invoice_buyer: "",
});

/** Chứng từ trống of a day, with one line. */
export const blankVoucher = (paidOn: string, proposal: string | null, estimateLine: string | null = null): VoucherWithLines => ({
  voucher: {
    uid: newUid, proposal_uid: proposal, class_uid: null, kind: "payment_voucher", year: Number(paidOn.slice(0, 4)), number: "", book: "", series_number: null, paid_on: paidOn, payee: "", payee_address: "",
    payee_account: "", payee_bank: "", reason: "", attachments: 0, state: "draft", issued_on: null, cancel_reason: "", reverses_uid: null, amount_words: "", note: "",
  },
  lines: [blankLine(estimateLine)],
});

/** As the office takes it: the budget year is that of the day. */
export const toSave = ({ voucher, lines }: VoucherWithLines): VoucherWithLines => ({ voucher: { ...voucher, year: Number(voucher.paid_on.slice(0, 4)) }, lines });

export const amountOf = (line: VoucherLine): number => line.grant + line.counterpart;
export const faceAmount = (paper: VoucherWithLines): number => paper.lines.reduce((sum, line) => sum + amountOf(line), 0);
export const isReceipt = (paper: VoucherWithLines): boolean => paper.voucher.kind === "receipt_voucher";

/** What the paper takes from an estimate line, in đồng; negative when it gives back. */
export function drawnFrom(paper: VoucherWithLines, estimateLine: string): number {
  const sum = paper.lines.filter((line) => line.estimate_line_uid === estimateLine).reduce((total, line) => total + line.grant, 0);
  return isReceipt(paper) ? -sum : sum;
}

/** Số lượng nhân đơn giá in đồng; null when one of the two is missing. */
export const productOf = (line: VoucherLine): number | null => (line.quantity === null || line.unit_price === null ? null : product(line.quantity, line.unit_price));

/** The part of khuyến công is what the product leaves beside the counterpart. */
export function followProduct(line: VoucherLine): void {
  const amount = productOf(line);
  if (amount !== null && amount >= line.counterpart) line.grant = amount - line.counterpart;
}

export const hasInvoice = (line: VoucherLine): boolean =>
  [line.seller_tax_code, line.invoice_form, line.invoice_symbol, line.invoice_number, line.invoice_buyer].some(Boolean) || line.invoiced_on !== null || line.deductible_tax !== 0;

/** The part of a paper that a fault of the office speaks of: one field of the head, or a whole line. */
function partOf(paper: VoucherWithLines, field: string): unknown {
  const [first = "", at] = field.split(".");
  return first === "lines" ? (at === undefined ? paper.lines : paper.lines[Number(at)]) : paper.voucher[first as keyof typeof paper.voucher];
}

/** Faults whose field still is as it was saved; what has been typed since is judged at the next saving. */
export function standingFaults(faults: FieldMessage[], saved: VoucherWithLines, now: VoucherWithLines): Record<string, string> {
  const untouched = ({ field }: FieldMessage) => JSON.stringify(partOf(saved, field)) === JSON.stringify(partOf(now, field));
  return Object.fromEntries(faults.filter(untouched).map(({ field, message }) => [field, message]));
}

const series: Record<VoucherKind, string> = { payment_voucher: "PC", receipt_voucher: "PT", bank_order: "UNC", treasury_draw: "GRD", beneficiary_paper: "TH" };

/** Dãy số that gives the number when the paper is posted: one of its own for each book of a year. */
export const seriesOf = ({ kind, book }: { kind: VoucherKind; book: string }): string => (book.trim() === "" ? `${series[kind]}-` : `${series[kind]}.Q${book.trim()}-`);
