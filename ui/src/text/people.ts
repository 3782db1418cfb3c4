import type { Likeness, ListKind, PersonVerdict } from "../backend/generated/types";

export const likenessNames: Record<Likeness, string> = {
  number_only: "Cùng số, khác tên hoặc ngày sinh",
  number: "Cùng số, cùng tên",
  name_and_birth: "Cùng tên, cùng ngày sinh",
  name_year_commune: "Cùng tên, năm sinh, xã",
};
export const verdictNames: Record<PersonVerdict, string> = { same: "Cùng một người", different: "Khác người" };

/** Words of Hiện: what is masked, and why it is looked at. */
export const revealWords = {
  title: "Hiện dữ liệu được che",
  ground: "Lý do xem",
  save: "Hiện",
  hint: "Lần xem được ghi lại: ai, lúc nào, lý do. Không ghi giá trị nào.",
  show: "Hiện số",
  hide: "Che số",
  purposes: {
    trainees: "Xét và chi trả hỗ trợ đào tạo nghề, báo cáo kết quả khuyến công",
    establishments: "Xét hỗ trợ, tránh hỗ trợ trùng, theo dõi kết quả sau hỗ trợ",
    person: "Trả lời yêu cầu của người có dữ liệu",
  },
};

/** Words of Xuất Excel. */
export const exportWords = {
  title: "Xuất Excel",
  heading: (list: ListKind) => `Xuất ${exportLists[list]}`,
  year: (year: number) => `Chỉ năm ${year}`,
  whole: "Để số căn cước, CMND đầy đủ",
  ground: "Căn cứ",
  groundHint: "Bỏ trống thì ghi mục đích của danh sách.",
  recipient: "Nơi nhận",
  paper: "Văn bản yêu cầu (số, ngày)",
  password: "Mật khẩu mở tệp",
  passwordHint: "Báo cho nơi nhận bằng đường khác. Mật khẩu không được lưu; tệp ra là .zip, mở bằng 7-Zip hoặc WinRAR.",
  save: "Chọn nơi ghi và xuất",
  choose: "Ghi danh sách vào",
  workbook: "Bảng tính Excel",
  archive: "Tệp nén có mật khẩu",
  done: (rows: number, path: string) => `Đã xuất ${rows} dòng vào ${path}`,
  purpose: (purpose: string, ground: string) => `Mục đích: ${purpose}. Căn cứ: ${ground}.`,
};
const exportLists: Record<ListKind, string> = { trainees: "danh sách học viên", vouchers: "sổ chứng từ", proposals: "sổ đề án", establishments: "sổ cơ sở" };
export const exportNames: Record<ListKind, string> = { trainees: "danh-sach-hoc-vien", vouchers: "so-chung-tu", proposals: "so-de-an", establishments: "so-co-so" };

