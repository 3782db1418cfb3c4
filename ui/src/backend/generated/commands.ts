// Sinh từ Rust bằng `./dev types`. Không sửa tay.

import type { Acceptance, AcceptanceForm, AcceptanceId, AcceptanceMember, AcceptanceMemberId, AcceptanceRow, Advance, AdvanceId, AdvanceKind, AnnualPlan, AttendanceDraft, AttendanceRow, Beneficiary, BeneficiaryId, BeneficiaryRow, BudgetYear, CellNote, Centre, CentreId, CentreRecord, ClassFilter, ClassId, ClassRecord, ClassRegister, ClassRow, ClassTrainee, Contract, ContractId, ContractSide, CostItem, CourseModule, CreateFile, Day, Establishment, EstablishmentId, EstablishmentKind, EstimateDraft, EstimateLine, EstimateLineId, EstimateRow, FundSource, GridAnswer, GridRow, HistoryLine, HistoryRequest, Lesson, LessonDraft, LessonId, ModuleId, Money, NoReply, NoRequest, OneClass, OneProposal, OpenFile, OpenFileStatus, PaperId, PaperRow, PaperState, PlanId, Proposal, ProposalFilter, ProposalId, ProposalKind, ProposalRecord, ProposalRegister, ProposalRow, ProposalStep, RegisterTotals, SetOfficer, Sex, Signatory, SignatoryId, SignatoryRole, Stage, Stated, Status, StepDraft, StepId, SupportBasis, SupportingPaper, Totals, TraineeDraft, TraineeFilter, TraineeGrid, TraineeGroup, TraineeId, TraineeRegister, TraineeRow, TrainingClass } from "./types";

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
}
