import type { Lesson, LessonNote } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { classLifeWords as words } from "../../text/class-life";
import { newUid } from "./blank";
import { numberOf } from "./life-part.svelte";

/** A lesson as typed: the session says when it begins, the hours how long it lasts. */
export interface LessonCells {
  uid: string;
  day: string;
  session: string;
  hours: CellValue;
  kind: string;
  content: string;
  instructor: string;
  /** When a kept lesson began, minutes since midnight; the session alone says it of a new one. */
  from: number;
}

const { session, kind } = words;
/** Buổi → when it begins, minutes since midnight. */
export const sessionStarts: [string, number][] = [
  [session.morning, 450],
  [session.afternoon, 810],
  [session.evening, 1110],
];
export const sessionNames = sessionStarts.map(([name]) => name);
export const kindNames = [kind.theory, kind.practice];

const sessionAt = (minute: number): string => (minute < 720 ? session.morning : minute < 1050 ? session.afternoon : session.evening);
const measure = (name: string): number => (name === kind.theory ? 45 : 60);

export const emptyLesson = (): LessonCells => ({ uid: newUid, day: "", session: session.morning, hours: 4, kind: kind.practice, content: "", instructor: "", from: 450 });

export const cellsOf = (one: Lesson): LessonCells => ({
  uid: one.uid,
  day: one.taught_on,
  session: sessionAt(one.from_minute),
  hours: Math.round(((one.to_minute - one.from_minute) / measure(one.kind === "theory" ? kind.theory : kind.practice)) * 100) / 100,
  kind: one.kind === "theory" ? kind.theory : kind.practice,
  content: one.content,
  instructor: one.instructor,
  from: one.from_minute,
});

export const isBlank = (row: LessonCells): boolean => row.day === "" && row.content === "";

/** When it begins: as kept while the session is the same, else as sessions begin. */
function beginOf(row: LessonCells): number {
  if (sessionAt(row.from) === row.session) return row.from;
  return sessionStarts.find(([name]) => name === row.session)?.[1] ?? 450;
}
const endOf = (row: LessonCells): number => beginOf(row) + Math.round(numberOf(row.hours) * measure(row.kind));

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
export const timeOf = (row: LessonCells): string => (row.day ? `${clock(beginOf(row))} – ${clock(endOf(row))}` : "");

/** What is wrong with a row, and what the office says of the lesson it is kept as. */
export function problemsOf(row: LessonCells, notes: LessonNote[]): CellProblem[] {
  if (isBlank(row)) return [];
  const found: CellProblem[] = [];
  const hours = numberOf(row.hours);
  if (row.day === "") found.push({ column: "day", tone: "chan", text: words.noDay });
  if (hours <= 0 || hours > 12) found.push({ column: "hours", tone: "chan", text: words.hoursRange });
  for (const note of notes) {
    if (note.uid === row.uid) found.push({ column: note.field === "taught_on" ? "day" : "instructor", tone: "nhac", text: note.text });
  }
  return found;
}

export const lessonOf = (row: LessonCells, class_uid: string): Lesson => ({
  uid: row.uid,
  class_uid,
  taught_on: row.day,
  from_minute: beginOf(row),
  to_minute: endOf(row),
  instructor: row.instructor,
  content: row.content,
  kind: row.kind === kind.theory ? "theory" : "practice",
});

/** Giờ as typed, of one kind. */
export const hoursOf = (rows: LessonCells[], name: string): number =>
  Math.round(rows.filter((row) => row.kind === name && !isBlank(row)).reduce((sum, row) => sum + numberOf(row.hours), 0) * 10) / 10;
