//! Đơn vị và người ký.

use domain::centre::{Centre, Signatory};
use domain::officer::Officer;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Đơn vị of this file; none in a file that was only just made.
    pub fn centre(&self) -> Result<Option<Centre>, StoreError> {
        self.first("SELECT * FROM centres LIMIT 1", [])
    }

    /// Cán bộ, by name.
    pub fn officers(&self) -> Result<Vec<Officer>, StoreError> {
        self.select("SELECT * FROM officers ORDER BY name, uid", [])
    }

    /// Tệp có cán bộ đăng ký không: from the first one on, somebody must sign in.
    pub fn has_officers(&self) -> Result<bool, StoreError> {
        #[derive(serde::Deserialize)]
        struct Any {
            found: i64,
        }
        let any: Option<Any> = self.first("SELECT EXISTS (SELECT 1 FROM officers) AS found", [])?;
        Ok(any.is_some_and(|any| any.found != 0))
    }

    /// Người ký, by role and term.
    pub fn signatories(&self) -> Result<Vec<Signatory>, StoreError> {
        self.select("SELECT * FROM signatories ORDER BY role, from_on", [])
    }
}
