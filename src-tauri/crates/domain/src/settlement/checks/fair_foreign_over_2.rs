//! Hội chợ nước ngoài: a cơ sở is taken along so many times a year, whoever pays.

use super::finding::dated_breach;
use super::lookup::establishments::is_same_establishment;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 46/2012/TT-BCT Điều 4.1.b: at most two a year. The number is data of the pack.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let limit = case
        .around
        .pack
        .and_then(|pack| pack.eligibility.fairs_abroad.as_ref())
        .filter(|limit| limit.citation.is_in_force_on(case.budget_day()));
    let Some(limit) = limit else {
        return Vec::new();
    };
    let year = case.file.proposal.year;
    let shares = &case.file.beneficiaries;
    let mut found = Vec::new();
    for (at, (share, of)) in shares.iter().enumerate() {
        let same = |(other, _): &&(crate::proposal::Beneficiary, _)| {
            other.abroad && other.establishment_uid == share.establishment_uid
        };
        let is_first = !shares[..at].iter().any(|pair| same(&pair));
        if !share.abroad || !is_first {
            continue;
        }
        let here = shares.iter().filter(same).count();
        let elsewhere =
            case.around.other_supports.iter().filter(|other| {
                other.abroad && other.year == year && is_same_establishment(of, other)
            });
        let times = here + elsewhere.count();
        if times as i64 > limit.most {
            let subject = subjects::beneficiary(share, of, "abroad");
            let code = CheckCode::FairForeignOver2;
            found.push(
                dated_breach(code, subject, &limit.citation, case.around)
                    .fact("ten", &of.name)
                    .fact("n", times)
                    .fact("nam", year)
                    .fact("toi_da", limit.most),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::OtherSupport;
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_third_fair_abroad_in_a_year_is_one_too_many() {
        let mut file = demonstration_model();
        file.beneficiaries[0].0.abroad = true;
        let fair = OtherSupport {
            abroad: true,
            year: file.proposal.year,
            ..other_support()
        };
        let last_year = OtherSupport {
            year: crate::calendar::BudgetYear(2012),
            ..fair.clone()
        };
        let pack = pack();
        let found_beside = |others: &[OtherSupport]| {
            let around = Surroundings {
                other_supports: others,
                ..Surroundings::alone(today(), Some(&pack))
            };
            ask_in(find, &file, &around)
        };
        assert_eq!(found_beside(&[fair.clone(), last_year]), []);
        assert_eq!(
            facts(&found_beside(&[fair.clone(), fair])),
            [[
                ("ten", "Hợp tác xã Duy Sơn"),
                ("n", "3"),
                ("nam", "2013"),
                ("toi_da", "2"),
            ]]
        );
    }
}
