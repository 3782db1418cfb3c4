// Sinh từ Rust bằng `./dev types`. Không sửa tay.

/**
 * Nghiệm thu cơ sở: biên bản Mẫu 5a, 5b or 5c.
 */
export type Acceptance = { 
/**
 * Identity of the row.
 */
uid: AcceptanceId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Lớp được nghiệm thu, for a place of a training đề án.
 */
class_uid: ClassId | null, 
/**
 * Mẫu 5a, or 5b and 5c.
 */
form: AcceptanceForm, 
/**
 * Số biên bản.
 */
number: string, 
/**
 * Ngày nghiệm thu.
 */
held_on: Day, 
/**
 * Địa điểm.
 */
place: string, 
/**
 * Giá trị nghiệm thu phần khuyến công, in đồng.
 */
accepted_grant: Money, 
/**
 * Giá trị nghiệm thu phần đối ứng, in đồng.
 */
accepted_counterpart: Money, 
/**
 * Hiệu quả (năng lực, việc làm …).
 */
effect: string, 
/**
 * Kết luận, kiến nghị.
 */
conclusion: string, 
/**
 * Ai tổ chức nghiệm thu.
 */
held_by: AcceptanceHost, };

/**
 * Biên bản nghiệm thu cùng thành phần; members left out are removed.
 */
export type AcceptanceDraft = { 
/**
 * Biên bản.
 */
acceptance: Acceptance, 
/**
 * Thành phần.
 */
members: Array<AcceptanceMember>, };

/**
 * Mẫu biên bản nghiệm thu.
 */
export type AcceptanceForm = "place" | "whole";

/**
 * Cơ quan tổ chức nghiệm thu.
 */
export type AcceptanceHost = "department" | "agency";

/**
 * Nghiệm thu: id of an acceptance.
 */
export type AcceptanceId = string;

/**
 * Thành phần nghiệm thu: one person who signs the minutes.
 */
export type AcceptanceMember = { 
/**
 * Identity of the row.
 */
uid: AcceptanceMemberId, 
/**
 * Biên bản nghiệm thu.
 */
acceptance_uid: AcceptanceId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Đại diện cho (Sở Công Thương, đơn vị thực hiện …).
 */
body: string, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Chức vụ.
 */
title: string, };

/**
 * Thành phần nghiệm thu.
 */
export type AcceptanceMemberId = string;

/**
 * Nghiệm thu cùng thành phần.
 */
export type AcceptanceRow = { 
/**
 * Biên bản.
 */
acceptance: Acceptance, 
/**
 * Thành phần.
 */
members: Array<AcceptanceMember>, };

/**
 * Một lần xem: who saw whose fields, when, on what ground.
 */
export type Access = { 
/**
 * Identity.
 */
uid: AccessId, 
/**
 * Thời điểm, UTC (RFC 3339).
 */
seen_at: string, 
/**
 * Cán bộ.
 */
officer: string, 
/**
 * Danh sách (`trainees`, `establishments` …).
 */
list: string, 
/**
 * Của ai: the record opened, or the class; empty = the whole list.
 */
subject_uid: string, 
/**
 * Số người.
 */
people: number, 
/**
 * Loại dữ liệu, in words.
 */
fields: string, 
/**
 * Lý do.
 */
ground: string, };

/**
 * Lần xem dữ liệu cá nhân.
 */
export type AccessId = string;

/**
 * Chỉ tiêu hoạt động and how it is counted.
 */
export type ActivityIndicator = { 
/**
 * Mã, stable.
 */
code: string, 
/**
 * Tên.
 */
label: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Cách đếm, in the officer's words.
 */
how: string, 
/**
 * Đếm gì.
 */
counts: Counted, 
/**
 * Loại đề án; none = every kind.
 */
kinds: Array<ProposalKind>, 
/**
 * Mã nội dung hỗ trợ; none = every content.
 */
contents: Array<string>, 
/**
 * Chữ không dấu in the title, where no content is set.
 */
words: Array<string>, 
/**
 * Đơn vị của quy mô, without accents; for quantities.
 */
units: Array<string>, };

/**
 * Địa chỉ cần tìm xã.
 */
export type AddressToLocate = { 
/**
 * Địa chỉ as written.
 */
address: string, 
/**
 * Mã tỉnh của đơn vị, for an address that names none.
 */
province: string | null, };

/**
 * Điều chỉnh đề án: one thing that changes.
 */
export type Adjustment = { 
/**
 * Identity of the row.
 */
uid: AdjustmentId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Thay đổi gì.
 */
change: AdjustmentChange, 
/**
 * Giá trị cũ, as `value_of` writes it.
 */
old_value: string, 
/**
 * Giá trị mới: whole đồng, a day as YYYY-MM-DD, or text, by the change.
 */
new_value: string, 
/**
 * Lý do.
 */
reason: string, 
/**
 * Ngày xin.
 */
asked_on: Day, 
/**
 * Số công văn đề nghị (VB-07).
 */
request_number: string, 
/**
 * Ngày Sở xác nhận.
 */
confirmed_on: Day | null, 
/**
 * Ai quyết định, as the rule of the pack names it.
 */
decided_by: string, 
/**
 * Số văn bản quyết định.
 */
decision_number: string, 
/**
 * Ngày quyết định.
 */
decided_on: Day | null, 
/**
 * Tình trạng.
 */
state: AdjustmentState, };

/**
 * Nội dung thay đổi of an approved đề án.
 */
export type AdjustmentChange = "more_support" | "support_unchanged_or_lower" | "content" | "extend_to_next_year" | "time_within_year" | "place" | "beneficiary" | "partner" | "add_proposal" | "stop_proposal" | "stop_for_breach" | "other";

/**
 * Quyết định về một đề nghị.
 */
export type AdjustmentDecision = { 
/**
 * Đề nghị.
 */
uid: AdjustmentId, 
/**
 * Chấp thuận hay không.
 */
approved: boolean, 
/**
 * Ai quyết định; empty = as the pack names it.
 */
decided_by: string, 
/**
 * Số văn bản.
 */
decision_number: string, 
/**
 * Ngày quyết định.
 */
decided_on: Day, 
/**
 * Ngày Sở xác nhận, when it is not written yet.
 */
confirmed_on: Day | null, };

/**
 * Điều chỉnh đề án.
 */
export type AdjustmentId = string;

/**
 * Thẩm quyền điều chỉnh (TT 36/2013/TT-BCT Điều 11): "decided by" is a column, never a constant.
 */
export type AdjustmentRule = { 
/**
 * Mã quy tắc.
 */
code: string, 
/**
 * Nội dung thay đổi, in words.
 */
name: string, 
/**
 * Thay đổi nào.
 */
change: AdjustmentChange, 
/**
 * Phạm vi: `KCQG`, `KCĐP`, `KCĐP <tỉnh>` or `ALL`.
 */
scope: string, 
/**
 * Chỉ cho đề án nhóm.
 */
for_group_proposal: boolean, 
/**
 * Ai quyết định.
 */
decided_by: string, 
/**
 * Qua cấp nào: who proposes or forwards it; empty = straight.
 */
through: string, 
/**
 * Báo cho ai: who receives a copy; empty = nobody is named.
 */
copy_to: string, 
/**
 * Hình thức (quyết định, phụ lục hợp đồng); empty = not named.
 */
by_paper: string, 
/**
 * Giấy tờ phải có: codes of `RequiredPaper`.
 */
needs: Array<string>, 
/**
 * Căn cứ.
 */
citation: Citation, };

/**
 * Tình trạng of a request.
 */
export type AdjustmentState = "asked" | "approved" | "refused";

/**
 * Tạm ứng, nộp trả: money moved between the agency and the centre for one contract.
 */
export type Advance = { 
/**
 * Identity of the row.
 */
uid: AdvanceId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Hợp đồng.
 */
contract_uid: ContractId | null, 
/**
 * Chiều tiền.
 */
kind: AdvanceKind, 
/**
 * Đợt, from 1.
 */
round: number, 
/**
 * Ngày tiền về or ngày nộp trả.
 */
moved_on: Day, 
/**
 * Số tiền, in đồng, always positive.
 */
amount: Money, 
/**
 * Số chứng từ.
 */
paper_number: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Tạm ứng: id of an advance.
 */
export type AdvanceId = string;

/**
 * Chiều tiền of an advance entry.
 */
export type AdvanceKind = "advance" | "return" | "final_payment";

/**
 * Giấy tạm ứng.
 */
export type AdvancePaper = { 
/**
 * Identity of the row.
 */
uid: AdvancePaperId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Loại giấy.
 */
kind: AdvancePaperKind, 
/**
 * Chứng từ the paper was made from: the draw or phiếu chi that paid the advance.
 */
voucher_uid: VoucherId | null, 
/**
 * Chứng từ chuyển tiền for what Mẫu 10 asks beyond the balance (NĐ 347/2025/NĐ-CP Điều 6.2.e).
 */
difference_uid: VoucherId | null, 
/**
 * Số.
 */
number: string, 
/**
 * Ngày lập.
 */
made_on: Day, 
/**
 * Người đề nghị, người thanh toán, người nộp tiền.
 */
person: string, 
/**
 * Bộ phận hoặc địa chỉ.
 */
department: string, 
/**
 * Lý do, nội dung.
 */
reason: string, 
/**
 * Thời hạn thanh toán of a request.
 */
due_on: Day | null, 
/**
 * Chuyển khoản, tiền mặt (Mẫu 08).
 */
way: PaymentWay | null, 
/**
 * Kinh phí đã tạm ứng hay thực chi (Mẫu 08).
 */
returns: SpendingStatus | null, 
/**
 * Quyết định, kết luận of the return (Mẫu 08): số.
 */
decision_number: string, 
/**
 * Quyết định, kết luận: ngày.
 */
decided_on: Day | null, 
/**
 * Căn cứ số dư tạm ứng đến ngày (Mẫu 10).
 */
balance_on: Day | null, 
/**
 * Biên bản nghiệm thu số (Mẫu 10).
 */
acceptance_number: string, 
/**
 * Biên bản nghiệm thu ngày (Mẫu 10).
 */
accepted_on: Day | null, 
/**
 * Danh sách nhận tiền ngày (Mẫu 10).
 */
listed_on: Day | null, 
/**
 * Mã chương.
 */
chapter: string, 
/**
 * Mã ngành kinh tế (khoản).
 */
sector: string, 
/**
 * Mã nguồn ngân sách nhà nước.
 */
fund: string, 
/**
 * Tên chương trình mục tiêu, dự án.
 */
program_name: string, 
/**
 * Mã chương trình mục tiêu, dự án.
 */
program_code: string, 
/**
 * Năm dự toán.
 */
budget_year: number, 
/**
 * Ngày in or xuất lần đầu; from then on it is kept as it was handed in.
 */
issued_on: Day | null, };

/**
 * Giấy tạm ứng as typed.
 */
export type AdvancePaperDraft = { 
/**
 * Giấy và các dòng.
 */
paper: AdvancePaperWithLines, 
/**
 * Tính lại thừa, thiếu of C43-BB.
 */
settle: boolean, };

/**
 * Giấy tạm ứng.
 */
export type AdvancePaperId = string;

/**
 * Loại giấy tạm ứng.
 */
export type AdvancePaperKind = "request" | "clearance" | "treasury_clearance" | "return";

/**
 * Dòng giấy tạm ứng.
 */
export type AdvancePaperLine = { 
/**
 * Identity of the row.
 */
uid: AdvancePaperLineId, 
/**
 * Giấy.
 */
paper_uid: AdvancePaperId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Mục of C43-BB; none on the other kinds.
 */
row: ClearanceRow | null, 
/**
 * Nội dung.
 */
content: string, 
/**
 * Số hóa đơn.
 */
invoice_number: string, 
/**
 * Ngày hóa đơn.
 */
invoiced_on: Day | null, 
/**
 * Số chứng từ.
 */
paper_number: string, 
/**
 * Ngày chứng từ.
 */
paper_on: Day | null, 
/**
 * Mã nội dung kinh tế đã tạm ứng (Mẫu 10).
 */
advanced_item: string, 
/**
 * Mã nội dung kinh tế.
 */
sub_item: string, 
/**
 * Số dư tạm ứng (Mẫu 10), in đồng.
 */
balance: Money, 
/**
 * Số tiền; số đề nghị thanh toán on Mẫu 10, in đồng.
 */
amount: Money, };

/**
 * Dòng giấy tạm ứng.
 */
export type AdvancePaperLineId = string;

/**
 * Một giấy tạm ứng as its form shows it.
 */
export type AdvancePaperRecord = { 
/**
 * Giấy và các dòng.
 */
paper: AdvancePaperWithLines, 
/**
 * Tổng số tiền, in đồng.
 */
total: number, 
/**
 * Các điều nêu.
 */
findings: Array<BreachRow>, };

/**
 * Dòng giấy tạm ứng.
 */
export type AdvancePaperRow = { 
/**
 * Giấy.
 */
uid: AdvancePaperId, 
/**
 * Loại giấy.
 */
kind: AdvancePaperKind, 
/**
 * Tên giấy.
 */
title: string, 
/**
 * Số.
 */
number: string, 
/**
 * Ngày lập.
 */
made_on: Day, 
/**
 * Số tiền, in đồng.
 */
total: Money, 
/**
 * Đã in.
 */
is_issued: boolean, };

/**
 * Giấy tạm ứng cùng các dòng of it.
 */
export type AdvancePaperWithLines = { 
/**
 * Giấy.
 */
paper: AdvancePaper, 
/**
 * Các dòng in order.
 */
lines: Array<AdvancePaperLine>, };

/**
 * Lý do cho qua một lỗi chặn.
 */
export type AllowedBlock = { 
/**
 * Lý do.
 */
reason: string, 
/**
 * Số văn bản đính kèm; empty where the rule asks for none.
 */
paper_number: string, 
/**
 * Người cho phép.
 */
allowed_by: string, 
/**
 * Ngày cho phép.
 */
allowed_on: Day, };

/**
 * Kế hoạch khuyến công năm of one source, with what its decision states.
 */
export type AnnualPlan = { 
/**
 * Identity of the row.
 */
uid: PlanId, 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Nguồn kinh phí.
 */
source: FundSource, 
/**
 * Số quyết định giao kế hoạch.
 */
decision_number: string, 
/**
 * Ngày quyết định.
 */
decided_on: Day | null, 
/**
 * Cơ quan giao kế hoạch (Cục, UBND tỉnh …), as on the decision.
 */
issuer: string, 
/**
 * Tổng kinh phí nêu trong quyết định, in đồng; compared with the lines, never trusted.
 */
stated_total: Money | null, 
/**
 * Số đề án nêu trong quyết định.
 */
stated_count: number | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chấm công.
 */
export type AttendanceDraft = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Các dòng.
 */
rows: Array<AttendanceRow>, };

/**
 * Chấm công một học viên.
 */
export type AttendanceRow = { 
/**
 * Học viên.
 */
trainee_uid: TraineeId, 
/**
 * Dấu, one letter a class day (x, P, 0, -).
 */
marks: string, };

/**
 * Sao lưu vào đâu.
 */
export type BackUp = { 
/**
 * Thư mục; none = beside the data file.
 */
to: string | null, };

/**
 * Các bản sao lưu.
 */
export type BackupList = { 
/**
 * Tệp dữ liệu.
 */
file: string, 
/**
 * Những gì trong tệp đang mở; none when it is not open.
 */
now: Held | null, 
/**
 * Các bản, newest first.
 */
rows: Array<BackupRow>, 
/**
 * Sao lưu tự động đang tạm dừng after a restore.
 */
is_paused: boolean, };

/**
 * Một bản sao lưu.
 */
export type BackupRow = { 
/**
 * Nơi đặt.
 */
path: string, 
/**
 * Lúc sao lưu, `YYYY-MM-DD HH:MM` in Vietnam's time.
 */
made_at: string, 
/**
 * Số byte.
 */
bytes: number, 
/**
 * Những gì trong đó; none when the copy cannot be read.
 */
held: Held | null, };

/**
 * Cân đối của một hợp đồng (đề án), in đồng. Two equations hold at every moment:
 *
 * - dự toán: `approved + carried_in = settled + returned + cancelled + carried_out + open`;
 * - tiền: `opening + received = settled + returned + on_hand − due`.
 *
 * Money that was paid back counts as gone for the đề án (TT 36/2013/TT-BCT Điều 12.6).
 */
export type Balance = { 
/**
 * Kinh phí được giao; of a đề án of several years, that of the year.
 */
approved: Money, 
/**
 * Dự toán năm trước chuyển sang.
 */
carried_in: Money, 
/**
 * Đã chi, đề nghị quyết toán: posted vouchers, cancelled ones net to nothing, less what was recovered.
 */
settled: Money, 
/**
 * Giảm chi do thu hồi: already taken from `settled`, shown beside it.
 */
recovered: Money, 
/**
 * Đã nộp trả.
 */
returned: Money, 
/**
 * Dự toán đã hủy.
 */
cancelled: Money, 
/**
 * Dự toán chuyển sang năm sau.
 */
carried_out: Money, 
/**
 * Còn mở: may still be spent; below nothing when more was used than there is.
 */
open: Money, 
/**
 * Tiền còn từ năm trước; below nothing when the earlier year spent ahead.
 */
opening: Money, 
/**
 * Đã nhận: advances and final payments.
 */
received: Money, 
/**
 * Chưa nhận: what the agency may still pay out; the rest of `open` is in the till.
 */
to_receive: Money, 
/**
 * Còn tại đơn vị, at least 0.
 */
on_hand: Money, 
/**
 * Đã chi trước, còn được cấp, at least 0.
 */
due: Money, };

/**
 * Cân đối của năm nào.
 */
export type BalanceRequest = { 
/**
 * Năm ngân sách.
 */
year: number, 
/**
 * Nguồn; none = all.
 */
source: FundSource | null, };

/**
 * Đơn vị thụ hưởng of one đề án: an establishment with its share and its commitments.
 */
export type Beneficiary = { 
/**
 * Identity of the row.
 */
uid: BeneficiaryId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Cơ sở CNNT.
 */
establishment_uid: EstablishmentId, 
/**
 * Thứ tự on papers, from 1.
 */
position: number, 
/**
 * Nội dung được hỗ trợ.
 */
content: string, 
/**
 * Mức hỗ trợ, in đồng.
 */
grant: Money, 
/**
 * Vốn đối ứng cam kết, in đồng.
 */
counterpart_committed: Money, 
/**
 * Nguồn vốn đối ứng (vốn tự có, vay …).
 */
counterpart_source: string, 
/**
 * Ngày ký cam kết VB-03 (không trùng hỗ trợ, bảo đảm đối ứng).
 */
committed_on: Day | null, 
/**
 * Mã mức trần applied (ceilings table), empty = chosen by kind.
 */
ceiling_code: string, 
/**
 * Hệ số ưu tiên, at most 1,5.
 */
priority_factor: string, 
/**
 * Căn cứ ưu tiên: ground and document.
 */
priority_ground: string, 
/**
 * Dự hội chợ, diễn đàn ở nước ngoài.
 */
abroad: boolean, };

/**
 * Các đơn vị thụ hưởng in order; those left out are removed.
 */
export type BeneficiaryDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các dòng.
 */
rows: Array<Beneficiary>, };

/**
 * Đơn vị thụ hưởng: id of a beneficiary.
 */
export type BeneficiaryId = string;

/**
 * Đơn vị thụ hưởng cùng cơ sở.
 */
export type BeneficiaryRow = { 
/**
 * Phần trong đề án.
 */
beneficiary: Beneficiary, 
/**
 * Cơ sở; its account is masked.
 */
establishment: Establishment, 
/**
 * Vốn đối ứng đã chứng minh, in đồng, in time for its support contract.
 */
proved: Money, };

/**
 * Một điều quy tắc nêu, with its words.
 */
export type BreachRow = { 
/**
 * Mã kiểm tra.
 */
code: CheckCode, 
/**
 * Mức độ.
 */
severity: Severity, 
/**
 * Record it is about.
 */
subject: Subject, 
/**
 * Chuyện gì.
 */
what: string, 
/**
 * Làm gì.
 */
advice: string, 
/**
 * Căn cứ.
 */
reference: string, 
/**
 * Cho qua phải ghi số văn bản.
 */
needs_paper: boolean, 
/**
 * Lý do đã cho qua; none = still stands.
 */
allowed: AllowedBlock | null, };

/**
 * Mã ngân sách with the days it is valid between.
 */
export type BudgetCode = { 
/**
 * Loại mã.
 */
kind: BudgetCodeKind, 
/**
 * Mã, as text.
 */
code: string, 
/**
 * Mã cha (loại of a khoản, mục of a tiểu mục).
 */
parent: string, 
/**
 * Tên as in the circular.
 */
name: string, 
/**
 * Ghi chú.
 */
note: string, 
/**
 * Ngày đầu có hiệu lực.
 */
valid_from: Day, 
/**
 * Ngày cuối có hiệu lực.
 */
valid_to: Day | null, };

/**
 * Loại mã.
 */
export type BudgetCodeKind = "level" | "chapter" | "category" | "sector" | "item" | "sub_item";

/**
 * Bảng mã as the screen shows it.
 */
export type BudgetCodeTable = { 
/**
 * Mục lục, dòng của kế toán và mã đề xuất.
 */
codes: BudgetCodes, 
/**
 * Tình trạng đối chiếu of the proposals.
 */
mark: CheckMark, 
/**
 * Nguồn of the proposals.
 */
source: string, };

/**
 * Mục lục ngân sách và bảng mã đang dùng: the accountant's rows, and what the program proposes where there is none.
 */
export type BudgetCodes = { 
/**
 * Mục lục, every year the program knows.
 */
list: Array<BudgetCode>, 
/**
 * Dòng của kế toán.
 */
chosen: Array<BudgetSetting>, 
/**
 * Đề xuất kèm chương trình, from memory until somebody has checked it (○).
 */
proposed: Array<BudgetSetting>, };

/**
 * Chuyển nguồn, hủy dự toán: what becomes of the unused grant of one đề án in one year. The source
 * is that of the đề án.
 */
export type BudgetMove = { 
/**
 * Identity of the row.
 */
uid: BudgetMoveId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Chuyển nguồn or hủy.
 */
kind: BudgetMoveKind, 
/**
 * Năm ngân sách the money leaves.
 */
from_year: BudgetYear, 
/**
 * Năm nhận: the next year, for money that is carried over.
 */
to_year: BudgetYear | null, 
/**
 * Số tiền, in đồng, always positive.
 */
amount: Money, 
/**
 * Số quyết định.
 */
decision_number: string, 
/**
 * Ngày quyết định.
 */
decided_on: Day, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chuyển nguồn, hủy dự toán.
 */
export type BudgetMoveId = string;

/**
 * Cách xử lý dự toán chưa dùng at the end of a year (TT 26/2026/TT-BTC Điều 15, 19).
 */
export type BudgetMoveKind = "carry_over" | "lapse";

/**
 * Dòng bảng mã của kế toán: one code for one use.
 */
export type BudgetSetting = { 
/**
 * Identity of the row.
 */
uid: BudgetSettingId, 
/**
 * Dùng cho.
 */
used_for: BudgetUse, 
/**
 * Khoản mục chi of a tiểu mục; none for the other uses.
 */
item: CostItem | null, 
/**
 * Mã.
 */
code: string, };

/**
 * Dòng bảng mã ngân sách.
 */
export type BudgetSettingId = string;

/**
 * Ô dự toán: tạm cấp hay chính thức (Mẫu 13, 14).
 */
export type BudgetStatus = "provisional" | "official";

/**
 * Mã đơn vị dùng cho việc gì: what a row of the accountant's table says.
 */
export type BudgetUse = "chapter" | "sector" | "fund" | "sub_item" | "added_sub_item";

/**
 * Năm ngân sách: 1 January to 31 December.
 */
export type BudgetYear = number;

/**
 * Hủy một chứng từ đã ghi sổ.
 */
export type CancelVoucher = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Lý do.
 */
reason: string, 
/**
 * Ngày của bút toán đảo; none = today.
 */
on: Day | null, };

/**
 * Mức dùng để làm gì.
 */
export type CapPurpose = "support" | "management";

/**
 * Những gì thẻ điền vào dòng. Personal.
 */
export type CardFill = { 
/**
 * Dùng được; a card that is not fills nothing.
 */
usable: boolean, 
/**
 * Lời về thẻ.
 */
notes: Array<string>, 
/**
 * Ô số giấy tờ: số căn cước, with "/" and the old number where the card has one.
 */
number_cell: string, 
/**
 * Họ và tên; none when it must be typed.
 */
full_name: string | null, 
/**
 * Ngày sinh.
 */
born_on: Day | null, 
/**
 * Giới tính.
 */
sex: Sex | null, 
/**
 * Nơi thường trú; none when it must be typed.
 */
address: string | null, };

/**
 * Chuỗi quét được. It is read and forgotten, never kept.
 */
export type CardScan = { 
/**
 * Chuỗi như máy quét gõ vào.
 */
text: string, };

/**
 * Chép lại gói nào.
 */
export type CarryPackage = { 
/**
 * Số gói.
 */
sequence: number, 
/**
 * Thư mục trên USB.
 */
to: string, };

/**
 * Lỗi hoặc nhắc ở một ô của lưới.
 */
export type CellNote = { 
/**
 * Ô.
 */
field: string, 
/**
 * Chặn (true): the row is not saved. Nhắc (false): saved, to be looked at.
 */
blocks: boolean, 
/**
 * Lời.
 */
message: string, };

/**
 * Trung tâm khuyến công: the unit that owns the data file. One row per file.
 */
export type Centre = { 
/**
 * Identity of the centre in packages and receipts.
 */
uid: CentreId, 
/**
 * Tên đơn vị, as on the seal.
 */
name: string, 
/**
 * Cơ quan chủ quản (Sở Công Thương …).
 */
department: string, 
/**
 * Mã tỉnh, two digits, as text.
 */
province_code: string, 
/**
 * Địa danh printed before dates.
 */
place: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Mã đơn vị có quan hệ với ngân sách (ĐVQHNS).
 */
budget_unit_code: string, 
/**
 * Mã số thuế.
 */
tax_code: string, 
/**
 * Tài khoản tại Kho bạc Nhà nước hoặc ngân hàng.
 */
account_number: string, 
/**
 * Nơi mở tài khoản.
 */
account_place: string, 
/**
 * Dữ liệu mẫu: the file was made by the program for trying out, not by an office.
 */
is_sample: boolean, 
/**
 * Ngày làm việc cố định of a sample file; a real file uses today.
 */
working_day: Day | null, 
/**
 * Chưa áp dụng quy định cũ: unchecked figures of older texts then warn and no longer block.
 */
old_rules_set_aside: boolean, 
/**
 * Cơ quan là Sở: the file takes in packages of centres instead of sending them.
 */
is_department: boolean, };

/**
 * Đơn vị.
 */
export type CentreId = string;

/**
 * Đơn vị cùng người ký.
 */
export type CentreRecord = { 
/**
 * Đơn vị.
 */
centre: Centre, 
/**
 * Người ký of every role and term.
 */
signatories: Array<Signatory>, };

/**
 * Một việc đã làm.
 */
export type ChangeRow = { 
/**
 * Identity of the operation.
 */
uid: string, 
/**
 * Thời điểm, UTC (RFC 3339).
 */
made_at: string, 
/**
 * Cán bộ.
 */
officer: string, 
/**
 * Việc.
 */
label: string, 
/**
 * Nơi xem; none = no single record.
 */
target: Target | null, };

/**
 * Thay đổi từ một ngày.
 */
export type Changes = { 
/**
 * Từ ngày: the last working day before today.
 */
since: Day, 
/**
 * Số việc còn hiệu lực.
 */
count: number, 
/**
 * Số việc của từng cán bộ, the busiest first.
 */
officers: Array<OfficerChanges>, 
/**
 * Các việc gần nhất, newest first.
 */
rows: Array<ChangeRow>, };

/**
 * Mã kiểm tra. A code never changes its meaning.
 */
