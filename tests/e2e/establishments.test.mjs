// Cơ sở CNNT by keyboard: a record edited while its owner's number stays masked, shown for a reason that is logged.
import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { shots, tell } from "./tools/office.mjs";

const none = "00000000-0000-0000-0000-000000000000";
const cooperative = {
  uid: none, name: "HTX Thổ cẩm Bản Bo", kind: "cooperative", tax_code: "", registration_number: "", registered_on: null, address: "Xã Bình Lư", commune_code: null, old_place: "", representative: "", representative_title: "",
  phone: "", trade: "Dệt thổ cẩm", material: "", account_number: "3700201001234", account_place: "Agribank", owner_name: "Lò Thị Hòa", owner_card_number: "012190000001", owner_sex: "female", owner_ethnic_group: "Thái",
  women_owned: true, workers: 12, women_workers: 9, minority_workers: 12, charter_capital: null, yearly_revenue: null, revenue_year: null, note: "",
};

test("cơ sở: sửa mà số vẫn che, hiện số phải có lý do", () =>
  tell(["--sample"], async ({ page, host }) => {
    const keys = hands(page);
    await keys.see("Tổng quan");
    const saved = await host.call("save_establishment", cooperative);
    assert.ok(saved.ok, JSON.stringify(saved));
    await page.reload();
    await keys.see("Tổng quan");
    await keys.press("Ctrl+K");
    await keys.at("Lệnh nhanh");
    await keys.write("tho cam ban bo");
    await page.locator(".hit").first().waitFor();
    await keys.press("Enter");
    await page.getByRole("heading", { level: 1, name: "HTX Thổ cẩm Bản Bo" }).waitFor();
    await keys.see("012*******01");
    await keys.press("F2");
    await keys.at("Tên cơ sở");
    await keys.fill({ "Ngành nghề": "Dệt thổ cẩm, may mặc" });
    assert.equal(await page.getByText("012190000001").count(), 0, "the form shows no whole number");
    await keys.save();
    await keys.see("Dệt thổ cẩm, may mặc");
    await keys.walk("Tab", "Hiện số");
    await keys.press("Enter");
    await keys.at("Lý do xem");
    await page.screenshot({ path: join(shots, "cơ-sở-hiện-số.png"), animations: "disabled" });
    await keys.save();
    await keys.see("012190000001");
    await page.screenshot({ path: join(shots, "cơ-sở.png"), animations: "disabled" });
  }));
