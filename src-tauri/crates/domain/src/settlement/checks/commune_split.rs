//! Xã cũ chia cho nhiều xã mới: only the person knows which one.

use std::collections::HashSet;

use super::finding::{Ground, breach};
use super::lookup::classes::{duty_of, trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::regulation::Duty;

/// Nghĩa vụ dùng xã mới, in force since the communes were rearranged.
pub(super) const NEW_COMMUNES: &str = "COMMUNES_2025";

/// An address of a commune that was split in 2025, where no present commune was chosen yet. People
/// who live in one old commune are told once, at the first of them.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let mut asked = HashSet::new();
    let mut found: Vec<Breach> = Vec::new();
    let unplaced = trainees(case).filter(|(class, trainee)| {
        let is_after = duty_of(case, class, NEW_COMMUNES).is_some();
        is_after && trainee.commune_code.is_none()
    });
    for (_, trainee) in unplaced {
        let address = trainee.address.as_str();
        if address.is_empty() || !asked.insert(address) {
            continue;
        }
        let subject = subjects::trainee(trainee, "address");
        let told = told(case, subject, &trainee.address);
        let new = told.filter(|told| found.iter().all(|before| before.facts != told.facts));
        found.extend(new);
    }
    let is_after = ground(case).is_some();
    for (beneficiary, establishment) in case.file.beneficiaries.iter().filter(|_| is_after) {
        if establishment.commune_code.is_none() {
            let subject = subjects::beneficiary(beneficiary, establishment, "address");
            found.extend(told(case, subject, &establishment.address));
        }
    }
    found
}

/// Where an older đề án stands, its communes were those of its time.
fn ground<'a>(case: &Case<'a>) -> Option<&'a Duty> {
    let pack = case.around.pack;
    pack.and_then(|pack| pack.duty(NEW_COMMUNES, case.budget_day()))
}

fn told(case: &Case, subject: Subject, address: &str) -> Option<Breach> {
    let around = case.around;
    let split = (around.registers.split_commune)(address, around.province_code)?;
    let cited = ground(case).map(|duty| Ground::Figure(&duty.citation));
    let code = CheckCode::CommuneSplit;
    Some(
        breach(code, subject, cited.unwrap_or(Ground::Practice))
            .fact("xa", split.old)
            .fact("danh_sach", split.present.join(", ")),
    )
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::super::surroundings::{Registers, SplitCommune};
    use super::*;

    fn split(address: &str, _province: &str) -> Option<SplitCommune> {
        address.contains("Hồng Phong").then(|| SplitCommune {
            old: "Hồng Phong".to_owned(),
            present: vec!["Xã Hồng Phong".to_owned(), "Xã Hoa Thám".to_owned()],
        })
    }

    #[test]
    fn people_of_a_split_commune_are_told_once_until_one_is_chosen() {
        let mut file = training();
        for trainee in &mut file.classes[0].trainees {
            trainee.address = "Xã Hồng Phong, huyện Bình Gia".to_owned();
        }
        let pack = pack();
        let around = Surroundings {
            registers: Registers {
                split_commune: split,
                ..Registers::none()
            },
            ..Surroundings::alone(today(), Some(&pack))
        };
        let found = ask_in(find, &file, &around);
        assert_eq!(
            facts(&found),
            [[
                ("xa", "Hồng Phong"),
                ("danh_sach", "Xã Hồng Phong, Xã Hoa Thám")
            ]]
        );
        for trainee in &mut file.classes[0].trainees {
            trainee.commune_code = Some("06040".to_owned());
        }
        assert_eq!(ask_in(find, &file, &around), []);
    }
}
