import type { ImportKind } from "../backend/generated/types";

/** Loại danh sách, as the dialog offers them. */
export const importKinds: Record<ImportKind, string> = { plan: "Kế hoạch năm", trainees: "Danh sách học viên", vouchers: "Bảng kê chứng từ" };

/** Words of the dialog Nhập từ Excel. */
export const importWords = {
  title: "Nhập từ Excel",
  kind: "Loại danh sách",
  command: (kind: string) => `Nhập ${kind} từ Excel`,
  choose: "Chọn tệp",
  chooseMore: "Thêm tệp",
  chooseTitle: "Chọn bảng tính",
  fileKind: "Bảng tính Excel, CSV",
  rejectsKind: "Bảng tính Excel",
  drop: (file: string) => `Bỏ ${file}`,
  intro: {
    plan: "Chọn biểu kế hoạch của quyết định. Chương trình đọc tên đề án, đơn vị, địa điểm, quy mô và kinh phí; chưa ghi gì vào sổ.",
    trainees: "Chọn danh sách học viên của lớp. Bảng mã TCVN3 và VNI được đổi sang Unicode, số CCCD mất số 0 được dựng lại khi chắc chắn; chưa ghi gì vào sổ.",
    vouchers: "Chọn bảng kê chứng từ kèm dự toán của đề án. Chương trình đọc hóa đơn, số tiền, mục dự toán; chưa ghi gì vào sổ.",
  },
  whenSilent: "Dùng khi tệp không ghi",
  source: "Nguồn",
  anySource: "Theo tệp",
  year: "Năm",
  proposal: "Đề án",
  proposalByFile: "Theo tệp",
  intoClass: (code: string) => `Vào lớp ${code}`,
  reading: "Đang đọc…",
  accepted: (rows: number) => `nhận ${rows} dòng`,
  rejected: (rows: number) => `loại ${rows} dòng`,
  refused: "không nhận tệp",
  row: (row: number) => `Dòng ${row}`,
  whole: "Cả tệp",
  moreNotes: (count: number) => `và ${count} lời nữa; lưu dòng bị loại để xem đủ.`,
  clean: "Không có lời nào về tệp này.",
  nothingYet: "Chọn tệp để xem trước.",
  duplicate: (places: string) => `Một người ở hai lớp: ${places}.`,
  person: (name: string, of: string) => `${name} (${of})`,
  sum: (accepted: number, rejected: number) => (rejected > 0 ? `${accepted} dòng nhận, ${rejected} dòng loại` : `${accepted} dòng nhận, không loại dòng nào`),
  saveRejects: "Lưu dòng bị loại",
  rejectsName: "dong-bi-loai.xlsx",
  rejectsSaved: (path: string) => `Đã ghi các dòng bị loại vào ${path}`,
  run: (rows: number) => `Nhập ${rows} dòng`,
  noRows: "Chưa có dòng nào được nhận.",
  done: (accepted: number) => `Đã nhập ${accepted} dòng.`,
  doneWithRejects: (accepted: number, rejected: number) => `Đã nhập ${accepted} dòng, ${rejected} dòng bị loại không vào sổ.`,
  doneAdvice: "Lưu dòng bị loại ra một bảng tính, sửa rồi nhập lại bảng tính ấy.",
};
