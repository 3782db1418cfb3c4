//! Người dưới 18 tuổi: the legal representative agrees.

use super::finding::{Ground, breach};
use super::lookup::classes::{duty_of, is_minor, trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// Luật 91/2025/QH15 Điều 24: the form of somebody under 18 is signed by the representative; once its day
/// is written down the form is taken as signed.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let unsigned =
        trainees(case).filter(|(class, t)| t.consent_on.is_none() && is_minor(case, class, t));
    unsigned
        .filter_map(|(class, trainee)| {
            let duty = duty_of(case, class, "MINOR_UNDER")?;
            let subject = subjects::trainee(trainee, "consent_on");
            let ground = Ground::Figure(&duty.citation);
            let code = CheckCode::TraineeMinorConsent;
            Some(breach(code, subject, ground).fact("ho_ten", &trainee.full_name))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_minor_needs_the_representative_until_the_form_is_dated() {
        let mut file = training();
        file.classes[0].trainees[1].born_on = Some(day("1995-08-05"));
        assert_eq!(ask(find, &file), [], "eighteen that day");
        file.classes[0].trainees[0].born_on = Some(day("1995-08-06"));
        assert_eq!(facts(&ask(find, &file)), [[("ho_ten", "Lò Văn Pản")]]);
        file.classes[0].trainees[0].consent_on = Some(day("2013-08-01"));
        assert_eq!(ask(find, &file), []);
    }
}
