//! kc show.

use std::path::Path;

use office::commands::proposals::{OneProposal, show_proposal};
use office::{Office, OfficeError, Result};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::ShowKind;

/// Một đề án with its life, money and papers.
pub fn show(what: ShowKind, code: &str, year: Option<i32>, data: &Path) -> Result<Answer> {
    match what {
        ShowKind::Proposal => proposal(code, year, data),
    }
}

fn proposal(code: &str, year: Option<i32>, data: &Path) -> Result<Answer> {
    let mut office = Office::open(data)?;
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
