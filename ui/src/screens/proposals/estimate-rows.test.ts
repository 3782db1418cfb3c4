import { expect, test } from "vitest";
import { amountOf, emptyLine, followAmount, linesOf, problemsOf, type EstimateCells } from "./estimate-rows";

const line = (cells: Partial<EstimateCells>): EstimateCells => ({ ...emptyLine(), content: "Tiền ăn học viên", unit: "ngày", ...cells });

test("3.150 ngày at 15.000 đồng are 47.250.000, and the whole of it is khuyến công until told otherwise", () => {
  const before = line({});
  const quantityTyped = { ...before, quantity: 3150 };
  const priceTyped = { ...quantityTyped, price: 15000 };
  const [first] = followAmount([quantityTyped], [before]);
  const [second] = followAmount([{ ...first!, price: 15000 }], [first!]);
  expect(amountOf(priceTyped)).toBe(47_250_000);
  expect(second!.grant).toBe(47_250_000);
});

test("a counterpart typed in takes its part from khuyến công; a grant typed by hand stays", () => {
  const whole = line({ quantity: 1, price: 100_000_000, grant: 100_000_000 });
  const [shared] = followAmount([{ ...whole, counterpart: 40_000_000 }], [whole]);
  expect(shared!.grant).toBe(60_000_000);
  const typed = { ...shared!, grant: 50_000_000 };
  expect(followAmount([typed], [shared!])[0]!.grant).toBe(50_000_000);
  expect(problemsOf(typed)[0]!.text).toContain("90.000.000");
  expect(followAmount([{ ...typed, price: 90_000_000 }], [typed])[0]!.grant).toBe(50_000_000);
});

test("a quantity with a comma is multiplied exactly and rounded once, half up", () => {
  expect(amountOf(line({ quantity: 12.5, price: 70_001 }))).toBe(875_013);
  expect(amountOf(line({ quantity: 1_234_567, price: 7_654_321 }))).toBe(1_234_567 * 7_654_321);
});

test("a lump sum has no quantity; its amount is what the sources give", () => {
  const lump = line({ grant: 3_450_000 });
  expect(amountOf(lump)).toBe(3_450_000);
  expect(problemsOf(lump)).toEqual([]);
});

test("blank lines are not sent, and a kept line keeps its tiểu mục", () => {
  const old = line({ key: "L-1", grant: 5, quantity: null });
  const sent = linesOf([old, emptyLine()], "P-1", new Map([["L-1", { ...linesOf([old], "P-1", new Map())[0]!, uid: "L-1", sub_item: "7012" }]]));
  expect(sent.map(({ uid, sub_item, position }) => [uid, sub_item, position])).toEqual([["L-1", "7012", 1]]);
});
