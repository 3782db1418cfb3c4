//! Đơn vị và người ký.

use domain::centre::{Centre, Signatory};

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Đơn vị of this file; none in a file that was only just made.
    pub fn centre(&self) -> Result<Option<Centre>, StoreError> {
        self.first("SELECT * FROM centres LIMIT 1", [])
    }

    /// Người ký, by role and term.
    pub fn signatories(&self) -> Result<Vec<Signatory>, StoreError> {
        self.select("SELECT * FROM signatories ORDER BY role, from_on", [])
    }
}
