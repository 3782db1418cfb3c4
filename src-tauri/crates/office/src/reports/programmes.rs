//! Tiến độ chương trình: money by year and by fund beside what its đề án were given; targets beside what is reached.

use domain::funding::FundSource;
use domain::money::Money;
use domain::programme::{
    Programme, ProgrammeFund, ProgrammeFundLine, ProgrammeLevel, ProgrammeTarget,
};
use domain::report::{ColumnKind, ColumnRule, ReportColumn};
use domain::settlement::explain::Explanation;
use rust_decimal::Decimal;

use super::catalogue::Template;
use super::facts::{Entry, Facts, When};
use super::measure::Measure;
use super::sheet::{Ask, Line, Sheet};
use crate::error::Result;
use crate::office::Office;

/// Mỗi chương trình a group: its years, its funds, its targets.
pub fn sheet(office: &Office, template: &Template, facts: &Facts) -> Result<Sheet> {
    let mut sheet = Sheet::new(template);
    sheet.columns = columns();
    let (first, last) = facts.period.years();
    let books = office.books();
    let overlaps = |of: &Programme| of.from_year <= last && of.to_year >= first;
    for (number, programme) in (1..).zip(books.programmes()?.into_iter().filter(overlaps)) {
        let lines = books.programme_funds(programme.uid)?;
        let id = format!("ct-{number}");
        let planned: Vec<&ProgrammeFundLine> = total_lines(&lines);
        sheet.push(Line {
            id: id.clone(),
            ordinal: number.to_string(),
            label: format!(
                "{} ({}–{})",
                programme.name, programme.from_year, programme.to_year
            ),
            asks: money(&programme, facts, &planned, |_| true, None),
            ..Line::default()
        });
        years(&mut sheet, &programme, facts, &lines, &id);
        funds(&mut sheet, &programme, facts, &lines, &id);
        for target in books.programme_targets(programme.uid)? {
            sheet.push(target_line(&target, &id));
        }
    }
    if !sheet.lines.is_empty() {
        sheet.notes.push(
            "Đã giao, đã chi: chỉ của các đề án thuộc chương trình trong kỳ báo cáo.".to_owned(),
        );
    }
    Ok(sheet)
}

/// The lines that make the total: those by fund where there are any, else those by year, else all.
fn total_lines(lines: &[ProgrammeFundLine]) -> Vec<&ProgrammeFundLine> {
    let by_fund: Vec<_> = lines.iter().filter(|line| line.fund.is_some()).collect();
    let by_year: Vec<_> = lines.iter().filter(|line| line.year.is_some()).collect();
    match (by_fund.is_empty(), by_year.is_empty()) {
        (false, _) => by_fund,
        (true, false) => by_year,
        (true, true) => lines.iter().collect(),
    }
}

fn years(
    sheet: &mut Sheet,
    programme: &Programme,
    facts: &Facts,
    lines: &[ProgrammeFundLine],
    id: &str,
) {
    for year in programme.from_year..=programme.to_year {
        let of_year: Vec<_> = lines
            .iter()
            .filter(|line| line.year == Some(year))
            .collect();
        let entries = facts.places(When::Now, |entry| {
            belongs(programme, entry) && entry.year() == Some(year)
        });
        if of_year.is_empty() && entries.is_empty() {
            continue;
        }
        sheet.push(Line {
            id: format!("{id}-nam-{year}"),
            level: 1,
            label: format!("Năm {year}"),
            asks: money(
                programme,
                facts,
                &of_year,
                |entry| entry.year() == Some(year),
                None,
            ),
            ..Line::default()
        });
    }
}

fn funds(
    sheet: &mut Sheet,
    programme: &Programme,
    facts: &Facts,
    lines: &[ProgrammeFundLine],
    id: &str,
) {
    for fund in ProgrammeFund::ALL {
        let of_fund: Vec<_> = lines
            .iter()
            .filter(|line| line.fund == Some(fund))
            .collect();
        if of_fund.is_empty() {
            continue;
        }
        sheet.push(Line {
            id: format!("{id}-nguon-{}", of_fund[0].position),
            level: 1,
            label: fund.label().to_owned(),
            asks: money(programme, facts, &of_fund, |_| true, Some(fund)),
            ..Line::default()
        });
    }
}

