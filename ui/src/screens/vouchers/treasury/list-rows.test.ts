import { expect, test } from "vitest";
import { cellsOf, emptyPayee, payeesOf, sumOf } from "./list-rows";

const kept = { uid: "a", voucher_uid: "v", position: 1, group: "other" as const, name: "Lò Văn Ước", account_name: "", account: "780*****01", bank: "Agribank", amount: 350_000, trainee_uid: "t" };

test("a payee goes to the grid and comes back as it was", () => {
  expect(payeesOf([cellsOf(kept)], "v")).toEqual([kept]);
});

test("empty rows are not kept, and a sum that cannot be read counts nothing", () => {
  const rows = [emptyPayee(), { ...cellsOf(kept), amount: "ba trăm" }, cellsOf(kept)];
  expect(sumOf(rows)).toBe(350_000);
  expect(payeesOf(rows, "v").map((row) => [row.position, row.amount])).toEqual([[1, 0], [2, 350_000]]);
});
