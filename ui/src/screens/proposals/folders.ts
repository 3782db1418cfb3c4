import type { ProposalRecord } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { counterpartProofs, evidenceWords } from "../../text/evidence";
import { day, money } from "../../text/format";
import { advanceKinds, contractSides, recordWords } from "../../text/proposals";

const { folders: words } = recordWords;
export type Folder = keyof typeof words.none;

const named = { contract: "contracts", advance: "advances", acceptance: "acceptances", evidence: "evidence", beneficiary: "beneficiaries", delegate: "delegates" } as const;

/** Which folder, and what in it, the way here names; the contracts when it names nothing. */
export function placeIn(params: Record<string, string>): { folder: Folder; uid: string | null } {
  // Proof of own money that is wanting is begun; the beneficiary it is wanted of goes with it.
  if (params.beneficiary && params.field === "counterpart_evidence") return { folder: "evidence", uid: "new" };
  const kind = (Object.keys(named) as (keyof typeof named)[]).find((one) => params[one]);
  return kind ? { folder: named[kind], uid: params[kind] ?? null } : { folder: "contracts", uid: null };
}

/** A line of any folder of the record. */
export interface FolderRow {
  uid: string;
  name: string;
  note: string;
  when: string;
  /** Số tiền in đồng; null where there is none. */
  amount: number | null;
}

const parts = (...texts: (string | false | null | undefined)[]) => texts.filter(Boolean).join(" · ");

/** What lies in each folder of the record, in the order the office keeps it. */
export const rowsOf: Record<Folder, (record: ProposalRecord) => FolderRow[]> = {
  contracts: ({ contracts }) =>
    contracts.map((one) => ({
      uid: one.uid,
      name: one.number,
      note: parts(
        one.other_party || contractSides[one.side],
        one.closed_on ? words.closed(day(one.closed_on)) : one.ends_on && words.expires(day(one.ends_on)),
      ),
      when: day(one.signed_on),
      amount: one.value,
    })),
  advances: ({ advances }) =>
    advances.map((one) => ({
      uid: one.uid,
      name: `${advanceKinds[one.kind]} ${words.round(one.round)}`,
      note: parts(one.paper_number, one.note),
      when: day(one.moved_on),
      amount: one.kind === "return" ? -one.amount : one.amount,
    })),
  acceptances: ({ acceptances, classes }) =>
    acceptances.map(({ acceptance: one }) => ({
      uid: one.uid,
      name: parts(one.form === "whole" && one.held_by === "agency" ? words.formOfAgency : words.form[one.form], one.number),
      note: parts(classes.find((place) => place.uid === one.class_uid)?.name ?? "", one.place),
      when: day(one.held_on),
      amount: one.accepted_grant,
    })),
  beneficiaries: ({ beneficiaries }) =>
    beneficiaries.map(({ beneficiary: one, establishment, proved }) => ({
      uid: one.uid,
      name: establishment.name,
      note: parts(
        one.content,
        one.committed_on ? words.committed(day(one.committed_on)) : words.notCommitted,
        one.counterpart_committed > 0 && evidenceWords.provedOf(money(proved), money(one.counterpart_committed)),
      ),
      when: "",
      amount: one.grant,
    })),
  evidence: ({ evidence, beneficiaries }) =>
    evidence.map(({ evidence: one, scan }) => ({
      uid: one.uid,
      name: parts(counterpartProofs[one.proof], one.number),
      note: parts(
        beneficiaries.length > 1 && beneficiaries.find(({ beneficiary }) => beneficiary.uid === one.beneficiary_uid)?.establishment.name,
        one.note,
        scan && evidenceWords.scanned,
      ),
      when: day(one.dated_on),
      amount: one.amount,
    })),
  classes: ({ classes }) =>
    classes.map((one) => ({ uid: one.uid, name: one.name, note: parts(one.code, one.place), when: day(one.starts_on), amount: null })),
  delegates: ({ delegates }) =>
    delegates.map((one) => ({
      uid: one.uid,
      name: one.name,
      note: parts(one.body, one.state_paid && words.statePaid, !one.signed && words.unsigned),
      when: "",
      amount: one.days * one.day_rate || null,
    })),
  modules: ({ modules }) =>
    modules.map((one) => ({
      uid: one.uid,
      name: one.name,
      note: parts(words.hours(one.theory_hours, one.practice_hours), one.instructor),
      when: "",
      amount: null,
    })),
};

/** Đã chứng minh beside what was promised, and what is still wanting: what the list of proofs adds up to. */
export function provedLine({ beneficiaries }: ProposalRecord): string {
  const sum = (of: (row: (typeof beneficiaries)[number]) => number) => beneficiaries.reduce((all, row) => all + of(row), 0);
  const missing = sum(({ beneficiary, proved }) => Math.max(0, beneficiary.counterpart_committed - proved));
  const line = evidenceWords.total(money(sum(({ proved }) => proved)), money(sum(({ beneficiary }) => beneficiary.counterpart_committed)));
  return missing > 0 ? line + evidenceWords.stillMissing(money(missing)) : line;
}

const total = (rows: FolderRow[]) => money(rows.reduce((sum, row) => sum + (row.amount ?? 0), 0));

/** The same three columns for every folder; the sum stands where money does. */
export function folderColumns(rows: FolderRow[]): RegisterColumn<FolderRow>[] {
  const hasMoney = rows.some((row) => row.amount !== null);
  const hasDays = rows.some((row) => row.when !== "");
  return [
    { key: "name", title: words.columns.name, text: (row) => row.name, note: (row) => row.note },
    ...(hasDays ? [{ key: "when", title: words.columns.when, width: 92, text: (row: FolderRow) => row.when }] : []),
    ...(hasMoney
      ? [
          {
            key: "amount",
            title: words.columns.amount,
            width: 112,
            numeric: true,
            text: (row: FolderRow) => (row.amount === null ? "" : money(row.amount)),
            total,
          },
        ]
      : []),
  ];
}
