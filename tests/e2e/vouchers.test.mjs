import assert from "node:assert/strict";
import test from "node:test";
import { asked, foundCentre, foundProposal, year } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";

/** The story begins with an estimate and no voucher yet, on the screen Chứng từ. */
const desk = (story) =>
  tell([], async (stage) => {
    await foundCentre(stage.host, stage.folder);
    const proposal = await foundProposal(stage.host);
    await stage.page.reload();
    const keys = hands(stage.page);
    await keys.see("Trung tâm Khuyến công Lai Châu");
    await keys.open("Chứng từ");
    await story({ ...stage, keys, proposal });
  });
const kept = async (host, proposal) => {
  const request = { year, source: null, proposal_uid: proposal, kind: null, state: null, find: "", limit: null };
  return (await asked(host, "list_vouchers", request)).rows;
};

test("một phiếu chi không dùng chuột: vượt dòng bị chặn, sửa, ghi sổ, hoàn tác, làm lại", () =>
  desk(async ({ keys, host, proposal, page }) => {
    await keys.press("Ctrl+N");
    await keys.at("Loại chứng từ");
    await keys.fill({
      Ngày: "20/4",
      "Đề án": ["may cong", "QG-01 Đào tạo nghề may"],
      "Dòng dự toán": ["vat tu", "2. Vật tư thực hành"],
      "Người nhận tiền": "Cửa hàng Hồng Thái",
      "Lý do chi": "Mua vải, chỉ lớp May 1",
    });
    await keys.walk("Enter", "Số tiền");
    await keys.write("10240000");
    await keys.see("Phiếu này vượt dòng “Vật tư thực hành” 1.240.000 đ.");
    const ledger = page.getByRole("region", { name: "Sổ dòng 2: Vật tư thực hành" });
    await keys.see("−1.240.000", { within: ledger });
    await keys.press("Ctrl+Enter");
    await keys.see("nháp đã lưu");
    await keys.press("Ctrl+G");
    await keys.see("1 chặn");
    assert.equal((await kept(host, proposal))[0].state, "draft");

    await keys.at("Số tiền");
    await keys.press("Ctrl+A");
    await keys.write("8500000");
    await keys.see("500.000", { within: ledger });
    await keys.press("Ctrl+G");
    await keys.see("Phiếu chi PC-0001");
    await keys.see("Xong: Ghi sổ PC-0001");
    assert.deepEqual((await kept(host, proposal)).map((row) => [row.number, row.state, row.amount]), [["PC-0001", "posted", 8_500_000]]);

    await keys.press("Ctrl+Z");
    await keys.see("Đã hoàn tác: Ghi sổ PC-0001");
    assert.equal((await kept(host, proposal))[0].state, "draft");
    await keys.press("Ctrl+Y");
    await keys.see("Đã làm lại: Ghi sổ PC-0001");
    assert.equal((await kept(host, proposal))[0].number, "PC-0001");
  }));

test("phiếu đã in thì hủy kèm lý do, số vẫn giữ, bút toán đảo bằng 0", () =>
  desk(async ({ keys, host, proposal, page }) => {
    await keys.press("Ctrl+N");
    await keys.at("Loại chứng từ");
    await keys.fill({
      Ngày: "21/4",
      "Đề án": ["may cong", "QG-01 Đào tạo nghề may"],
      "Dòng dự toán": ["an hoc", "1. Tiền ăn học viên"],
      "Người nhận tiền": "Giàng A Páo",
      "Lý do chi": "Tiền ăn lớp May 1, đợt 1",
      "Số tiền": "1500000",
    });
    await keys.press("Ctrl+G");
    await keys.see("Phiếu chi PC-0001");
    await keys.press("F9");
    await page.getByRole("dialog").getByText("Phiếu chi").first().waitFor();
    await keys.press("Ctrl+P");
    await keys.see("In hoặc xuất rồi thì không hoàn tác được việc ghi sổ PC-0001 nữa.");
    const [paper] = await Promise.all([page.context().waitForEvent("page"), keys.press("Ctrl+Enter")]);
    await paper.close();
    await keys.press("Escape");
    await keys.see(/đã in \d\d\/\d\d\/\d{4}/);

    await keys.press("Ctrl+Z");
    assert.equal((await kept(host, proposal))[0].state, "posted");
    await keys.walk("Tab", "Hủy phiếu");
    await keys.press("Enter");
    await keys.at("Lý do hủy");
    await keys.write("Ghi nhầm số tiền");
    await keys.press("Ctrl+Enter");
    await keys.see("Đã hủy: Ghi nhầm số tiền");
    const states = (await kept(host, proposal)).map((row) => [row.number, row.state]).sort();
    assert.deepEqual(states, [["PC-0001", "cancelled"], ["PC-0001-H", "posted"]]);
    const ledger = await asked(host, "show_proposal", { uid: proposal });
    assert.equal(ledger.totals.spent, 0);
  }));
