//! Báo cáo: what the source documents report comes out of records, and every figure opens down to its papers.

use std::path::Path;

use domain::money::Money;
use domain::report::{Period, Report, StatedCheck};
use office::Office;
use office::reports::{period_of, report};
use office::views::explanations::of_key;
use rust_decimal::Decimal;
use serde_json::json;

use crate::bench::{Bench, ok};

fn period(from: &str, to: &str) -> Period {
    period_of(from, to).unwrap()
}

/// The figure of a row and a column, in đồng or as a count.
fn figure(report: &Report, row: &str, column: &str) -> i64 {
    let at = report.columns.iter().position(|of| of.key == column);
    let mut rows = report.rows.iter().chain(&report.total);
    let row = rows.find(|of| of.id == row).unwrap();
    let number = row.cells[at.unwrap()].number.unwrap_or_default();
    i64::try_from(number).unwrap()
}

fn disagreeing(report: &Report) -> Vec<&StatedCheck> {
    let all = report.stated_checks.iter();
    all.filter(|check| !check.agrees).collect()
}

/// Every cell with a key opens to the very number it shows, and the records below give it again.
fn every_figure_opens(office: &Office, report: &Report) -> usize {
    let mut opened = 0;
    for row in report.rows.iter().chain(&report.total) {
        for cell in row.cells.iter().filter(|cell| !cell.key.is_empty()) {
            let told = of_key(office, &cell.key).unwrap();
            assert_eq!(Some(told.number()), cell.number, "{}", cell.key);
            assert_eq!(told.recomputed(), told.amount, "{}", cell.key);
            opened += 1;
        }
    }
    for check in report
        .stated_checks
        .iter()
        .filter(|check| !check.key.is_empty())
    {
        let told = of_key(office, &check.key).unwrap();
        assert_eq!(told.number(), check.computed, "{}", check.key);
        opened += 1;
    }
    opened
}

#[test]
fn nine_months_of_2013_show_736_beside_the_786_that_were_stated() {
    let folder = tempfile::tempdir().unwrap();
    let office = office::sample::lai_chau_2013(&folder.path().join("mẫu.kcdb")).unwrap();
    let told = report(&office, "chin-thang", period("2013-01-01", "2013-09-30")).unwrap();
    assert_eq!(figure(&told, "tong-kcqg", "approved"), 736_000_000);
    assert_eq!(figure(&told, "tong-kcqg", "proposals"), 6);
    assert_eq!(figure(&told, "nd-1-kcqg", "people"), 210);
    let wrong = disagreeing(&told);
    let pairs: Vec<_> = wrong.iter().map(|of| (of.stated, of.computed)).collect();
    let dong = |amount: i64| Decimal::from(amount);
    assert!(pairs.contains(&(dong(786_000_000), dong(736_000_000))));
    assert!(pairs.contains(&(dong(5), dong(6))));
    let notes = told.notes.join(" ");
    assert!(notes.contains("không có lần kiểm tra nào"), "{notes}");
    assert!(every_figure_opens(&office, &told) > 100);
}

#[test]
fn every_report_of_the_sample_opens_in_every_figure() {
    let folder = tempfile::tempdir().unwrap();
    let office = office::sample::lai_chau_2013(&folder.path().join("mẫu.kcdb")).unwrap();
    for name in office::reports::catalogue::names().unwrap() {
        let usual = name.span.around(office.today().unwrap());
        let told = report(&office, &name.name, usual).unwrap();
        assert_eq!(
            told.columns.len(),
            told.rows
                .first()
                .map_or(told.columns.len(), |row| row.cells.len())
        );
        every_figure_opens(&office, &told);
    }
}

#[test]
fn money_settled_in_january_belongs_to_its_budget_year_but_not_to_nine_months() {
    let folder = tempfile::tempdir().unwrap();
    let office = office::sample::lai_chau_2013(&folder.path().join("mẫu.kcdb")).unwrap();
    let year = report(&office, "nam", period("2013-01-01", "2013-12-31")).unwrap();
    let nine = report(&office, "nam", period("2013-01-01", "2013-09-30")).unwrap();
    let balance = office::views::balances::of_year(
        &office,
        domain::calendar::BudgetYear(2013),
        Some(domain::funding::FundSource::National),
    );
    let balance = balance.unwrap().sources[0].balance;
    assert_eq!(
        figure(&year, "tong-kcqg", "spent"),
        balance.settled.as_dong()
    );
    assert_eq!(
        figure(&year, "tong-kcqg", "approved"),
        balance.approved.as_dong()
    );
    assert!(figure(&nine, "tong-kcqg", "spent") < figure(&year, "tong-kcqg", "spent"));
    let next = report(&office, "nam", period("2014-01-01", "2014-12-31")).unwrap();
    assert_eq!(figure(&next, "tong-kcqg", "before_approved"), 736_000_000);
}

#[test]
fn lang_son_reports_sixty_six_and_finds_the_wrong_subtotal() {
    let bench = Bench::new();
    let file = "practice/plan/tong_hop_2008_2012_lang_son.xlsx";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let request = json!({ "kind": "plan", "paths": [file], "source": "local" });
    let desk = bench.desk();
    ok(&desk, "import_list", request);
    drop(desk);
    let office = &Office::open(Path::new(&bench.path())).unwrap();
    let told = report(office, "nam-nam", period("2008-01-01", "2012-12-31")).unwrap();
    assert_eq!(figure(&told, "tong", "proposals"), 66);
    let kind = |kind: &str, column: &str| figure(&told, &format!("loai-{kind}"), column);
    assert_eq!(kind("demonstration_model", "proposals"), 24);
    assert_eq!(kind("machinery", "proposals"), 12);
    assert_eq!(kind("demonstration_model", "jobs"), 1286);
    assert_eq!(kind("machinery", "jobs"), 535);
    let wrong = disagreeing(&told);
    let training = wrong
        .iter()
        .find(|of| of.what.contains("Đào tạo nghề"))
        .unwrap();
    assert_eq!(training.stated, Decimal::from(964_500_000));
    assert_eq!(training.computed, Decimal::from(954_500_000));
    let opened = of_key(office, &training.key).unwrap();
    assert_eq!(opened.amount, Money::dong(954_500_000));
    assert_eq!(opened.parts.len(), 14);
    every_figure_opens(office, &told);
}
