import type { DeadlineRow, Overview, QueueIcon, QueueRow } from "../../backend/generated/types";
import type { QueueGroup, QueueItem } from "../../parts/queue";
import { placeOfTarget } from "../../places";
import { router } from "../../router.svelte";
import { day } from "../../text/format";
import { overviewWords as words } from "../../text/overview";

/** From how many days before it a date counts as near. */
const nearDays = 10;

const icons: Record<QueueIcon, QueueItem["icon"]> = { blocked: "stop", due: "clock", paper_missing: "papermiss", returned: "return" };

const isNear = (row: { due_on: string | null }, today: string): boolean => row.due_on !== null && daysBetween(today, row.due_on) <= nearDays;

function toneOf(row: QueueRow, today: string): QueueItem["tone"] {
  if (row.icon === "blocked") return "chan";
  if (row.icon === "paper_missing") return "nhac";
  if (row.icon === "due" && row.due_on !== null && row.due_on < today) return "chan";
  return row.icon === "due" && isNear(row, today) ? "nhac" : "acc";
}

/** Whole days from one day of the calendar to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Việc của tôi: what belongs to a đề án in one's own charge, and what belongs to none. */
export const isMine = (row: QueueRow, officer: string): boolean => row.officer === "" || row.officer === officer;

/** The three groups of the queue, each row with the one key that opens where it is done. */
export function groupsOf(overview: Overview, wanted: (row: QueueRow) => boolean): QueueGroup[] {
  const item = (group: string) => (row: QueueRow, at: number): QueueItem => ({
    id: `${group}:${at}:${row.target.uid}`,
    icon: icons[row.icon],
    tone: toneOf(row, overview.today),
    text: row.text,
    context: row.context,
    when: row.when,
    whenNote: row.due_on ? day(row.due_on) : undefined,
    verb: row.verb,
    act: async () => {
      const { screen, params } = await placeOfTarget(row.target);
      router.go(screen, params);
    },
  });
  return (["blocked", "due", "papers"] as const).map((group) => ({ name: words.groups[group], rows: overview[group].filter(wanted).map(item(group)) }));
}

/** One mark a day: several dates of a day are told together, the nearest tone wins. */
export function marksOf(deadlines: DeadlineRow[]): { day: string; tone: "nhac" | "acc"; text: string }[] {
  const days = new Map<string, { day: string; tone: "nhac" | "acc"; text: string }>();
  for (const row of deadlines) {
    const before = days.get(row.on);
    const tone = row.days_left >= 0 && row.days_left <= nearDays ? "nhac" : "acc";
    days.set(row.on, { day: row.on, tone, text: before ? `${before.text}; ${row.what}` : row.what });
  }
  return [...days.values()];
}

/** What falls due from a month on: from today in the present month, from its first day in another. */
export const fromMonth = (deadlines: DeadlineRow[], month: string, today: string): DeadlineRow[] =>
  deadlines.filter((row) => row.on >= (today.startsWith(month) ? today : `${month}-01`));

export const isNearDeadline = (row: DeadlineRow): boolean => row.days_left >= 0 && row.days_left <= nearDays;
