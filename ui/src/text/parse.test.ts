import { describe, expect, test } from "vitest";
import { money } from "./format";
import { parseDay, parseMoney, parseQuantity, parseYear } from "./parse";

describe("typed money", () => {
  test.each([
    ["1500000", 1500000], ["1.500.000", 1500000], ["1 500 000", 1500000], ["45.000 đ", 45000], ["45.000đồng", 45000],
    ["-45.000", -45000], ["\u221245.000", -45000], ["0", 0], [" 12.000.000 ", 12000000],
  ])("%s is understood", (text, dong) => expect(parseMoney(text)).toBe(dong));

  test.each(["", "abc", "1.5", "1,5", "12.00", "1.2345", "1..000", "1e6", "1.500.00", "99999999999999999"])(
    "%s is not an amount of whole đồng", (text) => expect(parseMoney(text)).toBeNull());

  test("reads back what is written", () => {
    for (const dong of [0, 7, 1000, 786000000, -1320000]) expect(parseMoney(money(dong))).toBe(dong);
  });
});

describe("typed days", () => {
  test.each([
    ["16/12/2013", "2013-12-16"], ["6/2/2013", "2013-02-06"], ["16-12-2013", "2013-12-16"], ["16.12.2013", "2013-12-16"],
    ["16122013", "2013-12-16"], ["2013-12-16", "2013-12-16"], ["29/02/2012", "2012-02-29"],
  ])("%s is understood", (text, iso) => expect(parseDay(text)).toBe(iso));

  test("a day without a year takes the budget year, if there is one", () => {
    expect(parseDay("16/12", 2013)).toBe("2013-12-16");
    expect(parseDay("1612", 2013)).toBe("2013-12-16");
    expect(parseDay("16/12")).toBeNull();
  });

  test.each(["1992", "31/02/2013", "29/02/2013", "00/01/2013", "12/13/2013", "16/12/13", "hôm nay"])(
    "%s is no day", (text) => expect(parseDay(text, 2013)).toBeNull());
});

test("a quantity takes a decimal comma and no decimal point", () => {
  expect(parseQuantity("12,5")).toBe(12.5);
  expect(parseQuantity("3.150")).toBe(3150);
  expect(parseQuantity("-2,25")).toBe(-2.25);
  expect(parseQuantity("12.5")).toBeNull();
  expect(parseQuantity("1,2,3")).toBeNull();
});

test("a budget year is four digits of this century", () => {
  expect([parseYear(" 2013 "), parseYear("13"), parseYear("2.013"), parseYear("1913")]).toEqual([2013, null, null, null]);
});
