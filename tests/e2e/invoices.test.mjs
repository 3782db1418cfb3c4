import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { asked, foundCentre, foundProposal, year } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { shots, tell } from "./tools/office.mjs";

const practice = (name) => new URL(`../practice/invoices/${name}`, import.meta.url).pathname;
const look = (page, name) => (mkdirSync(shots, { recursive: true }), page.screenshot({ path: join(shots, `${name}.png`), animations: "disabled" }));

/** The story begins with an estimate, six invoices read in and no voucher yet. */
const desk = (story) =>
  tell([], async (stage) => {
    await foundCentre(stage.host, stage.folder);
    const proposal = await foundProposal(stage.host);
    const paths = ["01_vat_tu_moc", "03_nhieu_thue_suat", "04_chiet_khau", "05_nguoi_mua_ma_qhns", "06_ma_cqt_cho_la", "07_tong_khong_khop"].map((name) => practice(`${name}.xml`));
    await asked(stage.host, "import_list", { kind: "invoices", paths, class: null, proposal: null, source: null, year: null, dry_run: false, rejects: null });
    await stage.page.reload();
    const keys = hands(stage.page);
    await keys.see("Trung tâm Khuyến công Lai Châu");
    await story({ ...stage, keys, proposal });
  });

test("một hóa đơn thành các dòng của phiếu chi bằng hai phím", () =>
  desk(async ({ keys, host, page, proposal }) => {
    await keys.open("Chứng từ");
    await keys.press("Ctrl+N");
    await keys.at("Loại chứng từ");
    await keys.fill({ "Đề án": ["may cong", "QG-01 Đào tạo nghề may"], "Dòng dự toán": ["vat tu", "2. Vật tư thực hành"] });
    await keys.press("Alt+H");
    await keys.see("Công ty TNHH Vật tư Mộc Tây Bắc");
    await keys.at("Lấy hóa đơn vào chứng từ");
    await look(page, "lấy-hóa-đơn");
    await keys.press("Enter");
    await keys.see("22.572.000");
    await keys.at("Người nhận tiền");
    await look(page, "chứng-từ-từ-hóa-đơn");
    await keys.press("Ctrl+Enter");
    await keys.see("nháp đã lưu");
    const [row] = (await asked(host, "list_vouchers", { year, source: null, proposal_uid: proposal, kind: null, state: null, find: "", limit: null })).rows;
    assert.equal(row.amount, 22_572_000);
    const unused = await asked(host, "list_invoices", { year: null, proposal_uid: null, unused: true, find: "", limit: null });
    assert.equal(unused.count, 5);
  }));

test("sổ hóa đơn và hộp nhập: ảnh chụp", () =>
  desk(async ({ keys, page }) => {
    await keys.press("Ctrl+K");
    await keys.at("Lệnh nhanh");
    await keys.write("hoa don");
    await page.locator(".hit").first().waitFor();
    await keys.press("Enter");
    await keys.see("6 hóa đơn");
    await keys.press("ArrowDown");
    await keys.see("Máy khoan bàn");
    await look(page, "sổ-hóa-đơn");
    for (const _ of [1, 2, 3, 4, 5]) await keys.press("ArrowDown");
    await keys.see("Cộng lại các dòng");
    await look(page, "hóa-đơn-lệch");
  }));
