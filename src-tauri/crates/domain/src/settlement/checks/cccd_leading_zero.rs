//! Số 0 đầu đã mất: eleven digits, as a spreadsheet leaves them.

use super::finding::{Ground, breach};
use super::lookup::classes::trainees;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::card_number::lacks_leading_zero;

/// Probably a card number without its first zero; to be compared with the card.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let short = trainees(case).filter(|(_, trainee)| lacks_leading_zero(&trainee.card_number));
    short
        .map(|(_, trainee)| {
            let subject = subjects::trainee(trainee, "card_number");
            breach(CheckCode::CccdLeadingZero, subject, Ground::Practice)
                .fact("ho_ten", &trainee.full_name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn eleven_digits_ask_for_the_card() {
        let mut file = training();
        file.classes[0].trainees[0].card_number = "12090000001".to_owned();
        assert_eq!(facts(&ask(find, &file)), [[("ho_ten", "Lò Văn Pản")]]);
    }
}
