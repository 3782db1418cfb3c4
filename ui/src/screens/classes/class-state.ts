import type { ClassRow } from "../../backend/generated/types";
import { classWords } from "../../text/classes";
import { compareText } from "../../text/fold";

interface Course {
  starts_on: string | null;
  ends_on: string | null;
  certified_on?: string | null;
}

/** By đề án, then as the classes begin; what has no đề án or no day yet comes last. */
export function inOrder(rows: ClassRow[]): ClassRow[] {
  const place = (row: ClassRow) => [row.proposal_code || "\uffff", row.starts_on ?? "9999", row.code];
  const compare = (a: string[], b: string[]): number => a.map((part, at) => compareText(part, b[at] ?? "")).find((order) => order !== 0) ?? 0;
  return [...rows].sort((a, b) => compare(place(a), place(b)));
}

/** How far a class is on the office's day, as a chip on the gauge of seven. */
export function stateOf(course: Course, trainees: number, today: string): { label: string; stage: number } {
  const { states } = classWords;
  if (course.certified_on && course.certified_on <= today) return { label: states.certified, stage: 7 };
  if (course.ends_on && course.ends_on < today) return { label: states.ended, stage: 6 };
  if (course.starts_on && course.starts_on <= today) return { label: states.going, stage: 5 };
  return trainees === 0 ? { label: states.empty, stage: 1 } : { label: states.planned, stage: 4 };
}
