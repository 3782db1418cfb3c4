//! Lệnh ngoài việc hằng ngày: copies, officers, rules, exchange, programmes, reports.

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
        /// Đăng nhập vào tệp đang mở.
        officers::sign_in(officers::SignIn) -> file::Status;
        /// Khóa màn hình hoặc đổi người.
        officers::sign_out(NoRequest) -> file::Status;
        /// Các bản sao lưu of the open file, or of one that cannot be opened.
        backups::list_backups(backups::ListBackups) -> backups::BackupList;
        /// Sao lưu ngay.
        backups::back_up(backups::BackUp) -> crate::backups::BackupRow;
        /// Sao lưu tự động, when it is time.
        backups::keep_backups(NoRequest) -> Option<crate::backups::BackupRow>;
        /// Khôi phục từ một bản sao lưu.
        backups::restore_backup(backups::RestoreBackup) -> crate::backups::Restored;
        /// Xác nhận bản đã khôi phục.
        backups::confirm_restore(NoRequest) -> NoReply;
        /// Lập gói gửi Sở và chép ra USB.
        deliveries::export_package(crate::sending::ExportRequest) -> crate::sending::ExportAnswer;
        /// Chép lại một gói đã lập ra USB.
        deliveries::carry_package(deliveries::CarryPackage) -> String;
        /// Xem một gói trước khi nhận.
        deliveries::read_package(crate::receiving::PackageFile) -> crate::receiving::PackageReport;
        /// Nhận một gói.
        deliveries::take_package(crate::receiving::TakePackage) -> crate::receiving::PackageReport;
    }
    office {
        /// Cán bộ của tệp và vai trò.
        officers::list_officers(NoRequest) -> Vec<officers::OfficerRow>;
        /// Lưu cán bộ.
        officers::save_officer(officers::OfficerDraft) -> officers::SavedOfficer;
        /// Chỉ tiêu hoạt động đếm được từ hồ sơ.
        programmes::list_indicators(NoRequest) -> Vec<domain::indicator::ActivityIndicator>;
        /// Các chương trình.
        programmes::list_programmes(NoRequest) -> Vec<crate::views::programmes::ProgrammeRow>;
        /// Một chương trình: kinh phí, mục tiêu, đã đạt đến đâu.
        programmes::show_programme(programmes::OneProgramme) -> crate::views::programmes::ProgrammeRecord;
        /// Lưu chương trình cùng kinh phí và mục tiêu.
        programmes::save_programme(programmes::ProgrammeDraft) -> String;
        /// Bỏ chương trình.
        programmes::remove_programme(programmes::OneProgramme) -> NoReply;
        /// Bảng số liệu ngành with its growth.
        sector::show_sector(sector::SectorRequest) -> crate::views::sector::SectorTable;
        /// Lưu bảng số liệu ngành.
        sector::save_sector(sector::SectorDraft) -> NoReply;
        /// Kết quả đã tổng hợp, by document.
        past_results::list_past_results(past_results::ResultFilter) -> Vec<crate::views::past_results::ResultDocument>;
        /// Lưu kết quả của một văn bản.
        past_results::save_past_results(past_results::ResultDraft) -> NoReply;
        /// Bỏ kết quả của một văn bản.
        past_results::remove_past_results(past_results::OneDocument) -> NoReply;
        /// Bảng xếp hạng kế hoạch năm.
        ranking::show_ranking(ranking::RankingRequest) -> crate::views::ranking::PlanRanking;
        /// Lưu lần trình kế hoạch.
        ranking::save_plan_round(domain::plan_round::PlanRound) -> String;
        /// Chọn, bỏ một đề án.
        ranking::tick_proposal(ranking::TickDraft) -> NoReply;
        /// Chốt lần trình.
        ranking::close_plan_round(ranking::OneRound) -> NoReply;
        /// Lưu điểm cán bộ chấm.
        ranking::save_plan_marks(ranking::MarkDraft) -> NoReply;
        /// Chép đề án năm trước.
        ranking::copy_proposals(ranking::CopyProposals) -> i64;
        /// Mở một con số đếm: các phần của nó.
        programmes::open_tally(programmes::TallyRequest) -> crate::views::programmes::OpenedTally;
        /// Các lần kiểm tra thực địa.
        visits::list_visits(visits::VisitFilter) -> Vec<crate::views::visits::VisitRow>;
        /// Lưu một lần kiểm tra.
        visits::save_visit(domain::visit::Visit) -> String;
        /// Bỏ một lần kiểm tra.
        visits::remove_visit(visits::OneVisit) -> NoReply;
        /// Gắn ảnh của một lần kiểm tra.
        visits::attach_visit_photo(visits::VisitPhoto) -> String;
        /// Gỡ một ảnh.
        visits::remove_visit_photo(visits::OneKeptFile) -> NoReply;
        /// Xem một ảnh.
        visits::show_visit_photo(visits::OneKeptFile) -> scans::Scan;
        /// Sổ cộng tác viên và các xã đã có, chưa có.
        collaborators::list_collaborators(collaborators::CollaboratorFilter) -> crate::views::collaborators::CollaboratorRegister;
        /// Lưu các cộng tác viên, of a form or of a pasted list.
        collaborators::save_collaborators(collaborators::CollaboratorDraft) -> NoReply;
        /// Bỏ một cộng tác viên.
        collaborators::remove_collaborator(collaborators::OneCollaborator) -> NoReply;
        /// Kinh phí theo năm và nguồn.
        money::money_by_year(money::MoneyQuestion) -> Vec<crate::views::money::SourceYearMoney>;
        /// Kinh phí theo giai đoạn.
        money::money_by_stage(overview::OverviewRequest) -> Vec<crate::views::money::StageMoney>;
        /// Kinh phí theo nơi, năm và nguồn.
        money::money_by_place(money::MoneyQuestion) -> crate::views::money::PlaceTable;
        /// Thay đổi từ ngày làm việc trước.
        money::list_changes(NoRequest) -> crate::views::changes::Changes;
        /// Các báo cáo có sẵn.
        reports::list_reports(NoRequest) -> Vec<crate::reports::catalogue::ReportName>;
        /// Xem một báo cáo.
        reports::show_report(reports::ReportRequest) -> domain::report::Report;
        /// Các bộ quy định đang giữ.
        rules::list_packs(NoRequest) -> Vec<rules::PackRow>;
        /// Một bộ quy định with every figure, its source and mark.
        rules::show_pack(rules::OnePack) -> rules::PackView;
        /// So hai bộ quy định.
        rules::compare_packs(rules::TwoPacks) -> Vec<domain::regulation::compare::FigureChange>;
        /// Mức trần to choose from for a đề án.
        rules::offered_caps(rules::RulesQuestion) -> Vec<domain::regulation::SupportCap>;
        /// Chế độ học viên to choose from on a day.
        rules::offered_regimes(rules::RegimeQuestion) -> Vec<domain::regulation::TrainingRegime>;
        /// Quy định riêng của đơn vị.
        rules::show_own_rules(NoRequest) -> rules::OwnRules;
        /// Lưu mức trần của tỉnh.
        rules::save_local_cap(domain::regulation::LocalCap) -> String;
        /// Bỏ mức trần của tỉnh.
        rules::remove_local_cap(rules::OneLocalCap) -> NoReply;
        /// Lưu thời hạn của tỉnh.
        rules::save_local_deadline(domain::regulation::LocalDeadline) -> String;
        /// Bỏ thời hạn của tỉnh.
        rules::remove_local_deadline(rules::OneLocalDeadline) -> NoReply;
        /// Ghi đã đối chiếu một con số.
        rules::record_figure_check(rules::FigureCheckDraft) -> String;
        /// Bỏ một lần đối chiếu.
        rules::remove_figure_check(rules::OneFigureCheck) -> NoReply;
        /// Đặt "chưa áp dụng quy định cũ".
        rules::set_old_rules(rules::OldRules) -> NoReply;
        /// Đọc tệp bộ quy định from a stick, without taking it in.
        rules::read_rules_file(rules::RulesFile) -> rules::RulesOffer;
        /// Nhận tệp bộ quy định đã xem.
        rules::take_rules_file(rules::TakeRules) -> NoReply;
        /// Ghi bộ quy định ra tệp có chữ ký.
        rules::write_rules_file(rules::WriteRules) -> rules::WrittenRules;
        /// Gói đã lập, khóa của đơn vị, nhận xét của Sở.
        deliveries::list_deliveries(NoRequest) -> deliveries::Deliveries;
        /// Đọc biên nhận của Sở.
        deliveries::read_receipt(crate::receiving::ReadReceipt) -> domain::delivery::SentPackage;
        /// Đối chiếu mã in trên giấy quyết toán.
        deliveries::check_paper_code(deliveries::PaperCodeText) -> crate::paper_codes::PaperCodeAnswer;
        /// Sổ tổng hợp các trung tâm.
        deliveries::list_received(NoRequest) -> deliveries::ReceivedRegister;
        /// Ghi nhận xét về một đề án đã nhận.
        deliveries::save_remark(deliveries::RemarkDraft) -> String;
        /// Ghi biên nhận ra USB.
        deliveries::write_receipt(deliveries::ReceiptRequest) -> crate::receiving::WrittenReceipt;
        /// Ghi quyết định về một hỗ trợ trùng.
        deliveries::decide_double(deliveries::DoubleDecisionDraft) -> NoReply;
        /// Nội dung hỗ trợ to choose from within a kind.
        rules::list_contents(rules::ContentQuestion) -> rules::ContentChoices;
    }
}
