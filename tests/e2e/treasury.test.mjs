// Kho bạc by keyboard: a draw is declared, its payees are listed, an advance paper is made.
import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { asked, foundCentre, foundClass, foundProposal, year } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { shots, tell } from "./tools/office.mjs";

const none = "00000000-0000-0000-0000-000000000000";

/** A class of two people with three days each, and a draw of what they are owed, still a draft. */
async function foundDraw(host) {
  const proposal = await foundProposal(host);
  const lop = await foundClass(host, proposal);
  const rows = [["Lò Văn Ước", "012092900001"], ["Vàng Thị Ỷ", "012192900002"]].map(([full_name, card_number]) => ({
    full_name, born: "12/03/1992", sex: card_number[3] === "1" ? "Nữ" : "Nam", card_number, group: "Hộ nghèo", distance_km: "20",
  }));
  await asked(host, "save_trainees", { class_uid: lop, rows });
  const { trainees } = await asked(host, "show_class", { uid: lop });
  await asked(host, "save_attendance", { class_uid: lop, rows: trainees.map((one) => ({ trainee_uid: one.uid, marks: "xxx" })) });
  const { estimate } = await asked(host, "show_proposal", { uid: proposal });
  const paid_on = `${year}-05-04`;
  const { uid } = await asked(host, "save_voucher", {
    voucher: {
      uid: none, proposal_uid: proposal, class_uid: lop, kind: "treasury_draw", year, number: "", series_number: null, paid_on,
      payee: "Học viên lớp May 1 (danh sách kèm theo)", payee_address: "Xã Bình Lư", payee_account: "7801205010001", payee_bank: "Agribank Lai Châu",
      reason: "Tiền ăn, đi lại học viên lớp May 1", attachments: 2, state: "draft", issued_on: null, cancel_reason: "", reverses_uid: null, amount_words: "", note: "",
    },
    lines: [{
      uid: none, voucher_uid: none, position: 1, estimate_line_uid: estimate[0].line.uid, content: "", quantity: null, unit_price: null, grant: 700_000,
      counterpart: 0, deductible_tax: 0, sub_item: "", seller_tax_code: "", invoice_form: "", invoice_symbol: "", invoice_number: "", invoiced_on: null, invoice_buyer: "",
    }],
  });
  return uid;
}

test("một giấy rút dự toán được khai báo, lập danh sách và lập giấy tạm ứng bằng bàn phím", async () => {
  await tell([], async ({ page, host, folder }) => {
    await foundCentre(host, folder);
    const draw = await foundDraw(host);
    await page.reload();
    const keys = hands(page);
    await keys.open("Chứng từ");
    await keys.at("Sổ chứng từ");
    await keys.press("ArrowDown", "Enter");
    await keys.see("Alt+K");
    await page.screenshot({ path: join(shots, "kho-bạc-dòng.png") });
    await keys.press("Alt+K");
    await keys.see("Quy định về mức tạm ứng");
    await page.screenshot({ path: join(shots, "kho-bạc-khai-báo.png") });
    await page.getByRole("radio", { name: "Tạm ứng" }).focus();
    await keys.press("Space", "Ctrl+Enter");
    await keys.unsee("thực chi/tạm ứng");
    await page.getByRole("tab", { name: "Khai báo" }).focus();
    await keys.press("ArrowRight");
    await keys.walk("Tab", "Tiền ăn, đi lại");
    await keys.press("Enter");
    await page.getByRole("dialog").getByText("Danh sách 700.000 đ").waitFor();
    await page.screenshot({ path: join(shots, "kho-bạc-danh-sách.png") });
    const kept = await asked(host, "show_treasury", { uid: draw });
    assert.deepEqual([kept.part.declaration.spending, kept.list.length, kept.list_total], ["advance", 2, 700_000]);
    await page.getByRole("tab", { name: "Danh sách thanh toán" }).focus();
    await keys.press("ArrowRight");
    await keys.walk("Tab", "Đề nghị tạm ứng");
    await page.screenshot({ path: join(shots, "kho-bạc-giấy.png") });
    await keys.press("Enter");
    await keys.see("Thời hạn thanh toán");
    await page.screenshot({ path: join(shots, "kho-bạc-đề-nghị.png") });
    const made = await asked(host, "show_treasury", { uid: draw });
    assert.deepEqual(made.papers.map((one) => [one.number, one.total]), [["DNTU-0001", 700_000]]);
    await keys.press("F9");
    await page.getByRole("dialog").getByText("GIẤY ĐỀ NGHỊ TẠM ỨNG").first().waitFor();
    await page.screenshot({ path: join(shots, "kho-bạc-bản-in.png") });
    await keys.press("Escape", "Escape");
    await page.getByText("Thiết lập").click();
    await page.getByRole("tab", { name: "Mã ngân sách" }).click();
    await page.getByText("chưa đối chiếu").first().waitFor();
    await page.locator("table").first().waitFor();
    await page.screenshot({ path: join(shots, "mã-ngân-sách.png") });
  });
});
