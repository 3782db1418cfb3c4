import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { startHost, tell, temporaryFolder } from "./tools/office.mjs";

test("gửi Sở và nhận gói, chỉ bằng bàn phím", () =>
  tell(["--sample"], async ({ page, browser }) => {
    const { folder, remove } = await temporaryFolder();
    const department = await startHost(folder);
    try {
      const path = join(folder, "so.kcdb");
      await department.call("create_file", { path, name: "Sở Công Thương Lai Châu", department: "UBND tỉnh", province_code: "12", is_department: true });
      const { output } = await department.call("list_received", {});

      const centre = hands(page);
      await centre.open("Trao đổi");
      await centre.see("Chưa lập gói nào");
      await centre.press("Ctrl+N");
      await centre.at("Khóa nhận của Sở");
      await centre.write(output.own_recipient);
      await centre.press("Ctrl+Enter");
      await centre.see("hoặc in bản nháp để xem trước");
      // The local đề án still have blocks, so the whole year goes as it stands.
      await centre.walk("Shift+Tab", "Gửi gì");
      await centre.pick("", "Cả năm");
      await centre.press("Ctrl+Enter");
      await page.getByText("đọc lại khớp từng byte").waitFor({ timeout: 90_000 });
      const file = await page.locator("dd, .v, span").filter({ hasText: /\.kcgoi$/ }).first().innerText();
      await centre.leave();
      await centre.see("Chưa có biên nhận");

      const there = await browser.newPage();
      await there.goto(department.address);
      const officer = hands(there);
      await officer.open("Trao đổi");
      await officer.see("Chưa nhận gói nào");
      const [chooser] = await Promise.all([there.waitForEvent("filechooser"), officer.press("Ctrl+N")]);
      await chooser.setFiles(file);
      await officer.see("chưa biết");
      await officer.at("Đã so vân tay");
      await officer.write("Trung tâm Lai Châu");
      await officer.press("Ctrl+Enter");
      await officer.see("Tổng các trung tâm");
      const held = (await department.call("list_received", {})).output;
      assert.equal(held.totals.proposals, held.rows.length);
      assert.ok(held.rows.length > 0);
    } finally {
      await department.stop();
      await remove();
    }
  }));
