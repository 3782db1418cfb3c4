export interface SampleProposal {
  code: string; name: string; note: string; source: "KCQG" | "KCĐP"; stage: number; stageName: string;
  plan: number; advance: number; spent: number; settled: number;
}

const one = (code: string, name: string, note: string, source: SampleProposal["source"], stage: number, stageName: string, plan: number, advance: number, spent: number, settled: number): SampleProposal =>
  ({ code, name, note, source, stage, stageName, plan, advance, spent, settled });

export const proposals: SampleProposal[] = [
  one("QG-01", "Đào tạo nghề Chế biến gỗ", "QG-01 · Phong Thổ, Tam Đường, TX Lai Châu", "KCQG", 6, "Đang quyết toán", 157500000, 157500000, 156180000, 0),
  one("QG-02", "Đào tạo nghề Hàn", "QG-02 · Phong Thổ, Tam Đường, TX Lai Châu", "KCQG", 5, "Đang thực hiện", 178500000, 124950000, 96400000, 0),
  one("QG-03", "Hỗ trợ thành lập 10 doanh nghiệp", "QG-03 · 7/10 doanh nghiệp đã đăng ký", "KCQG", 5, "Đang thực hiện", 50000000, 35000000, 35000000, 0),
  one("QG-04", "Mô hình trình diễn miến dong (đốt sinh học)", "QG-04 · HTX Duy Sơn · Tam Đường", "KCQG", 7, "Đã quyết toán", 100000000, 100000000, 100000000, 100000000),
  one("QG-05", "Mô hình trình diễn nước giải khát và sữa lạc đóng chai", "QG-05 · Cty CP Dược y tế và TM Bảo Châu", "KCQG", 4, "Đã ký hợp đồng", 250000000, 0, 0, 0),
  one("DP-01", "Hỗ trợ máy vò chè, máy sấy chè", "DP-01 · Cơ sở chế biến chè · Tân Uyên (mẫu)", "KCĐP", 6, "Đã nghiệm thu", 90000000, 63000000, 63000000, 0),
  one("DP-02", "Tham gia hội chợ vùng Tây Bắc", "DP-02 · 6 cơ sở · 12 gian hàng (mẫu)", "KCĐP", 7, "Đã quyết toán", 60000000, 60000000, 58400000, 58400000),
];

export interface SampleVoucher { number: string; day: string; text: string; amount: number }

/** 3.000 rows, to feel how a long register scrolls. */
export const vouchers: SampleVoucher[] = Array.from({ length: 3000 }, (_, at) => ({
  number: `PC-${String(at + 1).padStart(4, "0")}`,
  day: new Date(Date.UTC(2013, 0, 1 + (at % 350))).toISOString().slice(0, 10),
  text: ["Tiền ăn lớp Hàn 2, đợt 1", "Thuê máy hàn, tiền điện", "Giáo trình, VPP lớp Gỗ 1", "Que hàn, thép hộp lớp Hàn 2"][at % 4] ?? "",
  amount: ((at * 7919) % 20000) * 1000,
}));
