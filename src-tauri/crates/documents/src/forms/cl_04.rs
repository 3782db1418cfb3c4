//! CL-04: danh sách ký nhận hỗ trợ tiền đi lại.

use domain::money::Money;
use domain::training::Trainee;
use domain::training::allowance::allowance;

use super::case::ClassCase;
use super::class_list::{self, total_row};
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng CL-04: once per course, for those who live at least as far as the class regime asks.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let class = &case.class.class;
    let owed: Vec<(&Trainee, Money)> = class_list::in_order(case.class)
        .into_iter()
        .map(|who| (who, allowance(class, who).travel))
        .filter(|(_, travel)| !travel.is_zero())
        .collect();
    let total: Money = owed.iter().map(|(_, travel)| *travel).sum();
    let table = table(&owed, class.travel_rate, total, template);
    class_list::pay_sheet(case, template, table, total)
}

fn table(owed: &[(&Trainee, Money)], rate: Money, total: Money, template: &FormTemplate) -> Table {
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("full_name", TableColumn::text(Width::mm(40))),
        ("address", TableColumn::text(Width::mm(40))),
        ("distance", TableColumn::centred(Width::mm(18))),
        ("rate", TableColumn::amount(Width::mm(19))),
        ("amount", TableColumn::amount(Width::mm(21))),
        ("received", TableColumn::centred(Width::mm(18))),
    ];
    let mut table = class_list::table(template, &columns, owed, |(who, travel)| {
        vec![
            who.full_name.clone(),
            who.address.clone(),
            pieces::quantity(who.distance_km),
            amount(rate),
            amount(*travel),
            String::new(),
        ]
    });
    let sums = ["–".into(), "–".into(), total_amount(total), "–".into()];
    table.rows.push(total_row(template.text("total"), 3, sums));
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn only_those_from_15_km_sign_for_travel_money() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-04"),
        );
        fixture::look("cl-04", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(rows.len(), 5, "10, 12 and 14 km are too near");
        assert_eq!(rows[0][3..6], ["24", "200.000", "200.000"]);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[3], "1.000.000");
        assert!(fixture::says(&paper, "Bằng chữ: Một triệu đồng."));
    }
}
