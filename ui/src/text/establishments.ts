import type { EstablishmentKind, MachineCondition, ProductLevel, Sex } from "../backend/generated/types";

export const establishmentKinds: Record<EstablishmentKind, string> = {
  small_enterprise: "Doanh nghiệp nhỏ và vừa",
  cooperative: "Hợp tác xã",
  cooperative_union: "Liên hiệp hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  household: "Hộ kinh doanh",
  artisan: "Nghệ nhân",
  cluster_investor: "Đầu tư hạ tầng cụm công nghiệp",
  large_enterprise: "Doanh nghiệp lớn",
  other: "Loại khác",
};
export const productLevels: Record<ProductLevel, string> = { district: "Cấp huyện", province: "Cấp tỉnh", region: "Cấp khu vực", national: "Cấp quốc gia" };
export const conditions: Record<MachineCondition, string> = { new: "Mới 100%", used: "Đã qua sử dụng" };
export const sexes: Record<Sex, string> = { male: "Nam", female: "Nữ" };

/** Words of the field Xã, phường. */
export const communeWords = {
  label: "Xã, phường",
  none: "Chưa chọn",
  placeholder: "Gõ tên xã mới hoặc xã cũ",
  was: (former: string) => `trước là ${former}`,
  partOf: (former: string) => `một phần của ${former}`,
  from: (former: string) => `Trước là ${former}.`,
  split: (former: string, now: string[]) => `${former} nay thuộc nhiều xã: ${now.join(", ")}. Chọn xã theo nơi thực tế.`,
  unclear: (count: number) => `Địa chỉ này có thể thuộc ${count} xã. Chọn xã theo nơi thực tế.`,
};

/** Words of the screen Cơ sở CNNT. */
export const establishmentWords = {
  title: "Cơ sở CNNT",
  list: "Sổ cơ sở công nghiệp nông thôn",
  count: (all: number, helped: number) => `${all} cơ sở · ${helped} đã được hỗ trợ`,
  create: "Thêm cơ sở",
  open: "Mở hồ sơ cơ sở",
  filterHint: "Tên, mã số thuế, xã, chủ cơ sở, ngành nghề",
  kindFilter: "Loại hình",
  allKinds: "Mọi loại hình",
  columns: { name: "Cơ sở", kind: "Loại hình", taxCode: "Mã số thuế", commune: "Xã, phường", workers: "Lao động", supports: "Lượt", granted: "Hỗ trợ", lastYear: "Năm" },
  noCommune: "chưa chọn xã",
  total: (count: number) => `Cộng ${count} cơ sở`,
  empty: "Chưa có cơ sở nào.",
  noneHere: "Không có cơ sở loại này.",
  guide: ["Ctrl+N thêm cơ sở, Ctrl+Enter lưu.", "F3 lọc theo tên, mã số thuế, xã; Enter mở hồ sơ.", "Trong hồ sơ: F2 sửa, các nút Sản phẩm, Máy móc, Kết quả mở bảng nhập."],
};

/** Words of the record of one cơ sở. */
export const establishmentRecordWords = {
  edit: "Sửa cơ sở",
  merge: "Gộp cơ sở",
  identity: "Thông tin cơ sở",
  supports: "Đã được hỗ trợ",
  noSupports: "Chưa được hỗ trợ lần nào.",
  national: (sum: string) => `Quốc gia ${sum}`,
  local: (sum: string) => `Địa phương ${sum}`,
  products: "Sản phẩm",
  machines: "Máy móc",
  outcomes: "Kết quả sau hỗ trợ",
  editProducts: "Sửa sản phẩm",
  editMachines: "Sửa máy móc",
  editOutcomes: "Ghi số liệu",
  noProducts: "Chưa ghi sản phẩm nào.",
  noMachines: "Chưa ghi máy nào. Máy được ghi theo từng đề án.",
  noOutcomes: "Chưa có đề án nào phải theo dõi kết quả.",
  slip: "sai số kiểm tra",
  noCommune: "Chưa gắn với xã, phường hiện hành",
  facts: {
    kind: "Loại hình", taxCode: "Mã số thuế", registration: "Đăng ký", place: "Địa chỉ", commune: "Xã, phường", representative: "Người đại diện", owner: "Chủ cơ sở",
    card: "Số định danh", ethnic: "Dân tộc", phone: "Điện thoại", trade: "Ngành nghề", material: "Nguyên liệu", workers: "Lao động", capital: "Vốn điều lệ", revenue: "Doanh thu", account: "Tài khoản", note: "Ghi chú",
  },
  workers: (all: number, women: number | null, minority: number | null) =>
    [`${all} người`, women === null ? "" : `${women} nữ`, minority === null ? "" : `${minority} dân tộc thiểu số`].filter(Boolean).join(", "),
  womenOwned: "phụ nữ làm chủ",
  supportColumns: { year: "Năm", proposal: "Đề án", source: "Nguồn", content: "Nội dung", grant: "Hỗ trợ" },
  productColumns: { name: "Sản phẩm", level: "Cấp", certificate: "Giấy chứng nhận", expires: "Giá trị đến" },
  machineColumns: { name: "Máy, thiết bị", plate: "Số máy", made: "Năm, xuất xứ", condition: "Tình trạng", proposal: "Đề án" },
  outcomeColumns: { indicator: "Chỉ tiêu", unit: "ĐVT", before: "Trước", course: "Diễn biến" },
  after: (months: number) => `Sau ${months} tháng`,
  expired: (on: string) => `hết hạn ${on}`,
};

