//! Xếp hạng đề án: points by criterion with the working, and choosing within the money.

#[cfg(test)]
mod tests;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;
use crate::ids::ProposalId;
use crate::money::Money;
use crate::plan_round::PlanMark;
use crate::proposal::ProposalKind;
use crate::regulation::CheckMark;

/// Giá trị của tiêu chí lấy từ đâu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CriterionMeasure {
    /// Cán bộ chấm, with a ground.
    Marked,
    /// Loại và chữ trong tên, mục tiêu.
    Words,
    /// Chủ là phụ nữ.
    WomenOwned,
    /// Chủ là người dân tộc thiểu số.
    MinorityOwned,
    /// Có sản phẩm tiêu biểu.
    TypicalProduct,
    /// Phần giấy tờ đã có.
    Readiness,
    /// Việc làm trên 100 triệu đồng.
    JobsPerHundredMillion,
    /// Vốn khác chia vốn khuyến công.
    OwnMoney,
}

/// Tiêu chí xếp hạng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Mã, stable.
    pub code: String,
    /// Tên.
    pub label: String,
    /// Trọng số, in points.
    #[ts(type = "string")]
    pub weight: Decimal,
    /// Giá trị đạt trọn điểm, above 0.
    #[ts(type = "string")]
    pub full: Decimal,
    /// Giá trị lấy từ đâu.
    pub measure: CriterionMeasure,
    /// Cách tính in words.
    pub how: String,
    /// Căn cứ.
    pub source: String,
    /// Loại đề án it looks at; none = every kind.
    #[serde(default)]
    pub kinds: Vec<ProposalKind>,
    /// Chữ không dấu it looks for.
    #[serde(default)]
    pub words: Vec<String>,
}

/// Bộ tiêu chí and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriterionSet {
    /// Nguồn.
    pub source: String,
    /// Tình trạng đối chiếu.
    pub mark: CheckMark,
    /// Các tiêu chí.
    pub criteria: Vec<Criterion>,
}

/// Đề án được xếp hạng: what criteria can tell from its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên và mục tiêu, where words are looked for.
    pub text: String,
    /// Loại.
    pub kind: ProposalKind,
    /// Kinh phí khuyến công đề nghị.
    pub asked: Money,
    /// Vốn khác.
    pub other: Money,
    /// Việc làm, or those who learn a trade.
    pub jobs: Option<i64>,
    /// Có cơ sở do phụ nữ làm chủ.
    pub women_owned: bool,
    /// Có cơ sở do người dân tộc thiểu số làm chủ.
    pub minority_owned: bool,
    /// Có sản phẩm tiêu biểu.
    pub typical_product: bool,
    /// Giấy tờ đã có và phải có.
    pub papers: (i64, i64),
}

/// Điểm của một tiêu chí và cách ra điểm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionScore {
    /// Mã tiêu chí.
    pub code: String,
    /// Tên tiêu chí.
    pub label: String,
    /// Trọng số.
    #[ts(type = "string")]
    pub weight: Decimal,
    /// Giá trị.
    #[ts(type = "string")]
    pub value: Decimal,
    /// Điểm, two decimals, half up.
    #[ts(type = "string")]
    pub points: Decimal,
    /// Cán bộ chấm thay cho hồ sơ.
    pub by_mark: bool,
    /// Căn cứ an officer gave, else how it is counted.
    pub ground: String,
}

/// Điểm từng tiêu chí of a candidate; a mark an officer gave counts before what the records tell.
pub fn scores(candidate: &Candidate, set: &[Criterion], marks: &[PlanMark]) -> Vec<CriterionScore> {
    set.iter()
        .map(|criterion| {
            let mark = marks.iter().find(|mark| mark.criterion == criterion.code);
            let value = match mark {
                Some(mark) => mark.value,
                None => criterion.value_of(candidate),
            };
            CriterionScore {
                code: criterion.code.clone(),
                label: criterion.label.clone(),
                weight: criterion.weight,
                value: half_up(value),
                points: criterion.points(value),
                by_mark: mark.is_some(),
                ground: match mark {
                    Some(mark) => mark.ground.clone(),
                    None => criterion.how.clone(),
                },
            }
        })
        .collect()
}

