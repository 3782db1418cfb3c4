// Sinh từ Rust bằng `./dev types`. Không sửa tay.

import type { AcceptanceDraft, ActivityIndicator, AddressToLocate, Adjustment, AdjustmentDecision, Advance, AdvancePaperDraft, AdvancePaperRecord, AnnualPlan, AttendanceDraft, BackUp, BackupList, BackupRow, BalanceRequest, BeneficiaryDraft, BreachRow, BudgetCodeTable, BudgetMove, BudgetSetting, CancelVoucher, CardFill, CardScan, CarryPackage, CentreRecord, Changes, CheckRequest, ClassFilter, ClassLife, ClassPapers, ClassRecord, ClassRegister, CollaboratorDraft, CollaboratorFilter, CollaboratorRegister, CommuneChoice, CommuneFilter, ContentChoices, ContentQuestion, Contract, CopyProposals, CounterpartEvidence, CreateFile, DelegateDraft, Deliveries, DoubleDecisionDraft, DraftRequest, DueBoard, DueRequest, EraseExpired, ErasePerson, ErasureAnswer, Establishment, EstablishmentFilter, EstablishmentRecord, EstablishmentRegister, EstimateDraft, EvidenceScanDraft, ExplainRequest, Explanation, ExportAnswer, ExportListRequest, ExportPerson, ExportRequest, Exported, FigureChange, FigureCheckDraft, FillVoucher, FollowUpDraft, ForceMajeure, GridAnswer, GroupPlan, HistoryLine, HistoryRequest, ImportAnswer, ImportRequest, InvoiceDraft, InvoiceFilter, InvoiceRecord, InvoiceRegister, JudgeTwins, LedgerRequest, Lesson, LessonDraft, LineLedger, ListBackups, ListExport, ListPurpose, LocalCap, LocalDeadline, LockYear, MachineDraft, MakeAdvancePaper, MakePaymentList, MarkDraft, MaterialDraft, MergeRequest, ModuleDraft, MoneyQuestion, NoReply, NoRequest, OfficerDraft, OfficerRow, OldRules, OneAcceptance, OneAdvance, OneAdvancePaper, OneBudgetMove, OneClass, OneCollaborator, OneContract, OneDocument, OneEstablishment, OneEvidence, OneFigureCheck, OneHolder, OneInvoice, OneKeptFile, OneLifeRecord, OneLocalCap, OneLocalDeadline, OnePack, OnePaper, OneProgramme, OneProposal, OneRound, OneVisit, OneVoucher, OpenFile, OpenSample, OpenedTally, OutcomeDraft, OverrideDraft, Overview, OverviewRequest, OwnRules, PackRow, PackView, PackageFile, PackageReport, PaperCodeAnswer, PaperCodeText, PaperFigure, PaperPreview, PastedBlock, PastedTrainees, PaymentListDraft, PersonRecord, PlaceTable, PlanRanking, PlanRound, Preflight, PreviewRequest, ProductDraft, ProgrammeDraft, ProgrammeRecord, ProgrammeRow, ProgressReport, Proposal, ProposalFilter, ProposalRecord, ProposalRegister, Province, RankingRequest, ReadReceipt, ReceiptRequest, ReceivedRegister, Recovery, RecoveryReturn, RegimeQuestion, RemarkDraft, Report, ReportName, ReportRequest, RestoreBackup, Restored, ResultDocument, ResultDraft, ResultFilter, RetentionRow, RulesFile, RulesOffer, RulesQuestion, SavedAdvancePaper, SavedOfficer, SavedTreasury, SavedVoucher, Scan, ScanDraft, SearchHit, SearchRequest, SectorDraft, SectorRequest, SectorTable, SentPackage, SetOfficer, SettleAnswer, SettleRequest, SettlementView, ShowEstablishment, ShowInvoice, ShowPerson, ShowTreasury, ShowVoucher, SignIn, SimilarEstablishment, SimilarTo, SourceYearMoney, StageMoney, Status, StepDraft, SupportCap, SupportRequest, SupportWorking, SupportingPaper, TakePackage, TakeRules, TallyRequest, TeacherFilter, TeacherGrid, TeacherRow, TickDraft, TimetablePlan, TraineeFilter, TraineeGrid, TraineeRegister, TrainingClass, TrainingRegime, TreasuryPart, TreasuryRecord, TwinBoard, TwinsFilter, TwoPacks, UnlockYear, Visit, VisitFilter, VisitPhoto, VisitRow, VoucherFilter, VoucherPreview, VoucherRecord, VoucherRegister, VoucherWithLines, WriteAdvancePaper, WriteClassPapers, WritePaper, WriteReport, WriteRules, WriteVoucher, WrittenReceipt, WrittenReport, WrittenRules, YearBalance, YearCheck, YearDraft, YearRequest, YearToSettle } from "./types";

