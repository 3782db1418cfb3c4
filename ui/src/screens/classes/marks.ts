import { readMark, workedDays, type Mark } from "../../parts/attendance";

/** The letters the office keeps ("xP0-"), one mark a class day. */
export const readLetters = (letters: string, days: number): Mark[] =>
  Array.from({ length: days }, (_, at) => (letters[at] === "-" ? "" : (readMark(letters[at] ?? "") ?? "")));
export const writeLetters = (marks: Mark[]): string => marks.map((mark) => mark || "-").join("");

/** Ngày thực học of the whole class. */
export const workedOf = (marks: Mark[][]): number => marks.reduce((sum, row) => sum + workedDays(row), 0);

/** The marks of the days from `from` on, replaced by those of a narrower sheet. */
export const withPart = (marks: Mark[][], part: Mark[][], from: number): Mark[][] =>
  marks.map((row, at) => row.toSpliced(from, part[at]?.length ?? 0, ...(part[at] ?? [])));
