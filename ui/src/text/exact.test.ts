import { expect, test } from "vitest";
import { shown } from "./exact";

test("exact numbers are grouped and keep their decimals, without zeros at the end", () => {
  expect(shown("75300")).toBe("75.300");
  expect(shown("64.30")).toBe("64,3");
  expect(shown("-1234567.05")).toBe("\u22121.234.567,05");
  expect(shown("0")).toBe("0");
});
