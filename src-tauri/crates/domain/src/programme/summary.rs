//! Kinh phí của một chương trình theo nguồn, theo năm; what is stated beside what the parts add up to.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Programme, ProgrammeFund, ProgrammeFundLine};
use crate::money::Money;
use crate::settlement::tie_out::Stated;

/// Kinh phí của một nguồn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FundShare {
    /// Nguồn.
    pub fund: ProgrammeFund,
    /// Tên nguồn.
    pub label: String,
    /// Số tiền, in đồng.
    pub amount: Money,
    /// Tỷ trọng of all funds, in percent with one decimal; none = there is no money.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

/// Kinh phí của một năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeYearMoney {
    /// Năm.
    pub year: i32,
    /// Số tiền, in đồng.
    pub amount: Money,
    /// Tỷ trọng of all years, in percent with one decimal.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

/// Kinh phí cộng từ các dòng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoneySummary {
    /// Theo nguồn.
    pub funds: Vec<FundShare>,
    /// Theo năm.
    pub years: Vec<ProgrammeYearMoney>,
    /// Tổng kinh phí: the funds added, else the years, else what is given for the whole.
    pub total: Money,
    /// Số nêu beside the sum of its parts.
    pub stated: Vec<Stated>,
}

/// Cộng các dòng của một chương trình. A document often divides the same money twice, by fund and by year; lines
/// with both divide one year's or one fund's money further and count there when nothing else gives it.
pub fn summary(programme: &Programme, lines: &[ProgrammeFundLine]) -> MoneySummary {
    let mut inner = Vec::new();
    let by_fund = by_fund(lines, &mut inner);
    let by_year = by_year(lines, &mut inner);
    let of_funds = sum(by_fund.iter().map(|(_, amount)| *amount));
    let of_years = sum(by_year.iter().map(|(_, amount)| *amount));
    let undivided = lines
        .iter()
        .filter(|line| line.fund.is_none() && line.year.is_none());
    let undivided = sum(undivided.map(|line| line.amount));
    let mut stated = totals_stated(programme.stated_total.or(undivided), of_funds, of_years);
    stated.append(&mut inner);
    let share = |amount, whole: Option<Money>| percent(amount, whole.unwrap_or(Money::ZERO));
    MoneySummary {
        funds: by_fund
            .into_iter()
            .map(|(fund, amount)| FundShare {
                fund,
                label: fund.label().to_owned(),
                amount,
                percent: share(amount, of_funds),
            })
            .collect(),
        years: by_year
            .into_iter()
            .map(|(year, amount)| ProgrammeYearMoney {
                year,
                amount,
                percent: share(amount, of_years),
            })
            .collect(),
        total: of_funds.or(of_years).or(undivided).unwrap_or(Money::ZERO),
        stated,
    }
}

/// Tỷ trọng in percent, one decimal, half up: 64,3.
pub fn percent(part: Money, whole: Money) -> Option<Decimal> {
    let exact = part.percent_of(whole)?;
    Some(exact.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero))
}

fn by_fund(lines: &[ProgrammeFundLine], stated: &mut Vec<Stated>) -> Vec<(ProgrammeFund, Money)> {
    let funds: BTreeSet<ProgrammeFund> = lines.iter().filter_map(|line| line.fund).collect();
    let amount = |fund: ProgrammeFund| {
        let own = lines.iter().filter(|line| line.fund == Some(fund));
        let (whole, parts): (Vec<_>, Vec<_>) = own.partition(|line| line.year.is_none());
        let what = format!("Kinh phí nguồn {}, cộng các năm", fund.label());
        (fund, one_of(what, &whole, &parts, stated))
    };
    funds.into_iter().map(amount).collect()
}

fn by_year(lines: &[ProgrammeFundLine], stated: &mut Vec<Stated>) -> Vec<(i32, Money)> {
    let years: BTreeSet<i32> = lines.iter().filter_map(|line| line.year).collect();
    let amount = |year: i32| {
        let own = lines.iter().filter(|line| line.year == Some(year));
        let (whole, parts): (Vec<_>, Vec<_>) = own.partition(|line| line.fund.is_none());
        let what = format!("Kinh phí năm {year}, cộng các nguồn");
        (year, one_of(what, &whole, &parts, stated))
    };
    years.into_iter().map(amount).collect()
}

/// The total that is named beside each way of adding it up; the two ways beside each other where none is named.
fn totals_stated(
    named: Option<Money>,
    of_funds: Option<Money>,
    of_years: Option<Money>,
) -> Vec<Stated> {
    let Some(named) = named else {
        let both = of_funds.zip(of_years);
        let both = both
            .map(|(funds, years)| beside("Cộng theo nguồn và theo năm".to_owned(), funds, years));
        return both.into_iter().collect();
    };
    let ways = [("theo nguồn", of_funds), ("theo năm", of_years)];
    let way = |(how, added): (&str, Option<Money>)| {
        let what = format!("Tổng kinh phí, cộng {how}");
        added.map(|added| beside(what, named, added))
    };
    ways.into_iter().filter_map(way).collect()
}

/// What is given for the whole, else what its parts add up to; both beside each other where both are there.
fn one_of(
    what: String,
    whole: &[&ProgrammeFundLine],
    parts: &[&ProgrammeFundLine],
    stated: &mut Vec<Stated>,
) -> Money {
    let whole = sum(whole.iter().map(|line| line.amount));
    let parts = sum(parts.iter().map(|line| line.amount));
    if let (Some(whole), Some(parts)) = (whole, parts) {
        stated.push(beside(what, whole, parts));
    }
    whole.or(parts).unwrap_or(Money::ZERO)
}

fn sum(amounts: impl Iterator<Item = Money>) -> Option<Money> {
    amounts.reduce(|sum, amount| sum + amount)
}

fn beside(what: String, stated: Money, computed: Money) -> Stated {
    Stated {
        what,
        stated: stated.as_dong(),
        computed: computed.as_dong(),
        agrees: stated == computed,
    }
}
