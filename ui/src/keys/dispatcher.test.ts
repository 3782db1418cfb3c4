import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bindKeys, keys, type KeyBindings, type Reach } from "./dispatcher.svelte";
import { keyTable } from "./table";

let stop: () => void;
const detach: (() => void)[] = [];
beforeEach(() => {
  stop = keys.start();
});
afterEach(() => {
  stop();
  detach.splice(0).forEach((undo) => undo());
  document.body.replaceChildren();
});

function region(bindings: KeyBindings, reach: Reach, parent: Element = document.body): HTMLElement {
  const node = parent.appendChild(document.createElement("div"));
  const undo = bindKeys(bindings, reach)(node);
  if (undo) detach.push(undo);
  return node;
}
function press(key: string, more: KeyboardEventInit & { keyCode?: number } = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  if (more.keyCode) Object.defineProperty(event, "keyCode", { value: more.keyCode });
  target.dispatchEvent(event);
  return event;
}

test("Ctrl+Enter saves wherever the focus is on the screen", () => {
  const save = vi.fn();
  region({ save }, "screen");
  expect(press("Enter", { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(save).toHaveBeenCalledOnce();
});

test("the innermost region answers first, and may pass the key on", () => {
  const seen: string[] = [];
  const outer = region({ nextProblem: () => void seen.push("outer") }, "inside");
  let isMine = true;
  const inner = region({ nextProblem: () => (seen.push("inner"), isMine) }, "inside", outer);
  press("F8", {}, inner);
  isMine = false;
  press("F8", {}, inner);
  expect(seen).toEqual(["inner", "inner", "outer"]);
});

test("a key of a region means nothing while the focus is elsewhere", () => {
  const open = vi.fn();
  region({ open }, "inside");
  press("Enter");
  expect(open).not.toHaveBeenCalled();
});

test("while an input tool composes, no key is ours: Enter, Escape, F8 pass untouched", () => {
  const handler = vi.fn();
  region({ save: handler, open: handler, close: handler, nextProblem: handler }, "screen");
  for (const key of ["Enter", "Escape", "F8"]) {
    expect(press(key, { isComposing: true }).defaultPrevented).toBe(false);
    expect(press(key, { keyCode: 229 }).defaultPrevented).toBe(false);
  }
  expect(handler).not.toHaveBeenCalled();
});

test("Backspaces and letters that an input tool sends to retype a word reach no action", () => {
  const all = vi.fn();
  region(Object.fromEntries(keyTable.map((row) => [row.id, all])), "screen");
  const field = document.body.appendChild(document.createElement("input"));
  // UniKey writes "Đào" from d, d, a, o, f: it takes letters back and types them anew.
  for (const key of ["d", "Backspace", "Đ", "a", "o", "Backspace", "Backspace", "à", "o"]) expect(press(key, {}, field).defaultPrevented).toBe(false);
  expect(all).not.toHaveBeenCalled();
});

test("AltGr, which writes characters, is never a shortcut", () => {
  const run = vi.fn();
  region({ exportExcel: run, palette: run }, "screen");
  press("e", { ctrlKey: true, altKey: true });
  press("k", { ctrlKey: true, altKey: true });
  expect(run).not.toHaveBeenCalled();
});

test("the web view's own keys do nothing, bound or not", () => {
  for (const key of ["F5", "F7", "F3"]) if (!(key === "F5" && import.meta.env.DEV)) expect(press(key).defaultPrevented, key).toBe(true);
  for (const key of ["p", "f", "g", "n"]) expect(press(key, { ctrlKey: true }).defaultPrevented, key).toBe(true);
});

test("a dialog takes all keys of the screen behind it", () => {
  const behind = vi.fn();
  const inFront = vi.fn();
  region({ save: behind, post: behind }, "screen");
  region({ save: inFront }, "modal");
  press("Enter", { ctrlKey: true });
  press("g", { ctrlKey: true });
  expect(behind).not.toHaveBeenCalled();
  expect(inFront).toHaveBeenCalledOnce();
});

test("Ctrl+Z takes back typing in a changed field, and the last step otherwise", () => {
  const undo = vi.fn();
  region({ undo }, "shell");
  const field = document.body.appendChild(document.createElement("input"));
  field.value = "Lò Văn Sơn";
  field.focus();
  press("z", { ctrlKey: true }, field);
  expect(undo).toHaveBeenCalledOnce();
  field.value = "Lò Văn Sơ";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  press("z", { ctrlKey: true }, field);
  expect(undo).toHaveBeenCalledOnce();
});

test("after a saved step, and after a step taken back changed the text, Ctrl+Z is the office's again", () => {
  const undo = vi.fn();
  region({ undo }, "shell");
  const field = document.body.appendChild(document.createElement("input"));
  field.focus();
  field.value = "8500000";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  keys.arrive(field);
  press("z", { ctrlKey: true }, field);
  field.value = "10.240.000";
  press("z", { ctrlKey: true }, field);
  expect(undo).toHaveBeenCalledTimes(2);
});

test("the status bar hears the keys of the place, with their own words", () => {
  region({ keySheet: () => {} }, "shell");
  const list = region({ open: { run: () => {}, label: "Mở đề án" } }, "inside");
  const row = list.appendChild(document.createElement("button"));
  expect(keys.valid.map((key) => key.label)).toEqual(["Phím tắt"]);
  row.focus();
  expect(keys.valid.map((key) => `${key.chord} ${key.label}`)).toEqual(["F1 Phím tắt", "Enter Mở đề án"]);
});

test("the table keeps away from bare letters and from keys of input tools and Windows", () => {
  for (const chord of keyTable.flatMap((row) => row.chords)) {
    expect(chord).not.toMatch(/^.$/);
    expect(chord).not.toMatch(/^(Ctrl\+Shift|Alt\+Z|Ctrl\+Alt|F10|F12)/);
  }
});
