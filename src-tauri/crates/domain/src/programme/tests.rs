#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use rust_decimal::Decimal;

use super::{
    MoneyUnit, Programme, ProgrammeFund, ProgrammeFundLine, ProgrammeLevel, in_unit, money_typed,
    summary,
};
use crate::ids::{ProgrammeFundId, ProgrammeId};
use crate::money::Money;
use crate::number_text::NumberFlaw;

fn lai_chau(stated: &str) -> Programme {
    Programme {
        uid: ProgrammeId::NEW,
        name: "Chương trình khuyến công tỉnh Lai Châu 2021–2025".to_owned(),
        level: ProgrammeLevel::Provincial,
        decision_number: String::new(),
        decided_on: None,
        issuer: "UBND tỉnh".to_owned(),
        from_year: 2021,
        to_year: 2025,
        money_unit: MoneyUnit::Billion,
        stated_total: money_typed(stated, MoneyUnit::Billion).ok(),
        origin: String::new(),
        checked: 0,
        note: String::new(),
    }
}

fn line(year: Option<i32>, fund: Option<ProgrammeFund>, amount: &str) -> ProgrammeFundLine {
    ProgrammeFundLine {
        uid: ProgrammeFundId::NEW,
        programme_uid: ProgrammeId::NEW,
        position: 1,
        year,
        fund,
        amount: money_typed(amount, MoneyUnit::Billion).unwrap(),
        note: String::new(),
    }
}

fn article() -> Vec<ProgrammeFundLine> {
    let years = ["10,814", "21,004", "20,714", "13,054", "9,714"];
    let years = (2021..)
        .zip(years)
        .map(|(year, sum)| line(Some(year), None, sum));
    [
        line(None, Some(ProgrammeFund::Establishments), "48,4"),
        line(None, Some(ProgrammeFund::State), "26,9"),
    ]
    .into_iter()
    .chain(years)
    .collect()
}

#[test]
fn money_is_kept_as_the_document_writes_it() {
    let typed = |text, unit| money_typed(text, unit).map(Money::as_dong);
    assert_eq!(typed("10,814", MoneyUnit::Billion), Ok(10_814_000_000));
    assert_eq!(typed("117.866", MoneyUnit::Million), Ok(117_866_000_000));
    assert_eq!(typed("700 triệu", MoneyUnit::Billion), Ok(700_000_000));
    assert_eq!(typed("75,3 tỷ đồng", MoneyUnit::Dong), Ok(75_300_000_000));
    assert_eq!(typed("1,5", MoneyUnit::Dong), Err(NumberFlaw::Fraction));
    assert_eq!(
        typed("10.5", MoneyUnit::Billion),
        Err(NumberFlaw::NotANumber)
    );
    assert_eq!(
        typed("3 cụm", MoneyUnit::Billion),
        Err(NumberFlaw::NotANumber)
    );
    let first_year = Money::dong(10_814_000_000);
    assert_eq!(in_unit(first_year, MoneyUnit::Billion), "10,814");
}

#[test]
fn the_programme_of_lai_chau_adds_up_by_fund_and_by_year() {
    let found = summary(&lai_chau("75,3"), &article());
    assert_eq!(found.total, Money::dong(75_300_000_000));
    let shares = found.funds.iter().map(|share| share.percent.unwrap());
    let shares: Vec<_> = shares.collect();
    assert_eq!(shares, [Decimal::new(357, 1), Decimal::new(643, 1)]);
    assert_eq!(found.years.len(), 5);
    assert_eq!(found.stated.len(), 2);
    assert!(found.stated.iter().all(|stated| stated.agrees));
}

#[test]
fn a_total_that_its_parts_do_not_give_is_shown_beside_them() {
    let mut lines = article();
    lines.push(line(Some(2021), Some(ProgrammeFund::Local), "3"));
    let found = summary(&lai_chau("75,8"), &lines);
    let wrong: Vec<_> = found
        .stated
        .iter()
        .filter(|stated| !stated.agrees)
        .collect();
    assert_eq!(wrong[0].what, "Tổng kinh phí, cộng theo nguồn");
    assert_eq!(wrong[1].what, "Tổng kinh phí, cộng theo năm");
    assert_eq!(
        (wrong[1].stated, wrong[1].computed),
        (75_800_000_000, 75_300_000_000)
    );
    assert_eq!(wrong[2].what, "Kinh phí năm 2021, cộng các nguồn");
    assert_eq!(
        (wrong[2].stated, wrong[2].computed),
        (10_814_000_000, 3_000_000_000)
    );
}
