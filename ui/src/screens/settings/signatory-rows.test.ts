import { expect, test } from "vitest";
import { emptyRow, problemsOf, signatoriesOf } from "./signatory-rows";

const head = { ...emptyRow(), role: "Thủ trưởng đơn vị", name: "Nguyễn Văn Đức", title: "Giám đốc" };

test("a row without a role or a name cannot be saved", () => {
  const nameless = { ...emptyRow(), title: "Giám đốc" };
  expect(problemsOf(nameless, [nameless]).map((problem) => problem.column)).toEqual(["role", "name"]);
  expect(signatoriesOf([nameless])).toBeNull();
});

test("an empty row is nobody", () => {
  expect(signatoriesOf([head, emptyRow()])).toMatchObject([{ role: "head_of_unit", name: "Nguyễn Văn Đức" }]);
});

test("two directors at once are told apart by the day they began", () => {
  const next = { ...head, name: "Lò Thị Mai", from_on: "2013-07-01" };
  expect(problemsOf(next, [head, next])[0]).toMatchObject({ column: "from_on", tone: "nhac" });
  const former = { ...head, to_on: "2013-06-30" };
  expect(problemsOf(next, [former, next])).toEqual([]);
});

test("a term that ends before it begins is refused", () => {
  const row = { ...head, from_on: "2013-07-01", to_on: "2013-06-30" };
  expect(problemsOf(row, [row])[0]).toMatchObject({ column: "to_on", tone: "chan" });
});

test("a day that cannot be read is not saved", () => {
  expect(signatoriesOf([{ ...head, from_on: "hôm qua" }])).toBeNull();
});
