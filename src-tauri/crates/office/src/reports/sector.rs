//! Số liệu ngành: one column a year, and growth over the years that are on file.

use std::collections::{BTreeMap, BTreeSet};

use domain::fold::fold;
use domain::money::Money;
use domain::report::{ColumnKind, ColumnRule, ReportColumn};
use domain::sector_figure::SectorFigure;
use domain::settlement::explain::Explanation;

use super::catalogue::Template;
use super::facts::Facts;
use super::sheet::{Ask, Line, Sheet};
use crate::error::Result;
use crate::office::Office;

/// Mỗi chỉ tiêu và địa bàn a row.
pub fn sheet(office: &Office, template: &Template, facts: &Facts) -> Result<Sheet> {
    let (first, last) = facts.period.years();
    let all = office.books().sector_figures()?;
    let all: Vec<_> = all
        .into_iter()
        .filter(|of| (first..=last).contains(&of.year))
        .collect();
    let years: BTreeSet<i32> = all.iter().map(|of| of.year).collect();
    let mut sheet = Sheet::new(template);
    sheet.columns = columns(&years);
    let mut rows: BTreeMap<(String, String), Vec<&SectorFigure>> = BTreeMap::new();
    for of in &all {
        let row = (of.place.clone(), of.indicator.clone());
        rows.entry(row).or_default().push(of);
    }
    for (number, ((place, indicator), of)) in (1..).zip(rows) {
        sheet.push(line(number, &place, &indicator, &of, &years));
    }
    let unchecked = all.iter().filter(|of| of.checked == 0).count();
    if unchecked > 0 {
        sheet
            .notes
            .push(format!("{unchecked} số liệu chưa đối chiếu với nguồn."));
    }
    Ok(sheet)
}

fn line(
    number: usize,
    place: &str,
    indicator: &str,
    of: &[&SectorFigure],
    years: &BTreeSet<i32>,
) -> Line {
    let label = match place {
        "" => indicator.to_owned(),
        place => format!("{indicator}, {place}"),
    };
    let unit = of.first().map_or("", |of| of.unit.as_str());
    let mut asks = vec![Ask::Text(unit.to_owned())];
    for year in years {
        let found = of.iter().find(|of| of.year == *year);
        asks.push(found.map_or(Ask::Blank, |of| Ask::Told(Box::new(told(of)))));
    }
    asks.extend(vec![Ask::Rule; growth_of(years).len()]);
    Line {
        id: format!("sl-{}", fold(&label).replace([' ', ',', '/'], "-")),
        ordinal: number.to_string(),
        label,
        asks,
        ..Line::default()
    }
}

fn told(of: &SectorFigure) -> Explanation {
    let value = of.value.normalize();
    // What does not fit a whole number of its smallest part is not kept by the office either.
    let mantissa = i64::try_from(value.mantissa()).unwrap_or_default();
    let label = format!("{} năm {}", of.indicator, of.year);
    let mut told = Explanation::record(label, Money::dong(mantissa)).with_working(&*of.origin);
    told.decimals = value.scale();
    told.unit = match of.unit.as_str() {
        "" => "đơn vị".to_owned(),
        unit => unit.to_owned(),
    };
    told
}

/// Growth over the year before, and over the whole period when it has more than two years.
fn growth_of(years: &BTreeSet<i32>) -> Vec<(i32, i32)> {
    let all: Vec<i32> = years.iter().copied().collect();
    match all.as_slice() {
        [first, .., before, last] => vec![(*last, *before), (*last, *first)],
        [first, last] => vec![(*last, *first)],
        _ => Vec::new(),
    }
}

fn columns(years: &BTreeSet<i32>) -> Vec<ReportColumn> {
    let column = |key: String, label: String, kind, rule| ReportColumn {
        key,
        label,
        group: String::new(),
        unit: String::new(),
        kind,
        rule,
    };
    let mut all = vec![column(
        "unit".to_owned(),
        "Đơn vị tính".to_owned(),
        ColumnKind::Text,
        ColumnRule::Records,
    )];
    for year in years {
        all.push(column(
            format!("nam-{year}"),
            format!("Năm {year}"),
            ColumnKind::Decimal,
            ColumnRule::Records,
        ));
    }
    for (now, before) in growth_of(years) {
        let rule = ColumnRule::Growth {
            now: format!("nam-{now}"),
            before: format!("nam-{before}"),
        };
        let label = format!("{now} so với {before} (%)");
        all.push(column(
            format!("tang-{before}"),
            label,
            ColumnKind::Percent,
            rule,
        ));
    }
    all
}
