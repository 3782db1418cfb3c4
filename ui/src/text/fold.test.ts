import { expect, test } from "vitest";
import { compareText, fold, matches, tidy } from "./fold";
import { pieces } from "./highlight";

test("folding takes away marks, case and the stroke of đ, composed or not", () => {
  expect(fold("Nguyễn Thị Đào")).toBe("nguyen thi dao");
  expect(fold("Nguyễn Thị Đào".normalize("NFD"))).toBe("nguyen thi dao");
});

test("every word typed must occur, in any order", () => {
  expect(matches("QG-02 Đào tạo nghề Hàn", "han dao")).toBe(true);
  expect(matches("QG-02 Đào tạo nghề Hàn", "han go")).toBe(false);
});

test("text left behind is composed, single-spaced and free of invisible letters", () => {
  expect(tidy("  Lò\u00a0Văn \u200b Sơn ".normalize("NFD"))).toBe("Lò Văn Sơn");
});

test("names stand in the order of the Vietnamese alphabet", () => {
  expect(["Đào", "Dung", "Ánh", "An", "Em"].sort(compareText)).toEqual(["An", "Ánh", "Dung", "Đào", "Em"]);
});

test("hits are set off with their own marks, beginnings of words before the middle", () => {
  expect(pieces("Thanh toán lớp Hàn 2", "han").filter((piece) => piece.isHit).map((piece) => piece.text)).toEqual(["Hàn"]);
  expect(pieces("PC-0047", "47").filter((piece) => piece.isHit).map((piece) => piece.text)).toEqual(["47"]);
  expect(pieces("Đề án", "").map((piece) => piece.text).join("")).toBe("Đề án");
});
