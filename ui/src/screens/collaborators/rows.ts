import type { Collaborator, CollaboratorRow } from "../../backend/generated/types";
import type { CellProblem } from "../../parts/grid-cells";
import { collaboratorWords as words } from "../../text/collaborators";
import { fold } from "../../text/fold";

const newUid = "00000000-0000-0000-0000-000000000000";

export const blankCollaborator = (commune: string | null, today: string): Collaborator => ({
  uid: newUid,
  name: "",
  phone: "",
  commune_code: commune,
  place: "",
  workplace: "",
  from_on: today,
  to_on: null,
  note: "",
});

/** A line of a pasted list: texts as they were copied. */
export interface PastedCells {
  name: string;
  phone: string;
  place: string;
  workplace: string;
  from: string | null;
  note: string;
}

export const emptyPasted = (): PastedCells => ({ name: "", phone: "", place: "", workplace: "", from: null, note: "" });

export const isBlank = (row: PastedCells): boolean => [row.name, row.phone, row.place, row.workplace, row.note].every((text) => text.trim() === "");

/** A line without a name, or of one who stands in the book already at the same place. */
export function problemsOf(row: PastedCells, known: CollaboratorRow[]): CellProblem[] {
  if (isBlank(row)) return [];
  if (row.name.trim() === "") return [{ column: "name", tone: "chan", text: words.nameMissing }];
  const same = ({ collaborator }: CollaboratorRow) => fold(collaborator.name) === fold(row.name) && fold(collaborator.place) === fold(row.place);
  return known.some(same) ? [{ column: "name", tone: "nhac", text: words.twice }] : [];
}

/** What is saved of a pasted list; the office finds the communes. */
export const collaboratorsOf = (rows: PastedCells[]): Collaborator[] =>
  rows
    .filter((row) => !isBlank(row))
    .map((row) => ({ uid: newUid, name: row.name, phone: row.phone, commune_code: null, place: row.place, workplace: row.workplace, from_on: row.from, to_on: null, note: row.note }));
