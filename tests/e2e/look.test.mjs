import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { shots, tell } from "./tools/office.mjs";

const sizes = { small: { width: 1366, height: 697 }, large: { width: 1920, height: 1080 } };
const themes = ["light", "dark"];

/** How far the page itself could be scrolled; only panels may. A hair's breadth comes of rounding. */
const overflow = () => {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.scrollingElement;
  return { across: scrollWidth - clientWidth, down: Math.max(0, scrollHeight - clientHeight - 1) };
};

/** One picture in both sizes and both themes. */
async function look(page, name) {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const theme of themes) {
      await page.evaluate((wanted) => (document.documentElement.dataset.theme = wanted), theme);
      assert.deepEqual(await page.evaluate(overflow), { across: 0, down: 0 }, `${name}, ${size}: the page scrolls`);
      await page.screenshot({ path: join(shots, `${name}-${size}-${theme}.png`), animations: "disabled" });
    }
  }
  await page.setViewportSize(sizes.small);
}
/** The keyboard goes to a place, and what is there has come. */
const places = {
  "tổng-quan": (keys) => keys.open("Tổng quan"),
  "đề-án": async (keys) => (await keys.open("Đề án"), await keys.at("Danh sách đề án"), await keys.press("ArrowDown")),
  "hồ-sơ-đề-án": async (keys) => (await keys.press("Enter"), await keys.at("Dự toán")),
  "sửa-đề-án": async (keys) => (await keys.press("F2"), await keys.at("Tên đề án")),
  "dự-toán": async (keys) => (await keys.leave(), await keys.at("Dự toán"), await keys.press("Enter"), await keys.at("Nội dung chi, dòng 1")),
  "lớp": async (keys) => (await keys.leave(), await keys.open("Học viên, lớp"), await keys.at("Danh sách lớp"), await keys.press("ArrowDown")),
  "hồ-sơ-lớp": async (keys) => (await keys.press("Enter"), await keys.at("Họ và tên, dòng 1")),
  "chấm-công": async (keys) => (await keys.walk("Shift+Tab", "Chấm công"), await keys.press("Enter"), await keys.see("Cả lớp:")),
  "kết-quả-học": async (keys) => (await keys.walk("Tab", "Kết quả"), await keys.press("Enter"), await keys.at("Kết quả, dòng 1")),
  "học-viên": async (keys) => {
    await keys.open("Học viên, lớp");
    await keys.walk("Shift+Tab", "Học viên");
    await keys.press("Enter");
    await keys.at("Danh sách học viên");
  },
  "chứng-từ": async (keys) => (await keys.open("Chứng từ"), await keys.at("Sổ chứng từ"), await keys.press("ArrowDown", "ArrowDown"), await keys.see("Sổ dòng")),
  "in-chứng-từ": async (keys) => (await keys.press("F9"), await keys.page.locator("canvas").first().waitFor()),
  "quyết-toán": async (keys) => (await keys.leave(), await keys.open("Quyết toán"), await keys.at("Đề án của năm"), await keys.see("Hết chặn"), await keys.page.locator("canvas").first().waitFor(), await keys.press("ArrowDown")),
  "quyết-toán-đề-án": async (keys) => (await keys.press("Enter"), await keys.at("Kiểm tra trước"), await keys.page.locator("canvas").first().waitFor()),
  "xuất-hồ-sơ": async (keys) => (await keys.press("Ctrl+E"), await keys.see("Xuất hồ sơ quyết toán")),
  "lệnh-nhanh": async (keys) => (await keys.leave(), await keys.press("Ctrl+K"), await keys.at("Lệnh nhanh"), await keys.write("han"), await keys.page.locator(".hit").first().waitFor()),
  "phím-tắt": async (keys) => (await keys.leave(), await keys.press("F1"), await keys.see("Đang ở:")),
};

test("lần mở đầu tiên: ảnh chụp", () =>
  tell([], async ({ page }) => {
    mkdirSync(shots, { recursive: true });
    await hands(page).see("Lập hồ sơ đơn vị");
    await look(page, "lần-đầu");
  }));

test("trung tâm mẫu: mọi màn hình, hai cỡ, hai nền", () =>
  tell(["--sample"], async ({ page }) => {
    mkdirSync(shots, { recursive: true });
    await page.setViewportSize(sizes.small);
    const keys = hands(page);
    await keys.see("Dữ liệu mẫu");
    for (const [name, go] of Object.entries(places)) {
      await go(keys);
      await page.waitForLoadState("networkidle");
      await look(page, name);
    }
    await keys.leave();
    for (const label of await page.locator(".rail nav").nth(1).locator(".go").allInnerTexts()) {
      if (label.includes("Phím tắt")) continue;
      await keys.press("Ctrl+K");
      await keys.at("Lệnh nhanh");
      await keys.write(label.trim());
      await page.locator(".hit[aria-selected=true]", { hasText: label.trim() }).waitFor();
      await keys.press("Enter");
      await page.getByRole("heading", { level: 1, name: label.trim() }).waitFor();
      await page.waitForLoadState("networkidle");
      await look(page, label.trim().toLowerCase().replaceAll(" ", "-"));
    }
  }));