export type CheckCode = "ELIG_SUBJECT_TYPE" | "ELIG_PLACE" | "ELIG_KILN_EXCLUDED" | "DUP_SUPPORT_SAME_CONTENT" | "COMMITMENT_MISSING" | "COUNTERPART_EVIDENCE_MISSING" | "DOSSIER_INCOMPLETE" | "DOSSIER_DATES_MISSING" | "MACHINE_NOT_NEW" | "MACHINE_SERIAL_REUSED" | "FAIR_FOREIGN_OVER_2" | "RISEP_CERT_EXPIRED" | "SUPPORT_OVER_CEILING" | "SUPPORT_OVER_PERCENT" | "PRIORITY_FACTOR_UNJUSTIFIED" | "ELIGIBLE_COST_HAS_VAT" | "MGMT_COST_OVER" | "RULE_UNCHECKED_2026" | "RULE_OUT_OF_DATE" | "RULE_MISSING_PROVINCE" | "TEMPLATE_UNCHECKED" | "TRAINEE_ALREADY_SUPPORTED" | "TRAINEE_MAYBE_SAME_PERSON" | "TRAINEE_DUP_IN_CLASS" | "TRAINEE_CLASS_OVERLAP" | "TRAINEE_GROUP_NO_PROOF" | "TRAINEE_AGE" | "TRAINEE_MINOR_CONSENT" | "CONSENT_MISSING" | "CCCD_FORMAT" | "CCCD_LEADING_ZERO" | "CCCD_MISMATCH" | "TRAIN_COST_OVER_CAP" | "TRAIN_REGIME_MIXED" | "MEAL_NOT_ELIGIBLE_GROUP" | "MEAL_DAYS_OVER_ATTENDANCE" | "TRAVEL_DISTANCE_LOW" | "CERT_BEFORE_TEST" | "CERT_SIGNATURE_MISSING" | "CLASS_HOURS_SHORT" | "CLASS_ATTENDANCE_LOW" | "TEACHER_TWO_PLACES" | "RENT_TEACH_NO_CONTRACT" | "DELEGATE_STATE_PAID" | "TEACH_HOURS_OVER_TIMETABLE" | "NAME_NOT_NFC" | "LEGACY_TEXT" | "COMMUNE_SPLIT" | "ADVANCE_OVER_CAP" | "ADVANCE_PROGRESS_LOW" | "ADVANCE_PAPERS_MISSING" | "ADVANCE_UNSPENT_OPEN" | "ADVANCE_OPEN_AT_SETTLE" | "RECOVERY_OPEN" | "PAID_OVER_CONTRACT" | "PAID_OVER_BUDGET" | "KB13_BOXES" | "KB_DECLARED_FIELDS" | "KB14_SPLIT" | "KB10_OVER_ADVANCE" | "KB20_SUM" | "KB20_ACCOUNT_INVALID" | "KB20_ACCOUNT_SHARED" | "C43_IDENTITY" | "BUDGET_CODE_INVALID" | "BUDGET_CODE_UNMAPPED" | "CASH_NUMBER_GAP" | "AMOUNT_NOT_INTEGER" | "WORDS_MISMATCH" | "DATE_ORDER" | "YEAR_END_SPEND_STOP" | "INVOICE_KEY_MISSING" | "INVOICE_DUPLICATE" | "INVOICE_DATE_WINDOW" | "INVOICE_BUYER_MISMATCH" | "INVOICE_SUMS" | "INVOICE_REPLACED" | "INVOICE_UNSIGNED" | "MST_FORMAT" | "MST_CHECKSUM" | "COUNTERPART_SHORT" | "FORM_1_7" | "FORM_7_8" | "FORM_5_8" | "FORM_9_6" | "FORM_6_10" | "SETTLE_PAPERS_MISSING" | "SETTLE_FILE_LATE" | "AGEING_APPROVAL_ADVANCE" | "YEAR_END_DATES" | "RESULT_BASELINE_MISSING" | "RESULT_AFTER_DUE" | "REPORT_DUE" | "REGISTER_DUE" | "REVIEW_2026_INCOMPLETE" | "DATA_RETENTION_DUE" | "EXPORT_NO_GROUND" | "EXPORT_FULL_ID" | "EXPORT_NOT_ENCRYPTED";

/**
 * Tình trạng đối chiếu với văn bản gốc.
 */
export type CheckMark = "checked" | "unchecked";

/**
 * Kiểm tra một đề án.
 */
export type CheckRequest = { 
/**
 * Đề án.
 */
uid: ProposalId, 
/**
 * Mọi quy tắc, also those whose moment has not come.
 */
every_rule: boolean, };

/**
 * Căn cứ của một con số: where it comes from and between which days it holds.
 */
export type Citation = { 
/**
 * Văn bản, điều, khoản.
 */
text: string, 
/**
 * Có hiệu lực từ.
 */
valid_from: Day, 
/**
 * Hết hiệu lực sau ngày; none = not known to have ended.
 */
valid_to: Day | null, 
/**
 * Đã hay chưa đối chiếu.
 */
mark: CheckMark, };

/**
 * Lọc sổ lớp.
 */
export type ClassFilter = { 
/**
 * Năm.
 */
year: number | null, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Chữ tìm.
 */
find: string, 
/**
 * Nhiều nhất bao nhiêu dòng.
 */
limit: number | null, };

/**
 * Lớp đào tạo: id of a training class.
 */
export type ClassId = string;

/**
 * Đời sống của một lớp.
 */
export type ClassLife = { 
/**
 * Các buổi dạy, by day and hour.
 */
lessons: Array<Lesson>, 
/**
 * Lời về một buổi.
 */
lesson_notes: Array<LessonNote>, 
/**
 * Giờ lý thuyết, thực hành of the programme (Mẫu 12); none = no programme.
 */
programme: Hours | null, 
/**
 * Giờ lý thuyết, thực hành of the timetable.
 */
taught: Hours, 
/**
 * Giáo viên, by position.
 */
teachers: Array<ClassTeacherRow>, 
/**
 * Vật tư in and out, by day.
 */
materials: Array<MaterialMove>, 
/**
 * Theo dõi việc làm, by day.
 */
follow_ups: Array<FollowUp>, 
/**
 * Danh sách so với chứng từ.
 */
totals: Array<ListTotal>, 
/**
 * Số thuế, tài khoản đang hiện đủ.
 */
revealed: boolean, };

/**
 * Danh sách của một lớp khác chứng từ đã chi.
 */
export type ClassListDifference = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Tên lớp.
 */
class_name: string, 
/**
 * The list beside its vouchers.
 */
total: ListTotal, };

/**
 * Hồ sơ lớp đã in.
 */
export type ClassPapers = { 
/**
 * Các tệp.
 */
documents: Array<WrittenPaper>, 
/**
 * Danh sách so với chứng từ.
 */
totals: Array<ListTotal>, 
/**
 * Thư mục.
 */
out: string, };

/**
 * Một lớp: its days, trainees as grid rows, attendance, allowances, notes.
 */
export type ClassRecord = { 
/**
 * Lớp.
 */
class: TrainingClass, 
/**
 * Ngày học.
 */
days: Array<Day>, 
/**
 * Mã đề án; empty = stands alone.
 */
proposal_code: string, 
/**
 * Tên đề án.
 */
proposal_title: string, 
/**
 * Học viên.
 */
trainees: Array<ClassTrainee>, 
/**
 * Tổng ngày thực học.
 */
total_days: number, 
/**
 * Tổng ngày được tiền ăn.
 */
meal_days: number, 
/**
 * Tổng tiền ăn, in đồng.
 */
total_meal: Money, 
/**
 * Tổng tiền đi lại, in đồng.
 */
total_travel: Money, 
/**
 * Số giấy tờ đang hiện đủ.
 */
revealed: boolean, };

/**
 * Sổ lớp.
 */
export type ClassRegister = { 
/**
 * Số lớp.
 */
count: number, 
/**
 * Các lớp.
 */
rows: Array<ClassRow>, 
/**
 * Tổng số học viên.
 */
trainees: number, };

/**
 * Dòng sổ lớp.
 */
export type ClassRow = { 
/**
 * Lớp.
 */
uid: ClassId, 
/**
 * Mã lớp.
 */
code: string, 
/**
 * Tên lớp.
 */
name: string, 
/**
 * Nghề.
 */
trade: string, 
/**
 * Địa điểm.
 */
place: string, 
/**
 * Khai giảng.
 */
starts_on: Day | null, 
/**
 * Bế giảng.
 */
ends_on: Day | null, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Mã đề án; empty = stands alone.
 */
proposal_code: string, 
/**
 * Tên đề án.
 */
proposal_title: string, 
/**
 * Số học viên.
 */
trainee_count: number, 
/**
 * Số học viên chưa có số giấy tờ.
 */
without_number: number, };

/**
 * Giáo viên của một lớp.
 */
export type ClassTeacherId = string;

/**
 * Một giáo viên của lớp cùng tiền giảng.
 */
export type ClassTeacherRow = { 
/**
 * Phân công.
 */
uid: ClassTeacherId, 
/**
 * Giáo viên.
 */
teacher_uid: TeacherId, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Trình độ.
 */
qualification: string, 
/**
 * Đơn vị công tác.
 */
workplace: string, 
/**
 * Mã số thuế, masked unless asked for.
 */
tax_code: string, 
/**
 * Số tài khoản, masked unless asked for.
 */
account: string, 
/**
 * Ngân hàng.
 */
bank: string, 
/**
 * Đơn giá một giờ, in đồng.
 */
hour_rate: Money, 
/**
 * Lý do không khấu trừ thuế.
 */
untaxed_ground: string, 
/**
 * Giờ lý thuyết và thực hành.
 */
hours: string, 
/**
 * Thành tiền, in đồng.
 */
amount: Money, 
/**
 * Thuế TNCN, in đồng.
 */
tax: Money, 
/**
 * Thực nhận, in đồng.
 */
net: Money, };

/**
 * Một học viên trong lưới.
 */
export type ClassTrainee = { 
/**
 * Học viên.
 */
uid: TraineeId, 
/**
 * Ô của lưới.
 */
cells: TraineeDraft, 
/**
 * Chấm công, one letter a day.
 */
attendance: string, 
/**
 * Ngày thực học.
 */
days: number, 
/**
 * Thuộc đối tượng được tiền ăn of the class regime.
 */
fed: boolean, 
/**
 * Ngày được tiền ăn.
 */
meal_days: number, 
/**
 * Tiền ăn, in đồng.
 */
meal: Money, 
/**
 * Tiền đi lại, in đồng.
 */
travel: Money, 
/**
 * Lỗi, nhắc.
 */
notes: Array<CellNote>, };

/**
 * Mục của giấy thanh toán tạm ứng C43-BB a line belongs to.
 */
export type ClearanceRow = "carried_over" | "received" | "spent" | "back_to_cash" | "from_wage" | "top_up";

/**
 * Kết quả đối chiếu.
 */
export type CodeStanding = "agrees" | "records_changed" | "figures_differ" | "not_held";

/**
 * Cộng tác viên khuyến công of a commune.
 */
export type Collaborator = { 
/**
 * Identity of the row.
 */
uid: CollaboratorId, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Điện thoại.
 */
phone: string, 
/**
 * Mã xã.
 */
commune_code: string | null, 
/**
 * Địa bàn as written.
 */
place: string, 
/**
 * Đơn vị công tác.
 */
workplace: string, 
/**
 * Từ ngày.
 */
from_on: Day | null, 
/**
 * Đến ngày.
 */
to_on: Day | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Các cộng tác viên to be saved; those of the office that are not among them stay.
 */
export type CollaboratorDraft = { 
/**
 * Các dòng.
 */
rows: Array<Collaborator>, };

/**
 * Sổ cộng tác viên.
 */
export type CollaboratorFilter = { 
/**
 * Hiện số điện thoại.
 */
reveal: boolean, 
/**
 * Lý do xem; none = the purpose of the list.
 */
ground?: string, };

/**
 * Cộng tác viên.
 */
export type CollaboratorId = string;

/**
 * Sổ cộng tác viên và độ phủ.
 */
export type CollaboratorRegister = { 
/**
 * Các dòng, by name; the phone is masked unless asked for.
 */
rows: Array<CollaboratorRow>, 
/**
 * Các xã của tỉnh, by name.
 */
communes: Array<CommuneCoverage>, 
/**
 * Số xã đã có cộng tác viên đang làm.
 */
covered: number, 
/**
 * Số xã chưa có.
 */
without: number, };

/**
 * Một cộng tác viên.
 */
export type CollaboratorRow = { 
/**
 * Cộng tác viên.
 */
collaborator: Collaborator, 
/**
 * Tên xã hiện hành; empty = not tied to one.
 */
commune: string, 
/**
 * Đang làm: not ended yet.
 */
is_active: boolean, };

/**
 * Loại số of a column.
 */
export type ColumnKind = "text" | "money" | "count" | "percent" | "decimal";

/**
 * Cách tính of a column from its neighbours in the same row, by their keys.
 */
export type ColumnRule = { "rule": "records" } | { "rule": "share", 
/**
 * Cột tử số.
 */
part: string, 
/**
 * Cột mẫu số.
 */
whole: string, } | { "rule": "growth", 
/**
 * Cột kỳ này.
 */
now: string, 
/**
 * Cột kỳ trước.
 */
before: string, };

/**
 * Xã, phường hiện nay, as a picker shows it.
 */
export type CommuneChoice = { 
/**
 * Mã xã, five digits, as text.
 */
code: string, 
/**
 * Tên đầy đủ (Xã Bình Lư).
 */
name: string, 
/**
 * Tên tỉnh.
 */
province: string, 
/**
 * Xã, huyện cũ that was sought; empty = found under its present name.
 */
was: string, 
/**
 * Xã cũ đã chia cho nhiều xã: the officer must know which of them.
 */
split: boolean, };

/**
 * Độ phủ của một xã.
 */
export type CommuneCoverage = { 
/**
 * Mã xã.
 */
code: string, 
/**
 * Tên xã.
 */
name: string, 
/**
 * Số cộng tác viên đang làm.
 */
collaborators: number, 
/**
 * Số cơ sở trong sổ.
 */
establishments: number, };

/**
 * Tìm xã nào.
 */
export type CommuneFilter = { 
/**
 * Chữ tìm, with or without accents; empty = all.
 */
find: string, 
/**
 * Mã tỉnh; none = every province the program knows communes of.
 */
province: string | null, 
/**
 * Cả danh sách with every former name, for a picker that searches by itself.
 */
whole: boolean, };

/**
 * Một con số on the paper and on file.
 */
export type ComparedFigure = { 
/**
 * Tên con số.
 */
what: string, 
/**
 * Trên giấy.
 */
on_paper: Money, 
/**
 * Trong dữ liệu.
 */
on_file: Money, 
/**
 * Bằng nhau.
 */
agrees: boolean, };

/**
 * Một nội dung hỗ trợ.
 */
export type ContentChoice = { 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
name: string, };

/**
 * Nội dung hỗ trợ to choose from.
 */
export type ContentChoices = { 
/**
 * Các nội dung of the kind; none = the kind is one work.
 */
choices: Array<ContentChoice>, 
/**
 * Tên nội dung the title tells while none is chosen; empty when it tells none.
 */
told: string, };

/**
 * Hỏi nội dung hỗ trợ of a đề án that is being typed.
 */
export type ContentQuestion = { 
/**
 * Đề án as typed so far.
 */
proposal: Proposal, };

/**
 * Hợp đồng, and its closure (thanh lý) once both sides signed it.
 */
export type Contract = { 
/**
 * Identity of the row.
 */
uid: ContractId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Đơn vị thụ hưởng of a support contract.
 */
beneficiary_uid: BeneficiaryId | null, 
/**
 * Bên ký.
 */
side: ContractSide, 
/**
 * Số hợp đồng.
 */
number: string, 
/**
 * Ngày ký.
 */
signed_on: Day, 
/**
 * Tên bên kia (Cục, Sở, cơ sở), as on the contract.
 */
other_party: string, 
/**
 * Đại diện bên kia.
 */
other_representative: string, 
/**
 * Chức vụ đại diện bên kia.
 */
other_title: string, 
/**
 * Địa chỉ bên kia.
 */
other_address: string, 
/**
 * Giá trị hợp đồng (phần khuyến công), in đồng.
 */
value: Money, 
/**
 * Mức tạm ứng theo hợp đồng (%).
 */
advance_percent: string | null, 
/**
 * Ngày hết hạn.
 */
ends_on: Day | null, 
/**
 * Số biên bản thanh lý.
 */
closure_number: string, 
/**
 * Ngày thanh lý.
 */
closed_on: Day | null, };

/**
 * Cân đối của một hợp đồng.
 */
export type ContractBalance = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Mã đề án.
 */
code: string, 
/**
 * Tên đề án.
 */
title: string, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Số hợp đồng với Cục or Sở; empty = none yet.
 */
contract_number: string, 
/**
 * Cân đối của năm.
 */
balance: Balance, 
/**
 * Chuyển nguồn, hủy dự toán of the year.
 */
moves: Array<BudgetMove>, };

/**
 * Hợp đồng: id of a contract.
 */
export type ContractId = string;

/**
 * Bên ký với đơn vị thực hiện.
 */
export type ContractSide = "with_agency" | "with_beneficiary";

/**
 * Đề án năm trước nào sang năm nào.
 */
export type CopyProposals = { 
/**
 * Năm kế hoạch.
 */
year: number, 
/**
 * Các đề án.
 */
proposals: Array<ProposalId>, };

/**
 * Khoản mục chi: what a line is for, so that rules can find meals, travel and management.
 */
export type CostItem = "meal" | "travel" | "teaching" | "material" | "stationery" | "rent" | "examination" | "management" | "machinery" | "conference" | "registration" | "consulting" | "other";

/**
 * Đếm gì.
 */
export type Counted = "proposals" | "establishments" | "trainees" | "employed" | "jobs" | "machines" | "quantity" | "grant" | "other";

/**
 * Chứng minh vốn đối ứng of one beneficiary (TTLT 26/2014 Điều 7).
 */
export type CounterpartEvidence = { 
/**
 * Identity of the row.
 */
uid: CounterpartEvidenceId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Đơn vị thụ hưởng.
 */
beneficiary_uid: BeneficiaryId, 
/**
 * Loại chứng minh.
 */
proof: CounterpartProof, 
/**
 * Số giấy tờ.
 */
number: string, 
/**
 * Ngày của giấy tờ.
 */
dated_on: Day, 
/**
 * Số tiền chứng minh, in đồng.
 */
amount: Money, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chứng minh vốn đối ứng.
 */
export type CounterpartEvidenceId = string;

/**
 * Loại chứng minh.
 */
export type CounterpartProof = "bank_statement" | "invoice" | "loan_contract";

/**
 * Mô đun of the programme (Mẫu 12).
 */
export type CourseModule = { 
/**
 * Identity of the row.
 */
uid: ModuleId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Tên môn, mô đun.
 */
name: string, 
/**
 * Lý thuyết, hours.
 */
theory_hours: number, 
/**
 * Thực hành, hours.
 */
practice_hours: number, 
/**
 * Giáo viên.
 */
instructor: string, };

/**
 * Lập đơn vị mới. Everything but the path, name, department and province may stay empty.
 */
export type CreateFile = { 
/**
 * Nơi đặt tệp.
 */
path: string, 
/**
 * Tên đơn vị.
 */
name: string, 
/**
 * Cơ quan chủ quản.
 */
department: string, 
/**
 * Mã tỉnh.
 */
province_code: string, 
/**
 * Địa danh.
 */
place: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Thủ trưởng đơn vị.
 */
head: string, 
/**
 * Kế toán trưởng.
 */
chief_accountant: string, 
/**
 * Thủ quỹ.
 */
cashier: string, 
/**
 * Mã ĐVQHNS.
 */
budget_unit_code: string, 
/**
 * Mã số thuế.
 */
tax_code: string, 
/**
 * Cơ quan là Sở, which takes in packages.
 */
is_department: boolean, };

/**
 * Tiêu chí xếp hạng.
 */
export type Criterion = { 
/**
 * Mã, stable.
 */
code: string, 
/**
 * Tên.
 */
label: string, 
/**
 * Trọng số, in points.
 */
weight: string, 
/**
 * Giá trị đạt trọn điểm, above 0.
 */
full: string, 
/**
 * Giá trị lấy từ đâu.
 */
measure: CriterionMeasure, 
/**
 * Cách tính in words.
 */
how: string, 
/**
 * Căn cứ.
 */
source: string, 
/**
 * Loại đề án it looks at; none = every kind.
 */
kinds: Array<ProposalKind>, 
/**
 * Chữ không dấu it looks for.
 */
words: Array<string>, };

/**
 * Giá trị của tiêu chí lấy từ đâu.
 */
export type CriterionMeasure = "marked" | "words" | "women_owned" | "minority_owned" | "typical_product" | "readiness" | "jobs_per_hundred_million" | "own_money";

/**
 * Điểm của một tiêu chí và cách ra điểm.
 */
export type CriterionScore = { 
/**
 * Mã tiêu chí.
 */
code: string, 
/**
 * Tên tiêu chí.
 */
label: string, 
/**
 * Trọng số.
 */
weight: string, 
/**
 * Giá trị.
 */
value: string, 
/**
 * Điểm, two decimals, half up.
 */
points: string, 
/**
 * Cán bộ chấm thay cho hồ sơ.
 */
by_mark: boolean, 
/**
 * Căn cứ an officer gave, else how it is counted.
 */
ground: string, };

/**
 * Bộ tiêu chí and where it comes from.
 */
export type CriterionSet = { 
/**
 * Nguồn.
 */
source: string, 
/**
 * Tình trạng đối chiếu.
 */
mark: CheckMark, 
/**
 * Các tiêu chí.
 */
criteria: Array<Criterion>, };

/**
 * Ngày: one calendar date from 01/01/1900 to 31/12/2199. "Today" is always an argument.
 *
 * As JSON and in the data file it is the text "2026-01-05".
 */
export type Day = string;

/**
 * Một hạn trong lịch.
 */
export type DeadlineRow = { 
/**
 * Ngày.
 */
on: Day, 
/**
 * Còn mấy ngày; negative once it has passed.
 */
days_left: number, 
/**
 * Việc.
 */
what: string, 
/**
 * Nguồn it concerns; none = both.
 */
source: FundSource | null, 
/**
 * Đề án, when it is that of one.
 */
proposal_uid: ProposalId | null, 
/**
 * Căn cứ; empty for the office's own dates.
 */
reference: string, };

/**
 * Đại biểu (TT 36/2013/TT-BCT Điều 14.2): meals and lodging are paid only to those whom the State budget
 * does not pay already.
 */
export type Delegate = { 
/**
 * Identity of the row.
 */
uid: DelegateId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Chức vụ, đơn vị hoặc địa chỉ.
 */
body: string, 
/**
 * Hưởng lương ngân sách nhà nước.
 */
state_paid: boolean, 
/**
 * Số ngày tham dự.
 */
days: number, 
/**
 * Mức chi một ngày (ăn, nghỉ), in đồng; none is paid where it is zero.
 */
day_rate: Money, 
/**
 * Đã ký danh sách.
 */
signed: boolean, };

/**
 * Các đại biểu in order; those left out are removed.
 */
export type DelegateDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các dòng.
 */
rows: Array<Delegate>, };

/**
 * Đại biểu.
 */
export type DelegateId = string;

/**
 * Bên trung tâm: everything the screen "Gửi Sở" shows.
 */
export type Deliveries = { 
/**
 * Gói đã lập, newest first: the export log.
 */
sent: Array<SentPackage>, 
/**
 * Nhận xét của Sở, newest first.
 */
remarks: Array<PackageRemark>, 
/**
 * Khóa nhận of this office, to be given to those who send here.
 */
own_recipient: string, 
/**
 * Vân tay khóa ký of this office.
 */
fingerprint: string, 
/**
 * Khóa nhận of the department, as its last receipt or the last package says; empty when unknown.
 */
department_recipient: string, 
/**
 * Cơ quan nhận.
 */
department: string, 
/**
 * Căn cứ ghi sẵn.
 */
ground: string, };

/**
 * Phạm vi of a package.
 */
export type DeliveryScope = "settlement" | "year" | "all";

/**
 * Quyết định đang ghi.
 */
export type DoubleDecisionDraft = { 
/**
 * Dấu của người hoặc cơ sở.
 */
subject_key: string, 
/**
 * Được chấp nhận.
 */
accepted: boolean, 
/**
 * Lý do.
 */
reason: string, };

/**
 * Hỗ trợ trùng: one person or establishment that two centres or more supported.
 */
export type DoubleSupport = { 
/**
 * Dấu, to name it in a decision.
 */
subject_key: string, 
/**
 * Người hay cơ sở.
 */
kind: SubjectKind, 
/**
 * Tên.
 */
name: string, 
/**
 * Số căn cước che bớt, or tax code.
 */
number: string, 
/**
 * Các lần hỗ trợ.
 */
supports: Array<Support>, 
/**
 * Quyết định đã ghi.
 */
decision: DoubleSupportDecision | null, };

/**
 * Quyết định về hỗ trợ trùng ở hai trung tâm.
 */
export type DoubleSupportDecision = { 
/**
 * Identity of the row.
 */
uid: DoubleSupportId, 
/**
 * Dấu của người hoặc cơ sở: a hash, so that no card number stands here.
 */
subject_key: string, 
/**
 * Được chấp nhận.
 */
accepted: boolean, 
/**
 * Lý do.
 */
reason: string, 
/**
 * Ngày.
 */
decided_on: Day, 
/**
 * Người quyết định.
 */
decided_by: string, };

/**
 * Quyết định về hỗ trợ trùng.
 */
export type DoubleSupportId = string;

/**
 * Bản ghi đang gõ; a record with the nil identity is a new one.
 */
export type Draft = { "kind": "proposal", "record": Proposal } | { "kind": "beneficiary", "record": Beneficiary } | { "kind": "estimate", "record": Array<EstimateLine> } | { "kind": "contract", "record": Contract } | { "kind": "advance", "record": Advance } | { "kind": "acceptance", "record": Acceptance } | { "kind": "class", "record": TrainingClass } | { "kind": "voucher", "record": VoucherWithLines };

/**
 * Kiểm tra bản đang gõ.
 */
export type DraftRequest = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Bản đang gõ.
 */
draft: Draft, };

/**
 * Bảng hạn.
 */
export type DueBoard = { 
/**
 * Hôm nay.
 */
today: Day, 
/**
 * Các hạn, the nearest first; what has no day stands after what is overdue.
 */
rows: Array<DueRow>, 
/**
 * Số hạn đã quá.
 */
overdue: number, 
/**
 * Số hạn sắp đến.
 */
soon: number, 
/**
 * Số hạn còn xa.
 */
later: number, };

/**
 * Loại hạn.
 */
export type DueKind = "register" | "report" | "work" | "settle" | "year_end" | "advance" | "certificate" | "follow_up" | "visit";

/**
 * Bảng hạn của năm nào; none = the year of the office's day.
 */
export type DueRequest = { 
/**
 * Năm.
 */
year: number | null, 
/**
 * Nguồn; none = all.
 */
source: FundSource | null, };

/**
 * Một hạn.
 */
export type DueRow = { 
/**
 * Ngày đến hạn; none = no day is named.
 */
on: Day | null, 
/**
 * Ngày làm việc cuối cùng, when the date falls on a day off.
 */
act_by: Day | null, 
/**
 * Còn mấy ngày; negative once it has passed.
 */
days_left: number | null, 
/**
 * Còn bao lâu, in words: "Còn 12 ngày (8 ngày làm việc)".
 */
when: string, 
/**
 * Tình trạng.
 */
state: DueState, 
/**
 * Loại.
 */
kind: DueKind, 
/**
 * Tên loại.
 */
kind_label: string, 
/**
 * Mã thời hạn or mã kiểm tra.
 */
code: string, 
/**
 * Việc.
 */
what: string, 
/**
 * Còn thiếu.
 */
missing: Array<string>, 
/**
 * Đề án; none = the whole office.
 */
proposal_uid: ProposalId | null, 
/**
 * Mã đề án; empty = the whole office.
 */
proposal_code: string, 
/**
 * Tên đề án.
 */
proposal_title: string, 
/**
 * Cán bộ phụ trách.
 */
officer: string, 
/**
 * Nơi làm.
 */
target: Target | null, 
/**
 * Căn cứ; empty for the office's own dates.
 */
reference: string, };

/**
 * Tình trạng của hạn.
 */
export type DueState = "overdue" | "soon" | "later";

/**
 * Loại trùng.
 */
export type DuplicateKind = "same_person_two_classes" | "same_person_overlapping_classes" | "likely_same_person";

/**
 * Một người ở hai lớp, or who may be.
 */
export type DuplicatePerson = { 
/**
 * Loại trùng.
 */
type: DuplicateKind, 
/**
 * `ask` or `block`.
 */
severity: string, 
/**
 * Số CCCD of the row that comes in, else of the row on file; empty = neither has one.
 */
card_number: string, 
/**
 * Ở đâu: the row on file, then the row that comes in.
 */
where: Array<PersonPlace>, };

/**
 * Dòng dự toán trước điều chỉnh: the estimate as it was approved before, for Mẫu 1 and Mẫu 7.
 */
export type EarlierEstimateLine = { 
/**
 * Identity of the row.
 */
uid: EarlierEstimateLineId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Điều chỉnh that put it aside.
 */
adjustment_uid: AdjustmentId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Nội dung chi.
 */
content: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Số lượng.
 */
quantity: string | null, 
/**
 * Đơn giá, in đồng.
 */
unit_price: string | null, 
/**
 * Thành tiền.
 */
amount: Money, 
/**
 * Phần khuyến công.
 */
grant: Money, 
/**
 * Phần đơn vị thụ hưởng.
 */
counterpart: Money, 
/**
 * Nguồn khác.
 */
other: Money, };

/**
 * Dòng dự toán trước điều chỉnh.
 */
export type EarlierEstimateLineId = string;

/**
 * Đề án năm trước.
 */
export type EarlierProposal = { 
/**
 * Đề án.
 */
uid: ProposalId, 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Kinh phí, in đồng.
 */
grant: Money | null, };

/**
 * Bảng mã chữ.
 */
export type Encoding = "unicode" | "tcvn3" | "vni";

/**
 * Bảng mã chọn cho một cột.
 */
export type EncodingChoice = { 
/**
 * Tệp, as it was asked for.
 */
file: string, 
/**
 * Tên trang tính.
 */
sheet: string, 
/**
 * Cột, from 0.
 */
column: number, 
/**
 * Bảng mã.
 */
encoding: Encoding, };

