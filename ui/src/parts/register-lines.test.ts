import { expect, test } from "vitest";
import { filterRows, linesOf, offsetsOf, sortRows, windowOf, type RegisterColumn } from "./register-lines";

interface Row { name: string; source: string; plan: number }
const rows: Row[] = [
  { name: "Đào tạo nghề Hàn", source: "KCQG", plan: 178500000 },
  { name: "Máy vò chè", source: "KCĐP", plan: 90000000 },
  { name: "Ánh sáng mới", source: "KCQG", plan: 90000000 },
];
const columns: RegisterColumn<Row>[] = [
  { key: "name", title: "Tên", text: (row) => row.name, note: (row) => row.source },
  { key: "plan", title: "Giao", numeric: true, text: (row) => String(row.plan), order: (row) => row.plan },
];

test("the filter looks into every column and second line without marks", () => {
  expect(filterRows(rows, columns, "kcdp che").map((row) => row.name)).toEqual(["Máy vò chè"]);
  expect(filterRows(rows, columns, "  ")).toHaveLength(3);
});

test("text is ordered by the Vietnamese alphabet, amounts by size, equal ones keep their place", () => {
  expect(sortRows(rows, columns, { key: "name", way: "up" }).map((row) => row.name[0])).toEqual(["Á", "Đ", "M"]);
  expect(sortRows(rows, columns, { key: "plan", way: "down" }).map((row) => row.name)).toEqual(["Đào tạo nghề Hàn", "Máy vò chè", "Ánh sáng mới"]);
});

test("groups stand in the order they occur, each with its subtotal", () => {
  const lines = linesOf(rows, (row) => row.source, true);
  expect(lines.map((line) => (line.kind === "row" ? line.row.name : `${line.kind} ${line.name}`))).toEqual([
    "group KCQG", "Đào tạo nghề Hàn", "Ánh sáng mới", "sub KCQG", "group KCĐP", "Máy vò chè", "sub KCĐP"]);
});

test("of 3.000 rows only those in view and a margin are drawn, whatever is scrolled to", () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...rows[0]!, name: String(at) }));
  const offsets = offsetsOf(linesOf(many, undefined, false), { group: 26, row: 28, sub: 32 });
  expect(offsets.at(-1)).toBe(84000);
  expect(windowOf(offsets, 0, 280, 5)).toEqual({ from: 0, to: 16 });
  expect(windowOf(offsets, 28 * 1000, 280, 5)).toEqual({ from: 995, to: 1016 });
  expect(windowOf(offsets, 84000, 280, 5).to).toBe(3000);
});