/** Words of the forms of the screen. */
export const establishmentFormWords = {
  titleNew: "Thêm cơ sở",
  titleEdit: (name: string) => `Sửa cơ sở ${name}`,
  save: "Lưu cơ sở",
  remove: "Bỏ cơ sở",
  name: "Tên cơ sở", kind: "Loại hình", taxCode: "Mã số thuế", registration: "Số đăng ký", registered: "Ngày cấp", address: "Địa chỉ (như trên giấy tờ)", representative: "Người đại diện",
  post: "Chức vụ", phone: "Điện thoại", trade: "Ngành nghề", material: "Nguyên liệu chính", owner: "Chủ cơ sở", sex: "Giới tính", noSex: "Chưa ghi", ethnic: "Dân tộc", card: "Số định danh của chủ",
  womenOwned: "Do phụ nữ làm chủ", workers: "Lao động", women: "Trong đó nữ", minority: "Dân tộc thiểu số", capital: "Vốn điều lệ", revenue: "Doanh thu một năm", revenueYear: "Năm",
  account: "Số tài khoản", bank: "Ngân hàng", note: "Ghi chú",
  similar: (name: string, why: string) => `Đã có ${name} (${why}).`,
  similarAdvice: "Mở cơ sở ấy thay vì lập mới; nếu đã lập hai lần thì gộp lại.",
  openSimilar: "Mở cơ sở này",
  merge: { title: (name: string) => `Gộp cơ sở khác vào ${name}`, other: "Cơ sở gộp vào và bỏ đi", save: "Gộp hai cơ sở", note: "Mọi lần hỗ trợ, sản phẩm, máy móc, số liệu của cơ sở bỏ đi chuyển sang đây; ô nào đang trống thì lấy của cơ sở ấy. Hoàn tác được.", none: "Chọn cơ sở" },
  products: { title: (name: string) => `Sản phẩm của ${name}`, save: "Lưu sản phẩm", name: "Sản phẩm", level: "Cấp", number: "Số giấy chứng nhận", on: "Ngày cấp", to: "Giá trị đến", note: "Ghi chú", hint: "Để trống “Giá trị đến” thì tính đến 31/12 của năm thứ ba", noName: "Ghi tên sản phẩm." },
  machines: { title: (name: string) => `Máy móc của ${name}`, save: "Lưu máy móc", proposal: "Đề án", name: "Máy, thiết bị", model: "Model", serial: "Số máy", maker: "Hãng sản xuất", year: "Năm", condition: "Tình trạng", origin: "Xuất xứ", price: "Giá", invoice: "Hóa đơn", noName: "Ghi tên máy.", badYear: "Năm có bốn chữ số.", none: "Cơ sở chưa thuộc đề án nào. Thêm cơ sở vào đề án trước." },
  outcomes: { title: (code: string) => `Kết quả sau hỗ trợ, ${code}`, save: "Lưu số liệu", indicator: "Chỉ tiêu", unit: "ĐVT", before: "Trước", evidence: "Căn cứ", by: "Người theo dõi", on: "Ngày ghi" },
};
