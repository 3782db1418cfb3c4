import type { PayeeGroup, PaymentListRow } from "../../../backend/generated/types";
import type { GridColumn } from "../../../parts/grid-cells";
import { payeeGroups, treasuryWords } from "../../../text/treasury";
import { newUid } from "../draft";

const { list: words } = treasuryWords;

/** A payee as the grid holds it: the group by its words, an amount or the text as typed. */
export interface PayeeCells {
  uid: string;
  group: string;
  name: string;
  account_name: string;
  account: string;
  bank: string;
  amount: number | string | null;
  trainee_uid: string | null;
}

export const payeeColumns: GridColumn<PayeeCells>[] = [
  { key: "group", title: words.group, kind: "choice", options: Object.values(payeeGroups), width: 132 },
  { key: "name", title: words.name, kind: "text", width: 190 },
  { key: "account", title: words.account, kind: "text", width: 150 },
  { key: "bank", title: words.bank, kind: "text" },
  { key: "account_name", title: words.accountName, kind: "text", width: 150 },
  { key: "amount", title: words.amount, kind: "money", width: 120 },
];

const groupOf = (label: string): PayeeGroup => (Object.keys(payeeGroups) as PayeeGroup[]).find((group) => payeeGroups[group] === label) ?? "other";

export const cellsOf = ({ uid, group, name, account_name, account, bank, amount, trainee_uid }: PaymentListRow): PayeeCells => ({ uid, group: payeeGroups[group], name, account_name, account, bank, amount, trainee_uid });

export const emptyPayee = (): PayeeCells => ({ uid: newUid, group: payeeGroups.other, name: "", account_name: "", account: "", bank: "", amount: null, trainee_uid: null });

const isBlank = (row: PayeeCells) => row.name === "" && row.account === "" && !row.amount;

/** The rows as the office keeps them; a cell that cannot be read counts nothing and is told by the grid. */
export const payeesOf = (rows: PayeeCells[], voucher: string): PaymentListRow[] =>
  rows.filter((row) => !isBlank(row)).map((row, at) => ({ ...row, voucher_uid: voucher, position: at + 1, group: groupOf(row.group), amount: typeof row.amount === "number" ? row.amount : 0 }));

export const sumOf = (rows: PayeeCells[]): number => rows.reduce((sum, row) => sum + (typeof row.amount === "number" ? row.amount : 0), 0);
