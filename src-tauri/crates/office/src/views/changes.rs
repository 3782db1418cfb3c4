//! Thay đổi từ ngày làm việc trước: who did what, from the journal; what was undone is left out.

use std::collections::HashSet;

use domain::calendar::Day;
use serde::Serialize;
use store::RowChange;
use ts_rs::TS;

use super::overview::{Target, TargetScreen};
use crate::error::Result;
use crate::office::Office;

/// Số dòng trả về at most; the counts are of all.
const SHOWN: usize = 60;

/// Thay đổi từ một ngày.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Changes {
    /// Từ ngày: the last working day before today.
    pub since: Day,
    /// Số việc còn hiệu lực.
    pub count: i64,
    /// Số việc của từng cán bộ, the busiest first.
    pub officers: Vec<OfficerChanges>,
    /// Các việc gần nhất, newest first.
    pub rows: Vec<ChangeRow>,
}

/// Số việc của một cán bộ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfficerChanges {
    /// Cán bộ; empty = nobody gave a name.
    pub officer: String,
    /// Số việc.
    pub count: i64,
}

/// Một việc đã làm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangeRow {
    /// Identity of the operation.
    pub uid: String,
    /// Thời điểm, UTC (RFC 3339).
    pub made_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Việc.
    pub label: String,
    /// Nơi xem; none = no single record.
    pub target: Option<Target>,
}

/// Thay đổi từ đầu ngày làm việc trước, by Vietnam's clock.
pub fn since_last_working_day(office: &Office) -> Result<Changes> {
    let since = office.today()?.add_working_days(-1, &[]);
    // Midnight in Vietnam is 17:00 UTC of the day before.
    let moment = format!("{}T17:00:00.000Z", since.plus_days(-1).iso());
    let mut undone = HashSet::new();
    let mut standing = office.books().operations_since(&moment)?;
    standing.retain(
        |operation| match (&operation.undoes_uid, undone.contains(&operation.uid)) {
            (_, true) => false,
            (Some(undoes), false) => {
                undone.insert(undoes.clone());
                false
            }
            (None, false) => true,
        },
    );
    let mut officers: Vec<OfficerChanges> = Vec::new();
    for operation in &standing {
        match officers
            .iter_mut()
            .find(|one| one.officer == operation.officer)
        {
            Some(one) => one.count += 1,
            None => officers.push(OfficerChanges {
                officer: operation.officer.clone(),
                count: 1,
            }),
        }
    }
    officers.sort_by_key(|one| -one.count);
    let count = standing.len() as i64;
    let rows = standing.into_iter().take(SHOWN).map(|operation| {
        // What was erased of a person stays unnamed: such a row has no place to open.
        let touched = office
            .books()
            .changes_of(&operation.uid)
            .unwrap_or_default();
        ChangeRow {
            target: touched.iter().find_map(target),
            uid: operation.uid,
            made_at: operation.made_at,
            officer: operation.officer,
            label: operation.label,
        }
    });
    Ok(Changes {
        since,
        count,
        officers,
        rows: rows.collect(),
    })
}

/// The screen of the record itself, else of the đề án it belongs to; what was removed has none.
fn target(row: &RowChange) -> Option<Target> {
    let image = row.after.as_ref()?;
    let text = |column: &str| image.get(column).and_then(|value| value.as_str());
    let (screen, uid) = match row.table.as_str() {
        "proposals" => (TargetScreen::Proposals, row.uid.as_str()),
        "vouchers" => (TargetScreen::Vouchers, row.uid.as_str()),
        "training_classes" => (TargetScreen::Classes, row.uid.as_str()),
        "establishments" => (TargetScreen::Establishments, row.uid.as_str()),
        _ => match (text("class_uid"), text("proposal_uid")) {
            (Some(class), _) => (TargetScreen::Classes, class),
            (None, Some(proposal)) => (TargetScreen::Proposals, proposal),
            (None, None) => return None,
        },
    };
    Some(Target {
        screen,
        uid: uid.to_owned(),
        proposal_uid: None,
        field: String::new(),
        subject: None,
    })
}
