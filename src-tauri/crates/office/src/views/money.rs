//! Kinh phí qua các năm, các giai đoạn, các nơi: light sums in đồng, each with the key that opens it.

mod places;

pub use places::{PlaceRow, PlaceTable, PlaceYear, by_place, explain_place};

use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal::Stage;
use serde::Serialize;
use store::queries::money::MoneyGroup;
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Kinh phí một năm một nguồn, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceYearMoney {
    /// Năm.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Số đề án.
    pub proposals: i64,
    /// Được giao.
    pub approved: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đã quyết toán.
    pub settled: Money,
    /// Khóa of its figures: `<khóa>/approved`, `/spent`.
    pub key: String,
}

/// Kinh phí của các đề án ở một giai đoạn, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StageMoney {
    /// Giai đoạn.
    pub stage: Stage,
    /// Số đề án.
    pub proposals: i64,
    /// Được giao.
    pub approved: Money,
    /// Đã chi.
    pub spent: Money,
    /// Khóa of its figures: `<khóa>/approved`, `/spent`.
    pub key: String,
}

/// Kinh phí theo năm và nguồn: every year of the period, with nothing where there is nothing.
pub fn by_year(
    office: &Office,
    from_year: i32,
    to_year: i32,
    source: Option<FundSource>,
) -> Result<Vec<SourceYearMoney>> {
    let groups = office.books().money_groups(from_year, to_year, source)?;
    let sources = FundSource::ALL
        .into_iter()
        .filter(|one| source.is_none_or(|only| only == *one));
    let pairs = (from_year..=to_year).flat_map(|year| sources.clone().map(move |one| (year, one)));
    let rows = pairs.map(|(year, source)| {
        let of = groups
            .iter()
            .filter(|group| group.year == year && group.source == source);
        let sum = |part: fn(&MoneyGroup) -> Money| of.clone().map(part).sum();
        SourceYearMoney {
            proposals: of.clone().map(|group| group.proposals).sum(),
            approved: sum(|group| group.approved),
            spent: sum(|group| group.spent),
            settled: sum(|group| group.settled),
            key: format!("year/{year}/{}", wire(Some(source))),
            year,
            source,
        }
    });
    Ok(rows.collect())
}

/// Kinh phí theo giai đoạn, in the order of the life.
pub fn by_stage(office: &Office, year: i32, source: Option<FundSource>) -> Result<Vec<StageMoney>> {
    let mut stages: Vec<StageMoney> = Vec::new();
    for group in office.books().money_groups(year, year, source)? {
        match stages.iter_mut().find(|row| row.stage == group.stage) {
            Some(row) => {
                row.proposals += group.proposals;
                row.approved += group.approved;
                row.spent += group.spent;
            }
            None => stages.push(StageMoney {
                key: format!("stage/{year}/{}/{}", wire(source), stage_word(group.stage)),
                stage: group.stage,
                proposals: group.proposals,
                approved: group.approved,
                spent: group.spent,
            }),
        }
    }
    stages.sort_by_key(|row| row.stage);
    Ok(stages)
}

/// The word of a source in a key.
pub(in crate::views) fn wire(source: Option<FundSource>) -> &'static str {
    match source {
        Some(FundSource::National) => "national",
        Some(FundSource::Local) => "local",
        None => "all",
    }
}

/// The word of a stage in a key, as it travels.
pub(in crate::views) fn stage_word(stage: Stage) -> String {
    let word = serde_json::to_value(stage).ok();
    let text = word.as_ref().and_then(|word| word.as_str());
    text.unwrap_or_default().to_owned()
}
