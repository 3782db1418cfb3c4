//! Chứng từ: the register, the ledger of an estimate line, numbers and finality.

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::ids::{ClassId, EstimateLineId, ProposalId, VoucherId};
use domain::money::Money;
use domain::voucher::{Voucher, VoucherKind, VoucherState, VoucherWithLines};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::word;
use crate::books::Books;
use crate::error::StoreError;

/// Lọc sổ chứng từ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct VoucherFilter {
    /// Năm; none = all.
    pub year: Option<i32>,
    /// Nguồn của đề án; none = all.
    pub source: Option<FundSource>,
    /// Đề án; none = all.
    pub proposal_uid: Option<ProposalId>,
    /// Loại; none = all.
    pub kind: Option<VoucherKind>,
    /// Trạng thái; none = all.
    pub state: Option<VoucherState>,
    /// Chữ tìm, without accents.
    pub find: String,
    /// Số dòng trả về; the count and the totals are of all. None = all.
    pub limit: Option<i64>,
}

/// Điều cần xem lại of a draft, seen in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VoucherProblem {
    /// Vượt dòng dự toán: posting would be refused.
    OverLine,
    /// Chưa đủ.
    Incomplete,
}

/// Dòng sổ chứng từ. Money in đồng as it stands on the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VoucherRow {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Loại.
    pub kind: VoucherKind,
    /// Năm ngân sách.
    pub year: i32,
    /// Quyển số; empty = the only book of its kind and year.
    pub book: String,
    /// Số; empty for a draft without one.
    pub number: String,
    /// Ngày chứng từ.
    pub paid_on: Day,
    /// Lý do chi.
    pub reason: String,
    /// Người nhận tiền.
    pub payee: String,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Mã đề án.
    pub proposal_code: String,
    /// Tên đề án.
    pub proposal_title: String,
    /// Nguồn của đề án.
    pub source: Option<FundSource>,
    /// Lớp.
    pub class_uid: Option<ClassId>,
    /// Dòng dự toán của dòng đầu.
    pub estimate_content: String,
    /// Tiểu mục của dòng đầu.
    pub sub_item: String,
    /// Phần khuyến công.
    pub grant: Money,
    /// Phần đối ứng.
    pub counterpart: Money,
    /// Số tiền.
    pub amount: Money,
    /// Trạng thái.
    pub state: VoucherState,
    /// Ngày in hoặc xuất lần đầu.
    pub issued_on: Option<Day>,
    /// Chứng từ bị đảo, on a reverse entry.
    pub reverses_uid: Option<VoucherId>,
    /// Điều cần xem lại.
    pub problem: Option<VoucherProblem>,
}

/// Tổng của một loại chứng từ in one state, in đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct VoucherSum {
    /// Loại.
    pub kind: VoucherKind,
    /// Trạng thái.
    pub state: VoucherState,
    /// Số chứng từ.
    pub papers: i64,
    /// Phần khuyến công.
    pub grant: Money,
    /// Phần đối ứng.
    pub counterpart: Money,
}

/// Dòng sổ của một dòng dự toán.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerRow {
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Ngày chứng từ.
    pub paid_on: Day,
    /// Số.
    pub number: String,
    /// Loại.
    pub kind: VoucherKind,
    /// Trạng thái.
    pub state: VoucherState,
    /// Nội dung.
    pub content: String,
    /// Phần khuyến công, in đồng; negative for what came back.
    pub amount: Money,
}

/// Đã chi of one estimate line, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LineSum {
    /// Người nhận tiền.
    pub payee: String,
    /// Dòng dự toán; none = lines without one.
    pub estimate_line_uid: Option<EstimateLineId>,
    /// Phần khuyến công.
    pub grant: Money,
    /// Phần đối ứng.
    pub counterpart: Money,
}

#[derive(Deserialize)]
struct Standing {
    issued: i64,
    followed: i64,
}

/// The question with the filter in its place.
fn filtered(sql: &str) -> String {
    sql.replace("{filter}", include_str!("sql/voucher_filter.sql"))
}

