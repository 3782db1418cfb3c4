//! Phần Kho bạc: declarations, payment lists, advance papers, the accountant's codes.

use std::collections::HashMap;

use domain::budget_code::BudgetSetting;
use domain::ids::{AdvancePaperId, VoucherId};
use domain::treasury::advance_paper::{
    AdvancePaper, AdvancePaperKind, AdvancePaperLine, AdvancePaperWithLines,
};
use domain::treasury::{PaymentListRow, TreasuryDeclaration, TreasuryFile, TreasuryLine};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::proposal::word;
use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Phần Kho bạc của một đề án.
    pub(crate) fn treasury_of(&self, id: Uuid) -> Result<TreasuryFile, StoreError> {
        let papers: Vec<AdvancePaper> =
            self.belonging("proposal_uid", id, "made_on, number, uid")?;
        let mut lines: HashMap<AdvancePaperId, Vec<AdvancePaperLine>> = HashMap::new();
        if !papers.is_empty() {
            let all: Vec<AdvancePaperLine> = self.select(
                "SELECT l.* FROM advance_paper_lines AS l JOIN advance_papers AS p ON p.uid = l.paper_uid
                 WHERE p.proposal_uid = ?1 ORDER BY l.position",
                [id.to_string()],
            )?;
            for line in all {
                lines.entry(line.paper_uid).or_default().push(line);
            }
        }
        Ok(TreasuryFile {
            declarations: self.of_vouchers("treasury_declarations", id, "t.uid")?,
            lines: self.of_vouchers("treasury_lines", id, "t.uid")?,
            list: self.of_vouchers("payment_list_rows", id, "t.voucher_uid, t.position")?,
            papers: papers
                .into_iter()
                .map(|paper| AdvancePaperWithLines {
                    lines: lines.remove(&paper.uid).unwrap_or_default(),
                    paper,
                })
                .collect(),
        })
    }

    /// The rows of a table that belong to the vouchers of one đề án.
    fn of_vouchers<T: DeserializeOwned>(
        &self,
        table: &str,
        id: Uuid,
        order: &str,
    ) -> Result<Vec<T>, StoreError> {
        let sql = format!(
            "SELECT t.* FROM {table} AS t JOIN vouchers AS v ON v.uid = t.voucher_uid
             WHERE v.proposal_uid = ?1 ORDER BY {order}"
        );
        self.select(&sql, [id.to_string()])
    }

    /// Khai báo Kho bạc của một chứng từ.
    pub fn treasury_declaration(
        &self,
        voucher: VoucherId,
    ) -> Result<Option<TreasuryDeclaration>, StoreError> {
        self.first(
            "SELECT * FROM treasury_declarations WHERE voucher_uid = ?1",
            [voucher.to_string()],
        )
    }

    /// Phần Kho bạc của các dòng of a voucher.
    pub fn treasury_lines(&self, voucher: VoucherId) -> Result<Vec<TreasuryLine>, StoreError> {
        self.belonging("voucher_uid", voucher.uid(), "uid")
    }

    /// Danh sách thanh toán của một chứng từ, in order.
    pub fn payment_list(&self, voucher: VoucherId) -> Result<Vec<PaymentListRow>, StoreError> {
        self.belonging("voucher_uid", voucher.uid(), "position")
    }

    /// Một giấy tạm ứng cùng các dòng.
    pub fn advance_paper(
        &self,
        uid: AdvancePaperId,
    ) -> Result<Option<AdvancePaperWithLines>, StoreError> {
        let Some(paper) = self.find::<AdvancePaper>(uid.uid())? else {
            return Ok(None);
        };
        let lines = self.belonging("paper_uid", uid.uid(), "position")?;
        Ok(Some(AdvancePaperWithLines { paper, lines }))
    }

    /// Số kế tiếp of a kind of advance paper in a year: one more than the papers numbered by the program.
    pub fn next_advance_number(
        &self,
        kind: AdvancePaperKind,
        year: i32,
    ) -> Result<i64, StoreError> {
        let prefix = format!("{}-", kind.series());
        let last = self.number(
            "SELECT max(CAST(substr(number, length(?3) + 1) AS INTEGER)) FROM advance_papers
             WHERE kind = ?1 AND budget_year = ?2 AND number LIKE ?3 || '%'",
            rusqlite::params![word(&Some(kind))?, year, prefix],
        )?;
        Ok(last + 1)
    }

    /// Bảng mã của kế toán.
    pub fn budget_settings(&self) -> Result<Vec<BudgetSetting>, StoreError> {
        self.select("SELECT * FROM budget_settings ORDER BY used_for, item", [])
    }
}
