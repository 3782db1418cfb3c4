import type { GridColumn } from "../../parts/grid-cells";
import { classRecordWords, groupNames, sexNames } from "../../text/classes";
import type { SheetRow } from "./trainee-rows";

const { columns: titles } = classRecordWords;

/** Danh sách học viên, in the order of the printed list. Numbers are text: a leading nought is part of them. */
export const listColumns: GridColumn<SheetRow>[] = [
  { key: "full_name", title: titles.name, kind: "text", width: 206 },
  { key: "born", title: titles.born, kind: "text", width: 100 },
  { key: "sex", title: titles.sex, kind: "choice", options: Object.values(sexNames), width: 76 },
  { key: "card_number", title: titles.number, kind: "text", width: 124 },
  { key: "ethnic_group", title: titles.ethnic, kind: "text", width: 86 },
  { key: "address", title: titles.address, kind: "text" },
  { key: "group", title: titles.group, kind: "choice", options: Object.values(groupNames), width: 132 },
  { key: "distance_km", title: titles.distance, unit: "km", kind: "text", numeric: true, width: 64 },
];

/** Kết quả, chứng chỉ, việc làm after the course. */
export const resultColumns: GridColumn<SheetRow>[] = [
  { key: "key", title: titles.name, kind: "computed", width: 206, text: (row) => row.full_name },
  { key: "result", title: titles.result, kind: "text", width: 120 },
  { key: "certificate_number", title: titles.certificate, kind: "text", width: 140 },
  { key: "job_after", title: titles.job, kind: "text", width: 180 },
  { key: "job_place", title: titles.jobPlace, kind: "text" },
  { key: "job_wage", title: titles.wage, unit: "đồng", kind: "text", numeric: true, width: 120 },
];

/** Giấy tờ và tiền đã trả: what the checks of the settlement ask of a person beside the list. */
export const paperColumns: GridColumn<SheetRow>[] = [
  { key: "key", title: titles.name, kind: "computed", width: 206, text: (row) => row.full_name },
  { key: "group_proof", title: titles.groupProofLong, kind: "text", width: 190 },
  { key: "consent_on", title: titles.consent, kind: "text", width: 128 },
  { key: "job_loss_proof", title: titles.jobLoss, kind: "text" },
  { key: "workplace", title: titles.workplace, kind: "text", width: 190 },
  { key: "meal_days_paid", title: titles.mealDays, unit: "ngày", kind: "text", numeric: true, width: 132 },
  { key: "travel_paid", title: titles.travelPaid, unit: "đồng", kind: "text", numeric: true, width: 138 },
];
