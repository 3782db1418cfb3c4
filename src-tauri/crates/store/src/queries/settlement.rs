//! Quyết toán đã khóa.

use domain::ids::ProposalId;
use domain::settlement::Settlement;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Hồ sơ đã khóa của một đề án; none while it is open.
    pub fn settlement_of(&self, proposal: ProposalId) -> Result<Option<Settlement>, StoreError> {
        Ok(self
            .belonging("proposal_uid", proposal.uid(), "made_on DESC")?
            .into_iter()
            .next())
    }
}
