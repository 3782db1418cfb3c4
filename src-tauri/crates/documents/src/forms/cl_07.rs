//! CL-07: danh sách cấp chứng chỉ.

use domain::training::Trainee;

use super::case::ClassCase;
use super::class_list::{self, born};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng CL-07: those who were given a certificate number, to sign for it (TT 36/2013/TT-BCT Điều 14).
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let mut certified = class_list::in_order(case.class);
    certified.retain(|who| !who.certificate_number.is_empty());
    let decision = class_list::number_or_dots(&case.class.class.certificate_decision);
    let attached = template.filled("attached", &[("number", decision)]);
    let mut paper = class_list::sheet(case, template, &attached);
    let certified_on = pieces::day(case.class.class.certified_on);
    paper.push(table(&certified, &certified_on, template));
    let count = certified.len().to_string();
    let total = template.filled("total", &[("count", &count)]);
    paper.push(class_list::closing_line(total));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(certified: &[&Trainee], certified_on: &str, template: &FormTemplate) -> Table {
    let columns = [
        ("no", TableColumn::centred(Width::mm(10))),
        ("full_name", TableColumn::text(Width::mm(62))),
        ("born_on", TableColumn::centred(Width::mm(28))),
        ("result", TableColumn::centred(Width::mm(32))),
        ("certificate_number", TableColumn::centred(Width::mm(42))),
        ("certified_on", TableColumn::centred(Width::mm(28))),
        ("received", TableColumn::text(Width::mm(50))),
    ];
    class_list::table(template, &columns, certified, |who| {
        vec![
            who.full_name.clone(),
            born(who),
            who.result.clone(),
            who.certificate_number.clone(),
            certified_on.to_owned(),
            String::new(),
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn who_has_no_certificate_number_is_not_on_the_list() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        file.classes[0].trainees[1].certificate_number.clear();
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-07"),
        );
        fixture::look("cl-07", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert!(rows.iter().all(|row| row[1] != "Giàng A Dơ"));
        assert_eq!(rows[0][3..6], ["Đạt", "008/2013", "15/08/2013"]);
        assert!(fixture::says(&paper, "gồm 7 người được cấp chứng chỉ"));
    }
}
