import type { DueState } from "../backend/generated/types";

/** Words of the board of what falls due. */
export const dueWords = {
  title: "Hạn phải làm",
  list: "Bảng hạn",
  guide: ["Mũi tên lên, xuống chọn hạn; Enter mở đúng chỗ phải làm.", "F3 lọc theo đề án, việc, giấy tờ còn thiếu.", "Alt+← về lại màn hình trước."],
  sub: (overdue: number, soon: number) => [overdue > 0 && `${overdue} quá hạn`, soon > 0 && `${soon} sắp đến`].filter(Boolean).join(" · ") || "Không có hạn nào gần",
  all: "Tất cả hạn",
  allShort: (overdue: number, soon: number) => (overdue > 0 ? `${overdue} quá hạn, ${soon} sắp đến` : `${soon} sắp đến`),
  office: "Cả đơn vị",
  states: { overdue: "Quá hạn", soon: "Sắp đến", later: "Còn xa" } satisfies Record<DueState, string>,
  state: "Tình trạng",
  anyState: "Tất cả",
  columns: { on: "Hạn", when: "Còn", kind: "Loại", proposal: "Đề án", what: "Việc", missing: "Còn thiếu" },
  filterHint: "Đề án, loại, việc, giấy tờ…",
  undated: "Không ghi ngày",
  actBy: (day: string) => `Rơi vào ngày nghỉ, làm trước ${day}`,
  missing: (count: number, first: string) => (count === 1 ? first : `${count} mục: ${first} …`),
  open: "Mở chỗ phải làm",
  empty: "Không có hạn nào trong năm này. Hạn hiện ở đây khi có đề án.",
  total: (count: number) => `${count} hạn`,
};
