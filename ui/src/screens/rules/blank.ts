import type { Figure, LocalCap, LocalDeadline } from "../../backend/generated/types";

const NEW = "00000000-0000-0000-0000-000000000000";

/** A level yet to be written; in the place of `over` it takes over its name and kind. */
export const blankCap = (over: Figure | null, today: string): LocalCap => ({
  uid: NEW,
  code: "",
  name: over?.name ?? "",
  kinds: over?.kinds.join(" ") ?? "",
  unit: "",
  ceiling: null,
  percent: null,
  priority_factor: null,
  source: "",
  valid_from: today,
  valid_to: null,
  replaces: over?.code ?? "",
  note: "",
});

export const blankDeadline = (today: string): LocalDeadline => ({
  uid: NEW,
  code: "",
  name: "",
  scope: "ALL",
  every: "quarter",
  month: null,
  day: 5,
  year_offset: 0,
  source: "",
  valid_from: today,
  valid_to: null,
  replaces: "",
  note: "",
});
