//! Vốn đối ứng: what the beneficiary proved against what it promised.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::proposal::SupportBasis;

/// TT 36/2013/TT-BCT Điều 19.1.d: Mẫu 8b lists the full cost, so the counterpart vouchers reach the
/// commitment. A đề án paid in full lists no counterpart vouchers; there the acceptance is the proof.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let listed: Money = file.standing_vouchers().map(|v| v.counterpart()).sum();
    let shown = match file.proposal.support_basis {
        SupportBasis::PercentOfCost => listed,
        SupportBasis::FullCost => listed.max(file.accepted_counterpart().unwrap_or(Money::ZERO)),
    };
    let promised = promised(case);
    if shown >= promised {
        return Vec::new();
    }
    let subject = subjects::proposal(&file.proposal, "vouchers");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.19.1.d");
    vec![
        breach(CheckCode::CounterpartShort, subject, ground)
            .fact("a", shown)
            .fact("b", promised),
    ]
}

/// Cam kết of the beneficiaries; where none is on file, the other sources of a percentage estimate.
fn promised(case: &Case) -> Money {
    let file = case.file;
    if let Some(minutes) = file.settled_by_volume() {
        // Điều 18.4: only the volume done is settled, so only its counterpart is owed.
        return minutes.done_counterpart;
    }
    let beneficiaries = file.beneficiaries.iter();
    let committed: Money = beneficiaries
        .map(|(beneficiary, _)| beneficiary.counterpart_committed)
        .sum();
    match file.proposal.support_basis {
        SupportBasis::PercentOfCost if committed.is_zero() => file.estimated_counterpart(),
        SupportBasis::PercentOfCost | SupportBasis::FullCost => committed,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn counterpart_vouchers_below_the_commitment_stop_the_settlement() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].counterpart = Money::dong(244_999_999);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("a", "244.999.999"), ("b", "245.000.000")]]
        );
    }

    #[test]
    fn without_a_commitment_the_estimate_says_what_was_promised() {
        let mut file = demonstration_model();
        file.beneficiaries.clear();
        assert_eq!(ask(find, &file), []);
        file.vouchers.pop();
        assert_eq!(facts(&ask(find, &file))[0][1], ("b", "245.000.000"));
    }

    #[test]
    fn what_force_majeure_left_undone_owes_no_counterpart() {
        let mut file = demonstration_model();
        file.vouchers.pop();
        file.life.force_majeure.push(minutes_of_volume(0));
        assert_eq!(ask(find, &file), []);
        file.life.force_majeure[0].done_counterpart = Money::dong(5_000_000);
        assert_eq!(facts(&ask(find, &file))[0][1], ("b", "5.000.000"));
        file.life.force_majeure[0].commune_signer.clear();
        assert_eq!(facts(&ask(find, &file))[0][1], ("b", "245.000.000"));
    }

    #[test]
    fn a_proposal_paid_in_full_proves_the_counterpart_by_its_acceptance() {
        let mut file = enterprise_setup();
        file.beneficiaries[0].0.counterpart_committed = Money::dong(3_000_000);
        assert_eq!(ask(find, &file).len(), 1);
        file.acceptances[0].0.accepted_counterpart = Money::dong(3_000_000);
        assert_eq!(ask(find, &file), []);
    }
}
