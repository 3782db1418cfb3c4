//! VB-06b: quyết định công nhận và cấp chứng chỉ, chứng nhận.

use super::case::ClassCase;
use super::decision::{self, Decision};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;

/// Dựng quyết định cấp chứng chỉ: how many finished, on the test of which day. The list (CL-07) goes along.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let class = &case.class.class;
    let trainees = case.class.trainees.iter();
    let certified = trainees
        .filter(|who| !who.certificate_number.is_empty())
        .count();
    let count = match certified {
        0 => "……".to_owned(),
        count => count.to_string(),
    };
    let tested = match class.tested_on {
        Some(_) => pieces::day(class.tested_on),
        None => "……/……/………".to_owned(),
    };
    let named = decision::class_named(&class.name);
    let values = [
        ("class", named.as_str()),
        ("trade", &class.trade),
        ("count", &count),
        ("tested", &tested),
    ];
    let mut grounds = decision::grounds(template, case.file);
    grounds.push(template.filled("ground_test", &values));
    let articles = ["certify", "carry_out"];
    let decision = Decision {
        number: class.certificate_decision.clone(),
        about: template.filled("about", &values),
        grounds,
        articles: articles.map(|key| template.filled(key, &values)).to_vec(),
    };
    decision::document(&case.frame, template, &decision)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::{class_list, fixture};

    #[test]
    fn only_those_with_a_certificate_are_counted() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        let certified = file.classes[0]
            .trainees
            .iter()
            .filter(|who| !who.certificate_number.is_empty());
        let certified = certified.count();
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("vb-06b"),
        );
        fixture::look("vb-06b", &paper);
        assert!(fixture::says(&paper, &format!("{certified} học viên")));
        assert!(!fixture::says(&paper, "{"), "no placeholder is left");
        file.classes[0]
            .trainees
            .iter_mut()
            .for_each(|who| who.certificate_number.clear());
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("vb-06b"),
        );
        assert!(fixture::says(&paper, "…… học viên"));
    }
}
