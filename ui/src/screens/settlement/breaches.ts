import type { BreachRow, Severity } from "../../backend/generated/types";
import type { IconName } from "../../parts/icons";
import { settlementWords } from "../../text/settlement";

const words = settlementWords.preflight;

export const iconOf: Record<Severity, IconName> = { block: "stop", block_overridable: "stop", warn: "warn", remind: "clock" };
export const toneOf: Record<Severity, string> = { block: "ic-chan", block_overridable: "ic-chan", warn: "ic-nhac", remind: "ic-acc" };

/** What still must be looked at first; what a director let through stands last. */
export const inOrder = (rows: BreachRow[]): BreachRow[] => [...rows.filter((row) => row.allowed === null), ...rows.filter((row) => row.allowed !== null)];

export const keyOf = (row: BreachRow): string => `${row.code}:${row.subject.uid}:${row.subject.field}:${row.what}`;

/** The form on which a difference between two forms shows. */
const formOf: Partial<Record<BreachRow["code"], string[]>> = {
  FORM_1_7: ["mau-7", "mau-1"], FORM_7_8: ["mau-8a", "mau-8b"], FORM_5_8: ["mau-5a", "mau-5b"], FORM_9_6: ["mau-6", "mau-9"], FORM_6_10: ["mau-10"],
};

/** The printed form the row speaks of, among those there are; null when it speaks of a record. */
export const paperOf = (row: BreachRow, forms: string[]): string | null => formOf[row.code]?.find((form) => forms.includes(form)) ?? null;

/** Nothing is to be mended: the papers are to be written and handed in. */
export const isAboutHandingIn = (row: BreachRow): boolean => row.code === "SETTLE_FILE_LATE";

/** What Enter does on the row. */
export function verbOf(row: BreachRow, forms: string[]): string {
  if (paperOf(row, forms) !== null) return words.openPaper;
  if (isAboutHandingIn(row)) return words.handIn;
  const { kind, field } = row.subject;
  return words.verbs[`${kind}.${field}`] ?? words.verbs[kind] ?? words.openProposal;
}

export const mayBeAllowed = (row: BreachRow | undefined): boolean => row?.severity === "block_overridable" && row.allowed === null;
