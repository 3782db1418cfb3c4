import { classFormWords } from "../../text/classes";

/** What a regime offers to a new class; the rates stay with the class and may be typed otherwise. */
export interface RegimeOffer {
  code: string;
  /** Tiền ăn một ngày, in đồng. */
  meal: number;
  /** Tiền đi lại một khóa, in đồng. */
  travel: number;
  km: string;
}

// The codes and rates of the regulation packs; the office checks every class against the pack itself.
export const regimes: RegimeOffer[] = [
  { code: "QD1956-2009", meal: 15_000, travel: 200_000, km: "15" },
  { code: "QD46-2015", meal: 30_000, travel: 200_000, km: "15" },
  { code: "ND338-2025", meal: 50_000, travel: 200_000, km: "15" },
];

/** Regime and rates as they go into the class. */
export const withRates = ({ code, meal, travel, km }: RegimeOffer) => ({ regime: code, meal_rate: meal, travel_rate: travel, travel_min_km: km });

/** What a class of that year is offered first: QĐ 1956/2009 until 2015, then QĐ 46/2015. */
export const ratesOf = (year: number) => withRates(regimes[year < 2016 ? 0 : 1]!);

/** The choices of the form; a regime that a kept class names and nobody knows any more stays choosable. */
export function regimeChoices(kept: string): { value: string; label: string }[] {
  const names: Record<string, string> = classFormWords.regimes;
  const codes = regimes.map(({ code }) => code);
  return [...codes, ...(kept === "" || codes.includes(kept) ? [] : [kept]), ""].map((value) => ({
    value,
    label: value === "" ? classFormWords.otherRegime : (names[value] ?? value),
  }));
}
