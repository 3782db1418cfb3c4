//! CL-10: bảng kê chi tiền cho người tham dự hội nghị, tập huấn.

use domain::delegate::Delegate;
use domain::money::Money;

use super::case::FormCase;
use super::class_list::{self, total_row};
use super::delegate_list;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{TableColumn, Width};

/// Dựng CL-10: thành tiền = số ngày × mức; who is paid nothing is not listed.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let paid: Vec<&Delegate> = case
        .file
        .delegates
        .iter()
        .filter(|who| !who.allowance().is_zero())
        .collect();
    let total: Money = paid.iter().map(|who| who.allowance()).sum();
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("full_name", TableColumn::text(Width::mm(40))),
        ("body", TableColumn::text(Width::Weight(1))),
        ("days", TableColumn::centred(Width::mm(14))),
        ("rate", TableColumn::amount(Width::mm(22))),
        ("amount", TableColumn::amount(Width::mm(24))),
        ("received", TableColumn::centred(Width::mm(20))),
    ];
    let mut table = class_list::table(template, &columns, &paid, |who| {
        vec![
            who.name.clone(),
            who.body.clone(),
            who.days.to_string(),
            amount(who.day_rate),
            amount(who.allowance()),
            String::new(),
        ]
    });
    let days: i64 = paid.iter().map(|who| who.days).sum();
    let sums = [
        days.to_string(),
        "–".into(),
        total_amount(total),
        "–".into(),
    ];
    table.rows.push(total_row(template.text("total"), 3, sums));
    let mut paper = delegate_list::sheet(case, template);
    paper.push(pieces::unit_line());
    paper.push(table);
    paper.push(pieces::words(total));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn only_who_is_paid_is_asked_to_sign_and_the_total_is_spelled_out() {
        let (centre, mut file) = (fixture::centre_file(), fixture::study_tour());
        file.delegates = fixture::delegates();
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("cl-10"));
        fixture::look("cl-10", &paper);
        assert_eq!(fixture::rows(&paper, 0, RowKind::Body).len(), 2);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[1..], ["4", "–", "600.000", "–"]);
        assert!(fixture::says(&paper, "Sáu trăm nghìn đồng"));
    }
}
