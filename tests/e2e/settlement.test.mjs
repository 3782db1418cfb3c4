import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { asked, year } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { tell } from "./tools/office.mjs";
import { trainees } from "./tools/trainees.mjs";

/** The first form the program shows, on a machine that has no file yet. */
async function foundUnit(keys, folder) {
  await keys.see("Lập hồ sơ đơn vị");
  await keys.at("Tỉnh, thành phố");
  await keys.fill({
    "Tỉnh, thành phố": ["lai chau", "Tỉnh Lai Châu"],
    "Tên đơn vị, đúng như trên con dấu": "Trung tâm Khuyến công Lai Châu",
    "Giám đốc": "Lò Văn Hương",
    "Kế toán trưởng": "Lù Thị Hồng",
    "Thủ quỹ": "Vàng Thị Mỷ",
    "Nơi đặt tệp dữ liệu": join(folder, "Khuyến công Lai Châu.kcdb"),
  });
  await keys.press("Ctrl+Enter");
  await keys.page.getByRole("heading", { level: 1, name: "Tổng quan" }).waitFor();
}

async function enterPlan(keys) {
  await keys.open("Đề án");
  await keys.walk("Tab", "Kế hoạch năm");
  await keys.press("Enter");
  await keys.at("Khuyến công quốc gia");
  await keys.fill({
    "Số quyết định giao": "156/QĐ-BCT",
    "Ngày quyết định": "8/1",
    "Cơ quan giao": "Bộ Công Thương",
    "Tổng kinh phí quyết định nêu": "4000000",
    "Số đề án quyết định nêu": "1",
  });
  await keys.save();
  await keys.see("Đã lưu: Lưu kế hoạch");
}

async function enterProposal(keys) {
  await keys.press("Ctrl+N");
  await keys.at("Tên đề án");
  await keys.fill({
    "Tên đề án": "Đào tạo nghề may công nghiệp",
    "Loại đề án": ["dao tao", "Đào tạo nghề, truyền nghề"],
    "Quyết định giao kế hoạch": ["156", "156/QĐ-BCT"],
    "Kinh phí khuyến công": "4000000",
    "Đơn vị thực hiện": "Trung tâm Khuyến công Lai Châu",
    "Đơn vị thụ hưởng": "Lao động nông thôn xã Bình Lư",
    "Địa điểm": "Xã Bình Lư",
    "Quy mô": "5",
    "Đơn vị tính": "lao động",
    "Bắt đầu": "1/3",
    "Kết thúc": "30/6",
  });
  await keys.save();
  await keys.see("QG-01 · Đào tạo nghề may công nghiệp");
}

async function enterEstimate(keys) {
  await keys.region("Dự toán và số đã chi");
  await keys.walk("Tab", "Sửa dự toán");
  await keys.press("Enter");
  await keys.at("Nội dung chi, dòng 1");
  await keys.rows([
    ["Tiền ăn học viên", "tien an", "ngày", "30", "50000", "", "", ""],
    ["Vật tư thực hành", "vat tu", "bộ", "5", "500000", "", "", ""],
  ]);
  await keys.see("2 dòng · thành tiền 4.000.000 · khuyến công 4.000.000");
  await keys.save();
  await keys.see("bằng kinh phí giao");
}

