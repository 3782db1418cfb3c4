import { expect, test } from "vitest";
import type { FormFigures } from "../../backend/generated/types";
import { common, isOdd, spread } from "./tie";

const row = (form: string, settled: number | null): FormFigures => ({ form, title: "", contract: null, settled, advanced: null, balance: null });
const table = [row("Mẫu 1", null), row("Mẫu 7", 156_180_000), row("Mẫu 8a", 156_135_000), row("Mẫu 9", 156_180_000)];

test("the form that says otherwise than most is the odd one", () => {
  expect(table.map((one) => isOdd(table, one, "settled"))).toEqual([false, false, true, false]);
  expect([common(table, "settled"), spread(table, "settled")]).toEqual([156_180_000, 45_000]);
});

test("a column no form carries is neither right nor wrong", () => {
  expect([common(table, "contract"), spread(table, "contract"), isOdd(table, table[1]!, "contract")]).toEqual([null, 0, false]);
});

test("of two that differ the later form is framed", () => {
  const two = [row("Mẫu 7", 100), row("Mẫu 8a", 90)];
  expect(two.map((one) => isOdd(two, one, "settled"))).toEqual([false, true]);
});