/// Unit, planned, given, spent; what establishments bring is the other money of the đề án.
fn money(
    programme: &Programme,
    facts: &Facts,
    planned: &[&ProgrammeFundLine],
    keeps: impl Fn(&Entry) -> bool,
    fund: Option<ProgrammeFund>,
) -> Vec<Ask> {
    let source = match fund {
        Some(ProgrammeFund::National) => Some(FundSource::National),
        Some(ProgrammeFund::Local) => Some(FundSource::Local),
        _ => None,
    };
    let of = facts.places(When::Now, |entry| {
        let of_source = source.is_none_or(|source| entry.source() == Some(source));
        belongs(programme, entry) && of_source && keeps(entry)
    });
    let (given, spent) = match fund {
        Some(ProgrammeFund::Establishments | ProgrammeFund::Other) => {
            (Measure::ApprovedOther, Measure::Counterpart)
        }
        _ => (Measure::Approved, Measure::Spent),
    };
    let parts = planned.iter().map(|line| planned_part(line)).collect();
    let planned_sum = Explanation::sum(format!("Kế hoạch của {}", programme.name), parts);
    vec![
        Ask::Text("đồng".to_owned()),
        match planned.is_empty() {
            true => Ask::Blank,
            false => Ask::Told(Box::new(planned_sum)),
        },
        Ask::Sum(When::Now, given, of.clone()),
        Ask::Rule,
        Ask::Sum(When::Now, spent, of),
    ]
}

fn planned_part(line: &ProgrammeFundLine) -> Explanation {
    let fund = line.fund.map_or("Mọi nguồn", ProgrammeFund::label);
    let year = line
        .year
        .map_or("cả giai đoạn".to_owned(), |year| format!("năm {year}"));
    Explanation::record(format!("{fund}, {year}"), line.amount).with_working(&*line.note)
}

/// The programme the officer named; else its years and, for a national one, its source.
fn belongs(programme: &Programme, entry: &Entry) -> bool {
    let Entry::Proposal(of) = entry else {
        return false;
    };
    match of.programme_uid {
        Some(uid) => uid == programme.uid,
        None => {
            (programme.from_year..=programme.to_year).contains(&of.year)
                && match programme.level {
                    ProgrammeLevel::National => of.source == FundSource::National,
                    ProgrammeLevel::Provincial => true,
                }
        }
    }
}

fn target_line(target: &ProgrammeTarget, id: &str) -> Line {
    let told = |number: Option<Decimal>, word: &str| {
        number.map_or(Ask::Blank, |number| {
            let number = number.normalize();
            let mantissa = i64::try_from(number.mantissa()).unwrap_or_default();
            let label = format!("{}: {word}", target.label);
            let mut told = Explanation::record(label, Money::dong(mantissa));
            told.decimals = number.scale();
            told.unit = match target.unit.as_str() {
                "" => "đơn vị".to_owned(),
                unit => unit.to_owned(),
            };
            Ask::Told(Box::new(told.with_working(&*target.note)))
        })
    };
    Line {
        id: format!("{id}-muc-tieu-{}", target.position),
        level: 1,
        label: format!("Mục tiêu: {}", target.label),
        asks: vec![
            Ask::Text(target.unit.clone()),
            told(target.target, "phải đạt"),
            told(target.reached_by_hand, "đã đạt"),
            Ask::Rule,
            Ask::Blank,
        ],
        ..Line::default()
    }
}

fn columns() -> Vec<ReportColumn> {
    let figure = |key: &str, label: &str| ReportColumn {
        key: key.to_owned(),
        label: label.to_owned(),
        group: String::new(),
        unit: String::new(),
        kind: ColumnKind::Decimal,
        rule: ColumnRule::Records,
    };
    vec![
        ReportColumn {
            kind: ColumnKind::Text,
            ..figure("unit", "Đơn vị tính")
        },
        figure("planned", "Kế hoạch, mục tiêu"),
        figure("done", "Đã giao, đã đạt"),
        ReportColumn {
            kind: ColumnKind::Percent,
            unit: "%".to_owned(),
            rule: ColumnRule::Share {
                part: "done".to_owned(),
                whole: "planned".to_owned(),
            },
            ..figure("share", "Đạt (%)")
        },
        figure("spent", "Đã chi"),
    ]
}