/** Mọi lệnh: request → output. */
export interface Commands {
  /** Tình trạng: which file is open, whose, what can be undone. */
  status: { request: NoRequest; output: Status };
  /** Lập đơn vị mới trong một tệp mới. */
  create_file: { request: CreateFile; output: Status };
  /** Mở một tệp dữ liệu. */
  open_file: { request: OpenFile; output: Status };
  /** Mở trung tâm mẫu; made when it is not there yet. */
  open_sample: { request: OpenSample; output: Status };
  /** Đóng tệp. */
  close_file: { request: NoRequest; output: Status };
  /** Ghi một báo cáo ra PDF, Excel hoặc Word. */
  write_report: { request: WriteReport; output: WrittenReport };
  /** Ghi hồ sơ quyết toán của một đề án hay cả năm ra một thư mục. */
  settle: { request: SettleRequest; output: SettleAnswer };
  /** Nhập kế hoạch, học viên hay chứng từ từ bảng tính. */
  import_list: { request: ImportRequest; output: ImportAnswer };
  /** In mọi giấy của một lớp ra một thư mục. */
  write_class_papers: { request: WriteClassPapers; output: ClassPapers };
  /** Các tỉnh, thành phố. */
  list_provinces: { request: NoRequest; output: Array<Province> };
  /** Tìm xã, phường. */
  list_communes: { request: CommuneFilter; output: Array<CommuneChoice> };
  /** Đọc một thẻ căn cước đã quét. */
  read_scanned_card: { request: CardScan; output: CardFill };
  /** Xã hiện nay của một địa chỉ. */
  locate_commune: { request: AddressToLocate; output: Array<CommuneChoice> };
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
  /** Ghi một bước trong vòng đời, or give it back to be mended; refused with what is missing. */
  record_step: { request: StepDraft; output: string };
  /** Lưu đề nghị điều chỉnh, bổ sung, ngừng. */
  save_adjustment: { request: Adjustment; output: string };
  /** Ghi quyết định về một đề nghị; an approved one moves the figures of the đề án. */
  decide_adjustment: { request: AdjustmentDecision; output: NoReply };
  /** Lưu báo cáo tiến độ. */
  save_progress: { request: ProgressReport; output: string };
  /** Lưu biên bản bất khả kháng. */
  save_force_majeure: { request: ForceMajeure; output: string };
  /** Lưu kế hoạch đề án nhóm. */
  save_group_plan: { request: GroupPlan; output: string };
  /** Lưu kinh phí theo năm. */
  save_years: { request: YearDraft; output: NoReply };
  /** Quyết toán một năm của đề án nhiều năm, before its last. */
  settle_year: { request: YearToSettle; output: string };
  /** Bỏ một bản ghi vòng đời. */
  remove_life_record: { request: OneLifeRecord; output: NoReply };
  /** Lưu khoản thu hồi. */
  save_recovery: { request: Recovery; output: string };
  /** Ghi tiền đã trả lại. */
  record_return: { request: RecoveryReturn; output: string };
  /** Gắn bản quét vào giấy tờ, in place of the one there was. */
  attach_scan: { request: ScanDraft; output: string };
  /** Gỡ bản quét khỏi giấy tờ. */
  detach_scan: { request: OnePaper; output: NoReply };
  /** Xem tệp lưu kèm của một giấy tờ, chứng minh đối ứng, hóa đơn. */
  show_scan: { request: OneHolder; output: Scan };
  /** Tổng quan: việc phải làm, kinh phí, hạn. */
  overview: { request: OverviewRequest; output: Overview };
  /** Bảng hạn: what falls due, what is missing, where it is done. */
  list_due: { request: DueRequest; output: DueBoard };
  /** Tìm đề án, lớp, học viên, chứng từ, cơ sở. */
  search: { request: SearchRequest; output: Array<SearchHit> };
  /** Lưu các đơn vị thụ hưởng. */
  save_beneficiaries: { request: BeneficiaryDraft; output: NoReply };
  /** Lưu hợp đồng. */
  save_contract: { request: Contract; output: string };
  /** Bỏ hợp đồng. */
  remove_contract: { request: OneContract; output: NoReply };
  /** Ghi tạm ứng, nộp trả hoặc thanh toán. */
  record_advance: { request: Advance; output: string };
  /** Bỏ một lần tạm ứng, nộp trả. */
  remove_advance: { request: OneAdvance; output: NoReply };
  /** Lưu biên bản nghiệm thu và thành phần. */
  save_acceptance: { request: AcceptanceDraft; output: string };
  /** Bỏ biên bản nghiệm thu. */
  remove_acceptance: { request: OneAcceptance; output: NoReply };
  /** Lưu chương trình đào tạo. */
  save_modules: { request: ModuleDraft; output: NoReply };
  /** Lưu danh sách đại biểu. */
  save_delegates: { request: DelegateDraft; output: NoReply };
  /** Lưu giấy tờ. */
  save_paper: { request: SupportingPaper; output: string };
  /** Bỏ giấy tờ khỏi hồ sơ. */
  remove_paper: { request: OnePaper; output: NoReply };
  /** Cân đối kinh phí của một năm, contract by contract and per source. */
  show_balances: { request: BalanceRequest; output: YearBalance };
  /** Ghi chuyển nguồn hoặc hủy dự toán. */
  save_budget_move: { request: BudgetMove; output: string };
  /** Bỏ một lần chuyển nguồn, hủy dự toán. */
  remove_budget_move: { request: OneBudgetMove; output: NoReply };
  /** Lưu chứng minh vốn đối ứng. */
  save_counterpart_evidence: { request: CounterpartEvidence; output: string };
  /** Bỏ một chứng minh vốn đối ứng. */
  remove_counterpart_evidence: { request: OneEvidence; output: NoReply };
  /** Gắn bản quét vào chứng minh vốn đối ứng, in place of the one there was. */
  attach_evidence_scan: { request: EvidenceScanDraft; output: string };
  /** Gỡ bản quét khỏi chứng minh vốn đối ứng. */
  detach_evidence_scan: { request: OneEvidence; output: NoReply };
  /** Khóa sổ một năm của một nguồn. */
  lock_year: { request: LockYear; output: string };
  /** Mở khóa sổ, kèm lý do. */
  unlock_year: { request: UnlockYear; output: string };
  /** Mở một con số thành các phần. */
  explain: { request: ExplainRequest; output: Explanation };
  /** Các số cộng của một bản in, each with the key that opens it. */
  paper_figures: { request: PreviewRequest; output: Array<PaperFigure> };
  /** Mức hỗ trợ tối đa và vì sao, while it is typed. */
  explain_support: { request: SupportRequest; output: Array<SupportWorking> };
  /** Kiểm tra một đề án. */
  check_proposal: { request: CheckRequest; output: Preflight };
  /** Kiểm tra bản đang gõ, chưa lưu. */
  check_draft: { request: DraftRequest; output: Array<BreachRow> };
  /** Kiểm tra mọi đề án của một năm. */
  check_year: { request: YearRequest; output: YearCheck };
  /** Cho qua một lỗi chặn, kèm lý do. */
  allow_override: { request: OverrideDraft; output: string };
  /** Sổ cơ sở công nghiệp nông thôn. */
  list_establishments: { request: EstablishmentFilter; output: EstablishmentRegister };
  /** Một cơ sở and the supports it received. */
  show_establishment: { request: ShowEstablishment; output: EstablishmentRecord };
  /** Lưu cơ sở. */
  save_establishment: { request: Establishment; output: string };
  /** Bỏ cơ sở chưa được hỗ trợ. */
  remove_establishment: { request: OneEstablishment; output: NoReply };
  /** Cơ sở giống cơ sở đang nhập. */
  similar_establishments: { request: SimilarTo; output: Array<SimilarEstablishment> };
  /** Gộp hai cơ sở thành một. */
  merge_establishments: { request: MergeRequest; output: NoReply };
  /** Lưu sản phẩm của một cơ sở. */
  save_products: { request: ProductDraft; output: NoReply };
  /** Lưu máy móc của một cơ sở trong một đề án. */
  save_machines: { request: MachineDraft; output: NoReply };
  /** Lưu số liệu trước và sau hỗ trợ. */
  save_outcomes: { request: OutcomeDraft; output: NoReply };
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
  /** Phần Kho bạc của một chứng từ. */
  show_treasury: { request: ShowTreasury; output: TreasuryRecord };
  /** Lưu khai báo Kho bạc. */
  save_treasury: { request: TreasuryPart; output: SavedTreasury };
  /** Bỏ khai báo Kho bạc. */
  remove_treasury: { request: OneVoucher; output: NoReply };
  /** Lập danh sách thanh toán (Mẫu 20) từ lớp hoặc từ chứng từ. */
  make_payment_list: { request: MakePaymentList; output: SavedTreasury };
  /** Lưu danh sách thanh toán. */
  save_payment_list: { request: PaymentListDraft; output: SavedTreasury };
  /** Lập giấy tạm ứng từ chứng từ. */
  make_advance_paper: { request: MakeAdvancePaper; output: SavedAdvancePaper };
  /** Một giấy tạm ứng. */
  show_advance_paper: { request: OneAdvancePaper; output: AdvancePaperRecord };
  /** Lưu giấy tạm ứng. */
  save_advance_paper: { request: AdvancePaperDraft; output: SavedAdvancePaper };
  /** Bỏ giấy tạm ứng chưa in. */
  remove_advance_paper: { request: OneAdvancePaper; output: NoReply };
  /** Xem trước một giấy tạm ứng. */
  preview_advance_paper: { request: OneAdvancePaper; output: PaperPreview };
  /** Ghi một giấy tạm ứng ra tệp. */
  write_advance_paper: { request: WriteAdvancePaper; output: string };
  /** Bảng mã ngân sách. */
  show_budget_codes: { request: NoRequest; output: BudgetCodeTable };
  /** Lưu bảng mã ngân sách. */
  save_budget_codes: { request: Array<BudgetSetting>; output: NoReply };
  /** Sổ lớp. */
  list_classes: { request: ClassFilter; output: ClassRegister };
  /** Sổ học viên. */
  list_trainees: { request: TraineeFilter; output: TraineeRegister };
  /** Một lớp with its trainees, attendance and allowances. */
  show_class: { request: OneClass; output: ClassRecord };
  /** Học viên có thể trùng, across classes, years and sources. */
  list_twins: { request: TwinsFilter; output: TwinBoard };
  /** Ghi hai học viên là cùng người hay khác người. */
  judge_twins: { request: JudgeTwins; output: NoReply };
  /** Dữ liệu của một người, all of it. */
  show_person: { request: ShowPerson; output: PersonRecord };
  /** Ghi dữ liệu của một người ra tệp (.json, .xlsx). */
  export_person: { request: ExportPerson; output: string };
  /** Xóa dữ liệu của một người theo yêu cầu; without `confirmed` only what would go. */
  erase_person: { request: ErasePerson; output: ErasureAnswer };
  /** Lớp hết thời hạn lưu bản làm việc. */
  list_retention: { request: NoRequest; output: Array<RetentionRow> };
  /** Xóa bản làm việc của một lớp hết hạn. */
  erase_expired: { request: EraseExpired; output: ErasureAnswer };
  /** Xuất danh sách ra Excel. */
  export_list: { request: ExportListRequest; output: Exported };
  /** Sổ xuất danh sách. */
  list_exports: { request: NoRequest; output: Array<ListExport> };
  /** Mục đích, căn cứ của từng danh sách. */
  list_purposes: { request: NoRequest; output: Array<ListPurpose> };
  /** Lưu lớp; made when its uid is new. */
  save_class: { request: TrainingClass; output: string };
  /** Bỏ lớp còn trống. */
  remove_class: { request: OneClass; output: NoReply };
  /** Đọc khối dán từ bảng tính; nothing is written. */
  read_pasted_trainees: { request: PastedBlock; output: PastedTrainees };
  /** Lưu hoặc kiểm tra lưới học viên. */
  save_trainees: { request: TraineeGrid; output: GridAnswer };
  /** Lưu chấm công. */
  save_attendance: { request: AttendanceDraft; output: NoReply };
  /** Lưu thời khóa biểu. */
  save_lessons: { request: LessonDraft; output: NoReply };
  /** Lập các buổi dạy theo chương trình, chưa lưu. */
  plan_lessons: { request: TimetablePlan; output: Array<Lesson> };
  /** Sổ giáo viên; số thuế và tài khoản được che. */
  list_teachers: { request: TeacherFilter; output: Array<TeacherRow> };
  /** Lưu giáo viên của một lớp. */
  save_class_teachers: { request: TeacherGrid; output: NoReply };
  /** Lưu nhập, xuất vật tư thực hành. */
  save_materials: { request: MaterialDraft; output: NoReply };
  /** Lưu theo dõi việc làm sau đào tạo. */
  save_follow_ups: { request: FollowUpDraft; output: NoReply };
  /** Lịch dạy, tiền giảng, vật tư, việc làm của một lớp. */
  show_class_life: { request: OneClass; output: ClassLife };
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
  /** Sổ hóa đơn điện tử. */
  list_invoices: { request: InvoiceFilter; output: InvoiceRegister };
  /** Một hóa đơn with its lines and where it is used. */
  show_invoice: { request: ShowInvoice; output: InvoiceRecord };
  /** Lưu đề án và ghi chú của hóa đơn. */
  save_invoice: { request: InvoiceDraft; output: NoReply };
  /** Bỏ hóa đơn chưa dùng. */
  remove_invoice: { request: OneInvoice; output: NoReply };
  /** Điền hóa đơn vào bản nháp chứng từ. */
  fill_voucher: { request: FillVoucher; output: VoucherWithLines };
  /** Đăng nhập vào tệp đang mở. */
  sign_in: { request: SignIn; output: Status };
  /** Khóa màn hình hoặc đổi người. */
  sign_out: { request: NoRequest; output: Status };
  /** Các bản sao lưu of the open file, or of one that cannot be opened. */
  list_backups: { request: ListBackups; output: BackupList };
  /** Sao lưu ngay. */
  back_up: { request: BackUp; output: BackupRow };
  /** Sao lưu tự động, when it is time. */
  keep_backups: { request: NoRequest; output: BackupRow | null };
  /** Khôi phục từ một bản sao lưu. */
  restore_backup: { request: RestoreBackup; output: Restored };
  /** Xác nhận bản đã khôi phục. */
  confirm_restore: { request: NoRequest; output: NoReply };
  /** Lập gói gửi Sở và chép ra USB. */
  export_package: { request: ExportRequest; output: ExportAnswer };
  /** Chép lại một gói đã lập ra USB. */
  carry_package: { request: CarryPackage; output: string };
  /** Xem một gói trước khi nhận. */
  read_package: { request: PackageFile; output: PackageReport };
  /** Nhận một gói. */
  take_package: { request: TakePackage; output: PackageReport };
  /** Cán bộ của tệp và vai trò. */
  list_officers: { request: NoRequest; output: Array<OfficerRow> };
  /** Lưu cán bộ. */
  save_officer: { request: OfficerDraft; output: SavedOfficer };
  /** Chỉ tiêu hoạt động đếm được từ hồ sơ. */
  list_indicators: { request: NoRequest; output: Array<ActivityIndicator> };
  /** Các chương trình. */
  list_programmes: { request: NoRequest; output: Array<ProgrammeRow> };
  /** Một chương trình: kinh phí, mục tiêu, đã đạt đến đâu. */
  show_programme: { request: OneProgramme; output: ProgrammeRecord };
  /** Lưu chương trình cùng kinh phí và mục tiêu. */
  save_programme: { request: ProgrammeDraft; output: string };
  /** Bỏ chương trình. */
  remove_programme: { request: OneProgramme; output: NoReply };
  /** Bảng số liệu ngành with its growth. */
  show_sector: { request: SectorRequest; output: SectorTable };
  /** Lưu bảng số liệu ngành. */
  save_sector: { request: SectorDraft; output: NoReply };
  /** Kết quả đã tổng hợp, by document. */
  list_past_results: { request: ResultFilter; output: Array<ResultDocument> };
  /** Lưu kết quả của một văn bản. */
  save_past_results: { request: ResultDraft; output: NoReply };
  /** Bỏ kết quả của một văn bản. */
  remove_past_results: { request: OneDocument; output: NoReply };
  /** Bảng xếp hạng kế hoạch năm. */
  show_ranking: { request: RankingRequest; output: PlanRanking };
  /** Lưu lần trình kế hoạch. */
  save_plan_round: { request: PlanRound; output: string };
  /** Chọn, bỏ một đề án. */
  tick_proposal: { request: TickDraft; output: NoReply };
  /** Chốt lần trình. */
  close_plan_round: { request: OneRound; output: NoReply };
  /** Lưu điểm cán bộ chấm. */
  save_plan_marks: { request: MarkDraft; output: NoReply };
  /** Chép đề án năm trước. */
  copy_proposals: { request: CopyProposals; output: number };
  /** Mở một con số đếm: các phần của nó. */
  open_tally: { request: TallyRequest; output: OpenedTally };
  /** Các lần kiểm tra thực địa. */
  list_visits: { request: VisitFilter; output: Array<VisitRow> };
  /** Lưu một lần kiểm tra. */
  save_visit: { request: Visit; output: string };
  /** Bỏ một lần kiểm tra. */
  remove_visit: { request: OneVisit; output: NoReply };
  /** Gắn ảnh của một lần kiểm tra. */
  attach_visit_photo: { request: VisitPhoto; output: string };
  /** Gỡ một ảnh. */
  remove_visit_photo: { request: OneKeptFile; output: NoReply };
  /** Xem một ảnh. */
  show_visit_photo: { request: OneKeptFile; output: Scan };
  /** Sổ cộng tác viên và các xã đã có, chưa có. */
  list_collaborators: { request: CollaboratorFilter; output: CollaboratorRegister };
  /** Lưu các cộng tác viên, of a form or of a pasted list. */
  save_collaborators: { request: CollaboratorDraft; output: NoReply };
  /** Bỏ một cộng tác viên. */
  remove_collaborator: { request: OneCollaborator; output: NoReply };
  /** Kinh phí theo năm và nguồn. */
  money_by_year: { request: MoneyQuestion; output: Array<SourceYearMoney> };
  /** Kinh phí theo giai đoạn. */
  money_by_stage: { request: OverviewRequest; output: Array<StageMoney> };
  /** Kinh phí theo nơi, năm và nguồn. */
  money_by_place: { request: MoneyQuestion; output: PlaceTable };
  /** Thay đổi từ ngày làm việc trước. */
  list_changes: { request: NoRequest; output: Changes };
  /** Các báo cáo có sẵn. */
  list_reports: { request: NoRequest; output: Array<ReportName> };
  /** Xem một báo cáo. */
  show_report: { request: ReportRequest; output: Report };
  /** Các bộ quy định đang giữ. */
  list_packs: { request: NoRequest; output: Array<PackRow> };
  /** Một bộ quy định with every figure, its source and mark. */
  show_pack: { request: OnePack; output: PackView };
  /** So hai bộ quy định. */
  compare_packs: { request: TwoPacks; output: Array<FigureChange> };
  /** Mức trần to choose from for a đề án. */
  offered_caps: { request: RulesQuestion; output: Array<SupportCap> };
  /** Chế độ học viên to choose from on a day. */
  offered_regimes: { request: RegimeQuestion; output: Array<TrainingRegime> };
  /** Quy định riêng của đơn vị. */
  show_own_rules: { request: NoRequest; output: OwnRules };
  /** Lưu mức trần của tỉnh. */
  save_local_cap: { request: LocalCap; output: string };
  /** Bỏ mức trần của tỉnh. */
  remove_local_cap: { request: OneLocalCap; output: NoReply };
  /** Lưu thời hạn của tỉnh. */
  save_local_deadline: { request: LocalDeadline; output: string };
  /** Bỏ thời hạn của tỉnh. */
  remove_local_deadline: { request: OneLocalDeadline; output: NoReply };
  /** Ghi đã đối chiếu một con số. */
  record_figure_check: { request: FigureCheckDraft; output: string };
  /** Bỏ một lần đối chiếu. */
  remove_figure_check: { request: OneFigureCheck; output: NoReply };
  /** Đặt "chưa áp dụng quy định cũ". */
  set_old_rules: { request: OldRules; output: NoReply };
  /** Đọc tệp bộ quy định from a stick, without taking it in. */
  read_rules_file: { request: RulesFile; output: RulesOffer };
  /** Nhận tệp bộ quy định đã xem. */
  take_rules_file: { request: TakeRules; output: NoReply };
  /** Ghi bộ quy định ra tệp có chữ ký. */
  write_rules_file: { request: WriteRules; output: WrittenRules };
  /** Gói đã lập, khóa của đơn vị, nhận xét của Sở. */
  list_deliveries: { request: NoRequest; output: Deliveries };
  /** Đọc biên nhận của Sở. */
  read_receipt: { request: ReadReceipt; output: SentPackage };
  /** Đối chiếu mã in trên giấy quyết toán. */
  check_paper_code: { request: PaperCodeText; output: PaperCodeAnswer };
  /** Sổ tổng hợp các trung tâm. */
  list_received: { request: NoRequest; output: ReceivedRegister };
  /** Ghi nhận xét về một đề án đã nhận. */
  save_remark: { request: RemarkDraft; output: string };
  /** Ghi biên nhận ra USB. */
  write_receipt: { request: ReceiptRequest; output: WrittenReceipt };
  /** Ghi quyết định về một hỗ trợ trùng. */
  decide_double: { request: DoubleDecisionDraft; output: NoReply };
  /** Nội dung hỗ trợ to choose from within a kind. */
  list_contents: { request: ContentQuestion; output: ContentChoices };
}
