import type { CardFill, CellNote, TraineeDraft } from "../../backend/generated/types";
import type { CellProblem } from "../../parts/grid-cells";
import { day, money } from "../../text/format";
import { fold } from "../../text/fold";
import { parseDay, parseMoney } from "../../text/parse";

export type Cells = Omit<TraineeDraft, "uid">;
export type CellName = keyof Cells;

/** A row of the grid: the cells as the office reads them, and a key that stays with the row through undo and saving. */
export interface SheetRow extends Cells {
  key: string;
}

export const cellNames: CellName[] = [
  "full_name",
  "born",
  "sex",
  "card_number",
  "ethnic_group",
  "address",
  "group",
  "group_proof",
  "workplace",
  "distance_km",
  "result",
  "certificate_number",
  "job_after",
  "job_place",
  "job_wage",
  "consent_on",
  "job_loss_proof",
  "meal_days_paid",
  "travel_paid",
];

let made = 0;
const key = () => `r${++made}`;

export const emptyRow = (): SheetRow => ({ key: key(), ...(Object.fromEntries(cellNames.map((name) => [name, ""])) as unknown as Cells) });
export const rowFrom = (cells: TraineeDraft): SheetRow => ({ key: key(), ...cellsOf(cells) });
export const cellsOf = (from: Cells): Cells => Object.fromEntries(cellNames.map((name) => [name, from[name]])) as unknown as Cells;

export const isBlank = (row: SheetRow): boolean => cellNames.every((name) => row[name] === "");
export const isSame = (a: Cells, b: Cells): boolean => cellNames.every((name) => a[name] === b[name]);

/** Days and wages in the form they are kept in, once the cell is left; text that is neither stays for the office to judge. */
export function inForm(row: SheetRow): SheetRow {
  const dayIn = (text: string) => { const read = parseDay(text, null); return read ? day(read) : text; };
  const sumIn = (text: string) => { const read = parseMoney(text); return read === null ? text : money(read); };
  const put = { born: dayIn(row.born), consent_on: dayIn(row.consent_on), job_wage: sumIn(row.job_wage), travel_paid: sumIn(row.travel_paid) };
  return (Object.keys(put) as (keyof typeof put)[]).every((name) => put[name] === row[name]) ? row : { ...row, ...put };
}

/**
 * The row as it should be after the office told anew what it keeps: cells that were not touched take the new text,
 * typed ones stay. So showing the numbers, or undoing a step elsewhere, never costs what is being typed.
 */
export function merged(row: SheetRow, before: Cells, now: Cells): SheetRow {
  const taken = cellNames.filter((name) => row[name] === before[name] && row[name] !== now[name]);
  return taken.length === 0 ? row : { ...row, ...Object.fromEntries(taken.map((name) => [name, now[name]])) };
}

/** The office says of a number that it stands elsewhere too: "trùng dòng 2", "trùng … lớp Gỗ 1". */
const isRepeat = (note: CellNote) => note.field === "card_number" && fold(note.message).includes("trung");

/** The column a note stands under: a missing paper of the group under the group itself where the paper has no column. */
function columnOf(field: string, columns: { key: string }[]): string {
  const has = (key: string) => columns.some((column) => column.key === key);
  if (has(field)) return field;
  return field === "group_proof" && has("group") ? "group" : "";
}

/** What is written below a row in a grid with these columns; a number that blocks as repeated is not said to be repeated twice. */
export function problemsOf(notes: CellNote[], columns: { key: string }[]): CellProblem[] {
  const isBlockedTwin = notes.some((note) => note.blocks && isRepeat(note));
  const said = notes.filter((note) => columnOf(note.field, columns) !== "" && (note.blocks || !isBlockedTwin || !isRepeat(note)));
  return said.map((note) => ({ column: columnOf(note.field, columns), tone: note.blocks ? "chan" : "nhac", text: note.message }));
}

/** đạt, lỗi and trùng among rows with these notes; a row that is both counts as trùng. Nhắc alone is đạt. */
export function verdictOf(notes: CellNote[][]): { rows: number; good: number; bad: number; repeated: number } {
  const repeated = notes.filter((list) => list.some(isRepeat)).length;
  const bad = notes.filter((list) => !list.some(isRepeat) && list.some((note) => note.blocks)).length;
  return { rows: notes.length, good: notes.length - repeated - bad, bad, repeated };
}

/** Six separators in one cell: no name and no address has them, the text of a card does. */
const isScan = (text: string): boolean => text.split(/[|¦│｜]/).length >= 7;

/** The scanned card in a row; null when it holds none. */
export const scanIn = (row: Cells): string | null => cellNames.map((name) => row[name]).find(isScan) ?? null;

/** The row without the scanned text, which is read and never kept. */
export const withoutScan = (row: SheetRow): SheetRow =>
  scanIn(row) === null ? row : { ...row, ...Object.fromEntries(cellNames.filter((name) => isScan(row[name])).map((name) => [name, ""])) };

/** The row with what a card says; what the card does not say stays as it is. */
export function filledBy(row: SheetRow, card: CardFill): SheetRow {
  if (!card.usable) return row;
  return {
    ...row,
    card_number: card.number_cell,
    full_name: card.full_name ?? row.full_name,
    born: card.born_on === null ? row.born : day(card.born_on),
    sex: card.sex === null ? row.sex : card.sex === "male" ? "Nam" : "Nữ",
    address: card.address ?? row.address,
  };
}
