import { expect, test } from "vitest";
import { daysBetween, monthsOf, readDays, weekdaysOf, writeDays } from "./class-days";

test("a class from 18/11 to 24/12/2013 without Sundays has 32 days", () => {
  const days = daysBetween("2013-11-18", "2013-12-24", [1, 2, 3, 4, 5, 6]);
  expect(days).toHaveLength(32);
  expect(days).not.toContain("2013-11-24");
  expect(weekdaysOf(days)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(monthsOf(days)).toEqual(["2013-11", "2013-12"]);
});

test("a class in the evenings of Tuesday and Thursday only", () => {
  expect(daysBetween("2013-11-18", "2013-11-30", [2, 4])).toEqual(["2013-11-19", "2013-11-21", "2013-11-26", "2013-11-28"]);
});

test("days typed out of order come back in order and once; the year of the class is filled in", () => {
  expect(readDays("20/11, 18/11/2013 18/11", 2013)).toEqual({ days: ["2013-11-18", "2013-11-20"] });
  expect(writeDays(["2013-11-18"])).toBe("18/11/2013");
});

test("a day that is none is named, and nothing is dropped silently", () => {
  expect(readDays("18/11/2013 31/11/2013", 2013)).toEqual({ unread: "31/11/2013" });
});
