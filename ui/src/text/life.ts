import type { AdjustmentChange, AdjustmentState, ProposalShape, RecoveryGround, RecoveryWay } from "../backend/generated/types";

/** Hình thức đề án. */
export const shapeNames: Record<ProposalShape, string> = { single: "Đề án thường", group: "Đề án nhóm", flagship: "Đề án điểm" };

/** Thay đổi nào of an approved đề án. */
export const changeNames: Record<AdjustmentChange, string> = {
  more_support: "Tăng tổng mức hỗ trợ",
  support_unchanged_or_lower: "Giữ nguyên hoặc giảm mức hỗ trợ",
  content: "Đổi nội dung",
  extend_to_next_year: "Kéo dài sang năm sau",
  time_within_year: "Đổi thời gian trong năm",
  place: "Đổi địa điểm",
  beneficiary: "Đổi đơn vị thụ hưởng",
  partner: "Đổi đơn vị phối hợp",
  add_proposal: "Bổ sung đề án",
  stop_proposal: "Ngừng đề án",
  stop_for_breach: "Ngừng vì vi phạm",
  other: "Thay đổi khác",
};
export const adjustmentStates: Record<AdjustmentState, string> = { asked: "đang xin", approved: "được chấp thuận", refused: "không chấp thuận" };
export const recoveryWays: Record<RecoveryWay, string> = {
  beneficiary_to_unit: "Đơn vị thụ hưởng trả lại",
  unit_to_budget: "Nộp trả ngân sách",
};
export const recoveryGrounds: Record<RecoveryGround, string> = {
  unspent: "Không chi hết",
  disallowed: "Chi không được chấp nhận",
  stopped: "Ngừng, không hoàn thành",
};

/** Words of the view Vòng đời of a record. */
export const lifeWords = {
  tab: "Phần của hồ sơ",
  tabs: { file: "Hồ sơ", life: "Vòng đời" },
  timeline: "Các bước đã ghi",
  none: "Chưa ghi bước nào.",
  nextIs: (stage: string) => `Bước tiếp: ${stage}`,
  returned: (stage: string) => `Trả lại về “${stage}”`,
  decidedBy: (who: string) => `${who} quyết định`,
  ready: "Ghi được ngay.",
  missingPapers: (count: number) => `${count} giấy tờ còn thiếu`,
  record: "Ghi bước",
  otherNext: "Cũng có thể",
  toRecover: (amount: string) => `còn phải thu hồi ${amount} đ`,
  byVolume: "quyết toán theo khối lượng",
  label: "Điều chỉnh, tiến độ, thu hồi",
  edit: "Mở",
  settleYear: (year: number) => `Quyết toán năm ${year}`,
  sum: "Cộng",
  folders: {
    adjustments: "Điều chỉnh",
    progress: "Tiến độ",
    recoveries: "Thu hồi",
    force_majeure: "Bất khả kháng",
    group_plans: "Kế hoạch nhóm",
    years: "Theo năm",
  },
  add: {
    adjustments: "Đề nghị điều chỉnh",
    progress: "Ghi báo cáo tiến độ",
    recoveries: "Ghi khoản thu hồi",
    force_majeure: "Ghi bất khả kháng",
    group_plans: "Ghi kế hoạch nhóm",
    years: "Chia kinh phí theo năm",
  },
  empty: {
    adjustments: "Chưa có đề nghị điều chỉnh, bổ sung hay ngừng.",
    progress: "Chưa có báo cáo tiến độ (Mẫu 3a).",
    recoveries: "Không có khoản nào phải thu hồi.",
    force_majeure: "Không có sự việc bất khả kháng.",
    group_plans: "Chưa có kế hoạch triển khai đề án nhóm (Mẫu 11).",
    years: "Đề án một năm. Đề án nhiều năm thì chia kinh phí theo năm.",
  },
  percent: (text: string) => `${text}%`,
  confirmed: (day: string) => `Sở xác nhận ${day}`,
  notConfirmed: "Sở chưa xác nhận",
  due: (day: string) => `hạn ${day}`,
  open: (amount: string) => `còn ${amount} đ`,
  allBack: "đã trả đủ",
  approvedOn: (day: string) => `Sở duyệt ${day}`,
  notApproved: "Sở chưa duyệt",
  yearLine: (advanced: string, spent: string, left: string) => `tạm ứng ${advanced} · đã chi ${spent} · còn dư ${left}`,
};

