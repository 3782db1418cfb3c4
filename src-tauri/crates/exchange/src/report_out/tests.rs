use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use domain::report::{ColumnKind, ColumnRule, Period, Report, ReportCell, ReportColumn, ReportRow};
use rust_decimal::Decimal;

use super::workbook;

fn column(key: &str, kind: ColumnKind, rule: ColumnRule) -> ReportColumn {
    ReportColumn {
        key: key.to_owned(),
        label: key.to_owned(),
        group: String::new(),
        unit: String::new(),
        kind,
        rule,
    }
}

fn row(id: &str, label: &str, level: u8, sums: &[usize], figures: [i64; 2]) -> ReportRow {
    let [given, spent] = figures;
    let share = Decimal::new(spent * 1000 / given, 1);
    let cell = |number, kind| ReportCell::number(number, kind, "key");
    ReportRow {
        id: id.to_owned(),
        level,
        ordinal: String::new(),
        label: label.to_owned(),
        sums: sums.to_vec(),
        cells: vec![
            cell(given.into(), ColumnKind::Money),
            cell(spent.into(), ColumnKind::Money),
            cell(share, ColumnKind::Percent),
        ],
    }
}

fn report() -> Report {
    let share = ColumnRule::Share {
        part: "spent".to_owned(),
        whole: "given".to_owned(),
    };
    let day = |text: &str| domain::calendar::Day::try_from(text.to_owned()).expect("a day");
    Report {
        name: "nam".to_owned(),
        title: "BÁO CÁO".to_owned(),
        period_text: "Năm 2013".to_owned(),
        period: Period {
            from: day("2013-01-01"),
            to: day("2013-12-31"),
        },
        label_title: "Nội dung".to_owned(),
        columns: vec![
            column("given", ColumnKind::Money, ColumnRule::Records),
            column("spent", ColumnKind::Money, ColumnRule::Records),
            column("share", ColumnKind::Percent, share),
        ],
        rows: vec![
            row("a", "=HYPERLINK(\"http://x\")", 0, &[1, 2], [300, 150]),
            row("a-1", "Quốc gia", 1, &[], [200, 100]),
            row("a-2", "Địa phương", 1, &[], [100, 50]),
        ],
        total: Some(row("tong", "Tổng cộng", 0, &[0], [300, 150])),
        stated_checks: Vec::new(),
        notes: vec!["@ghi chú".to_owned()],
        source: "dựng lại".to_owned(),
    }
}

type Cells<T> = HashMap<(u32, u32), T>;

fn read(bytes: Vec<u8>) -> (Cells<Data>, Cells<String>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let values = book.worksheet_range("Báo cáo").expect("the sheet");
    let (top, left) = values.start().expect("cells");
    let at = |line: usize, column: usize, (top, left): (u32, u32)| {
        (
            top + u32::try_from(line).expect("a line"),
            left + u32::try_from(column).expect("a column"),
        )
    };
    let cells = values
        .used_cells()
        .map(|(l, c, value)| (at(l, c, (top, left)), value.clone()));
    let cells: Cells<Data> = cells.collect();
    let formulas = book.worksheet_formula("Báo cáo").expect("formulas");
    let start = formulas.start().expect("formulas");
    let formulas = formulas
        .used_cells()
        .filter(|(_, _, text)| !text.is_empty());
    let formulas = formulas.map(|(l, c, text)| (at(l, c, start), text.clone()));
    (cells, formulas.collect())
}

/// "C9" → (8, 2).
fn place(name: &str) -> (u32, u32) {
    let letter = u32::from(name.as_bytes()[0] - b'A');
    (name[1..].parse::<u32>().expect("a line") - 1, letter)
}

/// What a sum "C9+C10" gives from the values of the sheet, without the value kept beside it.
fn recalculated(formula: &str, values: &Cells<Data>, formulas: &Cells<String>) -> i64 {
    let parts = formula.trim_start_matches('=').split('+');
    let worth = |name: &str| match formulas.get(&place(name)) {
        Some(formula) => recalculated(formula, values, formulas),
        None => match values.get(&place(name)) {
            Some(Data::Float(number)) => format!("{number:.0}").parse().expect("whole"),
            other => panic!("{name} holds {other:?}"),
        },
    };
    parts.map(worth).sum()
}

#[test]
fn totals_are_formulas_that_give_the_same_figures_again() {
    let (values, formulas) = read(workbook(&report(), &[]).expect("a workbook"));
    let sums: Vec<_> = formulas
        .iter()
        .filter(|(_, text)| !text.contains("ROUND"))
        .collect();
    assert_eq!(sums.len(), 4);
    for (at, formula) in sums {
        let expected = if at.1 == 2 { 300 } else { 150 };
        assert_eq!(
            recalculated(formula, &values, &formulas),
            expected,
            "{formula}"
        );
    }
    let shares = formulas.values().filter(|text| text.contains("*100/"));
    assert_eq!(shares.count(), 4);
}

#[test]
fn foreign_text_is_never_a_formula() {
    let (values, formulas) = read(workbook(&report(), &[]).expect("a workbook"));
    let text = |wanted: &str| {
        values
            .values()
            .any(|value| *value == Data::String(wanted.to_owned()))
    };
    assert!(text("=HYPERLINK(\"http://x\")") && text("@ghi chú"));
    assert!(
        formulas
            .values()
            .all(|formula| !formula.contains("HYPERLINK"))
    );
}
