import { expect, test } from "vitest";
import type { DueRow } from "../backend/generated/types";
import { chosen, grouped, missingOf } from "./due-rows";

const row = (more: Partial<DueRow>): DueRow => ({
  on: "2026-12-25", act_by: null, days_left: 9, when: "Còn 9 ngày", state: "soon", kind: "report", kind_label: "Báo cáo", code: "KCQG_PROGRESS_MONTHLY",
  what: "Báo cáo tiến độ", missing: [], proposal_uid: "a", proposal_code: "QG-01", proposal_title: "Mộc", officer: "", target: null, reference: "", ...more,
});
const rows = [row({}), row({ proposal_uid: "b", proposal_code: "QG-02" }), row({ proposal_uid: null, proposal_code: "", code: "KBNN", kind: "year_end", state: "later" })];

test("the report of a month is one line that names its đề án", () => {
  expect(grouped(rows).map(({ whose }) => whose)).toEqual(["QG-01, QG-02", ""]);
});

test("reminders without a day stay apart", () => {
  const undated = [row({ on: null, what: "A" }), row({ on: null, what: "B" })];
  expect(grouped(undated)).toHaveLength(2);
});

test("the board is filtered by state", () => {
  expect(chosen(rows, "")).toHaveLength(3);
  expect(chosen(rows, "later").map((one) => one.code)).toEqual(["KBNN"]);
  expect(chosen(rows, "overdue")).toEqual([]);
});

test("several missing papers are counted, a single one is named", () => {
  expect(missingOf(row({ missing: ["Mẫu 5"] }))).toBe("Mẫu 5");
  expect(missingOf(row({ missing: ["Mẫu 5", "Mẫu 8"] }))).toBe("2 mục: Mẫu 5 …");
});
