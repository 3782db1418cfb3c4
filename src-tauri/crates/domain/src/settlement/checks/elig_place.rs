//! Địa bàn: the cơ sở stands in a commune that exists today.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// NĐ 235/2025 Điều 1 khoản 1: xã, phường, đặc khu of today. An address of three levels stays as
/// written, but the cơ sở must be tied to the commune that took its place.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let is_commune = |code: &str| {
        let digits = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
        digits && !(case.around.is_old_commune)(code)
    };
    let adrift = case.file.beneficiaries.iter().filter(|(_, of)| {
        let code = of.commune_code.as_deref();
        !code.is_some_and(is_commune)
    });
    adrift
        .map(|(share, of)| {
            let subject = subjects::beneficiary(share, of, "commune_code");
            let ground = Ground::Law("NĐ 235/2025/NĐ-CP Đ.1 k.1");
            breach(CheckCode::EligPlace, subject, ground).fact("ten", &of.name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_place_without_a_commune_of_today_is_asked_for() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), []);
        file.beneficiaries[0].1.commune_code = None;
        assert_eq!(facts(&ask(find, &file)), [[("ten", "Hợp tác xã Duy Sơn")]]);
        file.beneficiaries[0].1.commune_code = Some("03391".to_owned());
        let around = Surroundings {
            is_old_commune: |code| code == "03391",
            ..Surroundings::alone(today(), None)
        };
        assert_eq!(ask_in(find, &file, &around).len(), 1);
        assert_eq!(ask(find, &file), []);
    }
}
