import { expect, test } from "vitest";
import { blankCentre, withProvince, within } from "./new-centre";

const laiChau = { code: "12", name: "Tỉnh Lai Châu" };
const hue = { code: "46", name: "Thành phố Huế" };

test("the province fills in the department, the place and the file", () => {
  const draft = withProvince(blankCentre(), undefined, laiChau, "C:\\Users\\Hồng\\Documents\\Khuyến công");
  expect(draft).toMatchObject({
    province_code: "12",
    department: "Sở Công Thương tỉnh Lai Châu",
    place: "Lai Châu",
    path: "C:\\Users\\Hồng\\Documents\\Khuyến công\\Khuyến công Lai Châu.kcdb",
  });
});

test("another province replaces only what was not written by hand", () => {
  const first = { ...withProvince(blankCentre(), undefined, laiChau, "/nhà"), place: "Thuận Hóa" };
  const draft = withProvince(first, laiChau, hue, "/nhà");
  expect(draft).toMatchObject({ department: "Sở Công Thương thành phố Huế", place: "Thuận Hóa", path: "/nhà/Khuyến công Huế.kcdb" });
});

test("a file name without a folder stays bare", () => {
  expect(within("", "a.kcdb")).toBe("a.kcdb");
});
