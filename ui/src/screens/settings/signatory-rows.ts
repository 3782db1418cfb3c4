import type { Signatory, SignatoryRole } from "../../backend/generated/types";
import type { CellProblem } from "../../parts/grid-cells";
import { roleNames, settingsWords } from "../../text/settings";

const words = settingsWords.signatories;
/** The uid of who is not kept yet; the office gives it its own. */
const newUid = "00000000-0000-0000-0000-000000000000";
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A signatory as the grid holds it: the role by its words, a day or the text as typed. */
export interface SignatoryCells {
  uid: string;
  role: string;
  name: string;
  title: string;
  from_on: string | null;
  to_on: string | null;
}

const roleOf = (label: string): SignatoryRole | undefined => (Object.keys(roleNames) as SignatoryRole[]).find((role) => roleNames[role] === label);

export const cellsOf = ({ role, ...others }: Signatory): SignatoryCells => ({ ...others, role: roleNames[role] });
export const emptyRow = (): SignatoryCells => ({ uid: newUid, role: "", name: "", title: "", from_on: null, to_on: null });
export const isBlank = (row: SignatoryCells): boolean => !row.role && !row.name && !row.title && !row.from_on && !row.to_on;

const meets = (a: SignatoryCells, b: SignatoryCells) => (a.from_on ?? "") <= (b.to_on ?? "9999") && (b.from_on ?? "") <= (a.to_on ?? "9999");

/** What keeps a row from being saved, and who else signs in the same role on the same days. */
export function problemsOf(row: SignatoryCells, all: SignatoryCells[]): CellProblem[] {
  if (isBlank(row)) return [];
  const problems: CellProblem[] = [];
  if (!row.role) problems.push({ column: "role", tone: "chan", text: words.noRole });
  if (!row.name) problems.push({ column: "name", tone: "chan", text: words.noName });
  if (row.from_on && row.to_on && row.to_on < row.from_on) problems.push({ column: "to_on", tone: "chan", text: words.backwards });
  const other = all.find((one) => one !== row && one.role === row.role && one.name !== "" && meets(one, row));
  if (row.role && other) problems.push({ column: "from_on", tone: "nhac", text: words.overlap(other.name) });
  return problems;
}

/** The rows as the office keeps them; null while a cell cannot be understood. */
export function signatoriesOf(rows: SignatoryCells[]): Signatory[] | null {
  const kept: Signatory[] = [];
  for (const { role: label, ...row } of rows.filter((one) => !isBlank(one))) {
    const role = roleOf(label);
    if (!role || [row.from_on, row.to_on].some((day) => day !== null && !isoDay.test(day))) return null;
    kept.push({ ...row, role });
  }
  return kept;
}
