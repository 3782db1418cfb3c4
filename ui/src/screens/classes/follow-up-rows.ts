import type { FollowUp } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { classLifeWords } from "../../text/class-life";
import { newUid } from "./blank";

/** One time a trainee was asked, as typed; people are named as the list names them. */
export interface FollowUpCells {
  uid: string;
  trainee: string;
  day: string;
  working: string;
  job: string;
  place: string;
  wage: CellValue;
  confirmed: string;
}
export interface Person {
  id: string;
  name: string;
}
const words = classLifeWords.followUps;
export const yesNo = [words.yes, words.no];

export const emptyFollowUp = (): FollowUpCells => ({ uid: newUid, trainee: "", day: "", working: words.yes, job: "", place: "", wage: null, confirmed: "" });

/** Namesakes are told apart by their number in the list. */
export function namesOf(people: Person[]): Map<string, string> {
  const count = (name: string) => people.filter((one) => one.name === name).length;
  return new Map(people.map((one, at) => [one.id, count(one.name) > 1 ? `${one.name} (${at + 1})` : one.name]));
}

export const cellsOf = (one: FollowUp, names: Map<string, string>): FollowUpCells => ({
  uid: one.uid,
  trainee: names.get(one.trainee_uid) ?? "",
  day: one.asked_on,
  working: one.working ? words.yes : words.no,
  job: one.job,
  place: one.place,
  wage: one.wage,
  confirmed: one.confirmed_by,
});

export const isBlank = (row: FollowUpCells): boolean => row.trainee === "" && row.day === "";

export function problemsOf(row: FollowUpCells): CellProblem[] {
  if (isBlank(row)) return [];
  const found: CellProblem[] = [];
  if (row.trainee === "") found.push({ column: "trainee", tone: "chan", text: words.noTrainee });
  if (row.day === "") found.push({ column: "day", tone: "chan", text: classLifeWords.noDay });
  return found;
}

export function followUpOf(row: FollowUpCells, class_uid: string, names: Map<string, string>): FollowUp {
  const found = [...names].find(([, name]) => name === row.trainee);
  return {
    uid: row.uid,
    class_uid,
    trainee_uid: found?.[0] ?? newUid,
    asked_on: row.day,
    working: row.working !== words.no,
    job: row.job,
    place: row.place,
    wage: typeof row.wage === "number" ? row.wage : null,
    confirmed_by: row.confirmed,
  };
}
