/** A number as the office writes it, "1234.5", in Vietnamese: 1.234,5. Text work only, so that no digit is lost. */
export function shown(exact: string): string {
  const [whole = "0", part = ""] = exact.replace("-", "").split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const decimals = part.replace(/0+$/, "");
  return `${exact.startsWith("-") ? "\u2212" : ""}${digits}${decimals ? `,${decimals}` : ""}`;
}
