//! Chỉ tiêu hoạt động: what programmes set as targets and reports count, from light rows of every đề án.
//!
//! A figure is the sum of its parts, one part a record, so that it can always be opened.

mod rows;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;
use crate::ids::{PastResultId, ProposalId};
use crate::past_result::PastResult;
use crate::proposal::{ProposalKind, Stage};
pub use rows::TallyRow;

/// Đếm gì.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Số đề án.
    Proposals,
    /// Số cơ sở, each once however often it was supported.
    Establishments,
    /// Số học viên in the classes; the quantity of the plan while a đề án has none yet.
    Trainees,
    /// Số học viên có việc làm sau đào tạo.
    Employed,
    /// Số việc làm the plan or the report names.
    Jobs,
    /// Số máy móc, thiết bị on file.
    Machines,
    /// Quy mô in one of the units; one a đề án where the plan names none.
    Quantity,
    /// Kinh phí khuyến công, in đồng.
    Grant,
    /// Vốn khác, in đồng.
    Other,
}

/// Chỉ tiêu hoạt động and how it is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActivityIndicator {
    /// Mã, stable.
    pub code: String,
    /// Tên.
    pub label: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Cách đếm, in the officer's words.
    pub how: String,
    /// Đếm gì.
    pub counts: Counted,
    /// Loại đề án; none = every kind.
    #[serde(default)]
    pub kinds: Vec<ProposalKind>,
    /// Mã nội dung hỗ trợ; none = every content.
    #[serde(default)]
    pub contents: Vec<String>,
    /// Chữ không dấu in the title, where no content is set.
    #[serde(default)]
    pub words: Vec<String>,
    /// Đơn vị của quy mô, without accents; for quantities.
    #[serde(default)]
    pub units: Vec<String>,
}

/// Đã làm đến đâu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Đã hoàn thành.
    Done,
    /// Đã giao, đang làm.
    UnderWay,
}

impl Reach {
    /// How far a đề án at this stage is; none = not assigned yet, or it left its life.
    pub fn of(stage: Stage) -> Option<Reach> {
        match stage {
            stage if stage.is_exit() || stage < Stage::Assigned => None,
            stage if stage < Stage::Completed => Some(Reach::UnderWay),
            _ => Some(Reach::Done),
        }
    }
}

/// Một phần của con số: what one record adds to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TallyPart {
    /// Đề án; none = a past result.
    pub proposal_uid: Option<ProposalId>,
    /// Kết quả đã tổng hợp; none = a đề án.
    pub past_result_uid: Option<PastResultId>,
    /// Mã and name.
    pub label: String,
    /// Năm.
    pub year: i32,
    /// Đã làm đến đâu.
    pub reach: Reach,
    /// Thêm bao nhiêu.
    #[ts(type = "string")]
    pub value: Decimal,
}

/// Con số của một chỉ tiêu.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tally {
    /// Đã hoàn thành.
    #[ts(type = "string")]
    pub done: Decimal,
    /// Đang làm.
    #[ts(type = "string")]
    pub under_way: Decimal,
    /// Các phần, those done first.
    pub parts: Vec<TallyPart>,
}

impl Tally {
    /// Đã hoàn thành và đang làm.
    pub fn all(&self) -> Decimal {
        self.done + self.under_way
    }

    fn take(&mut self, part: TallyPart) {
        if part.value.is_zero() {
            return;
        }
        match part.reach {
            Reach::Done => self.done += part.value,
            Reach::UnderWay => self.under_way += part.value,
        }
        self.parts.push(part);
    }
}

