//! CL-05: danh sách học viên nhận hỗ trợ, meals and travel on one sheet.

use domain::card_number::mask;
use domain::money::Money;
use domain::training::Trainee;
use domain::training::allowance::{Allowance, allowance};

use super::case::ClassCase;
use super::class_list::{self, birth_year, total_row};
use super::pieces::{amount, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Table, TableColumn, Width};

/// Dựng CL-05: who is owed anything, with the middle of the card number hidden, because the sheet goes from
/// hand to hand.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let class = &case.class.class;
    let owed: Vec<(&Trainee, Allowance)> = class_list::in_order(case.class)
        .into_iter()
        .map(|who| (who, allowance(class, who)))
        .filter(|(_, owed)| !owed.total().is_zero())
        .collect();
    let total: Money = owed.iter().map(|(_, owed)| owed.total()).sum();
    let table = table(&owed, class.meal_rate, template);
    class_list::pay_sheet(case, template, table, total)
}

fn table(owed: &[(&Trainee, Allowance)], rate: Money, template: &FormTemplate) -> Table {
    let columns = [
        ("no", TableColumn::centred(Width::mm(8))),
        ("full_name", TableColumn::text(Width::mm(40))),
        ("birth_year", TableColumn::centred(Width::mm(13))),
        ("card_number", TableColumn::centred(Width::mm(27))),
        ("address", TableColumn::text(Width::Weight(1))),
        ("group", TableColumn::text(Width::mm(22))),
        ("days", TableColumn::centred(Width::mm(13))),
        ("rate", TableColumn::amount(Width::mm(16))),
        ("meal", TableColumn::amount(Width::mm(21))),
        ("travel", TableColumn::amount(Width::mm(18))),
        ("amount", TableColumn::amount(Width::mm(22))),
        ("received", TableColumn::centred(Width::mm(18))),
    ];
    let mut table = class_list::table(template, &columns, owed, |(who, owed)| {
        vec![
            who.full_name.clone(),
            birth_year(who),
            mask(who.identity_number().unwrap_or_default()),
            who.address.clone(),
            who.group.label().into(),
            owed.days.to_string(),
            amount(rate),
            amount(owed.meal),
            amount(owed.travel),
            amount(owed.total()),
            String::new(),
        ]
    });
    let sum =
        |of: fn(&Allowance) -> Money| -> Money { owed.iter().map(|(_, owed)| of(owed)).sum() };
    let days: i64 = owed.iter().map(|(_, owed)| owed.days).sum();
    let sums = [
        quantity(Some(days.into())),
        "–".into(),
        total_amount(sum(|owed| owed.meal)),
        total_amount(sum(|owed| owed.travel)),
        total_amount(sum(Allowance::total)),
        "–".into(),
    ];
    table.rows.push(total_row(template.text("total"), 6, sums));
    table.size = FontSize::pt(11);
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn meals_and_travel_of_a_person_add_up_and_the_card_is_not_shown_whole() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = class_list::case_of(&centre, &file);
        let paper = document(&case, &fixture::template("cl-05"));
        fixture::look("cl-05", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[1..4], ["78", "–", "1.170.000"]);
        let first = &fixture::rows(&paper, 0, RowKind::Body)[0];
        assert!(first[3].contains("*****"), "{first:?}");
        let class = &file.classes[0];
        let owed = class
            .trainees
            .iter()
            .map(|who| allowance(&class.class, who));
        let both: Money = owed.map(|one| one.total()).sum();
        assert_eq!(total[5], total_amount(both));
    }
}
