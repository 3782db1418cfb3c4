import { day, money } from "./format";

/** Words of Sao lưu: the tab of Thiết lập, and the way back on the first screen. */
export const backupWords = {
  title: "Bản sao lưu",
  note: "Mỗi giờ một bản khi có thay đổi; ngày, tuần, tháng cũ giữ một bản. Mỗi bản đều được mở ra đọc lại.",
  now: "Sao lưu ngay",
  elsewhere: "Sao lưu ra nơi khác",
  chooseFolder: "Thư mục nhận bản sao lưu",
  restore: "Khôi phục bản này",
  columns: { made: "Lúc sao lưu", proposals: "Đề án", trainees: "Học viên", vouchers: "Chứng từ", spent: "Đã chi", state: "Tình trạng", size: "Cỡ" },
  whole: "đọc lại đạt",
  chainBroken: "nhật ký lệch",
  unreadable: "không đọc được",
  size: (bytes: number) => `${money(Math.max(1, Math.round(bytes / 1024)))} KB`,
  /** "2026-11-24 15:30" as officers write it. */
  at: (madeAt: string) => `${day(madeAt.slice(0, 10))} ${madeAt.slice(11)}`,
  today: (proposals: number, trainees: number, vouchers: number, spent: number) =>
    `Tệp đang mở: ${proposals} đề án, ${trainees} học viên, ${vouchers} chứng từ, đã chi ${money(spent)}\u00a0đ.`,
  empty: "Chưa có bản sao lưu nào cạnh tệp này.",
  made: (path: string) => `Đã sao lưu ra ${path}`,
  paused: "Sao lưu tự động đang tạm dừng vì tệp vừa được khôi phục.",
  pausedAdvice: "Xem lại số liệu; đúng thì xác nhận để sao lưu tiếp, chưa đúng thì khôi phục bản khác.",
  confirm: "Xác nhận số liệu đúng",
  ask: (made: string) => `Khôi phục bản ${made}`,
  askText: (held: string) => `Bản này có ${held}. Tệp hiện nay được giữ bên cạnh với tên “truoc-khoi-phuc”, không mất.`,
  held: (proposals: number, trainees: number, vouchers: number, spent: number) => `${proposals} đề án, ${trainees} học viên, ${vouchers} chứng từ, đã chi ${money(spent)}\u00a0đ`,
  restored: (held: string) => `Đã khôi phục: ${held}`,
  stop: "Dừng thì không có bản nào được tạo.",
  lost: "Không mở được tệp. Các bản sao lưu cạnh tệp ấy:",
  none: "Cạnh tệp ấy không có bản sao lưu. Chọn tệp khác, hoặc tìm bản ở USB, ổ đĩa khác.",
};