async function enterClass(keys) {
  await keys.region("Hợp đồng, tạm ứng, nghiệm thu");
  await keys.walk("Tab", "Lớp");
  await keys.press("Enter");
  await keys.walk("Tab", "Mở lớp");
  await keys.press("Enter");
  await keys.at("Tên lớp");
  await keys.fill({
    "Tên lớp": "May 1",
    Nghề: "May công nghiệp",
    "Địa điểm": "Xã Bình Lư",
    "Khai giảng": "6/4",
    "Bế giảng": "12/4",
  });
  await keys.press("Enter");
  await keys.see("6 ngày học.");
  await keys.fill({
    "Chế độ hỗ trợ": ["", "NĐ 338/2025"],
    "Kiểm tra cuối khóa": "13/4",
    "QĐ cấp chứng chỉ số": "12/QĐ-TTKC",
    "Cấp chứng chỉ": "14/4",
  });
  await keys.save();
  await keys.at("Họ và tên, dòng 1");
  const people = trainees(5);
  const cells = ({ full_name, born, sex, card, ethnic, address, group, km }) => [full_name, born, sex, card, ethnic, address, group, km];
  await keys.rows(people.slice(0, 2).map(cells));
  await keys.at("Họ và tên, dòng 3");
  await keys.paste(people.slice(2).map(cells));
  await keys.see("3 dòng đạt, 0 dòng lỗi, 0 dòng trùng.");
  await keys.press("Ctrl+Enter");
  await keys.see("5 học viên");
  await keys.region("Bảng chấm công");
  for (let day = 1; day <= 6; day += 1) await keys.press("Ctrl+D", "ArrowRight");
  await keys.see("Cả lớp: 30 ngày thực học · tiền ăn 1.500.000 đ");
  await keys.press("Ctrl+Enter");
  await keys.see("Đã lưu: Chấm công lớp May 1");
  return people;
}

async function openRecord(keys) {
  await keys.open("Đề án");
  await keys.at("Danh sách đề án");
  await keys.press("ArrowDown", "Enter");
  await keys.see("QG-01 · Đào tạo nghề may công nghiệp");
  await keys.at("Dự toán");
}
/** The form of a new record in one of the folders of the đề án. */
async function begin(keys, folder, button) {
  await keys.region("Hợp đồng, tạm ứng, nghiệm thu");
  await keys.walk("Shift+Tab", "Hợp đồng");
  await keys.walk("Tab", folder);
  await keys.press("Enter");
  await keys.walk("Tab", button);
  await keys.press("Enter");
}

async function enterContract(keys) {
  await begin(keys, "Hợp đồng", "Ghi hợp đồng");
  await keys.at("Số hợp đồng");
  await keys.fill({
    "Số hợp đồng": "26/HĐ-KC",
    "Ngày ký": "10/3",
    "Giá trị phần khuyến công": "4000000",
    "Bên ký, đúng như hợp đồng": "Cục Công nghiệp địa phương",
    "Người đại diện": "Nguyễn Văn Minh",
    "Chức vụ": "Cục trưởng",
  });
  await keys.save();
  await keys.see("26/HĐ-KC");
}

async function enterAdvance(keys, kind, day, amount) {
  await begin(keys, "Tạm ứng", "Ghi tạm ứng");
  await keys.at("Ngày");
  await keys.walk("Shift+Enter", "Chiều tiền");
  await keys.fill({ "Chiều tiền": ["", kind], Ngày: day, "Số tiền": amount, "Theo hợp đồng": ["26", "26/HĐ-KC"], "Số chứng từ": "GBC 15" });
  await keys.save();
}

async function postVouchers(keys) {
  await keys.open("Chứng từ");
  await keys.press("Ctrl+N");
  await keys.at("Loại chứng từ");
  await keys.fill({
    Ngày: "15/4",
    "Đề án": ["may cong", "QG-01 Đào tạo nghề may"],
    "Dòng dự toán": ["an hoc", "1. Tiền ăn học viên"],
    "Người nhận tiền": "Giàng A Páo",
    Lớp: ["may 1", "May 1"],
    "Lý do chi": "Tiền ăn lớp May 1",
  });
  await keys.see("Dùng 30 ngày");
  await keys.press("Alt+1", "Ctrl+G");
  await keys.see("Phiếu chi PC-0001");
  await keys.press("Ctrl+N");
  await keys.at("Loại chứng từ");
  await keys.fill({
    "Loại chứng từ": ["", "Ủy nhiệm chi"],
    Ngày: "16/4",
    "Dòng dự toán": ["vat tu", "2. Vật tư thực hành"],
    "Người nhận tiền": "Cửa hàng Hồng Thái",
    "Số tài khoản nhận": "8900201001234",
    "Nơi mở tài khoản": "Agribank Lai Châu",
    "Lý do chi": "Vải, chỉ lớp May 1",
    "Số tiền": "2500000",
  });
  await keys.press("Ctrl+G");
  await keys.see("Ủy nhiệm chi UNC-0001");
}

