use domain::contract::AdvanceKind;
use domain::money::Money;
use domain::proposal_file::ProposalFile;

/// Các số của một đề án or the sum of several, in the order of the columns.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    pub approved: Money,
    pub accepted: Money,
    pub received: Money,
    pub settled: Money,
    pub counterpart: Money,
}

impl Figures {
    /// A đề án without a stated sum counts with no money.
    pub fn of(file: &ProposalFile) -> Self {
        Self {
            approved: file.proposal.approved_grant.unwrap_or(Money::ZERO),
            accepted: file.accepted_grant().unwrap_or(Money::ZERO),
            received: file.advanced() + file.moved(AdvanceKind::FinalPayment),
            settled: file.spent_grant(),
            counterpart: file.spent_counterpart(),
        }
    }

    pub fn sum(files: &[&ProposalFile]) -> Self {
        files
            .iter()
            .map(|file| Self::of(file))
            .fold(Self::default(), |a, b| Self {
                approved: a.approved + b.approved,
                accepted: a.accepted + b.accepted,
                received: a.received + b.received,
                settled: a.settled + b.settled,
                counterpart: a.counterpart + b.counterpart,
            })
    }

    pub fn remaining(self) -> Money {
        self.settled - self.received
    }

    pub fn columns(self) -> [Money; 6] {
        [
            self.approved,
            self.accepted,
            self.received,
            self.settled,
            self.remaining(),
            self.counterpart,
        ]
    }
}
