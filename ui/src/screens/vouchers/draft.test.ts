import { expect, test } from "vitest";
import { product } from "../../text/product";
import { blankLine, blankVoucher, drawnFrom, faceAmount, followProduct, seriesOf, standingFaults, toSave } from "./draft";

const meals = "line-meals";
const paper = (...grants: number[]) => ({ ...blankVoucher("2013-12-16", "p"), lines: grants.map((grant) => ({ ...blankLine(meals), grant })) });

test("quantity times price is rounded half up once, in whole đồng", () => {
  expect([product("788", "15000"), product("12.5", "333"), product("0.5", "1"), product("1.25", "100.02")]).toEqual([11_820_000, 4163, 1, 125]);
});

test("the part of khuyến công is what the product leaves beside the counterpart", () => {
  const line = { ...blankLine(meals), quantity: "100", unit_price: "15000", counterpart: 500_000 };
  followProduct(line);
  expect(line.grant).toBe(1_000_000);
  line.counterpart = 2_000_000;
  followProduct(line);
  expect(line.grant).toBe(1_000_000);
});

test("a paper draws all its lines from the estimate line; a receipt gives back", () => {
  const spent = paper(12_000_000, 300_000);
  expect([drawnFrom(spent, meals), drawnFrom(spent, "other"), faceAmount(spent)]).toEqual([12_300_000, 0, 12_300_000]);
  spent.voucher.kind = "receipt_voucher";
  expect(drawnFrom(spent, meals)).toBe(-12_300_000);
});

test("the budget year is that of the day", () => {
  const late = paper(1);
  late.voucher.paid_on = "2014-01-10";
  expect(toSave(late).voucher.year).toBe(2014);
});

test("a fault stands until its field is typed in, and no other fault goes with it", () => {
  const saved = paper(0);
  const faults = [{ field: "payee", message: "Nhập họ tên người nhận tiền." }, { field: "lines.0.grant", message: "Dòng 1 chưa có số tiền." }];
  const now = structuredClone(saved);
  now.voucher.payee = "Giàng A Páo";
  expect(Object.keys(standingFaults(faults, saved, now))).toEqual(["lines.0.grant"]);
  now.lines[0]!.grant = 45_000;
  expect(standingFaults(faults, saved, now)).toEqual({});
});

test("each book of phiếu chi has a series of its own", () => {
  expect([seriesOf({ kind: "payment_voucher", book: "" }), seriesOf({ kind: "receipt_voucher", book: " 2 " })]).toEqual(["PC-", "PT.Q2-"]);
});
