import { words } from "../text/vi";

/** Where on the screen a key means something; the key sheet has one heading per group. */
export type KeyGroup = keyof typeof words.keyGroups;
export type ActionId = keyof typeof words.actions;

export interface KeyRow {
  id: ActionId;
  chords: string[];
  group: KeyGroup;
  /** Handled inside a part (grid, form); listed here for the sheet only. */
  local?: true;
}

/** The one table of keys: dispatcher, status bar and key sheet all read it. No bare letters, nothing input tools use. */
export const keyTable: KeyRow[] = [
  { id: "keySheet", chords: ["F1", "Ctrl+F1"], group: "help" },
  { id: "screen", chords: ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6"], group: "go" },
  { id: "palette", chords: ["Ctrl+K"], group: "go" },
  { id: "nextRegion", chords: ["F6"], group: "go" },
  { id: "previousRegion", chords: ["Shift+F6"], group: "go" },
  { id: "back", chords: ["Alt+ArrowLeft"], group: "go" },
  { id: "find", chords: ["F3", "Ctrl+F"], group: "go" },
  { id: "close", chords: ["Escape"], group: "go" },
  { id: "nextField", chords: ["Enter"], group: "form", local: true },
  { id: "previousField", chords: ["Shift+Enter"], group: "form", local: true },
  { id: "save", chords: ["Ctrl+Enter"], group: "form" },
  { id: "openPicker", chords: ["F4"], group: "form", local: true },
  { id: "today", chords: ["Ctrl+;"], group: "form", local: true },
  { id: "fix1", chords: ["Alt+1"], group: "form" },
  { id: "fix2", chords: ["Alt+2"], group: "form" },
  { id: "open", chords: ["Enter"], group: "record" },
  { id: "create", chords: ["Ctrl+N"], group: "record" },
  { id: "duplicate", chords: ["Alt+N"], group: "record" },
  { id: "takeInvoice", chords: ["Alt+H"], group: "record" },
  { id: "undo", chords: ["Ctrl+Z"], group: "record" },
  { id: "redo", chords: ["Ctrl+Y"], group: "record" },
  { id: "previousRecord", chords: ["Alt+ArrowUp"], group: "record" },
  { id: "nextRecord", chords: ["Alt+ArrowDown"], group: "record" },
  { id: "previousPart", chords: ["Alt+PageUp"], group: "record" },
  { id: "nextPart", chords: ["Alt+PageDown"], group: "record" },
  { id: "importList", chords: ["Alt+I"], group: "record" },
  { id: "planLessons", chords: ["Alt+L"], group: "record" },
  { id: "moveCell", chords: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"], group: "grid", local: true },
  { id: "editCell", chords: ["F2"], group: "grid", local: true },
  { id: "cellRight", chords: ["Tab"], group: "grid", local: true },
  { id: "pasteRange", chords: ["Ctrl+V"], group: "grid", local: true },
  { id: "fillDown", chords: ["Ctrl+D"], group: "grid", local: true },
  { id: "addRow", chords: ["Ctrl+Insert"], group: "grid", local: true },
  { id: "removeRow", chords: ["Ctrl+Delete"], group: "grid", local: true },
  { id: "firstCell", chords: ["Ctrl+Home"], group: "grid", local: true },
  { id: "revertCell", chords: ["Escape"], group: "grid", local: true },
  { id: "explain", chords: ["Alt+E"], group: "check" },
  { id: "check", chords: ["F7"], group: "check" },
  { id: "nextProblem", chords: ["F8"], group: "check" },
  { id: "previousProblem", chords: ["Shift+F8"], group: "check" },
  { id: "preview", chords: ["F9"], group: "check" },
  { id: "print", chords: ["Ctrl+P"], group: "check" },
  { id: "exportExcel", chords: ["Ctrl+E"], group: "check" },
  { id: "post", chords: ["Ctrl+G"], group: "check" },
  { id: "treasury", chords: ["Alt+K"], group: "check" },
];

/** Accelerators of the web view that must do nothing of their own, bound or not. */
export const browserChords = new Set([
  "F1", "F3", "F5", "F6", "F7", "Shift+F7", "Ctrl+F5", "Ctrl+D", "Ctrl+E", "Ctrl+F", "Ctrl+G", "Ctrl+Shift+G", "Ctrl+H", "Ctrl+J",
  "Ctrl+K", "Ctrl+L", "Ctrl+N", "Ctrl+O", "Ctrl+P", "Ctrl+R", "Ctrl+S", "Ctrl+U", "Ctrl+Shift+R", "Alt+ArrowLeft", "Alt+ArrowRight",
]);

/** The first key of an action, as the officer reads it; for key caps on buttons. */
export function keyCap(id: ActionId): string | undefined {
  return keyTable.find((row) => row.id === id)?.chords[0];
}
