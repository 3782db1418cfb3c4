//! Lò gạch công nghệ cũ: a trade that khuyến công leaves out.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 46/2012/TT-BCT Điều 5.1. Which words tell the trade is data of the pack.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some(pack) = case.around.pack else {
        return Vec::new();
    };
    let day = case.decided_on();
    let mut found = Vec::new();
    for (share, of) in &case.file.beneficiaries {
        let told = [&of.trade, &share.content];
        let excluded = told.into_iter().find_map(|trade| {
            let rule = pack.eligibility.excluding(trade, day)?;
            Some((trade, rule))
        });
        if let Some((trade, rule)) = excluded {
            let subject = subjects::beneficiary(share, of, "trade");
            let ground = Ground::Figure(&rule.citation);
            found.push(breach(CheckCode::EligKilnExcluded, subject, ground).fact("nganh", trade));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_old_brick_kiln_is_left_out_and_unfired_bricks_are_not() {
        let mut file = demonstration_model();
        file.beneficiaries[0].1.trade = "Sản xuất gạch nung lò đứng".to_owned();
        assert_eq!(
            facts(&ask(find, &file)),
            [[("nganh", "Sản xuất gạch nung lò đứng")]]
        );
        file.beneficiaries[0].1.trade = "Sản xuất gạch không nung".to_owned();
        assert_eq!(ask(find, &file), []);
    }
}
