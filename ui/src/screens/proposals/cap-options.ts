import type { SupportCap } from "../../backend/generated/types";
import { money } from "../../text/format";
import { beneficiaryWords as words } from "../../text/proposals";

/** Mức của nó, in words: ceiling, percent, greatest factor, where it is written and whether that was compared. */
const noteOf = ({ ceiling, percent, priority_factor, unit, citation }: SupportCap): string =>
  [
    ceiling === null ? "" : words.capCeiling(money(ceiling), unit),
    percent === null ? "" : words.capPercent(percent.replace(".", ",")),
    priority_factor === null ? "" : words.capFactor(priority_factor.replace(".", ",")),
    citation.text,
    citation.mark === "checked" ? words.capChecked : words.capUnchecked,
  ]
    .filter(Boolean)
    .join(" · ");

/** Mức trần to choose from; the one on file stays named when it is no longer offered. */
export function capOptions(caps: SupportCap[], chosen: string): { value: string; label: string; note: string }[] {
  const offered = caps.map((cap) => ({ value: cap.code, label: `${cap.code} ${cap.name}`, note: noteOf(cap) }));
  const isKnown = chosen === "" || caps.length === 0 || offered.some((one) => one.value === chosen);
  return isKnown ? offered : [{ value: chosen, label: words.capGone(chosen), note: "" }, ...offered];
}
