import { expect, test } from "vitest";
import { usualPeriod } from "./period";

test("each report has its usual period of the year", () => {
  expect(usualPeriod("nine_months", 2013, "2013-12-16")).toEqual({ from: "2013-01-01", to: "2013-09-30" });
  expect(usualPeriod("five_years", 2012, "2026-11-24")).toEqual({ from: "2008-01-01", to: "2012-12-31" });
  expect(usualPeriod("month", 2024, "2024-02-10")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(usualPeriod("quarter", 2026, "2026-11-24")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
});