async function enterAcceptance(keys) {
  await begin(keys, "Nghiệm thu", "Ghi nghiệm thu");
  await keys.at("Mẫu 5a");
  await keys.fill({
    "Số biên bản": "01/BBNT",
    "Ngày nghiệm thu": "20/4",
    Lớp: ["may 1", "May 1"],
    "Giá trị phần khuyến công": "4000000",
    "Kết luận, kiến nghị": "Đạt yêu cầu",
  });
  await keys.save();
  await keys.see("01/BBNT");
}

/** Every paper of the list that is wanting: there, with number and day. */
async function filePapers(keys, host, uid) {
  const wanting = (await asked(host, "show_proposal", { uid })).papers.filter((paper) => paper.state === "missing");
  await keys.region("Giấy tờ");
  for (const [at, { name }] of wanting.entries()) {
    await keys.walk(at === 0 ? "Shift+Tab" : "Tab", name);
    await keys.press("Enter");
    await keys.see("Tình trạng");
    await keys.fill({ Số: `${at + 1}/TTKC`, Ngày: "25/4" });
    await keys.save();
    await keys.at(name);
  }
}

async function writeDossier(keys) {
  await keys.open("Quyết toán");
  await keys.at("Đề án của năm");
  await keys.see("Hết chặn");
  await keys.press("ArrowDown", "Enter");
  await keys.at("Kiểm tra trước");
  await keys.press("F7", "F8");
  assert.equal(await keys.page.getByText(/^\d+ chặn$/).count(), 0);
  await keys.press("Ctrl+E");
  await keys.see("Xuất hồ sơ quyết toán QG-01");
  await keys.press("Ctrl+Enter");
  await keys.see(/Đã ghi \d+ tệp, \d+ trang\./);
  await keys.see("Đề nghị quyết toán: 4.000.000 đ.");
  await keys.press("Escape");
}

/** The papers in the folder, as qpdf and poppler read them. */
function readBack(folder, people) {
  const papers = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".pdf"));
  const texts = papers.map((name) => {
    const path = join(folder, name);
    execFileSync("qpdf", ["--check", path], { stdio: "pipe" });
    return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  });
  const all = texts.join("\n").normalize("NFC");
  assert.ok(papers.length >= 8, `few papers: ${papers.join(", ")}`);
  for (const { full_name } of people) assert.ok(all.includes(full_name), full_name);
  assert.match(all, /4\.000\.000/);
  assert.match(all.replace(/\s+/g, " "), /Bốn triệu đồng/);
  assert.doesNotMatch(all, /BẢN NHÁP/);
}

async function lock(keys) {
  await keys.walk("Shift+Tab", "Khóa hồ sơ");
  await keys.press("Enter");
  await keys.see("Khóa hồ sơ quyết toán QG-01");
  await keys.press("Ctrl+Enter");
  await keys.see("Đã quyết toán");
}

test("từ tệp trống tới hồ sơ quyết toán, chỉ dùng bàn phím", () =>
  tell([], async ({ page, host, folder }) => {
    const keys = hands(page);
    await foundUnit(keys, folder);
    await enterPlan(keys);
    await enterProposal(keys);
    await enterEstimate(keys);
    const people = await enterClass(keys);
    await openRecord(keys);
    await enterContract(keys);
    await enterAdvance(keys, "Tạm ứng về", "15/3", "2800000");
    await postVouchers(keys);
    await openRecord(keys);
    await enterAcceptance(keys);
    const [{ uid }] = (await asked(host, "list_proposals", { year, source: null, stage: null, find: "" })).rows;
    await filePapers(keys, host, uid);
    await writeDossier(keys);
    readBack(folder, people);
    await lock(keys);
  }));
