import type { Span } from "../../backend/generated/types";

const two = (month: number) => String(month).padStart(2, "0");
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The usual period of a report in a budget year, around a day of that year. */
export function usualPeriod(span: Span, year: number, today: string): { from: string; to: string } {
  const month = today.startsWith(String(year)) ? Number(today.slice(5, 7)) : 12;
  const quarter = Math.ceil(month / 3) * 3;
  const months: Record<Span, [number, number]> = { month: [month, month], quarter: [quarter - 2, quarter], half: [1, 6], nine_months: [1, 9], year: [1, 12], five_years: [1, 12] };
  const [first, last] = months[span];
  const start = span === "five_years" ? year - 4 : year;
  return { from: `${start}-${two(first)}-01`, to: `${year}-${two(last)}-${two(lastDay(year, last))}` };
}
