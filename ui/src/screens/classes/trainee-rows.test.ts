import { expect, test } from "vitest";
import { emptyRow, filledBy, inForm, problemsOf, scanIn, verdictOf, withoutScan } from "./trainee-rows";

const blocks = (field: string, message: string) => ({ field, blocks: true, message });
const warns = (field: string, message: string) => ({ field, blocks: false, message });

test("days and wages take their form on leaving the cell; what is no day stays as typed", () => {
  expect(inForm({ ...emptyRow(), born: "8-5-1992", job_wage: "4500000" })).toMatchObject({ born: "08/05/1992", job_wage: "4.500.000" });
  expect(inForm({ ...emptyRow(), born: "1992" }).born).toBe("1992");
});

test("35 pasted rows are told apart as đạt, lỗi and trùng; a reminder alone is đạt", () => {
  const rows = [
    ...Array.from({ length: 31 }, () => []),
    [blocks("born", "không phải ngày sinh")],
    [blocks("sex", "Nam hoặc Nữ")],
    [blocks("group", "Không có đối tượng")],
    [blocks("card_number", "Số 012*******01 trùng dòng 2")],
  ];
  expect(verdictOf(rows)).toEqual({ rows: 35, good: 31, bad: 3, repeated: 1 });
  expect(verdictOf([[warns("born", "Mới có năm sinh.")]])).toMatchObject({ good: 1, bad: 0 });
});

test("a repeated number is said once, and only what belongs to the columns in view", () => {
  const notes = [
    warns("card_number", "Số này trùng dòng 2 của lớp này"),
    blocks("card_number", "Số 012*******01 trùng dòng 2"),
    warns("born", "Mới có năm sinh."),
  ];
  expect(problemsOf(notes, [{ key: "card_number" }]).map(({ tone }) => tone)).toEqual(["chan"]);
});

test("a card typed by a scanner into any cell goes to the cells it fills, and its text stays nowhere", () => {
  const text = "012095929777|083375320|Lường A Vinh|15031995|Nam|Tổ 4, Xã Dào San|21082022";
  const row = { ...emptyRow(), full_name: text, group: "Dân tộc thiểu số" };
  expect(scanIn(row)).toBe(text);
  expect(scanIn({ ...emptyRow(), address: "Bản A | Xã B" })).toBeNull();
  const card = { usable: true, notes: [], number_cell: "012095929777/083375320", full_name: "Lường A Vinh", born_on: "1995-03-15", sex: "male" as const, address: null };
  const filled = filledBy(withoutScan(row), card);
  expect(filled).toMatchObject({ full_name: "Lường A Vinh", born: "15/03/1995", sex: "Nam", card_number: "012095929777/083375320", address: "", group: "Dân tộc thiểu số" });
  expect(filledBy(withoutScan(row), { ...card, usable: false }).full_name).toBe("");
});
