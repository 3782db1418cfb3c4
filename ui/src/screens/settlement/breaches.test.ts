import { expect, test } from "vitest";
import type { BreachRow } from "../../backend/generated/types";
import { inOrder, mayBeAllowed, paperOf, verbOf } from "./breaches";

const row = (code: BreachRow["code"], kind: string, field = "", more: Partial<BreachRow> = {}): BreachRow =>
  ({ code, severity: "block", subject: { kind, uid: "u", field, label: "" }, what: "", advice: "", reference: "", needs_paper: false, allowed: null, ...more });
const allowed = { reason: "Mưa lũ, xã xác nhận", paper_number: "", allowed_by: "Lò Văn Hương", allowed_on: "2013-12-16" };

test("a difference between forms opens the form, anything else its record", () => {
  const forms = ["mau-1", "mau-7", "mau-8a"];
  expect([paperOf(row("FORM_7_8", "proposal"), forms), paperOf(row("FORM_7_8", "proposal"), ["mau-8b"]), paperOf(row("FORM_6_10", "proposal"), forms)]).toEqual(["mau-8a", "mau-8b", null]);
  expect(verbOf(row("FORM_7_8", "proposal"), forms)).toBe("Xem biểu");
  expect(verbOf(row("SETTLE_FILE_LATE", "proposal", "acceptances"), forms)).toBe("Xuất trọn bộ");
  expect(verbOf(row("INVOICE_DUPLICATE", "voucher", "lines"), forms)).toBe("Sửa chứng từ");
  expect(verbOf(row("MEAL_DAYS_OVER_ATTENDANCE", "proposal", "vouchers"), forms)).toBe("Xem chứng từ");
});

test("what a director let through stands last and is not let through twice", () => {
  const passed = row("DATE_ORDER", "contract", "signed_on", { severity: "block_overridable", allowed });
  const open = row("CERT_BEFORE_TEST", "class", "certified_on", { severity: "block_overridable" });
  expect(inOrder([passed, open])).toEqual([open, passed]);
  expect([mayBeAllowed(open), mayBeAllowed(passed), mayBeAllowed(row("FORM_1_7", "proposal")), mayBeAllowed(undefined)]).toEqual([true, false, false, false]);
});