impl ActivityIndicator {
    /// Đếm từ các đề án và kết quả đã tổng hợp. An establishment that stands in several đề án counts where it
    /// stands first, among those done before those under way.
    pub fn tally(&self, rows: &[TallyRow], past: &[PastResult]) -> Tally {
        let mut tally = Tally::default();
        for result in past {
            tally.take(self.past_part(result));
        }
        let mut seen = BTreeSet::new();
        for reach in [Reach::Done, Reach::UnderWay] {
            let now = rows
                .iter()
                .filter(|row| Reach::of(row.stage) == Some(reach));
            for row in now.filter(|row| self.fits(row)) {
                tally.take(TallyPart {
                    proposal_uid: Some(row.uid),
                    past_result_uid: None,
                    label: format!("{} {}", row.code, row.title),
                    year: row.year,
                    reach,
                    value: self.value_of(row, &mut seen),
                });
            }
        }
        tally
    }

    /// Whether a đề án is of the kinds and contents that are counted.
    pub fn fits(&self, row: &TallyRow) -> bool {
        self.is_of(Some(row.kind), &row.content, &row.title)
    }

    fn is_of(&self, kind: Option<ProposalKind>, content: &str, title: &str) -> bool {
        let by_kind = self.kinds.is_empty() || kind.is_some_and(|kind| self.kinds.contains(&kind));
        if self.contents.is_empty() && self.words.is_empty() {
            return by_kind;
        }
        if !content.is_empty() && !self.contents.is_empty() {
            return by_kind && self.contents.iter().any(|known| known == content);
        }
        let title = fold(title);
        let named = self.words.iter().any(|word| title.contains(word.as_str()));
        // A line of an old report may tell its content in words only.
        named && (by_kind || kind.is_none())
    }

    fn value_of(&self, row: &TallyRow, seen: &mut BTreeSet<String>) -> Decimal {
        match self.counts {
            Counted::Proposals => Decimal::ONE,
            Counted::Establishments => {
                let new = row
                    .supported()
                    .into_iter()
                    .filter(|key| seen.insert(key.clone()));
                Decimal::from(new.count())
            }
            Counted::Trainees if row.trainees == 0 => row.learners().unwrap_or_default(),
            Counted::Trainees => row.trainees.into(),
            Counted::Employed => row.employed.into(),
            Counted::Jobs => row.jobs.unwrap_or(0).into(),
            Counted::Machines => row.machines.into(),
            Counted::Quantity => self
                .in_units(row.quantity, &row.quantity_unit)
                .unwrap_or(Decimal::ONE),
            Counted::Grant => row.approved_grant.map_or(0, |sum| sum.as_dong()).into(),
            Counted::Other => row.approved_other.map_or(0, |sum| sum.as_dong()).into(),
        }
    }

    fn past_part(&self, result: &PastResult) -> TallyPart {
        let text = format!("{} {}", result.content, result.part);
        let whole = |number: Option<i64>| Decimal::from(number.unwrap_or(0));
        let value = match self.counts {
            _ if !self.is_of(result.kind, "", &text) => Decimal::ZERO,
            Counted::Proposals => whole(result.proposals),
            Counted::Establishments => whole(result.establishments),
            Counted::Trainees => whole(result.trainees),
            Counted::Jobs => whole(result.jobs),
            Counted::Employed | Counted::Machines => Decimal::ZERO,
            Counted::Quantity => self
                .in_units(result.quantity, &result.quantity_unit)
                .unwrap_or_else(|| whole(result.proposals)),
            Counted::Grant => whole(result.grant.map(|sum| sum.as_dong())),
            Counted::Other => whole(result.other.map(|sum| sum.as_dong())),
        };
        TallyPart {
            proposal_uid: None,
            past_result_uid: Some(result.uid),
            label: format!("{}: {}", result.document, result.content),
            year: result.to_year,
            reach: Reach::Done,
            value,
        }
    }

    /// The quantity, where it is counted in one of the units.
    fn in_units(&self, quantity: Option<Decimal>, unit: &str) -> Option<Decimal> {
        let unit = fold(unit);
        let known = self.units.iter().any(|known| unit.contains(known.as_str()));
        quantity.filter(|_| known)
    }
}
