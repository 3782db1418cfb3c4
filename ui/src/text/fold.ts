/** Text for searching: lower case, without marks, đ as d. "Đào tạo nghề Hàn" becomes "dao tao nghe han". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
}

/** True when every word of `wanted` occurs in `text`, marks and case aside. */
export function matches(text: string, wanted: string): boolean {
  const folded = fold(text);
  return fold(wanted).split(" ").every((word) => folded.includes(word));
}

/** Text as it is kept: composed letters, single spaces, nothing invisible. Only for a field that lost focus. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/[\u200b-\u200d\ufeff]/g, "").replace(/[\s\u00a0]+/g, " ").trim();
}

const collator = new Intl.Collator("vi");

/** Order of the Vietnamese alphabet. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);