/**
 * Xóa bản làm việc của một lớp hết hạn.
 */
export type EraseExpired = { 
/**
 * Lớp.
 */
class_uid: ClassId, };

/**
 * Xóa theo yêu cầu của một người.
 */
export type ErasePerson = { 
/**
 * Học viên: any row of the person.
 */
trainee_uid: TraineeId, 
/**
 * Ai yêu cầu, without a number ("Người có dữ liệu").
 */
asked_by: string, 
/**
 * Căn cứ (đơn, ngày).
 */
ground: string, 
/**
 * Đã xem và đồng ý xóa; without it nothing is changed.
 */
confirmed: boolean, };

/**
 * Một nơi.
 */
export type ErasedPart = { 
/**
 * Nơi, in words.
 */
title: string, 
/**
 * Xóa gì; empty = nothing.
 */
erased: string, 
/**
 * Giữ gì, vì sao, đến khi nào; empty = nothing is kept.
 */
kept: string, };

/**
 * Đã xóa gì (or what would be), giữ gì và vì sao.
 */
export type ErasureAnswer = { 
/**
 * Từng nơi.
 */
parts: Array<ErasedPart>, 
/**
 * Số ảnh cũ đã bỏ khỏi nhật ký; 0 while nothing is changed.
 */
images: number, 
/**
 * Đã xóa thật.
 */
done: boolean, };

/**
 * Cơ sở công nghiệp nông thôn (CNNT). Fields after the account came later and may be absent on the wire.
 */
export type Establishment = { 
/**
 * Identity of the row.
 */
uid: EstablishmentId, 
/**
 * Tên cơ sở.
 */
name: string, 
/**
 * Loại hình.
 */
kind: EstablishmentKind, 
/**
 * Mã số thuế, text.
 */
tax_code: string, 
/**
 * Số giấy đăng ký kinh doanh.
 */
registration_number: string, 
/**
 * Ngày cấp đăng ký.
 */
registered_on: Day | null, 
/**
 * Địa chỉ as written; old addresses of three levels stay as they are.
 */
address: string, 
/**
 * Mã xã hiện hành.
 */
commune_code: string | null, 
/**
 * Người đại diện.
 */
representative: string, 
/**
 * Chức vụ người đại diện.
 */
representative_title: string, 
/**
 * Điện thoại.
 */
phone: string, 
/**
 * Ngành nghề.
 */
trade: string, 
/**
 * Số tài khoản (sensitive: masked outside forms that ask for it).
 */
account_number: string, 
/**
 * Ngân hàng.
 */
account_place: string, 
/**
 * Chủ cơ sở.
 */
owner_name: string, 
/**
 * Giới tính chủ cơ sở.
 */
owner_sex: Sex | null, 
/**
 * Dân tộc chủ cơ sở (sensitive: masked until shown).
 */
owner_ethnic_group: string, 
/**
 * Số định danh chủ cơ sở: tells the same owner under another name (masked until shown).
 */
owner_card_number: string, 
/**
 * Do phụ nữ làm chủ.
 */
women_owned: boolean, 
/**
 * Nguyên liệu chính.
 */
material: string, 
/**
 * Số lao động.
 */
workers: number | null, 
/**
 * Số lao động nữ.
 */
women_workers: number | null, 
/**
 * Số lao động dân tộc thiểu số.
 */
minority_workers: number | null, 
/**
 * Vốn điều lệ, in đồng.
 */
charter_capital: Money | null, 
/**
 * Doanh thu một năm, in đồng.
 */
yearly_revenue: Money | null, 
/**
 * Năm của doanh thu.
 */
revenue_year: number | null, 
/**
 * Xã, huyện cũ as first written, when the present commune was chosen from it.
 */
old_place: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Lọc sổ cơ sở.
 */
export type EstablishmentFilter = { 
/**
 * Loại hình; none = all.
 */
kind: EstablishmentKind | null, 
/**
 * Mã xã; none = all.
 */
commune: string | null, 
/**
 * Chữ tìm, without accents.
 */
find: string, 
/**
 * Số dòng trả về; the count and the totals are of all. None = all.
 */
limit: number | null, };

/**
 * Cơ sở công nghiệp nông thôn: id of an establishment.
 */
export type EstablishmentId = string;

/**
 * Loại hình cơ sở (NĐ 45/2012 Điều 1, sửa bởi NĐ 235/2025).
 */
export type EstablishmentKind = "small_enterprise" | "large_enterprise" | "cooperative" | "cooperative_union" | "cooperative_group" | "household" | "artisan" | "cluster_investor" | "other";

/**
 * Hồ sơ một cơ sở.
 */
export type EstablishmentRecord = { 
/**
 * Cơ sở; what is personal is masked unless asked for.
 */
establishment: Establishment, 
/**
 * Xã, tỉnh hiện hành; empty = not tied to one.
 */
commune: string, 
/**
 * Số kiểm tra của mã số thuế không đúng.
 */
tax_code_slip: boolean, 
/**
 * Các lần được hỗ trợ, newest first.
 */
supports: Array<EstablishmentSupport>, 
/**
 * Tổng hỗ trợ, in đồng.
 */
granted: Money, 
/**
 * Trong đó khuyến công quốc gia.
 */
granted_national: Money, 
/**
 * Trong đó khuyến công địa phương.
 */
granted_local: Money, 
/**
 * Sản phẩm.
 */
products: Array<ProductRow>, 
/**
 * Máy móc.
 */
machines: Array<MachineRow>, 
/**
 * Kết quả trước và sau hỗ trợ, by đề án.
 */
followed: Array<FollowedSupport>, };

/**
 * Sổ cơ sở.
 */
export type EstablishmentRegister = { 
/**
 * Số dòng that fit the filter, shown or not.
 */
count: number, 
/**
 * Các dòng, by name.
 */
rows: Array<EstablishmentRow>, 
/**
 * Tổng of every row that fits the filter.
 */
totals: EstablishmentTotals, };

/**
 * Dòng sổ cơ sở.
 */
export type EstablishmentRow = { 
/**
 * Cơ sở.
 */
uid: EstablishmentId, 
/**
 * Tên.
 */
name: string, 
/**
 * Loại hình.
 */
kind: EstablishmentKind, 
/**
 * Mã số thuế.
 */
tax_code: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Mã xã hiện hành.
 */
commune_code: string | null, 
/**
 * Tên xã hiện hành; filled in by whoever knows the communes.
 */
commune: string, 
/**
 * Người đại diện.
 */
representative: string, 
/**
 * Ngành nghề.
 */
trade: string, 
/**
 * Số lao động.
 */
workers: number | null, 
/**
 * Do phụ nữ làm chủ.
 */
women_owned: boolean, 
/**
 * Số sản phẩm tiêu biểu.
 */
certified_products: number, 
/**
 * Số lượt được hỗ trợ.
 */
supports: number, 
/**
 * Tổng hỗ trợ, in đồng.
 */
granted: Money, 
/**
 * Năm được hỗ trợ gần nhất.
 */
last_year: number | null, };

/**
 * Một lần được hỗ trợ.
 */
export type EstablishmentSupport = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Mã đề án.
 */
code: string, 
/**
 * Tên đề án.
 */
title: string, 
/**
 * Loại đề án.
 */
kind: ProposalKind, 
/**
 * Năm.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Nội dung được hỗ trợ.
 */
content: string, 
/**
 * Mức hỗ trợ, in đồng.
 */
grant: Money, };

/**
 * Tổng sổ cơ sở.
 */
export type EstablishmentTotals = { 
/**
 * Số cơ sở đã được hỗ trợ.
 */
supported: number, 
/**
 * Số lượt hỗ trợ.
 */
supports: number, 
/**
 * Kinh phí hỗ trợ, in đồng.
 */
granted: Money, };

/**
 * Các dòng dự toán in order; lines left out are removed.
 */
export type EstimateDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các dòng.
 */
lines: Array<EstimateLine>, };

/**
 * Dòng dự toán. Amounts in whole đồng; `grant + counterpart + other = amount`.
 */
