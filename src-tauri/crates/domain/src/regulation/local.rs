//! Quy định riêng của đơn vị: what the province set itself, and what somebody compared with its text.

use super::office_rows::{FigureCheck, LocalCap, LocalDeadline, LocalDeadlineEvery};
use super::{
    CapPurpose, CheckMark, Citation, Deadline, DeadlineDuty, DeadlineRule, FigureStatus,
    RegulationPack, SupportCap, in_words,
};
use crate::calendar::Day;

/// Quy định riêng, as an office holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocalRules {
    /// Tên tỉnh, for the scope of its ceilings.
    pub province: String,
    /// Mức trần của tỉnh.
    pub caps: Vec<LocalCap>,
    /// Thời hạn của tỉnh.
    pub deadlines: Vec<LocalDeadline>,
    /// Con số đã đối chiếu.
    pub checks: Vec<FigureCheck>,
}

impl LocalRules {
    /// Chưa có gì riêng: the packs stand as they are.
    pub fn is_empty(&self) -> bool {
        self.caps.is_empty() && self.deadlines.is_empty() && self.checks.is_empty()
    }

    /// Bộ quy định có hiệu lực tại đơn vị: the province's figures stand in it, what they replace ends
    /// the day before, and what was checked carries its mark.
    pub fn over(&self, pack: &RegulationPack) -> RegulationPack {
        let mut pack = pack.clone();
        let meets = |from: Day, to: Option<Day>| {
            pack.valid_to.is_none_or(|end| from <= end) && to.is_none_or(|to| pack.valid_from <= to)
        };
        let caps: Vec<&LocalCap> = self
            .caps
            .iter()
            .filter(|row| meets(row.valid_from, row.valid_to))
            .collect();
        let deadlines: Vec<&LocalDeadline> = self
            .deadlines
            .iter()
            .filter(|row| meets(row.valid_from, row.valid_to))
            .collect();
        for row in caps {
            let replaced = pack.caps.iter_mut().filter(|cap| cap.code == row.replaces);
            replaced.for_each(|cap| cap.citation.end_before(row.valid_from));
            pack.caps.push(row.as_cap(&self.province));
        }
        for row in deadlines {
            let replaced = pack
                .deadlines
                .iter_mut()
                .filter(|one| one.code == row.replaces);
            replaced.for_each(|one| one.citation.end_before(row.valid_from));
            pack.deadlines.push(row.as_deadline());
        }
        self.mark(&mut pack);
        pack
    }

    fn mark(&self, pack: &mut RegulationPack) {
        if self.checks.is_empty() {
            return;
        }
        let is_checked = |figure: super::Figure| {
            let stated = figure.stated();
            let mut checks = self.checks.iter();
            checks.any(|check| check.figure_key == figure.key && check.stated == stated)
        };
        let mark = |checked: bool, mark: &mut CheckMark| {
            if checked {
                *mark = CheckMark::Checked;
            }
        };
        for row in &mut pack.caps {
            mark(is_checked(in_words::cap(row)), &mut row.citation.mark);
        }
        let works = in_words::content_names(pack);
        let rates = pack.advances.iter();
        let rates: Vec<bool> = rates
            .map(|row| is_checked(in_words::advance(row, &works)))
            .collect();
        for (row, checked) in pack.advances.iter_mut().zip(rates) {
            mark(checked, &mut row.citation.mark);
        }
        for row in &mut pack.duties {
            mark(is_checked(in_words::duty(row)), &mut row.citation.mark);
        }
        for row in &mut pack.withholdings {
            let checked = is_checked(in_words::withholding(row));
            mark(checked, &mut row.citation.mark);
        }
        for row in &mut pack.contents {
            mark(is_checked(in_words::content(row)), &mut row.citation.mark);
        }
        for row in &mut pack.regimes {
            let tiers: Vec<bool> = row
                .travel_tiers
                .iter()
                .map(|tier| is_checked(in_words::tier(row, tier)))
                .collect();
            for (tier, checked) in row.travel_tiers.iter_mut().zip(tiers) {
                mark(checked, &mut tier.citation.mark);
            }
            mark(is_checked(in_words::regime(row)), &mut row.citation.mark);
        }
        for row in &mut pack.papers {
            mark(is_checked(in_words::paper(row)), &mut row.citation.mark);
        }
        for row in &mut pack.deadlines {
            mark(is_checked(in_words::deadline(row)), &mut row.citation.mark);
        }
        for row in &mut pack.adjustments {
            mark(
                is_checked(in_words::adjustment(row)),
                &mut row.citation.mark,
            );
        }
        for row in &mut pack.texts {
            mark(is_checked(in_words::text(row)), &mut row.mark);
        }
    }
}

impl LocalCap {
    /// As the packs hold it. What an officer typed from the resolution before him still has to be
    /// compared by somebody, as every other figure.
    fn as_cap(&self, province: &str) -> SupportCap {
        SupportCap {
            code: self.code.clone(),
            stands_for: self.replaces.clone(),
            name: self.name.clone(),
            scope: format!("KCĐP {province}"),
            kinds: self.kinds.split_whitespace().map(str::to_owned).collect(),
            purpose: CapPurpose::Support,
            unit: self.unit.clone(),
            ceiling: self.ceiling,
            percent: self.percent,
            priority_factor: self.priority_factor,
            status: FigureStatus::Official,
            citation: Citation {
                text: self.source.clone(),
                valid_from: self.valid_from,
                valid_to: self.valid_to,
                mark: CheckMark::Unchecked,
            },
            note: self.note.clone(),
        }
    }
}

impl LocalDeadline {
    fn as_deadline(&self) -> Deadline {
        let small = |number: i64| u32::try_from(number).unwrap_or_default();
        let day = small(self.day);
        let rule = match self.every {
            LocalDeadlineEvery::Month => DeadlineRule::Monthly { day },
            LocalDeadlineEvery::Quarter => DeadlineRule::Quarterly { day: Some(day) },
            LocalDeadlineEvery::Year => DeadlineRule::Date {
                month: self.month.map(small).unwrap_or(1),
                day,
                year_offset: i32::try_from(self.year_offset).unwrap_or_default(),
            },
        };
        Deadline {
            duty: DeadlineDuty::of_old(&self.code, &rule),
            code: self.code.clone(),
            name: self.name.clone(),
            scope: self.scope.clone(),
            rule,
            citation: Citation {
                text: self.source.clone(),
                valid_from: self.valid_from,
                valid_to: self.valid_to,
                mark: CheckMark::Unchecked,
            },
            note: self.note.clone(),
        }
    }
}
