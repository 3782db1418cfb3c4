import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { startHost, tell, temporaryFolder } from "./tools/office.mjs";

test("gửi Sở và nhận gói, chỉ bằng bàn phím", () =>
  tell(["--sample"], async ({ page, browser }) => {
    const { folder, remove } = await temporaryFolder();
    const sở = await startHost(folder);
    try {
      const path = join(folder, "so.kcdb");
      await sở.call("create_file", { path, name: "Sở Công Thương Lai Châu", department: "UBND tỉnh", province_code: "12", is_department: true });
      const { output } = await sở.call("list_received", {});

      const centre = hands(page);
      await centre.open("Trao đổi");
      await centre.see("Chưa lập gói nào");
      await centre.press("Ctrl+N");
      await centre.at("Khóa nhận của Sở");
      await centre.write(output.own_recipient);
      await centre.press("Ctrl+Enter");
      await page.getByText("đọc lại khớp từng byte").waitFor({ timeout: 90_000 });
      const file = await page.locator("dd, .v, span").filter({ hasText: /\.kcgoi$/ }).first().innerText();
      await centre.leave();
      await centre.see("Chưa có biên nhận");

      const there = await browser.newPage();
      await there.goto(sở.address);
      const department = hands(there);
      await department.open("Trao đổi");
      await department.see("Chưa nhận gói nào");
      const [chooser] = await Promise.all([there.waitForEvent("filechooser"), department.press("Ctrl+N")]);
      await chooser.setFiles(file);
      await department.see("chưa biết");
      await department.at("Đã so vân tay");
      await department.write("Trung tâm Lai Châu");
      await department.press("Ctrl+Enter");
      await department.see("Tổng các trung tâm");
      const held = (await sở.call("list_received", {})).output;
      assert.equal(held.totals.proposals, held.rows.length);
      assert.ok(held.rows.length > 0);
    } finally {
      await sở.stop();
      await remove();
    }
  }));
