import { expect, test } from "vitest";
import { covered, sentColumns } from "./columns";
import type { SentPackage } from "../../backend/generated/types";

test("a package says what it covers", () => {
  expect(covered({ scope: "all", year: null, source: null })).toBe("Tất cả các năm");
  expect(covered({ scope: "year", year: 2026, source: null })).toBe("Cả năm 2026");
  expect(covered({ scope: "settlement", year: 2013, source: "national" })).toBe("Hồ sơ quyết toán 2013 · KCQG");
});

test("the log tells what is still to be done with a package", () => {
  const state = sentColumns.find((column) => column.key === "state")!;
  const made = { carried_at: "", answered_at: "", recipient: "" } as SentPackage;
  expect(state.text(made)).toBe("Chưa chép ra USB");
  expect(state.text({ ...made, carried_at: "2026-03-01T01:00:00Z" })).toBe("Chưa có biên nhận");
  expect(state.text({ ...made, carried_at: "2026-03-01T01:00:00Z", answered_at: "2026-03-02T01:00:00Z" })).toBe("Sở đã nhận 02/03/2026");
  expect(state.note!(made)).toBe("mở bằng mật khẩu");
});