export type EstimateLine = { 
/**
 * Identity of the row.
 */
uid: EstimateLineId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Nội dung chi.
 */
content: string, 
/**
 * Khoản mục chi.
 */
item: CostItem, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Số lượng.
 */
quantity: string | null, 
/**
 * Đơn giá, in đồng (may carry a fraction in old estimates).
 */
unit_price: string | null, 
/**
 * Thành tiền.
 */
amount: Money, 
/**
 * Phần khuyến công.
 */
grant: Money, 
/**
 * Phần đơn vị thụ hưởng (đối ứng).
 */
counterpart: Money, 
/**
 * Nguồn khác.
 */
other: Money, 
/**
 * Tiểu mục ngân sách, four digits as text; empty = not mapped.
 */
sub_item: string, 
/**
 * Khối lượng đã thực hiện, as accepted.
 */
done_quantity: string | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Dòng dự toán: id of an estimate line.
 */
export type EstimateLineId = string;

/**
 * Dòng dự toán và số đã chi.
 */
export type EstimateRow = { 
/**
 * Dòng dự toán.
 */
line: EstimateLine, 
/**
 * Đã chi phần khuyến công.
 */
spent: Money, 
/**
 * Còn lại phần khuyến công.
 */
left: Money, };

/**
 * Chứng minh vốn đối ứng cùng bản quét.
 */
export type EvidenceRow = { 
/**
 * Chứng minh.
 */
evidence: CounterpartEvidence, 
/**
 * Bản quét; none = no scan is kept.
 */
scan: KeptFile | null, };

/**
 * Chứng minh vốn đối ứng và bản quét.
 */
export type EvidenceScanDraft = { 
/**
 * Chứng minh; saved as it is typed, made when its uid is new.
 */
evidence: CounterpartEvidence, 
/**
 * Tệp quét trên máy.
 */
path: string, };

/**
 * Con số nào.
 */
export type ExplainRequest = { 
/**
 * Khóa (`proposal/QG-01/spent`).
 */
key: string, };

/**
 * Một con số và vì sao, in đồng.
 */
export type Explanation = { 
/**
 * Khóa of the figure, where it can be asked for alone; empty = a part only.
 */
key: string, 
/**
 * Tên con số or the name of the record.
 */
label: string, 
/**
 * Số tiền; a count or a rate where `unit` says so.
 */
amount: Money, 
/**
 * Đơn vị; empty = đồng.
 */
unit: string, 
/**
 * Số chữ số thập phân at the end of `amount` (643 with one is 64,3).
 */
decimals: number, 
/**
 * Trừ đi: its amount lowers the figure it is a part of.
 */
takes_away: boolean, 
/**
 * Phép tính.
 */
reckoning: Reckoning, 
/**
 * Cách ra số: "12 × 1.500.000 đ", an invoice, a source with its mark; may be empty.
 */
working: string, 
/**
 * Đề án the records under it belong to; none = that of the figure it is a part of.
 */
proposal_uid: ProposalId | null, 
/**
 * Bản ghi to jump to.
 */
target: Subject | null, 
/**
 * Bản quét, by SHA-256; empty = none on file.
 */
scan: string, 
/**
 * Các phần.
 */
parts: Array<Explanation>, };

/**
 * Gói vừa lập.
 */
export type ExportAnswer = { 
/**
 * Nơi đặt on the stick.
 */
package: string, 
/**
 * Bản giữ trên máy.
 */
local: string, 
/**
 * Số gói.
 */
sequence: number, 
/**
 * Mã băm SHA-256.
 */
sha256: string, 
/**
 * Số byte.
 */
bytes: number, 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Số người.
 */
people: number, 
/**
 * Mã băm cuối nhật ký.
 */
journal_tip: string, 
/**
 * Vân tay khóa of the signature, for the department to compare the first time.
 */
fingerprint: string, };

/**
 * Xuất gì, cho ai, vì sao.
 */
export type ExportListRequest = { 
/**
 * Danh sách.
 */
list: ListKind, 
/**
 * Năm; none = mọi năm.
 */
year: number | null, 
/**
 * Nơi ghi tệp (.xlsx; .zip when behind a password).
 */
path: string, 
/**
 * Để số đầy đủ.
 */
whole: boolean, 
/**
 * Căn cứ; empty = the purpose of the list, for masked lists only.
 */
ground: string, 
/**
 * Nơi nhận.
 */
recipient: string, 
/**
 * Văn bản yêu cầu (số, ngày).
 */
paper: string, 
/**
 * Mật khẩu; empty = none. Never kept, never logged.
 */
password: string, };

/**
 * Ghi dữ liệu của một người ra tệp.
 */
export type ExportPerson = { 
/**
 * Học viên: any row of the person.
 */
trainee_uid: TraineeId, 
/**
 * Nơi ghi (.json hoặc .xlsx).
 */
path: string, 
/**
 * Căn cứ: the request it answers.
 */
ground: string, };

/**
 * Gói muốn lập.
 */
export type ExportRequest = { 
/**
 * Phạm vi.
 */
scope: DeliveryScope, 
/**
 * Năm; none = all.
 */
year: number | null, 
/**
 * Nguồn; none = both.
 */
source: FundSource | null, 
/**
 * Căn cứ chuyển dữ liệu cá nhân.
 */
ground: string, 
/**
 * Nơi nhận, as the export log names it.
 */
sent_to: string, 
/**
 * Khóa công khai of the department; empty = the passphrase.
 */
recipient: string, 
/**
 * Mật khẩu hai bên đã hẹn.
 */
passphrase: string, 
/**
 * Thư mục trên USB.
 */
to: string, };

/**
 * Đã xuất.
 */
export type Exported = { 
/**
 * Nơi ghi.
 */
path: string, 
/**
 * Số dòng.
 */
rows: number, 
/**
 * Mã băm của tệp.
 */
sha256: string, };

/**
 * Lời tại một ô.
 */
export type FieldMessage = { 
/**
 * Tên ô.
 */
field: string, 
/**
 * Lời.
 */
message: string, };

/**
 * Một con số của bộ quy định, in words.
 */
export type Figure = { 
/**
 * Khóa, the same in every pack (`cap:N02A`).
 */
key: string, 
/**
 * Nhóm.
 */
group: FigureGroup, 
/**
 * Mã.
 */
code: string, 
/**
 * Nội dung.
 */
name: string, 
/**
 * Giá trị, in one line.
 */
value: string, 
/**
 * Các phần.
 */
details: Array<FigureDetail>, 
/**
 * Phạm vi (`KCQG`, `KCĐP Lai Châu`, `ALL`).
 */
scope: string, 
/**
 * Loại đề án (`ProposalKind::key`); empty = all.
 */
kinds: Array<string>, 
/**
 * Căn cứ.
 */
source: string, 
/**
 * Có hiệu lực từ; none = not known.
 */
valid_from: Day | null, 
/**
 * Hết hiệu lực sau ngày.
 */
valid_to: Day | null, 
/**
 * Đã hay chưa đối chiếu.
 */
mark: CheckMark, 
/**
 * Độ tin; none = the row is no amount.
 */
status: FigureStatus | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chỗ khác nhau giữa hai bộ.
 */
export type FigureChange = { 
/**
 * Kiểu.
 */
kind: FigureChangeKind, 
/**
 * Bên trước; none = added.
 */
before: Figure | null, 
/**
 * Bên sau; none = removed.
 */
after: Figure | null, };

/**
 * Kiểu khác nhau.
 */
export type FigureChangeKind = "added" | "changed" | "removed";

/**
 * Đã đối chiếu: who compared a figure with which text, and when.
 */
export type FigureCheck = { 
/**
 * Identity of the row.
 */
uid: FigureCheckId, 
/**
 * Khóa của con số (`cap:N02A`).
 */
figure_key: string, 
/**
 * Lời ghi of the figure as it was compared; another figure under the same key is unchecked again.
 */
stated: string, 
/**
 * Đối chiếu với văn bản nào.
 */
compared_with: string, 
/**
 * Ngày đối chiếu.
 */
checked_on: Day, 
/**
 * Người đối chiếu.
 */
checked_by: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Ghi đã đối chiếu.
 */
export type FigureCheckDraft = { 
/**
 * Bộ quy định.
 */
pack: string, 
/**
 * Khóa của con số.
 */
figure_key: string, 
/**
 * Đối chiếu với văn bản nào.
 */
compared_with: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Đã đối chiếu.
 */
export type FigureCheckId = string;

/**
 * Phần của một con số (tiền ăn, trần của một đối tượng …).
 */
export type FigureDetail = { 
/**
 * Tên phần.
 */
name: string, 
/**
 * Giá trị, as shown.
 */
value: string, };

/**
 * Nhóm con số.
 */
export type FigureGroup = "cap" | "advance" | "regime" | "paper" | "deadline" | "adjustment" | "duty" | "content" | "text";

/**
 * Con số cùng việc đối chiếu và nguồn gốc của nó.
 */
export type FigureRow = { 
/**
 * Con số.
 */
figure: Figure, 
/**
 * Đã đối chiếu: who, when, against which text.
 */
check: FigureCheck | null, 
/**
 * Bản ghi của tỉnh it comes from; none = from the pack.
 */
own_uid: string | null, };

/**
 * Độ tin của mức trần: a figure from memory never blocks.
 */
export type FigureStatus = "official" | "recall" | "expired";

/**
 * Tóm tắt một tệp.
 */
export type FileSummary = { 
/**
 * Tệp.
 */
file: string, 
/**
 * Được nhận.
 */
accepted: boolean, 
/**
 * Số dòng nhận.
 */
rows_accepted: number, 
/**
 * Số dòng loại.
 */
rows_rejected: number, 
/**
 * Lời về tệp và các dòng.
 */
notes: Array<ImportNote>, 
/**
 * Các cột của từng trang tính.
 */
sheets: Array<SheetColumns>, };

/**
 * Điền hóa đơn vào một bản nháp chưa lưu.
 */
export type FillVoucher = { 
/**
 * Hóa đơn.
 */
invoice_uid: InvoiceId, 
/**
 * Bản nháp as it stands on the screen.
 */
paper: VoucherWithLines, };

/**
 * Lần theo dõi việc làm of one trainee.
 */
export type FollowUp = { 
/**
 * Identity of the row.
 */
uid: FollowUpId, 
/**
 * Lớp of the trainee.
 */
class_uid: ClassId, 
/**
 * Học viên.
 */
trainee_uid: TraineeId, 
/**
 * Ngày hỏi hoặc ngày xác nhận.
 */
asked_on: Day, 
/**
 * Đang làm việc.
 */
working: boolean, 
/**
 * Công việc.
 */
job: string, 
/**
 * Nơi làm việc.
 */
place: string, 
/**
 * Thu nhập, in đồng a month.
 */
wage: Money | null, 
/**
 * Người xác nhận: the establishment or whoever answered.
 */
confirmed_by: string, };

/**
 * Theo dõi việc làm của một lớp, as they shall stand.
 */
export type FollowUpDraft = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Các lần.
 */
rows: Array<FollowUp>, };

/**
 * Lần theo dõi việc làm.
 */
export type FollowUpId = string;

/**
 * Một lần hỗ trợ được theo dõi: indicators before and after.
 */
export type FollowedSupport = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Mã đề án.
 */
code: string, 
/**
 * Tên đề án.
 */
title: string, 
/**
 * Năm.
 */
year: number, 
/**
 * Các kỳ ghi số liệu, in months after support.
 */
months: Array<number>, 
/**
 * Chỉ tiêu, in the order of the pack.
 */
indicators: Array<IndicatorRow>, 
/**
 * Mọi số liệu đã ghi.
 */
outcomes: Array<Outcome>, };

/**
 * Bất khả kháng, with the minutes of the volume done.
 */
export type ForceMajeure = { 
/**
 * Identity of the row.
 */
uid: ForceMajeureId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Ngày xảy ra.
 */
happened_on: Day, 
/**
 * Nguyên nhân (bão, lũ, dịch bệnh, hỏa hoạn …).
 */
cause: string, 
/**
 * Số văn bản giải trình.
 */
explanation_number: string, 
/**
 * Số biên bản khối lượng.
 */
minutes_number: string, 
/**
 * Ngày biên bản khối lượng; none = not drawn up yet.
 */
minutes_on: Day | null, 
/**
 * Sở xác nhận: who signed for Sở.
 */
department_signer: string, 
/**
 * UBND xã xác nhận: who signed for the commune.
 */
commune_signer: string, 
/**
 * Khối lượng đã thực hiện (%).
 */
volume_percent: string, 
/**
 * Giá trị khối lượng phần khuyến công, in đồng.
 */
done_grant: Money, 
/**
 * Giá trị khối lượng phần đối ứng, in đồng.
 */
done_counterpart: Money, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Bất khả kháng.
 */
export type ForceMajeureId = string;

/**
 * Số của một biểu; none = the form does not carry the figure.
 */
export type FormFigures = { 
/**
 * Mẫu ("Mẫu 7").
 */
form: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Kinh phí hợp đồng, dự toán.
 */
contract: Money | null, 
/**
 * Đề nghị quyết toán.
 */
settled: Money | null, 
/**
 * Đã tạm ứng.
 */
advanced: Money | null, 
/**
 * Còn được nhận (phải nộp trả is negative).
 */
balance: Money | null, };

/**
 * Khoản kinh phí and its amount in the unit of the document.
 */
export type FundLineRow = { 
/**
 * Khoản.
 */
line: ProgrammeFundLine, 
/**
 * Số tiền in the unit of the document.
 */
text: string, };

/**
 * Kinh phí của một nguồn.
 */
export type FundShare = { 
/**
 * Nguồn.
 */
fund: ProgrammeFund, 
/**
 * Tên nguồn.
 */
label: string, 
/**
 * Số tiền, in đồng.
 */
amount: Money, 
/**
 * Tỷ trọng of all funds, in percent with one decimal; none = there is no money.
 */
percent: string | null, };

/**
 * Nguồn kinh phí khuyến công: quốc gia (KCQG) or địa phương (KCĐP).
 */
export type FundSource = "national" | "local";

/**
 * Khoản kinh phí as typed.
 */
export type FundTyped = { 
/**
 * Identity; nil = new.
 */
uid: ProgrammeFundId, 
/**
 * Năm; none = cả giai đoạn.
 */
year: number | null, 
/**
 * Nguồn; none = mọi nguồn.
 */
fund: ProgrammeFund | null, 
/**
 * Số tiền in the unit of the document.
 */
amount: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Kết quả lưới: which rows went in, and what is to be said of each.
 */
export type GridAnswer = { 
/**
 * Số dòng đã lưu (or that would be).
 */
saved: number, 
/**
 * Số dòng lỗi, not saved.
 */
rejected: number, 
/**
 * Từng dòng, in the order sent.
 */
rows: Array<GridRow>, };

/**
 * Một dòng của lưới sau khi kiểm tra.
 */
export type GridRow = { 
/**
 * Học viên; none = not saved.
 */
uid: TraineeId | null, 
/**
 * Lỗi, nhắc.
 */
notes: Array<CellNote>, };

/**
 * Kế hoạch triển khai of a đề án nhóm; Sở appraises and approves it (TT 36/2013/TT-BCT Điều 21.2.a).
 */
export type GroupPlan = { 
/**
 * Identity of the row.
 */
uid: GroupPlanId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Số kế hoạch.
 */
number: string, 
/**
 * Ngày lập.
 */
made_on: Day, 
/**
 * Số văn bản phê duyệt of Sở.
 */
approval_number: string, 
/**
 * Ngày Sở phê duyệt; none = not approved yet.
 */
approved_on: Day | null, 
/**
 * Ghi chú (đợt, địa bàn …).
 */
note: string, };

/**
 * Kế hoạch đề án nhóm.
 */
export type GroupPlanId = string;

/**
 * Tăng trưởng from one year to another.
 */
export type Growth = { 
/**
 * Tăng (giảm) bao nhiêu phần trăm, one decimal, half up.
 */
percent: string, 
/**
 * Gấp bao nhiêu lần, two decimals, half up.
 */
times: string, };

/**
 * Những gì một tệp dữ liệu có.
 */
export type Held = { 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Số học viên.
 */
trainees: number, 
/**
 * Số chứng từ đã ghi sổ.
 */
vouchers: number, 
/**
 * Kinh phí khuyến công đã chi, in đồng.
 */
spent: Money, 
/**
 * Mã băm cuối của nhật ký.
 */
journal_tip: string, 
/**
 * Chuỗi nhật ký nguyên vẹn.
 */
is_whole: boolean, };

/**
 * Dòng lịch sử on screens: without values, so that no personal data shows here.
 */
export type HistoryLine = { 
/**
 * Identity of the operation.
 */
uid: string, 
/**
 * Thời điểm, UTC (RFC 3339).
 */
made_at: string, 
/**
 * Cán bộ.
 */
officer: string, 
/**
 * Tên việc.
 */
operation: string, 
/**
 * Nhãn.
 */
label: string, 
/**
 * Là hoàn tác hay làm lại.
 */
is_undo: boolean, };

/**
 * Lịch sử của cái gì.
 */
export type HistoryRequest = { 
/**
 * Bản ghi; none = the whole file.
 */
record: string | null, 
/**
 * Nhiều nhất bao nhiêu dòng.
 */
limit: number, };

/**
 * Loại kết quả, in the order they are shown.
 */
export type HitKind = "proposal" | "class" | "establishment" | "trainee" | "voucher";

/**
 * Giờ, with a decimal comma.
 */
export type Hours = { 
/**
 * Lý thuyết.
 */
theory: string, 
/**
 * Thực hành.
 */
practice: string, };

/**
 * Kết quả nhập.
 */
export type ImportAnswer = { 
/**
 * Báo cáo từng tệp, as the terminal prints it.
 */
files: unknown[], 
/**
 * Người có mặt ở hai lớp, or who may be.
 */
duplicates: Array<DuplicatePerson>, 
/**
 * Tóm tắt từng tệp for the screens.
 */
summary: Array<FileSummary>, 
/**
 * Nơi đã ghi các dòng bị loại.
 */
rejects: string | null, 
/**
 * Đã dừng theo yêu cầu: the files told are in, the rest is not.
 */
stopped: boolean, };

/**
 * Một cột của tệp.
 */
export type ImportColumn = { 
/**
 * Cột, from 0.
 */
column: number, 
/**
 * Tên cột in the spreadsheet program: "C".
 */
letter: string, 
/**
 * Tiêu đề trong tệp.
 */
heading: string, 
/**
 * Hiểu là; empty = not read.
 */
role: string, 
/**
 * Bảng mã.
 */
encoding: Encoding, 
/**
 * Một ô as it stands in the file; a number of a paper is masked.
 */
before: string, 
/**
 * The same cell in Unicode.
 */
after: string, };

/**
 * Loại danh sách nhập.
 */
export type ImportKind = "plan" | "trainees" | "vouchers" | "invoices" | "establishments";

/**
 * Một lời trong báo cáo nhập.
 */
export type ImportNote = { 
/**
 * Dòng của trang tính; none = the whole file.
 */
row: number | null, 
/**
 * Mã.
 */
code: string, 
/**
 * Lời.
 */
message: string, 
/**
 * Quy tắc kiểm tra nói cùng chuyện of the records, once they are in (decisions 14).
 */
check: CheckCode | null, };

/**
 * Nhập gì, vào đâu.
 */
export type ImportRequest = { 
/**
 * Loại danh sách.
 */
kind: ImportKind, 
/**
 * Các tệp; of invoices also folders.
 */
paths: Array<string>, 
/**
 * Mã lớp to put trainees into; none = the class the file names.
 */
class: string | null, 
/**
 * Mã đề án; none = the one the file names.
 */
proposal: string | null, 
/**
 * Nguồn, when the file does not say.
 */
source: FundSource | null, 
/**
 * Năm, when the file does not say.
 */
year: number | null, 
/**
 * Chỉ xem trước, chưa ghi gì.
 */
dry_run: boolean, 
/**
 * Nơi ghi các dòng bị loại (.xlsx).
 */
rejects: string | null, 
/**
 * Bảng mã cán bộ chọn cho từng cột.
 */
encodings: Array<EncodingChoice>, };

/**
 * Một chỉ tiêu trước và sau.
 */
export type IndicatorRow = { 
/**
 * Mã chỉ tiêu.
 */
code: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Trước hỗ trợ.
 */
before: string | null, 
/**
 * Sau hỗ trợ, one for each kỳ.
 */
after: Array<LaterFigure | null>, };

/**
 * Hóa đơn điện tử đã nhập. Amounts are in đồng; of an invoice in foreign money, at its own rate.
 */
export type Invoice = { 
/**
 * Identity of the row.
 */
uid: InvoiceId, 
/**
 * Đề án it was imported for or first used in; none = not given to any yet.
 */
proposal_uid: ProposalId | null, 
/**
 * Khóa `MST|mẫu số|ký hiệu|số`, lower-cased: unique in the whole file.
 */
invoice_key: string, 
/**
 * Mã băm SHA-256 of the file, in hexadecimal figures; also its name among the kept files.
 */
file_sha256: string, 
/**
 * Tên tệp as it was imported.
 */
file_name: string, 
/**
 * Phiên bản thông điệp (PBan).
 */
version: string, 
/**
 * Tên loại hóa đơn (THDon).
 */
title: string, 
/**
 * Mã số thuế người bán.
 */
seller_tax_code: string, 
/**
 * Tên người bán.
 */
seller_name: string, 
/**
 * Địa chỉ người bán.
 */
seller_address: string, 
/**
 * Số tài khoản người bán. Sensitive.
 */
seller_account: string, 
/**
 * Nơi mở tài khoản người bán.
 */
seller_bank: string, 
/**
 * Mẫu số.
 */
form: string, 
/**
 * Ký hiệu.
 */
symbol: string, 
/**
 * Số, without leading zeros.
 */
number: string, 
/**
 * Ngày lập.
 */
issued_on: Day | null, 
/**
 * Tên người mua.
 */
buyer_name: string, 
/**
 * Mã số thuế người mua.
 */
buyer_tax_code: string, 
/**
 * Mã đơn vị quan hệ ngân sách người mua.
 */
buyer_budget_code: string, 
/**
 * Đơn vị tiền tệ.
 */
currency: string, 
/**
 * Tiền chưa thuế as stated.
 */
sum_before_tax: Money | null, 
/**
 * Tiền thuế as stated.
 */
sum_tax: Money | null, 
/**
 * Tổng tiền thanh toán as stated.
 */
total: Money, 
/**
 * Tổng tính lại from the lines.
 */
computed_total: Money, 
/**
 * Tổng bằng chữ as stated.
 */
total_words: string, 
/**
 * Mã của cơ quan thuế.
 */
tax_authority_code: string, 
/**
 * Chữ ký số.
 */
seal: SealState, 
/**
 * Quan hệ với hóa đơn trước.
 */
relation: InvoiceRelation, 
/**
 * Ký hiệu và số of the invoice before it.
 */
related_to: string, 
/**
 * Số dòng.
 */
line_count: number, 
/**
 * Ngày nhập.
 */
imported_on: Day, 
/**
 * Ghi chú, as the result of looking it up at the tax office.
 */
note: string, };

/**
 * Những gì cán bộ ghi thêm vào hóa đơn; the invoice itself is never changed.
 */
export type InvoiceDraft = { 
/**
 * Hóa đơn.
 */
uid: InvoiceId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Ghi chú, as the result of looking it up.
 */
note: string, };

/**
 * Lọc sổ hóa đơn.
 */
export type InvoiceFilter = { 
/**
 * Năm lập; none = all.
 */
year: number | null, 
/**
 * Đề án; none = all.
 */
proposal_uid: ProposalId | null, 
/**
 * Chỉ hóa đơn chưa dùng; of a đề án, also those not given to any.
 */
unused: boolean, 
/**
 * Chữ tìm, without accents.
 */
find: string, 
/**
 * Số dòng trả về. None = all.
 */
limit: number | null, };

/**
 * Hóa đơn điện tử.
 */
export type InvoiceId = string;

/**
 * Dòng hóa đơn.
 */
export type InvoiceLine = { 
/**
 * Identity of the row.
 */
uid: InvoiceLineId, 
/**
 * Hóa đơn.
 */
invoice_uid: InvoiceId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Tính chất.
 */
nature: ItemNature, 
/**
 * Tên hàng hóa, dịch vụ.
 */
content: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Số lượng.
 */
quantity: string | null, 
/**
 * Đơn giá chưa thuế, in the invoice's own money.
 */
unit_price: string | null, 
/**
 * Thành tiền chưa thuế, in đồng.
 */
amount: Money, 
/**
 * Thuế suất as written (`8%`, `KCT`).
 */
tax_rate: string, 
/**
 * Tiền thuế, in đồng: the group's tax spread over its lines.
 */
tax: Money, };

/**
 * Dòng hóa đơn.
 */
export type InvoiceLineId = string;

/**
 * Một hóa đơn as its screen shows it.
 */
export type InvoiceRecord = { 
/**
 * Hóa đơn; the account is masked.
 */
invoice: Invoice, 
/**
 * Dòng sổ: where it is used.
 */
row: InvoiceRow, 
/**
 * Chứng từ đã dùng, in words; empty = not used yet.
 */
used_in: string, 
/**
 * Chữ ký số, in words.
 */
seal_words: string, 
/**
 * Các dòng hàng hóa, as many as were asked for.
 */
lines: Array<InvoiceLine>, };

/**
 * Sổ hóa đơn.
 */
export type InvoiceRegister = { 
/**
 * Số hóa đơn that fit the filter, shown or not.
 */
count: number, 
/**
 * Các dòng, newest first.
 */
rows: Array<InvoiceRow>, 
/**
 * Tổng thanh toán of all that fit, in đồng.
 */
total: Money, };

/**
 * Quan hệ với một hóa đơn trước (TCHDon).
 */
export type InvoiceRelation = "original" | "replaces" | "adjusts";

/**
 * Dòng sổ hóa đơn.
 */
export type InvoiceRow = { 
/**
 * Hóa đơn.
 */
uid: InvoiceId, 
/**
 * Ký hiệu.
 */
symbol: string, 
/**
 * Số.
 */
number: string, 
/**
 * Ngày lập.
 */
issued_on: Day | null, 
/**
 * Người bán.
 */
seller_name: string, 
/**
 * Mã số thuế người bán.
 */
seller_tax_code: string, 
/**
 * Người mua.
 */
buyer_name: string, 
/**
 * Tổng thanh toán as stated, in đồng.
 */
total: Money, 
/**
 * Tổng tính lại from the lines, in đồng.
 */
computed_total: Money, 
/**
 * Chữ ký số.
 */
seal: SealState, 
/**
 * Quan hệ với hóa đơn trước.
 */
relation: InvoiceRelation, 
/**
 * Hóa đơn trước.
 */
related_to: string, 
/**
 * Số dòng.
 */
line_count: number, 
/**
 * Đơn vị tiền tệ.
 */
currency: string, 
/**
 * Đề án, its own or that of the voucher that uses it.
 */
proposal_uid: ProposalId | null, 
/**
 * Mã đề án.
 */
proposal_code: string, 
/**
 * Chứng từ đã dùng.
 */
voucher_uid: VoucherId | null, 
/**
 * Số chứng từ đã dùng; empty for a draft.
 */
voucher_number: string, 
/**
 * Loại chứng từ đã dùng.
 */
voucher_kind: VoucherKind | null, };

/**
 * Tính chất của dòng hóa đơn (TChat, Quyết định 1450/QĐ-TCT).
 */
export type ItemNature = "goods" | "promotion" | "discount" | "note" | "special";

/**
 * Cùng người hay khác người.
 */
export type JudgeTwins = { 
/**
 * Dòng đúng: whose number and birth stand where the two differ.
 */
keep: TraineeId, 
/**
 * Dòng kia.
 */
other: TraineeId, 
/**
 * Quyết định.
 */
verdict: PersonVerdict, 
/**
 * Căn cứ: what was compared.
 */
note: string, };

/**
 * Tệp lưu kèm of one record: the file lies in `<tệp dữ liệu>.files/` and stays as long as a row names it.
 */
export type KeptFile = { 
/**
 * Identity of the row.
 */
uid: KeptFileId, 
/**
 * Đề án, when it belongs to one.
 */
proposal_uid: ProposalId | null, 
/**
 * Bản ghi giữ tệp: identity of the paper, invoice or report that shows it.
 */
holder_uid: string, 
/**
 * Mã băm SHA-256 of the content, in small hexadecimal digits.
 */
sha256: string, 
/**
 * Tên tệp as the officer chose it.
 */
name: string, 
/**
 * Số byte.
 */
bytes: number, 
/**
 * Loại tệp.
 */
media_type: MediaType, 
/**
 * Lúc lưu, UTC in ISO 8601.
 */
kept_at: string, };

/**
 * Tệp lưu kèm.
 */
export type KeptFileId = string;

/**
 * Số liệu sau hỗ trợ with its change.
 */
export type LaterFigure = { 
/**
 * Giá trị.
 */
value: string, 
/**
 * Tăng, giảm so với trước; none without a figure of before.
 */
difference: string | null, 
/**
 * Tăng, giảm (%).
 */
percent: string | null, };

/**
 * Sổ của dòng dự toán nào.
 */
export type LedgerRequest = { 
/**
 * Dòng dự toán.
 */
estimate_line_uid: EstimateLineId, 
/**
 * Chứng từ để ngoài: the one being typed.
 */
except: VoucherId | null, };

/**
 * Văn bản quy định named by a pack.
 */
export type LegalText = { 
/**
 * Số, ký hiệu.
 */
number: string, 
/**
 * Trích yếu.
 */
title: string, 
/**
 * Ngày ban hành.
 */
issued_on: Day | null, 
/**
 * Ngày có hiệu lực; none = not read.
 */
in_force_on: Day | null, 
/**
 * Ngày hết hiệu lực.
 */
ended_on: Day | null, 
/**
 * Tình trạng.
 */
status: TextStatus, 
/**
 * Đã hay chưa đọc bản gốc.
 */
mark: CheckMark, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Buổi dạy of the timetable: one teacher, one day, from and to (minutes since midnight).
 */
export type Lesson = { 
/**
 * Identity of the row.
 */
uid: LessonId, 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Ngày dạy.
 */
taught_on: Day, 
/**
 * Bắt đầu, minutes since midnight.
 */
from_minute: number, 
/**
 * Kết thúc, minutes since midnight.
 */
to_minute: number, 
/**
 * Giáo viên.
 */
instructor: string, 
/**
 * Nội dung.
 */
content: string, 
/**
 * Lý thuyết hay thực hành.
 */
kind: LessonKind, };

/**
 * Thời khóa biểu.
 */
export type LessonDraft = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Các buổi; those left out are removed.
 */
lessons: Array<Lesson>, };

/**
 * Buổi học: id of a lesson.
 */
export type LessonId = string;

/**
 * Loại giờ của một buổi dạy.
 */
export type LessonKind = "theory" | "practice";

/**
 * Lời về một buổi dạy: its teacher is elsewhere, or the day is no class day.
 */
export type LessonNote = { 
/**
 * Buổi dạy.
 */
uid: LessonId, 
/**
 * Ô: `instructor`, `taught_on`.
 */
field: string, 
/**
 * Lời.
 */
text: string, };

/**
 * Loại bản ghi vòng đời.
 */
export type LifeRecordKind = "adjustment" | "progress_report" | "force_majeure" | "group_plan" | "recovery" | "recovery_return";

/**
 * Vòng đời.
 */
export type LifeView = { 
/**
 * Các bước có thể ghi tiếp, the usual one first.
 */
next: Array<NextStep>, 
/**
 * Điều chỉnh, bổ sung, ngừng.
 */
adjustments: Array<Adjustment>, 
/**
 * Dự toán trước các điều chỉnh.
 */
earlier_estimates: Array<EarlierEstimateLine>, 
/**
 * Báo cáo tiến độ.
 */
progress: Array<ProgressReport>, 
/**
 * Thu hồi.
 */
recoveries: Array<RecoveryRow>, 
/**
 * Bất khả kháng.
 */
force_majeure: Array<ForceMajeure>, 
/**
 * Kế hoạch đề án nhóm.
 */
group_plans: Array<GroupPlan>, 
/**
 * Kinh phí theo năm.
 */
years: Array<YearShare>, 
/**
 * Tiền từng năm.
 */
by_year: Array<YearMoney>, 
/**
 * Năm quyết toán được ngay: the first year before the last that is not settled yet; none = there is none.
 */
year_to_settle: BudgetYear | null, 
/**
 * Còn phải thu hồi, in đồng.
 */
to_recover: Money, 
/**
 * Quyết toán theo khối lượng (bất khả kháng).
 */
by_volume: boolean, 
/**
 * Ai quyết định điều chỉnh nào, as the pack says.
 */
adjustment_rules: Array<AdjustmentRule>, };

/**
 * Giống ở đâu, the surest first.
 */
export type Likeness = "number_only" | "number" | "name_and_birth" | "name_year_commune";

/**
 * Sổ một dòng dự toán.
 */
export type LineLedger = { 
/**
 * Dòng dự toán.
 */
line: EstimateLine, 
/**
 * Trần: phần khuyến công, in đồng.
 */
ceiling: Money, 
/**
 * Đã ghi sổ.
 */
posted: Money, 
/**
 * Còn lại.
 */
left: Money, 
/**
 * Các lần chi, oldest first.
 */
rows: Array<LineLedgerRow>, };

/**
 * Một lần chi trên dòng dự toán.
 */
export type LineLedgerRow = { 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Ngày.
 */
paid_on: Day, 
/**
 * Số.
 */
number: string, 
/**
 * Nội dung.
 */
content: string, 
/**
 * Trạng thái.
 */
state: VoucherState, 
/**
 * Chi, in đồng; negative for what came back.
 */
amount: Money, 
/**
 * Còn lại after it.
 */
remaining: Money, };

/**
 * Còn lại của một dòng dự toán, phần khuyến công, in đồng.
 */
export type LineRemainder = { 
/**
 * Dòng dự toán.
 */
estimate_line_uid: EstimateLineId, 
/**
 * Thứ tự.
 */
position: number, 
/**
 * Nội dung.
 */
content: string, 
/**
 * Trần.
 */
ceiling: Money, 
/**
 * Đã ghi sổ by other vouchers.
 */
posted: Money, 
/**
 * Chứng từ này.
 */
this: Money, 
/**
 * Còn lại sau chứng từ này.
 */
left: Money, };

/**
 * Các bản sao lưu của tệp nào.
 */
export type ListBackups = { 
/**
 * Tệp dữ liệu; none = the open one.
 */
file: string | null, };

/**
 * Một lần xuất danh sách.
 */
export type ListExport = { 
/**
 * Identity.
 */
uid: ListExportId, 
/**
 * Thời điểm, UTC (RFC 3339).
 */
made_at: string, 
/**
 * Cán bộ.
 */
officer: string, 
/**
 * Danh sách.
 */
list: string, 
/**
 * Mục đích.
 */
purpose: string, 
/**
 * Căn cứ.
 */
ground: string, 
/**
 * Nơi nhận; empty = stays with the unit.
 */
recipient: string, 
/**
 * Văn bản yêu cầu; empty = none.
 */
paper: string, 
/**
 * Số người.
 */
people: number, 
/**
 * Có số đầy đủ.
 */
whole_numbers: boolean, 
/**
 * Đã mã hóa.
 */
encrypted: boolean, 
/**
 * Tên tệp.
 */
file_name: string, 
/**
 * Mã băm của tệp.
 */
sha256: string, };

/**
 * Lần xuất danh sách.
 */
export type ListExportId = string;

/**
 * Danh sách nào.
 */
export type ListKind = "trainees" | "vouchers" | "proposals" | "establishments";

/**
 * Một danh sách: its purpose and ground on a day.
 */
export type ListPurpose = { 
/**
 * Mã danh sách.
 */
code: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Mục đích.
 */
purpose: string, 
/**
 * Căn cứ in force on the day, with its mark.
 */
ground: string, 
/**
 * Dữ liệu được che.
 */
sensitive: Array<string>, 
/**
 * Nguồn của các căn cứ.
 */
source: string, };

/**
 * Một danh sách của lớp so với chứng từ đã ghi sổ.
 */
export type ListTotal = { 
/**
 * Mã mẫu của danh sách.
 */
form: string, 
/**
 * Khoản mục chi.
 */
item: CostItem, 
/**
 * Tổng của danh sách, in đồng.
 */
listed: Money, 
/**
 * Đã chi theo chứng từ của lớp, in đồng.
 */
paid: Money, };

/**
 * Mức trần của tỉnh, added by the office with its source.
 */
export type LocalCap = { 
/**
 * Identity of the row.
 */
uid: LocalCapId, 
/**
 * Mã mức, unique among those of the province.
 */
code: string, 
/**
 * Nội dung hỗ trợ.
 */
name: string, 
/**
 * Loại đề án: words of `ProposalKind::key` joined by a space; empty = all.
 */
kinds: string, 
/**
 * Đơn vị áp dụng (mô hình, cơ sở …).
 */
unit: string, 
/**
 * Trần, in đồng.
 */
ceiling: Money | null, 
/**
 * Tỷ lệ tối đa (%).
 */
percent: string | null, 
/**
 * Hệ số ưu tiên lớn nhất.
 */
priority_factor: string | null, 
/**
 * Văn bản, điều, khoản.
 */
source: string, 
/**
 * Có hiệu lực từ.
 */
valid_from: Day, 
/**
 * Hết hiệu lực sau ngày.
 */
valid_to: Day | null, 
/**
 * Thay mức có mã này from its first day on; empty = replaces none.
 */
replaces: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Mức trần của tỉnh.
 */
export type LocalCapId = string;

/**
 * Thời hạn của tỉnh.
 */
export type LocalDeadline = { 
/**
 * Identity of the row.
 */
uid: LocalDeadlineId, 
/**
 * Mã thời hạn.
 */
code: string, 
/**
 * Việc phải làm.
 */
name: string, 
/**
 * Nguồn: `KCQG`, `KCĐP`, `ALL`.
 */
scope: string, 
/**
 * Kiểu: how often it falls due.
 */
every: LocalDeadlineEvery, 
/**
 * Tháng of a yearly date; none = not a date of the year.
 */
month: number | null, 
/**
 * Ngày in the month.
 */
day: number, 
/**
 * Năm so với năm ngân sách.
 */
year_offset: number, 
/**
 * Văn bản, điều, khoản.
 */
source: string, 
/**
 * Có hiệu lực từ.
 */
valid_from: Day, 
/**
 * Hết hiệu lực sau ngày.
 */
valid_to: Day | null, 
/**
 * Thay thời hạn có mã này; empty = replaces none.
 */
replaces: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Bao lâu một lần.
 */
export type LocalDeadlineEvery = "year" | "quarter" | "month";

/**
 * Thời hạn của tỉnh.
 */
export type LocalDeadlineId = string;

/**
 * Khóa sổ một năm của một nguồn.
 */
export type LockYear = { 
/**
 * Năm ngân sách.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Người khóa; empty = the officer at work.
 */
by: string, };

/**
 * Máy móc, thiết bị được hỗ trợ.
 */
export type Machine = { 
/**
 * Identity of the row.
 */
uid: MachineId, 
/**
 * Đề án that supports it.
 */
proposal_uid: ProposalId, 
/**
 * Cơ sở where it stands.
 */
establishment_uid: EstablishmentId, 
/**
 * Thứ tự on papers, from 1.
 */
position: number, 
/**
 * Tên máy.
 */
name: string, 
/**
 * Model.
 */
model: string, 
/**
 * Số máy.
 */
serial_number: string, 
/**
 * Hãng sản xuất.
 */
maker: string, 
/**
 * Năm sản xuất.
 */
made_in: number | null, 
/**
 * Mới hay đã qua sử dụng; none = not noted yet.
 */
condition: MachineCondition | null, 
/**
 * Xuất xứ.
 */
origin: string, 
/**
 * Giá mua, in đồng.
 */
price: Money | null, 
/**
 * Hóa đơn: mã số thuế|ký hiệu|số, or the number alone as the paper gives it.
 */
invoice_key: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Tình trạng máy khi mua.
 */
export type MachineCondition = "new" | "used";

/**
 * Mọi máy móc của một cơ sở in one đề án, as they shall stand.
 */
export type MachineDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Cơ sở.
 */
establishment_uid: EstablishmentId, 
/**
 * Máy móc.
 */
rows: Array<Machine>, };

/**
 * Máy móc, thiết bị.
 */
export type MachineId = string;

/**
 * Máy móc with its đề án.
 */
export type MachineRow = { 
/**
 * Máy.
 */
machine: Machine, 
/**
 * Mã đề án.
 */
code: string, 
/**
 * Năm.
 */
year: number, };

/**
 * Lập một giấy tạm ứng từ chứng từ.
 */
export type MakeAdvancePaper = { 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Loại giấy.
 */
kind: AdvancePaperKind, };

/**
 * Lập danh sách thanh toán; what stood there is replaced.
 */
export type MakePaymentList = { 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Từ đâu.
 */
from: PaymentListSource, };

/**
 * Điểm cán bộ chấm cho một đề án, as typed; criteria left out go by the records again.
 */
export type MarkDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các điểm.
 */
marks: Array<MarkTyped>, };

/**
 * Một điểm as typed.
 */
export type MarkTyped = { 
/**
 * Mã tiêu chí.
 */
criterion: string, 
/**
 * Giá trị.
 */
value: string, 
/**
 * Căn cứ.
 */
ground: string, };

/**
 * Nhập, xuất vật tư của một lớp, as they shall stand.
 */
export type MaterialDraft = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Các lần.
 */
rows: Array<MaterialMove>, };

/**
 * Lần nhập, xuất vật tư thực hành of a class.
 */
export type MaterialMove = { 
/**
 * Identity of the row.
 */
uid: MaterialMoveId, 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Thứ tự as entered, from 1; moves of one day happen in this order.
 */
position: number, 
/**
 * Ngày.
 */
moved_on: Day, 
/**
 * Tên vật tư.
 */
material: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Nhập hay xuất.
 */
direction: MoveDirection, 
/**
 * Số lượng.
 */
quantity: string, 
/**
 * Đơn giá, in đồng; of what comes in.
 */
unit_price: Money | null, 
/**
 * Số hóa đơn, số phiếu.
 */
paper: string, 
/**
 * Người giao or người nhận.
 */
person: string, };

/**
 * Lần nhập, xuất vật tư.
 */
export type MaterialMoveId = string;

/**
 * Loại tệp lưu kèm, told by the first bytes and never by the name.
 */
export type MediaType = "pdf" | "jpeg" | "png" | "xml";

/**
 * Hai cơ sở thật ra là một.
 */
export type MergeRequest = { 
/**
 * Cơ sở giữ lại.
 */
keep: EstablishmentId, 
/**
 * Cơ sở gộp vào và bỏ đi.
 */
gone: EstablishmentId, };

/**
 * Chương trình đào tạo in order; modules left out are removed.
 */
export type ModuleDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các mô đun.
 */
rows: Array<CourseModule>, };

/**
 * Mô đun đào tạo.
 */
export type ModuleId = string;

/**
 * Số tiền: a whole number of đồng, negative for money that goes back.
 *
 * Sums are exact; leaving the range of `i64` stops the program rather than wrapping. As JSON it
 * is a plain number, on both ways only below 2^53 (see [`Money::checked`]).
 */
export type Money = number;

/**
 * Kinh phí của những năm nào.
 */
export type MoneyQuestion = { 
/**
 * Từ năm.
 */
from_year: number, 
/**
 * Đến năm.
 */
to_year: number, 
/**
 * Nguồn; none = all.
 */
source: FundSource | null, };

/**
 * Kinh phí cộng từ các dòng.
 */
export type MoneySummary = { 
/**
 * Theo nguồn.
 */
funds: Array<FundShare>, 
/**
 * Theo năm.
 */
years: Array<ProgrammeYearMoney>, 
/**
 * Tổng kinh phí: the funds added, else the years, else what is given for the whole.
 */
total: Money, 
/**
 * Số nêu beside the sum of its parts.
 */
stated: Array<Stated>, };

/**
 * Đơn vị tiền the document counts in; amounts are kept in đồng.
 */
export type MoneyUnit = "dong" | "million" | "billion";

/**
 * Chiều của một lần: nhập or xuất.
 */
export type MoveDirection = "in" | "out";

/**
 * Bước có thể ghi tiếp.
 */
export type NextStep = { 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Tên.
 */
label: string, 
/**
 * Ai quyết định.
 */
decided_by: string, 
/**
 * Giấy tờ làm căn cứ.
 */
paper: string, 
/**
 * Hạn, điều kiện.
 */
rule: string, 
/**
 * Căn cứ.
 */
reference: string, 
/**
 * Còn thiếu before it can be recorded today.
 */
needs: Array<string>, 
/**
 * Giấy tờ còn thiếu of its list.
 */
missing_papers: Array<string>, };

/**
 * Trả lời trống.
 */
export type NoReply = null;

/**
 * Yêu cầu trống.
 */
export type NoRequest = Record<string, never>;

/**
 * Một đề án in the report.
 */
export type OfferedProposal = { 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Năm.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * So với bản đang giữ.
 */
standing: ProposalStanding, 
/**
 * Đề nghị quyết toán in this package.
 */
settled: Money, 
/**
 * Đề nghị quyết toán held before; none when it is new.
 */
settled_before: Money | null, };

/**
 * Số việc của một cán bộ.
 */
export type OfficerChanges = { 
/**
 * Cán bộ; empty = nobody gave a name.
 */
officer: string, 
/**
 * Số việc.
 */
count: number, };

/**
 * Cán bộ as typed.
 */
export type OfficerDraft = { 
/**
 * Định danh; all zeros = a new one.
 */
uid: OfficerId, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Vai trò.
 */
role: OfficerRole, 
/**
 * Đang làm việc.
 */
active: boolean, 
/**
 * Mật khẩu mới; empty = as before.
 */
password: string, };

/**
 * Cán bộ.
 */
export type OfficerId = string;

/**
 * Vai trò của cán bộ: what each may do is `OfficerRole::may`.
 */
export type OfficerRole = "preparer" | "chief_accountant" | "head" | "viewer";

/**
 * Cán bộ as the screen sees them: without any hash.
 */
export type OfficerRow = { 
/**
 * Định danh.
 */
uid: OfficerId, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Vai trò.
 */
role: OfficerRole, 
/**
 * Tên vai trò.
 */
role_label: string, 
/**
 * Đang làm việc.
 */
active: boolean, };

/**
 * Có áp dụng quy định cũ không.
 */
export type OldRules = { 
/**
 * Chưa áp dụng quy định cũ: unchecked figures warn and no longer block.
 */
set_aside: boolean, };

/**
 * Một biên bản nghiệm thu.
 */
export type OneAcceptance = { 
/**
 * Biên bản.
 */
uid: AcceptanceId, };

/**
 * Một lần tạm ứng, nộp trả.
 */
export type OneAdvance = { 
/**
 * Tạm ứng.
 */
uid: AdvanceId, };

/**
 * Một giấy tạm ứng.
 */
export type OneAdvancePaper = { 
/**
 * Giấy.
 */
uid: AdvancePaperId, };

/**
 * Một lần chuyển nguồn, hủy dự toán.
 */
export type OneBudgetMove = { 
/**
 * Chuyển nguồn, hủy.
 */
uid: BudgetMoveId, };

/**
 * Một lớp.
 */
export type OneClass = { 
/**
 * Lớp.
 */
uid: ClassId, 
/**
 * Hiện đủ số giấy tờ và dân tộc.
 */
reveal: boolean, 
/**
 * Lý do xem; none = the purpose of the list.
 */
ground?: string, };

/**
 * Một cộng tác viên.
 */
export type OneCollaborator = { 
/**
 * Cộng tác viên.
 */
uid: CollaboratorId, };

/**
 * Một hợp đồng.
 */
export type OneContract = { 
/**
 * Hợp đồng.
 */
uid: ContractId, };

/**
 * Một văn bản.
 */
export type OneDocument = { 
/**
 * Tên văn bản.
 */
document: string, };

/**
 * Một cơ sở.
 */
export type OneEstablishment = { 
/**
 * Cơ sở.
 */
uid: EstablishmentId, };

/**
 * Một chứng minh vốn đối ứng.
 */
export type OneEvidence = { 
/**
 * Chứng minh.
 */
uid: CounterpartEvidenceId, };

/**
 * Lần đối chiếu nào.
 */
export type OneFigureCheck = { 
/**
 * Lần đối chiếu.
 */
uid: FigureCheckId, };

/**
 * Bản ghi giữ tệp.
 */
export type OneHolder = { 
/**
 * Identity of the record: a paper, a proof of own money, an invoice.
 */
uid: string, };

/**
 * Một hóa đơn.
 */
export type OneInvoice = { 
/**
 * Hóa đơn.
 */
uid: InvoiceId, };

/**
 * Một tệp lưu kèm.
 */
export type OneKeptFile = { 
/**
 * Dòng của tệp.
 */
uid: KeptFileId, };

/**
 * Một bản ghi vòng đời.
 */
export type OneLifeRecord = { 
/**
 * Loại.
 */
kind: LifeRecordKind, 
/**
 * Định danh.
 */
uid: string, };

/**
 * Bản ghi quy định riêng nào.
 */
export type OneLocalCap = { 
/**
 * Mức trần.
 */
uid: LocalCapId, };

/**
 * Thời hạn nào.
 */
export type OneLocalDeadline = { 
/**
 * Thời hạn.
 */
uid: LocalDeadlineId, };

/**
 * Bộ nào.
 */
export type OnePack = { 
/**
 * Mã bộ.
 */
id: string, };

/**
 * Một giấy tờ.
 */
export type OnePaper = { 
/**
 * Giấy tờ.
 */
uid: PaperId, };

/**
 * Một chương trình.
 */
export type OneProgramme = { 
/**
 * Chương trình.
 */
uid: ProgrammeId, };

/**
 * Một đề án.
 */
export type OneProposal = { 
/**
 * Đề án.
 */
uid: ProposalId, };

/**
 * Một lần trình.
 */
export type OneRound = { 
/**
 * Lần trình.
 */
uid: PlanRoundId, };

/**
 * Một lần kiểm tra.
 */
export type OneVisit = { 
/**
 * Lần kiểm tra.
 */
uid: VisitId, };

/**
 * Một chứng từ.
 */
export type OneVoucher = { 
/**
 * Chứng từ.
 */
uid: VoucherId, };

/**
 * Mở tệp nào.
 */
export type OpenFile = { 
/**
 * Nơi đặt tệp.
 */
path: string, };

/**
 * Tệp đang mở.
 */
export type OpenFileStatus = { 
/**
 * Nơi đặt tệp.
 */
path: string, 
/**
 * Tên đơn vị.
 */
centre: string, 
/**
 * Dữ liệu mẫu.
 */
is_sample: boolean, 
/**
 * Cơ quan là Sở.
 */
is_department: boolean, 
/**
 * Hôm nay of the office.
 */
today: Day, 
/**
 * Các năm ngân sách có trong tệp, newest first; this year when there is none.
 */
years: Array<number>, 
/**
 * Cán bộ.
 */
officer: string, 
/**
 * Vai trò của người đã đăng nhập; none = the file asks nobody, or nobody has signed in yet.
 */
role: OfficerRole | null, 
/**
 * Chờ đăng nhập: only this status can be read.
 */
locked: boolean, 
/**
 * Tên để chọn khi đăng nhập; empty while the file asks nobody.
 */
officers: Array<string>, 
/**
 * Việc sẽ hoàn tác.
 */
next_undo: string | null, 
/**
 * Việc sẽ làm lại.
 */
next_redo: string | null, };

/**
 * Mở trung tâm mẫu.
 */
export type OpenSample = { 
/**
 * Nơi đặt tệp; none = beside the files of the person.
 */
path: string | null, 
/**
 * Tên trung tâm mẫu; none = Lai Châu 2013.
 */
name: string | null, };

/**
 * Một con số đếm được mở ra.
 */
export type OpenedTally = { 
/**
 * Khóa.
 */
key: string, 
/**
 * Tên con số.
 */
label: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Cách đếm.
 */
how: string, 
/**
 * Con số và các phần.
 */
tally: Tally, };

/**
 * Kết quả sau hỗ trợ: một số liệu của một chỉ tiêu.
 */
export type Outcome = { 
/**
 * Identity of the row.
 */
uid: OutcomeId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Cơ sở.
 */
establishment_uid: EstablishmentId, 
/**
 * Mã chỉ tiêu of the regulation pack.
 */
indicator: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Số tháng sau hỗ trợ; 0 = before support.
 */
months: number, 
/**
 * Giá trị.
 */
value: string, 
/**
 * Ngày ghi số liệu.
 */
measured_on: Day | null, 
/**
 * Căn cứ: the paper the figure was read from.
 */
evidence: string, 
/**
 * Người theo dõi.
 */
measured_by: string, };

/**
 * Mọi số liệu trước và sau hỗ trợ of a cơ sở in one đề án.
 */
export type OutcomeDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Cơ sở.
 */
establishment_uid: EstablishmentId, 
/**
 * Số liệu.
 */
rows: Array<Outcome>, };

/**
 * Kết quả sau hỗ trợ.
 */
export type OutcomeId = string;

/**
 * Cho qua một lỗi chặn.
 */
export type OverrideDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Mã kiểm tra.
 */
code: CheckCode, 
/**
 * Record it lets through.
 */
subject_uid: string, 
/**
 * Lý do.
 */
reason: string, 
/**
 * Người cho phép.
 */
allowed_by: string, 
/**
 * Số văn bản đính kèm; the rules that ask for one are those of `CheckCode::needs_paper`.
 */
paper_number: string, };

/**
 * Tổng quan một năm.
 */
export type Overview = { 
/**
 * Hôm nay.
 */
today: Day, 
/**
 * Hai hạn chung sắp tới.
 */
next: Array<DeadlineRow>, 
/**
 * Bị chặn.
 */
blocked: Array<QueueRow>, 
/**
 * Đến hạn, nearest first.
 */
due: Array<QueueRow>, 
/**
 * Thiếu giấy tờ, phải sửa.
 */
papers: Array<QueueRow>, 
/**
 * Số điều nhắc of all đề án, seen on their own screens.
 */
warnings: number, 
/**
 * Kinh phí theo nguồn.
 */
sources: Array<SourceMoney>, 
/**
 * Kinh phí theo đề án.
 */
proposals: Array<ProposalMoney>, 
/**
 * Lịch hạn from the first day of the year to 31/03 of the next, by day.
 */
deadlines: Array<DeadlineRow>, };

/**
 * Tổng quan của năm nào.
 */
export type OverviewRequest = { 
/**
 * Năm.
 */
year: number, 
/**
 * Nguồn; none = all.
 */
source: FundSource | null, };

/**
 * Quy định riêng của đơn vị.
 */
export type OwnRules = { 
/**
 * Mức trần của tỉnh.
 */
caps: Array<LocalCap>, 
/**
 * Thời hạn của tỉnh.
 */
deadlines: Array<LocalDeadline>, 
/**
 * Chưa áp dụng quy định cũ.
 */
old_rules_set_aside: boolean, };

/**
 * Bộ quy định trong danh sách.
 */
export type PackRow = { 
/**
 * Mã bộ.
 */
id: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Áp dụng từ ngày.
 */
valid_from: Day, 
/**
 * Đến ngày.
 */
valid_to: Day | null, 
/**
 * Lần phát hành.
 */
edition: number, 
/**
 * Lời báo.
 */
notice: string, 
/**
 * Cơ quan quản lý khuyến công quốc gia.
 */
national_agency: string, 
/**
 * Số con số.
 */
figures: number, 
/**
 * Số con số chưa đối chiếu.
 */
unchecked: number, 
/**
 * Ngày nhận from a stick; none = it came with the program.
 */
received_on: Day | null, 
/**
 * Văn bản đã ban hành mà chưa có bản gốc.
 */
unread_texts: Array<LegalText>, };

/**
 * Một bộ quy định.
 */
export type PackView = { 
/**
 * Đầu bộ.
 */
pack: PackRow, 
/**
 * Mọi con số.
 */
figures: Array<FigureRow>, };

/**
 * Gói nào, và mở bằng gì.
 */
export type PackageFile = { 
/**
 * Nơi đặt tệp.
 */
path: string, 
/**
 * Mật khẩu; empty = the key of this office.
 */
passphrase: string, };

/**
 * Nhận xét của Sở: written at the department, carried by the receipt, read at the centre.
 */
export type PackageRemark = { 
/**
 * Identity, the same at both ends.
 */
uid: PackageRemarkId, 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Định danh đề án.
 */
proposal_uid: string, 
/**
 * Mã đề án.
 */
proposal_code: string, 
/**
 * Số gói it was said of.
 */
sequence: number, 
/**
 * Ý kiến.
 */
verdict: RemarkVerdict, 
/**
 * Lời.
 */
text: string, 
/**
 * Ghi lúc, UTC.
 */
made_at: string, 
/**
 * Người ghi.
 */
made_by: string, };

/**
 * Nhận xét của Sở.
 */
export type PackageRemarkId = string;

/**
 * Báo cáo về một gói: the same before taking it and after.
 */
export type PackageReport = { 
/**
 * Mã băm SHA-256.
 */
sha256: string, 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Tên trung tâm.
 */
centre: string, 
/**
 * Số gói.
 */
sequence: number, 
/**
 * Phạm vi.
 */
scope: DeliveryScope, 
/**
 * Năm.
 */
year: number | null, 
/**
 * Nguồn.
 */
source: FundSource | null, 
/**
 * Lập lúc, UTC.
 */
made_at: string, 
/**
 * Số byte.
 */
bytes: number, 
/**
 * Số người.
 */
people: number, 
/**
 * Số chứng từ.
 */
vouchers: number, 
/**
 * Số bản quét.
 */
scans: number, 
/**
 * Đề nghị quyết toán of the whole package.
 */
settled: Money, 
/**
 * Người ký; none while the key is unknown here.
 */
signer: string | null, 
/**
 * Vân tay khóa.
 */
fingerprint: string, 
/**
 * Trung tâm này đã ký bằng khóa khác trước đây.
 */
key_changed: boolean, 
/**
 * So với các gói đã nhận.
 */
standing: PackageStanding, 
/**
 * Từng đề án.
 */
proposals: Array<OfferedProposal>, 
/**
 * Số gói còn thiếu of this centre, after this one.
 */
missing: Array<number>, 
/**
 * Gói không nối với gói trước: numbers whose chain does not fit.
 */
broken_chain: Array<number>, 
/**
 * Hỗ trợ trùng với trung tâm khác.
 */
doubles: Array<DoubleSupport>, };

/**
 * Gói so với các gói đã nhận.
 */
export type PackageStanding = "new" | "same" | "older";

/**
 * Một giấy để xem trước.
 */
export type PaperChoice = { 
/**
 * Mã mẫu.
 */
form: string, 
/**
 * Tên.
 */
title: string, };

/**
 * Trả lời về một mã.
 */
export type PaperCodeAnswer = { 
/**
 * Kết quả.
 */
standing: CodeStanding, 
/**
 * Kết luận in words.
 */
conclusion: string, 
/**
 * Tên ngắn của mẫu.
 */
form: string, 
/**
 * Năm.
 */
year: number, 
/**
 * Mã đề án; empty = the paper is of the whole year.
 */
proposal: string, 
/**
 * Đơn vị lập giấy; empty when unknown here.
 */
centre: string, 
/**
 * Các con số; empty when nothing is held.
 */
figures: Array<ComparedFigure>, 
/**
 * Lúc lập giấy theo nhật ký, UTC; none = the journal here does not have that moment.
 */
made_at: string | null, 
/**
 * Gói đã nhận at the very moment of the paper.
 */
package: number | null, };

/**
 * Chuỗi đã quét.
 */
export type PaperCodeText = { 
/**
 * Chuỗi của ô mã on a paper.
 */
text: string, };

/**
 * Một số cộng của một bản in, in đồng.
 */
export type PaperFigure = { 
/**
 * Khóa that opens it.
 */
key: string, 
/**
 * Tên số.
 */
label: string, 
/**
 * Số tiền.
 */
amount: Money, };

/**
 * Giấy tờ kèm theo: id of a supporting paper.
 */
export type PaperId = string;

/**
 * Trang xem trước: the very bytes that print.
 */
export type PaperPreview = { 
/**
 * Mã mẫu.
 */
form: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Tên tệp gợi ý.
 */
file: string, 
/**
 * Số trang.
 */
pages: number, 
/**
 * Mã băm SHA-256 of the bytes.
 */
sha256: string, 
/**
 * Tệp PDF, base64.
 */
base64: string, 
/**
 * Bản nháp.
 */
draft: boolean, };

/**
 * Giấy tờ trong danh mục.
 */
export type PaperRow = { 
/**
 * Giấy tờ on file; none = required and not entered yet.
 */
paper: SupportingPaper | null, 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Của lớp or cơ sở nào; empty = of the whole đề án.
 */
of: string, 
/**
 * Bước cần: `dossier`, `advance`, `settle`; empty = beyond the list.
 */
step: string, 
/**
 * Tình trạng.
 */
state: PaperState, 
/**
 * Căn cứ.
 */
reference: string, 
/**
 * Bản quét; none = no scan is kept.
 */
scan: KeptFile | null, };

/**
 * Tình trạng giấy tờ.
 */
export type PaperState = "present" | "missing" | "returned";

/**
 * Kết quả đã tổng hợp: one line of an old report.
 */
export type PastResult = { 
/**
 * Identity of the row.
 */
uid: PastResultId, 
/**
 * Văn bản it was read from.
 */
document: string, 
/**
 * Thứ tự in the document, from 1.
 */
position: number, 
/**
 * Phần, chương trình as the document groups.
 */
part: string, 
/**
 * Nội dung as written.
 */
content: string, 
/**
 * Loại đề án, when told.
 */
kind: ProposalKind | null, 
/**
 * Nguồn; none = không tách.
 */
source: FundSource | null, 
/**
 * Từ năm.
 */
from_year: number, 
/**
 * Đến năm.
 */
to_year: number, 
/**
 * Địa bàn as written; empty = toàn tỉnh.
 */
place: string, 
/**
 * Số đề án.
 */
proposals: number | null, 
/**
 * Kinh phí khuyến công, in đồng.
 */
grant: Money | null, 
/**
 * Vốn khác, in đồng.
 */
other: Money | null, 
/**
 * Số cơ sở.
 */
establishments: number | null, 
/**
 * Số học viên.
 */
trainees: number | null, 
/**
 * Số việc làm.
 */
jobs: number | null, 
/**
 * Số lượng.
 */
quantity: string | null, 
/**
 * Đơn vị của số lượng.
 */
quantity_unit: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Kết quả đã tổng hợp.
 */
export type PastResultId = string;

/**
 * Khối dán từ bảng tính.
 */
export type PastedBlock = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Nội dung bảng tạm: lines of cells parted by tabs.
 */
text: string, 
/**
 * Các cột của lưới from the cell on where the block is pasted (`full_name` …).
 */
columns: Array<string>, };

/**
 * Một dòng đã dán.
 */
export type PastedTrainee = { 
/**
 * Ô của lưới.
 */
cells: TraineeDraft, 
/**
 * Đã sửa gì, ngờ gì.
 */
notes: Array<CellNote>, };

/**
 * Khối dán đã đọc.
 */
export type PastedTrainees = { 
/**
 * Là danh sách người; false = cells that go where they are pasted.
 */
is_list: boolean, 
/**
 * Khối có dòng tiêu đề.
 */
has_heading: boolean, 
/**
 * Bảng mã; none = Unicode.
 */
encoding: Encoding | null, 
/**
 * Các cột.
 */
columns: Array<ImportColumn>, 
/**
 * Ô của lưới that the block fills.
 */
filled: Array<string>, 
/**
 * Các dòng.
 */
rows: Array<PastedTrainee>, 
/**
 * Số dòng bỏ qua: titles, totals, signatures.
 */
skipped: number, 
/**
 * Lời về cả khối.
 */
notes: Array<string>, };

/**
 * Nhóm của Mẫu 20, in the order they are listed.
 */
export type PayeeGroup = "civil_servant" | "public_employee" | "contract_worker" | "other";

/**
 * Danh sách thanh toán as typed.
 */
export type PaymentListDraft = { 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Các dòng in order.
 */
rows: Array<PaymentListRow>, };

/**
 * Dòng danh sách thanh toán (Mẫu 20): one person, one account, one sum.
 */
export type PaymentListRow = { 
/**
 * Identity of the row.
 */
uid: PaymentListRowId, 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Nhóm.
 */
group: PayeeGroup, 
/**
 * Họ và tên người thụ hưởng.
 */
name: string, 
/**
 * Tên chủ tài khoản as the bank has it; empty = as the person.
 */
account_name: string, 
/**
 * Số tài khoản, digits. Sensitive.
 */
account: string, 
/**
 * Tên ngân hàng.
 */
bank: string, 
/**
 * Số tiền, in đồng.
 */
amount: Money, 
/**
 * Học viên the row was made from.
 */
trainee_uid: TraineeId | null, };

/**
 * Dòng danh sách thanh toán.
 */
export type PaymentListRowId = string;

/**
 * Lập danh sách từ đâu.
 */
export type PaymentListSource = "allowances" | "meals" | "travel" | "voucher";

/**
 * Ô hình thức: chuyển khoản hay tiền mặt.
 */
export type PaymentWay = "transfer" | "cash";

/**
 * Kỳ báo cáo, both days included.
 */
export type Period = { 
/**
 * Từ ngày.
 */
from: Day, 
/**
 * Đến ngày.
 */
to: Day, };

/**
 * Được hay không, and why not.
 */
export type Permission = { 
/**
 * Được.
 */
allowed: boolean, 
/**
 * Vì sao không; empty when it is allowed.
 */
why_not: string, };

/**
 * Một thông tin.
 */
export type PersonFact = { 
/**
 * Tên.
 */
name: string, 
/**
 * Giá trị; masked where sensitive and not asked for.
 */
value: string, };

/**
 * Một nơi.
 */
export type PersonPart = { 
/**
 * Bản ghi.
 */
uid: string, 
/**
 * Lớp, to open it; none = not of a class.
 */
class_uid: ClassId | null, 
/**
 * Nơi, in words.
 */
title: string, 
/**
 * Thông tin.
 */
facts: Array<PersonFact>, 
/**
 * Vì sao phải giữ; empty = nothing asks for it.
 */
kept_because: string, 
/**
 * Giữ đến.
 */
kept_until: Day | null, };

/**
 * Một lần có mặt, as two of them are shown side by side.
 */
export type PersonPlace = { 
/**
 * Họ và tên as written there.
 */
name: string, 
/**
 * Tên lớp.
 */
class: string, 
/**
 * Khai giảng.
 */
starts_on: Day | null, 
/**
 * Bế giảng.
 */
ends_on: Day | null, 
/**
 * Ngày sinh, or the year alone.
 */
born: string, 
/**
 * Số giấy tờ, masked.
 */
number: string, 
/**
 * Địa chỉ.
 */
address: string, };

/**
 * Hồ sơ một người.
 */
export type PersonRecord = { 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Số giấy tờ đang hiện đủ.
 */
revealed: boolean, 
/**
 * Từng nơi có dữ liệu của người này.
 */
parts: Array<PersonPart>, 
/**
 * Mục đích.
 */
purpose: string, 
/**
 * Căn cứ.
 */
ground: string, 
/**
 * Ai đã xem, newest first.
 */
seen: Array<Access>, };

/**
 * Quyết định về hai dòng giống nhau.
 */
export type PersonVerdict = "same" | "different";

/**
 * Vì sao được chọn hay không.
 */
export type Pick = "ticked" | "kept" | "by_rank" | "left_out" | "below_line";

/**
 * Một nơi.
 */
export type PlaceRow = { 
/**
 * Tên nơi: huyện cũ, or xã.
 */
place: string, 
/**
 * Các năm, in order.
 */
years: Array<PlaceYear>, 
/**
 * Cộng khuyến công quốc gia.
 */
national: Money, 
/**
 * Cộng khuyến công địa phương.
 */
local: Money, 
/**
 * Cộng.
 */
total: Money, };

/**
 * Kinh phí theo nơi và năm, in đồng.
 */
export type PlaceTable = { 
/**
 * Các năm.
 */
years: Array<number>, 
/**
 * Các nơi, the one with most money first.
 */
rows: Array<PlaceRow>, 
/**
 * Tổng.
 */
total: Money, 
/**
 * Ô lớn nhất, for the shades.
 */
most: Money, };

/**
 * Một nơi trong một năm, in đồng.
 */
export type PlaceYear = { 
/**
 * Khuyến công quốc gia.
 */
national: Money, 
/**
 * Khuyến công địa phương.
 */
local: Money, 
/**
 * Khóa of the sum of both, or of the only source asked for.
 */
key: string, };

/**
 * Kế hoạch khuyến công năm: id of an annual plan.
 */
export type PlanId = string;

/**
 * Bảng xếp hạng của một năm, một nguồn.
 */
export type PlanRanking = { 
/**
 * Bộ tiêu chí.
 */
criteria: CriterionSet, 
/**
 * Các lần trình.
 */
rounds: Array<PlanRound>, 
/**
 * Lần đang xem; none = none is made yet.
 */
round: PlanRound | null, 
/**
 * Các đề án, by rank.
 */
rows: Array<RankedProposal>, 
/**
 * Kinh phí của các đề án được chọn, in đồng.
 */
taken: Money, 
/**
 * Còn lại, in đồng; below zero = the ticks go beyond the money.
 */
left: Money, 
/**
 * Đề án năm trước chưa xong or not settled, to be copied.
 */
earlier: Array<EarlierProposal>, };

/**
 * Lần trình kế hoạch: the first one and each adjustment, with the money to be shared.
 */
export type PlanRound = { 
/**
 * Identity of the row.
 */
uid: PlanRoundId, 
/**
 * Năm kế hoạch.
 */
year: number, 
/**
 * Nguồn kinh phí.
 */
source: FundSource, 
/**
 * Lần, from 1.
 */
number: number, 
/**
 * Kinh phí được phân bổ, in đồng.
 */
money: Money, 
/**
 * Số tờ trình.
 */
paper_number: string, 
/**
 * Ngày trình.
 */
submitted_on: Day | null, 
/**
 * Ngày duyệt.
 */
decided_on: Day | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Lần trình kế hoạch.
 */
export type PlanRoundId = string;

/**
 * Kết quả kiểm tra một đề án. Blocks that a director let through are listed, but not counted.
 */
export type Preflight = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Mã đề án.
 */
code: string, 
/**
 * Tên đề án.
 */
title: string, 
/**
 * Các điều nêu, blocks first.
 */
breaches: Array<BreachRow>, 
/**
 * Số lỗi chặn còn đó.
 */
blocks: number, 
/**
 * Số điều nhắc.
 */
warnings: number, 
/**
 * Số việc đến hạn.
 */
reminders: number, 
/**
 * Số quy tắc đạt.
 */
passed: number, };

/**
 * Giấy nào để xem trước.
 */
export type PreviewRequest = { 
/**
 * Đề án; none = the year's own papers.
 */
proposal_uid: ProposalId | null, 
/**
 * Năm, for the year's own papers.
 */
year: number | null, 
/**
 * Nguồn, for the year's own papers.
 */
source: FundSource | null, 
/**
 * Mã mẫu.
 */
form: string, };

/**
 * Mẫu in được.
 */
export type PrintableForm = { 
/**
 * Mã mẫu.
 */
code: string, 
/**
 * Tên mẫu.
 */
title: string, };

/**
 * Sản phẩm của một cơ sở.
 */
export type Product = { 
/**
 * Identity of the row.
 */
uid: ProductId, 
/**
 * Cơ sở.
 */
establishment_uid: EstablishmentId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Tên sản phẩm.
 */
name: string, 
/**
 * Cấp công nhận; none = not a sản phẩm tiêu biểu.
 */
level: ProductLevel | null, 
/**
 * Số giấy chứng nhận.
 */
certificate_number: string, 
/**
 * Ngày cấp giấy chứng nhận.
 */
certified_on: Day | null, 
/**
 * Hết giá trị sau ngày, as the certificate states it; none = counted by the rule.
 */
valid_to: Day | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Mọi sản phẩm của một cơ sở, as they shall stand.
 */
export type ProductDraft = { 
/**
 * Cơ sở.
 */
establishment_uid: EstablishmentId, 
/**
 * Sản phẩm.
 */
rows: Array<Product>, };

/**
 * Sản phẩm của cơ sở.
 */
export type ProductId = string;

/**
 * Cấp bình chọn sản phẩm tiêu biểu (TT 26/2014/TT-BCT).
 */
export type ProductLevel = "district" | "province" | "region" | "national";

/**
 * Sản phẩm with the day its certificate ends.
 */
export type ProductRow = { 
/**
 * Sản phẩm.
 */
product: Product, 
/**
 * Giấy chứng nhận có giá trị đến.
 */
expires_on: Day | null, 
/**
 * Đã hết giá trị hôm nay.
 */
expired: boolean, };

/**
 * Chương trình khuyến công of several years.
 */
export type Programme = { 
/**
 * Identity of the row.
 */
uid: ProgrammeId, 
/**
 * Tên chương trình.
 */
name: string, 
/**
 * Cấp.
 */
level: ProgrammeLevel, 
/**
 * Số quyết định.
 */
decision_number: string, 
/**
 * Ngày quyết định.
 */
decided_on: Day | null, 
/**
 * Cơ quan phê duyệt.
 */
issuer: string, 
/**
 * Năm đầu.
 */
from_year: number, 
/**
 * Năm cuối.
 */
to_year: number, 
/**
 * Đơn vị tiền of the document, for showing and typing.
 */
money_unit: MoneyUnit, 
/**
 * Tổng kinh phí nêu trong quyết định, in đồng; compared with the parts, never trusted.
 */
stated_total: Money | null, 
/**
 * Nguồn số liệu: the paper the figures were read from.
 */
origin: string, 
/**
 * Đã đối chiếu với văn bản: 1 yes, 0 not yet.
 */
checked: number, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chương trình cùng kinh phí và mục tiêu, as typed.
 */
export type ProgrammeDraft = { 
/**
 * Chương trình; its stated total is read from the text below.
 */
programme: Programme, 
/**
 * Tổng nêu trong quyết định as typed; empty = none.
 */
stated_total: string, 
/**
 * Các khoản kinh phí.
 */
lines: Array<FundTyped>, 
/**
 * Mục tiêu.
 */
targets: Array<TargetTyped>, };

/**
 * Nguồn vốn của chương trình.
 */
export type ProgrammeFund = "state" | "national" | "local" | "establishments" | "other";

/**
 * Khoản kinh phí của chương trình.
 */
export type ProgrammeFundId = string;

/**
 * Một khoản kinh phí of a programme: by fund, by year, by both, or by neither.
 */
export type ProgrammeFundLine = { 
/**
 * Identity of the row.
 */
uid: ProgrammeFundId, 
/**
 * Chương trình.
 */
programme_uid: ProgrammeId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Năm; none = cả giai đoạn.
 */
year: number | null, 
/**
 * Nguồn; none = mọi nguồn.
 */
fund: ProgrammeFund | null, 
/**
 * Số tiền, in đồng.
 */
amount: Money, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chương trình khuyến công.
 */
export type ProgrammeId = string;

/**
 * Cấp của chương trình.
 */
export type ProgrammeLevel = "national" | "provincial";

/**
 * Một chương trình.
 */
export type ProgrammeRecord = { 
/**
 * Chương trình.
 */
programme: Programme, 
/**
 * Tổng nêu trong quyết định, in the unit of the document; empty = none.
 */
stated_total: string, 
/**
 * Các khoản kinh phí.
 */
lines: Array<FundLineRow>, 
/**
 * Cộng theo nguồn, theo năm, số nêu.
 */
money: MoneySummary, 
/**
 * Kinh phí từng năm beside what the đề án got.
 */
years: Array<ProgrammeYear>, 
/**
 * Mục tiêu.
 */
targets: Array<TargetRow>, };

/**
 * Dòng danh sách chương trình.
 */
export type ProgrammeRow = { 
/**
 * Chương trình.
 */
programme: Programme, 
/**
 * Tổng kinh phí, in đồng.
 */
total: Money, 
/**
 * Số mục tiêu có con số.
 */
targets: number, 
/**
 * Số mục tiêu đã đạt.
 */
reached: number, 
/**
 * Số chỗ mà con số nêu không khớp.
 */
differences: number, };

/**
 * Mục tiêu of a programme and how far it is reached.
 */
export type ProgrammeTarget = { 
/**
 * Identity of the row.
 */
uid: ProgrammeTargetId, 
/**
 * Chương trình.
 */
programme_uid: ProgrammeId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Mục tiêu as the decision words it.
 */
label: string, 
/**
 * Chỉ tiêu it is measured by (assets/indicators); empty = by hand.
 */
indicator: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Số phải đạt; none = no number was set.
 */
target: string | null, 
/**
 * Đến năm; none = cuối giai đoạn.
 */
year: number | null, 
/**
 * Số đã đạt typed by hand, where no record can tell it.
 */
reached_by_hand: string | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Mục tiêu của chương trình.
 */
export type ProgrammeTargetId = string;

/**
 * Một năm của chương trình, money in đồng.
 */
export type ProgrammeYear = { 
/**
 * Năm.
 */
year: number, 
/**
 * Chương trình dự kiến; none = not divided by year.
 */
planned: Money | null, 
/**
 * Số đề án đã giao.
 */
proposals: number, 
/**
 * Khuyến công đã giao.
 */
assigned: Money, 
/**
 * Vốn khác trong kế hoạch.
 */
other: Money, 
/**
 * Khuyến công đã quyết toán.
 */
settled: Money, };

/**
 * Kinh phí của một năm.
 */
export type ProgrammeYearMoney = { 
/**
 * Năm.
 */
year: number, 
/**
 * Số tiền, in đồng.
 */
amount: Money, 
/**
 * Tỷ trọng of all years, in percent with one decimal.
 */
percent: string | null, };

/**
 * Báo cáo tiến độ of one month.
 */
export type ProgressReport = { 
/**
 * Identity of the row.
 */
uid: ProgressReportId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Tháng báo cáo, by its first day.
 */
month: Day, 
/**
 * Ngày báo cáo.
 */
reported_on: Day, 
/**
 * Số văn bản.
 */
number: string, 
/**
 * Khối lượng đã thực hiện of the total investment (%).
 */
volume_percent: string, 
/**
 * Nội dung đã làm.
 */
done: string, 
/**
 * Khó khăn, vướng mắc.
 */
difficulties: string, 
/**
 * Kiến nghị.
 */
requests: string, 
/**
 * Số tiền đề nghị tạm ứng, in đồng; zero = none is asked.
 */
requested_advance: Money, 
/**
 * Ngày Sở xác nhận khối lượng.
 */
confirmed_on: Day | null, };

/**
 * Báo cáo tiến độ.
 */
export type ProgressReportId = string;

/**
 * Đề án khuyến công (kept apart from dự án): carries out contents of NĐ 45/2012 Điều 4.
 */
export type Proposal = { 
/**
 * Identity of the row.
 */
uid: ProposalId, 
/**
 * Kế hoạch năm that carries it, once assigned.
 */
plan_uid: PlanId | null, 
/**
 * Mã đề án: `QG-01`, `ĐP-02`, unique per year.
 */
code: string, 
/**
 * Mã riêng của đơn vị found in files (DA01); also finds the đề án.
 */
office_code: string, 
/**
 * Tên đề án.
 */
title: string, 
/**
 * Loại đề án.
 */
kind: ProposalKind, 
/**
 * Mã nội dung hỗ trợ within the kind (`SupportContent::code`); empty = as the title tells.
 */
content: string, 
/**
 * Nguồn kinh phí.
 */
source: FundSource, 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Kinh phí khuyến công được giao, in đồng; none = the plan names no sum.
 */
approved_grant: Money | null, 
/**
 * Kinh phí từ nguồn khác in the plan, in đồng.
 */
approved_other: Money | null, 
/**
 * Cách hỗ trợ.
 */
support_basis: SupportBasis, 
/**
 * Đơn vị thực hiện.
 */
implementer: string, 
/**
 * Đơn vị phối hợp.
 */
partner: string, 
/**
 * Đơn vị thụ hưởng, as the plan words it.
 */
beneficiary_text: string, 
/**
 * Địa điểm as written (old three-level addresses stay text).
 */
place: string, 
/**
 * Mã xã hiện hành, when known.
 */
commune_code: string | null, 
/**
 * Quy mô: how many of `quantity_unit`.
 */
quantity: string | null, 
/**
 * Đơn vị của quy mô (lao động, doanh nghiệp, mô hình …).
 */
quantity_unit: string, 
/**
 * Mục tiêu, nội dung chính.
 */
goal: string, 
/**
 * Ngày bắt đầu.
 */
starts_on: Day | null, 
/**
 * Ngày kết thúc.
 */
ends_on: Day | null, 
/**
 * Giai đoạn hiện tại; the dated steps are in `ProposalStep`.
 */
stage: Stage, 
/**
 * Tỷ lệ vốn đầu tư đã thực hiện (%), for the advance gate.
 */
progress_percent: string | null, 
/**
 * Bộ quy định: the regulation pack the đề án was made under; it never changes after settling.
 */
regulation_pack: string, 
/**
 * Cán bộ phụ trách.
 */
officer: string, 
/**
 * Vướng mắc, for the review of the programme (TB 504/TB-CN, VB-09).
 */
review_obstacle: string, 
/**
 * Phương án, as the review proposes (tiếp tục, điều chỉnh, ngừng …).
 */
review_plan: string, 
/**
 * Ghi chú.
 */
note: string, 
/**
 * Hình thức: thường, nhóm, điểm.
 */
shape: ProposalShape, 
/**
 * Các nội dung khác (1–9) a đề án điểm carries out, as typed: `3, 4`.
 */
other_contents: string, 
/**
 * Chương trình named by the officer; none = by year and source.
 */
programme_uid: ProgrammeId | null, 
/**
 * Việc làm dự kiến hay đã tạo, as the plan says.
 */
jobs: number | null, };

/**
 * Lọc sổ đề án.
 */
export type ProposalFilter = { 
/**
 * Năm; none = all.
 */
year: number | null, 
/**
 * Nguồn; none = all.
 */
source: FundSource | null, 
/**
 * Giai đoạn; none = all.
 */
stage: Stage | null, 
/**
 * Chữ tìm, without accents.
 */
find: string, };

/**
 * Đề án: id of a proposal.
 */
export type ProposalId = string;

/**
 * Loại đề án, grouped by the nine contents of NĐ 45/2012 Điều 4.
 */
export type ProposalKind = "training" | "management_training" | "enterprise_setup" | "study_tour" | "demonstration_model" | "machinery" | "fair_and_brand" | "consulting" | "media" | "cluster_and_environment" | "international_cooperation" | "programme_management";

/**
 * Kinh phí một đề án, in đồng.
 */
export type ProposalMoney = { 
/**
 * Đề án.
 */
uid: ProposalId, 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Được giao; none = unpriced.
 */
approved: Money | null, 
/**
 * Đã tạm ứng, less returns.
 */
advanced: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đã quyết toán.
 */
settled: Money | null, 
/**
 * Chưa chi; negative when more was spent than approved.
 */
unspent: Money, };

/**
 * Hồ sơ một đề án.
 */
export type ProposalRecord = { 
/**
 * Đề án.
 */
proposal: Proposal, 
/**
 * Kế hoạch năm.
 */
plan: AnnualPlan | null, 
/**
 * Các bước đã qua.
 */
steps: Array<ProposalStep>, 
/**
 * Dự toán with what was spent on each line.
 */
estimate: Array<EstimateRow>, 
/**
 * Đơn vị thụ hưởng.
 */
beneficiaries: Array<BeneficiaryRow>, 
/**
 * Chứng minh vốn đối ứng, by day.
 */
evidence: Array<EvidenceRow>, 
/**
 * Hợp đồng.
 */
contracts: Array<Contract>, 
/**
 * Tạm ứng, nộp trả.
 */
advances: Array<Advance>, 
/**
 * Nghiệm thu.
 */
acceptances: Array<AcceptanceRow>, 
/**
 * Chương trình đào tạo.
 */
modules: Array<CourseModule>, 
/**
 * Đại biểu.
 */
delegates: Array<Delegate>, 
/**
 * Lớp.
 */
classes: Array<TrainingClass>, 
/**
 * Giấy tờ: those on file and those that are required and missing.
 */
papers: Array<PaperRow>, 
/**
 * Số giấy tờ có bản quét.
 */
scanned: number, 
/**
 * Vòng đời: next steps, adjustments, progress, recoveries, years.
 */
life: LifeView, 
/**
 * Số tổng.
 */
totals: Totals, };

/**
 * Sổ đề án: rows, totals of what is shown, and what decisions state against it.
 */
export type ProposalRegister = { 
/**
 * Số dòng.
 */
count: number, 
/**
 * Các dòng.
 */
rows: Array<ProposalRow>, 
/**
 * Tổng của các dòng.
 */
totals: RegisterTotals, 
/**
 * Lời nêu của quyết định so với các dòng.
 */
stated: Array<Stated>, 
/**
 * Mã các giấy của cả năm to be printed; empty where no year was asked for.
 */
year_papers: Array<string>, };

/**
 * Dòng sổ đề án. Money in đồng.
 */
export type ProposalRow = { 
/**
 * Đề án.
 */
uid: ProposalId, 
/**
 * Mã.
 */
code: string, 
/**
 * Mã riêng của đơn vị.
 */
office_code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Loại.
 */
kind: ProposalKind, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Năm.
 */
year: number, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Địa điểm.
 */
place: string, 
/**
 * Đơn vị thụ hưởng.
 */
beneficiary_text: string, 
/**
 * Quy mô.
 */
quantity: string | null, 
/**
 * Đơn vị của quy mô.
 */
quantity_unit: string, 
/**
 * Được giao.
 */
approved_grant: Money | null, 
/**
 * Cán bộ phụ trách.
 */
officer: string, 
/**
 * Đã tạm ứng.
 */
advanced: Money, 
/**
 * Đã nộp trả.
 */
returned: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đối ứng đã chi.
 */
counterpart: Money, 
/**
 * Đã quyết toán.
 */
settled: Money | null, 
/**
 * Số hợp đồng với Cục, Sở.
 */
contract_number: string | null, };

/**
 * Hình thức đề án.
 */
export type ProposalShape = "single" | "group" | "flagship";

/**
 * So với bản đang giữ.
 */
export type ProposalStanding = "new" | "changed" | "unchanged" | "older";

/**
 * Bước đã qua: one stage reached, on a day, by a paper.
 */
export type ProposalStep = { 
/**
 * Identity of the row.
 */
uid: StepId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Giai đoạn đạt được.
 */
stage: Stage, 
/**
 * Ngày đạt.
 */
reached_on: Day, 
/**
 * Giấy tờ làm căn cứ (tên).
 */
paper: string, 
/**
 * Số của giấy tờ.
 */
paper_number: string, 
/**
 * Ghi chú; the reason of a step given back.
 */
note: string, 
/**
 * Đạt hay trả lại.
 */
kind: StepKind, 
/**
 * Ai quyết định, as the pack or the officer names it.
 */
decided_by: string, };

/**
 * Tỉnh, thành phố trực thuộc trung ương.
 */
export type Province = { 
/**
 * Mã tỉnh, two digits, as text.
 */
code: string, 
/**
 * Tên đầy đủ (Tỉnh Lai Châu, Thành phố Huế).
 */
name: string, };

/**
 * Dấu trước một việc.
 */
export type QueueIcon = "blocked" | "due" | "paper_missing" | "returned";

/**
 * Một việc phải làm.
 */
export type QueueRow = { 
/**
 * Dấu.
 */
icon: QueueIcon, 
/**
 * Mã kiểm tra; empty for work no rule names.
 */
code: string, 
/**
 * Chuyện gì.
 */
text: string, 
/**
 * Ở đâu (QG-05 · Nước giải khát …).
 */
context: string, 
/**
 * Bao lâu, bao nhiêu (Còn 5 ngày, 2 giấy tờ); may be empty.
 */
when: string, 
/**
 * Hạn.
 */
due_on: Day | null, 
/**
 * Việc của phím.
 */
verb: string, 
/**
 * Nơi làm.
 */
target: Target, 
/**
 * Cán bộ phụ trách đề án.
 */
officer: string, };

/**
 * Một đề án trong bảng xếp hạng.
 */
export type RankedProposal = { 
/**
 * Đề án.
 */
uid: ProposalId, 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Loại.
 */
kind: ProposalKind, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Đơn vị thụ hưởng.
 */
beneficiary: string, 
/**
 * Địa điểm.
 */
place: string, 
/**
 * Kinh phí đề nghị, in đồng.
 */
asked: Money, 
/**
 * Hạng, from 1.
 */
rank: number, 
/**
 * Tổng điểm.
 */
points: string, 
/**
 * Điểm từng tiêu chí.
 */
scores: Array<CriterionScore>, 
/**
 * Vì sao được chọn hay không.
 */
pick: Pick, 
/**
 * Cán bộ chọn hay bỏ; none = as the rank gives.
 */
tick: boolean | null, 
/**
 * Lý do của cán bộ.
 */
reason: string, 
/**
 * Kinh phí lũy kế of those chosen down to here, in đồng.
 */
cumulative: Money, };

/**
 * Xếp hạng năm nào.
 */
export type RankingRequest = { 
/**
 * Năm kế hoạch.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Lần trình; none = the newest.
 */
round: number | null, };

/**
 * Đã làm đến đâu.
 */
export type Reach = "done" | "under_way";

/**
 * Đọc biên nhận.
 */
export type ReadReceipt = { 
/**
 * Nơi đặt tệp.
 */
path: string, 
/**
 * Tên cơ quan ký, given when the key is new and was compared by voice.
 */
trust_signer_as: string, };

/**
 * Ghi biên nhận nào, ở đâu.
 */
export type ReceiptRequest = { 
/**
 * Gói đã nhận.
 */
package_uid: ReceivedPackageId, 
/**
 * Thư mục.
 */
to: string, };

/**
 * Một trung tâm as the department knows it.
 */
export type ReceivedCentre = { 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Các gói đã nhận, newest first.
 */
packages: Array<ReceivedPackage>, 
/**
 * Số còn thiếu.
 */
missing: Array<number>, 
/**
 * Số không nối với gói trước.
 */
broken_chain: Array<number>, 
/**
 * Tổng of what stands.
 */
totals: ReceivedTotals, };

/**
 * Gói đã nhận: one line for each package that was taken in.
 */
export type ReceivedPackage = { 
/**
 * Identity of the row.
 */
uid: ReceivedPackageId, 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Tên trung tâm.
 */
centre_name: string, 
/**
 * Số gói.
 */
sequence: number, 
/**
 * Mã băm SHA-256 of the file.
 */
sha256: string, 
/**
 * Mã băm of the package before.
 */
previous_sha256: string, 
/**
 * Phạm vi.
 */
scope: DeliveryScope, 
/**
 * Năm ngân sách.
 */
year: number | null, 
/**
 * Nguồn.
 */
source: FundSource | null, 
/**
 * Lược đồ of the sender.
 */
schema_version: number, 
/**
 * Lập lúc, UTC.
 */
made_at: string, 
/**
 * Mã băm cuối nhật ký of the sender.
 */
journal_tip: string, 
/**
 * Khóa to encrypt the receipt to.
 */
reply_to: string, 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Số người.
 */
people: number, 
/**
 * Số byte.
 */
bytes: number, 
/**
 * Nhận lúc, UTC.
 */
received_at: string, 
/**
 * Người nhận.
 */
received_by: string, };

/**
 * Gói đã nhận.
 */
export type ReceivedPackageId = string;

/**
 * Sổ tổng hợp các trung tâm.
 */
export type ReceivedRegister = { 
/**
 * Từng trung tâm.
 */
centres: Array<ReceivedCentre>, 
/**
 * Mọi đề án đã nhận that stand.
 */
rows: Array<ReceivedRow>, 
/**
 * Tổng các trung tâm.
 */
totals: ReceivedTotals, 
/**
 * Hỗ trợ trùng, those without a decision first.
 */
doubles: Array<DoubleSupport>, 
/**
 * Nhận xét đã ghi, newest first.
 */
remarks: Array<PackageRemark>, 
/**
 * Khóa nhận of this office, to be given to the centres.
 */
own_recipient: string, 
/**
 * Vân tay khóa ký.
 */
fingerprint: string, };

/**
 * Dòng sổ tổng hợp: a received đề án without its content.
 */
export type ReceivedRow = { 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Tên trung tâm.
 */
centre_name: string, 
/**
 * Định danh đề án.
 */
proposal_uid: string, 
/**
 * Số gói.
 */
sequence: number, 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Giai đoạn.
 */
stage: string, 
/**
 * Năm.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Được giao.
 */
approved: Money, 
/**
 * Đã tạm ứng.
 */
advanced: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đề nghị quyết toán.
 */
settled: Money, 
/**
 * Đã nộp trả.
 */
returned: Money, 
/**
 * Đối ứng.
 */
counterpart: Money, 
/**
 * Số học viên.
 */
people: number, };

/**
 * Tổng của sổ tổng hợp.
 */
export type ReceivedTotals = { 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Số học viên.
 */
people: number, 
/**
 * Được giao.
 */
approved: Money, 
/**
 * Đã tạm ứng.
 */
advanced: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đề nghị quyết toán.
 */
settled: Money, 
/**
 * Đã nộp trả.
 */
returned: Money, 
/**
 * Đối ứng.
 */
counterpart: Money, };

/**
 * Phép tính that gives an amount from its parts.
 */
export type Reckoning = "record" | "sum" | "at_least_zero" | "least" | "greatest" | "share" | "growth";

/**
 * Thu hồi: a sum that must come back by a day.
 */
export type Recovery = { 
/**
 * Identity of the row.
 */
uid: RecoveryId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Chiều thu hồi.
 */
way: RecoveryWay, 
/**
 * Đơn vị thụ hưởng phải trả, when it is one.
 */
beneficiary_uid: BeneficiaryId | null, 
/**
 * Vì sao.
 */
ground: RecoveryGround, 
/**
 * Số tiền phải trả, in đồng.
 */
amount: Money, 
/**
 * Số văn bản thu hồi.
 */
decision_number: string, 
/**
 * Ngày văn bản thu hồi.
 */
decided_on: Day, 
/**
 * Hạn trả.
 */
due_on: Day | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Vì sao thu hồi.
 */
export type RecoveryGround = "unspent" | "disallowed" | "stopped";

/**
 * Thu hồi.
 */
export type RecoveryId = string;

/**
 * Lần trả: money that came back, with its paper.
 */
export type RecoveryReturn = { 
/**
 * Identity of the row.
 */
uid: RecoveryReturnId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Khoản thu hồi.
 */
recovery_uid: RecoveryId, 
/**
 * Ngày trả.
 */
returned_on: Day, 
/**
 * Số tiền, in đồng.
 */
amount: Money, 
/**
 * Số chứng từ (giấy nộp tiền, báo có).
 */
paper_number: string, 
/**
 * Dòng nộp trả tạm ứng it made in the money book; none for money a beneficiary gave back.
 */
advance_uid: AdvanceId | null, };

/**
 * Lần trả của một khoản thu hồi.
 */
export type RecoveryReturnId = string;

/**
 * Khoản thu hồi with what came back.
 */
export type RecoveryRow = { 
/**
 * Khoản thu hồi.
 */
recovery: Recovery, 
/**
 * Các lần trả.
 */
returns: Array<RecoveryReturn>, 
/**
 * Còn phải trả.
 */
open: Money, 
/**
 * Ai phải trả.
 */
owed_by: string, };

/**
 * Chiều thu hồi.
 */
export type RecoveryWay = "beneficiary_to_unit" | "unit_to_budget";

/**
 * Hỏi chế độ học viên of a class.
 */
export type RegimeQuestion = { 
/**
 * Ngày khai giảng, or the first day of its year.
 */
day: Day, };

/**
 * Tổng sổ đề án, in đồng.
 */
export type RegisterTotals = { 
/**
 * Được giao.
 */
approved: Money, 
/**
 * Đã tạm ứng.
 */
advanced: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đã quyết toán.
 */
settled: Money, 
/**
 * Đối ứng.
 */
counterpart: Money, };

/**
 * Nhận xét đang ghi.
 */
export type RemarkDraft = { 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Định danh đề án.
 */
proposal_uid: string, 
/**
 * Ý kiến.
 */
verdict: RemarkVerdict, 
/**
 * Lời.
 */
text: string, };

/**
 * Ý kiến của Sở về một đề án.
 */
export type RemarkVerdict = "returned" | "noted" | "agreed";

/**
 * Báo cáo of one period.
 */
export type Report = { 
/**
 * Tên trong lời gọi (`nam`).
 */
name: string, 
/**
 * Tên loại và trích yếu.
 */
title: string, 
/**
 * Kỳ bằng chữ: "Từ ngày … đến ngày …".
 */
period_text: string, 
/**
 * Kỳ.
 */
period: Period, 
/**
 * Tiêu đề của cột tên dòng.
 */
label_title: string, 
/**
 * Các cột.
 */
columns: Array<ReportColumn>, 
/**
 * Các dòng.
 */
rows: Array<ReportRow>, 
/**
 * Dòng tổng; none = the report adds nothing up.
 */
total: ReportRow | null, 
/**
 * Con số nêu so với số tính.
 */
stated_checks: Array<StatedCheck>, 
/**
 * Ghi chú: facts, and how columns are counted.
 */
notes: Array<string>, 
/**
 * Mẫu: its source and whether it was compared.
 */
source: string, };

/**
 * Ô của báo cáo: a text, a number, or nothing.
 */
export type ReportCell = { 
/**
 * Số, exact; money in đồng. None = text or blank.
 */
number: string | null, 
/**
 * Chữ as it stands on screen and paper.
 */
text: string, 
/**
 * Khóa that opens the figure; empty = nothing to open.
 */
key: string, };

/**
 * Cột của báo cáo.
 */
export type ReportColumn = { 
/**
 * Khóa.
 */
key: string, 
/**
 * Tiêu đề.
 */
label: string, 
/**
 * Tiêu đề nhóm over several columns; empty = none.
 */
group: string, 
/**
 * Đơn vị tính; empty = told by the row, or text.
 */
unit: string, 
/**
 * Loại số.
 */
kind: ColumnKind, 
/**
 * Cách tính.
 */
rule: ColumnRule, };

/**
 * Một báo cáo có sẵn, as screens and `kc report --list` name it.
 */
export type ReportName = { 
/**
 * Tên trong lời gọi.
 */
name: string, 
/**
 * Tên.
 */
label: string, 
/**
 * Nội dung in one line.
 */
summary: string, 
/**
 * Kỳ usual for it.
 */
span: Span, 
/**
 * Nguồn của mẫu, with its mark.
 */
source: string, };

/**
 * Báo cáo nào, kỳ nào.
 */
export type ReportRequest = { 
/**
 * Tên báo cáo.
 */
name: string, 
/**
 * Từ ngày.
 */
from: Day, 
/**
 * Đến ngày.
 */
to: Day, };

/**
 * Dòng của báo cáo.
 */
export type ReportRow = { 
/**
 * Khóa của dòng.
 */
id: string, 
/**
 * Cấp: 0 = a group, 1 and 2 below it.
 */
level: number, 
/**
 * Thứ tự as printed; empty = none.
 */
ordinal: string, 
/**
 * Tên dòng.
 */
label: string, 
/**
 * Là tổng of these rows (from 0); empty = from records.
 */
sums: Array<number>, 
/**
 * Các ô, one a column.
 */
cells: Array<ReportCell>, };

/**
 * Khôi phục bản nào.
 */
export type RestoreBackup = { 
/**
 * Bản sao lưu.
 */
copy: string, 
/**
 * Tệp dữ liệu; none = the open one.
 */
file: string | null, };

/**
 * Đã khôi phục.
 */
export type Restored = { 
/**
 * Những gì trong tệp bây giờ.
 */
held: Held, 
/**
 * Tệp trước đó, put aside; none when there was none.
 */
put_aside: string | null, };

/**
 * Một văn bản: its results and what it states.
 */
export type ResultDocument = { 
/**
 * Văn bản.
 */
document: string, 
/**
 * Năm đầu.
 */
from_year: number, 
/**
 * Năm cuối.
 */
to_year: number, 
/**
 * Các kết quả; none = its records are đề án.
 */
rows: Array<PastResult>, 
/**
 * Con số nêu.
 */
statements: Array<StatementRow>, 
/**
 * Số con số nêu không khớp.
 */
differences: number, };

/**
 * Một văn bản as typed; lines and statements left out are removed.
 */
export type ResultDraft = { 
/**
 * Tên văn bản.
 */
document: string, 
/**
 * Tên trước khi sửa; empty = a new one.
 */
was: string, 
/**
 * Các kết quả in order.
 */
rows: Array<PastResult>, 
/**
 * Con số nêu in order; a new one adds up every line of its source and years.
 */
statements: Array<Statement>, };

/**
 * Các năm nào.
 */
export type ResultFilter = { 
/**
 * Từ năm; none = from the first.
 */
from_year: number | null, 
/**
 * Đến năm; none = to the last.
 */
to_year: number | null, };

/**
 * Lớp hết thời hạn lưu bản làm việc.
 */
export type RetentionRow = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Tên lớp.
 */
class_name: string, 
/**
 * Mã đề án.
 */
proposal_code: string, 
/**
 * Ngày kết thúc.
 */
ended_on: Day, 
/**
 * Hết hạn từ ngày.
 */
due_on: Day, 
/**
 * Số người còn dữ liệu làm việc.
 */
people: number, };

/**
 * Tệp nào.
 */
export type RulesFile = { 
/**
 * Đường dẫn.
 */
path: string, };

/**
 * Tệp bộ quy định đã đọc: what it is and what taking it in would change.
 */
export type RulesOffer = { 
/**
 * Mã bộ.
 */
id: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Lần phát hành.
 */
edition: number, 
/**
 * Lần phát hành đang giữ; none = none is held.
 */
held_edition: number | null, 
/**
 * So với bản đang giữ.
 */
standing: Standing, 
/**
 * Lời báo của bộ.
 */
notice: string, 
/**
 * Mã băm of what was read: named again when it is taken in.
 */
sha256: string, 
/**
 * Vân tay khóa của người ký.
 */
fingerprint: string, 
/**
 * Tên người ký đã biết; none = nobody has decided on this key yet.
 */
signer: string | null, 
/**
 * Chỗ khác so với bản đang giữ, or with the pack in force when it is new.
 */
changes: Array<FigureChange>, 
/**
 * Mã bộ được so; empty = nothing is held to compare with.
 */
compared_with: string, };

/**
 * Hỏi mức trần, chế độ for a đề án that is being typed.
 */
export type RulesQuestion = { 
/**
 * Đề án as typed so far.
 */
proposal: Proposal, };

/**
 * Đã lưu, with what a rule says of it.
 */
export type SavedAdvancePaper = { 
/**
 * Giấy.
 */
uid: AdvancePaperId, 
/**
 * Các điều nêu.
 */
findings: Array<BreachRow>, };

/**
 * Cán bộ đã lưu.
 */
export type SavedOfficer = { 
/**
 * Định danh.
 */
uid: OfficerId, 
/**
 * Mã khôi phục of a head whose password is new: shown once, to be printed and kept in a safe.
 */
recovery_code: string | null, };

/**
 * Đã lưu, with what the treasury would still say.
 */
export type SavedTreasury = { 
/**
 * Các điều nêu, blocks first.
 */
findings: Array<BreachRow>, };

/**
 * Bản nháp đã lưu, with what is still wanting.
 */
export type SavedVoucher = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Chỗ chưa đủ, each at its field.
 */
faults: Array<FieldMessage>, 
/**
 * Điều chặn việc ghi sổ.
 */
blocks: Array<BreachRow>, };

/**
 * Bản quét to be shown.
 */
export type Scan = { 
/**
 * Tên tệp.
 */
name: string, 
/**
 * Loại tệp.
 */
media_type: MediaType, 
/**
 * Nội dung, in base64.
 */
content: string, 
/**
 * Nơi đặt tệp, to open it with another program.
 */
path: string, };

/**
 * Giấy tờ và bản quét.
 */
export type ScanDraft = { 
/**
 * Giấy tờ; made when its uid is new, and present from now on.
 */
paper: SupportingPaper, 
/**
 * Tệp quét trên máy.
 */
path: string, };

/**
 * Chữ ký số trên hóa đơn, as far as it can be judged offline: never "hợp lệ" (decisions 20).
 */
export type SealState = "absent" | "unchecked" | "intact" | "changed";

/**
 * Một kết quả.
 */
export type SearchHit = { 
/**
 * Loại.
 */
kind: HitKind, 
/**
 * Bản ghi to open.
 */
uid: string, 
/**
 * Dòng chính.
 */
title: string, 
/**
 * Dòng phụ.
 */
subtitle: string, };

/**
 * Tìm gì.
 */
export type SearchRequest = { 
/**
 * Chữ tìm, with or without accents.
 */
text: string, 
/**
 * Số kết quả; none = 20.
 */
limit: number | null, };

/**
 * Cả bảng as typed; figures left out are removed.
 */
export type SectorDraft = { 
/**
 * Các dòng.
 */
rows: Array<SectorTyped>, };

/**
 * Xem bảng so với năm nào.
 */
export type SectorRequest = { 
/**
 * Năm gốc; none = the first year on file.
 */
base_year: number | null, };

/**
 * Một chỉ tiêu ở một địa bàn.
 */
export type SectorRow = { 
/**
 * Chỉ tiêu.
 */
indicator: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Địa bàn; empty = toàn tỉnh.
 */
place: string, 
/**
 * Nguồn of the newest figure.
 */
origin: string, 
/**
 * Đã đối chiếu: every figure is.
 */
checked: boolean, 
/**
 * Các năm có số.
 */
figures: Array<YearFigure>, 
/**
 * Năm mới nhất so với năm gốc.
 */
growth: Growth | null, };

/**
 * Bảng số liệu ngành.
 */
export type SectorTable = { 
/**
 * Các năm, in order.
 */
years: Array<number>, 
/**
 * Năm gốc that growth is told against; none = there is no figure.
 */
base_year: number | null, 
/**
 * Các chỉ tiêu.
 */
rows: Array<SectorRow>, };

/**
 * Một dòng as typed.
 */
export type SectorTyped = { 
/**
 * Chỉ tiêu.
 */
indicator: string, 
/**
 * Đơn vị tính.
 */
unit: string, 
/**
 * Địa bàn; empty = toàn tỉnh.
 */
place: string, 
/**
 * Nguồn.
 */
origin: string, 
/**
 * Đã đối chiếu.
 */
checked: boolean, 
/**
 * Số của từng năm as typed; an empty text = no figure.
 */
values: Array<ValueTyped>, };

/**
 * Gói gửi Sở: one line of the export log. Who, when, on what ground, how many people, to whom.
 */
export type SentPackage = { 
/**
 * Identity of the row.
 */
uid: SentPackageId, 
/**
 * Số gói, from 1 without gaps.
 */
sequence: number, 
/**
 * Tên tệp.
 */
file: string, 
/**
 * Mã băm SHA-256 of the file.
 */
sha256: string, 
/**
 * Mã băm of the package before.
 */
previous_sha256: string, 
/**
 * Phạm vi.
 */
scope: DeliveryScope, 
/**
 * Năm ngân sách; none for all.
 */
year: number | null, 
/**
 * Nguồn; none for both.
 */
source: FundSource | null, 
/**
 * Căn cứ chuyển dữ liệu cá nhân.
 */
ground: string, 
/**
 * Lập lúc, UTC.
 */
made_at: string, 
/**
 * Người lập.
 */
made_by: string, 
/**
 * Nơi nhận.
 */
sent_to: string, 
/**
 * Khóa người nhận; empty = a passphrase.
 */
recipient: string, 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Số người.
 */
people: number, 
/**
 * Số byte.
 */
bytes: number, 
/**
 * Đề nghị quyết toán.
 */
settled: Money, 
/**
 * Mã băm cuối nhật ký when it was made.
 */
journal_tip: string, 
/**
 * Nơi đã chép ra; empty while it only lies on this machine.
 */
carried_to: string, 
/**
 * Chép lúc, UTC; empty while not.
 */
carried_at: string, 
/**
 * Biên nhận lập lúc, UTC; empty while there is none.
 */
answered_at: string, 
/**
 * Cơ quan đã nhận.
 */
answered_by: string, };

/**
 * Gói đã gửi.
 */
export type SentPackageId = string;

/**
 * Cán bộ đang dùng.
 */
export type SetOfficer = { 
/**
 * Họ và tên.
 */
name: string, };

/**
 * Hồ sơ đã ghi.
 */
export type SettleAnswer = { 
/**
 * Các tệp.
 */
documents: Array<WrittenPaper>, 
/**
 * Số tổng.
 */
totals: Totals, 
/**
 * Lời nêu so với số tính.
 */
stated: Array<Stated>, 
/**
 * Đối chiếu.
 */
tie_out: Array<Tie>, 
/**
 * Thư mục.
 */
out: string, 
/**
 * Bản nháp.
 */
draft: boolean, };

/**
 * Ghi hồ sơ ra thư mục.
 */
export type SettleRequest = { 
/**
 * Một đề án; none = the whole year.
 */
proposal_uid: ProposalId | null, 
/**
 * Năm.
 */
year: number | null, 
/**
 * Nguồn.
 */
source: FundSource | null, 
/**
 * Thư mục.
 */
out: string, 
/**
 * In cả khi còn lỗi chặn, stamped BẢN NHÁP.
 */
draft: boolean, };

/**
 * Quyết toán đã khóa: the figures as they stood when the dossier was locked, and the pack they were judged by.
 */
export type Settlement = { 
/**
 * Identity of the row.
 */
uid: SettlementId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Ngày khóa hồ sơ.
 */
made_on: Day, 
/**
 * Bộ quy định đã áp dụng.
 */
regulation_pack: string, 
/**
 * Mã băm of the whole pack as it was kept; empty in files locked before packs were kept.
 */
kept_pack: string, 
/**
 * Số đề nghị quyết toán, in đồng.
 */
proposed: Money, 
/**
 * Số được quyết toán after the agency's review; none = not yet.
 */
approved: Money | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Quyết toán: id of a settlement.
 */
export type SettlementId = string;

/**
 * Quyết toán một đề án.
 */
export type SettlementView = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Mã.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Kiểm tra trước.
 */
preflight: Preflight, 
/**
 * Số tổng.
 */
totals: Totals, 
/**
 * Đối chiếu.
 */
tie_out: Array<Tie>, 
/**
 * Bảng đối chiếu giữa các biểu: forms down, amounts across.
 */
table: Array<FormFigures>, 
/**
 * Lời nêu so với số tính.
 */
stated: Array<Stated>, 
/**
 * Danh sách của lớp khác chứng từ: signed lists that add up to another sum than was paid.
 */
class_lists: Array<ClassListDifference>, 
/**
 * Giấy in được.
 */
papers: Array<PaperChoice>, 
/**
 * Bản in còn là nháp: a block stands.
 */
draft: boolean, 
/**
 * Đã khóa.
 */
locked: Settlement | null, };

/**
 * Mức độ (decisions 13). *Sự cố* is not here: it is a fault of the program, never of a record.
 */
export type Severity = "block" | "block_overridable" | "warn" | "remind";

/**
 * Giới tính.
 */
export type Sex = "male" | "female";

/**
 * Các cột của một trang tính.
 */
export type SheetColumns = { 
/**
 * Tên trang tính.
 */
sheet: string, 
/**
 * Dòng tiêu đề, from 1.
 */
header_row: number, 
/**
 * Các cột, from the left.
 */
columns: Array<ImportColumn>, };

/**
 * Xem một cơ sở.
 */
export type ShowEstablishment = { 
/**
 * Cơ sở.
 */
uid: EstablishmentId, 
/**
 * Hiện số tài khoản, số định danh, dân tộc.
 */
reveal: boolean, 
/**
 * Lý do xem; none = the purpose of the list.
 */
ground?: string, };

/**
 * Xem một hóa đơn.
 */
export type ShowInvoice = { 
/**
 * Hóa đơn.
 */
uid: InvoiceId, 
/**
 * Số dòng hàng hóa nhiều nhất.
 */
lines: number, };

/**
 * Xem dữ liệu của một người.
 */
export type ShowPerson = { 
/**
 * Học viên: any row of the person.
 */
trainee_uid: TraineeId, 
/**
 * Hiện đủ số giấy tờ, dân tộc, tài khoản.
 */
reveal: boolean, 
/**
 * Lý do xem; none = the purpose of the list.
 */
ground?: string, };

/**
 * Phần Kho bạc của chứng từ nào.
 */
export type ShowTreasury = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Hiện số tài khoản, số căn cước.
 */
reveal: boolean, };

/**
 * Xem một chứng từ.
 */
export type ShowVoucher = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Hiện số tài khoản.
 */
reveal: boolean, };

/**
 * Đăng nhập.
 */
export type SignIn = { 
/**
 * Họ và tên, accents and case aside.
 */
name: string, 
/**
 * Mật khẩu, or the recovery code of a head.
 */
password: string, };

/**
 * Người ký: a name and a title in a role, with the days between which they hold it.
 */
export type Signatory = { 
/**
 * Identity of the row.
 */
uid: SignatoryId, 
/**
 * Vai ký.
 */
role: SignatoryRole, 
/**
 * Họ và tên, without titles or degrees.
 */
name: string, 
/**
 * Chức vụ (Giám đốc, Phó Giám đốc …).
 */
title: string, 
/**
 * First day in the role; none = always.
 */
from_on: Day | null, 
/**
 * Last day in the role; none = until further notice.
 */
to_on: Day | null, };

/**
 * Người ký: id of a signatory.
 */
export type SignatoryId = string;

/**
 * Vai ký: who signs what on the papers.
 */
export type SignatoryRole = "head_of_unit" | "chief_accountant" | "cashier" | "preparer" | "department_head" | "agency_head";

/**
 * Cơ sở giống cơ sở đang nhập.
 */
export type SimilarEstablishment = { 
/**
 * Cơ sở.
 */
uid: EstablishmentId, 
/**
 * Tên.
 */
name: string, 
/**
 * Mã số thuế.
 */
tax_code: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Giống ở đâu, in the officer's words.
 */
why: string, };

/**
 * Cơ sở đang nhập, as far as it is typed.
 */
export type SimilarTo = { 
/**
 * Cơ sở; a new one has the nil identity.
 */
uid: EstablishmentId, 
/**
 * Tên.
 */
name: string, 
/**
 * Mã số thuế.
 */
tax_code: string, 
/**
 * Mã xã.
 */
commune_code: string | null, };

/**
 * Cân đối của một nguồn.
 */
export type SourceBalance = { 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Cộng các đề án.
 */
balance: Balance, 
/**
 * Cân: both equations hold for every đề án of it.
 */
holds: boolean, };

/**
 * Kinh phí một nguồn, in đồng.
 */
export type SourceMoney = { 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Số đề án.
 */
count: number, 
/**
 * Tổng nêu trong quyết định; none = no decision states one.
 */
stated: Money | null, 
/**
 * Đã giao cho các đề án.
 */
approved: Money, 
/**
 * Đã tạm ứng, less returns.
 */
advanced: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đã quyết toán.
 */
settled: Money, 
/**
 * Đối ứng đã chi.
 */
counterpart: Money, };

/**
 * Kinh phí một năm một nguồn, in đồng.
 */
export type SourceYearMoney = { 
/**
 * Năm.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Được giao.
 */
approved: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Đã quyết toán.
 */
settled: Money, 
/**
 * Khóa of its figures: `<khóa>/approved`, `/spent`.
 */
key: string, };

/**
 * Độ dài of the period a report is usually made for.
 */
export type Span = "month" | "quarter" | "half" | "nine_months" | "year" | "five_years";

/**
 * Ô nội dung rút: thực chi hay tạm ứng (Mẫu 13, 14; tạm ứng hay thực chi on Mẫu 08).
 */
export type SpendingStatus = "actual" | "advance";

/**
 * Giai đoạn của đề án, in the order of its life; the last four are side exits.
 */
export type Stage = "draft" | "registered" | "appraised" | "appraised_above" | "approved" | "assigned" | "contracted" | "advanced" | "in_progress" | "completed" | "accepted" | "closed" | "settled" | "follow_up" | "terminated" | "force_majeure" | "recovered";

/**
 * Kinh phí của các đề án ở một giai đoạn, in đồng.
 */
export type StageMoney = { 
/**
 * Giai đoạn.
 */
stage: Stage, 
/**
 * Số đề án.
 */
proposals: number, 
/**
 * Được giao.
 */
approved: Money, 
/**
 * Đã chi.
 */
spent: Money, 
/**
 * Khóa of its figures: `<khóa>/approved`, `/spent`.
 */
key: string, };

/**
 * So với bản đang giữ.
 */
export type Standing = "new" | "newer" | "same" | "older";

/**
 * Lời nêu so với số tính: what a decision says against what the lines give; a note, not a broken tie.
 */
export type Stated = { 
/**
 * What is stated, in the officer's words.
 */
what: string, 
/**
 * Số nêu.
 */
stated: number, 
/**
 * Số tính.
 */
computed: number, 
/**
 * Khớp.
 */
agrees: boolean, };

/**
 * Con số nêu so với số tính.
 */
export type StatedCheck = { 
/**
 * Nêu ở đâu, đại lượng nào.
 */
what: string, 
/**
 * Đơn vị: đồng, đề án, lao động …
 */
unit: string, 
/**
 * Nêu.
 */
stated: number, 
/**
 * Tính từ các phần.
 */
computed: number, 
/**
 * Khớp.
 */
agrees: boolean, 
/**
 * Khóa that opens the computed figure; empty = none.
 */
key: string, };

/**
 * Đại lượng a document states.
 */
export type StatedMeasure = "proposals" | "total" | "grant" | "other" | "establishments" | "trainees" | "jobs" | "quantity";

/**
 * Con số nêu trong văn bản; what it should be is added from its parts, never trusted.
 */
export type Statement = { 
/**
 * Identity of the row.
 */
uid: StatementId, 
/**
 * Văn bản.
 */
document: string, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Chỗ nêu (Cộng mục III, Tổng số …).
 */
label: string, 
/**
 * Đại lượng.
 */
measure: StatedMeasure, 
/**
 * Con số nêu, money in đồng.
 */
stated: string, 
/**
 * Từ năm.
 */
from_year: number, 
/**
 * Đến năm.
 */
to_year: number, 
/**
 * Nguồn; none = mọi nguồn.
 */
source: FundSource | null, };

/**
 * Con số nêu trong văn bản.
 */
export type StatementId = string;

/**
 * Con số nêu beside what its parts add up to.
 */
export type StatementRow = { 
/**
 * Con số.
 */
statement: Statement, 
/**
 * Đại lượng in words.
 */
what: string, 
/**
 * Cộng từ các phần.
 */
computed: string, 
/**
 * Khớp.
 */
agrees: boolean, 
/**
 * Khóa to open the computed figure with.
 */
key: string, };

/**
 * Tình trạng bàn làm việc.
 */
export type Status = { 
/**
 * Tệp đang mở; none = the first-run screen.
 */
file: OpenFileStatus | null, 
/**
 * Nơi đặt tệp gợi ý for a new unit (Documents/Khuyến công).
 */
suggested_folder: string, 
/**
 * Phiên bản chương trình.
 */
version: string, };

/**
 * Bước trong vòng đời.
 */
export type StepDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Giai đoạn đạt được, or the one it is given back to.
 */
stage: Stage, 
/**
 * Ngày.
 */
reached_on: Day, 
/**
 * Giấy tờ; empty = as the pack names it.
 */
paper: string, 
/**
 * Số giấy tờ.
 */
paper_number: string, 
/**
 * Ghi chú; the reason of a step given back.
 */
note: string, 
/**
 * Đạt hay trả lại để sửa.
 */
kind: StepKind, 
/**
 * Ai quyết định; empty = as the pack names it.
 */
decided_by: string, };

/**
 * Bước của đề án: id of a step in the life of a proposal.
 */
export type StepId = string;

/**
 * Chiều của một bước.
 */
export type StepKind = "reached" | "returned";

/**
 * Nơi trên màn hình a breach points at, so that the officer can jump there.
 */
export type Subject = { 
/**
 * What kind of record: `proposal`, `class`, `trainee`, `voucher`, `contract`, `advance`, `acceptance`, `paper`, `beneficiary`, `estimate_line`, `plan`, `advance_paper`, `invoice`.
 */
kind: string, 
/**
 * Identity of the record.
 */
uid: string, 
/**
 * Field of the record, as its Rust name; empty = the whole record.
 */
field: string, 
/**
 * What officers call it (`PC-0031`, `Lớp Gỗ 2`).
 */
label: string, };

/**
 * Người hay cơ sở.
 */
export type SubjectKind = "person" | "establishment";

/**
 * Một lần hỗ trợ.
 */
export type Support = { 
/**
 * Trung tâm.
 */
centre: string, 
/**
 * Định danh trung tâm.
 */
centre_uid: string, 
/**
 * Mã đề án.
 */
code: string, 
/**
 * Năm.
 */
year: number, };

/**
 * Cách hỗ trợ: decides between Mẫu 8a and Mẫu 8b.
 */
export type SupportBasis = "full_cost" | "percent_of_cost";

/**
 * Mức trần hỗ trợ (SupportCap).
 */
export type SupportCap = { 
/**
 * Mã ổn định (N02A …).
 */
code: string, 
/**
 * Đứng vào chỗ của mức có mã này: a province's level that replaces it is found where it was found;
 * empty = stands for itself.
 */
stands_for: string, 
/**
 * Nội dung hỗ trợ.
 */
name: string, 
/**
 * Phạm vi: `KCQG`, `KCĐP <tỉnh>` or `ALL`.
 */
scope: string, 
/**
 * Kinds of đề án it is offered to (`ProposalKind::key`); empty = all.
 */
kinds: Array<string>, 
/**
 * Dùng để làm gì.
 */
purpose: CapPurpose, 
/**
 * Đơn vị áp dụng (mô hình, cơ sở, doanh nghiệp …).
 */
unit: string, 
/**
 * Trần, in đồng; none = no limit of this kind.
 */
ceiling: Money | null, 
/**
 * Tỷ lệ tối đa of the eligible cost (%).
 */
percent: string | null, 
/**
 * Hệ số ưu tiên lớn nhất.
 */
priority_factor: string | null, 
/**
 * Độ tin.
 */
status: FigureStatus, 
/**
 * Căn cứ.
 */
citation: Citation, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Cái gì giới hạn mức hỗ trợ.
 */
export type SupportLimit = "ceiling" | "percent" | "none";

/**
 * Mức hỗ trợ tối đa của các đơn vị thụ hưởng while they are typed; nothing is saved.
 */
export type SupportRequest = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các dòng as typed; none = as they are on file.
 */
rows: Array<Beneficiary> | null, 
/**
 * Các dòng dự toán as typed; none = as on file.
 */
estimate: Array<EstimateLine> | null, };

/**
 * Mức hỗ trợ tối đa của một khoản, with everything it was reckoned from. In đồng.
 */
export type SupportWorking = { 
/**
 * Khoản nào.
 */
subject: Subject, 
/**
 * Mức hỗ trợ đang ghi.
 */
grant: Money, 
/**
 * Tối đa; none = nothing on file limits it.
 */
limit: Money | null, 
/**
 * Mức nào quyết định.
 */
binding: SupportLimit, 
/**
 * Vượt bao nhiêu; 0 = trong mức.
 */
over: Money, 
/**
 * Trần, before the factor.
 */
ceiling: Money | null, 
/**
 * Hệ số ưu tiên được dùng.
 */
factor: string, 
/**
 * Trần × hệ số.
 */
ceiling_limit: Money | null, 
/**
 * Tỷ lệ (%).
 */
percent: string | null, 
/**
 * Chi phí hợp lệ, without the tax that is deducted.
 */
eligible_cost: Money, 
/**
 * Thuế GTGT được khấu trừ đã loại.
 */
deducted_tax: Money, 
/**
 * Chi phí hợp lệ taken from vouchers; else from the estimate.
 */
from_vouchers: boolean, 
/**
 * Tỷ lệ × chi phí, rounded half up to whole đồng.
 */
percent_limit: Money | null, 
/**
 * Căn cứ, with its mark.
 */
citation: string, 
/**
 * Căn cứ chưa đối chiếu.
 */
unchecked: boolean, 
/**
 * Con số theo trí nhớ: reminds, never stops.
 */
recalled: boolean, 
/**
 * Câu ngắn: "Hỗ trợ tối đa … đ vì …".
 */
sentence: string, 
/**
 * Từng bước, as printed under the check.
 */
steps: Array<string>, };

/**
 * Giấy tờ kèm theo (chứng từ gốc, xác nhận, danh sách có chữ ký …).
 */
export type SupportingPaper = { 
/**
 * Identity of the row.
 */
uid: PaperId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Lớp, for class papers.
 */
class_uid: ClassId | null, 
/**
 * Mã giấy tờ in the checklist of the regulation pack.
 */
code: string, 
/**
 * Tên giấy tờ.
 */
name: string, 
/**
 * Số.
 */
number: string, 
/**
 * Ngày.
 */
dated_on: Day | null, 
/**
 * Tình trạng.
 */
state: PaperState, 
/**
 * Mã băm SHA-256 of the scan in `<file>.files/`; empty = no scan kept.
 */
scan_sha256: string, 
/**
 * Ghi chú (lý do trả lại …).
 */
note: string, };

/**
 * Nhận gói đã xem.
 */
export type TakePackage = { 
/**
 * Gói nào.
 */
file: PackageFile, 
/**
 * Mã băm of what was shown; empty = take whatever is there.
 */
sha256: string, 
/**
 * Tên người ký, given when the key is new and was compared by voice.
 */
trust_signer_as: string, };

/**
 * Nhận một tệp đã xem.
 */
export type TakeRules = { 
/**
 * Đường dẫn.
 */
path: string, 
/**
 * Mã băm đã xem: another content at the same path is not taken.
 */
sha256: string, 
/**
 * Tên của người ký chưa biết; given = the officer decides to trust this key from now on.
 */
trust_signer_as: string, };

/**
 * Con số của một chỉ tiêu.
 */
export type Tally = { 
/**
 * Đã hoàn thành.
 */
done: string, 
/**
 * Đang làm.
 */
under_way: string, 
/**
 * Các phần, those done first.
 */
parts: Array<TallyPart>, };

/**
 * Một phần của con số: what one record adds to it.
 */
export type TallyPart = { 
/**
 * Đề án; none = a past result.
 */
proposal_uid: ProposalId | null, 
/**
 * Kết quả đã tổng hợp; none = a đề án.
 */
past_result_uid: PastResultId | null, 
/**
 * Mã and name.
 */
label: string, 
/**
 * Năm.
 */
year: number, 
/**
 * Đã làm đến đâu.
 */
reach: Reach, 
/**
 * Thêm bao nhiêu.
 */
value: string, };

/**
 * Con số đếm nào.
 */
export type TallyRequest = { 
/**
 * Khóa.
 */
key: string, };

/**
 * Nơi một việc được làm.
 */
export type Target = { 
/**
 * Màn hình.
 */
screen: TargetScreen, 
/**
 * Bản ghi of that screen (đề án, lớp, chứng từ); empty = the list.
 */
uid: string, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Ô, as its Rust name; empty = the whole record.
 */
field: string, 
/**
 * Bản ghi mà quy tắc nói tới, which may be a part of the record; none = no rule names the work.
 */
subject: Subject | null, };

/**
 * Mục tiêu và đã đạt đến đâu.
 */
export type TargetRow = { 
/**
 * Mục tiêu.
 */
target: ProgrammeTarget, 
/**
 * Cách đếm in words; empty = by hand.
 */
how: string, 
/**
 * Đã đạt.
 */
reached: string, 
/**
 * Đang làm.
 */
under_way: string, 
/**
 * Tỷ lệ đạt, percent with one decimal; none = no number was set.
 */
percent: string | null, 
/**
 * Khóa to open the figure with; empty = typed by hand.
 */
key: string, };

/**
 * Màn hình to open.
 */
export type TargetScreen = "proposals" | "classes" | "vouchers" | "settlements" | "establishments";

/**
 * Mục tiêu as typed.
 */
export type TargetTyped = { 
/**
 * Identity; nil = new.
 */
uid: ProgrammeTargetId, 
/**
 * Mục tiêu; empty = as the indicator is called.
 */
label: string, 
/**
 * Mã chỉ tiêu; empty = by hand.
 */
indicator: string, 
/**
 * Đơn vị tính; empty = that of the indicator.
 */
unit: string, 
/**
 * Số phải đạt; empty = none was set.
 */
target: string, 
/**
 * Đến năm.
 */
year: number | null, 
/**
 * Số đã đạt typed by hand.
 */
reached_by_hand: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Một giáo viên của lớp as typed: what is left blank is taken from the register.
 */
export type TeacherDraft = { 
/**
 * Phân công; nil = new.
 */
uid: ClassTeacherId, 
/**
 * Giáo viên; nil = found in the register by name, else entered there.
 */
teacher_uid: TeacherId, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Trình độ.
 */
qualification: string, 
/**
 * Đơn vị công tác.
 */
workplace: string, 
/**
 * Mã số thuế, or as it was masked.
 */
tax_code: string, 
/**
 * Số tài khoản, or as it was masked.
 */
account: string, 
/**
 * Ngân hàng.
 */
bank: string, 
/**
 * Đơn giá một giờ, in đồng.
 */
hour_rate: Money, 
/**
 * Lý do không khấu trừ thuế.
 */
untaxed_ground: string, };

/**
 * Sổ giáo viên.
 */
export type TeacherFilter = { 
/**
 * Hiện đủ mã số thuế và tài khoản.
 */
reveal: boolean, };

/**
 * Giáo viên của một lớp, as they shall stand.
 */
export type TeacherGrid = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Các dòng; teachers left out stay in the register.
 */
rows: Array<TeacherDraft>, };

/**
 * Giáo viên.
 */
export type TeacherId = string;

/**
 * Dòng sổ giáo viên.
 */
export type TeacherRow = { 
/**
 * Giáo viên.
 */
uid: TeacherId, 
/**
 * Họ và tên.
 */
name: string, 
/**
 * Trình độ.
 */
qualification: string, 
/**
 * Đơn vị công tác.
 */
workplace: string, 
/**
 * Mã số thuế, masked unless asked for.
 */
tax_code: string, 
/**
 * Số tài khoản, masked unless asked for.
 */
account: string, 
/**
 * Ngân hàng.
 */
bank: string, 
/**
 * Các lớp, newest first.
 */
classes: Array<string>, };

/**
 * Tình trạng hiệu lực of a text.
 */
export type TextStatus = "in_force" | "amended" | "expired" | "not_read" | "unknown";

/**
 * Chọn, bỏ hay để theo hạng.
 */
export type TickDraft = { 
/**
 * Lần trình.
 */
round_uid: PlanRoundId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Chọn, bỏ; none = as the rank gives.
 */
chosen: boolean | null, 
/**
 * Kinh phí đề nghị in this round; none = as the đề án asks.
 */
grant: Money | null, 
/**
 * Lý do.
 */
reason: string, };

/**
 * Một phép đối chiếu: two figures that must be the same number.
 */
export type Tie = { 
/**
 * Mã kiểm tra of the pair (FORM_1_7 …).
 */
rule: CheckCode, 
/**
 * What is compared, in the officer's words.
 */
what: string, 
/**
 * Vế trái, in đồng.
 */
left: Money, 
/**
 * Vế phải, in đồng.
 */
right: Money, 
/**
 * Khớp.
 */
agrees: boolean, };

/**
 * Lập các buổi từ ngày đến ngày.
 */
export type TimetablePlan = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Từ ngày.
 */
from: Day, 
/**
 * Đến ngày.
 */
to: Day, 
/**
 * Các thứ, 1 = Monday … 7 = Sunday.
 */
weekdays: Array<number>, 
/**
 * Bắt đầu của từng buổi, minutes since midnight.
 */
sessions: Array<number>, 
/**
 * Số giờ nhiều nhất một buổi.
 */
hours: number, 
/**
 * Giáo viên.
 */
instructor: string, };

