import { parseDay } from "../../text/parse";
import { day, weekday } from "../../text/format";

const oneDay = 86_400_000;

/** Every day from start to end that falls on one of the weekdays (0 = Chủ Nhật); at most a year of them. */
export function daysBetween(start: string, end: string, weekdays: number[]): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${start}T00:00:00Z`); at <= Date.parse(`${end}T00:00:00Z`) && days.length < 366; at += oneDay) {
    const iso = new Date(at).toISOString().slice(0, 10);
    if (weekdays.includes(weekday(iso))) days.push(iso);
  }
  return days;
}

/** Days as the officer reads them, for a field: "18/11/2013 19/11/2013". */
export const writeDays = (days: string[]): string => days.map(day).join(" ");

/** Days typed or pasted, in any order and divided by anything; the first piece that is no day is handed back instead. */
export function readDays(text: string, year: number | null): { days: string[] } | { unread: string } {
  const days: string[] = [];
  for (const piece of text.split(/[\s,;]+/).filter(Boolean)) {
    const found = parseDay(piece, year);
    if (!found) return { unread: piece };
    days.push(found);
  }
  return { days: [...new Set(days)].sort() };
}

/** The weekdays on which most of the days fall, so that a kept timetable can be extended. */
export const weekdaysOf = (days: string[]): number[] => [...new Set(days.map(weekday))].sort();

/** Months the days fall into, "2013-11" each. */
export const monthsOf = (days: string[]): string[] => [...new Set(days.map((one) => one.slice(0, 7)))];
