//! Chứng từ: numbers, finality.

use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

#[derive(Deserialize)]
struct Standing {
    issued: i64,
    followed: i64,
}

impl Books<'_> {
    /// Đã dứt điểm: printed or exported, or a later number of its series is in use.
    pub fn voucher_is_final(&self, uid: &str) -> Result<bool, StoreError> {
        let standing: Option<Standing> = self.first(
            "SELECT v.issued_on IS NOT NULL AS issued,
                    EXISTS (SELECT 1 FROM vouchers AS later
                            WHERE later.kind = v.kind AND later.year = v.year
                              AND later.series_number > v.series_number) AS followed
             FROM vouchers AS v WHERE v.uid = ?1",
            [uid],
        )?;
        Ok(standing.is_some_and(|s| s.issued != 0 || s.followed != 0))
    }

    /// Số kế tiếp của dãy, from 1.
    pub fn next_series_number(&self, kind: &str, year: i32) -> Result<i64, StoreError> {
        let last = self.number(
            "SELECT max(series_number) FROM vouchers WHERE kind = ?1 AND year = ?2",
            rusqlite::params![kind, year],
        )?;
        Ok(last + 1)
    }
}
