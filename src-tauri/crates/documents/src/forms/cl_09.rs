//! CL-09: danh sách đại biểu.

use super::case::FormCase;
use super::class_list;
use super::delegate_list;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{TableColumn, Width};

/// Dựng CL-09: who came, from where, whether the State budget pays them; room to sign.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let delegates = &case.file.delegates;
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("full_name", TableColumn::text(Width::mm(48))),
        ("body", TableColumn::text(Width::Weight(1))),
        ("state_paid", TableColumn::centred(Width::mm(22))),
        ("signed", TableColumn::centred(Width::mm(26))),
    ];
    let table = class_list::table(template, &columns, delegates, |who| {
        let paid = if who.state_paid { "yes" } else { "no_pay" };
        vec![
            who.name.clone(),
            who.body.clone(),
            template.text(paid).to_owned(),
            String::new(),
        ]
    });
    let mut paper = delegate_list::sheet(case, template);
    paper.push(table);
    let count = delegates.len().to_string();
    let ours = delegates
        .iter()
        .filter(|who| who.state_paid)
        .count()
        .to_string();
    let closing = template.filled("count", &[("count", &count), ("state_paid", &ours)]);
    paper.push(class_list::closing_line(closing));
    paper.push(super::pieces::signatures(&case.frame, template));
    paper
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn delegates_are_listed_with_who_pays_them() {
        let (centre, mut file) = (fixture::centre_file(), fixture::study_tour());
        file.delegates = fixture::delegates();
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("cl-09"));
        fixture::look("cl-09", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(rows[0][3], "Có");
        assert_eq!(rows[1][3], "Không");
        assert!(fixture::says(
            &paper,
            "3 đại biểu, trong đó 1 người hưởng lương"
        ));
    }
}
