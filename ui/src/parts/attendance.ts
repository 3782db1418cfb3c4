/** x học đủ ngày, P có phép, 0 vắng, "" chưa ghi. */
export type Mark = "x" | "P" | "0" | "";

/** The mark meant by a typed letter; undefined when it is none. */
export function readMark(text: string): Mark | undefined {
  const letter = text.trim().slice(-1).toLowerCase();
  return ({ "": "", x: "x", "+": "x", p: "P", "0": "0", o: "0", v: "0", "-": "0" } as Record<string, Mark>)[letter];
}

/** The rows of marks with every empty cell of one day filled with x; the marks already there stay. */
export function fillDay(marks: Mark[][], day: number): Mark[][] {
  return marks.map((row) => row.map((mark, at) => (at === day && mark === "" ? "x" : mark)));
}

export const workedDays = (marks: Mark[]): number => marks.filter((mark) => mark === "x").length;
