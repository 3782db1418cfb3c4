//! Từ bộ quy định sang định dạng 1.

use domain::regulation as law;

use super::{
    Adjustment, Advance, Cap, Cited, Content, Deadline, Pack, Paper, Regime, Text, Tier, part, word,
};

impl From<&law::RegulationPack> for Pack {
    fn from(from: &law::RegulationPack) -> Pack {
        Pack {
            id: from.id.clone(),
            name: from.name.clone(),
            valid_from: from.valid_from.iso(),
            valid_to: from.valid_to.map(|day| day.iso()),
            edition: from.edition,
            notice: from.notice.clone(),
            national_agency: from.national_agency.clone(),
            contents: from.contents.iter().map(content).collect(),
            caps: from.caps.iter().map(cap).collect(),
            advances: from.advances.iter().map(advance).collect(),
            regimes: from.regimes.iter().map(regime).collect(),
            papers: from.papers.iter().map(paper).collect(),
            deadlines: from.deadlines.iter().map(deadline).collect(),
            adjustments: from.adjustments.iter().map(adjustment).collect(),
            texts: from.texts.iter().map(text).collect(),
            duties: part(&from.duties),
            eligibility: part(&from.eligibility),
            outcomes: part(&from.outcomes),
            steps: (!from.steps.is_empty()).then(|| part(&from.steps)),
            withholdings: (!from.withholdings.is_empty()).then(|| part(&from.withholdings)),
        }
    }
}

fn content(row: &law::SupportContent) -> Content {
    Content {
        code: row.code.clone(),
        name: row.name.clone(),
        kind: row.kind.clone(),
        words: row.words.clone(),
        clauses: row.clauses.clone(),
        cited: Cited::from(&row.citation),
    }
}

fn cap(row: &law::SupportCap) -> Cap {
    Cap {
        code: row.code.clone(),
        stands_for: row.stands_for.clone(),
        name: row.name.clone(),
        scope: row.scope.clone(),
        kinds: row.kinds.clone(),
        purpose: word(&row.purpose),
        unit: row.unit.clone(),
        ceiling: row.ceiling.map(|most| most.as_dong()),
        percent: row.percent.map(|percent| percent.to_string()),
        priority_factor: row.priority_factor.map(|factor| factor.to_string()),
        status: word(&row.status),
        cited: Cited::from(&row.citation),
        note: row.note.clone(),
    }
}

fn advance(row: &law::AdvanceRule) -> Advance {
    let over = row.progress_over_percent;
    Advance {
        kinds: row.kinds.clone(),
        contents: row.contents.clone(),
        percent: row.percent.to_string(),
        progress_over_percent: over.map(|over| over.to_string()),
        papers: row.papers.clone(),
        cited: Cited::from(&row.citation),
    }
}

fn regime(row: &law::TrainingRegime) -> Regime {
    let caps = row.cost_caps.iter();
    Regime {
        code: row.code.clone(),
        name: row.name.clone(),
        meal_rate: row.meal_rate.as_dong(),
        meal_groups: row.meal_groups.clone(),
        travel_rate: row.travel_rate.as_dong(),
        travel_min_km: row.travel_min_km.to_string(),
        travel_tiers: row.travel_tiers.iter().map(tier).collect(),
        cost_caps: caps
            .map(|(group, most)| (group.clone(), most.as_dong()))
            .collect(),
        most_supports: row.most_supports,
        again_only_with: row.again_only_with.clone(),
        cited: Cited::from(&row.citation),
    }
}

fn tier(row: &law::TravelTier) -> Tier {
    Tier {
        code: row.code.clone(),
        name: row.name.clone(),
        rate: row.rate.as_dong(),
        min_km: row.min_km.to_string(),
        groups: row.groups.clone(),
        hard_place: row.hard_place,
        status: word(&row.status),
        cited: Cited::from(&row.citation),
        note: row.note.clone(),
    }
}

fn paper(row: &law::RequiredPaper) -> Paper {
    Paper {
        code: row.code.clone(),
        name: row.name.clone(),
        kinds: row.kinds.clone(),
        contents: row.contents.clone(),
        items: row.items.iter().map(word).collect(),
        step: row.step.clone(),
        per_class: row.per_class,
        per_beneficiary: row.per_beneficiary,
        cited: Cited::from(&row.citation),
    }
}

fn deadline(row: &law::Deadline) -> Deadline {
    Deadline {
        code: row.code.clone(),
        name: row.name.clone(),
        scope: row.scope.clone(),
        rule: part(&row.rule),
        // What the code says already is not said again, so that files stay what older programs read.
        duty: match row.duty == law::DeadlineDuty::of_old(&row.code, &row.rule) {
            true => String::new(),
            false => word(&row.duty),
        },
        cited: Cited::from(&row.citation),
        note: row.note.clone(),
    }
}

fn adjustment(row: &law::AdjustmentRule) -> Adjustment {
    Adjustment {
        code: row.code.clone(),
        name: row.name.clone(),
        change: word(&row.change),
        scope: row.scope.clone(),
        for_group_proposal: row.for_group_proposal,
        decided_by: row.decided_by.clone(),
        through: row.through.clone(),
        copy_to: row.copy_to.clone(),
        by_paper: row.by_paper.clone(),
        needs: row.needs.clone(),
        cited: Cited::from(&row.citation),
    }
}

fn text(row: &law::LegalText) -> Text {
    Text {
        number: row.number.clone(),
        title: row.title.clone(),
        issued_on: row.issued_on.map(|day| day.iso()),
        in_force_on: row.in_force_on.map(|day| day.iso()),
        ended_on: row.ended_on.map(|day| day.iso()),
        status: word(&row.status),
        mark: word(&row.mark),
        note: row.note.clone(),
    }
}
