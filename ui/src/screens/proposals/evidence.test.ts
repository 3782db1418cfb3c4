import { expect, test } from "vitest";
import type { ProposalRecord } from "../../backend/generated/types";
import { blankEvidence, standingOf } from "./evidence";

const share = (uid: string, committed: number, proved: number) => ({ beneficiary: { uid, counterpart_committed: committed }, establishment: { name: uid }, proved });
const proof = (uid: string, of: string, amount: number, dated_on: string) => ({ evidence: { uid, beneficiary_uid: of, amount, dated_on }, scan: null });
const signed = { side: "with_beneficiary", beneficiary_uid: "chè", signed_on: "2026-05-20" };
const record = (parts: object): ProposalRecord =>
  ({ proposal: { uid: "ĐA" }, beneficiaries: [share("chè", 140_000_000, 0)], evidence: [], contracts: [signed], totals: { counterpart: 0 }, ...parts }) as unknown as ProposalRecord;

test("a new proof is about what is still to be shown, of the one the check named", () => {
  const two = record({ beneficiaries: [share("chè", 140_000_000, 140_000_000), share("mật ong", 395_000_000, 200_000_000)] });
  expect([blankEvidence(two, null).beneficiary_uid, blankEvidence(two, null).amount]).toEqual(["mật ong", 195_000_000]);
  expect([blankEvidence(two, "chè").beneficiary_uid, blankEvidence(two, "chè").amount]).toEqual(["chè", 0]);
});

test("what is typed stands in the place of its old row, and comes too late after the support contract", () => {
  const known = record({ evidence: [proof("a", "chè", 100_000_000, "2026-05-01"), proof("b", "chè", 20_000_000, "2026-05-02")] });
  const typed = { ...blankEvidence(known, null), uid: "b", amount: 40_000_000, dated_on: "2026-05-20" };
  expect(standingOf(known, typed)).toMatchObject({ committed: 140_000_000, proved: 140_000_000, missing: 0, late: false });
  expect(standingOf(known, { ...typed, dated_on: "2026-05-21" })).toMatchObject({ proved: 100_000_000, missing: 40_000_000, late: true });
});

test("vouchers of the only beneficiary prove its money as well", () => {
  const spent = record({ totals: { counterpart: 60_000_000 } });
  expect(standingOf(spent, { ...blankEvidence(spent, null), amount: 0 })).toMatchObject({ proved: 60_000_000, missing: 80_000_000 });
});
