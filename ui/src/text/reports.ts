/** Lời của màn hình Báo cáo. */
export const reportWords = {
  title: "Báo cáo",
  sub: "Số nào cũng mở được đến đề án và chứng từ (Alt+E)",
  list: "Các báo cáo",
  from: "Từ ngày",
  to: "Đến ngày",
  pdf: "PDF",
  workbook: "Excel",
  word: "Word",
  write: "Ghi báo cáo",
  written: (path: string) => `Đã ghi ${path}`,
  ordinal: "TT",
  stated: "Số nêu trong văn bản",
  differs: (what: string, stated: string, computed: string, unit: string) => `${what}: văn bản nêu ${stated} ${unit}, cộng các phần được ${computed} ${unit}.`,
  differsAdvice: "Đối chiếu với văn bản, rồi sửa bản ghi hoặc ghi chú trong báo cáo.",
  empty: "Kỳ này chưa có số liệu.",
  guide: ["Mũi tên lên xuống trong danh sách để chọn báo cáo.", "Tab tới bảng, mũi tên qua các con số, Alt+E mở từng số.", "Ctrl+E ghi ra Excel; nút PDF và Word ở bên cạnh."],
};
