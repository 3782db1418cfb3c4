//! Việc của kiểm tra thực địa: what visits asked for, one row each; who is to be visited, one row for all.

use domain::due::DueState;
use domain::funding::FundSource;

use super::{QueueIcon, QueueRow, TargetScreen, list};
use crate::error::Result;
use crate::office::Office;
use crate::views::due::DueRow;
use crate::views::due::visits::due_rows;

/// Việc đến hạn of the visits.
pub(super) fn rows(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
) -> Result<Vec<QueueRow>> {
    let mut due = due_rows(office, year, source)?;
    due.retain(|row| row.state != DueState::Later);
    let (turns, requests): (Vec<DueRow>, Vec<DueRow>) =
        due.into_iter().partition(|row| !row.code.is_empty());
    let mut rows: Vec<QueueRow> = requests.into_iter().map(of_request).collect();
    rows.extend(of_turns(turns));
    Ok(rows)
}

fn of_request(row: DueRow) -> QueueRow {
    let names = [row.proposal_code, row.proposal_title];
    let named: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
    QueueRow {
        icon: QueueIcon::Due,
        code: String::new(),
        text: row.what,
        context: named.join(" · "),
        when: row.when,
        due_on: row.on,
        verb: "Ghi kết quả".to_owned(),
        target: row.target.unwrap_or_else(|| list(TargetScreen::Proposals)),
        officer: row.officer,
    }
}

/// One row names every đề án whose turn it is; a single one opens its own visits.
fn of_turns(mut turns: Vec<DueRow>) -> Option<QueueRow> {
    turns.sort_by_key(|row| row.on);
    let first = turns.first()?.clone();
    let codes: Vec<&str> = turns.iter().map(|row| row.proposal_code.as_str()).collect();
    let own = first.target.filter(|_| turns.len() == 1);
    Some(QueueRow {
        icon: QueueIcon::Due,
        code: first.code,
        text: match turns.len() {
            1 => first.what,
            many => format!("{many} đề án đến lượt kiểm tra thực địa"),
        },
        context: codes.join(", "),
        when: first.when,
        due_on: first.on,
        verb: "Ghi kiểm tra".to_owned(),
        target: own.unwrap_or_else(|| list(TargetScreen::Proposals)),
        officer: String::new(),
    })
}
