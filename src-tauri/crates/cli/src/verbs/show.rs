//! kc show.

use std::path::Path;

use domain::life::adjustment::value_text;
use office::commands::proposals::{OneProposal, show_proposal};
use office::views::life::LifeView;
use office::{OfficeError, Result};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::ShowKind;
use crate::signing::opened;

/// Một đề án with its life, money and papers.
pub fn show(what: ShowKind, code: &str, year: Option<i32>, data: &Path) -> Result<Answer> {
    match what {
        ShowKind::Proposal => proposal(code, year, data),
    }
}

fn proposal(code: &str, year: Option<i32>, data: &Path) -> Result<Answer> {
    let mut office = opened(data)?;
    let found = office.books().proposal_by_code(code, year)?;
    let uid = found
        .ok_or_else(|| OfficeError::NotFound {
            kind: "đề án",
            label: code.to_owned(),
        })?
        .uid;
    let record = show_proposal(&mut office, OneProposal { uid })?.output;
    let mut text = format!("{} {}\n", record.proposal.code, record.proposal.title);
    text.push_str(&format!("Giai đoạn: {}\n", record.proposal.stage.label()));
    for step in &record.steps {
        text.push_str(&format!(
            "  {} {} {}\n",
            step.reached_on,
            step.stage.label(),
            step.paper_number
        ));
    }
    text.push_str(&life_text(&record.life));
    let totals = record.totals;
    text.push_str(&format!(
        "Giao {} đ, tạm ứng {} đ, đã chi {} đ, đối ứng {} đ\n",
        totals.approved, totals.advanced, totals.spent, totals.counterpart
    ));
    for row in &record.estimate {
        text.push_str(&format!(
            "  {}: dự toán {} đ, đã chi {} đ, còn {} đ\n",
            row.line.content, row.line.grant, row.spent, row.left
        ));
    }
    Ok(Answer::done(json!(record), text))
}

/// Bước tiếp with what it needs, then what happened beside the steps.
fn life_text(life: &LifeView) -> String {
    let mut text = String::new();
    if let Some(next) = life.next.first() {
        text.push_str(&format!(
            "Bước tiếp: {} ({})\n",
            next.label, next.decided_by
        ));
        let papers = next
            .missing_papers
            .iter()
            .map(|name| format!("thiếu {name}"));
        for need in next.needs.iter().cloned().chain(papers) {
            text.push_str(&format!("  - {need}\n"));
        }
    }
    for one in &life.adjustments {
        text.push_str(&format!(
            "Điều chỉnh {}: {} → {} ({})\n",
            one.asked_on,
            value_text(one.change, &one.old_value),
            value_text(one.change, &one.new_value),
            one.change.label()
        ));
    }
    for one in &life.progress {
        text.push_str(&format!(
            "Tiến độ {}: {}%\n",
            one.month_text(),
            one.volume_percent
        ));
    }
    for one in &life.recoveries {
        text.push_str(&format!(
            "Thu hồi {} đ, còn {} đ: {}\n",
            one.recovery.amount, one.open, one.owed_by
        ));
    }
    for one in &life.force_majeure {
        text.push_str(&format!(
            "Bất khả kháng {}: {}\n",
            one.happened_on, one.cause
        ));
    }
    for one in life.by_year.iter().filter(|_| life.years.len() > 1) {
        text.push_str(&format!(
            "Năm {}: giao {} đ, tạm ứng {} đ, đã chi {} đ, còn dư {} đ\n",
            one.year.0, one.granted, one.advanced, one.spent, one.left
        ));
    }
    text
}
