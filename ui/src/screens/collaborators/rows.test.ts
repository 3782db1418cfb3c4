import { expect, test } from "vitest";
import { collaboratorsOf, emptyPasted, problemsOf } from "./rows";

const known = [{ commune: "Xã Bình Lư", is_active: true, collaborator: { uid: "a", name: "Lò Văn Pành", phone: "", commune_code: "03390", place: "Xã Bình Lư", workplace: "", from_on: null, to_on: null, note: "" } }];

test("a pasted list skips empty lines and leaves the communes to the office", () => {
  const rows = [{ ...emptyPasted(), name: "Vàng Thị Sua", place: "xã Tả Lèng", from: "2026-01-01" }, emptyPasted()];
  expect(collaboratorsOf(rows)).toHaveLength(1);
  expect(collaboratorsOf(rows)[0]).toMatchObject({ name: "Vàng Thị Sua", place: "xã Tả Lèng", commune_code: null, from_on: "2026-01-01" });
});

test("a line without a name stops, one who is known already is only told", () => {
  expect(problemsOf({ ...emptyPasted(), phone: "0912" }, known)[0]).toMatchObject({ column: "name", tone: "chan" });
  expect(problemsOf({ ...emptyPasted(), name: "LÒ VĂN PÀNH", place: "xã bình lư" }, known)[0]).toMatchObject({ tone: "nhac" });
  expect(problemsOf({ ...emptyPasted(), name: "Lò Văn Pành", place: "Xã Tả Lèng" }, known)).toEqual([]);
});
