const groups = /^\d{1,3}([.\s]\d{3})+$/;

/** Whole đồng from typed text: "1.234.567", "1234567", "-45.000 đ". Null when it is not such an amount. */
export function parseMoney(text: string): number | null {
  const bare = text.replace(/\u2212/g, "-").replace(/[\u00a0\u202f]/g, " ").replace(/\s*(đ|đồng|₫|vnd)\.?\s*$/iu, "").trim();
  const sign = bare.startsWith("-") ? -1 : 1;
  const digits = bare.replace(/^-\s*/, "");
  if (!/^\d+$/.test(digits) && !groups.test(digits)) return null;
  const value = Number(digits.replace(/[.\s]/g, ""));
  return Number.isSafeInteger(value) ? (value === 0 ? 0 : sign * value) : null;
}

/** A quantity with a decimal comma: "12,5", "1.200", "3". Null when it is not a number. */
export function parseQuantity(text: string): number | null {
  const [whole = "", part, ...rest] = text.replace(/\u2212/g, "-").trim().split(",");
  if (rest.length > 0 || (part !== undefined && !/^\d{1,6}$/.test(part))) return null;
  const amount = parseMoney(whole.replace(/^-/, ""));
  if (amount === null) return null;
  return Number(`${whole.startsWith("-") ? "-" : ""}${amount}.${part ?? "0"}`);
}

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
};

/**
 * A day from typed text: "16/12/2013", "16-12-2013", "16.12.2013", "16122013", "2013-12-16".
 * Without a year ("16/12", "1612") it is taken from `budgetYear`. Null when it is no day of the calendar.
 */
export function parseDay(text: string, budgetYear: number | null = null): string | null {
  const bare = text.trim();
  const kept = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (kept) return iso(Number(kept[1]), Number(kept[2]), Number(kept[3]));
  const typed = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}))?$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})?$/.exec(bare);
  if (!typed) return null;
  const year = typed[3] ? Number(typed[3]) : budgetYear;
  return year === null ? null : iso(year, Number(typed[2]), Number(typed[1]));
}

/** Năm ngân sách: four digits of this century. Null when it is no such year. */
export const parseYear = (text: string): number | null => (/^20\d\d$/.test(text.trim()) ? Number(text.trim()) : null);
