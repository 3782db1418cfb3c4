//! Tệp lưu kèm.

use domain::ids::ProposalId;
use domain::kept_file::KeptFile;
use uuid::Uuid;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Mọi tệp lưu kèm, by content.
    pub fn kept_files(&self) -> Result<Vec<KeptFile>, StoreError> {
        self.select("SELECT * FROM kept_files ORDER BY sha256, uid", [])
    }

    /// Tệp của một bản ghi, oldest first.
    pub fn kept_files_of(&self, holder: Uuid) -> Result<Vec<KeptFile>, StoreError> {
        self.belonging("holder_uid", holder, "uid")
    }

    /// Tệp của một đề án.
    pub fn kept_files_of_proposal(&self, of: ProposalId) -> Result<Vec<KeptFile>, StoreError> {
        self.belonging("proposal_uid", of.uid(), "uid")
    }
}
