//! Bảng mã cũ: letters of TCVN3 or VNI that nobody turned into Unicode.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};

/// Texts are judged column by column, since a few letters prove nothing; the guess is that of the reader
/// of spreadsheets, given by the surroundings.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let mut found = Vec::new();
    for class_file in &file.classes {
        let subject = |field| subjects::class(&class_file.class, field);
        let column = |text: fn(&crate::training::Trainee) -> &str| {
            class_file.trainees.iter().map(text).collect::<Vec<_>>()
        };
        let names = column(|trainee| &trainee.full_name);
        found.extend(told(case, subject("trainees"), "Họ và tên", &names));
        let addresses = column(|trainee| &trainee.address);
        found.extend(told(case, subject("trainees"), "Địa chỉ", &addresses));
    }
    let reasons: Vec<&str> = file
        .vouchers
        .iter()
        .map(|paper| paper.voucher.reason.as_str())
        .collect();
    let subject = subjects::proposal(&file.proposal, "vouchers");
    found.extend(told(case, subject, "Lý do chi", &reasons));
    let subject = subjects::proposal(&file.proposal, "title");
    found.extend(told(case, subject, "Tên đề án", &[&file.proposal.title]));
    found
}

fn told(case: &Case, subject: Subject, column: &str, texts: &[&str]) -> Option<Breach> {
    let encoding = (case.around.registers.old_encoding)(texts)?;
    let code = CheckCode::LegacyText;
    Some(
        breach(code, subject, Ground::Practice)
            .fact("cot", column)
            .fact("ma", encoding),
    )
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::super::surroundings::Registers;
    use super::*;

    fn guess(texts: &[&str]) -> Option<&'static str> {
        texts
            .iter()
            .any(|text| text.contains('§'))
            .then_some("TCVN3")
    }

    #[test]
    fn a_column_in_old_letters_is_named_with_its_encoding() {
        let mut file = training();
        file.classes[0].trainees[0].full_name = "§Æng V¨n §øc".to_owned();
        let pack = pack();
        let around = Surroundings {
            registers: Registers {
                old_encoding: guess,
                ..Registers::none()
            },
            ..Surroundings::alone(today(), Some(&pack))
        };
        let found = ask_in(find, &file, &around);
        assert_eq!(facts(&found), [[("cot", "Họ và tên"), ("ma", "TCVN3")]]);
        assert_eq!(ask(find, &file), []);
    }
}
