import { render, screen } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import RowBars from "./RowBars.svelte";
import YearBars from "./YearBars.svelte";
import YearLines from "./YearLines.svelte";
import TargetBars from "./TargetBars.svelte";
import { decimalText, targetRows } from "./target-rows";
import { stageRows, yearRows } from "./money-rows";
import { counted, dong, inUnit, moneyMeasure, mostOf, sourceSeries, spoken, type ChartRow } from "./chart";

const years: ChartRow[] = [
  { key: "2012", label: "2012", amounts: [dong(500_000_000, "year/2012/national/approved"), dong(0)] },
  { key: "2013", label: "2013", amounts: [dong(786_000_000), dong(214_000_000)] },
];

describe("an amount in triệu or tỷ", () => {
  test("loses no đồng", () => {
    expect(inUnit(64_300_500_000, "billion")).toBe("64,3005");
    expect(inUnit(750_000, "million")).toBe("0,75");
    expect(inUnit(1_234_000_000_001, "billion")).toBe("1.234,000000001");
    expect(inUnit(-45_000, "dong")).toBe("\u221245.000");
    expect(inUnit(0, "million")).toBe("0");
  });
  test("takes its unit from the largest figure of the chart", () => {
    expect(moneyMeasure(999_999).unit).toBe("đồng");
    expect(moneyMeasure(786_000_000).unit).toBe("triệu đồng");
    expect(moneyMeasure(75_300_000_000).unit).toBe("tỷ đồng");
  });
});

test("the longest stack is the scale of all, and never nothing", () => {
  expect(mostOf(years)).toBe(1_000_000_000);
  expect(mostOf([])).toBe(1);
});

test("a chart is told in words, each figure exact", () => {
  expect(spoken("Kinh phí", years, sourceSeries, "triệu đồng")).toBe("Kinh phí (triệu đồng). 2012: KCQG 500.000.000, KCĐP 0; 2013: KCQG 786.000.000, KCĐP 214.000.000");
});

test("years are stacked: the local part stands on the national one", () => {
  const { container } = render(YearBars, { title: "Kinh phí", rows: years, series: sourceSeries, measure: moneyMeasure(mostOf(years)) });
  expect(screen.getByRole("img").getAttribute("aria-label")).toContain("2013: KCQG 786.000.000");
  const bars = [...container.querySelectorAll("rect")].map((bar) => ({ x: bar.getAttribute("x"), y: Number(bar.getAttribute("y")), height: Number(bar.getAttribute("height")) }));
  expect(bars).toHaveLength(3);
  const [, national, local] = bars;
  expect(local!.x).toBe(national!.x);
  expect(local!.y + local!.height).toBeCloseTo(national!.y, 6);
  expect(national!.height / local!.height).toBeCloseTo(786 / 214, 6);
});

test("a figure of a table that has a key can be opened, another is only text", () => {
  render(RowBars, { title: "Kinh phí", of: "Năm", rows: years, series: sourceSeries, measure: moneyMeasure(1) });
  expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual(["500.000.000"]);
  expect(screen.getByText("786.000.000")).toBeTruthy();
});

test("what is not known breaks the line instead of falling to nothing", () => {
  const rows: ChartRow[] = ["Trước", "6 tháng", "12 tháng"].map((label, at) => ({ key: label, label, amounts: [at === 1 ? { value: 0, text: "–" } : counted(10 + at)] }));
  const { container } = render(YearLines, { title: "Lao động", rows, series: [{ key: "jobs", label: "Lao động", fill: "var(--accent)" }], measure: { unit: "người", tick: String } });
  expect(container.querySelectorAll("circle")).toHaveLength(2);
  expect(container.querySelector("path")!.getAttribute("d")!.match(/M/g)).toHaveLength(2);
});

test("money of the years: a source that gave nothing stands as 0 and opens to nothing", () => {
  const money = (year: number, source: "national" | "local", approved: number) => ({ year, source, approved, spent: 0, settled: 0, proposals: 1, key: `year/${year}/${source}` });
  const rows = yearRows([money(2013, "local", 0), money(2013, "national", 786_000_000), money(2012, "national", 1)]);
  expect(rows.map((row) => row.label)).toEqual(["2012", "2013"]);
  expect(rows[1]!.amounts).toEqual([{ value: 786_000_000, text: "786.000.000", explain: "year/2013/national/approved" }, { value: 0, text: "0", explain: null }]);
});

test("money of a stage: what is spent lies on what was given, and both open", () => {
  const [row] = stageRows([{ stage: "in_progress", proposals: 3, approved: 250_000_000, spent: 90_000_000, key: "stage/2013/all/in_progress" }]);
  expect(row!.label).toBe("Đang thực hiện");
  expect(row!.amounts.map((one) => one.explain)).toEqual(["stage/2013/all/in_progress/approved", "stage/2013/all/in_progress/spent"]);
});

test("a decimal of the office is read with Vietnamese marks and loses no digit", () => {
  expect(["1286", "87.50", "0", "-1234.5"].map(decimalText)).toEqual(["1.286", "87,5", "0", "\u22121.234,5"]);
});

test("a target that was passed is shown as reached, one without a number without a mark", () => {
  const target = { uid: "a", programme_uid: "p", position: 1, label: "Lao động được đào tạo", indicator: "trainees", unit: "người", target: "1200", year: null, reached_by_hand: null, note: "" };
  const rows = targetRows([
    { target, how: "", reached: "1286", under_way: "0", percent: "107.2", key: "target/a" },
    { target: { ...target, uid: "b", label: "Hội chợ", target: null }, how: "", reached: "2", under_way: "0", percent: null, key: "" },
  ]);
  const { container } = render(TargetBars, { title: "Chỉ tiêu", rows });
  expect(container.querySelectorAll("tbody line")).toHaveLength(1);
  expect(screen.getByText("107,2").className).toContain("t-dat");
  expect(screen.getByText("chưa giao")).toBeTruthy();
  expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual(["1.286"]);
});
