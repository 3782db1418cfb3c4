const minus = "\u2212";
const none = "–";

/** 1.234.567; a negative amount with the minus sign of print. */
export function money(dong: number): string {
  const digits = String(Math.abs(dong)).replace(/\B(?=(\d{3})+$)/g, ".");
  return dong < 0 ? minus + digits : digits;
}

/** 1.234.567 đ, for sentences; columns carry the unit in their heading. */
export const moneyDong = (dong: number): string => `${money(dong)} đ`;

/** An amount in a register, where nothing is a dash. */
export const registerMoney = (dong: number | null | undefined): string => (dong ? money(dong) : none);

/** A quantity with a decimal comma: 12,5. */
export function quantity(value: number): string {
  const [whole = "0", part] = String(Math.abs(value)).split(".");
  const text = money(Number(whole)) + (part ? `,${part}` : "");
  return value < 0 ? minus + text : text;
}

/** A whole number whose last figures are decimals: 643 with one is 64,3; no zeros at the end. */
export function scaled(whole: number, decimals: number): string {
  const digits = String(Math.abs(whole)).padStart(decimals + 1, "0");
  const part = digits.slice(digits.length - decimals).replace(/0+$/, "");
  const text = money(Number(digits.slice(0, digits.length - decimals))) + (decimals > 0 && part ? `,${part}` : "");
  return whole < 0 ? minus + text : text;
}

/** Part of a whole in percent with one decimal, 49,3; a dash when there is no whole. Rounded half up in integers. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return none;
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  return quantity(tenths / 10);
}

/** 16/12/2013 from 2013-12-16; a dash without a day. */
export function day(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return match ? `${match[3]}/${match[2]}/${match[1]}` : none;
}

/** 16/12 inside the budget year, 11/01/2014 outside it. */
export function dayInYear(iso: string | null | undefined, year: number): string {
  const text = day(iso);
  return text.endsWith(`/${year}`) ? text.slice(0, 5) : text;
}

const weekdays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** Day of the week from 0 = Chủ Nhật. */
export const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** Thứ Hai 16/12/2013. */
export const longDay = (iso: string): string => `${weekdays[weekday(iso)]} ${day(iso)}`;

const two = (figure: number) => String(figure).padStart(2, "0");

/** 16/12/2013 09:42 from a moment in UTC, by the clock on the wall of this machine. */
export function moment(utc: string): string {
  const at = new Date(utc);
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Cỡ tệp: 812 KB, 1,4 MB. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
