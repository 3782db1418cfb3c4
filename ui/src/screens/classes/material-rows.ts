import type { MaterialMove } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { classLifeWords } from "../../text/class-life";
import { fold } from "../../text/fold";
import { quantity } from "../../text/format";
import { newUid } from "./blank";
import { numberOf } from "./life-part.svelte";

/** One time materials came in or went out, as typed. */
export interface MaterialCells {
  uid: string;
  day: string;
  material: string;
  unit: string;
  way: string;
  quantity: CellValue;
  price: CellValue;
  paper: string;
  person: string;
}
const words = classLifeWords.materials;
export const wayNames = [words.way.in, words.way.out];

export const emptyMove = (): MaterialCells => ({ uid: newUid, day: "", material: "", unit: "", way: words.way.in, quantity: null, price: null, paper: "", person: "" });

export const cellsOf = (one: MaterialMove): MaterialCells => ({
  uid: one.uid,
  day: one.moved_on,
  material: one.material,
  unit: one.unit,
  way: words.way[one.direction],
  quantity: Number(one.quantity),
  price: one.unit_price,
  paper: one.paper,
  person: one.person,
});

export const isBlank = (row: MaterialCells): boolean => row.material === "" && row.quantity === null;

const same = (row: MaterialCells) => `${fold(row.material)}|${fold(row.unit)}`;
/** Quantities are counted in thousandths, so that 0,1 and 0,2 are 0,3. */
const thousandths = (row: MaterialCells) => Math.round(numberOf(row.quantity) * 1000);

/** What is left after each row; of one day what comes in stands first, as in the book that is printed. */
export function leftAfter(rows: MaterialCells[]): Map<MaterialCells, number> {
  const isIn = (row: MaterialCells) => row.way === words.way.in;
  const order = rows.map((row, at) => ({ row, at })).filter(({ row }) => !isBlank(row));
  order.sort((a, b) => a.row.day.localeCompare(b.row.day) || Number(isIn(b.row)) - Number(isIn(a.row)) || a.at - b.at);
  const left = new Map<string, number>();
  const told = new Map<MaterialCells, number>();
  for (const { row } of order) {
    const now = (left.get(same(row)) ?? 0) + (isIn(row) ? 1 : -1) * thousandths(row);
    left.set(same(row), now);
    told.set(row, now / 1000);
  }
  return told;
}

/** What is wrong with a row: more goes out than there is. */
export function problemsOf(row: MaterialCells, left: Map<MaterialCells, number>): CellProblem[] {
  if (isBlank(row)) return [];
  const found: CellProblem[] = [];
  if (row.day === "") found.push({ column: "day", tone: "chan", text: classLifeWords.noDay });
  if (row.material === "") found.push({ column: "material", tone: "chan", text: words.noMaterial });
  if (numberOf(row.quantity) <= 0) found.push({ column: "quantity", tone: "chan", text: words.noQuantity });
  const after = left.get(row) ?? 0;
  if (row.way === words.way.out && after < 0) {
    const before = Math.max(0, Math.round((after + numberOf(row.quantity)) * 1000) / 1000);
    found.push({ column: "quantity", tone: "chan", text: words.over(`${quantity(before)} ${row.unit}`.trim()) });
  }
  return found;
}

export const moveOf = (row: MaterialCells, class_uid: string, at: number): MaterialMove => ({
  uid: row.uid,
  class_uid,
  position: at + 1,
  moved_on: row.day,
  material: row.material,
  unit: row.unit,
  direction: row.way === words.way.out ? "out" : "in",
  quantity: String(numberOf(row.quantity)),
  unit_price: typeof row.price === "number" ? row.price : null,
  paper: row.paper,
  person: row.person,
});
