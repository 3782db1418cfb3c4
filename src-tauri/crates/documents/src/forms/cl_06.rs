//! CL-06: bảng thanh toán tiền giảng.

use domain::money::Money;
use domain::training::teaching_pay::{TeachingPay, teaching_pay};
use rust_decimal::Decimal;

use super::case::ClassCase;
use super::class_list::{self, total_row};
use super::pieces::{amount, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng CL-06: hours of the timetable × the rate, less the income tax withheld; the words are of the whole
/// payment, which is what the voucher pays out of the estimate.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let paid = teaching_pay(case.class);
    let total: Money = paid.iter().map(|pay| pay.amount).sum();
    class_list::pay_sheet(case, template, table(&paid, template), total)
}

fn table(paid: &[TeachingPay<'_>], template: &FormTemplate) -> Table {
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("teacher", TableColumn::text(Width::Weight(1))),
        ("theory", TableColumn::centred(Width::mm(20))),
        ("practice", TableColumn::centred(Width::mm(20))),
        ("rate", TableColumn::amount(Width::mm(24))),
        ("amount", TableColumn::amount(Width::mm(30))),
        ("tax", TableColumn::amount(Width::mm(28))),
        ("net", TableColumn::amount(Width::mm(30))),
        ("received", TableColumn::centred(Width::mm(34))),
    ];
    let mut table = class_list::table(template, &columns, paid, |pay| {
        vec![
            named(pay),
            quantity(Some(pay.theory_hours)),
            quantity(Some(pay.practice_hours)),
            amount(pay.assigned.hour_rate),
            amount(pay.amount),
            amount(pay.tax),
            amount(pay.net()),
            String::new(),
        ]
    });
    let hours = |of: fn(&TeachingPay<'_>) -> Decimal| -> Decimal { paid.iter().map(of).sum() };
    let sum = |of: fn(&TeachingPay<'_>) -> Money| -> Money { paid.iter().map(of).sum() };
    let sums = [
        quantity(Some(hours(|pay| pay.theory_hours))),
        quantity(Some(hours(|pay| pay.practice_hours))),
        "–".into(),
        total_amount(sum(|pay| pay.amount)),
        total_amount(sum(|pay| pay.tax)),
        total_amount(sum(|pay| pay.net())),
        "–".into(),
    ];
    table.rows.push(total_row(template.text("total"), 2, sums));
    table
}

/// The name, and where the teacher comes from when it is known.
fn named(pay: &TeachingPay<'_>) -> String {
    let known = [&pay.teacher.qualification, &pay.teacher.workplace];
    let known: Vec<&str> = known
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(String::as_str)
        .collect();
    match known.is_empty() {
        true => pay.teacher.name.clone(),
        false => format!("{} ({})", pay.teacher.name, known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn a_teacher_is_paid_for_the_hours_taught_less_the_tax_withheld() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        file.classes[0].teachers[0].0.hour_rate = Money::dong(300_000);
        let case = class_list::case_of(&centre, &file);
        let paper = document(&case, &fixture::template("cl-06"));
        fixture::look("cl-06", &paper);
        let row = &fixture::rows(&paper, 0, RowKind::Body)[0];
        assert_eq!(row[1], "Trần Văn Mộc (Thợ bậc 5/7, HTX mộc Bình Lư)");
        assert_eq!(
            row[2..8],
            ["0", "8", "300.000", "2.400.000", "240.000", "2.160.000"]
        );
        assert!(fixture::says(&paper, "Hai triệu bốn trăm nghìn đồng"));
    }
}
