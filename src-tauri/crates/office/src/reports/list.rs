//! Từng đề án một dòng: the review of the year, and the progress of what is under way.

use std::collections::HashMap;

use domain::ids::ProposalId;
use domain::life::ProgressReport;
use domain::number_text::quantity_text;
use domain::proposal::Stage;
use store::queries::report::ReportedProposal;

use super::catalogue::{Fact, Template};
use super::facts::{Entry, Facts, When};
use super::sheet::{Ask, FUNDS, Line, Sheet, asks, fund_key, fund_label, total};
use crate::error::Result;
use crate::office::Office;

type Progress = HashMap<ProposalId, ProgressReport>;

/// Mọi đề án được giao of the period, by source.
pub fn sheet(template: &Template, facts: &Facts) -> Sheet {
    rows(template, facts, &Progress::new(), |of| {
        of.in_plan == 1 && super::measure::is_assigned(of.stage)
    })
}

/// Đề án đang thực hiện: contracted and not yet settled, with what their last Mẫu 3a says.
pub fn progress(office: &Office, template: &Template, facts: &Facts) -> Result<Sheet> {
    let last = office.books().last_progress(facts.period.to)?;
    let last = last.into_iter().map(|of| (of.proposal_uid, of)).collect();
    let mut sheet = rows(template, facts, &last, |of| {
        (Stage::Contracted..=Stage::Closed).contains(&of.stage)
    });
    let unreported = sheet
        .lines
        .iter()
        .filter(|line| line.level == 1 && matches!(line.asks.get(1), Some(Ask::Blank)))
        .count();
    if unreported > 0 {
        sheet.notes.push(format!(
            "{unreported} đề án đang thực hiện chưa có báo cáo tiến độ (Mẫu 3a) nào đến cuối kỳ."
        ));
    }
    Ok(sheet)
}

fn rows(
    template: &Template,
    facts: &Facts,
    progress: &Progress,
    keeps: impl Fn(&ReportedProposal) -> bool,
) -> Sheet {
    let mut sheet = Sheet::new(template);
    let kept = |entry: &Entry| matches!(entry, Entry::Proposal(of) if keeps(of));
    let mut groups = Vec::new();
    for fund in FUNDS {
        let of_fund = |entry: &Entry| entry.source() == fund && kept(entry);
        let places = facts.places(When::Now, of_fund);
        if places.is_empty() {
            continue;
        }
        let group = sheet.push(Line {
            id: fund_key(fund).to_owned(),
            label: fund_label(fund).to_owned(),
            asks: asks(template, facts, of_fund),
            ..Line::default()
        });
        groups.push(group);
        for (number, at) in (1..).zip(places) {
            if let Entry::Proposal(of) = &facts.entries(When::Now)[at] {
                let line = line(template, facts, of, progress, number);
                let place = sheet.push(line);
                sheet.lines[group].sums.push(place);
            }
        }
    }
    sheet.total = Some(total(template, facts, groups, kept));
    sheet
}

fn line(
    template: &Template,
    facts: &Facts,
    of: &ReportedProposal,
    progress: &Progress,
    number: usize,
) -> Line {
    let own = |entry: &Entry| matches!(entry, Entry::Proposal(other) if other.uid == of.uid);
    let mut asks = asks(template, facts, own);
    for (column, ask) in template.columns.iter().zip(&mut asks) {
        if let Some(fact) = column.fact {
            *ask = match text(fact, of, progress.get(&of.uid)) {
                text if text.is_empty() => Ask::Blank,
                text => Ask::Text(text),
            };
        }
    }
    Line {
        id: of.uid.to_string(),
        level: 1,
        ordinal: number.to_string(),
        label: format!("{} {}", of.code, of.title),
        asks,
        ..Line::default()
    }
}

fn text(fact: Fact, of: &ReportedProposal, progress: Option<&ProgressReport>) -> String {
    match fact {
        Fact::Beneficiary if of.beneficiary_text.is_empty() => of.implementer.clone(),
        Fact::Beneficiary => of.beneficiary_text.clone(),
        Fact::Stage => of.stage.label().to_owned(),
        Fact::Obstacle => of.review_obstacle.clone(),
        Fact::Plan => of.review_plan.clone(),
        Fact::Volume => progress.map_or(String::new(), |of| quantity_text(of.volume_percent)),
        Fact::Progress => progress.map_or(String::new(), |of| {
            let said = [&of.done, &of.difficulties, &of.requests];
            let said = said.into_iter().filter(|text| !text.is_empty());
            said.cloned().collect::<Vec<_>>().join("; ")
        }),
    }
}
