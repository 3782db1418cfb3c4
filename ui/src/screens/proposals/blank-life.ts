import type { Adjustment, ForceMajeure, GroupPlan, ProgressReport, ProposalRecord, Recovery, RecoveryReturn, YearShare } from "../../backend/generated/types";
import { clock } from "../../text/clock.svelte";
import { newUid } from "./blank";

/** Đề nghị điều chỉnh of today; the office writes the old value and who decides. */
export const blankAdjustment = ({ proposal }: ProposalRecord): Adjustment => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  change: "more_support",
  old_value: "",
  new_value: "",
  reason: "",
  asked_on: clock.today,
  request_number: "",
  confirmed_on: null,
  decided_by: "",
  decision_number: "",
  decided_on: null,
  state: "asked",
});

/** Báo cáo of this month. */
export const blankProgress = ({ proposal }: ProposalRecord): ProgressReport => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  month: `${clock.today.slice(0, 7)}-01`,
  reported_on: clock.today,
  number: "",
  volume_percent: proposal.progress_percent ?? "0",
  done: "",
  difficulties: "",
  requests: "",
  requested_advance: 0,
  confirmed_on: null,
});

export const blankRecovery = ({ proposal, totals }: ProposalRecord): Recovery => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  way: "unit_to_budget",
  beneficiary_uid: null,
  ground: "unspent",
  amount: totals.to_return,
  decision_number: "",
  decided_on: clock.today,
  due_on: null,
  note: "",
});

export const blankReturn = (recovery: Recovery, open: number): RecoveryReturn => ({
  uid: newUid,
  proposal_uid: recovery.proposal_uid,
  recovery_uid: recovery.uid,
  returned_on: clock.today,
  amount: open,
  paper_number: "",
  advance_uid: null,
});

export const blankForceMajeure = ({ proposal, totals }: ProposalRecord): ForceMajeure => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  happened_on: clock.today,
  cause: "",
  explanation_number: "",
  minutes_number: "",
  minutes_on: null,
  department_signer: "",
  commune_signer: "",
  volume_percent: proposal.progress_percent ?? "0",
  done_grant: totals.spent,
  done_counterpart: totals.counterpart,
  note: "",
});

export const blankGroupPlan = ({ proposal }: ProposalRecord): GroupPlan => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  number: "",
  made_on: clock.today,
  approval_number: "",
  approved_on: null,
  note: "",
});

/** The next year of a đề án, with what the others leave of its grant. */
export function blankYear({ proposal }: ProposalRecord, rows: YearShare[]): YearShare {
  const given = rows.reduce((sum, row) => sum + row.grant, 0);
  return {
    uid: newUid,
    proposal_uid: proposal.uid,
    year: rows.length > 0 ? Math.max(...rows.map((row) => row.year)) + 1 : proposal.year,
    grant: Math.max(0, (proposal.approved_grant ?? 0) - given),
    other: 0,
    decision_number: "",
    note: "",
  };
}
