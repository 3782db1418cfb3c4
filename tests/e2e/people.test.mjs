// Người trùng: two rows side by side, decided by keyboard, undone; numbers shown for a reason.
import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { shots, tell } from "./tools/office.mjs";

const none = "00000000-0000-0000-0000-000000000000";
const course = (name, day) => ({
  uid: none, proposal_uid: null, code: "", name, trade: "May", place: "Xã Bình Lư", commune_code: null, starts_on: day, ends_on: day, class_days: day, regime: "", meal_rate: 0, meal_groups: "",
  travel_rate: 0, travel_min_km: "15", instructor: "", class_manager: "", opening_decision: "", tested_on: null, certificate_decision: "", certified_on: null, note: "",
});
const row = (full_name, card_number) => ({ full_name, born: "12/03/1990", sex: "Nữ", card_number, address: "Bản Cò Lá, xã Bình Lư" });

async function class_of(host, name, day, trainee) {
  const { output } = await host.call("save_class", course(name, day));
  const saved = await host.call("save_trainees", { class_uid: output, rows: [trainee] });
  assert.ok(saved.ok, JSON.stringify(saved));
  return output;
}

test("người trùng: so hai dòng, ghi cùng một người, hoàn tác", () =>
  tell(["--sample"], async ({ page, host }) => {
    const keys = hands(page);
    await keys.see("Tổng quan");
    await class_of(host, "Lớp May 7", "2012-03-05", row("Lò Thị Hoà", "045098214"));
    await class_of(host, "Lớp May 8", "2013-03-04", row("LÒ THỊ HÒA", "012190000001"));
    await page.reload();
    await keys.see("Tổng quan");
    await keys.press("Ctrl+K");
    await keys.at("Lệnh nhanh");
    await keys.write("du lieu ca nhan");
    await page.locator(".hit").first().waitFor();
    await keys.press("Enter");
    await keys.at("Học viên có thể trùng");
    await keys.press("F3");
    await keys.write("lo thi hoa");
    await keys.press("Enter");
    await keys.see("Cùng tên, cùng ngày sinh");
    await keys.see("012*******01");
    await page.screenshot({ path: join(shots, "người-trùng.png"), animations: "disabled" });
    await keys.walk("Tab", "Cùng một người");
    await keys.press("Enter");
    await keys.see("LÒ THỊ HÒA: cùng một người").catch(() => keys.see("Lò Thị Hoà: cùng một người"));
    await page.screenshot({ path: join(shots, "người-trùng-hỏi.png"), animations: "disabled" });
    await keys.save();
    await keys.see("Đã quyết định");
    const board = async () => (await host.call("list_twins", {})).output;
    assert.equal((await board()).decided, 1);
    await keys.press("Ctrl+Z");
    for (let most = 50; (await board()).decided !== 0; most -= 1) assert.ok(most > 0, "undo should part them again");
  }));
