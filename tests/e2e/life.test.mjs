import assert from "node:assert/strict";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

/** From the list of đề án to the view Vòng đời of one, by keys. */
async function openLife(keys, title) {
  await keys.open("Đề án");
  await keys.at("Danh sách đề án");
  await keys.press("F3");
  await keys.write(title);
  await keys.press("Enter");
  await keys.walk("Tab", "Danh sách đề án");
  await keys.press("Enter");
  await keys.at("Dự toán");
  await keys.walk("Shift+Tab", "Vòng đời");
  await keys.press("Enter");
  await keys.see("Các bước đã ghi");
}

test("đổi địa điểm của một đề án: đề nghị, được chấp thuận, địa điểm đổi theo", () =>
  tell(["--sample"], async ({ page, host }) => {
    const keys = hands(page);
    await openLife(keys, "may tre dan");
    await keys.see("Bước tiếp: đã hoàn thành");
    await keys.walk("Tab", "Đề nghị điều chỉnh");
    await keys.press("Enter");
    await keys.at("Thay đổi");
    await keys.fill({ "Thay đổi": ["dia diem", "Đổi địa điểm"], "Đổi thành": "Xã Bản Bo", "Lý do": "Xưởng cũ trong vùng sạt lở" });
    await keys.save();
    await keys.see("Đổi địa điểm, đang xin");

    await keys.press("Tab");
    await keys.press("ArrowDown", "Enter");
    await keys.see("Đang là");
    await keys.walk("Tab", "Chưa có");
    await keys.press("ArrowRight");
    await keys.walk("Tab", "Số quyết định");
    await keys.write("88/SCT");
    await keys.save();
    await keys.see("Đổi địa điểm, được chấp thuận");
    const rows = (await host.call("list_proposals", { year: 2013 })).output.rows;
    const { uid } = rows.find((row) => row.code === "ĐP-03");
    const { proposal, life } = (await host.call("show_proposal", { uid })).output;
    assert.equal(proposal.place, "Xã Bản Bo");
    assert.equal(life.adjustments[0].decided_by, "Sở Công Thương");
  }));