/** Words of the screen Trùng người, dữ liệu cá nhân. */
export const peopleWords = {
  title: "Dữ liệu cá nhân",
  sub: (open: number) => (open ? `${open} cặp chờ quyết định` : "Không còn cặp nào chờ quyết định"),
  views: { label: "Xem", twins: "Có thể trùng", retention: "Hết thời hạn lưu", exports: "Sổ xuất danh sách" },
  list: "Học viên có thể trùng",
  shown: "Lọc",
  segments: { open: "Chờ quyết định", certain: "Cùng số", decided: "Đã quyết định" },
  columns: { name: "Họ và tên", likeness: "Giống ở", one: "Lớp trước", other: "Lớp sau" },
  total: (count: number) => `${count} cặp`,
  empty: "Không có cặp nào.",
  allYears: "Mọi lớp, mọi năm, cả hai nguồn",
  filterHint: "Họ tên, lớp…",
  nothing: "Chọn một cặp để so hai dòng.",
  compare: "So hai dòng",
  sides: { fact: "", one: "Dòng thứ nhất", other: "Dòng thứ hai" },
  facts: {
    full_name: "Họ và tên", born: "Ngày sinh", sex: "Giới tính", card_number: "Số căn cước", old_number: "Số CMND cũ", address: "Địa chỉ", commune: "Xã hiện hành",
    class_name: "Lớp", year: "Năm", proposal_code: "Đề án", source: "Nguồn", group: "Đối tượng", workplace: "Cơ sở làm việc", certificate_number: "Số chứng chỉ", job_loss_proof: "Xác nhận mất việc",
  },
  settled: (code: string) => `${code} đã khóa quyết toán: dòng ấy giữ nguyên như đã in, chỉ ghi là cùng người.`,
  inOneClass: "Hai dòng trong một lớp: còn lại một dòng, dòng kia nhập vào.",
  same: "Cùng một người",
  different: "Khác người",
  keepOne: "Theo dòng thứ nhất",
  keepOther: "Theo dòng thứ hai",
  keep: "Số và ngày sinh theo",
  note: "Đã so bằng gì",
  sameTitle: (name: string) => `${name}: cùng một người`,
  differentTitle: (name: string) => `${name}: hai người khác nhau`,
  save: "Ghi quyết định",
  decided: (verdict: string, by: string, on: string) => `${verdict}${by ? `, ${by}` : ""}${on ? `, ${on}` : ""}`,
  openClass: "Mở lớp",
  openPerson: "Mọi dữ liệu của người này",
  guide: ["F3 lọc cặp; mũi tên chọn cặp; Tab sang hai nút Cùng một người, Khác người.", "Ctrl+Z hoàn tác quyết định vừa ghi.", "Hiện số: lý do xem được ghi lại."],
};

/** Words of the record of one person. */
export const personWords = {
  places: "Nơi lưu dữ liệu",
  seen: "Ai đã xem",
  seenColumns: { at: "Lúc", officer: "Cán bộ", fields: "Dữ liệu", ground: "Lý do" },
  noneSeen: "Chưa ai xem số đầy đủ.",
  until: (why: string, day: string) => `${why}: giữ đến ${day}`,
  export: "Ghi ra tệp",
  exportTitle: "Ghi dữ liệu của người này ra tệp",
  exportGround: "Căn cứ (đơn, ngày)",
  exportSave: "Chọn nơi ghi",
  workbook: "Bảng tính Excel",
  json: "Dữ liệu JSON",
  file: "du-lieu-ca-nhan",
  exported: (path: string) => `Đã ghi ${path}`,
  erase: "Xóa theo yêu cầu",
  eraseTitle: "Xóa dữ liệu của người này",
  askedBy: "Người yêu cầu",
  askedByDefault: "Người có dữ liệu",
  ground: "Căn cứ (đơn, ngày)",
  preview: "Xem trước",
  confirm: "Xóa",
  erased: "Xóa",
  kept: "Giữ",
  place: "Nơi lưu",
  nothing: "–",
  erasedDone: (images: number) => `Đã xóa, bỏ ${images} ảnh cũ trong nhật ký. Không hoàn tác được.`,
};

/** Words of Hết thời hạn lưu and of Sổ xuất. */
export const keepingWords = {
  list: "Lớp hết thời hạn lưu bản làm việc",
  columns: { class: "Lớp", proposal: "Đề án", ended: "Kết thúc", due: "Hết hạn từ", people: "Số người" },
  empty: "Chưa có lớp nào hết thời hạn lưu.",
  total: (count: number) => `${count} lớp`,
  erase: "Xóa bản làm việc",
  eraseText: (name: string) => `Xóa dân tộc, nơi làm việc, việc làm, mức lương, ghi chú của học viên ${name}, cả trong nhật ký. Chứng từ kế toán giữ nguyên. Không hoàn tác được.`,
  exports: "Sổ xuất danh sách",
  exportColumns: { at: "Lúc", officer: "Cán bộ", list: "Danh sách", people: "Số người", ground: "Căn cứ", recipient: "Nơi nhận", whole: "Số" },
  whole: { yes: "đầy đủ", no: "che" },
  noExports: "Chưa xuất danh sách nào.",
  exportTotal: (count: number) => `${count} lần xuất`,
};
