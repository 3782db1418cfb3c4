import { expect, test, vi } from "vitest";
import type { DeadlineRow, QueueRow } from "../../backend/generated/types";
import { daysBetween, fromMonth, isMine, marksOf } from "./tasks";

vi.mock("../../data/call", () => ({ call: vi.fn() }));

const deadline = (on: string, days_left: number, what: string): DeadlineRow => ({ on, days_left, what, source: null, proposal_uid: null, reference: "" });
const deadlines = [deadline("2013-11-25", -21, "Báo cáo tháng 11"), deadline("2013-12-25", 9, "Báo cáo tháng 12"), deadline("2013-12-31", 15, "Hạn cuối chi"), deadline("2013-12-31", 15, "Kết thúc ĐP-03")];

test("the present month tells only of what is still to come, another month of all its days", () => {
  expect(fromMonth(deadlines, "2013-12", "2013-12-26").map((row) => row.what)).toEqual(["Hạn cuối chi", "Kết thúc ĐP-03"]);
  expect(fromMonth(deadlines, "2013-11", "2013-12-26").map((row) => row.what)[0]).toBe("Báo cáo tháng 11");
});

test("a day with two dates has one mark that tells both", () => {
  expect(marksOf(deadlines).at(-1)).toEqual({ day: "2013-12-31", tone: "acc", text: "Hạn cuối chi; Kết thúc ĐP-03" });
});

test("only what is at most ten days ahead is near", () => {
  expect(marksOf(deadlines).map((mark) => mark.tone)).toEqual(["acc", "nhac", "acc"]);
});

test("work of nobody's đề án is everybody's", () => {
  const row = { officer: "" } as QueueRow;
  expect([isMine(row, "Lù Thị Hồng"), isMine({ ...row, officer: "Giàng A Páo" }, "Lù Thị Hồng")]).toEqual([true, false]);
});

test("days are counted across the end of a month", () => {
  expect(daysBetween("2013-12-16", "2014-01-22")).toBe(37);
});
