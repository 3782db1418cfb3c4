import type { Figure, FigureChange, FigureRow } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { day } from "../../text/format";
import { rulesWords as words } from "../../text/rules";
import { figureNames, markNames } from "../../text/settings";

export const daysOf = (figure: Figure) => (figure.valid_from ? words.span(day(figure.valid_from), figure.valid_to ? day(figure.valid_to) : null) : "–");
export const scopeOf = (figure: Figure) => (figure.scope === "ALL" ? words.everyScope : figure.scope);

/** "≤" stays with its sum when the line breaks. */
const unbroken = (value: string) => value.replaceAll("≤ ", "≤\u00a0");

/** Figures of one group; the mark stands under the source. */
export const figureColumns: RegisterColumn<FigureRow>[] = [
  { key: "name", title: words.columns.name, text: (row) => row.figure.name, note: (row) => [row.figure.code, row.own_uid ? words.own : "", row.figure.note].filter(Boolean).join(" · ") },
  { key: "value", title: words.columns.value, width: 214, text: (row) => unbroken(row.figure.value), note: (row) => row.figure.details.map((one) => `${one.name}: ${one.value}`).join("; ") },
  {
    key: "source", title: words.columns.source, width: 206, text: (row) => row.figure.source,
    note: (row) => [scopeOf(row.figure), markNames[row.figure.mark], row.figure.status === "recall" ? figureNames.recall : ""].filter(Boolean).join(" · "),
    tone: (row) => (row.figure.mark === "unchecked" ? "nhac" : ""),
  },
  {
    key: "days", title: words.columns.days, width: 128, text: (row) => (row.figure.valid_from ? words.since(day(row.figure.valid_from)) : "–"),
    note: (row) => (row.figure.valid_to ? words.until(day(row.figure.valid_to)) : ""), order: (row) => row.figure.valid_from ?? "",
  },
];

export const sideOf = (change: FigureChange) => change.after ?? change.before;

/** Two packs side by side. */
export const changeColumns: RegisterColumn<FigureChange>[] = [
  { key: "change", title: words.columns.change, width: 60, text: (row) => words.changes[row.kind], tone: (row) => (row.kind === "removed" ? "chan" : row.kind === "added" ? "dat" : "nhac") },
  { key: "name", title: words.columns.name, text: (row) => sideOf(row)?.name ?? "", note: (row) => sideOf(row)?.code ?? "" },
  { key: "before", title: words.columns.before, width: 270, text: (row) => row.before?.value ?? "–", note: (row) => (row.before ? `${row.before.source} · ${daysOf(row.before)}` : "") },
  { key: "after", title: words.columns.after, width: 270, text: (row) => row.after?.value ?? "–", note: (row) => (row.after ? `${row.after.source} · ${daysOf(row.after)}` : "") },
];
