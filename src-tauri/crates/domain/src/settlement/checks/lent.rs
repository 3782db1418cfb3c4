//! Hồ sơ mẫu lent to the tests of balances, totals and explanations.

use super::fixtures;
use crate::calendar::Day;
use crate::contract::Advance;
use crate::ids::BeneficiaryId;
use crate::life::{Recovery, RecoveryReturn, RecoveryWay, YearShare};
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

pub(in crate::settlement) fn year_share(year: i32, grant: i64) -> YearShare {
    fixtures::year_share(year, grant)
}

/// A sum that was not accepted and came back whole on a day.
pub(in crate::settlement) fn recovered(
    way: RecoveryWay,
    amount: i64,
    on: &str,
) -> (Recovery, Vec<RecoveryReturn>) {
    let recovery = Recovery {
        way,
        ..fixtures::recovery(BeneficiaryId::NEW, amount)
    };
    let back = RecoveryReturn {
        returned_on: day(on),
        ..fixtures::given_back(amount)
    };
    (recovery, vec![back])
}
