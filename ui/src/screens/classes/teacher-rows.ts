import type { ClassTeacherRow, TeacherDraft } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { classLifeWords } from "../../text/class-life";
import { fold } from "../../text/fold";
import { newUid } from "./blank";
import { numberOf } from "./life-part.svelte";

/** A teacher as typed, beside the pay the office computed when it was last kept. */
export interface TeacherCells {
  uid: string;
  teacher_uid: string;
  name: string;
  qualification: string;
  workplace: string;
  tax_code: string;
  account: string;
  bank: string;
  rate: CellValue;
  ground: string;
  /** Columns the office computes have a key of their own, and nothing is kept in them. */
  hours: null;
  amount: null;
  tax: null;
  net: null;
}
const computed = { hours: null, amount: null, tax: null, net: null } as const;
const words = classLifeWords.teachers;

export const emptyTeacher = (): TeacherCells => ({
  uid: newUid, teacher_uid: newUid, name: "", qualification: "", workplace: "", tax_code: "", account: "", bank: "", rate: null, ground: "", ...computed,
});

export const cellsOf = (one: ClassTeacherRow): TeacherCells => ({
  uid: one.uid,
  teacher_uid: one.teacher_uid,
  name: one.name,
  qualification: one.qualification,
  workplace: one.workplace,
  tax_code: one.tax_code,
  account: one.account,
  bank: one.bank,
  rate: one.hour_rate || null,
  ground: one.untaxed_ground,
  ...computed,
});

export const isBlank = (row: TeacherCells): boolean => row.name === "" && row.workplace === "" && row.rate === null;

const isMasked = (text: string) => text.includes("*");

/** What is wrong with a row beside those above it. */
export function problemsOf(row: TeacherCells, rows: TeacherCells[], at: number): CellProblem[] {
  if (isBlank(row)) return [];
  const found: CellProblem[] = [];
  const isTwin = rows.slice(0, at).some((other) => row.name !== "" && fold(other.name) === fold(row.name));
  if (row.name === "") found.push({ column: "name", tone: "chan", text: classLifeWords.noName });
  if (isTwin) found.push({ column: "name", tone: "chan", text: words.twice });
  if (row.tax_code !== "" && !isMasked(row.tax_code) && !/^(\d{10}(-?\d{3})?|\d{12})$/.test(row.tax_code)) {
    found.push({ column: "tax_code", tone: "chan", text: words.badTaxCode });
  }
  if (!isMasked(row.account) && !/^\d*$/.test(row.account)) found.push({ column: "account", tone: "chan", text: words.badAccount });
  return found;
}

export const draftOf = (row: TeacherCells): TeacherDraft => ({
  uid: row.uid,
  teacher_uid: row.teacher_uid,
  name: row.name,
  qualification: row.qualification,
  workplace: row.workplace,
  tax_code: row.tax_code,
  account: row.account,
  bank: row.bank,
  hour_rate: numberOf(row.rate),
  untaxed_ground: row.ground,
});
