import { expect, test } from "vitest";
import type { TwinPair, TwinSide } from "../../backend/generated/types";
import { compared, segmentOf } from "./pairs";

const side = (full_name: string, card_number: string): TwinSide => ({
  uid: full_name, class_uid: "1", class_name: "Lớp May 1", proposal_uid: null, proposal_code: "", source: "", year: 2026, starts_on: null, ends_on: null, full_name, born: "12/03/1990", sex: "Nữ",
  card_number, old_number: "", address: "", commune: "", group: "LĐNT khác", workplace: "", certificate_number: "", job_loss_proof: "", is_settled: false,
});
const pair = (more: Partial<TwinPair>): TwinPair => ({ one: side("Lò Thị Hòa", "012*******01"), other: side("Lò Thị Hoà", "012*******01"), likeness: "number", in_one_class: false, verdict: null, decided_by: "", decided_on: null, note: "", ...more });

test("one number in two classes is certain, in one class it waits", () => {
  expect(segmentOf(pair({}))).toBe("certain");
  expect(segmentOf(pair({ in_one_class: true }))).toBe("open");
  expect(segmentOf(pair({ verdict: "different" }))).toBe("decided");
});

test("only what differs stands out, and what neither row has is left out", () => {
  const rows = compared(pair({}));
  expect(rows.filter((row) => row.differs).map((row) => row.name)).toEqual(["Họ và tên"]);
  expect(rows.map((row) => row.name)).not.toContain("Địa chỉ");
});
