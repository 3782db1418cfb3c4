//! Học xong mới kiểm tra, kiểm tra xong mới cấp chứng chỉ.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::training::TrainingClass;

/// Nghiệp vụ: certificate ≥ test ≥ last class day.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| out_of_order(&class_file.class))
        .collect()
}

fn out_of_order(class: &TrainingClass) -> Vec<Breach> {
    let told = |field| {
        let subject = subjects::class(class, field);
        breach(CheckCode::CertBeforeTest, subject, Ground::Practice)
            .fact("lop", subjects::class_label(class))
    };
    let mut found = Vec::new();
    if let (Some(certified), Some(tested)) = (class.certified_on, class.tested_on)
        && certified < tested
    {
        found.push(
            told("certified_on")
                .fact("d1", certified)
                .fact("d2", tested),
        );
    }
    if let (Some(tested), Some(last)) = (class.tested_on, class.days().last().copied())
        && tested < last
    {
        let early = told("tested_on").fact("kiem_tra", tested);
        found.push(early.fact("hoc_cuoi", last));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_certificate_signed_before_the_test_stops_the_settlement() {
        let mut file = training();
        file.classes[0].class.certified_on = Some(day("2013-08-08"));
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("lop", "Lớp Gỗ 1"),
                ("d1", "08/08/2013"),
                ("d2", "09/08/2013")
            ]]
        );
    }

    #[test]
    fn a_test_before_the_last_lesson_stops_it_too() {
        let mut file = training();
        file.classes[0].class.tested_on = Some(day("2013-08-08"));
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("lop", "Lớp Gỗ 1"),
                ("kiem_tra", "08/08/2013"),
                ("hoc_cuoi", "09/08/2013"),
            ]]
        );
    }
}
