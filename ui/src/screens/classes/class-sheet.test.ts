import { beforeEach, expect, test, vi } from "vitest";
import type { ClassRecord, TraineeDraft } from "../../backend/generated/types";

const asked = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock("../../data/call", () => ({ call: asked.call }));
const { ClassSheet } = await import("./class-sheet.svelte");
const { emptyRow } = await import("./trainee-rows");

const cells = (name: string, more: Partial<TraineeDraft> = {}): TraineeDraft => {
  const { key: _, ...empty } = emptyRow();
  return { uid: null, ...empty, full_name: name, ...more };
};
const record = (trainees: { uid: string; cells: TraineeDraft; attendance?: string }[], days = ["2026-03-02", "2026-03-03"]) =>
  ({ days, trainees: trainees.map((one) => ({ attendance: "--", notes: [], ...one })) }) as unknown as ClassRecord;
const row = (name: string, more = {}) => ({ ...emptyRow(), full_name: name, ...more });
const noted = (uid: string | null, message?: string) => ({ uid, notes: message ? [{ field: "card_number", blocks: true, message }] : [] });

beforeEach(() => asked.call.mockReset());

test("faulty rows stay in the grid when the good ones are saved", async () => {
  const sheet = new ClassSheet("L-01");
  sheet.take(record([]));
  sheet.put([row("Giàng A Chứ"), row("Lù Thị Mai", { card_number: "0120" })]);
  asked.call.mockResolvedValue({ output: { saved: 1, rejected: 1, rows: [noted("T-1"), noted(null, "Số có 4 ký tự")] } });
  await sheet.save();
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chứ") }]));
  expect(sheet.rows.map((one) => one.full_name)).toEqual(["Giàng A Chứ", "Lù Thị Mai"]);
  expect([sheet.unsaved, sheet.faulty, sheet.left]).toEqual([1, 1, { saved: 1, rejected: 1 }]);
});

test("showing the numbers changes what was not touched and leaves what is being typed", () => {
  const sheet = new ClassSheet("L-01");
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chứ", { card_number: "012*******01", address: "Bình Lư" }) }]));
  sheet.put([{ ...sheet.rows[0]!, address: "Tả Lèng" }]);
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chứ", { card_number: "012092900001", address: "Bình Lư" }) }]));
  expect([sheet.rows[0]!.card_number, sheet.rows[0]!.address, sheet.unsaved]).toEqual(["012092900001", "Tả Lèng", 1]);
});

test("a row taken back in the grid after saving is still the same trainee", async () => {
  const sheet = new ClassSheet("L-01");
  sheet.take(record([]));
  const typed = row("Giàng A Chứ");
  sheet.put([typed]);
  asked.call.mockResolvedValue({ output: { saved: 1, rejected: 0, rows: [noted("T-1")] } });
  await sheet.save();
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chứ") }]));
  sheet.put([{ ...typed, full_name: "Giàng A Chư" }]);
  await sheet.save();
  expect(asked.call.mock.lastCall?.[1]).toMatchObject({ rows: [{ uid: "T-1", full_name: "Giàng A Chư" }], removed: [] });
});

test("a kept row that is taken out of the grid is named as removed; a step undone elsewhere brings it back", async () => {
  const sheet = new ClassSheet("L-01");
  const both = [
    { uid: "T-1", cells: cells("Giàng A Chứ") },
    { uid: "T-2", cells: cells("Lù Thị Mai") },
  ];
  sheet.take(record(both));
  sheet.put([sheet.rows[1]!]);
  asked.call.mockResolvedValue({ output: { saved: 1, rejected: 0, rows: [noted("T-2")] } });
  await sheet.save();
  expect(asked.call.mock.lastCall?.[1]).toMatchObject({ removed: ["T-1"] });
  sheet.take(record([both[1]!]));
  sheet.take(record(both));
  expect(sheet.rows.map((one) => one.full_name)).toEqual(["Giàng A Chứ", "Lù Thị Mai"]);
});

test("marks typed but not kept survive the saving of the trainees, and go when the days change", async () => {
  const sheet = new ClassSheet("L-01");
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chứ"), attendance: "--" }]));
  sheet.marks = [["x", "P"]];
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chư"), attendance: "--" }]));
  expect([sheet.marks, sheet.areMarksUnsaved, sheet.worked]).toEqual([[["x", "P"]], true, 1]);
  sheet.take(record([{ uid: "T-1", cells: cells("Giàng A Chư"), attendance: "x" }], ["2026-03-02"]));
  expect([sheet.marks, sheet.areMarksUnsaved]).toEqual([[["x"]], false]);
});
