//! Chỉ tiêu × nguồn: "Chỉ tiêu | ĐVT | KCĐP | KCQG", and the report of money.

use domain::funding::FundSource;
use domain::report::{ColumnKind, ColumnRule, ReportColumn};

use super::catalogue::{RowTemplate, Template};
use super::facts::{Entry, Facts, When};
use super::sheet::{Ask, Line, Sheet};

/// Each row asks its own measure of each source; nothing is added up over rows.
pub fn sheet(template: &Template, facts: &Facts) -> Sheet {
    let mut sheet = Sheet::new(template);
    sheet.columns = columns();
    let mut group = 0;
    for row in &template.rows {
        group += usize::from(row.measure.is_none());
        let id = match row.measure {
            None => format!("muc-{group}"),
            Some(_) => format!("muc-{group}-{}", row.ordinal),
        };
        sheet.push(Line {
            id,
            level: u8::from(row.measure.is_some()),
            ordinal: row.ordinal.clone(),
            label: row.label.clone(),
            asks: asks(row, facts),
            ..Line::default()
        });
    }
    sheet
}

fn asks(row: &RowTemplate, facts: &Facts) -> Vec<Ask> {
    let Some(measure) = row.measure else {
        return vec![Ask::Blank; 6];
    };
    let unit = match (row.unit.as_str(), measure.unit()) {
        ("", "") => "đồng",
        ("", unit) => unit,
        (unit, _) => unit,
    };
    let of = |when, fund: Option<FundSource>| {
        let counts = |entry: &Entry| {
            let of_kind =
                row.kinds.is_empty() || entry.kind().is_some_and(|k| row.kinds.contains(&k));
            of_kind && fund.is_none_or(|fund| entry.source() == Some(fund))
        };
        Ask::Sum(when, measure, facts.places(when, counts))
    };
    vec![
        Ask::Text(unit.to_owned()),
        of(When::Now, Some(FundSource::Local)),
        of(When::Now, Some(FundSource::National)),
        of(When::Now, None),
        of(When::Before, None),
        Ask::Rule,
    ]
}

fn columns() -> Vec<ReportColumn> {
    let figure = |key: &str, label: &str| ReportColumn {
        key: key.to_owned(),
        label: label.to_owned(),
        group: String::new(),
        unit: String::new(),
        kind: ColumnKind::Count,
        rule: ColumnRule::Records,
    };
    vec![
        ReportColumn {
            kind: ColumnKind::Text,
            ..figure("unit", "Đơn vị tính")
        },
        figure("local", "Khuyến công địa phương"),
        figure("national", "Khuyến công quốc gia"),
        figure("all", "Tổng"),
        figure("before", "Cùng kỳ năm trước"),
        ReportColumn {
            kind: ColumnKind::Percent,
            unit: "%".to_owned(),
            rule: ColumnRule::Growth {
                now: "all".to_owned(),
                before: "before".to_owned(),
            },
            ..figure("growth", "Tăng, giảm (%)")
        },
    ]
}
