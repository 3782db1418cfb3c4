//! Quyết toán đã khóa.

use domain::ids::ProposalId;
use domain::settlement::Settlement;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Các lần quyết toán của một đề án, by year: one, or one a year.
    pub fn settlements_of(&self, proposal: ProposalId) -> Result<Vec<Settlement>, StoreError> {
        self.belonging("proposal_uid", proposal.uid(), "year, uid")
    }

    /// Hồ sơ đã khóa của một đề án; none while it is open.
    pub fn settlement_of(&self, proposal: ProposalId) -> Result<Option<Settlement>, StoreError> {
        Ok(self
            .belonging("proposal_uid", proposal.uid(), "year DESC, made_on DESC")?
            .into_iter()
            .next())
    }
}
