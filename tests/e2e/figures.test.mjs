import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { hands } from "./tools/hands.mjs";
import { shots, tell } from "./tools/office.mjs";

const picture = (page, name) => page.screenshot({ path: join(shots, `${name}.png`), animations: "disabled" });

test("vì sao có số này: từ ô của một mẫu đến chứng từ, bằng bàn phím", () =>
  tell(["--sample"], async ({ page }) => {
    mkdirSync(shots, { recursive: true });
    const keys = hands(page);
    await keys.see("Dữ liệu mẫu");
    await keys.open("Quyết toán");
    await keys.at("Đề án của năm");
    await keys.see("Hết chặn");
    await keys.press("ArrowDown", "Enter");
    await keys.at("Kiểm tra trước");
    const figure = page.locator("[data-figure]").first();
    await figure.waitFor();
    await keys.region("Đối chiếu");
    await keys.walk("Tab", "Vì sao có số này");
    await keys.press("ArrowDown", "ArrowRight", "Alt+E");
    const tree = page.getByRole("tree");
    await tree.getByRole("treeitem").nth(1).waitFor();
    await picture(page, "vì-sao");
    // Down to the first record, and to it.
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "treeitem");
    for (let steps = 0; steps < 12; steps += 1) {
      const line = page.locator("[role=treeitem][tabindex='0']");
      if ((await line.getAttribute("aria-expanded")) === null) break;
      await keys.press("ArrowRight", "ArrowDown");
    }
    await keys.press("Enter");
    await tree.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "Chứng từ" }).waitFor();
  }));

test("mức hỗ trợ tối đa khi đang gõ; cân đối và khóa sổ năm", () =>
  tell(["--sample"], async ({ page, host }) => {
    const keys = hands(page);
    await keys.see("Dữ liệu mẫu");
    const list = await host.call("list_proposals", { year: 2013, source: null, stage: null, find: "" });
    const model = list.output.rows.find((row) => row.code === "QG-04");
    const record = await host.call("show_proposal", { uid: model.uid });
    const told = await host.call("explain_support", { proposal_uid: model.uid, rows: record.output.beneficiaries.map((row) => row.beneficiary) });
    assert.match(told.output[0].sentence, /^(Hỗ trợ tối đa|Chưa có mức nào)/);
    await keys.open("Quyết toán");
    await keys.at("Đề án của năm");
    await keys.walk("Shift+Tab", "Cân đối năm");
    await keys.press("Enter");
    await keys.see("Cân đối kinh phí năm 2013");
    await page.getByRole("dialog").getByText("QG-01").first().waitFor();
    await picture(page, "cân-đối-năm");
    await keys.walk("Tab", "Khóa sổ Khuyến công quốc gia");
    await keys.press("Enter");
    await keys.see("khóa sổ 16/12/2013");
    const draft = await host.call("list_vouchers", { year: 2013, source: "national", limit: 1 });
    const refused = await host.call("cancel_voucher", { uid: draft.output.rows[0].uid, reason: "Thử" });
    assert.equal(refused.error.code, "YEAR_LOCKED");
    await keys.walk("Shift+Tab", "Mở khóa Khuyến công quốc gia");
    await keys.press("Enter");
    await keys.at("Lý do mở khóa");
    await keys.write("Sở yêu cầu sửa");
    await keys.press("Ctrl+Enter");
    await keys.see("Khóa sổ Khuyến công quốc gia");
  }));