impl Books<'_> {
    /// Sổ chứng từ, newest first, no more than the filter's limit.
    pub fn voucher_register(&self, filter: &VoucherFilter) -> Result<Vec<VoucherRow>, StoreError> {
        self.select(
            &filtered(include_str!("sql/voucher_register.sql")),
            rusqlite::params![
                filter.year,
                word(&filter.source)?,
                filter.proposal_uid.map(|uid| uid.to_string()),
                word(&filter.kind)?,
                word(&filter.state)?,
                domain::fold::fold(&filter.find),
                filter.limit.map(|limit| limit.max(0)),
            ],
        )
    }

    /// Tổng theo loại và trạng thái of everything that fits the filter, whatever its limit.
    pub fn voucher_totals(&self, filter: &VoucherFilter) -> Result<Vec<VoucherSum>, StoreError> {
        self.select(
            &filtered(include_str!("sql/voucher_totals.sql")),
            rusqlite::params![
                filter.year,
                word(&filter.source)?,
                filter.proposal_uid.map(|uid| uid.to_string()),
                word(&filter.kind)?,
                word(&filter.state)?,
                domain::fold::fold(&filter.find),
            ],
        )
    }

    /// Một chứng từ cùng các dòng; none when it is not there.
    pub fn voucher(&self, uid: VoucherId) -> Result<Option<VoucherWithLines>, StoreError> {
        let Some(voucher) = self.find::<Voucher>(uid.uid())? else {
            return Ok(None);
        };
        let lines = self.belonging("voucher_uid", uid.uid(), "position")?;
        Ok(Some(VoucherWithLines { voucher, lines }))
    }

    /// Đã chi theo dòng dự toán of a đề án, as its rules count it: receipts give back; without the
    /// vouchers `apart`; payee by payee when asked, else with an empty one.
    pub fn spent_by_line(
        &self,
        proposal: ProposalId,
        apart: &[VoucherId],
        by_payee: bool,
    ) -> Result<Vec<LineSum>, StoreError> {
        let apart: Vec<String> = apart.iter().map(VoucherId::to_string).collect();
        self.select(
            include_str!("sql/spent_by_line.sql"),
            rusqlite::params![
                proposal.to_string(),
                serde_json::json!(apart).to_string(),
                by_payee
            ],
        )
    }

    /// Bút toán đảo of a cancelled voucher.
    pub fn reverse_of(&self, uid: VoucherId) -> Result<Option<Voucher>, StoreError> {
        self.first(
            "SELECT * FROM vouchers WHERE reverses_uid = ?1",
            [uid.to_string()],
        )
    }

    /// Sổ một dòng dự toán, oldest first, without the voucher `except`.
    pub fn line_ledger(
        &self,
        line: EstimateLineId,
        except: Option<VoucherId>,
    ) -> Result<Vec<LedgerRow>, StoreError> {
        self.select(
            include_str!("sql/line_ledger.sql"),
            rusqlite::params![line.to_string(), except.map(|uid| uid.to_string())],
        )
    }

    /// Đã dứt điểm: printed or exported, or a later number of its series is in use.
    pub fn voucher_is_final(&self, uid: &str) -> Result<bool, StoreError> {
        let standing: Option<Standing> = self.first(
            "SELECT v.issued_on IS NOT NULL AS issued,
                    EXISTS (SELECT 1 FROM vouchers AS later
                            WHERE later.kind = v.kind AND later.year = v.year
                              AND later.book = v.book
                              AND later.series_number > v.series_number) AS followed
             FROM vouchers AS v WHERE v.uid = ?1",
            [uid],
        )?;
        Ok(standing.is_some_and(|s| s.issued != 0 || s.followed != 0))
    }

    /// Số kế tiếp của dãy, from 1.
    pub fn next_series_number(
        &self,
        kind: VoucherKind,
        year: i32,
        book: &str,
    ) -> Result<i64, StoreError> {
        let last = self.number(
            "SELECT max(series_number) FROM vouchers
             WHERE kind = ?1 AND year = ?2 AND book = ?3 AND series_number IS NOT NULL",
            rusqlite::params![word(&Some(kind))?, year, book],
        )?;
        Ok(last + 1)
    }
}
