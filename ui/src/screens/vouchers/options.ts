import type { ProposalRow } from "../../backend/generated/types";
import { money } from "../../text/format";
import { voucherWords } from "../../text/vouchers";
import type { VoucherDesk } from "./voucher-desk.svelte";

interface Option {
  value: string;
  label: string;
  note?: string;
}

export const proposalOptions = (rows: ProposalRow[]): Option[] => rows.map((row) => ({ value: row.uid, label: `${row.code} ${row.title}`, note: row.office_code || row.beneficiary_text }));

/** Dòng dự toán of the đề án, with what is left on each. */
export const lineOptions = ({ proposal }: VoucherDesk): Option[] =>
  (proposal.current?.estimate ?? []).map(({ line, left }) => ({ value: line.uid, label: `${line.position}. ${line.content}`, note: voucherWords.form.lineLeft(money(left)) }));

export const classOptions = ({ proposal }: VoucherDesk): Option[] =>
  (proposal.current?.classes ?? []).map((one) => ({ value: one.uid, label: one.name || one.code, note: one.place }));
