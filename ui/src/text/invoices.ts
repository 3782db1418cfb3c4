import type { InvoiceRelation, ItemNature, SealState } from "../backend/generated/types";

/** Chữ ký số, as far as it can be judged offline. */
export const sealNames: Record<SealState, string> = { absent: "không có", unchecked: "chưa kiểm tra", intact: "còn nguyên", changed: "bị sửa" };

export const relationNames: Record<InvoiceRelation, string> = { original: "", replaces: "thay thế", adjusts: "điều chỉnh" };

/** Tính chất of a line that is no plain goods. */
export const natureNames: Record<ItemNature, string> = { goods: "", promotion: "khuyến mại", discount: "chiết khấu", note: "ghi chú", special: "đặc trưng" };

/** Words of the register Hóa đơn and of the dialog that takes one onto a voucher. */
export const invoiceWords = {
  title: "Hóa đơn",
  guide: ["Nhấn Nhập hóa đơn để đọc tệp XML hoặc cả thư mục.", "Trong Chứng từ: Alt+H rồi Enter đưa hóa đơn vào phiếu."],
  import: "Nhập hóa đơn",
  sub: (year: number) => `năm ${year}`,
  segments: { all: "Tất cả", unused: "Chưa dùng", used: "Đã dùng" },
  shown: "Hiện",
  hint: "Số, người bán, mã số thuế…",
  count: (count: number) => `${count} hóa đơn`,
  columns: { day: "Ngày lập", label: "Ký hiệu, số", seller: "Người bán", buyer: "Người mua", total: "Tổng thanh toán", proposal: "Đề án", used: "Chứng từ", seal: "Chữ ký" },
  unused: "chưa dùng",
  drafting: "đang soạn",
  total: (count: number) => `Cộng ${count} hóa đơn`,
  empty: "Chưa có hóa đơn nào. Nhấn Nhập hóa đơn để đọc tệp XML từ bên bán.",
  noneChosen: "Chọn một hóa đơn để xem hàng hóa và chữ ký.",
  open: "Mở chứng từ đã dùng",
  record: {
    original: "Mở bản gốc",
    seller: "Người bán",
    taxCode: "Mã số thuế",
    buyer: "Người mua",
    before: "Tiền chưa thuế",
    tax: "Tiền thuế",
    total: "Tổng thanh toán",
    computed: "Cộng lại từ các dòng",
    seal: "Chữ ký số",
    related: "Quan hệ",
    code: "Mã cơ quan thuế",
    used: "Dùng ở",
    file: "Tệp gốc",
    differs: (computed: string, total: string) => `Cộng lại các dòng được ${computed}, hóa đơn ghi ${total}. Đối chiếu bản gốc.`,
    changed: "Dữ liệu đã bị sửa sau khi ký số. Xin lại tệp gốc từ bên bán; không dùng tệp này.",
    absent: "Tệp không có chữ ký số. Tra cứu trên cổng thuế rồi ghi kết quả vào ô Ghi chú.",
  },
  items: { title: "Hàng hóa, dịch vụ", content: "Tên hàng", quantity: "Số lượng", price: "Đơn giá", amount: "Thành tiền", rate: "Thuế", more: (shown: number, all: number) => `Hiện ${shown} dòng đầu trong ${all} dòng.` },
  proposal: "Đề án",
  noProposal: "Chưa gắn đề án",
  note: "Ghi chú, kết quả tra cứu",
  save: "Lưu",
  remove: "Bỏ hóa đơn",
  usedOff: "Hóa đơn đang dùng ở một chứng từ nên không bỏ được.",
  pick: {
    title: "Lấy hóa đơn vào chứng từ",
    hint: "Gõ để tìm, Enter để lấy",
    open: "Đưa vào chứng từ",
    empty: "Không còn hóa đơn nào chưa dùng. Nhập hóa đơn từ tệp XML trước.",
  },
};
