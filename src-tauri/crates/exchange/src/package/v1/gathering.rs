//! Hồ sơ đề án → format 1.

use domain::kept_file::KeptFile;
use domain::proposal_file::ProposalFile;
use domain::settlement::Settlement as Locked;
use domain::settlement::totals::Totals;

use super::ProposalRecord;

fn all<'a, A: 'a, B: From<&'a A>>(records: impl IntoIterator<Item = &'a A>) -> Vec<B> {
    records.into_iter().map(B::from).collect()
}

impl ProposalRecord {
    /// Hồ sơ của một đề án: vouchers that count, and everything the department reads.
    pub fn of(file: &ProposalFile, locked: &[Locked], scans: &[KeptFile]) -> ProposalRecord {
        let counted: Vec<_> = file.counted_vouchers().collect();
        ProposalRecord {
            proposal: (&file.proposal).into(),
            totals: Totals::of(file).into(),
            steps: all(&file.steps),
            estimate: all(&file.estimate),
            beneficiaries: all(file.beneficiaries.iter().map(|(one, _)| one)),
            establishments: all(file.beneficiaries.iter().map(|(_, one)| one)),
            contracts: all(&file.contracts),
            advances: all(&file.advances),
            acceptances: all(file.acceptances.iter().map(|(one, _)| one)),
            adjustments: all(&file.life.adjustments),
            outcomes: all(&file.outcomes),
            papers: all(&file.papers),
            classes: all(file.classes.iter().map(|one| &one.class)),
            people: all(file.classes.iter().flat_map(|one| &one.trainees)),
            vouchers: all(counted.iter().map(|one| &one.voucher)),
            voucher_lines: all(counted.iter().flat_map(|one| &one.lines)),
            settlements: all(locked),
            scans: all(scans),
        }
    }
}
