//! Chương trình: kinh phí theo nguồn, theo năm, mục tiêu và đã đạt đến đâu.

use domain::funding::FundSource;
use domain::ids::{ProgrammeTargetId, StatementId};
use domain::indicator::{ActivityIndicator, Reach, Tally, TallyRow};
use domain::money::Money;
use domain::past_result::Statement;
use domain::programme::{
    MoneySummary, Programme, ProgrammeFundLine, ProgrammeTarget, in_unit, summary,
};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{OfficeError, Result};
use crate::indicators::{self, CountedScope};
use crate::office::Office;

/// Dòng danh sách chương trình.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeRow {
    /// Chương trình.
    pub programme: Programme,
    /// Tổng kinh phí, in đồng.
    pub total: Money,
    /// Số mục tiêu có con số.
    pub targets: i64,
    /// Số mục tiêu đã đạt.
    pub reached: i64,
    /// Số chỗ mà con số nêu không khớp.
    pub differences: i64,
}

/// Một chương trình.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProgrammeRecord {
    /// Chương trình.
    pub programme: Programme,
    /// Tổng nêu trong quyết định, in the unit of the document; empty = none.
    pub stated_total: String,
    /// Các khoản kinh phí.
    pub lines: Vec<FundLineRow>,
    /// Cộng theo nguồn, theo năm, số nêu.
    pub money: MoneySummary,
    /// Kinh phí từng năm beside what the đề án got.
    pub years: Vec<ProgrammeYear>,
    /// Mục tiêu.
    pub targets: Vec<TargetRow>,
}

/// Khoản kinh phí and its amount in the unit of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FundLineRow {
    /// Khoản.
    pub line: ProgrammeFundLine,
    /// Số tiền in the unit of the document.
    pub text: String,
}

/// Một năm của chương trình, money in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeYear {
    /// Năm.
    pub year: i32,
    /// Chương trình dự kiến; none = not divided by year.
    pub planned: Option<Money>,
    /// Số đề án đã giao.
    pub proposals: i64,
    /// Khuyến công đã giao.
    pub assigned: Money,
    /// Vốn khác trong kế hoạch.
    pub other: Money,
    /// Khuyến công đã quyết toán.
    pub settled: Money,
}

/// Mục tiêu và đã đạt đến đâu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetRow {
    /// Mục tiêu.
    pub target: ProgrammeTarget,
    /// Cách đếm in words; empty = by hand.
    pub how: String,
    /// Đã đạt.
    #[ts(type = "string")]
    pub reached: Decimal,
    /// Đang làm.
    #[ts(type = "string")]
    pub under_way: Decimal,
    /// Tỷ lệ đạt, percent with one decimal; none = no number was set.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    /// Khóa to open the figure with; empty = typed by hand.
    pub key: String,
}

/// Một con số đếm được mở ra.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenedTally {
    /// Khóa.
    pub key: String,
    /// Tên con số.
    pub label: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Cách đếm.
    pub how: String,
    /// Con số và các phần.
    pub tally: Tally,
}

/// Các chương trình.
pub fn rows(office: &Office) -> Result<Vec<ProgrammeRow>> {
    let programmes = office.books().programmes()?;
    programmes
        .into_iter()
        .map(|programme| {
            let record = record(office, programme)?;
            let numbered = record.targets.iter().filter_map(|row| row.percent);
            let wrong = record.money.stated.iter().filter(|stated| !stated.agrees);
            Ok(ProgrammeRow {
                total: record.money.total,
                targets: numbered.clone().count() as i64,
                reached: numbered
                    .filter(|percent| *percent >= Decimal::ONE_HUNDRED)
                    .count() as i64,
                differences: wrong.count() as i64,
                programme: record.programme,
            })
        })
        .collect()
}

/// Một chương trình.
pub fn record(office: &Office, programme: Programme) -> Result<ProgrammeRecord> {
    let books = office.books();
    let lines = books.programme_funds(programme.uid)?;
    let money = summary(&programme, &lines);
    let scope = CountedScope::of_programme(&books, &programme)?;
    let unit = programme.money_unit;
    let targets = books.programme_targets(programme.uid)?;
    Ok(ProgrammeRecord {
        stated_total: programme
            .stated_total
            .map(|total| in_unit(total, unit))
            .unwrap_or_default(),
        lines: lines
            .into_iter()
            .map(|line| FundLineRow {
                text: in_unit(line.amount, unit),
                line,
            })
            .collect(),
        years: years(&programme, &money, &scope),
        money,
        targets: targets
            .into_iter()
            .map(|target| target_row(target, &scope))
            .collect::<Result<_>>()?,
        programme,
    })
}