impl Criterion {
    /// Trọng số × giá trị ÷ giá trị đạt trọn điểm, at most the weight.
    pub fn points(&self, value: Decimal) -> Decimal {
        let share = value.checked_div(self.full).unwrap_or_default();
        half_up(self.weight * share.clamp(Decimal::ZERO, Decimal::ONE))
    }

    fn value_of(&self, candidate: &Candidate) -> Decimal {
        let flag = |is: bool| Decimal::from(i64::from(is));
        match self.measure {
            CriterionMeasure::Marked => Decimal::ZERO,
            CriterionMeasure::Words => flag(self.names(candidate)),
            CriterionMeasure::WomenOwned => flag(candidate.women_owned),
            CriterionMeasure::MinorityOwned => flag(candidate.minority_owned),
            CriterionMeasure::TypicalProduct => flag(candidate.typical_product),
            CriterionMeasure::Readiness => {
                let (there, wanted) = candidate.papers;
                let share = Decimal::from(there).checked_div(wanted.into());
                share.unwrap_or_default()
            }
            CriterionMeasure::JobsPerHundredMillion => {
                let money = Decimal::from(candidate.asked.as_dong()) / Decimal::from(100_000_000);
                let jobs = Decimal::from(candidate.jobs.unwrap_or(0));
                jobs.checked_div(money).unwrap_or_default()
            }
            CriterionMeasure::OwnMoney => {
                let own = Decimal::from(candidate.other.as_dong());
                let asked = Decimal::from(candidate.asked.as_dong());
                own.checked_div(asked).unwrap_or_default()
            }
        }
    }

    fn names(&self, candidate: &Candidate) -> bool {
        let text = fold(&candidate.text);
        let of_kind = self.kinds.is_empty() || self.kinds.contains(&candidate.kind);
        of_kind && self.words.iter().any(|word| text.contains(word.as_str()))
    }
}

/// Vì sao được chọn hay không.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    /// Cán bộ chọn.
    Ticked,
    /// Đã chọn ở lần trình trước.
    Kept,
    /// Theo thứ hạng, within the money.
    ByRank,
    /// Cán bộ bỏ.
    LeftOut,
    /// Dưới vạch hết tiền.
    BelowLine,
}

impl Pick {
    /// Được chọn.
    pub fn is_chosen(self) -> bool {
        matches!(self, Pick::Ticked | Pick::Kept | Pick::ByRank)
    }
}

/// Chọn trong số tiền: what officers ticked and earlier rounds chose comes first; the rest follows by rank until one
/// does not fit, and from there on nothing is taken. `rows` are in order of rank: money asked, the officer's tick,
/// chosen before. Answers one pick a row.
pub fn choose(money: Money, rows: &[(Money, Option<bool>, bool)]) -> Vec<Pick> {
    let first = |(_, tick, before): &(Money, Option<bool>, bool)| match (tick, before) {
        (Some(true), _) => Some(Pick::Ticked),
        (Some(false), _) => Some(Pick::LeftOut),
        (None, true) => Some(Pick::Kept),
        (None, false) => None,
    };
    let firm = rows
        .iter()
        .filter(|row| first(row).is_some_and(Pick::is_chosen));
    let mut left = money - firm.map(|row| row.0).sum();
    let mut ended = false;
    rows.iter()
        .map(|row| {
            if let Some(pick) = first(row) {
                return pick;
            }
            ended |= row.0 > left;
            if ended {
                return Pick::BelowLine;
            }
            left -= row.0;
            Pick::ByRank
        })
        .collect()
}

fn half_up(number: Decimal) -> Decimal {
    number.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}
