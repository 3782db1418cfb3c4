const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const groups: [number, string][] = [[1_000_000, "triệu"], [1000, "nghìn"], [1, ""]];
const billion = 1_000_000_000;

/** 1 to 999; after a greater group the empty hundreds are heard: "không trăm linh năm". */
function readGroup(group: number, isAfterGreater: boolean): string[] {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const heard = hundreds > 0 || isAfterGreater;
  const words = heard ? [digits[hundreds]!, "trăm"] : [];
  if (tens === 1) words.push("mười");
  else if (tens > 1) words.push(digits[tens]!, "mươi");
  else if (units > 0 && heard) words.push("linh");
  if (units === 0) return words;
  if (tens >= 2 && units === 1) return [...words, "mốt"];
  if (tens >= 2 && units === 4) return [...words, "tư"];
  return [...words, tens >= 1 && units === 5 ? "lăm" : digits[units]!];
}

function read(size: number): string[] {
  const billions = Math.floor(size / billion);
  const words = billions > 0 ? [...read(billions), "tỷ"] : [];
  let rest = size % billion;
  let isAfterGreater = billions > 0;
  for (const [unit, name] of groups) {
    const group = Math.floor(rest / unit);
    rest %= unit;
    if (group === 0) continue;
    words.push(...readGroup(group, isAfterGreater), ...(name ? [name] : []));
    isAfterGreater = true;
  }
  return words;
}

/** Số tiền bằng chữ while it is being typed: "Một triệu năm trăm nghìn đồng". The paper carries the office's own words. */
export function amountInWords(dong: number): string {
  const words = dong === 0 ? ["không"] : read(Math.abs(dong));
  const text = [...(dong < 0 ? ["âm"] : []), ...words, "đồng"].join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