fn years(programme: &Programme, money: &MoneySummary, scope: &CountedScope) -> Vec<ProgrammeYear> {
    let year = |year: i32| {
        let planned = money.years.iter().find(|one| one.year == year);
        let assigned = |row: &&TallyRow| row.year == year && Reach::of(row.stage).is_some();
        let rows: Vec<&TallyRow> = scope.rows.iter().filter(assigned).collect();
        ProgrammeYear {
            year,
            planned: planned.map(|one| one.amount),
            proposals: rows.len() as i64,
            assigned: rows.iter().filter_map(|row| row.approved_grant).sum(),
            other: rows.iter().filter_map(|row| row.approved_other).sum(),
            settled: rows.iter().map(|row| row.settled).sum(),
        }
    };
    (programme.from_year..=programme.to_year)
        .map(year)
        .collect()
}

fn target_row(target: ProgrammeTarget, scope: &CountedScope) -> Result<TargetRow> {
    let indicator = indicators::by_code(&target.indicator)?;
    let tally = indicator.map(|indicator| scope.tally(indicator));
    let reached = match &tally {
        Some(tally) => tally.done,
        None => target.reached_by_hand.unwrap_or_default(),
    };
    Ok(TargetRow {
        how: indicator.map(|one| one.how.clone()).unwrap_or_default(),
        reached,
        under_way: tally.map(|tally| tally.under_way).unwrap_or_default(),
        percent: target.target.and_then(|goal| share(reached, goal)),
        key: match indicator {
            Some(_) => format!("target/{}", target.uid),
            None => String::new(),
        },
        target,
    })
}

fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let exact = part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
    Some(exact.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero))
}

/// Mở một con số đếm. Keys: `target/<mục tiêu>`, `statement/<con số nêu>`,
/// `count/<chỉ tiêu>/<từ năm>/<đến năm>/<national|local|all>`.
pub fn opened(office: &Office, key: &str) -> Result<OpenedTally> {
    let parts: Vec<&str> = key.split('/').collect();
    if let ["statement", uid] = parts.as_slice() {
        return of_statement(office, key, uid);
    }
    let found = match parts.as_slice() {
        ["target", uid] => of_target(office, uid)?,
        ["count", code, from, to, source] => of_years(office, code, (from, to), source)?,
        _ => None,
    };
    let (indicator, label, scope) = found.ok_or_else(|| unknown(key))?;
    Ok(OpenedTally {
        key: key.to_owned(),
        label,
        unit: indicator.unit.clone(),
        how: indicator.how.clone(),
        tally: scope.tally(indicator),
    })
}

fn unknown(key: &str) -> OfficeError {
    OfficeError::NotFound {
        kind: "con số",
        label: key.to_owned(),
    }
}

fn of_statement(office: &Office, key: &str, uid: &str) -> Result<OpenedTally> {
    let uid: StatementId = uid.parse().map_err(|_| unknown(key))?;
    let statement: Option<Statement> = office.books().find(uid.uid())?;
    let statement = statement.ok_or_else(|| unknown(key))?;
    Ok(OpenedTally {
        key: key.to_owned(),
        label: format!("{}: {}", statement.document, statement.label),
        unit: statement.measure.label().to_owned(),
        how: "Cộng các bản ghi mà con số này nêu.".to_owned(),
        tally: super::past_results::tally(&office.books(), &statement)?,
    })
}

type Counting = (&'static ActivityIndicator, String, CountedScope);

fn of_target(office: &Office, uid: &str) -> Result<Option<Counting>> {
    let Ok(uid) = uid.parse::<ProgrammeTargetId>() else {
        return Ok(None);
    };
    let books = office.books();
    let Some(target) = books.find::<ProgrammeTarget>(uid.uid())? else {
        return Ok(None);
    };
    let programme: Option<Programme> = books.find(target.programme_uid.uid())?;
    let (Some(programme), Some(indicator)) = (programme, indicators::by_code(&target.indicator)?)
    else {
        return Ok(None);
    };
    let scope = CountedScope::of_programme(&books, &programme)?;
    Ok(Some((indicator, target.label, scope)))
}

fn of_years(
    office: &Office,
    code: &str,
    (from, to): (&str, &str),
    source: &str,
) -> Result<Option<Counting>> {
    let source = match source {
        "national" => Some(FundSource::National),
        "local" => Some(FundSource::Local),
        "all" => None,
        _ => return Ok(None),
    };
    let (Ok(from), Ok(to), Some(indicator)) =
        (from.parse(), to.parse(), indicators::by_code(code)?)
    else {
        return Ok(None);
    };
    let scope = CountedScope::of_years(&office.books(), from, to, source)?;
    let label = format!("{}, {from}–{to}", indicator.label);
    Ok(Some((indicator, label, scope)))
}
