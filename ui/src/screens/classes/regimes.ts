import type { TrainingRegime } from "../../backend/generated/types";
import { classFormWords } from "../../text/classes";

/** Regime and rates as they go into the class; the rates stay with the class and may be typed otherwise. */
export const withRates = ({ code, meal_rate, travel_rate, travel_min_km }: TrainingRegime) => ({ regime: code, meal_rate, travel_rate, travel_min_km });

/** The choices of the form; a regime that a kept class names and the day no longer offers stays choosable. */
export function regimeChoices(offered: TrainingRegime[], kept: string): { value: string; label: string }[] {
  const names: Record<string, string> = classFormWords.regimes;
  const label = (code: string) => names[code] ?? offered.find((one) => one.code === code)?.name ?? code;
  const codes = offered.map(({ code }) => code);
  const all = kept === "" || codes.includes(kept) ? codes : [...codes, kept];
  return [...all.map((code) => ({ value: code, label: label(code) })), { value: "", label: classFormWords.otherRegime }];
}
