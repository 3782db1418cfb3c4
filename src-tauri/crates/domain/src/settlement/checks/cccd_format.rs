//! Số căn cước đủ 12 số, CMND cũ đủ 9 số.

use super::finding::{Ground, breach};
use super::lookup::classes::trainees;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::card_number::{CardKind, kind, lacks_leading_zero, mask};

/// A number of another length is nobody's; eleven digits are left to CCCD_LEADING_ZERO.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let numbers = trainees(case).flat_map(|(_, trainee)| {
        let card = (CardKind::PersonalNumber, trainee.card_number.as_str());
        let old = (CardKind::OldIdentityCard, trainee.old_number.as_str());
        [card, old].map(|(asked, number)| (trainee, asked, number))
    });
    let faulty = numbers.filter(|(_, asked, number)| {
        !number.is_empty() && kind(number) != Some(*asked) && !lacks_leading_zero(number)
    });
    faulty
        .map(|(trainee, _, number)| {
            let subject = subjects::trainee(trainee, "card_number");
            breach(CheckCode::CccdFormat, subject, Ground::Practice).fact("so_che", mask(number))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_number_of_ten_digits_is_stopped_and_shown_masked() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        file.classes[0].trainees[0].card_number = "0120900001".to_owned();
        file.classes[0].trainees[1].old_number = "045123456".to_owned();
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("so_che", "012*****01")]]);
        assert!(found[0].severity.blocks());
    }
}
