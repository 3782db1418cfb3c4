//! Địa bàn: the cơ sở stands in a commune that exists today.

use super::commune_split::NEW_COMMUNES;
use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// NĐ 235/2025 Điều 1 khoản 1: xã, phường, đặc khu of today. An address of three levels stays as
/// written, but the cơ sở must be tied to the commune that took its place. A đề án decided before the
/// communes were rearranged keeps the address of its time.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let decided = case.file.approved_on();
    let pack = case.around.pack;
    if pack
        .and_then(|pack| pack.duty(NEW_COMMUNES, decided))
        .is_none()
    {
        return Vec::new();
    }
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
        let pack = pack();
        let around = Surroundings {
            is_old_commune: |code| code == "03391",
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(ask_in(find, &file, &around), []);
        file.beneficiaries[0].1.commune_code = Some("03391".to_owned());
        assert_eq!(ask_in(find, &file, &around).len(), 1);
        file.beneficiaries[0].1.commune_code = None;
        let found = ask_in(find, &file, &around);
        assert_eq!(facts(&found), [[("ten", "Hợp tác xã Duy Sơn")]]);
    }

    #[test]
    fn a_de_an_of_before_the_new_communes_keeps_its_address() {
        let mut file = demonstration_model();
        file.beneficiaries[0].1.commune_code = None;
        let mut pack = pack();
        pack.duties.retain(|duty| duty.code != NEW_COMMUNES);
        let around = Surroundings::alone(today(), Some(&pack));
        assert_eq!(ask_in(find, &file, &around), []);
    }
}
