//! CL-03: danh sách ký nhận hỗ trợ tiền ăn.

use domain::money::Money;
use domain::training::Trainee;
use domain::training::allowance::{Allowance, allowance};

use super::case::ClassCase;
use super::class_list::{self, birth_year, total_row};
use super::pieces::{amount, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng CL-03: days really attended × the rate of the class; who gets nothing is not listed.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let class = &case.class.class;
    let owed: Vec<(&Trainee, Allowance)> = class_list::in_order(case.class)
        .into_iter()
        .map(|who| (who, allowance(class, who)))
        .filter(|(_, owed)| !owed.meal.is_zero())
        .collect();
    let total: Money = owed.iter().map(|(_, owed)| owed.meal).sum();
    let table = table(&owed, class.meal_rate, total, template);
    class_list::pay_sheet(case, template, table, total)
}

fn table(
    owed: &[(&Trainee, Allowance)],
    rate: Money,
    total: Money,
    template: &FormTemplate,
) -> Table {
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("full_name", TableColumn::text(Width::mm(42))),
        ("birth_year", TableColumn::centred(Width::mm(14))),
        ("group", TableColumn::text(Width::mm(26))),
        ("days", TableColumn::centred(Width::mm(16))),
        ("rate", TableColumn::amount(Width::mm(18))),
        ("amount", TableColumn::amount(Width::mm(22))),
        ("received", TableColumn::centred(Width::mm(18))),
    ];
    let mut table = class_list::table(template, &columns, owed, |(who, owed)| {
        vec![
            who.full_name.clone(),
            birth_year(who),
            who.group.label().into(),
            owed.days.to_string(),
            amount(rate),
            amount(owed.meal),
            String::new(),
        ]
    });
    let days: i64 = owed.iter().map(|(_, owed)| owed.days).sum();
    let sums = [
        quantity(Some(days.into())),
        "–".into(),
        total_amount(total),
        "–".into(),
    ];
    table.rows.push(total_row(template.text("total"), 4, sums));
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn meals_are_paid_by_days_attended_and_the_total_is_spelled_out() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-03"),
        );
        fixture::look("cl-03", &paper);
        let may = &fixture::rows(&paper, 0, RowKind::Body)[4];
        assert_eq!(may[1], "Tẩn Lở Mẩy");
        assert_eq!(may[4..7], ["8", "15.000", "120.000"]);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[1..], ["78", "–", "1.170.000", "–"]);
        assert!(fixture::says(
            &paper,
            "Bằng chữ: Một triệu một trăm bảy mươi nghìn đồng."
        ));
    }

    #[test]
    fn a_thousand_days_of_a_large_class_are_grouped_as_the_money_is() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        let eaters = file.classes[0].trainees.clone();
        let more = eaters.iter().cycle().take(112).cloned();
        file.classes[0].trainees = more.collect();
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-03"),
        );
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[1..], ["1.092", "–", "16.380.000", "–"]);
    }

    #[test]
    fn who_never_came_is_not_asked_to_sign() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        file.classes[0].trainees[0].attendance = "0000000000".into();
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-03"),
        );
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(rows.len(), 7);
        assert!(rows.iter().all(|row| row[1] != "Lò Văn Ước"));
    }

    #[test]
    fn who_is_in_no_group_of_the_regime_is_not_asked_to_sign() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        file.classes[0].class.meal_groups = "poor_minority merit".into();
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-03"),
        );
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        let groups: Vec<&str> = rows.iter().map(|row| row[3].as_str()).collect();
        assert_eq!(groups, ["DTTS nghèo", "Người có công"]);
    }
}
