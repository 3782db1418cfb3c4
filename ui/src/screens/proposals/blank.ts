import type {
  Acceptance,
  Advance,
  AnnualPlan,
  Beneficiary,
  Contract,
  Establishment,
  FundSource,
  PaperRow,
  Proposal,
  ProposalRecord,
  SupportingPaper,
} from "../../backend/generated/types";
import { clock } from "../../text/clock.svelte";

/** The uid of what is not kept yet; the office gives it its own. */
export const newUid = "00000000-0000-0000-0000-000000000000";

/** Đề án trống of a year and source. */
export const blankProposal = (year: number, source: FundSource, officer: string): Proposal => ({
  uid: newUid,
  plan_uid: null,
  code: "",
  office_code: "",
  title: "",
  kind: "training",
  content: "",
  source,
  year,
  approved_grant: null,
  approved_other: null,
  support_basis: "full_cost",
  implementer: "",
  partner: "",
  beneficiary_text: "",
  place: "",
  commune_code: null,
  quantity: null,
  quantity_unit: "",
  goal: "",
  starts_on: null,
  ends_on: null,
  stage: "draft",
  progress_percent: null,
  regulation_pack: "",
  officer,
  review_obstacle: "",
  review_plan: "",
  note: "",
  shape: "single",
  other_contents: "",
  programme_uid: null,
  jobs: null,
});

/** Kế hoạch trống of a year and source. */
export const blankPlan = (year: number, source: FundSource): AnnualPlan => ({
  uid: newUid,
  year,
  source,
  decision_number: "",
  decided_on: null,
  issuer: "",
  stated_total: null,
  stated_count: null,
  note: "",
});

/** A quantity of the office ("12.5") as a number for a field; null when there is none. */
export const toNumber = (text: string | null): number | null => (text === null || text === "" ? null : Number(text));
/** A quantity of a field as the office takes it. */
export const toText = (value: number | null): string | null => (value === null ? null : String(value));

/** Not kept yet. */
export const isNew = (uid: string): boolean => uid === newUid;

/** Hợp đồng with the agency over the whole grant: the one nearly every đề án begins with. */
export const blankContract = ({ proposal, contracts }: ProposalRecord): Contract => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  beneficiary_uid: null,
  side: contracts.some((one) => one.side === "with_agency") ? "with_beneficiary" : "with_agency",
  number: "",
  signed_on: "",
  other_party: "",
  other_representative: "",
  other_title: "",
  other_address: "",
  value: contracts.length === 0 ? (proposal.approved_grant ?? 0) : 0,
  advance_percent: null,
  ends_on: proposal.ends_on,
  closure_number: "",
  closed_on: null,
});

/** Tạm ứng under the contract with the agency, today; round 0 lets the office count. */
export const blankAdvance = ({ proposal, contracts }: ProposalRecord): Advance => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  contract_uid: contracts.find((one) => one.side === "with_agency")?.uid ?? null,
  kind: "advance",
  round: 0,
  moved_on: clock.today,
  amount: 0,
  paper_number: "",
  note: "",
});

export const blankAcceptance = ({ proposal, classes }: ProposalRecord): Acceptance => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  class_uid: null,
  form: classes.length > 0 ? "place" : "whole",
  number: "",
  held_on: clock.today,
  place: proposal.place,
  accepted_grant: 0,
  accepted_counterpart: 0,
  effect: "",
  conclusion: "",
  held_by: "department",
});

export const blankBeneficiary = ({ proposal, beneficiaries }: ProposalRecord): Beneficiary => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  establishment_uid: "",
  position: beneficiaries.length + 1,
  content: "",
  grant: 0,
  counterpart_committed: 0,
  counterpart_source: "",
  committed_on: null,
  ceiling_code: "",
  priority_factor: "1",
  priority_ground: "",
  abroad: false,
});

/** Giấy tờ that is there now, of the class the line of the list speaks of. */
export const blankPaper = ({ proposal, classes }: ProposalRecord, row: PaperRow | null): SupportingPaper => ({
  uid: newUid,
  proposal_uid: proposal.uid,
  class_uid: classes.find((one) => row?.of && one.name === row.of)?.uid ?? null,
  code: row?.code ?? "",
  name: row?.name ?? "",
  number: "",
  dated_on: null,
  state: "present",
  scan_sha256: "",
  note: "",
});
