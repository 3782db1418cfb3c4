import assert from "node:assert/strict";
import test from "node:test";
import { asked, foundCentre, foundClass, foundProposal } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";
import { trainees } from "./tools/trainees.mjs";

const grid = ({ full_name, born, sex, card, ethnic, address, group, km }) => [full_name, born, sex, card, ethnic, address, group, km];

test("lớp 35 học viên gõ và dán không dùng chuột, dòng lỗi ở lại, chấm công theo cột", () =>
  tell([], async ({ page, host, folder }) => {
    await foundCentre(host, folder);
    const lesson = await foundClass(host, await foundProposal(host));
    await page.reload();
    const keys = hands(page);
    await keys.see("Trung tâm Khuyến công Lai Châu");
    await keys.open("Học viên, lớp");
    await keys.at("Danh sách lớp");
    await keys.press("ArrowDown", "Enter");
    await keys.at("Họ và tên, dòng 1");

    const all = trainees(35);
    await keys.rows(all.slice(0, 3).map(grid));
    await keys.at("Họ và tên, dòng 4");
    const pasted = all.slice(3).map((one) => ({ ...one }));
    pasted[1].born = "31/02/1989";
    pasted[4].card = all[1].card;
    pasted[9].card = pasted[9].card.slice(0, 11) + "A";
    await keys.paste(pasted.map(grid));
    await keys.see("Đã dán 32 dòng từ Excel:");
    await keys.see("29 dòng đạt, 2 dòng lỗi, 1 dòng trùng. Dòng lỗi vẫn giữ trong lưới để sửa tại chỗ.");

    await keys.press("Ctrl+Enter");
    await keys.see("Đã lưu 32 dòng, còn 3 dòng lỗi chưa lưu.");
    assert.equal((await asked(host, "show_class", { uid: lesson, reveal: true })).trainees.length, 32);

    await keys.press("Ctrl+Home", "F8");
    await keys.at("Ngày sinh, dòng 5");
    await keys.see(/Ngày sinh/);
    await keys.write(all[4].born);
    await keys.press("F8");
    await keys.at("Số CCCD, CMND, dòng 8");
    await keys.see(/trùng dòng 2/i);
    await keys.write(all[7].card);
    await keys.press("F8");
    await keys.at("Số CCCD, CMND, dòng 13");
    await keys.write(all[12].card);
    await keys.press("Tab", "Ctrl+Enter");
    await keys.see("35 học viên");
    const names = (await asked(host, "show_class", { uid: lesson, reveal: true })).trainees.map((one) => one.cells.card_number);
    assert.deepEqual(names.toSorted(), all.map((one) => one.card).toSorted());

    await keys.region("Bảng chấm công");
    const { days } = await asked(host, "show_class", { uid: lesson, reveal: false });
    await keys.press("Ctrl+Home");
    for (const [at] of days.entries()) {
      if (at > 0) await keys.press("ArrowRight");
      await keys.press("Ctrl+D");
    }
    await keys.press("Ctrl+Home");
    await keys.write("P");
    await keys.press("Enter");
    await keys.write("0");
    await keys.press("Enter");
    const worked = 35 * days.length - 2;
    const meals = String(worked * 50).replace(/\B(?=(\d{3})+$)/g, ".");
    await keys.see(`Cả lớp: ${worked} ngày thực học · tiền ăn ${meals}.000 đ`);
    await keys.press("Ctrl+Enter");
    await keys.see("Đã lưu: Chấm công lớp May 1");
    const record = await asked(host, "show_class", { uid: lesson, reveal: false });
    assert.equal(record.total_days, worked);
  }));
