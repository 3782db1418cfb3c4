// Sinh từ Rust bằng `./dev types`. Không sửa tay.

import type { AnnualPlan, AttendanceDraft, CancelVoucher, CentreRecord, ClassFilter, ClassRecord, ClassRegister, CreateFile, EstimateDraft, GridAnswer, HistoryLine, HistoryRequest, ImportAnswer, ImportRequest, LedgerRequest, LessonDraft, LineLedger, NoReply, NoRequest, OneClass, OneProposal, OneVoucher, OpenFile, PaperPreview, PreviewRequest, Proposal, ProposalFilter, ProposalRecord, ProposalRegister, SavedVoucher, SetOfficer, SettleAnswer, SettleRequest, SettlementView, ShowVoucher, Status, StepDraft, TraineeFilter, TraineeGrid, TraineeRegister, TrainingClass, VoucherFilter, VoucherPreview, VoucherRecord, VoucherRegister, VoucherWithLines, WritePaper, WriteVoucher } from "./types";

/** Mọi lệnh: request → output. */
export interface Commands {
  /** Tình trạng: which file is open, whose, what can be undone. */
  status: { request: NoRequest; output: Status };
  /** Lập đơn vị mới trong một tệp mới. */
  create_file: { request: CreateFile; output: Status };
  /** Mở một tệp dữ liệu. */
  open_file: { request: OpenFile; output: Status };
  /** Đóng tệp. */
  close_file: { request: NoRequest; output: Status };
  /** Ghi hồ sơ quyết toán của một đề án hay cả năm ra một thư mục. */
  settle: { request: SettleRequest; output: SettleAnswer };
  /** Dừng việc dài đang chạy. */
  stop: { request: NoRequest; output: NoReply };
  /** Tên cán bộ đang dùng. */
  set_officer: { request: SetOfficer; output: NoReply };
  /** Đơn vị và người ký. */
  show_centre: { request: NoRequest; output: CentreRecord };
  /** Lưu đơn vị và người ký. */
  save_centre: { request: CentreRecord; output: NoReply };
  /** Hoàn tác. */
  undo: { request: NoRequest; output: string };
  /** Làm lại. */
  redo: { request: NoRequest; output: string };
  /** Lịch sử of a record or of the file. */
  history: { request: HistoryRequest; output: Array<HistoryLine> };
  /** Kế hoạch các năm. */
  list_plans: { request: NoRequest; output: Array<AnnualPlan> };
  /** Lưu kế hoạch năm. */
  save_plan: { request: AnnualPlan; output: string };
  /** Sổ đề án. */
  list_proposals: { request: ProposalFilter; output: ProposalRegister };
  /** Một đề án with its life, money and papers. */
  show_proposal: { request: OneProposal; output: ProposalRecord };
  /** Lưu đề án; made when `uid` is none. */
  save_proposal: { request: Proposal; output: string };
  /** Lưu các dòng dự toán. */
  save_estimate: { request: EstimateDraft; output: NoReply };
  /** Ghi một bước trong vòng đời. */
  record_step: { request: StepDraft; output: string };
  /** Sổ chứng từ. */
  list_vouchers: { request: VoucherFilter; output: VoucherRegister };
  /** Một chứng từ with its words, remainders and what may be done. */
  show_voucher: { request: ShowVoucher; output: VoucherRecord };
  /** Sổ một dòng dự toán: what was paid and what is left. */
  line_ledger: { request: LedgerRequest; output: LineLedger };
  /** Lưu bản nháp chứng từ, complete or not. */
  save_voucher: { request: VoucherWithLines; output: SavedVoucher };
  /** Bỏ bản nháp. */
  remove_voucher: { request: OneVoucher; output: NoReply };
  /** Nhân bản thành bản nháp mới. */
  duplicate_voucher: { request: OneVoucher; output: string };
  /** Ghi sổ; answers the number. */
  post_voucher: { request: OneVoucher; output: string };
  /** Hủy kèm lý do; answers the reverse entry. */
  cancel_voucher: { request: CancelVoucher; output: string };
  /** Đánh dấu đã in hoặc xuất. */
  issue_voucher: { request: OneVoucher; output: string };
  /** Sổ lớp. */
  list_classes: { request: ClassFilter; output: ClassRegister };
  /** Sổ học viên. */
  list_trainees: { request: TraineeFilter; output: TraineeRegister };
  /** Một lớp with its trainees, attendance and allowances. */
  show_class: { request: OneClass; output: ClassRecord };
  /** Lưu lớp; made when its uid is new. */
  save_class: { request: TrainingClass; output: string };
  /** Bỏ lớp còn trống. */
  remove_class: { request: OneClass; output: NoReply };
  /** Lưu hoặc kiểm tra lưới học viên. */
  save_trainees: { request: TraineeGrid; output: GridAnswer };
  /** Lưu chấm công. */
  save_attendance: { request: AttendanceDraft; output: NoReply };
  /** Lưu thời khóa biểu. */
  save_lessons: { request: LessonDraft; output: NoReply };
  /** Quyết toán một đề án: kiểm tra, đối chiếu, giấy in được. */
  show_settlement: { request: OneProposal; output: SettlementView };
  /** Xem trước một giấy của hồ sơ. */
  preview_paper: { request: PreviewRequest; output: PaperPreview };
  /** Xem trước một chứng từ. */
  preview_voucher: { request: VoucherPreview; output: PaperPreview };
  /** Ghi một giấy của hồ sơ ra tệp. */
  write_paper: { request: WritePaper; output: string };
  /** Ghi một chứng từ ra tệp, and mark it issued. */
  write_voucher: { request: WriteVoucher; output: string };
  /** Khóa hồ sơ quyết toán. */
  lock_settlement: { request: OneProposal; output: string };
  /** Nhập kế hoạch, học viên hay chứng từ từ bảng tính. */
  import_list: { request: ImportRequest; output: ImportAnswer };
}
