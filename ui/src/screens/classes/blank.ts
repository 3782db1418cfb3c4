import type { TrainingClass } from "../../backend/generated/types";

/** The uid of what is not kept yet; the office gives it its own. */
export const newUid = "00000000-0000-0000-0000-000000000000";

/** Thứ Hai first, Chủ Nhật last. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0];

/** Lớp trống, of a đề án or on its own, without a regime: the form takes the one of its day. */
export const blankClass = (proposal: string | null): TrainingClass => ({
  uid: newUid,
  proposal_uid: proposal,
  code: "",
  name: "",
  trade: "",
  place: "",
  commune_code: null,
  starts_on: null,
  ends_on: null,
  class_days: "",
  regime: "",
  meal_rate: 0,
  travel_rate: 0,
  travel_min_km: "15",
  meal_groups: "",
  instructor: "",
  class_manager: "",
  opening_decision: "",
  tested_on: null,
  certificate_decision: "",
  certified_on: null,
  note: "",
});
