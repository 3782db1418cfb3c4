import type { TargetRow as Counted } from "../../backend/generated/types";
import { money } from "../../text/format";
import type { TargetRow } from "./TargetBars.svelte";

/** A decimal of the office as it is read: 1286 is 1.286, 87.5 is 87,5; no digit is lost. */
export function decimalText(decimal: string): string {
  const [whole = "0", part = ""] = decimal.replace(/^-/, "").split(".");
  const rest = part.replace(/0+$/, "");
  return `${decimal.startsWith("-") ? "\u2212" : ""}${money(Number(whole))}${rest ? `,${rest}` : ""}`;
}

/** Chỉ tiêu of a programme beside what is reached; a target without a number is told without a bar. */
export const targetRows = (targets: Counted[]): TargetRow[] =>
  targets.map(({ target, reached, percent, key }) => ({
    key: target.uid,
    label: target.label,
    unit: target.unit,
    target: target.target === null ? null : { value: Number(target.target), text: decimalText(target.target) },
    reached: { value: Number(reached), text: decimalText(reached), explain: key || null },
    share: percent === null ? "" : decimalText(percent),
  }));
