import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keys } from "../keys/dispatcher.svelte";
import EditableGrid from "./EditableGrid.svelte";
import type { CellProblem, GridColumn } from "./grid-cells";

interface Trainee { name: string; born: string | null; sex: string; distance: number | string | null }
const trainee = (name: string, born: string | null = null): Trainee => ({ name, born, sex: "", distance: null });
const columns: GridColumn<Trainee>[] = [
  { key: "name", title: "Họ và tên", kind: "text" },
  { key: "born", title: "Ngày sinh", kind: "day" },
  { key: "sex", title: "Giới tính", kind: "choice", options: ["Nam", "Nữ"] },
  { key: "distance", title: "Xa", kind: "number" },
];

let rows: Trainee[];
let stop: () => void;
beforeEach(() => {
  stop = keys.start();
});
afterEach(() => {
  cleanup();
  stop();
});

function show(start: Trainee[], problems?: (row: Trainee, at: number) => CellProblem[]) {
  rows = start;
  render(EditableGrid<Trainee>, { rows: start, columns, label: "Học viên", newRow: () => trainee(""), problems, checked: true, onchange: (next: Trainee[]) => (rows = next) });
}
const cell = (title: string, row: number) => screen.getByLabelText<HTMLInputElement>(`${title}, dòng ${row}`);
const focused = () => (document.activeElement as HTMLElement).getAttribute("aria-label");
/** What an input tool does to a field: sets the text and says so, key by key. */
async function retype(field: HTMLInputElement, steps: string[]) {
  for (const text of steps) await fireEvent.input(field, { target: { value: text } });
}
const paste = (field: HTMLElement, text: string) => fireEvent.paste(field, { clipboardData: { getData: () => text } });

test("a class is typed by keyboard alone: Tab and Enter go on, the last cell opens a new row", async () => {
  show([trainee("")]);
  await userEvent.click(cell("Họ và tên", 1));
  await userEvent.keyboard("Lò Văn Sơn{Tab}12/3/1990{Enter}nam{Tab}18{Tab}");
  await waitFor(() => expect(focused()).toBe("Họ và tên, dòng 2"));
  expect(rows[0]).toEqual({ name: "Lò Văn Sơn", born: "1990-03-12", sex: "Nam", distance: 18 });
  expect(cell("Ngày sinh", 1).value).toBe("12/03/1990");
});

test("UniKey writes Đào by Backspace and retyping; the grid changes nothing on the way", async () => {
  show([trainee("")]);
  const field = cell("Họ và tên", 1);
  await userEvent.click(field);
  const steps = ["N", "Nguye", "Nguyê", "Nguyễ", "Nguyễn ", "Nguyễn T", "Nguyễn Thị ", "Nguyễn Thị d", "Nguyễn Thị ", "Nguyễn Thị đ", "Nguyễn Thị Đao", "Nguyễn Thị Đ", "Nguyễn Thị Đào"];
  for (const text of steps) {
    await retype(field, [text]);
    expect(field.value).toBe(text);
    expect(document.activeElement).toBe(field);
  }
  await userEvent.tab();
  expect(rows[0]?.name).toBe("Nguyễn Thị Đào");
});

test("keys of a word being composed are not taken: Enter, Tab, Escape and arrows stay in the cell", async () => {
  show([trainee("Lò Văn Sơn"), trainee("Giàng A Chứ")]);
  const field = cell("Họ và tên", 1);
  await userEvent.click(field);
  await retype(field, ["Lù Thị Ma"]);
  for (const key of ["Enter", "Tab", "Escape", "ArrowDown", "ArrowRight"]) {
    const event = new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented, key).toBe(false);
  }
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe("Lù Thị Ma");
});

test("Escape puts the old value back, a second Escape is passed on", async () => {
  show([trainee("Lò Văn Sơn")]);
  const field = cell("Họ và tên", 1);
  await userEvent.click(field);
  await userEvent.keyboard(" x");
  await userEvent.keyboard("{Escape}");
  expect(field.value).toBe("Lò Văn Sơn");
  const second = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  field.dispatchEvent(second);
  expect(second.defaultPrevented).toBe(false);
});

test("a range from Excel goes in as one step that Ctrl+Z takes back", async () => {
  show([trainee("cũ")]);
  await userEvent.click(cell("Họ và tên", 1));
  await paste(cell("Họ và tên", 1), "Lò Văn Sơn\t12/03/1990\tNam\t18\r\nLù Thị Mai\t1992\tnu\t6\r\n");
  expect(rows.map((row) => row.name)).toEqual(["Lò Văn Sơn", "Lù Thị Mai"]);
  expect(rows[1]).toEqual({ name: "Lù Thị Mai", born: "1992", sex: "Nữ", distance: 6 });
  expect(screen.getByText(/Ngày chưa đủ/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(cell("Họ và tên", 1)));
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(rows.map((row) => row.name)).toEqual(["cũ"]);
});

test("one word from the clipboard is pasted into the text like anywhere else", async () => {
  show([trainee("Lò Văn Sơn")]);
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => "Sơn\r\n" } });
  cell("Họ và tên", 1).dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test("a fault stands in a row of its own below, and F8 goes to it", async () => {
  show([trainee("Lò Văn Sơn", "1990-03-12"), trainee("Lù Thị Mai", "1992")], (row, at) => (at === 0 ? [{ column: "sex", tone: "nhac", text: `Chưa ghi giới tính của ${row.name}.` }] : []));
  expect(screen.getByText("Chưa ghi giới tính của Lò Văn Sơn.").closest("tr")?.previousElementSibling?.textContent).toContain("1");
  await userEvent.click(cell("Họ và tên", 1));
  await userEvent.keyboard("{F8}");
  await waitFor(() => expect(focused()).toBe("Giới tính, dòng 1"));
  await userEvent.keyboard("{F8}");
  await waitFor(() => expect(focused()).toBe("Ngày sinh, dòng 2"));
  await userEvent.keyboard("{Shift>}{F8}{/Shift}");
  await waitFor(() => expect(focused()).toBe("Giới tính, dòng 1"));
});

test("rows: Ctrl+D copies from above, Ctrl+Insert puts one in, Ctrl+Delete takes it out", async () => {
  show([trainee("Lò Văn Sơn"), trainee("Lù Thị Mai")]);
  await userEvent.click(cell("Họ và tên", 2));
  await userEvent.keyboard("{Control>}d{/Control}");
  expect(rows[1]?.name).toBe("Lò Văn Sơn");
  await userEvent.keyboard("{Control>}{Insert}{/Control}");
  expect(rows).toHaveLength(3);
  await waitFor(() => expect(focused()).toBe("Họ và tên, dòng 3"));
  await userEvent.keyboard("{Control>}{Delete}{/Control}");
  expect(rows).toHaveLength(2);
});

test("the grid is one tab stop", () => {
  show([trainee("Lò Văn Sơn"), trainee("Lù Thị Mai")]);
  expect(screen.getAllByRole("textbox").filter((input) => input.tabIndex === 0)).toHaveLength(1);
});
