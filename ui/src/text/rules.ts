import type { FigureGroup, Standing } from "../backend/generated/types";

/** Words of the screen Quy định. */
export const rulesWords = {
  title: "Quy định",
  guide: ["F3 lọc trong các con số, mũi tên chọn dòng, Ctrl+N thêm mức của tỉnh.", "Ghi đã đối chiếu: chọn dòng, Tab sang bên phải, nút Ghi đã đối chiếu."],
  packs: "Bộ quy định",
  pack: (name: string, edition: number) => (edition > 1 ? `${name} · lần ${edition}` : name),
  span: (from: string, to: string | null) => (to ? `${from} – ${to}` : `từ ${from}`),
  since: (from: string) => `từ ${from}`,
  until: (to: string) => `đến ${to}`,
  unread: (texts: string) => `Đã ban hành, chưa có bản gốc trong bộ này: ${texts}.`,
  unreadAdvice: "Có bản gốc thì đối chiếu từng con số.",
  agency: (name: string) => `Cơ quan quản lý khuyến công quốc gia: ${name}`,
  marks: (open: number, all: number) => (open > 0 ? `${open}/${all} chưa đối chiếu` : "đã đối chiếu cả"),
  compare: "So với",
  noCompare: "Không so",
  same: "Hai bộ không khác nhau ở nhóm này.",
  columns: { name: "Nội dung", value: "Mức, quy định", scope: "Phạm vi", source: "Căn cứ", days: "Hiệu lực", before: "Bên trước", after: "Bên sau", change: "Khác" },
  changes: { added: "thêm", changed: "đổi", removed: "bỏ" },
  empty: "Bộ này không có con số nào ở nhóm này.",
  groups: {
    cap: "Mức trần", advance: "Tạm ứng", regime: "Chế độ học viên", paper: "Giấy tờ", deadline: "Thời hạn", adjustment: "Điều chỉnh", duty: "Nghĩa vụ", content: "Nội dung", text: "Văn bản",
  } satisfies Record<FigureGroup, string> as Record<FigureGroup, string>,
  own: "của tỉnh",
  everyScope: "Mọi nguồn",
  figure: {
    title: "Con số đang chọn",     value: "Mức, quy định", source: "Căn cứ", days: "Hiệu lực", scope: "Phạm vi", status: "Độ tin", note: "Ghi chú", mark: "Đối chiếu",
    checked: (who: string, day: string, text: string) => `${who ? `${who}, ` : ""}${day}, với ${text}`,
    check: "Ghi đã đối chiếu", uncheck: "Bỏ đối chiếu", replace: "Thay bằng mức của tỉnh", edit: "Sửa", remove: "Bỏ",
    pick: "Chọn một dòng để xem căn cứ và việc đối chiếu.",
  },
  check: { title: "Ghi đã đối chiếu", against: "Đối chiếu với văn bản nào", hint: "Số, ngày, điều khoản của bản gốc đã đọc", note: "Ghi chú", save: "Ghi đã đối chiếu" },
  cap: {
    create: "Thêm mức của tỉnh", titleNew: "Mức của tỉnh", titleEdit: (code: string) => `Mức ${code}`, save: "Lưu mức",
    code: "Mã", name: "Nội dung hỗ trợ", kind: "Loại đề án", everyKind: "Mọi loại", unit: "Đơn vị áp dụng", unitHint: "mô hình, cơ sở, doanh nghiệp …",
    ceiling: "Trần", percent: "Tỷ lệ chi phí hợp lệ", factor: "Hệ số ưu tiên", source: "Văn bản, điều, khoản", sourceHint: "NQ 18/2025/NQ-HĐND Điều 4",
    from: "Hiệu lực từ", to: "Đến ngày", replaces: (code: string) => `Thay mức ${code}: mức cũ hết hiệu lực từ ngày trước đó.`, note: "Ghi chú",
  },
  deadline: {
    create: "Thêm thời hạn", title: "Thời hạn của tỉnh", save: "Lưu thời hạn", code: "Mã", name: "Việc phải làm", scope: "Nguồn",
    scopes: { ALL: "Cả hai nguồn", KCQG: "KCQG", KCĐP: "KCĐP" } as Record<string, string>,
    every: "Bao lâu một lần", everyNames: { year: "Một ngày trong năm", quarter: "Hằng quý", month: "Hằng tháng" } as Record<string, string>,
    day: "Ngày", month: "Tháng", offset: "Năm", offsets: { "-1": "Năm trước", "0": "Trong năm", "1": "Năm sau" } as Record<string, string>,
  },
  old: "Chưa áp dụng quy định cũ",
  oldHint: "Con số chưa đối chiếu khi ấy chỉ nhắc, không chặn.",
  write: {
    button: "Ghi ra tệp", choose: "Ghi bộ quy định cùng quy định riêng của tỉnh", none: "Chưa có bộ quy định nào.",
    done: (path: string, fingerprint: string) => `Đã ghi ${path}. Vân tay khóa để so khi gọi: ${fingerprint}`,
  },
  receive: {
    button: "Nhận bộ quy định", choose: "Chọn tệp bộ quy định (.kcrules)", kind: "Bộ quy định", title: "Nhận bộ quy định", save: "Nhận bộ này",
    pack: "Bộ", standing: "So với bản đang giữ", signer: "Người ký", fingerprint: "Vân tay khóa", unknown: "chưa biết",
    standings: { new: "bộ mới", newer: "mới hơn", same: "chính là bản đang giữ", older: "cũ hơn, không nhận" } satisfies Record<Standing, string> as Record<Standing, string>,
    trust: "Tên người ký, để nhớ khóa này", trustHint: "Gọi người gửi, so vân tay khóa trước khi ghi tên.",
    changes: (count: number, other: string) => (other ? `${count} chỗ khác so với bộ ${other}` : "Chưa có bộ nào để so"),
  },
};
