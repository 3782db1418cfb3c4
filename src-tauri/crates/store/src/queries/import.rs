//! Đã có trong sổ: what an import must not enter a second time.

use domain::voucher::VoucherKind;

use crate::books::Books;
use crate::error::StoreError;
use crate::queries::proposal::word;

impl Books<'_> {
    /// Số chứng từ đã dùng of a kind in a year, whatever became of the paper.
    pub fn voucher_number_is_used(
        &self,
        kind: VoucherKind,
        year: i32,
        number: &str,
    ) -> Result<bool, StoreError> {
        let count = self.number(
            "SELECT count(*) FROM vouchers WHERE kind = ?1 AND year = ?2 AND number = ?3 AND number <> ''",
            rusqlite::params![word(&Some(kind))?, year, number],
        )?;
        Ok(count > 0)
    }

    /// Hóa đơn đã dùng: the key `MST|ký hiệu|số` stands on a line that is not of a cancelled paper.
    pub fn invoice_is_used(&self, key: &str) -> Result<bool, StoreError> {
        let parts: Vec<&str> = key.split('|').collect();
        let [seller, symbol, number] = parts.as_slice() else {
            return Ok(false);
        };
        let count = self.number(
            "SELECT count(*) FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
             WHERE l.seller_tax_code = ?1 AND l.invoice_number <> '' AND upper(l.invoice_symbol) = upper(?2)
               AND ltrim(l.invoice_number, '0') = ltrim(?3, '0')
               AND v.state <> 'cancelled' AND v.reverses_uid IS NULL",
            rusqlite::params![seller, symbol, number],
        )?;
        Ok(count > 0)
    }
}
