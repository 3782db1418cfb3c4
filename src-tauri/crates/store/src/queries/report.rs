//! Báo cáo: light rows with their sums, and the records the sums are made of.

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::ids::{ProgrammeId, ProposalId};
use domain::life::ProgressReport;
use domain::money::Money;
use domain::past_result::StatementPart;
use domain::proposal::{ProposalKind, Stage};
use domain::report::Period;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

/// Đề án của kỳ báo cáo with its sums within the period. Money in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ReportedProposal {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Loại.
    pub kind: ProposalKind,
    /// Nguồn.
    pub source: FundSource,
    /// Năm.
    pub year: i32,
    /// Giai đoạn hiện tại.
    pub stage: Stage,
    /// Địa điểm as written.
    pub place: String,
    /// Mã xã.
    pub commune_code: Option<String>,
    /// Đơn vị thụ hưởng as the plan words it.
    pub beneficiary_text: String,
    /// Đơn vị thực hiện.
    pub implementer: String,
    /// Quy mô.
    pub quantity: Option<Decimal>,
    /// Đơn vị của quy mô.
    pub quantity_unit: String,
    /// Chương trình named by the officer.
    pub programme_uid: Option<ProgrammeId>,
    /// Việc làm.
    pub jobs: Option<i64>,
    /// Ngày kết thúc.
    pub ends_on: Option<Day>,
    /// Vướng mắc.
    pub review_obstacle: String,
    /// Phương án.
    pub review_plan: String,
    /// Có trong kế hoạch của kỳ (1), else only money of an earlier plan (0).
    pub in_plan: i64,
    /// Kế hoạch giao.
    pub approved: Option<Money>,
    /// Nguồn khác trong kế hoạch.
    pub approved_other: Option<Money>,
    /// Tạm ứng.
    pub advanced: Money,
    /// Thanh toán phần còn lại.
    pub paid_out: Money,
    /// Nộp trả.
    pub returned: Money,
    /// Nghiệm thu.
    pub accepted: Money,
    /// Nghiệm thu phần đối ứng.
    pub accepted_counterpart: Money,
    /// Số biên bản nghiệm thu được tính.
    pub acceptances: i64,
    /// Đã chi.
    pub spent: Money,
    /// Đối ứng đã chi.
    pub counterpart: Money,
    /// Quyết toán đã khóa; none = not locked in the period.
    pub settled: Option<Money>,
    /// Học viên trong danh sách lớp.
    pub trainees: i64,
    /// Học viên có việc làm sau đào tạo.
    pub placed: i64,
    /// Lượt cơ sở thụ hưởng.
    pub establishments: i64,
    /// Đại biểu.
    pub delegates: i64,
    /// Lần kiểm tra.
    pub visits: i64,
}

/// Dòng chứng từ in a period.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ReportedLine {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Chứng từ.
    pub uid: String,
    /// Phiếu thu: takes away (1).
    pub takes_away: i64,
    /// Số.
    pub number: String,
    /// Ngày.
    pub made_on: Day,
    /// Nội dung.
    pub content: String,
    /// Phần khuyến công.
    pub amount: Money,
    /// Phần đối ứng.
    pub counterpart: Money,
    /// Hóa đơn.
    pub paper: String,
}

/// Một lần tiền, biên bản or quyết toán in a period.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ReportedMovement {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Bản ghi.
    pub uid: String,
    /// `advance`, `final_payment`, `return`, `accepted`, `settled`.
    pub kind: String,
    /// Số.
    pub number: String,
    /// Ngày.
    pub made_on: Day,
    /// Số tiền.
    pub amount: Money,
    /// Phần đối ứng.
    pub counterpart: Money,
}

type Bounds = (i32, i32, Option<String>, Option<String>);

fn bounds(period: Period) -> Bounds {
    let (first, last) = period.years();
    let text = |day: Option<Day>| day.map(Day::iso);
    (
        first,
        last,
        text(period.open_from()),
        text(period.open_to()),
    )
}

impl Books<'_> {
    /// Đề án của kỳ, national funds first, by year and code.
    pub fn reported_proposals(&self, period: Period) -> Result<Vec<ReportedProposal>, StoreError> {
        let (first, last, from, to) = bounds(period);
        self.select(
            include_str!("sql/report_proposals.sql"),
            rusqlite::params![first, last, from, to, period.from.iso(), period.to.iso()],
        )
    }

    /// Dòng chứng từ của kỳ, by day and number.
    pub fn reported_lines(&self, period: Period) -> Result<Vec<ReportedLine>, StoreError> {
        self.select(include_str!("sql/report_lines.sql"), bounds(period))
    }

    /// Tạm ứng, nghiệm thu, quyết toán của kỳ, by day.
    pub fn reported_movements(&self, period: Period) -> Result<Vec<ReportedMovement>, StoreError> {
        self.select(include_str!("sql/report_movements.sql"), bounds(period))
    }

    /// Báo cáo tiến độ gần nhất of each đề án that was reported on up to a day.
    pub fn last_progress(&self, to: Day) -> Result<Vec<ProgressReport>, StoreError> {
        self.select(
            "SELECT r.* FROM progress_reports AS r
             WHERE r.reported_on <= ?1 AND NOT EXISTS (
                 SELECT 1 FROM progress_reports AS later
                 WHERE later.proposal_uid = r.proposal_uid AND later.reported_on <= ?1
                   AND (later.reported_on, later.uid) > (r.reported_on, r.uid))",
            [to.iso()],
        )
    }

    /// Các phần của mọi con số nêu within the years.
    pub fn reported_parts(&self, first: i32, last: i32) -> Result<Vec<StatementPart>, StoreError> {
        self.select(
            "SELECT p.* FROM statement_parts AS p JOIN statements AS s ON s.uid = p.statement_uid
             WHERE s.from_year >= ?1 AND s.to_year <= ?2 ORDER BY p.uid",
            [first, last],
        )
    }
}
