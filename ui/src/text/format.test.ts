import { describe, expect, test } from "vitest";
import { day, dayInYear, longDay, money, moneyDong, percent, quantity, registerMoney, scaled } from "./format";

describe("money", () => {
  test("is grouped by dots and never shortened", () => {
    expect(money(0)).toBe("0");
    expect(money(900)).toBe("900");
    expect(money(178500000)).toBe("178.500.000");
    expect(moneyDong(1320000)).toBe("1.320.000 đ");
  });
  test("below zero has the minus sign of print, not a hyphen", () => {
    expect(money(-45000)).toBe("\u221245.000");
  });
  test("that is nothing is a dash in a register", () => {
    expect(registerMoney(0)).toBe("–");
    expect(registerMoney(null)).toBe("–");
    expect(registerMoney(1320000)).toBe("1.320.000");
  });
});

test("a percent has a comma and one decimal, rounded half up", () => {
  expect(percent(387580000, 786000000)).toBe("49,3");
  expect(percent(100000000, 786000000)).toBe("12,7");
  expect(percent(1, 1)).toBe("100");
  expect(percent(1, 2000)).toBe("0,1");
  expect(percent(5, 0)).toBe("–");
});

test("a quantity has a comma", () => {
  expect(quantity(12.5)).toBe("12,5");
  expect(quantity(3150)).toBe("3.150");
});

test("days are written as on paper, shorter inside the budget year", () => {
  expect(day("2013-12-16")).toBe("16/12/2013");
  expect(day(null)).toBe("–");
  expect(dayInYear("2013-12-16", 2013)).toBe("16/12");
  expect(dayInYear("2014-01-11", 2013)).toBe("11/01/2014");
  expect(longDay("2013-12-16")).toBe("Thứ Hai 16/12/2013");
});

test("a whole number with decimals at its end is written with a comma", () => {
  expect(scaled(643, 1)).toBe("64,3");
  expect(scaled(1000, 1)).toBe("100");
  expect(scaled(5, 2)).toBe("0,05");
  expect(scaled(736000000, 0)).toBe("736.000.000");
  expect(scaled(-287, 1)).toBe("\u221228,7");
});
