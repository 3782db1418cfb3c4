/** Words of the screen Kinh phí qua các năm. */
export const moneyYearsWords = {
  title: "Kinh phí qua các năm",
  sub: (from: number, to: number) => `${from}–${to}, theo kinh phí được giao`,
  guide: ["Mũi tên đi từ số này sang số khác trong một bảng.", "Alt+E trên một số: mở ra các đề án, đơn vị thụ hưởng của số đó.", "F6 sang bảng khác. Năm và nguồn chọn ở thanh trên."],
  span: "Số năm",
  spans: { "5": "5 năm", "10": "10 năm" } as Record<string, string>,
  byYear: "Theo năm và nguồn",
  byStage: (year: number) => `Theo giai đoạn, năm ${year}`,
  byPlace: "Tiền đã về đâu",
  placeNote: "trước 07/2025 theo huyện cũ, sau đó theo xã; ô đậm là nhiều tiền",
  place: "Nơi",
  unit: "đồng",
  total: "Cộng",
  noPlaces: "Chưa có đề án nào được giao kinh phí trong các năm này.",
  cell: (place: string, year: number, national: string, local: string) => `${place}, ${year}: KCQG ${national}, KCĐP ${local}`,
  targets: (programme: string) => `Chỉ tiêu: ${programme}`,
};
