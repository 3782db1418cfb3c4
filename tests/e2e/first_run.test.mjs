import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { asked } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

const plan = new URL("../practice/plan/ke_hoach_kcqg_2013_lai_chau.xlsx", import.meta.url).pathname;

test("lần mở đầu tiên: chưa có tệp nào, màn hình nói tiếng Việt", () =>
  tell([], async ({ page, host }) => {
    assert.equal((await host.call("status")).output.file, null);
    assert.equal(await page.locator("html").getAttribute("lang"), "vi");
    await page.locator("body").getByText(/\p{L}/u).first().waitFor();
  }));

test("lập đơn vị từ Excel năm trước: chọn tỉnh, xem trước kế hoạch rồi mới nhập", () =>
  tell([], async ({ page, host, folder }) => {
    const keys = hands(page);
    const file = join(folder, "Khuyến công", "Lai Châu.kcdb");
    // Asked for early: the browser is told to wait for it in its own time.
    const chooser = page.waitForEvent("filechooser");
    await page.getByText("Từ Excel năm trước").click();
    await page.getByRole("combobox", { name: "Tỉnh, thành phố" }).focus();
    await keys.pick("lai chau", "Tỉnh Lai Châu");
    await keys.fill({ "Tên đơn vị": "Trung tâm Khuyến công Lai Châu", "Nơi đặt tệp dữ liệu": file });
    await keys.press("Ctrl+Enter");
    await keys.at("Chọn tệp");
    assert.ok(existsSync(file));
    const { centre } = await asked(host, "show_centre", {});
    assert.deepEqual([centre.province_code, centre.department, centre.place], ["12", "Sở Công Thương tỉnh Lai Châu", "Lai Châu"]);

    await keys.press("Enter");
    await (await chooser).setFiles(plan);
    await keys.see("nhận 6 dòng");
    assert.equal((await asked(host, "list_proposals", { year: 2013 })).count, 0);
    await keys.press("Ctrl+Enter");
    await keys.see("QG-05 ·");
    assert.equal((await asked(host, "list_proposals", { year: 2013 })).count, 6);
    await keys.see("786.000.000");
  }));
