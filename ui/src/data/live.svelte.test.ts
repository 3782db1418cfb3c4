import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OfficeRefusal } from "../backend/backend";
import { announce, isWatched } from "./changes";

const asked = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock("../backend", () => ({ backend: { kind: "browser", call: asked.call } }));
const { LiveQuery } = await import("./live.svelte");

const done = (output: unknown) => ({ output, touched: [], undo_label: null });
let close: () => void = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  asked.call.mockReset();
});
afterEach(() => {
  close();
  vi.useRealTimers();
});

function live(question: () => unknown, watch = ["vouchers"]) {
  let query!: InstanceType<typeof LiveQuery<"list_proposals">>;
  close = $effect.root(() => {
    query = new LiveQuery("list_proposals", question as () => never, watch);
  });
  flushSync();
  return query;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

test("a list reloads when a command touched what it shows, and only then", async () => {
  asked.call.mockResolvedValueOnce(done(["PC-0001"])).mockResolvedValueOnce(done(["PC-0001", "PC-0002"]));
  const list = live(() => ({}));
  await settled();
  expect(list.current).toEqual(["PC-0001"]);
  announce(["proposals"]);
  await settled();
  expect(asked.call).toHaveBeenCalledTimes(1);
  announce(["vouchers"]);
  await settled();
  expect(list.current).toEqual(["PC-0001", "PC-0002"]);
});

test("old content stays while the new one is on its way; the bar comes after 150 ms", async () => {
  let answer!: (value: unknown) => void;
  asked.call.mockResolvedValueOnce(done("cũ")).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const list = live(() => ({}));
  await settled();
  announce(["vouchers"]);
  await vi.advanceTimersByTimeAsync(149);
  expect([list.current, list.slow]).toEqual(["cũ", false]);
  await vi.advanceTimersByTimeAsync(2);
  expect([list.current, list.slow]).toEqual(["cũ", true]);
  answer(done("mới"));
  await settled();
  expect([list.current, list.slow]).toEqual(["mới", false]);
});

test("the answer to an older question is dropped when a newer one was asked", async () => {
  const answers: ((value: unknown) => void)[] = [];
  asked.call.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  let year = $state(2013);
  const list = live(() => ({ year }));
  year = 2014;
  flushSync();
  answers[1]?.(done("2014"));
  await settled();
  answers[0]?.(done("2013"));
  await settled();
  expect(list.current).toBe("2014");
});

test("a failed reading keeps what was shown and says why", async () => {
  const message = { code: "BUSY", severity: "fault" as const, what: "Tệp đang bận.", advice: "Thử lại.", fields: [], reference: null };
  asked.call.mockResolvedValueOnce(done("cũ")).mockRejectedValueOnce(new OfficeRefusal(message));
  const list = live(() => ({}));
  await settled();
  announce(["vouchers"]);
  await settled();
  expect([list.current, list.error]).toEqual(["cũ", message]);
});

test("a kind watches each of its records, a record only itself", () => {
  expect(isWatched(["proposal"], ["proposal:7f3a"])).toBe(true);
  expect(isWatched(["proposal:7f3a"], ["proposal:91c2"])).toBe(false);
  expect(isWatched(["proposal"], ["proposals"])).toBe(false);
  expect(isWatched(["anything"], ["*"])).toBe(true);
});
