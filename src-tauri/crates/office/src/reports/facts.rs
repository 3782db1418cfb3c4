//! Số liệu của kỳ: đề án and old results of the period and of the same period before, read once.

use domain::funding::FundSource;
use domain::past_result::PastResult;
use domain::proposal::ProposalKind;
use domain::report::Period;
use store::queries::report::ReportedProposal;

use super::catalogue::Template;
use super::measure::{Measure, is_assigned};
use crate::error::Result;
use crate::office::Office;

/// Kỳ nào.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Kỳ báo cáo.
    Now,
    /// Cùng kỳ trước.
    Before,
}

/// Một dòng số liệu.
#[derive(Debug, Clone)]
pub enum Entry {
    /// Đề án.
    Proposal(Box<ReportedProposal>),
    /// Kết quả đã tổng hợp.
    Past(Box<PastResult>),
}

impl Entry {
    /// Loại đề án, when told.
    pub fn kind(&self) -> Option<ProposalKind> {
        match self {
            Entry::Proposal(of) => Some(of.kind),
            Entry::Past(of) => of.kind,
        }
    }

    /// Nguồn, when told.
    pub fn source(&self) -> Option<FundSource> {
        match self {
            Entry::Proposal(of) => Some(of.source),
            Entry::Past(of) => of.source,
        }
    }

    /// Năm; none = of several years.
    pub fn year(&self) -> Option<i32> {
        match self {
            Entry::Proposal(of) => Some(of.year),
            Entry::Past(of) => (of.from_year == of.to_year).then_some(of.from_year),
        }
    }

    /// Đề án of the plan of the period, or an old result.
    pub fn is_in_plan(&self) -> bool {
        match self {
            Entry::Proposal(of) => of.in_plan == 1 && is_assigned(of.stage),
            Entry::Past(_) => true,
        }
    }
}

/// Số liệu của kỳ.
pub struct Facts {
    /// Kỳ báo cáo.
    pub period: Period,
    now: Vec<Entry>,
    before: Vec<Entry>,
}

impl Facts {
    /// Đọc số liệu.
    pub fn gather(office: &Office, period: Period) -> Result<Facts> {
        let before = match period.before() {
            Some(before) => entries(office, before)?,
            None => Vec::new(),
        };
        Ok(Facts {
            period,
            now: entries(office, period)?,
            before,
        })
    }

    /// Các dòng of a period.
    pub fn entries(&self, when: When) -> &[Entry] {
        match when {
            When::Now => &self.now,
            When::Before => &self.before,
        }
    }

    /// Kỳ; of the same period before, the earlier one.
    pub fn period_of(&self, when: When) -> Period {
        match when {
            When::Now => self.period,
            When::Before => self.period.before().unwrap_or(self.period),
        }
    }

    /// Các dòng that `keeps` tells, by their place.
    pub fn places(&self, when: When, keeps: impl Fn(&Entry) -> bool) -> Vec<usize> {
        let all = self.entries(when).iter().enumerate();
        all.filter(|(_, entry)| keeps(entry))
            .map(|(at, _)| at)
            .collect()
    }

    /// Tổng of one measure over entries.
    pub fn sum(&self, when: When, measure: Measure, of: &[usize]) -> i64 {
        let all = self.entries(when);
        of.iter().map(|at| measure.of(&all[*at])).sum()
    }

    /// Ghi chú: what the figures do not say by themselves.
    pub fn notes(&self, template: &Template) -> Vec<String> {
        let mut notes = Vec::new();
        let proposals = self.now.iter().filter_map(|entry| match entry {
            Entry::Proposal(of) => Some(of),
            Entry::Past(_) => None,
        });
        let in_plan: Vec<_> = proposals.filter(|of| of.in_plan == 1).collect();
        let assigned: Vec<_> = in_plan.iter().filter(|of| is_assigned(of.stage)).collect();
        let unpriced = assigned.iter().filter(|of| of.approved.is_none()).count();
        let asked = in_plan.len() - assigned.len();
        let unseen = assigned.iter().filter(|of| of.visits == 0).count();
        let has = |measure| {
            let column = |of: &super::catalogue::ColumnTemplate| of.measure == Some(measure);
            template.columns.iter().any(column)
                || template.rows.iter().any(|of| of.measure == Some(measure))
        };
        if has(Measure::Approved) && unpriced > 0 {
            notes.push(format!(
                "{unpriced} đề án không ghi kinh phí trong kế hoạch, vẫn được đếm."
            ));
        }
        if asked > 0 && has(Measure::Proposals) {
            notes.push(format!(
                "{asked} đề án chưa được phê duyệt không tính vào báo cáo."
            ));
        }
        if unseen > 0 && has(Measure::Proposals) {
            notes.push(format!(
                "{unseen} trong {} đề án không có lần kiểm tra nào được ghi trong kỳ.",
                assigned.len()
            ));
        }
        if has(Measure::Spent) {
            notes.push("Đã chi: theo chứng từ đã ghi sổ của năm ngân sách trong kỳ, phiếu thu giảm chi đã trừ; quyết toán: theo hồ sơ đã khóa.".to_owned());
        }
        if has(Measure::Establishments) {
            notes.push("Một cơ sở được hỗ trợ ở hai đề án là hai lượt.".to_owned());
        }
        notes
    }
}

fn entries(office: &Office, period: Period) -> Result<Vec<Entry>> {
    let books = office.books();
    let proposals = books.reported_proposals(period)?.into_iter();
    let mut all: Vec<Entry> = proposals.map(|of| Entry::Proposal(Box::new(of))).collect();
    // An old report tells whole years; a part of a year cannot be told from it.
    if period.open_from().is_none() && period.open_to().is_none() {
        let (first, last) = period.years();
        let past = books.past_results(first, last)?.into_iter();
        all.extend(past.map(|of| Entry::Past(Box::new(of))));
    }
    Ok(all)
}
