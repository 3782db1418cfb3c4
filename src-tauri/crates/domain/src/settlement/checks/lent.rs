//! Hồ sơ mẫu lent to the tests of balances, totals and explanations.

use super::fixtures;
use crate::calendar::Day;
use crate::contract::Advance;
use crate::proposal_file::ProposalFile;
use crate::voucher::VoucherWithLines;

pub(in crate::settlement) fn training() -> ProposalFile {
    fixtures::training()
}

pub(in crate::settlement) fn demonstration_model() -> ProposalFile {
    fixtures::demonstration_model()
}

pub(in crate::settlement) fn returned(dong: i64) -> Advance {
    fixtures::returned(dong)
}

pub(in crate::settlement) fn cancelled_pair(
    of: &VoucherWithLines,
) -> (VoucherWithLines, VoucherWithLines) {
    fixtures::cancelled_pair(of)
}

pub(in crate::settlement) fn day(iso: &str) -> Day {
    fixtures::day(iso)
}
