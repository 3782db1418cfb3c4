import assert from "node:assert/strict";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

test("mở buổi sáng: việc bị chặn đứng đầu, Enter mở đúng ô phải sửa", () =>
  tell(["--sample"], async ({ page }) => {
    const keys = hands(page);
    await keys.at("Việc phải làm");
    const first = page.locator("[data-row]").first();
    await first.getByText("chưa có chứng minh vốn đối ứng").waitFor();
    await keys.see("Khối lượng mới đạt 61%");
    await keys.press("ArrowDown", "Enter");
    await keys.at("Vốn đã đầu tư");
    await keys.press("Escape", "Ctrl+1");
    await keys.at("Việc phải làm");
    await first.waitFor();
    await keys.press("ArrowDown", "ArrowDown", "Enter");
    await page.getByRole("heading", { level: 1, name: "Chứng từ" }).waitFor();
  }));

test("số nêu trong quyết định đứng cạnh số cộng của các đề án", () =>
  tell(["--sample"], async ({ page }) => {
    const keys = hands(page);
    await keys.see("QĐ 786.000.000, các đề án 736.000.000");
    await keys.see("Chưa phân bổ");
  }));

test("lệnh nhanh: gõ không dấu, tạm ứng cho đề án nói tới; số giấy tờ luôn được che", () =>
  tell(["--sample"], async ({ page }) => {
    const keys = hands(page);
    await keys.at("Việc phải làm");
    await keys.press("Ctrl+K");
    await keys.at("Lệnh nhanh");
    await keys.write("tam ung han");
    await page.getByRole("option", { name: /Tạm ứng · Đào tạo nghề Hàn/ }).waitFor();
    await keys.press("Enter");
    await page.getByRole("dialog").getByText("Ghi tạm ứng").first().waitFor();
    await keys.press("Escape");
    await page.getByRole("dialog").first().waitFor({ state: "detached" });

    await keys.press("Ctrl+K");
    await keys.at("Lệnh nhanh");
    assert.equal((await keys.here()).text, "");
    await keys.write("@giang a");
    await page.getByRole("option").first().waitFor();
    const found = await page.getByRole("option").allInnerTexts();
    assert.ok(found.every((text) => !/\d{7}/.test(text)), `a number stands open in ${found.join(" | ")}`);
  }));
