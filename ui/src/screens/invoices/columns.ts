import type { InvoiceLine, InvoiceRow } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { day, dayInYear, money } from "../../text/format";
import { invoiceWords, natureNames, sealNames } from "../../text/invoices";

const { columns: titles, items } = invoiceWords;
const shownDay = (row: InvoiceRow) => (row.issued_on ? day(row.issued_on) : "–");
const label = (row: InvoiceRow) => `${row.symbol} ${row.number}`;

export const usedIn = (row: InvoiceRow): string => (row.voucher_uid === null ? invoiceWords.unused : row.voucher_number || invoiceWords.drafting);

/** What is to be chosen from, when an invoice is taken onto a voucher. */
export const pickColumns: RegisterColumn<InvoiceRow>[] = [
  { key: "day", title: titles.day, width: 104, text: shownDay, order: (row) => row.issued_on ?? "" },
  { key: "label", title: titles.label, width: 130, text: label },
  { key: "seller", title: titles.seller, text: (row) => row.seller_name, seek: (row) => row.seller_tax_code },
  { key: "proposal", title: titles.proposal, width: 74, text: (row) => row.proposal_code || "–" },
  { key: "total", title: titles.total, width: 128, numeric: true, text: (row) => money(row.total), order: (row) => row.total },
];

/** The register of a year; of all years, the days carry theirs. */
export const columns = (year: number | null): RegisterColumn<InvoiceRow>[] => [
  { key: "day", title: titles.day, width: year === null ? 104 : 72, text: (row) => (year !== null && row.issued_on ? dayInYear(row.issued_on, year) : shownDay(row)), order: (row) => row.issued_on ?? "" },
  { key: "label", title: titles.label, width: 116, text: label },
  { key: "seller", title: titles.seller, text: (row) => row.seller_name, seek: (row) => `${row.seller_tax_code} ${row.buyer_name}` },
  { key: "total", title: titles.total, width: 124, numeric: true, text: (row) => money(row.total), order: (row) => row.total, total: (rows) => money(rows.reduce((sum, row) => sum + row.total, 0)), tone: (row) => (row.total === row.computed_total ? undefined : "nhac") },
  { key: "used", title: titles.used, width: 96, text: usedIn, tone: (row) => (row.voucher_uid === null ? "nhac" : undefined) },
  { key: "seal", title: titles.seal, width: 104, text: (row) => sealNames[row.seal], tone: (row) => (row.seal === "changed" ? "chan" : row.seal === "absent" ? "nhac" : "ink2") },
];

/** A number as the office sends it, in the screen's writing: the dot is the decimal point there. */
const figure = (text: string | null): string => {
  if (text === null) return "";
  const [whole = "", part = ""] = text.split(".");
  const rest = part.replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".") + (rest ? `,${rest}` : "");
};

export const itemColumns: RegisterColumn<InvoiceLine>[] = [
  { key: "content", title: items.content, text: (row) => (natureNames[row.nature] ? `${row.content || "–"} (${natureNames[row.nature]})` : row.content || "–") },
  { key: "quantity", title: items.quantity, width: 90, numeric: true, text: (row) => `${figure(row.quantity)} ${row.unit}`.trim() },
  { key: "price", title: items.price, width: 90, numeric: true, text: (row) => figure(row.unit_price) },
  { key: "amount", title: items.amount, width: 100, numeric: true, text: (row) => money(row.amount) },
  { key: "rate", title: items.rate, width: 62, text: (row) => row.tax_rate },
];