export const adjustmentWords = {
  titleNew: "Đề nghị điều chỉnh, bổ sung, ngừng",
  change: "Thay đổi",
  old: "Đang là",
  oldEmpty: "chưa ghi",
  newMoney: "Mức mới",
  newDay: "Ngày kết thúc mới",
  newText: "Đổi thành",
  reason: "Lý do",
  asked: "Ngày đề nghị",
  request: "Số công văn",
  confirmed: "Sở xác nhận ngày",
  decider: "Ai quyết định",
  decision: "Quyết định",
  answers: { asked: "Chưa có", approved: "Chấp thuận", refused: "Không chấp thuận" },
  number: "Số quyết định",
  decided: "Ngày quyết định",
  effect: "Chấp thuận thì số tiền, thời gian, địa điểm hoặc đơn vị thụ hưởng của đề án đổi theo; dự toán cũ được giữ lại.",
  stopEffect: "Chấp thuận thì đề án ngừng; phần tạm ứng chưa chi phải nộp trả.",
  dayMissing: "Gõ ngày đề nghị.",
  decidedMissing: "Gõ ngày quyết định.",
  save: "Lưu đề nghị",
  saveDecision: "Ghi quyết định",
  remove: "Bỏ đề nghị",
  decidedNote: "Đề nghị này đã có quyết định nên chỉ xem.",
  close: "Đóng",
};

export const progressWords = {
  titleNew: "Báo cáo tiến độ (Mẫu 3a)",
  month: "Tháng (ngày đầu)",
  day: "Ngày báo cáo",
  number: "Số văn bản",
  volume: "Khối lượng đã đạt",
  confirmed: "Sở xác nhận ngày",
  done: "Nội dung đã làm",
  difficulties: "Khó khăn, vướng mắc",
  requests: "Kiến nghị",
  advance: "Đề nghị tạm ứng",
  dayMissing: "Gõ tháng và ngày báo cáo.",
  save: "Lưu báo cáo",
  remove: "Bỏ báo cáo",
};

export const recoveryWords = {
  titleNew: "Khoản thu hồi",
  way: "Chiều thu hồi",
  ground: "Vì sao",
  from: "Ai phải trả",
  noBeneficiary: "Không theo đơn vị thụ hưởng",
  amount: "Số tiền phải trả",
  number: "Số văn bản",
  day: "Ngày văn bản",
  due: "Hạn trả",
  note: "Ghi chú",
  dayMissing: "Gõ ngày văn bản thu hồi.",
  save: "Lưu khoản thu hồi",
  remove: "Bỏ khoản này",
  back: "Ghi tiền trả lại",
  backAmount: "Số tiền trả",
  backDay: "Ngày trả",
  backPaper: "Số chứng từ",
  backSave: "Ghi tiền trả",
  open: "Còn phải trả",
  returned: "Đã trả",
  budgetNote: "Tiền nộp trả ngân sách cũng vào sổ tạm ứng của đề án.",
};

export const forceMajeureWords = {
  titleNew: "Bất khả kháng",
  day: "Ngày xảy ra",
  cause: "Nguyên nhân",
  explanation: "Số giải trình",
  minutes: "Số biên bản",
  minutesOn: "Ngày biên bản",
  department: "Người ký của Sở",
  commune: "Người ký của UBND xã",
  volume: "Khối lượng đã làm",
  grant: "Giá trị phần khuyến công",
  counterpart: "Giá trị phần đối ứng",
  note: "Ghi chú",
  effect: "Có biên bản với chữ ký của Sở và UBND xã, đề án quyết toán theo khối lượng đã làm.",
  dayMissing: "Gõ ngày xảy ra.",
  save: "Lưu biên bản",
  remove: "Bỏ biên bản",
};

export const groupPlanWords = {
  titleNew: "Kế hoạch triển khai đề án nhóm (Mẫu 11)",
  number: "Số kế hoạch",
  day: "Ngày lập",
  approval: "Số văn bản Sở duyệt",
  approved: "Ngày Sở duyệt",
  note: "Ghi chú",
  dayMissing: "Gõ ngày lập kế hoạch.",
  save: "Lưu kế hoạch",
  remove: "Bỏ kế hoạch",
};

export const yearWords = {
  title: (code: string) => `Kinh phí theo năm ${code}`,
  year: "Năm",
  grant: "Khuyến công",
  other: "Nguồn khác",
  number: "Số quyết định",
  add: "Thêm năm",
  remove: "Bỏ năm cuối",
  sum: "Cộng khuyến công",
  granted: "Được giao",
  save: "Lưu kinh phí theo năm",
};

export const stepMore = {
  kind: "Việc",
  kinds: { reached: "Đạt bước", returned: "Trả lại để sửa" },
  decider: "Ai quyết định",
  reason: "Lý do trả lại",
  needs: "Còn thiếu",
  papers: "Giấy tờ còn thiếu",
  others: "Bước khác (chưa tới lượt)",
};

export const scanWords = {
  attach: "Gắn bản quét",
  replace: "Thay bản quét",
  view: "Xem bản quét",
  detach: "Gỡ bản quét",
  pick: "Chọn bản quét",
  kinds: "Bản quét",
  none: "Chưa có bản quét.",
  title: (name: string) => `Bản quét: ${name}`,
  mark: "có bản quét",
  open: "Mở bằng chương trình khác",
  count: (scanned: number, all: number) => `${scanned}/${all} có bản quét`,
  kept: (name: string, size: string) => `${name} · ${size}`,
  xml: "Tệp XML: mở bằng chương trình khác để xem.",
};
