//! Bộ quy định so với bảng nguồn: every figure of the shipped packs stands in the tables they were made
//! from (`tests/regulations`), so that a mistyped one is found.

use std::collections::BTreeMap;

use domain::money::Money;
use domain::regulation::{DeadlineRule, PeriodUnit, RegulationPack};
use office::regulation_assets::packs;

type Row = BTreeMap<String, String>;

fn table(text: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        heads
            .iter()
            .zip(row.iter())
            .map(|(head, cell)| (head.to_owned(), cell.to_owned()))
            .collect()
    });
    rows.collect()
}

fn ceilings() -> BTreeMap<String, Row> {
    let rows = table(include_str!("../regulations/ceilings.csv"));
    let old = table(include_str!("../regulations/ceilings-2014.csv"));
    rows.into_iter()
        .chain(old)
        .map(|row| (row["code"].clone(), row))
        .collect()
}

fn text<T: ToString>(figure: Option<T>) -> String {
    figure.map_or(String::new(), |figure| figure.to_string())
}

fn dong(row: &Row) -> Money {
    Money::dong(row["ceiling_vnd"].parse().unwrap())
}

#[test]
fn every_ceiling_of_every_pack_is_that_of_the_source() {
    let source = ceilings();
    let mut compared = 0;
    for pack in packs().unwrap() {
        for cap in &pack.caps {
            let row = source.get(&cap.code);
            let row = row.unwrap_or_else(|| panic!("{}: {} has no source", pack.id, cap.code));
            let of_pack = [
                text(cap.ceiling.map(Money::as_dong)),
                text(cap.percent),
                text(cap.priority_factor),
                cap.citation.valid_from.iso(),
                text(cap.citation.valid_to.map(|day| day.iso())),
            ];
            let columns = [
                "ceiling_vnd",
                "percent_cap",
                "multiplier_priority",
                "valid_from",
                "valid_to",
            ];
            assert_eq!(
                of_pack,
                columns.map(|column| row[column].clone()),
                "{}: {}",
                pack.id,
                cap.code
            );
            // The full number of the text, where the source writes it short.
            let number = row["legal_source"].split('/').next().unwrap();
            assert!(
                cap.citation.text.starts_with(number),
                "{}: {}",
                pack.id,
                cap.code
            );
            compared += 1;
        }
    }
    assert!(compared > 40, "only {compared} ceilings");
}

#[test]
fn the_trainees_money_of_both_regimes_is_that_of_the_source() {
    let source = ceilings();
    let regimes = packs().unwrap().iter().flat_map(|pack| &pack.regimes);
    let mut compared = 0;
    for regime in regimes {
        let (prefix, caps): (&str, &[(&str, &str)]) = match regime.code.as_str() {
            "QD46-2015" => (
                "T",
                &[
                    ("disabled", "T-KT"),
                    ("poor_minority", "T-DTN"),
                    ("minority", "T-UT"),
                    ("merit", "T-UT"),
                    ("poor_household", "T-UT"),
                    ("land_recovered", "T-UT"),
                    ("woman_out_of_work", "T-UT"),
                    ("near_poor", "T-CN"),
                    ("other", "T-LD"),
                ],
            ),
            "ND338-2025" => ("V", &[("other", "V-LD")]),
            _ => continue,
        };
        let of = |code: &str| dong(&source[&format!("{prefix}-{code}")]);
        assert_eq!(
            (regime.meal_rate, regime.travel_rate),
            (of("AN"), of("DL1"))
        );
        for tier in &regime.travel_tiers {
            assert_eq!(tier.rate, dong(&source[&tier.code]), "{}", tier.code);
        }
        for (group, code) in caps {
            let cap = regime.cost_caps.iter().find(|(of, _)| of == group);
            let cap = cap.unwrap_or_else(|| panic!("{}: {group}", regime.code));
            assert_eq!(cap.1, dong(&source[*code]), "{}: {group}", regime.code);
            compared += 1;
        }
    }
    assert!(compared >= 10, "only {compared} groups");
}

#[test]
fn every_date_of_every_pack_is_that_of_the_source() {
    let rows = table(include_str!("../regulations/deadlines.csv"));
    let newest: &RegulationPack = packs().unwrap().last().unwrap();
    for pack in packs().unwrap() {
        for row in &rows {
            let code = &row["code"];
            let of_code = pack.deadlines.iter().find(|one| one.code == *code);
            let Some(deadline) = of_code else {
                assert_ne!(pack.id, newest.id, "{code} is missing");
                continue;
            };
            let cells = ["month", "day", "year_offset", "offset", "offset_unit"];
            let cells = cells.map(|cell| row[cell].clone());
            assert_eq!(
                written(&deadline.rule, &row["kind"]),
                cells,
                "{}: {code}",
                pack.id
            );
        }
    }
}

/// A rule in the cells of the source: month, day, year, how many, of what.
fn written(rule: &DeadlineRule, kind: &str) -> [String; 5] {
    let none = String::new;
    match (rule, kind) {
        (
            DeadlineRule::Date {
                month,
                day,
                year_offset,
            },
            "date",
        ) => [
            month.to_string(),
            day.to_string(),
            year_offset.to_string(),
            none(),
            none(),
        ],
        (DeadlineRule::Monthly { day }, "monthly") => {
            [none(), day.to_string(), none(), none(), none()]
        }
        (DeadlineRule::Quarterly { day: None }, "quarterly")
        | (
            DeadlineRule::Yearly {
                month: None,
                day: None,
            },
            "yearly",
        )
        | (DeadlineRule::BeforeEvent { .. }, "event") => [none(), none(), none(), none(), none()],
        (DeadlineRule::DaysAfter { days, .. }, "offset") => [
            none(),
            none(),
            none(),
            days.to_string(),
            "calendar_day".to_owned(),
        ],
        (DeadlineRule::PeriodAfter { count, unit, .. }, "offset") => {
            let unit = match unit {
                PeriodUnit::Hour => "hour",
                PeriodUnit::WorkingDay => "working_day",
                PeriodUnit::MonthEnd => "month_end",
                PeriodUnit::Year => "year",
            };
            [none(), none(), none(), count.to_string(), unit.to_owned()]
        }
        (other, kind) => panic!("{other:?} is no {kind}"),
    }
}
