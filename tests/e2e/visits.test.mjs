import assert from "node:assert/strict";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

test("ghi một lần kiểm tra có yêu cầu: yêu cầu lên Tổng quan, xong thì hết", () =>
  tell(["--sample"], async ({ page, host }) => {
    const keys = hands(page);
    await keys.open("Đề án");
    await keys.at("Danh sách đề án");
    await keys.press("F3");
    await keys.write("may vo che");
    await keys.press("Enter");
    await keys.walk("Tab", "Danh sách đề án");
    await keys.press("Enter");
    await keys.at("Dự toán");
    await keys.walk("Shift+Tab", "Vòng đời");
    await keys.press("Enter");
    await keys.see("Các bước đã ghi");
    await keys.walk("Tab", "Kiểm tra");
    await keys.press("Enter");
    await keys.see("Chưa có lần kiểm tra nào.");
    await keys.walk("Tab", "Thêm lần kiểm tra");
    await keys.press("Enter");
    await keys.at("Ngày kiểm tra");
    await keys.fill({ "Thành phần": "Lù Thị Hồng", "Kết quả kiểm tra": "Lắp xong hai máy vò chè", "Yêu cầu, kiến nghị": "Chạy thử máy sấy, gửi ảnh", "Hạn thực hiện": "20/12/2013" });
    await keys.save();
    await keys.see("Gắn ảnh");
    await keys.press("Escape");
    const { output } = await host.call("list_visits", {});
    assert.equal(output.length, 1);
    assert.equal(output[0].visit.due_on, "2013-12-20");
    assert.equal(output[0].proposal_code, "ĐP-01");

    await keys.press("Control+1");
    await keys.see("Chạy thử máy sấy, gửi ảnh");
    const overview = (await host.call("overview", { year: 2013, source: null })).output;
    const row = overview.due.find((one) => one.text === "Chạy thử máy sấy, gửi ảnh");
    assert.equal(row.verb, "Ghi kết quả");
    await host.call("save_visit", { ...output[0].visit, done_on: "2013-12-16", done_note: "Đã gửi ảnh" });
    const after = (await host.call("overview", { year: 2013, source: null })).output;
    assert.ok(after.due.every((one) => one.text !== row.text));
  }));
