import assert from "node:assert/strict";
import test from "node:test";
import { asked, foundCentre, foundClass, foundProposal } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

/** “Nguyễn Thị Đào” by UniKey in Telex: letters, then so many taken back and typed anew with their marks. */
const uniKey = ["Nguye", 1, "ê", "n", 2, "ễn", " Thi", 1, "ị", " D", 1, "Đ", "a", "o", 2, "ào"];
async function retype(keys, strokes) {
  for (const stroke of strokes) {
    if (typeof stroke === "number") for (let left = stroke; left > 0; left -= 1) await keys.press("Backspace");
    else await keys.page.keyboard.insertText(stroke);
  }
}
/** The keyboard of Windows composes each word under the caret and hands it over when it is whole; Enter meanwhile belongs to it. */
async function compose(keys, words) {
  const browser = await keys.page.context().newCDPSession(keys.page);
  for (const parts of words) {
    for (const text of parts) await browser.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    for (const type of ["rawKeyDown", "keyUp"])
      await browser.send("Input.dispatchKeyEvent", { type, key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
    await browser.send("Input.insertText", { text: parts.at(-1) });
  }
}
const windows = [["N", "Ngu", "Nguye", "Nguyê", "Nguyễn"], [" "], ["T", "Thi", "Thị"], [" "], ["d", "đ", "Đao", "Đào"]];

const desk = (story) =>
  tell([], async (stage) => {
    await foundCentre(stage.host, stage.folder);
    const proposal = await foundProposal(stage.host);
    const lesson = await foundClass(stage.host, proposal);
    await stage.page.reload();
    const keys = hands(stage.page);
    await keys.see("Trung tâm Khuyến công Lai Châu");
    await story({ ...stage, keys, lesson });
  });

test("gõ tiếng Việt bằng UniKey và bằng bàn phím Windows: ô chữ, ô tiền, danh mục", () =>
  desk(async ({ keys, page }) => {
    await keys.open("Chứng từ");
    await keys.press("Ctrl+N");
    await keys.at("Loại chứng từ");
    await keys.walk("Enter", "Người nhận tiền");
    await retype(keys, uniKey);
    assert.equal((await keys.here()).text, "Nguyễn Thị Đào");
    await keys.press("Ctrl+A");
    await compose(keys, windows);
    assert.deepEqual([(await keys.here()).name, (await keys.here()).text], ["Người nhận tiền", "Nguyễn Thị Đào"]);

    await keys.press("Shift+Enter");
    await keys.walk("Shift+Enter", "Đề án");
    await retype(keys, ["da", 1, "à", "o tao", 3, "tạo"]);
    await page.locator(".drop .opt", { hasText: "Đào tạo nghề may" }).waitFor();
    await keys.press("Ctrl+A");
    await compose(keys, [["d", "đ", "đa", "đào"]]);
    await page.locator(".drop .opt[data-highlighted]", { hasText: "Đào tạo nghề may" }).waitFor();
    assert.equal((await keys.here()).name, "Đề án");
    await keys.press("Enter");
    assert.match((await keys.here()).text, /^QG-01 Đào tạo nghề may/);

    await keys.press("Ctrl+A");
    await keys.write("khong co de an nay");
    await keys.press("Tab", "Shift+Tab");
    assert.match((await keys.here()).text, /^QG-01 Đào tạo nghề may/);

    await keys.walk("Enter", "Số tiền");
    await keys.write("1500000");
    assert.equal((await keys.here()).text, "1500000");
    await keys.press("Tab");
    assert.equal(await page.getByLabel("Số tiền").inputValue(), "1.500.000");
    assert.equal(await page.getByLabel("Bằng chữ").inputValue(), "Một triệu năm trăm nghìn đồng");
    await keys.see("Phiếu chi mới");
  }));

test("gõ tiếng Việt trong lưới học viên và trong ô lệnh nhanh", () =>
  desk(async ({ keys, page, host, lesson }) => {
    await keys.open("Học viên, lớp");
    await keys.at("Danh sách lớp");
    await keys.press("ArrowDown", "Enter");
    await keys.at("Họ và tên, dòng 1");
    await retype(keys, uniKey);
    await keys.press("Tab", "Shift+Tab");
    assert.equal((await keys.here()).text, "Nguyễn Thị Đào");
    await keys.press("ArrowDown");
    await keys.press("Ctrl+Insert");
    await keys.at("Họ và tên, dòng 2");
    await compose(keys, windows);
    assert.deepEqual([(await keys.here()).name, (await keys.here()).text], ["Họ và tên, dòng 2", "Nguyễn Thị Đào"]);
    assert.equal((await asked(host, "show_class", { uid: lesson, reveal: true })).trainees.length, 0);

    await keys.press("Ctrl+K");
    await keys.at("Lệnh nhanh");
    await compose(keys, [["d", "đ", "đề"], [" "], ["a", "á", "án"]]);
    assert.equal((await keys.here()).text, "đề án");
    await page.locator(".hit[aria-selected=true]", { hasText: "Đề án" }).waitFor();
    await keys.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Đề án" }).waitFor();
  }));
