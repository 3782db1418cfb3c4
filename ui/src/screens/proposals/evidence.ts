import type { CounterpartEvidence, ProposalRecord } from "../../backend/generated/types";
import { clock } from "../../text/clock.svelte";
import { newUid } from "./blank";

/** Where the own money of one beneficiary stands when what is typed is counted; all in đồng. */
export interface EvidenceStanding {
  committed: number;
  proved: number;
  missing: number;
  /** Ngày ký hợp đồng hỗ trợ, the last day a proof counts; null = not signed yet. */
  signed: string | null;
  /** What is typed comes after that day. */
  late: boolean;
}

const supportSignedOn = ({ contracts }: ProposalRecord, share: string): string | null =>
  contracts
    .filter((one) => one.side === "with_beneficiary" && one.beneficiary_uid === share)
    .map((one) => one.signed_on)
    .sort()[0] ?? null;

/** Đã chứng minh, còn thiếu: the kept ones with what is being typed in the place of its old row. */
export function standingOf(record: ProposalRecord, draft: CounterpartEvidence): EvidenceStanding {
  const share = draft.beneficiary_uid;
  const signed = supportSignedOn(record, share);
  const inTime = (one: CounterpartEvidence) => one.dated_on !== "" && (signed === null || one.dated_on <= signed);
  const kept = record.evidence.map(({ evidence }) => evidence).filter((one) => one.uid !== draft.uid);
  const counted = [...kept, draft].filter((one) => one.beneficiary_uid === share && inTime(one));
  const shown = counted.reduce((sum, one) => sum + one.amount, 0);
  // Vouchers of the only beneficiary prove its money as well, as the rule counts it.
  const proved = Math.max(shown, record.beneficiaries.length === 1 ? record.totals.counterpart : 0);
  const committed = record.beneficiaries.find(({ beneficiary }) => beneficiary.uid === share)?.beneficiary.counterpart_committed ?? 0;
  return { committed, proved, missing: Math.max(0, committed - proved), signed, late: draft.dated_on !== "" && !inTime(draft) };
}

/** A proof of today over what is still to be shown; of the named beneficiary, else of the first one that lacks some. */
export function blankEvidence(record: ProposalRecord, of: string | null): CounterpartEvidence {
  const rows = record.beneficiaries;
  const lacking = ({ beneficiary, proved }: (typeof rows)[number]) => Math.max(0, beneficiary.counterpart_committed - proved);
  const row = rows.find(({ beneficiary }) => beneficiary.uid === of) ?? rows.find((one) => lacking(one) > 0) ?? rows[0];
  return {
    uid: newUid,
    proposal_uid: record.proposal.uid,
    beneficiary_uid: row?.beneficiary.uid ?? newUid,
    proof: "bank_statement",
    number: "",
    dated_on: clock.today,
    amount: row ? lacking(row) : 0,
    note: "",
  };
}
