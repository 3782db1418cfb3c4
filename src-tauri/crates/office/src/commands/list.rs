//! Mọi lệnh of the office: name, request, answer.

use serde_json::Value;
use ts_rs::Config;

use super::wire::{parse, wire};
use super::*;
use crate::error::{OfficeError, Result};
use crate::host::Desk;
use crate::progress::Watch;
use crate::types::{Collector, CommandType};

commands! {
    desk {
        /// Tình trạng: which file is open, whose, what can be undone.
        file::status(NoRequest) -> file::Status;
        /// Lập đơn vị mới trong một tệp mới.
        file::create_file(file::CreateFile) -> file::Status;
        /// Mở một tệp dữ liệu.
        file::open_file(file::OpenFile) -> file::Status;
        /// Mở trung tâm mẫu; made when it is not there yet.
        file::open_sample(file::OpenSample) -> file::Status;
        /// Đóng tệp.
        file::close_file(NoRequest) -> file::Status;
        /// Ghi một báo cáo ra PDF, Excel hoặc Word.
        reports::write_report(reports::WriteReport) -> reports::WrittenReport;
        /// Ghi hồ sơ quyết toán của một đề án hay cả năm ra một thư mục.
        settlements::settle(settlements::SettleRequest) -> settlements::SettleAnswer;
        /// Nhập kế hoạch, học viên hay chứng từ từ bảng tính.
        imports::import_list(crate::importing::ImportRequest) -> crate::importing::ImportAnswer;
        /// In mọi giấy của một lớp ra một thư mục.
        class_papers::write_class_papers(class_papers::WriteClassPapers) -> class_papers::ClassPapers;
        /// Các tỉnh, thành phố.
        places::list_provinces(NoRequest) -> Vec<places::Province>;
        /// Tìm xã, phường.
        places::list_communes(places::CommuneFilter) -> Vec<places::CommuneChoice>;
        /// Đọc một thẻ căn cước đã quét.
        cards::read_scanned_card(cards::CardScan) -> cards::CardFill;
        /// Xã hiện nay của một địa chỉ.
        places::locate_commune(places::AddressToLocate) -> Vec<places::CommuneChoice>;
        /// Dừng việc dài đang chạy.
        file::stop(NoRequest) -> NoReply;
    }
    office {
        /// Tên cán bộ đang dùng.
        file::set_officer(file::SetOfficer) -> NoReply;
        /// Đơn vị và người ký.
        centre::show_centre(NoRequest) -> centre::CentreRecord;
        /// Lưu đơn vị và người ký.
        centre::save_centre(centre::CentreRecord) -> NoReply;
        /// Hoàn tác.
        history::undo(NoRequest) -> String;
        /// Làm lại.
        history::redo(NoRequest) -> String;
        /// Lịch sử of a record or of the file.
        history::history(history::HistoryRequest) -> Vec<crate::history::HistoryLine>;
        /// Kế hoạch các năm.
        plans::list_plans(NoRequest) -> Vec<domain::plan::AnnualPlan>;
        /// Lưu kế hoạch năm.
        plans::save_plan(domain::plan::AnnualPlan) -> String;
        /// Sổ đề án.
        proposals::list_proposals(crate::views::proposals::ProposalFilter) -> crate::views::proposals::ProposalRegister;
        /// Một đề án with its life, money and papers.
        proposals::show_proposal(proposals::OneProposal) -> crate::views::proposals::ProposalRecord;
        /// Lưu đề án; made when `uid` is none.
        proposals::save_proposal(domain::proposal::Proposal) -> String;
        /// Lưu các dòng dự toán.
        proposals::save_estimate(proposals::EstimateDraft) -> NoReply;
        /// Ghi một bước trong vòng đời, or give it back to be mended; refused with what is missing.
        steps::record_step(steps::StepDraft) -> String;
        /// Lưu đề nghị điều chỉnh, bổ sung, ngừng.
        adjustments::save_adjustment(domain::life::Adjustment) -> String;
        /// Ghi quyết định về một đề nghị; an approved one moves the figures of the đề án.
        adjustments::decide_adjustment(adjustments::AdjustmentDecision) -> NoReply;
        /// Lưu báo cáo tiến độ.
        life::save_progress(domain::life::ProgressReport) -> String;
        /// Lưu biên bản bất khả kháng.
        life::save_force_majeure(domain::life::ForceMajeure) -> String;
        /// Lưu kế hoạch đề án nhóm.
        life::save_group_plan(domain::life::GroupPlan) -> String;
        /// Lưu kinh phí theo năm.
        life::save_years(life::YearDraft) -> NoReply;
        /// Quyết toán một năm của đề án nhiều năm, before its last.
        life::settle_year(life::YearToSettle) -> String;
        /// Bỏ một bản ghi vòng đời.
        life::remove_life_record(life::OneLifeRecord) -> NoReply;
        /// Lưu khoản thu hồi.
        recoveries::save_recovery(domain::life::Recovery) -> String;
        /// Ghi tiền đã trả lại.
        recoveries::record_return(domain::life::RecoveryReturn) -> String;
        /// Gắn bản quét vào giấy tờ, in place of the one there was.
        scans::attach_scan(scans::ScanDraft) -> String;
        /// Gỡ bản quét khỏi giấy tờ.
        scans::detach_scan(contracts::OnePaper) -> NoReply;
        /// Xem tệp lưu kèm của một giấy tờ, chứng minh đối ứng, hóa đơn.
        scans::show_scan(scans::OneHolder) -> scans::Scan;
        /// Tổng quan: việc phải làm, kinh phí, hạn.
        overview::overview(overview::OverviewRequest) -> crate::views::overview::Overview;
        /// Bảng hạn: what falls due, what is missing, where it is done.
        overview::list_due(overview::DueRequest) -> crate::views::due::DueBoard;
        /// Tìm đề án, lớp, học viên, chứng từ, cơ sở.
        search::search(search::SearchRequest) -> Vec<store::queries::search::SearchHit>;
        /// Lưu các đơn vị thụ hưởng.
        contracts::save_beneficiaries(contracts::BeneficiaryDraft) -> NoReply;
        /// Lưu hợp đồng.
        contracts::save_contract(domain::contract::Contract) -> String;
        /// Bỏ hợp đồng.
        contracts::remove_contract(contracts::OneContract) -> NoReply;
        /// Ghi tạm ứng, nộp trả hoặc thanh toán.
        contracts::record_advance(domain::contract::Advance) -> String;
        /// Bỏ một lần tạm ứng, nộp trả.
        contracts::remove_advance(contracts::OneAdvance) -> NoReply;
        /// Lưu biên bản nghiệm thu và thành phần.
        contracts::save_acceptance(contracts::AcceptanceDraft) -> String;
        /// Bỏ biên bản nghiệm thu.
        contracts::remove_acceptance(contracts::OneAcceptance) -> NoReply;
        /// Lưu chương trình đào tạo.
        contracts::save_modules(contracts::ModuleDraft) -> NoReply;
        /// Lưu danh sách đại biểu.
        delegates::save_delegates(delegates::DelegateDraft) -> NoReply;
        /// Lưu giấy tờ.
        contracts::save_paper(domain::paper::SupportingPaper) -> String;
        /// Bỏ giấy tờ khỏi hồ sơ.
        contracts::remove_paper(contracts::OnePaper) -> NoReply;
        /// Cân đối kinh phí của một năm, contract by contract and per source.
        budgets::show_balances(budgets::BalanceRequest) -> crate::views::balances::YearBalance;
        /// Ghi chuyển nguồn hoặc hủy dự toán.
        budgets::save_budget_move(domain::budget::BudgetMove) -> String;
        /// Bỏ một lần chuyển nguồn, hủy dự toán.
        budgets::remove_budget_move(budgets::OneBudgetMove) -> NoReply;
        /// Lưu chứng minh vốn đối ứng.
        counterparts::save_counterpart_evidence(domain::proposal::counterpart::CounterpartEvidence) -> String;
        /// Bỏ một chứng minh vốn đối ứng.
        counterparts::remove_counterpart_evidence(counterparts::OneEvidence) -> NoReply;
        /// Gắn bản quét vào chứng minh vốn đối ứng, in place of the one there was.
        counterparts::attach_evidence_scan(counterparts::EvidenceScanDraft) -> String;
        /// Gỡ bản quét khỏi chứng minh vốn đối ứng.
        counterparts::detach_evidence_scan(counterparts::OneEvidence) -> NoReply;
        /// Khóa sổ một năm của một nguồn.
        budgets::lock_year(budgets::LockYear) -> String;
        /// Mở khóa sổ, kèm lý do.
        budgets::unlock_year(budgets::UnlockYear) -> String;
        /// Mở một con số thành các phần.
        explanations::explain(explanations::ExplainRequest) -> domain::settlement::explain::Explanation;
        /// Các số cộng của một bản in, each with the key that opens it.
        explanations::paper_figures(crate::commands::printing::PreviewRequest) -> Vec<explanations::PaperFigure>;
        /// Mức hỗ trợ tối đa và vì sao, while it is typed.
        explanations::explain_support(explanations::SupportRequest) -> Vec<domain::settlement::checks::support::SupportWorking>;
        /// Kiểm tra một đề án.
        checks::check_proposal(checks::CheckRequest) -> crate::preflight::Preflight;
        /// Kiểm tra bản đang gõ, chưa lưu.
        checks::check_draft(checks::DraftRequest) -> Vec<crate::preflight::BreachRow>;
        /// Kiểm tra mọi đề án của một năm.
        checks::check_year(checks::YearRequest) -> checks::YearCheck;
        /// Cho qua một lỗi chặn, kèm lý do.
        checks::allow_override(checks::OverrideDraft) -> String;
        /// Sổ cơ sở công nghiệp nông thôn.
        establishments::list_establishments(store::queries::establishment::EstablishmentFilter) -> crate::views::establishments::EstablishmentRegister;
        /// Một cơ sở and the supports it received.
        establishments::show_establishment(establishments::ShowEstablishment) -> crate::views::establishments::EstablishmentRecord;
        /// Lưu cơ sở.
        establishments::save_establishment(domain::establishment::Establishment) -> String;
        /// Bỏ cơ sở chưa được hỗ trợ.
        establishments::remove_establishment(establishments::OneEstablishment) -> NoReply;
        /// Cơ sở giống cơ sở đang nhập.
        establishments::similar_establishments(crate::views::establishments::SimilarTo) -> Vec<crate::views::establishments::SimilarEstablishment>;
        /// Gộp hai cơ sở thành một.
        establishments::merge_establishments(establishments::MergeRequest) -> NoReply;
        /// Lưu sản phẩm của một cơ sở.
        establishments::save_products(establishments::ProductDraft) -> NoReply;
        /// Lưu máy móc của một cơ sở trong một đề án.
        establishments::save_machines(establishments::MachineDraft) -> NoReply;
        /// Lưu số liệu trước và sau hỗ trợ.
        establishments::save_outcomes(establishments::OutcomeDraft) -> NoReply;
        /// Sổ chứng từ.
        vouchers::list_vouchers(store::queries::voucher::VoucherFilter) -> crate::views::vouchers::VoucherRegister;
        /// Một chứng từ with its words, remainders and what may be done.
        vouchers::show_voucher(vouchers::ShowVoucher) -> crate::views::vouchers::VoucherRecord;
        /// Sổ một dòng dự toán: what was paid and what is left.
        vouchers::line_ledger(vouchers::LedgerRequest) -> crate::views::vouchers::LineLedger;
        /// Lưu bản nháp chứng từ, complete or not.
        vouchers::save_voucher(domain::voucher::VoucherWithLines) -> vouchers::SavedVoucher;
        /// Bỏ bản nháp.
        vouchers::remove_voucher(vouchers::OneVoucher) -> NoReply;
        /// Nhân bản thành bản nháp mới.
        vouchers::duplicate_voucher(vouchers::OneVoucher) -> String;
        /// Ghi sổ; answers the number.
        vouchers::post_voucher(vouchers::OneVoucher) -> String;
        /// Hủy kèm lý do; answers the reverse entry.
        vouchers::cancel_voucher(vouchers::CancelVoucher) -> String;
        /// Đánh dấu đã in hoặc xuất.
        vouchers::issue_voucher(vouchers::OneVoucher) -> String;
        /// Phần Kho bạc của một chứng từ.
        treasury::show_treasury(treasury::ShowTreasury) -> crate::views::treasury::TreasuryRecord;
        /// Lưu khai báo Kho bạc.
        treasury::save_treasury(domain::treasury::TreasuryPart) -> treasury::SavedTreasury;
        /// Bỏ khai báo Kho bạc.
        treasury::remove_treasury(vouchers::OneVoucher) -> NoReply;
        /// Lập danh sách thanh toán (Mẫu 20) từ lớp hoặc từ chứng từ.
        treasury::make_payment_list(treasury::MakePaymentList) -> treasury::SavedTreasury;
        /// Lưu danh sách thanh toán.
        treasury::save_payment_list(treasury::PaymentListDraft) -> treasury::SavedTreasury;
        /// Lập giấy tạm ứng từ chứng từ.
        treasury::make_advance_paper(treasury::MakeAdvancePaper) -> treasury::SavedAdvancePaper;
        /// Một giấy tạm ứng.
        treasury::show_advance_paper(treasury::OneAdvancePaper) -> treasury::AdvancePaperRecord;
        /// Lưu giấy tạm ứng.
        treasury::save_advance_paper(treasury::AdvancePaperDraft) -> treasury::SavedAdvancePaper;
        /// Bỏ giấy tạm ứng chưa in.
        treasury::remove_advance_paper(treasury::OneAdvancePaper) -> NoReply;
        /// Xem trước một giấy tạm ứng.
        treasury::preview_advance_paper(treasury::OneAdvancePaper) -> crate::views::settlements::PaperPreview;
        /// Ghi một giấy tạm ứng ra tệp.
        treasury::write_advance_paper(treasury::WriteAdvancePaper) -> String;
        /// Bảng mã ngân sách.
        treasury::show_budget_codes(NoRequest) -> treasury::BudgetCodeTable;
        /// Lưu bảng mã ngân sách.
        treasury::save_budget_codes(Vec<domain::budget_code::BudgetSetting>) -> NoReply;
        /// Sổ lớp.
        classes::list_classes(crate::views::classes::ClassFilter) -> crate::views::classes::ClassRegister;
        /// Sổ học viên.
        classes::list_trainees(crate::views::classes::TraineeFilter) -> crate::views::classes::TraineeRegister;
        /// Một lớp with its trainees, attendance and allowances.
        classes::show_class(classes::OneClass) -> crate::views::classes::ClassRecord;
        /// Học viên có thể trùng, across classes, years and sources.
        persons::list_twins(crate::views::twins::TwinsFilter) -> crate::views::twins::TwinBoard;
        /// Ghi hai học viên là cùng người hay khác người.
        persons::judge_twins(persons::JudgeTwins) -> NoReply;
        /// Dữ liệu của một người, all of it.
        persons::show_person(persons::ShowPerson) -> crate::views::persons::PersonRecord;
        /// Ghi dữ liệu của một người ra tệp (.json, .xlsx).
        persons::export_person(persons::ExportPerson) -> String;
        /// Xóa dữ liệu của một người theo yêu cầu; without `confirmed` only what would go.
        persons::erase_person(persons::ErasePerson) -> persons::ErasureAnswer;
        /// Lớp hết thời hạn lưu bản làm việc.
        persons::list_retention(NoRequest) -> Vec<crate::views::persons::RetentionRow>;
        /// Xóa bản làm việc của một lớp hết hạn.
        persons::erase_expired(persons::EraseExpired) -> persons::ErasureAnswer;
        /// Xuất danh sách ra Excel.
        exports::export_list(exports::ExportListRequest) -> exports::Exported;
        /// Sổ xuất danh sách.
        exports::list_exports(NoRequest) -> Vec<store::ListExport>;
        /// Mục đích, căn cứ của từng danh sách.
        exports::list_purposes(NoRequest) -> Vec<crate::privacy_assets::ListPurpose>;
        /// Lưu lớp; made when its uid is new.
        classes::save_class(domain::training::TrainingClass) -> String;
        /// Bỏ lớp còn trống.
        classes::remove_class(classes::OneClass) -> NoReply;
        /// Đọc khối dán từ bảng tính; nothing is written.
        pasting::read_pasted_trainees(pasting::PastedBlock) -> pasting::PastedTrainees;
        /// Lưu hoặc kiểm tra lưới học viên.
        classes::save_trainees(classes::TraineeGrid) -> classes::GridAnswer;
        /// Lưu chấm công.
        classes::save_attendance(classes::AttendanceDraft) -> NoReply;
        /// Lưu thời khóa biểu.
        lessons::save_lessons(lessons::LessonDraft) -> NoReply;
        /// Lập các buổi dạy theo chương trình, chưa lưu.
        lessons::plan_lessons(lessons::TimetablePlan) -> Vec<domain::training::Lesson>;
        /// Sổ giáo viên; số thuế và tài khoản được che.
        class_life::list_teachers(class_life::TeacherFilter) -> Vec<crate::views::class_life::TeacherRow>;
        /// Lưu giáo viên của một lớp.
        class_life::save_class_teachers(class_life::TeacherGrid) -> NoReply;
        /// Lưu nhập, xuất vật tư thực hành.
        class_life::save_materials(class_life::MaterialDraft) -> NoReply;
        /// Lưu theo dõi việc làm sau đào tạo.
        class_life::save_follow_ups(class_life::FollowUpDraft) -> NoReply;
        /// Lịch dạy, tiền giảng, vật tư, việc làm của một lớp.
        class_life::show_class_life(classes::OneClass) -> crate::views::class_life::ClassLife;
        /// Quyết toán một đề án: kiểm tra, đối chiếu, giấy in được.
        settlements::show_settlement(proposals::OneProposal) -> crate::views::settlements::SettlementView;
        /// Xem trước một giấy của hồ sơ.
        printing::preview_paper(printing::PreviewRequest) -> crate::views::settlements::PaperPreview;
        /// Xem trước một chứng từ.
        printing::preview_voucher(printing::VoucherPreview) -> crate::views::settlements::PaperPreview;
        /// Ghi một giấy của hồ sơ ra tệp.
        printing::write_paper(printing::WritePaper) -> String;
        /// Ghi một chứng từ ra tệp, and mark it issued.
        printing::write_voucher(printing::WriteVoucher) -> String;
        /// Khóa hồ sơ quyết toán.
        settlements::lock_settlement(proposals::OneProposal) -> String;
        /// Sổ hóa đơn điện tử.
        invoices::list_invoices(store::queries::invoice::InvoiceFilter) -> crate::views::invoices::InvoiceRegister;
        /// Một hóa đơn with its lines and where it is used.
        invoices::show_invoice(invoices::ShowInvoice) -> crate::views::invoices::InvoiceRecord;
        /// Lưu đề án và ghi chú của hóa đơn.
        invoices::save_invoice(invoices::InvoiceDraft) -> NoReply;
        /// Bỏ hóa đơn chưa dùng.
        invoices::remove_invoice(invoices::OneInvoice) -> NoReply;
        /// Điền hóa đơn vào bản nháp chứng từ.
        invoices::fill_voucher(invoices::FillVoucher) -> domain::voucher::VoucherWithLines;
    }
}
