import type { FormFigures } from "../../backend/generated/types";

/** The amounts that must be the same number on every form that carries them. */
export type Figure = "contract" | "settled" | "advanced" | "balance";
export const figures: Figure[] = ["contract", "settled", "advanced", "balance"];

const given = (table: FormFigures[], figure: Figure): number[] => table.flatMap((row) => row[figure] ?? []);

/** The number most forms of the column carry; the first one when they are equally many. Null when none carries any. */
export function common(table: FormFigures[], figure: Figure): number | null {
  const amounts = given(table, figure);
  const times = (amount: number) => amounts.filter((other) => other === amount).length;
  return amounts.reduce<number | null>((best, amount) => (best === null || times(amount) > times(best) ? amount : best), null);
}

/** A form that says otherwise than most. */
export const isOdd = (table: FormFigures[], row: FormFigures, figure: Figure): boolean => row[figure] !== null && row[figure] !== common(table, figure);

/** How far the forms of a column are apart, in đồng; 0 = all agree. */
export function spread(table: FormFigures[], figure: Figure): number {
  const amounts = given(table, figure);
  return amounts.length === 0 ? 0 : Math.max(...amounts) - Math.min(...amounts);
}
