import { scaleLinear } from "d3-scale";
import { money, quantity } from "../../text/format";
import { chartWords as words } from "../../text/charts";
import { sourceShort } from "../../text/proposals";

/** One figure of a chart: the number gives only the length of its mark, the text is what is read. */
export interface Amount {
  value: number;
  /** Exact, as it stands in the table. */
  text: string;
  /** Key of the figure, when it opens into its parts. */
  explain?: string | null;
}

/** One of the things a chart stacks or compares: its colour is a token, its order is the order of the legend. */
export interface Series {
  key: string;
  label: string;
  /** A token: `var(--m-spent)`. */
  fill: string;
}

/** A year, a place, a stage: one amount for each series. */
export interface ChartRow {
  key: string;
  label: string;
  amounts: Amount[];
  /** Said under the label. */
  note?: string;
  /** Its own colour, where a row is a series of its own (a stage). */
  fill?: string;
}

/** How an axis is written: the unit stands once at its top, the ticks carry the figure. */
export interface Measure {
  unit: string;
  tick: (value: number) => string;
}

/** The two sources of money, in the order and the colours of every chart. */
export const sourceSeries: Series[] = [
  { key: "national", label: sourceShort.national, fill: "var(--m-spent)" },
  { key: "local", label: sourceShort.local, fill: "var(--m-advance)" },
];

const places = { dong: 0, million: 6, billion: 9 } as const;
type MoneyUnit = keyof typeof places;

/** Whole đồng in đồng, triệu or tỷ without loss: 64.300.500.000 in tỷ is 64,3005. */
export function inUnit(dong: number, unit: MoneyUnit): string {
  const digits = String(Math.abs(dong)).padStart(places[unit] + 1, "0");
  const whole = digits.slice(0, digits.length - places[unit]);
  const rest = digits.slice(digits.length - places[unit]).replace(/0+$/, "");
  return `${dong < 0 ? "\u2212" : ""}${money(Number(whole))}${rest ? `,${rest}` : ""}`;
}

const unitFor = (most: number): MoneyUnit => (most >= 1_000_000_000 ? "billion" : most >= 1_000_000 ? "million" : "dong");

/** The axis of money whose largest amount is given, whole đồng. */
export function moneyMeasure(most: number): Measure {
  const unit = unitFor(most);
  return { unit: words.moneyUnits[unit], tick: (value) => inUnit(value, unit) };
}

/** The axis of things that are counted. */
export const countMeasure = (unit: string): Measure => ({ unit, tick: quantity });

/** An amount of money, whole đồng. */
export const dong = (value: number, explain: string | null = null): Amount => ({ value, text: money(value), explain });

/** A number of things. */
export const counted = (value: number, explain: string | null = null): Amount => ({ value, text: quantity(value), explain });

const summed = (amounts: Amount[]): number => amounts.reduce((total, one) => total + Math.max(0, one.value), 0);

/** The longest stack, for one common scale; never nothing, so that a scale exists. */
export const mostOf = (rows: ChartRow[]): number => Math.max(1, ...rows.map((row) => summed(row.amounts)));

/** Trục đứng of a chart: the scale, its ticks, and the room their figures take at the left. */
export function valueAxis(most: number, floor: number, top: number, measure: Measure) {
  const up = scaleLinear([0, most], [floor, top]).nice(4);
  const ticks = up.ticks(4).map((value) => ({ value, text: measure.tick(value) }));
  // Digits of Inter at 12 px are 7.8 px wide; the labels of the axis need that room and no more.
  const left = 20 + 7.8 * Math.max(...ticks.map((tick) => tick.text.length));
  return { up, ticks, left };
}

/** A chart in words: "2013: KCQG 786.000.000, KCĐP 0; 2014: …". */
export const spoken = (title: string, rows: ChartRow[], series: Series[], unit: string): string =>
  `${title} (${unit}). ` + rows.map((row) => `${row.label}: ${row.amounts.map((one, at) => (series.length > 1 ? `${series[at]?.label ?? ""} ${one.text}` : one.text)).join(", ")}`).join("; ");
