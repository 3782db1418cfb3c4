//! kc check: every rule, like a compiler.

use std::path::Path;

use domain::ids::ProposalId;
use domain::money::Money;
use domain::settlement::checks::Step;
use office::commands::proposals::proposal_file;
use office::preflight::{BreachRow, WholeFile, judged};
use office::views::proposals::stated_by_plans;
use office::{Office, OfficeError, Result};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::signing::opened;

/// Kiểm tra một đề án, or every one of a year (of all years when none is named).
pub fn check(data: &Path, proposal: Option<&str>, year: Option<i32>) -> Result<Answer> {
    let office = opened(data)?;
    let uids = subjects(&office, proposal, year)?;
    let (mut breaches, mut text) = (Vec::new(), String::new());
    let (mut blocks, mut warnings, mut reminders) = (0, 0, 0);
    let whole = WholeFile::read(&office)?;
    for uid in uids {
        let file = proposal_file(&office, uid)?;
        let found = judged(&office, &file, &whole.around(&file)?, Step::All)?;
        blocks += found.blocks;
        warnings += found.warnings;
        reminders += found.reminders;
        for row in found.breaches {
            text.push_str(&line(&found.code, &row));
            breaches.push(value(&found.code, row));
        }
    }
    let mut stated = Vec::new();
    for year in year.map_or_else(|| office.books().budget_years(), |year| Ok(vec![year]))? {
        stated.extend(stated_by_plans(&office, year, None)?);
    }
    for said in stated.iter().filter(|said| !said.agrees) {
        text.push_str(&format!(
            "ghi chú: {}: nêu {}, tính {}\n",
            said.what,
            Money::dong(said.stated),
            Money::dong(said.computed)
        ));
    }
    text.push_str(&format!(
        "{blocks} chặn, {warnings} nhắc, {reminders} việc đến hạn\n"
    ));
    let json = json!({
        "breaches": breaches, "blocks": blocks, "warnings": warnings, "reminders": reminders,
        "stated": stated,
    });
    Ok(Answer::done(json, text))
}

fn subjects(office: &Office, proposal: Option<&str>, year: Option<i32>) -> Result<Vec<ProposalId>> {
    let books = office.books();
    if let Some(code) = proposal {
        let found = books.proposal_by_code(code, year)?;
        let found = found.ok_or_else(|| OfficeError::NotFound {
            kind: "đề án",
            label: code.to_owned(),
        })?;
        return Ok(vec![found.uid]);
    }
    let rows = books.proposal_register(year, None, None, "")?;
    Ok(rows.into_iter().map(|row| row.uid).collect())
}

fn line(code: &str, row: &BreachRow) -> String {
    let word = match row.severity {
        domain::breach::Severity::Block => "chặn",
        domain::breach::Severity::BlockOverridable => "chặn, vượt được khi có lý do",
        domain::breach::Severity::Warn => "nhắc",
        domain::breach::Severity::Remind => "việc đến hạn",
    };
    let allowed = if row.allowed.is_some() {
        " (đã cho qua)"
    } else {
        ""
    };
    format!(
        "{code} {word}{allowed}: [{}] {}: {} {}\n",
        row.code.wire(),
        row.subject.label,
        row.what,
        row.advice
    )
}

fn value(code: &str, row: BreachRow) -> Value {
    let mut value = json!(row);
    value["proposal"] = json!(code);
    value
}
