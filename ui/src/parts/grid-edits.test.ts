import { describe, expect, test } from "vitest";
import { isUnread, parseClipboard, readCell, writeCell, type GridColumn } from "./grid-cells";
import { GridEdits } from "./grid-edits.svelte";

interface Line { name: string; born: string | null; sex: string; pay: number | string | null; sum?: string }
const columns: GridColumn<Line>[] = [
  { key: "name", title: "Họ và tên", kind: "text" },
  { key: "born", title: "Ngày sinh", kind: "day" },
  { key: "sex", title: "Giới tính", kind: "choice", options: ["Nam", "Nữ"] },
  { key: "sum", title: "Tổng", kind: "computed", text: () => "=" },
  { key: "pay", title: "Tiền", kind: "money" },
];
const line = (name: string, pay: number | string | null = null): Line => ({ name, born: null, sex: "", pay });

function sheet(start: Line[], isFixed = false) {
  let rows = start;
  const edits = new GridEdits<Line>(() => rows, () => columns, (next) => (rows = next), () => (isFixed ? undefined : () => line("")));
  return { edits, rows: () => rows };
}

describe("a cell", () => {
  test("keeps what is understood as a value and the rest as typed", () => {
    expect(readCell("345.000", columns[4]!)).toBe(345000);
    expect(readCell("ba trăm", columns[4]!)).toBe("ba trăm");
    expect(readCell("8/5/1992", columns[1]!)).toBe("1992-05-08");
    expect(readCell("1992", columns[1]!)).toBe("1992");
    expect(isUnread({ ...line("A"), born: "1992" }, columns[1]!)).toBe(true);
    expect(writeCell({ ...line("A"), born: "1992" }, columns[1]!, 0)).toBe("1992");
    expect(writeCell(line("A", 345000), columns[4]!, 0)).toBe("345.000");
  });
  test("of a list takes the option that is meant, without marks or half written", () => {
    expect(readCell("nu", columns[2]!)).toBe("Nữ");
    expect(readCell("NAM", columns[2]!)).toBe("Nam");
    expect(readCell("n", columns[2]!)).toBe("n");
    expect(isUnread({ ...line("A"), sex: "n" }, columns[2]!)).toBe(true);
  });
});

test("the clipboard of a spreadsheet is read with quotes, tabs and line ends", () => {
  expect(parseClipboard('Lò Văn Sơn\t"xã ""Bình Lư"""\r\nGiàng A Chứ\t"hai\ndòng"\r\n')).toEqual([["Lò Văn Sơn", 'xã "Bình Lư"'], ["Giàng A Chứ", "hai\ndòng"]]);
});

describe("pasting 35 rows", () => {
  const text = Array.from({ length: 35 }, (_, at) => `Người ${at + 1}\t0${(at % 9) + 1}/03/1990\tnam\tbỏ\t15.000`).join("\n");
  test("fills rows, adds the missing ones, leaves computed cells alone", () => {
    const { edits, rows } = sheet([line("cũ")]);
    expect(edits.paste(0, 0, text)).toBe(35);
    expect(rows()).toHaveLength(35);
    expect(rows()[34]).toEqual({ name: "Người 35", born: "1990-03-08", sex: "Nam", pay: 15000 });
  });
  test("is one step to take back and to do again", () => {
    const { edits, rows } = sheet([line("cũ")]);
    edits.paste(0, 0, text);
    expect(edits.undo()).toBe(true);
    expect(rows()).toEqual([line("cũ")]);
    expect(edits.undo()).toBe(false);
    edits.redo();
    expect(rows()).toHaveLength(35);
  });
  test("stops at the last row of a grid with fixed rows", () => {
    const { edits, rows } = sheet([line("1"), line("2")], true);
    expect(edits.paste(1, 0, text)).toBe(1);
    expect(rows().map((row) => row.name)).toEqual(["1", "Người 1"]);
  });
});

test("Ctrl+D copies the cell above; typing the same again is no step", () => {
  const { edits, rows } = sheet([line("A", 15000), line("B")]);
  edits.fillDown(1, 4);
  expect(rows()[1]?.pay).toBe(15000);
  edits.setCell(1, 4, "15.000");
  edits.undo();
  expect(rows()[1]?.pay).toBeNull();
});

test("rows are put in and taken out as steps, except where rows are fixed", () => {
  const { edits, rows } = sheet([line("A"), line("B")]);
  edits.insertRow(1);
  expect(rows().map((row) => row.name)).toEqual(["A", "", "B"]);
  edits.removeRow(0);
  edits.undo();
  edits.undo();
  expect(rows().map((row) => row.name)).toEqual(["A", "B"]);
  expect(sheet([line("A")], true).edits.removeRow(0)).toBe(false);
});
