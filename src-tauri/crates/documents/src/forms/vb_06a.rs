//! VB-06a: quyết định mở lớp.

use super::case::ClassCase;
use super::decision::{self, Decision};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;

/// Dựng quyết định mở lớp: the class, its people, who teaches and who leads it. The list (CL-01) goes along.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let class = &case.class.class;
    let count = case.class.trainees.len().to_string();
    let or_dots = |text: &str| match text.is_empty() {
        true => "……………".to_owned(),
        false => text.to_owned(),
    };
    let (from, to) = (
        or_dots(&pieces::day(class.starts_on)),
        or_dots(&pieces::day(class.ends_on)),
    );
    let (teacher, manager) = (or_dots(&class.instructor), or_dots(&class.class_manager));
    let named = decision::class_named(&class.name);
    let values = [
        ("class", named.as_str()),
        ("trade", &class.trade),
        ("place", &class.place),
        ("count", &count),
        ("from", &from),
        ("to", &to),
        ("teacher", &teacher),
        ("manager", &manager),
    ];
    let articles = ["open", "staff", "money", "carry_out"];
    let decision = Decision {
        number: class.opening_decision.clone(),
        about: template.filled("about", &values),
        grounds: decision::grounds(template, case.file),
        articles: articles.map(|key| template.filled(key, &values)).to_vec(),
    };
    decision::document(&case.frame, template, &decision)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::{class_list, fixture};

    #[test]
    fn the_class_is_opened_with_its_days_and_people() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = class_list::case_of(&centre, &file);
        let paper = document(&case, &fixture::template("vb-06a"));
        fixture::look("vb-06a", &paper);
        let class = &case.class.class;
        assert!(fixture::says(&paper, &decision::class_named(&class.name)));
        assert!(fixture::says(
            &paper,
            &format!("{} học viên", case.class.trainees.len())
        ));
        assert!(fixture::says(&paper, "QUYẾT ĐỊNH:"));
        assert!(!fixture::says(&paper, "{"), "no placeholder is left");
    }
}
