import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { asked, foundCentre, foundProposal, year } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

const list = new URL("./lists/lop-may-35.xlsx", import.meta.url).pathname;
const none = "00000000-0000-0000-0000-000000000000";
const dated = (day, month) => `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;

/** Chương trình of 8 hours of theory and 40 of practice: six days of two sessions. */
async function foundProgramme(host, proposal) {
  const module = (position, name, theory_hours, practice_hours) => ({ uid: none, proposal_uid: proposal, position, name, theory_hours, practice_hours, instructor: "Phạm Thị Hòa" });
  await asked(host, "save_modules", { proposal_uid: proposal, rows: [module(1, "An toàn, vật liệu may", 4, 4), module(2, "May công nghiệp", 4, 36)] });
}

/** The class of six days, opened in its form. */
async function openClass(keys) {
  await keys.open("Học viên, lớp");
  await keys.press("Ctrl+N");
  await keys.at("Tên lớp");
  await keys.fill({
    "Tên lớp": "Lớp May 1",
    "Nghề": "May công nghiệp",
    "Địa điểm": "Xã Bình Lư",
    "Đề án": ["may cong", "QG-01"],
    "Khai giảng": dated(6, 4),
    "Bế giảng": dated(12, 4),
    "Giáo viên phụ trách": "Phạm Thị Hòa",
    "QĐ mở lớp số": "12/QĐ-TTKC",
    "Kiểm tra cuối khóa": dated(13, 4),
    "QĐ cấp chứng chỉ số": "18/QĐ-TTKC",
    "Cấp chứng chỉ": dated(20, 4),
  });
  await keys.press("Ctrl+Enter");
  await keys.at("Họ và tên, dòng 1");
}

/** The list of the commune, read from its Excel file. */
async function takeList(keys, page) {
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Alt+I");
  await keys.at("Chọn tệp");
  await keys.press("Enter");
  await (await chooser).setFiles(list);
  await keys.see("nhận 35 dòng");
  await keys.press("Ctrl+Enter");
  await keys.see("35 học viên");
}

/** Everybody was there every day: Ctrl+D in each column. */
async function markDays(keys, days) {
  await keys.press("Alt+PageDown");
  await keys.see("Cả lớp:");
  await keys.region("Bảng chấm công");
  await keys.press("Ctrl+Home");
  for (let at = 0; at < days; at += 1) {
    if (at > 0) await keys.press("ArrowRight");
    await keys.press("Ctrl+D");
  }
}

/** Lessons through the programme, the teacher, what the class was given to work with. */
async function teach(keys) {
  await keys.press("Alt+PageDown");
  await keys.at("Ngày, dòng 1");
  await keys.press("Alt+L");
  await keys.at("Từ ngày");
  await keys.press("Ctrl+Enter");
  await keys.see("Đã xếp LT 8 giờ, TH 40 giờ · chương trình LT 8, TH 40");
  await keys.at("Ngày, dòng 1");
  await keys.press("Alt+PageDown");
  await keys.at("Họ và tên, dòng 1");
  await keys.rows([["Phạm Thị Hòa", "Kỹ sư may", "Trường Trung cấp nghề", "012180004512", "7800205260117", "Agribank", "100000"]]);
  await keys.press("Alt+PageDown");
  await keys.at("Ngày, dòng 1");
  await keys.rows([[dated(6, 4), "Vải kate", "m", "Nhập", "120", "45000", "HĐ 00000131", "Công ty Vải Lai Châu"], [dated(7, 4), "Vải kate", "m", "Xuất", "130"]]);
  await keys.press("Tab");
  await keys.see("Chỉ còn 120 m. Xuất không quá số đó, hoặc ghi lần nhập còn thiếu.");
  await keys.press("F8");
  await keys.at("Số lượng, dòng 2");
  await keys.write("120");
  await keys.press("Tab", "Ctrl+Enter");
  await keys.unsee("chưa lưu");
}

/** Kết quả, số chứng chỉ, việc làm of all, pasted as the teacher's sheet has them. */
async function certify(keys) {
  await keys.press("Alt+PageDown");
  await keys.at("Kết quả, dòng 1");
  const line = (_, at) => ["Đạt", `M-${String(at + 1).padStart(2, "0")}/${year}`, "Thợ may", "Xưởng may Bình Lư", "6000000"];
  await keys.paste(Array.from({ length: 35 }, line));
  await keys.press("Ctrl+Enter");
  await keys.see("Đã lưu: Lưu học viên lớp May 1");
}

test("lớp 35 học viên từ tệp Excel đến mọi giấy của lớp, không dùng chuột", () =>
  tell([], async ({ page, host, folder }) => {
    await foundCentre(host, folder);
    await foundProgramme(host, await foundProposal(host));
    await page.reload();
    const keys = hands(page);
    await keys.see("Trung tâm Khuyến công Lai Châu");
    await openClass(keys);
    const { rows } = await asked(host, "list_classes", { year, proposal_uid: null, find: "", limit: null });
    const uid = rows[0].uid;
    await takeList(keys, page);
    const { days } = await asked(host, "show_class", { uid, reveal: false });
    await markDays(keys, days.length);
    await teach(keys);
    await certify(keys);
    await keys.press("Ctrl+P");
    await keys.see("Tiền giảng (CL-06): 4.800.000 đ, chưa có chứng từ.");
    await keys.press("Ctrl+Enter");
    await keys.see(/Đã in \d+ giấy, \d+ trang\./);

    const life = await asked(host, "show_class_life", { uid, reveal: false });
    assert.deepEqual([life.teachers[0].amount, life.teachers[0].tax, life.teachers[0].net], [4_800_000, 480_000, 4_320_000]);
    const printed = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".pdf")).map((name) => name.replace(/.*\d\d-(.*)\.pdf/, "$1"));
    // Nobody in the list belongs to a group that the regime gives meals to: no CL-03, no CL-05.
    assert.deepEqual(printed.toSorted(), [
      "cl-01", "cl-02", "cl-06", "cl-07", "cl-08", "cl-11", "cl-12", "mau-11", "mau-12", "thoi-khoa-bieu", "vb-06a", "vb-06b",
    ].toSorted());
    const strokes = keys.strokes();
    console.log(`class of 35, from Excel to ${printed.length} papers: ${strokes} keystrokes`);
    assert.ok(strokes < 700, `${strokes} keystrokes`);
  }));
