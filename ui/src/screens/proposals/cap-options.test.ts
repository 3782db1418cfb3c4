import { expect, test } from "vitest";
import type { SupportCap } from "../../backend/generated/types";
import { capOptions } from "./cap-options";

const model = { code: "N02A", name: "Mô hình trình diễn", ceiling: 1_000_000_000, percent: "30", priority_factor: "1.5", unit: "mô hình", citation: { text: "TT 28/2018/TT-BTC Đ.8", mark: "unchecked" } } as SupportCap;

test("each ceiling is offered with its value, its text and whether that was compared", () => {
  expect(capOptions([model], "")).toEqual([
    { value: "N02A", label: "N02A Mô hình trình diễn", note: "trần 1.000.000.000 đ/mô hình · 30% chi phí · hệ số đến 1,5 · TT 28/2018/TT-BTC Đ.8 · chưa đối chiếu" },
  ]);
});

test("a ceiling on file that is no longer offered stays named", () => {
  expect(capOptions([model], "O02A")[0]!.label).toContain("không còn trong bộ quy định");
  expect(capOptions([], "O02A")).toEqual([]);
});
