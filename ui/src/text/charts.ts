/** Words of the charts, whatever they show. */
export const chartWords = {
  moneyUnits: { dong: "đồng", million: "triệu đồng", billion: "tỷ đồng" },
  total: "Cộng",
  nothing: "Chưa có số liệu để vẽ.",
  name: "Nội dung",
  target: "Chỉ tiêu",
  reached: "Đã đạt",
  share: "Tỷ lệ",
  progress: "Tiến độ",
  unit: "ĐVT",
  noTarget: "chưa giao",
  reachedOf: (label: string, reached: string, target: string, unit: string) => `${label}: ${reached} trên ${target} ${unit}`,
};
