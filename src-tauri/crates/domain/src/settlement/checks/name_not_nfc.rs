//! Dấu tiếng Việt một kiểu: names in one spelling, nothing invisible in them.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::fold::is_tidy;

/// Every road into the file mends its texts (decisions 15), and says so where it does; a text that still
/// differs came in some other way, and searches miss it.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let mut found = Vec::new();
    let proposal = subjects::proposal(&file.proposal, "title");
    found.extend(told(&proposal, [file.proposal.title.as_str()]));
    for (beneficiary, establishment) in &file.beneficiaries {
        let subject = subjects::beneficiary(beneficiary, establishment, "");
        let texts = [&establishment.name, &establishment.address];
        found.extend(told(&subject, texts.map(String::as_str)));
    }
    for class_file in &file.classes {
        let subject = subjects::class(&class_file.class, "");
        let trainees = class_file.trainees.iter();
        let texts = trainees.flat_map(|t| [t.full_name.as_str(), t.address.as_str()]);
        found.extend(told(
            &subject,
            texts.chain([class_file.class.name.as_str()]),
        ));
    }
    found
}

fn told<'a>(subject: &Subject, texts: impl IntoIterator<Item = &'a str>) -> Option<Breach> {
    let untidy = texts.into_iter().filter(|text| !is_tidy(text)).count();
    (untidy > 0).then(|| {
        let code = CheckCode::NameNotNfc;
        breach(code, subject.clone(), Ground::Practice).fact("con", untidy)
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_name_in_loose_marks_or_with_a_hidden_space_is_counted() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        file.classes[0].trainees[0].full_name = "Lo\u{300} Văn Pản".to_owned();
        file.classes[0].trainees[1].full_name = "Vàng\u{A0}Thị Mỷ".to_owned();
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("con", "2")]]);
        assert_eq!(found[0].subject.label, "Lớp Gỗ 1");
    }
}
