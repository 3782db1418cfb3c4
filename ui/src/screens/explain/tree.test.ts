import { describe, expect, it } from "vitest";
import type { Explanation } from "../../backend/generated/types";
import { leavesOf, linesOf, openAtFirst, parentOf } from "./tree";

const node = (label: string, amount: number, parts: Explanation[] = [], proposal_uid: string | null = null): Explanation =>
  ({ key: "", label, amount, unit: "", decimals: 0, takes_away: false, reckoning: parts.length > 0 ? "sum" : "record", working: "", proposal_uid, target: null, scan: "", parts });

const spent = node("Đã chi", 30, [node("Dòng 1", 30, [node("PC-0001", 10), node("PC-0002", 20)], "da-1")]);

describe("the tree of a figure", () => {
  it("shows the parts of what is open and knows whose records they are", () => {
    expect(linesOf(spent, new Set(["0"])).map((line) => line.node.label)).toEqual(["Đã chi", "Dòng 1"]);
    const all = linesOf(spent, openAtFirst(spent));
    expect(all.map((line) => [line.path, line.depth, line.proposal])).toEqual([
      ["0", 0, null], ["0.0", 1, "da-1"], ["0.0.0", 2, "da-1"], ["0.0.1", 2, "da-1"],
    ]);
  });

  it("opens a long figure only one level deep", () => {
    const long = node("Năm", 1, Array.from({ length: 9 }, () => node("đề án", 1, [node("a", 1), node("b", 0)])));
    expect([...openAtFirst(long)]).toEqual(["0"]);
    expect(leavesOf(long)).toBe(18);
  });

  it("goes from a part to what it is a part of", () => {
    expect([parentOf("0.12.3"), parentOf("0.1"), parentOf("0")]).toEqual(["0.12", "0", "0"]);
  });
});