/**
 * Số tổng, in đồng. The names are those of `kc settle --json`.
 */
export type Totals = { 
/**
 * Kinh phí khuyến công được giao.
 */
approved: Money, 
/**
 * Đã tạm ứng (received, before returns).
 */
advanced: Money, 
/**
 * Đã chi phần khuyến công, by posted vouchers.
 */
spent: Money, 
/**
 * Đề nghị quyết toán: what was spent within the estimate.
 */
settled: Money, 
/**
 * Còn được nhận: settled less advanced and paid, at least 0.
 */
remaining: Money, 
/**
 * Phải nộp trả: advanced and paid less settled, at least 0.
 */
to_return: Money, 
/**
 * Đã nộp trả.
 */
returned: Money, 
/**
 * Vốn đối ứng đã chi.
 */
counterpart: Money, };

/**
 * Một dòng lưới, cells as typed or pasted.
 */
export type TraineeDraft = { 
/**
 * Học viên; none = a new row.
 */
uid: TraineeId | null, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Ngày sinh: dd/mm/yyyy, or the year alone.
 */
born: string, 
/**
 * Giới tính: Nam, Nữ.
 */
sex: string, 
/**
 * Số CCCD (12), CMND (9), or both with "/" between; a masked number means "as it was".
 */
card_number: string, 
/**
 * Dân tộc; a masked one means "as it was".
 */
ethnic_group: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Đối tượng.
 */
group: string, 
/**
 * Giấy tờ đối tượng.
 */
group_proof: string, 
/**
 * Cơ sở làm việc.
 */
workplace: string, 
/**
 * Khoảng cách, km.
 */
distance_km: string, 
/**
 * Kết quả.
 */
result: string, 
/**
 * Số chứng chỉ.
 */
certificate_number: string, 
/**
 * Việc làm sau đào tạo.
 */
job_after: string, 
/**
 * Nơi làm việc.
 */
job_place: string, 
/**
 * Lương.
 */
job_wage: string, 
/**
 * Ngày ký phiếu đồng ý (CL-12).
 */
consent_on: string, 
/**
 * Giấy xác nhận mất việc.
 */
job_loss_proof: string, 
/**
 * Số ngày tiền ăn đã trả; empty = as the attendance gives.
 */
meal_days_paid: string, 
/**
 * Tiền đi lại đã trả; empty = as the rule gives.
 */
travel_paid: string, };

