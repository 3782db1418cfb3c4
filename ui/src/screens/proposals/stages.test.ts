import { expect, test } from "vitest";
import type { ProposalStep, Stage } from "../../backend/generated/types";
import { lifeLine, lifeList, segmentOf } from "./stages";

const step = (stage: Stage, reached_on: string, paper_number = ""): ProposalStep => ({
  uid: stage,
  proposal_uid: "P",
  stage,
  reached_on,
  paper: "",
  paper_number,
  note: "",
  kind: "reached",
  decided_by: "",
});
const steps = [
  step("registered", "2026-03-18"),
  step("appraised", "2026-04-22"),
  step("approved", "2026-06-14"),
  step("contracted", "2026-07-02"),
  step("advanced", "2026-07-26"),
  step("in_progress", "2026-08-03"),
];

test("a đề án under way stands at Thực hiện; the contract keeps its own day, not that of the advance", () => {
  const line = lifeLine("in_progress", steps, 2026, "đã chi 54%");
  expect(line.map(({ state }) => state)).toEqual(["done", "done", "done", "done", "now", "todo", "todo"]);
  expect([line[3]!.note, line[4]!.note]).toEqual(["02/07", "đã chi 54%"]);
});

test("a stopped đề án shows where it stopped, and what came before stays done", () => {
  const line = lifeLine("terminated", [...steps, step("terminated", "2026-09-01")], 2026, "");
  expect(line[4]).toEqual({ name: "Ngừng thực hiện", state: "block", note: "01/09" });
  expect(line.slice(5).every(({ state }) => state === "todo")).toBe(true);
});

test("the list of steps tells what was done, then what is still to come", () => {
  const list = lifeList("contracted", steps.slice(0, 4), 2026, "");
  expect(list.map(({ name }) => name)).toEqual([
    "Đã đăng ký",
    "Đã thẩm định cơ sở",
    "Đã phê duyệt",
    "Đã ký hợp đồng",
    "Thực hiện",
    "Nghiệm thu",
    "Quyết toán",
  ]);
});

test("every stage is counted in one segment; what left the normal life is done with", () => {
  expect((["draft", "advanced", "completed", "closed", "follow_up", "recovered"] as const).map((stage) => segmentOf({ stage }))).toEqual([
    "prepare",
    "contract",
    "work",
    "accept",
    "done",
    "done",
  ]);
});
