//! Định mức hết hiệu lực: a ceiling chosen for a beneficiary that does not hold on the day.

use super::finding::{Ground, breach};
use super::lookup::ceilings::{Ceiling, supports};
use super::{Case, CheckCode};
use crate::breach::Breach;

/// The figure of the day of approval applies, neither a later nor an older one.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let day = case.decided_on();
    let chosen = supports(case).into_iter();
    chosen
        .filter_map(|support| {
            let Ceiling::OutOfDate(cap) = support.ceiling else {
                return None;
            };
            let found = breach(CheckCode::RuleOutOfDate, support.subject, Ground::Practice)
                .fact("ma", &cap.code)
                .fact("ngay", day)
                .fact("tu", cap.citation.valid_from);
            Some(match cap.citation.valid_to {
                Some(end) => found.fact("den", end),
                None => found,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_ceiling_of_a_later_text_does_not_serve_an_older_proposal() {
        let mut file = demonstration_model();
        file.beneficiaries[0].0.ceiling_code = "N02A".to_owned();
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ma", "N02A"), ("ngay", "10/06/2013"), ("tu", "11/05/2018")]]
        );
        file.beneficiaries[0].0.ceiling_code = "O02A".to_owned();
        assert_eq!(ask(find, &file), []);
    }
}
