//! Chứng minh vốn đối ứng: the beneficiary's own money is shown before the support contract.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;

/// TTLT 26/2014/TTLT-BTC-BCT Điều 7: who promises counterpart money shows it (statement, invoice, loan)
/// not later than the day of its support contract. Vouchers of the beneficiary itself prove it too.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::OldLaw("TTLT 26/2014/TTLT-BTC-BCT Đ.7");
    let shares = case.file.beneficiaries.iter();
    shares
        .filter_map(|(share, establishment)| {
            let promised = share.counterpart_committed;
            let missing = promised - case.file.proved_counterpart(share);
            (promised > Money::ZERO && missing > Money::ZERO).then(|| {
                let subject = subjects::beneficiary(share, establishment, "counterpart_evidence");
                breach(CheckCode::CounterpartEvidenceMissing, subject, ground)
                    .fact("ten", &establishment.name)
                    .fact("so_tien", missing)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::ids::CounterpartEvidenceId;
    use crate::proposal::counterpart::{CounterpartEvidence, CounterpartProof};

    fn proof(amount: i64, dated_on: &str) -> CounterpartEvidence {
        let file = demonstration_model();
        CounterpartEvidence {
            uid: CounterpartEvidenceId::NEW,
            proposal_uid: file.proposal.uid,
            beneficiary_uid: file.beneficiaries[0].0.uid,
            proof: CounterpartProof::BankStatement,
            number: "SK-01".to_owned(),
            dated_on: day(dated_on),
            amount: Money::dong(amount),
            note: String::new(),
        }
    }

    #[test]
    fn a_promise_without_proof_is_named_with_what_is_still_to_be_shown() {
        let mut file = demonstration_model();
        file.vouchers.clear();
        let ten = file.beneficiaries[0].1.name.clone();
        file.counterpart_evidence = vec![proof(200_000_000, "2013-01-10")];
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ten", ten.as_str()), ("so_tien", "45.000.000")]]
        );
        file.counterpart_evidence
            .push(proof(45_000_000, "2013-01-11"));
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn a_proof_after_the_support_contract_comes_too_late_unless_the_money_was_spent() {
        let mut file = demonstration_model();
        file.counterpart_evidence = vec![proof(245_000_000, "2099-01-10")];
        assert_eq!(ask(find, &file), [], "their vouchers prove it");
        file.vouchers.clear();
        file.contracts[1].beneficiary_uid = Some(file.beneficiaries[0].0.uid);
        assert_eq!(facts(&ask(find, &file))[0][1], ("so_tien", "245.000.000"));
    }
}
