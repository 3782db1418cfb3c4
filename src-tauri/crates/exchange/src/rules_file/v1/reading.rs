//! Từ định dạng 1 về bộ quy định: every word and number is read again, nothing is taken on trust.

use domain::regulation as law;

use super::{
    Adjustment, Advance, Cap, Content, Deadline, Money, Pack, Paper, Read, Regime, Text, Tier, day,
    known, maybe_day, maybe_number, number, read_part, rows,
};

impl Pack {
    /// Bộ quy định; the fault names what is not understood.
    pub(in crate::rules_file) fn into_domain(self) -> Read<law::RegulationPack> {
        if self.id.trim().is_empty() || self.edition < 1 {
            return Err("id or edition".to_owned());
        }
        Ok(law::RegulationPack {
            id: self.id,
            name: self.name,
            valid_from: day(&self.valid_from)?,
            valid_to: maybe_day(self.valid_to)?,
            edition: self.edition,
            notice: self.notice,
            national_agency: self.national_agency,
            contents: rows(self.contents, content)?,
            caps: rows(self.caps, cap)?,
            advances: rows(self.advances, advance)?,
            regimes: rows(self.regimes, regime)?,
            papers: rows(self.papers, paper)?,
            deadlines: rows(self.deadlines, deadline)?,
            adjustments: rows(self.adjustments, adjustment)?,
            texts: rows(self.texts, text)?,
            duties: read_part("duties", self.duties)?,
            eligibility: read_part("eligibility", self.eligibility)?,
            outcomes: read_part("outcomes", self.outcomes)?,
            // Packs written before the steps were known have none.
            steps: match self.steps {
                Some(steps) => read_part("steps", steps)?,
                None => Vec::new(),
            },
            withholdings: match self.withholdings {
                Some(taxes) => read_part("withholdings", taxes)?,
                None => Vec::new(),
            },
        })
    }
}

fn content(row: Content) -> Read<law::SupportContent> {
    Ok(law::SupportContent {
        code: row.code,
        name: row.name,
        kind: row.kind,
        words: row.words,
        clauses: row.clauses,
        citation: row.cited.read()?,
    })
}

/// Số tiền: no figure of a pack is negative, and none may overflow a screen.
fn sum(dong: i64) -> Read<Money> {
    if (0..=1_000_000_000_000_000).contains(&dong) {
        Ok(Money::dong(dong))
    } else {
        Err(format!("sum {dong}"))
    }
}

fn cap(row: Cap) -> Read<law::SupportCap> {
    Ok(law::SupportCap {
        code: row.code,
        stands_for: row.stands_for,
        name: row.name,
        scope: row.scope,
        kinds: row.kinds,
        purpose: known(&row.purpose)?,
        unit: row.unit,
        ceiling: row.ceiling.map(sum).transpose()?,
        percent: maybe_number(row.percent)?,
        priority_factor: maybe_number(row.priority_factor)?,
        status: known(&row.status)?,
        citation: row.cited.read()?,
        note: row.note,
    })
}

fn advance(row: Advance) -> Read<law::AdvanceRule> {
    Ok(law::AdvanceRule {
        kinds: row.kinds,
        contents: row.contents,
        percent: number(&row.percent)?,
        progress_over_percent: maybe_number(row.progress_over_percent)?,
        papers: row.papers,
        citation: row.cited.read()?,
    })
}

fn regime(row: Regime) -> Read<law::TrainingRegime> {
    Ok(law::TrainingRegime {
        code: row.code,
        name: row.name,
        meal_rate: sum(row.meal_rate)?,
        meal_groups: row.meal_groups,
        travel_rate: sum(row.travel_rate)?,
        travel_min_km: number(&row.travel_min_km)?,
        travel_tiers: rows(row.travel_tiers, tier)?,
        cost_caps: rows(row.cost_caps, |(group, most)| Ok((group, sum(most)?)))?,
        most_supports: row.most_supports,
        again_only_with: row.again_only_with,
        citation: row.cited.read()?,
    })
}

fn tier(row: Tier) -> Read<law::TravelTier> {
    Ok(law::TravelTier {
        code: row.code,
        name: row.name,
        rate: sum(row.rate)?,
        min_km: number(&row.min_km)?,
        groups: row.groups,
        hard_place: row.hard_place,
        status: known(&row.status)?,
        citation: row.cited.read()?,
        note: row.note,
    })
}

fn paper(row: Paper) -> Read<law::RequiredPaper> {
    Ok(law::RequiredPaper {
        code: row.code,
        name: row.name,
        kinds: row.kinds,
        contents: row.contents,
        items: rows(row.items, |word| known(&word))?,
        step: row.step,
        per_class: row.per_class,
        per_beneficiary: row.per_beneficiary,
        citation: row.cited.read()?,
    })
}

fn deadline(row: Deadline) -> Read<law::Deadline> {
    let rule = read_part("deadline", row.rule)?;
    Ok(law::Deadline {
        duty: match row.duty.is_empty() {
            true => law::DeadlineDuty::of_old(&row.code, &rule),
            false => known(&row.duty)?,
        },
        code: row.code,
        name: row.name,
        scope: row.scope,
        rule,
        citation: row.cited.read()?,
        note: row.note,
    })
}

fn adjustment(row: Adjustment) -> Read<law::AdjustmentRule> {
    Ok(law::AdjustmentRule {
        code: row.code,
        name: row.name,
        change: known(&row.change)?,
        scope: row.scope,
        for_group_proposal: row.for_group_proposal,
        decided_by: row.decided_by,
        through: row.through,
        copy_to: row.copy_to,
        by_paper: row.by_paper,
        needs: row.needs,
        citation: row.cited.read()?,
    })
}

fn text(row: Text) -> Read<law::LegalText> {
    Ok(law::LegalText {
        number: row.number,
        title: row.title,
        issued_on: maybe_day(row.issued_on)?,
        in_force_on: maybe_day(row.in_force_on)?,
        ended_on: maybe_day(row.ended_on)?,
        status: known(&row.status)?,
        mark: known(&row.mark)?,
        note: row.note,
    })
}
