//! Tổng quan: what to do next, where the money stands, what falls due.

mod deadlines;
mod queue;

use domain::breach::Subject;
use domain::calendar::Day;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::money::Money;
use domain::proposal::{Proposal, Stage};
use serde::{Deserialize, Serialize};
use store::queries::proposal::ProposalRow;
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Tổng quan một năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Overview {
    /// Hôm nay.
    pub today: Day,
    /// Hai hạn chung sắp tới.
    pub next: Vec<DeadlineRow>,
    /// Bị chặn.
    pub blocked: Vec<QueueRow>,
    /// Đến hạn, nearest first.
    pub due: Vec<QueueRow>,
    /// Thiếu giấy tờ, phải sửa.
    pub papers: Vec<QueueRow>,
    /// Số điều nhắc of all đề án, seen on their own screens.
    pub warnings: i64,
    /// Kinh phí theo nguồn.
    pub sources: Vec<SourceMoney>,
    /// Kinh phí theo đề án.
    pub proposals: Vec<ProposalMoney>,
    /// Lịch hạn from the first day of the year to 31/03 of the next, by day.
    pub deadlines: Vec<DeadlineRow>,
}

/// Dấu trước một việc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QueueIcon {
    /// Bị chặn.
    Blocked,
    /// Đến hạn.
    Due,
    /// Thiếu giấy tờ.
    PaperMissing,
    /// Bị trả lại.
    Returned,
}

/// Màn hình to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TargetScreen {
    /// Đề án.
    Proposals,
    /// Học viên, lớp.
    Classes,
    /// Chứng từ.
    Vouchers,
    /// Quyết toán.
    Settlements,
    /// Cơ sở CNNT.
    Establishments,
}

/// Nơi một việc được làm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Target {
    /// Màn hình.
    pub screen: TargetScreen,
    /// Bản ghi of that screen (đề án, lớp, chứng từ); empty = the list.
    pub uid: String,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Ô, as its Rust name; empty = the whole record.
    pub field: String,
    /// Bản ghi mà quy tắc nói tới, which may be a part of the record; none = no rule names the work.
    pub subject: Option<Subject>,
}

/// Một việc phải làm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueueRow {
    /// Dấu.
    pub icon: QueueIcon,
    /// Mã kiểm tra; empty for work no rule names.
    pub code: String,
    /// Chuyện gì.
    pub text: String,
    /// Ở đâu (QG-05 · Nước giải khát …).
    pub context: String,
    /// Bao lâu, bao nhiêu (Còn 5 ngày, 2 giấy tờ); may be empty.
    pub when: String,
    /// Hạn.
    pub due_on: Option<Day>,
    /// Việc của phím.
    pub verb: String,
    /// Nơi làm.
    pub target: Target,
    /// Cán bộ phụ trách đề án.
    pub officer: String,
}

/// Kinh phí một nguồn, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceMoney {
    /// Nguồn.
    pub source: FundSource,
    /// Số đề án.
    pub count: i64,
    /// Tổng nêu trong quyết định; none = no decision states one.
    pub stated: Option<Money>,
    /// Đã giao cho các đề án.
    pub approved: Money,
    /// Đã tạm ứng, less returns.
    pub advanced: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đã quyết toán.
    pub settled: Money,
    /// Đối ứng đã chi.
    pub counterpart: Money,
}

/// Kinh phí một đề án, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalMoney {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Nguồn.
    pub source: FundSource,
    /// Giai đoạn.
    pub stage: Stage,
    /// Được giao; none = unpriced.
    pub approved: Option<Money>,
    /// Đã tạm ứng, less returns.
    pub advanced: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đã quyết toán.
    pub settled: Option<Money>,
    /// Chưa chi; negative when more was spent than approved.
    pub unspent: Money,
}

/// Một hạn trong lịch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeadlineRow {
    /// Ngày.
    pub on: Day,
    /// Còn mấy ngày; negative once it has passed.
    pub days_left: i64,
    /// Việc.
    pub what: String,
    /// Nguồn it concerns; none = both.
    pub source: Option<FundSource>,
    /// Đề án, when it is that of one.
    pub proposal_uid: Option<ProposalId>,
    /// Căn cứ; empty for the office's own dates.
    pub reference: String,
}

/// Tổng quan.
pub fn overview(office: &Office, year: i32, source: Option<FundSource>) -> Result<Overview> {
    let books = office.books();
    let today = office.today()?;
    let rows = books.proposal_register(Some(year), source, None, "")?;
    let proposals: Vec<Proposal> = books.proposals_of_year(year, source)?;
    let deadlines = deadlines::of_year(office, year, source, &proposals)?;
    let queue = queue::Queue::gather(office, year, source, &proposals)?;
    let upcoming = deadlines
        .iter()
        .filter(|row| row.days_left >= 0 && row.proposal_uid.is_none());
    Ok(Overview {
        today,
        next: upcoming.take(2).cloned().collect(),
        blocked: queue.blocked,
        due: queue.due,
        papers: queue.papers,
        warnings: queue.warnings,
        sources: by_source(office, year, source, &rows)?,
        proposals: rows.into_iter().map(proposal_money).collect(),
        deadlines,
    })
}

fn by_source(
    office: &Office,
    year: i32,
    only: Option<FundSource>,
    rows: &[ProposalRow],
) -> Result<Vec<SourceMoney>> {
    let mut sources = Vec::new();
    for source in FundSource::ALL
        .into_iter()
        .filter(|s| only.is_none_or(|only| only == *s))
    {
        let plans = office.books().plans_of(year, source)?;
        let stated: Vec<Money> = plans.iter().filter_map(|plan| plan.stated_total).collect();
        let of_source: Vec<&ProposalRow> = rows.iter().filter(|row| row.source == source).collect();
        let sum = |part: fn(&ProposalRow) -> Money| of_source.iter().map(|row| part(row)).sum();
        sources.push(SourceMoney {
            source,
            count: of_source.len() as i64,
            stated: (!stated.is_empty()).then(|| stated.into_iter().sum()),
            approved: sum(|row| row.approved_grant.unwrap_or_default()),
            advanced: sum(|row| row.advanced - row.returned),
            spent: sum(|row| row.spent),
            settled: sum(|row| row.settled.unwrap_or_default()),
            counterpart: sum(|row| row.counterpart),
        });
    }
    Ok(sources)
}

fn proposal_money(row: ProposalRow) -> ProposalMoney {
    ProposalMoney {
        uid: row.uid,
        unspent: row.approved_grant.unwrap_or_default() - row.spent,
        approved: row.approved_grant,
        advanced: row.advanced - row.returned,
        spent: row.spent,
        settled: row.settled,
        code: row.code,
        title: row.title,
        source: row.source,
        stage: row.stage,
    }
}
