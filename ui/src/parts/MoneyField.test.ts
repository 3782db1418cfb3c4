import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import DayField from "./DayField.svelte";
import MoneyField from "./MoneyField.svelte";
import TextField from "./TextField.svelte";
import { clock } from "../text/clock.svelte";

afterEach(cleanup);

test("digits are grouped on leaving, never while typing", async () => {
  const onleave = vi.fn();
  render(MoneyField, { label: "Số tiền", value: null, onleave });
  const field = screen.getByLabelText<HTMLInputElement>("Số tiền");
  await userEvent.type(field, "12000000");
  expect(field.value).toBe("12000000");
  await userEvent.tab();
  expect(field.value).toBe("12.000.000");
  expect(onleave).toHaveBeenCalledWith(12000000);
});

test("an amount that cannot be read stays as typed and says so; typing on takes the complaint away", async () => {
  const onleave = vi.fn();
  render(MoneyField, { label: "Số tiền", value: 5000, onleave });
  const field = screen.getByLabelText<HTMLInputElement>("Số tiền");
  expect(field.value).toBe("5.000");
  await userEvent.clear(field);
  await userEvent.type(field, "12tr");
  await userEvent.tab();
  expect(field.value).toBe("12tr");
  expect(screen.getByText(/Số tiền chỉ gồm chữ số/)).toBeTruthy();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(onleave).toHaveBeenCalledWith(null);
  await userEvent.type(field, "{Backspace}{Backspace}");
  expect(screen.queryByText(/Số tiền chỉ gồm chữ số/)).toBeNull();
});

test("a day is read on leaving; Ctrl+; puts in today of the office clock", async () => {
  clock.today = "2013-12-16";
  render(DayField, { label: "Ngày", value: null, year: 2013 });
  const field = screen.getByLabelText<HTMLInputElement>("Ngày");
  await userEvent.type(field, "8/5");
  expect(field.value).toBe("8/5");
  await userEvent.tab();
  expect(field.value).toBe("08/05/2013");
  await userEvent.click(field);
  await userEvent.keyboard("{Control>};{/Control}");
  expect(field.value).toBe("16/12/2013");
});

test("a name is left alone while it is typed, marks put apart and spaces too, and mended on leaving", async () => {
  render(TextField, { label: "Họ và tên", value: "" });
  const field = screen.getByLabelText<HTMLInputElement>("Họ và tên");
  const apart = "Nguyễn  Thị Đào ".normalize("NFD");
  await userEvent.click(field);
  await userEvent.paste(apart);
  expect(field.value).toBe(apart);
  await userEvent.tab();
  expect(field.value).toBe("Nguyễn Thị Đào");
});
