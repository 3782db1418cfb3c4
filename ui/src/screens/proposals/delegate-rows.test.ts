import { expect, test } from "vitest";
import { amountOf, delegatesOf, emptyDelegate, problemsOf } from "./delegate-rows";

const row = (changes: object) => ({ ...emptyDelegate(), name: "Giàng Thị Mỷ", ...changes });

test("two days at 150.000 đồng are 300.000, and empty rows are left out", () => {
  expect(amountOf(row({ days: 2, rate: 150_000 }))).toBe(300_000);
  expect(delegatesOf([row({ rate: 150_000 }), emptyDelegate()], "p")).toHaveLength(1);
});

test("money for a delegate whom the State budget pays is pointed at", () => {
  expect(problemsOf(row({ state: "Có", rate: 150_000 })).map((one) => one.column)).toEqual(["rate"]);
  expect(problemsOf(row({ state: "Có", rate: null }))).toEqual([]);
  expect(problemsOf(row({ name: "", body: "Xã Bình Lư" })).map((one) => one.column)).toEqual(["name"]);
});
