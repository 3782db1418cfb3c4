//! Thu hồi chưa xong: a sum that was asked back and is not there yet.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::life::{Recovery, RecoveryWay};
use crate::money::Money;

/// TT 36/2013/TT-BCT Điều 12.6: what was not spent, or spent on what is not allowed, goes back.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let all = case.file.life.recoveries.iter();
    all.filter_map(|(recovery, returns)| {
        let open = recovery.open(returns);
        (open > Money::ZERO).then(|| {
            let subject = subjects::recovery(recovery, "amount");
            let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.12.6");
            breach(CheckCode::RecoveryOpen, subject, ground)
                .fact("ten", owed_by(case, recovery))
                .fact("so_tien", open)
                .fact("ngay", recovery.decided_on)
        })
    })
    .collect()
}

/// Ai phải trả.
fn owed_by(case: &Case, recovery: &Recovery) -> String {
    let rows = case.file.beneficiaries.iter();
    let mut owing = rows.filter(|(row, _)| Some(row.uid) == recovery.beneficiary_uid);
    match (owing.next(), recovery.way) {
        (Some((_, establishment)), _) => establishment.name.clone(),
        (None, RecoveryWay::BeneficiaryToUnit) => case.file.proposal.beneficiary_text.clone(),
        (None, RecoveryWay::UnitToBudget) => case.file.proposal.implementer.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_sum_is_asked_for_until_all_of_it_came_back() {
        let mut file = enterprise_setup();
        let beneficiary = file.beneficiaries[0].0.uid;
        let name = file.beneficiaries[0].1.name.clone();
        let recovery = recovery(beneficiary, 10_000_000);
        file.life.recoveries.push((recovery, Vec::new()));
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("ten", name.as_str()),
                ("so_tien", "10.000.000"),
                ("ngay", "01/12/2013")
            ]]
        );
        file.life.recoveries[0].1.push(given_back(4_000_000));
        assert_eq!(facts(&ask(find, &file))[0][1], ("so_tien", "6.000.000"));
        file.life.recoveries[0].1.push(given_back(6_000_000));
        assert_eq!(ask(find, &file), []);
    }
}