/**
 * Lọc sổ học viên.
 */
export type TraineeFilter = { 
/**
 * Năm.
 */
year: number | null, 
/**
 * Lớp.
 */
class_uid: ClassId | null, 
/**
 * Chữ tìm.
 */
find: string, 
/**
 * Nhiều nhất bao nhiêu dòng.
 */
limit: number | null, 
/**
 * Hiện đủ số giấy tờ.
 */
reveal: boolean, 
/**
 * Lý do xem; none = the purpose of the list.
 */
ground?: string, };

/**
 * Lưới học viên.
 */
export type TraineeGrid = { 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Các dòng in order.
 */
rows: Array<TraineeDraft>, 
/**
 * Học viên bỏ khỏi lớp.
 */
removed: Array<TraineeId>, 
/**
 * Chỉ kiểm tra, chưa lưu.
 */
dry_run: boolean, };

/**
 * Đối tượng hỗ trợ (QĐ 46/2015/QĐ-TTg Điều 5; groups of older rules map onto these).
 */
export type TraineeGroup = "disabled" | "poor_minority" | "minority" | "merit" | "poor_household" | "near_poor" | "land_recovered" | "woman_out_of_work" | "other_rural";

/**
 * Học viên: id of a trainee.
 */
export type TraineeId = string;

/**
 * Sổ học viên; numbers masked unless asked for.
 */
export type TraineeRegister = { 
/**
 * Số dòng.
 */
count: number, 
/**
 * Các dòng, by tên.
 */
rows: Array<TraineeRow>, };

/**
 * Dòng sổ học viên. Numbers are as kept: whoever shows them masks them.
 */
export type TraineeRow = { 
/**
 * Học viên.
 */
uid: TraineeId, 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Tên lớp.
 */
class_name: string, 
/**
 * Mã lớp.
 */
class_code: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Ngày sinh.
 */
born_on: Day | null, 
/**
 * Năm sinh.
 */
birth_year: number | null, 
/**
 * Giới tính.
 */
sex: Sex | null, 
/**
 * Số CCCD.
 */
card_number: string, 
/**
 * Số CMND.
 */
old_number: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Đối tượng.
 */
group: TraineeGroup, 
/**
 * Số chứng chỉ.
 */
certificate_number: string, };

/**
 * Lớp đào tạo. It may stand alone and be attached to a đề án later (decisions 7).
 */
export type TrainingClass = { 
/**
 * Identity of the row.
 */
uid: ClassId, 
/**
 * Đề án, once attached.
 */
proposal_uid: ProposalId | null, 
/**
 * Mã lớp, unique in the file.
 */
code: string, 
/**
 * Tên lớp.
 */
name: string, 
/**
 * Nghề.
 */
trade: string, 
/**
 * Địa điểm as written.
 */
place: string, 
/**
 * Mã xã hiện hành.
 */
commune_code: string | null, 
/**
 * Ngày khai giảng.
 */
starts_on: Day | null, 
/**
 * Ngày bế giảng.
 */
ends_on: Day | null, 
/**
 * Ngày học, ISO days joined by a space, in order; the columns of the attendance sheet.
 */
class_days: string, 
/**
 * Chế độ hỗ trợ of the whole class (code of a training regime); one class, one regime.
 */
regime: string, 
/**
 * Mức tiền ăn một ngày thực học, in đồng, copied from the regime.
 */
meal_rate: Money, 
/**
 * Đối tượng được tiền ăn: words of `TraineeGroup` joined by a space, copied from the regime;
 * empty = every group.
 */
meal_groups: string, 
/**
 * Mức tiền đi lại một khóa, in đồng, copied from the regime.
 */
travel_rate: Money, 
/**
 * Khoảng cách tối thiểu (km) to receive the travel money.
 */
travel_min_km: string, 
/**
 * Giáo viên phụ trách.
 */
instructor: string, 
/**
 * Quản lý lớp.
 */
class_manager: string, 
/**
 * Số quyết định mở lớp.
 */
opening_decision: string, 
/**
 * Ngày kiểm tra cuối khóa.
 */
tested_on: Day | null, 
/**
 * Số quyết định cấp chứng chỉ.
 */
certificate_decision: string, 
/**
 * Ngày cấp chứng chỉ.
 */
certified_on: Day | null, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Chế độ hỗ trợ học viên; a class uses exactly one.
 */
export type TrainingRegime = { 
/**
 * Mã chế độ.
 */
code: string, 
/**
 * Tên.
 */
name: string, 
/**
 * Tiền ăn một ngày thực học, in đồng.
 */
meal_rate: Money, 
/**
 * Đối tượng được tiền ăn (`TraineeGroup` words); empty = all.
 */
meal_groups: Array<string>, 
/**
 * Tiền đi lại một khóa, in đồng.
 */
travel_rate: Money, 
/**
 * Từ bao nhiêu km.
 */
travel_min_km: string, 
/**
 * Các mức đi lại khác: higher rates for some groups or places.
 */
travel_tiers: Array<TravelTier>, 
/**
 * Trần chi phí đào tạo một người, by group word; `other` is the rest; in đồng.
 */
cost_caps: Array<[string, Money]>, 
/**
 * Số lần hỗ trợ nhiều nhất of one person, the first included.
 */
most_supports: number, 
/**
 * Điều kiện hỗ trợ lại: what a second support needs; empty = not known.
 */
again_only_with: string, 
/**
 * Căn cứ.
 */
citation: Citation, };

/**
 * Mức đi lại riêng of a regime (300.000 đ).
 */
export type TravelTier = { 
/**
 * Mã mức.
 */
code: string, 
/**
 * Ai được hưởng, in words.
 */
name: string, 
/**
 * Tiền đi lại một khóa, in đồng.
 */
rate: Money, 
/**
 * Từ bao nhiêu km.
 */
min_km: string, 
/**
 * Đối tượng (`TraineeGroup` words).
 */
groups: Array<string>, 
/**
 * Cả người ở xã, thôn khó khăn hoặc đặc biệt khó khăn.
 */
hard_place: boolean, 
/**
 * Độ tin.
 */
status: FigureStatus, 
/**
 * Căn cứ.
 */
citation: Citation, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Khai báo Kho bạc of one giấy rút dự toán or ủy nhiệm chi: boxes, budget codes and the lines D1–D5
 * (NĐ 347/2025/NĐ-CP Mẫu 13, 14, 17, 18). What the expense does not have stays empty.
 */
export type TreasuryDeclaration = { 
/**
 * Identity of the row.
 */
uid: TreasuryDeclarationId, 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Dự toán tạm cấp, chính thức.
 */
budget_status: BudgetStatus | null, 
/**
 * Thực chi, tạm ứng.
 */
spending: SpendingStatus | null, 
/**
 * Chuyển khoản, tiền mặt.
 */
way: PaymentWay | null, 
/**
 * Kèm theo nộp ngân sách nhà nước: chooses Mẫu 14 or 18 instead of 13 or 17.
 */
with_tax: boolean, 
/**
 * Mã chương.
 */
chapter: string, 
/**
 * Mã ngành kinh tế (khoản).
 */
sector: string, 
/**
 * Mã nguồn ngân sách nhà nước.
 */
fund: string, 
/**
 * Tên chương trình mục tiêu, dự án.
 */
program_name: string, 
/**
 * Mã chương trình mục tiêu, dự án.
 */
program_code: string, 
/**
 * Mã nhà tài trợ (Mẫu 17).
 */
sponsor_code: string, 
/**
 * D1: số quyết định phê duyệt kết quả lựa chọn nhà thầu.
 */
selection_number: string, 
/**
 * D1: ngày quyết định.
 */
selected_on: Day | null, 
/**
 * D2: số hợp đồng hoặc quyết định hỗ trợ, giao nhiệm vụ.
 */
contract_number: string, 
/**
 * D2: ngày.
 */
contracted_on: Day | null, 
/**
 * D2: tổng số tiền, in đồng.
 */
contract_value: Money | null, 
/**
 * D2: ký với.
 */
contract_party: string, 
/**
 * D3: quy định về mức tạm ứng.
 */
advance_rule: string, 
/**
 * D4: số văn bản, biên bản nghiệm thu.
 */
acceptance_number: string, 
/**
 * D4: ngày.
 */
accepted_on: Day | null, 
/**
 * D4: tổng số tiền, in đồng.
 */
acceptance_value: Money | null, 
/**
 * D4: ký với.
 */
acceptance_party: string, 
/**
 * D5: nội dung thanh toán chung.
 */
general_content: string, 
/**
 * Mã số thuế of the payee.
 */
payee_tax_code: string, 
/**
 * Người nhận tiền mặt.
 */
receiver_name: string, 
/**
 * Số căn cước of the receiver. Personal.
 */
receiver_card: string, 
/**
 * Ngày cấp.
 */
receiver_card_on: Day | null, 
/**
 * Nơi cấp.
 */
receiver_card_place: string, 
/**
 * Nộp ngân sách: tên đơn vị (người nộp thuế).
 */
tax_payer: string, 
/**
 * Nộp ngân sách: mã số thuế.
 */
tax_payer_code: string, 
/**
 * Nộp ngân sách: mã nội dung kinh tế.
 */
tax_item: string, 
/**
 * Nộp ngân sách: mã chương.
 */
tax_chapter: string, 
/**
 * Nộp ngân sách: số tờ khai, quyết định, thông báo, mã định danh hồ sơ.
 */
tax_notice: string, 
/**
 * Nộp ngân sách: kỳ thuế, ngày quyết định.
 */
tax_period: string, 
/**
 * Nộp ngân sách: mã địa bàn hành chính.
 */
tax_area: string, 
/**
 * Nộp ngân sách: số tài khoản thu (7111, 7114, 8993).
 */
tax_account: string, 
/**
 * Nộp ngân sách: cơ quan quản lý thu.
 */
tax_office: string, 
/**
 * Nộp ngân sách: Kho bạc hạch toán khoản thu.
 */
tax_treasury: string, };

/**
 * Khai báo Kho bạc.
 */
export type TreasuryDeclarationId = string;

/**
 * Dòng chứng từ trên mẫu Kho bạc: its own paper, and how the amount parts when tax is withheld.
 */
export type TreasuryLine = { 
/**
 * Identity of the row.
 */
uid: TreasuryLineId, 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Dòng chứng từ.
 */
voucher_line_uid: VoucherLineId, 
/**
 * Số chứng từ gốc of the line.
 */
paper_number: string, 
/**
 * Ngày chứng từ gốc.
 */
paper_on: Day | null, 
/**
 * Nộp ngân sách nhà nước, in đồng.
 */
to_budget: Money, 
/**
 * Thanh toán cho đối tượng thụ hưởng, in đồng.
 */
to_payee: Money, };

/**
 * Dòng chứng từ trên mẫu Kho bạc.
 */
export type TreasuryLineId = string;

/**
 * Phần Kho bạc của một chứng từ, as its form is filled in.
 */
export type TreasuryPart = { 
/**
 * Khai báo.
 */
declaration: TreasuryDeclaration, 
/**
 * Các dòng, one for each line of the voucher.
 */
lines: Array<TreasuryLine>, };

/**
 * Phần Kho bạc của một chứng từ.
 */
export type TreasuryRecord = { 
/**
 * Khai báo và các dòng, kept or filled in.
 */
part: TreasuryPart, 
/**
 * Đã lưu; else it is a proposal from the records.
 */
is_kept: boolean, 
/**
 * Khóa: printed or cancelled, the declaration stands as it was handed in.
 */
is_locked: boolean, 
/**
 * Danh sách thanh toán.
 */
list: Array<PaymentListRow>, 
/**
 * Cộng danh sách, in đồng.
 */
list_total: Money, 
/**
 * Số tiền của chứng từ, in đồng.
 */
amount: Money, 
/**
 * Số dư tạm ứng Kho bạc of the đề án today, in đồng.
 */
balance: Money, 
/**
 * Các điều nêu.
 */
findings: Array<BreachRow>, 
/**
 * Mẫu in được, its own first.
 */
forms: Array<PrintableForm>, 
/**
 * Giấy tạm ứng of the đề án.
 */
papers: Array<AdvancePaperRow>, };

/**
 * Các cặp giống nhau.
 */
export type TwinBoard = { 
/**
 * Các cặp: those to be decided first, the surest first among them.
 */
pairs: Array<TwinPair>, 
/**
 * Số cặp chờ quyết định.
 */
open: number, 
/**
 * Số cặp chắc chắn một người: the same number, name and birth.
 */
certain: number, 
/**
 * Số cặp đã quyết định.
 */
decided: number, };

/**
 * Một cặp.
 */
export type TwinPair = { 
/**
 * Dòng trước.
 */
one: TwinSide, 
/**
 * Dòng sau.
 */
other: TwinSide, 
/**
 * Giống ở đâu.
 */
likeness: Likeness, 
/**
 * Hai dòng trong một lớp.
 */
in_one_class: boolean, 
/**
 * Quyết định; none = chưa có.
 */
verdict: PersonVerdict | null, 
/**
 * Người quyết định; empty = none, or a decision about a third row made them one.
 */
decided_by: string, 
/**
 * Ngày quyết định.
 */
decided_on: Day | null, 
/**
 * Căn cứ của quyết định.
 */
note: string, };

/**
 * Một bên of a pair.
 */
export type TwinSide = { 
/**
 * Học viên.
 */
uid: TraineeId, 
/**
 * Lớp.
 */
class_uid: ClassId, 
/**
 * Tên lớp.
 */
class_name: string, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Mã đề án; empty = the class stands alone.
 */
proposal_code: string, 
/**
 * Nguồn kinh phí, in words; empty = the class stands alone.
 */
source: string, 
/**
 * Năm.
 */
year: number | null, 
/**
 * Khai giảng.
 */
starts_on: Day | null, 
/**
 * Bế giảng.
 */
ends_on: Day | null, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Ngày sinh, or the year alone.
 */
born: string, 
/**
 * Giới tính.
 */
sex: string, 
/**
 * Số CCCD, masked unless asked for.
 */
card_number: string, 
/**
 * Số CMND cũ, masked unless asked for.
 */
old_number: string, 
/**
 * Địa chỉ.
 */
address: string, 
/**
 * Xã hiện hành.
 */
commune: string, 
/**
 * Đối tượng.
 */
group: string, 
/**
 * Nơi làm việc.
 */
workplace: string, 
/**
 * Số chứng chỉ.
 */
certificate_number: string, 
/**
 * Xác nhận mất việc.
 */
job_loss_proof: string, 
/**
 * Đề án đã khóa quyết toán: the row stays as it was printed.
 */
is_settled: boolean, };

/**
 * Lọc cặp trùng.
 */
export type TwinsFilter = { 
/**
 * Năm: one of the two sits in a class of it; none = every year.
 */
year: number | null, 
/**
 * Lớp: one of the two sits in it.
 */
class_uid: ClassId | null, 
/**
 * Hiện đủ số giấy tờ.
 */
reveal: boolean, 
/**
 * Lý do xem; none = the purpose of the list.
 */
ground?: string, };

/**
 * So hai bộ.
 */
export type TwoPacks = { 
/**
 * Bộ trước.
 */
before: string, 
/**
 * Bộ sau.
 */
after: string, };

/**
 * Mở lại một năm đã khóa.
 */
export type UnlockYear = { 
/**
 * Năm ngân sách.
 */
year: number, 
/**
 * Nguồn.
 */
source: FundSource, 
/**
 * Người cho mở; empty = the officer at work.
 */
by: string, 
/**
 * Lý do.
 */
reason: string, };

/**
 * Số của một năm as typed.
 */
export type ValueTyped = { 
/**
 * Năm.
 */
year: number, 
/**
 * Số.
 */
text: string, };

/**
 * Lần kiểm tra, theo dõi at a đề án or an establishment; photos are kept files held by it.
 */
export type Visit = { 
/**
 * Identity of the row.
 */
uid: VisitId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Cơ sở.
 */
establishment_uid: EstablishmentId | null, 
/**
 * Ngày kiểm tra.
 */
visited_on: Day, 
/**
 * Thành phần.
 */
visitors: string, 
/**
 * Nơi kiểm tra.
 */
place: string, 
/**
 * Kết quả kiểm tra.
 */
findings: string, 
/**
 * Yêu cầu, kiến nghị; empty = none.
 */
request: string, 
/**
 * Hạn thực hiện.
 */
due_on: Day | null, 
/**
 * Ngày đã thực hiện.
 */
done_on: Day | null, 
/**
 * Kết quả thực hiện.
 */
done_note: string, };

/**
 * Các lần kiểm tra nào.
 */
export type VisitFilter = { 
/**
 * Đề án; none = all.
 */
proposal_uid: ProposalId | null, 
/**
 * Cơ sở; none = all.
 */
establishment_uid: EstablishmentId | null, };

/**
 * Lần kiểm tra.
 */
export type VisitId = string;

/**
 * Ảnh to be kept with a visit.
 */
export type VisitPhoto = { 
/**
 * Lần kiểm tra.
 */
uid: VisitId, 
/**
 * Tệp trên máy.
 */
path: string, };

/**
 * Một lần kiểm tra.
 */
export type VisitRow = { 
/**
 * Lần kiểm tra.
 */
visit: Visit, 
/**
 * Mã đề án; empty = none.
 */
proposal_code: string, 
/**
 * Tên đề án.
 */
proposal_title: string, 
/**
 * Tên cơ sở; empty = none.
 */
establishment: string, 
/**
 * Ảnh, tệp kèm theo, oldest first.
 */
photos: Array<KeptFile>, };

/**
 * Chứng từ chi.
 */
export type Voucher = { 
/**
 * Identity of the row.
 */
uid: VoucherId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Lớp, for class costs.
 */
class_uid: ClassId | null, 
/**
 * Loại chứng từ.
 */
kind: VoucherKind, 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Số chứng từ as printed; empty for a draft that has no number yet.
 */
number: string, 
/**
 * Quyển số; empty = the only book of its kind and year.
 */
book: string, 
/**
 * Số thứ tự in the series this program issues; none for imported papers.
 */
series_number: number | null, 
/**
 * Ngày chứng từ.
 */
paid_on: Day, 
/**
 * Người nhận tiền (người nộp, on a receipt).
 */
payee: string, 
/**
 * Địa chỉ hoặc bộ phận.
 */
payee_address: string, 
/**
 * Số tài khoản nhận. Sensitive.
 */
payee_account: string, 
/**
 * Nơi mở tài khoản nhận.
 */
payee_bank: string, 
/**
 * Lý do chi.
 */
reason: string, 
/**
 * Số chứng từ gốc kèm theo.
 */
attachments: number, 
/**
 * Trạng thái.
 */
state: VoucherState, 
/**
 * Ngày in or xuất lần đầu; from then on the paper can only be cancelled.
 */
issued_on: Day | null, 
/**
 * Lý do hủy.
 */
cancel_reason: string, 
/**
 * Chứng từ bị đảo: set on a reverse entry.
 */
reverses_uid: VoucherId | null, 
/**
 * Số tiền bằng chữ as a person typed it on a paper made outside the program; empty = the words
 * are computed from the total wherever they print.
 */
amount_words: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Lọc sổ chứng từ.
 */
export type VoucherFilter = { 
/**
 * Năm; none = all.
 */
year: number | null, 
/**
 * Nguồn của đề án; none = all.
 */
source: FundSource | null, 
/**
 * Đề án; none = all.
 */
proposal_uid: ProposalId | null, 
/**
 * Loại; none = all.
 */
kind: VoucherKind | null, 
/**
 * Trạng thái; none = all.
 */
state: VoucherState | null, 
/**
 * Chữ tìm, without accents.
 */
find: string, 
/**
 * Số dòng trả về; the count and the totals are of all. None = all.
 */
limit: number | null, };

/**
 * Chứng từ chi: id of a voucher.
 */
export type VoucherId = string;

/**
 * Loại chứng từ.
 */
export type VoucherKind = "payment_voucher" | "bank_order" | "treasury_draw" | "receipt_voucher" | "beneficiary_paper";

/**
 * Dòng chứng từ: what was paid, from which estimate line, on which invoice.
 */
export type VoucherLine = { 
/**
 * Identity of the row.
 */
uid: VoucherLineId, 
/**
 * Chứng từ.
 */
voucher_uid: VoucherId, 
/**
 * Thứ tự, from 1.
 */
position: number, 
/**
 * Dòng dự toán the money is drawn from.
 */
estimate_line_uid: EstimateLineId | null, 
/**
 * Nội dung.
 */
content: string, 
/**
 * Số lượng (ngày, người, bộ …).
 */
quantity: string | null, 
/**
 * Đơn giá, in đồng.
 */
unit_price: string | null, 
/**
 * Phần khuyến công, in đồng.
 */
grant: Money, 
/**
 * Phần đối ứng, in đồng.
 */
counterpart: Money, 
/**
 * Thuế GTGT được khấu trừ inside the amount, in đồng.
 */
deductible_tax: Money, 
/**
 * Tiểu mục.
 */
sub_item: string, 
/**
 * Mã số thuế người bán.
 */
seller_tax_code: string, 
/**
 * Mẫu số hóa đơn.
 */
invoice_form: string, 
/**
 * Ký hiệu hóa đơn.
 */
invoice_symbol: string, 
/**
 * Số hóa đơn.
 */
invoice_number: string, 
/**
 * Ngày hóa đơn.
 */
invoiced_on: Day | null, 
/**
 * Tên người mua trên hóa đơn.
 */
invoice_buyer: string, };

/**
 * Dòng chứng từ: id of a voucher line.
 */
export type VoucherLineId = string;

/**
 * Chứng từ khác to jump to.
 */
export type VoucherLink = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Số.
 */
number: string, };

/**
 * Chứng từ nào để xem trước.
 */
export type VoucherPreview = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Mẫu khác; none = the form of the voucher itself.
 */
form: string | null, };

/**
 * Điều cần xem lại of a draft, seen in the register.
 */
export type VoucherProblem = "over_line" | "incomplete";

/**
 * Một chứng từ as its screen shows it.
 */
export type VoucherRecord = { 
/**
 * Chứng từ và các dòng; the account is masked unless asked for.
 */
paper: VoucherWithLines, 
/**
 * Đề án.
 */
proposal: Proposal | null, 
/**
 * Lớp.
 */
class: TrainingClass | null, 
/**
 * Phần khuyến công on the paper, in đồng.
 */
grant: Money, 
/**
 * Phần đối ứng.
 */
counterpart: Money, 
/**
 * Tổng số tiền.
 */
amount: Money, 
/**
 * Số tiền bằng chữ.
 */
words: string, 
/**
 * Chỗ chưa đủ of a draft.
 */
faults: Array<FieldMessage>, 
/**
 * Điều chặn việc ghi sổ of a draft.
 */
blocks: Array<BreachRow>, 
/**
 * Còn lại của từng dòng dự toán it draws from.
 */
remainders: Array<LineRemainder>, 
/**
 * Được sửa, bỏ (a draft).
 */
can_edit: Permission, 
/**
 * Được ghi sổ.
 */
can_post: Permission, 
/**
 * Được hoàn tác việc ghi sổ.
 */
can_undo: Permission, 
/**
 * Được hủy.
 */
can_cancel: Permission, 
/**
 * Bút toán đảo of it.
 */
reversed_by: VoucherLink | null, 
/**
 * Chứng từ bị nó đảo.
 */
reverses: VoucherLink | null, };

/**
 * Sổ chứng từ.
 */
export type VoucherRegister = { 
/**
 * Số dòng that fit the filter, shown or not.
 */
count: number, 
/**
 * Các dòng, newest first.
 */
rows: Array<VoucherRow>, 
/**
 * Tổng của mọi dòng that fit the filter.
 */
totals: VoucherTotals, };

/**
 * Dòng sổ chứng từ. Money in đồng as it stands on the paper.
 */
export type VoucherRow = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Loại.
 */
kind: VoucherKind, 
/**
 * Năm ngân sách.
 */
year: number, 
/**
 * Quyển số; empty = the only book of its kind and year.
 */
book: string, 
/**
 * Số; empty for a draft without one.
 */
number: string, 
/**
 * Ngày chứng từ.
 */
paid_on: Day, 
/**
 * Lý do chi.
 */
reason: string, 
/**
 * Người nhận tiền.
 */
payee: string, 
/**
 * Đề án.
 */
proposal_uid: ProposalId | null, 
/**
 * Mã đề án.
 */
proposal_code: string, 
/**
 * Tên đề án.
 */
proposal_title: string, 
/**
 * Nguồn của đề án.
 */
source: FundSource | null, 
/**
 * Lớp.
 */
class_uid: ClassId | null, 
/**
 * Dòng dự toán của dòng đầu.
 */
estimate_content: string, 
/**
 * Tiểu mục của dòng đầu.
 */
sub_item: string, 
/**
 * Phần khuyến công.
 */
grant: Money, 
/**
 * Phần đối ứng.
 */
counterpart: Money, 
/**
 * Số tiền.
 */
amount: Money, 
/**
 * Trạng thái.
 */
state: VoucherState, 
/**
 * Ngày in hoặc xuất lần đầu.
 */
issued_on: Day | null, 
/**
 * Chứng từ bị đảo, on a reverse entry.
 */
reverses_uid: VoucherId | null, 
/**
 * Điều cần xem lại.
 */
problem: VoucherProblem | null, };

/**
 * Trạng thái chứng từ.
 */
export type VoucherState = "draft" | "posted" | "cancelled";

/**
 * Tổng sổ chứng từ, in đồng. A cancelled paper and its reverse entry add up to nothing; a receipt lowers.
 */
export type VoucherTotals = { 
/**
 * Khuyến công đã ghi sổ.
 */
grant: Money, 
/**
 * Đối ứng đã ghi sổ.
 */
counterpart: Money, 
/**
 * Số chứng từ đã ghi sổ, cancelled ones and reverse entries among them.
 */
posted_count: number, 
/**
 * Số bản nháp.
 */
draft_count: number, 
/**
 * Số tiền trên bản nháp.
 */
draft_amount: Money, 
/**
 * Số chứng từ chi (everything but receipts).
 */
payment_count: number, 
/**
 * Số phiếu thu.
 */
receipt_count: number, };

/**
 * Chứng từ cùng các dòng of it.
 */
export type VoucherWithLines = { 
/**
 * Chứng từ.
 */
voucher: Voucher, 
/**
 * Các dòng in order.
 */
lines: Array<VoucherLine>, };

/**
 * Ghi một giấy tạm ứng ra tệp.
 */
export type WriteAdvancePaper = { 
/**
 * Giấy.
 */
uid: AdvancePaperId, 
/**
 * Nơi ghi.
 */
path: string, };

/**
 * In hồ sơ của một lớp.
 */
export type WriteClassPapers = { 
/**
 * Lớp.
 */
uid: ClassId, 
/**
 * Thư mục; the papers go into a folder of the class in it.
 */
out: string, };

/**
 * Ghi một giấy ra tệp.
 */
export type WritePaper = { 
/**
 * Giấy nào.
 */
paper: PreviewRequest, 
/**
 * Nơi ghi.
 */
path: string, };

/**
 * Ghi báo cáo ra tệp; the kind is told by the end of its name.
 */
export type WriteReport = { 
/**
 * Báo cáo.
 */
report: ReportRequest, 
/**
 * Nơi ghi (.pdf, .xlsx, .docx).
 */
path: string, };

/**
 * Ghi bộ nào ra đâu.
 */
export type WriteRules = { 
/**
 * Mã bộ quy định.
 */
id: string, 
/**
 * Nơi ghi.
 */
path: string, };

/**
 * Ghi một chứng từ ra tệp.
 */
export type WriteVoucher = { 
/**
 * Chứng từ.
 */
uid: VoucherId, 
/**
 * Mẫu khác; none = the form of the voucher itself.
 */
form: string | null, 
/**
 * Nơi ghi.
 */
path: string, };

/**
 * Một tệp đã ghi.
 */
export type WrittenPaper = { 
/**
 * Mã mẫu.
 */
form: string, 
/**
 * Tên mẫu.
 */
title: string, 
/**
 * Nơi đặt in the folder.
 */
file: string, 
/**
 * Số trang.
 */
pages: number, 
/**
 * Mã băm SHA-256.
 */
sha256: string, };

/**
 * Biên nhận vừa ghi.
 */
export type WrittenReceipt = { 
/**
 * Nơi đặt.
 */
path: string, 
/**
 * Số nhận xét in it.
 */
remarks: number, 
/**
 * Vân tay khóa of the department, for the centre to compare the first time.
 */
fingerprint: string, };

/**
 * Báo cáo đã ghi.
 */
export type WrittenReport = { 
/**
 * Nơi ghi.
 */
path: string, 
/**
 * Cỡ tệp.
 */
bytes: number, };

/**
 * Tệp bộ quy định đã ghi.
 */
export type WrittenRules = { 
/**
 * Nơi ghi.
 */
path: string, 
/**
 * Vân tay khóa, to be compared by voice.
 */
fingerprint: string, 
/**
 * Cỡ tệp, in bytes.
 */
bytes: number, };

/**
 * Cân đối kinh phí của một năm.
 */
export type YearBalance = { 
/**
 * Năm ngân sách.
 */
year: number, 
/**
 * Từng hợp đồng (đề án).
 */
rows: Array<ContractBalance>, 
/**
 * Cộng theo nguồn.
 */
sources: Array<SourceBalance>, 
/**
 * Các lần khóa sổ và mở lại.
 */
locks: Array<YearLock>, };

/**
 * Kết quả kiểm tra cả năm.
 */
export type YearCheck = { 
/**
 * Từng đề án.
 */
proposals: Array<Preflight>, 
/**
 * Số lỗi chặn.
 */
blocks: number, 
/**
 * Số điều nhắc.
 */
warnings: number, 
/**
 * Số việc đến hạn.
 */
reminders: number, 
/**
 * Lời nêu của quyết định so với các dòng.
 */
stated: Array<Stated>, };

/**
 * Kinh phí theo năm, all of them; years left out are removed.
 */
export type YearDraft = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Các năm.
 */
rows: Array<YearShare>, };

/**
 * Số của một năm.
 */
export type YearFigure = { 
/**
 * Năm.
 */
year: number, 
/**
 * Giá trị.
 */
value: string, 
/**
 * So với năm có số liền trước.
 */
growth: Growth | null, };

/**
 * Khóa sổ năm: while it stands, no voucher and no advance of that year and source is made, changed or
 * cancelled.
 */
export type YearLock = { 
/**
 * Identity of the row.
 */
uid: YearLockId, 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Nguồn kinh phí.
 */
source: FundSource, 
/**
 * Ngày khóa.
 */
locked_on: Day, 
/**
 * Người khóa.
 */
locked_by: string, 
/**
 * Ngày mở lại; none = still locked.
 */
unlocked_on: Day | null, 
/**
 * Người mở lại.
 */
unlocked_by: string, 
/**
 * Lý do mở lại.
 */
unlock_reason: string, };

/**
 * Khóa sổ năm.
 */
export type YearLockId = string;

/**
 * Tiền của một năm: what was given, drawn and spent in it, in đồng.
 */
export type YearMoney = { 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Được giao.
 */
granted: Money, 
/**
 * Tạm ứng về, less returns.
 */
advanced: Money, 
/**
 * Đã chi phần khuyến công, by posted vouchers of the year.
 */
spent: Money, 
/**
 * Thanh toán nốt.
 */
paid: Money, 
/**
 * Chuyển từ năm trước: drawn earlier and not spent yet.
 */
carried_in: Money, 
/**
 * Còn dư cuối năm: carried in and drawn, less spent; negative = still to be received.
 */
left: Money, };

/**
 * Kiểm tra cả năm.
 */
export type YearRequest = { 
/**
 * Năm.
 */
year: number, 
/**
 * Nguồn; none = all.
 */
source: FundSource | null, 
/**
 * Mọi quy tắc, also those whose moment has not come.
 */
every_rule: boolean, };

/**
 * Kinh phí một năm of a multi-year đề án.
 */
export type YearShare = { 
/**
 * Identity of the row.
 */
uid: YearShareId, 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Năm ngân sách.
 */
year: BudgetYear, 
/**
 * Kinh phí khuyến công của năm, in đồng.
 */
grant: Money, 
/**
 * Nguồn khác của năm, in đồng.
 */
other: Money, 
/**
 * Số quyết định giao của năm.
 */
decision_number: string, 
/**
 * Ghi chú.
 */
note: string, };

/**
 * Kinh phí một năm của đề án nhiều năm.
 */
export type YearShareId = string;

/**
 * Năm quyết toán.
 */
export type YearToSettle = { 
/**
 * Đề án.
 */
proposal_uid: ProposalId, 
/**
 * Năm.
 */
year: BudgetYear, };
