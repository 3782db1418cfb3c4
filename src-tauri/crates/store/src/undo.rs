//! Hoàn tác: writes the before-images back, if nothing has touched them since; history is never shortened.

use crate::books::Books;
use crate::change::{Change, RowChange};
use crate::error::StoreError;
use crate::journal::Operation;
use crate::row::Image;

/// Việc có thể hoàn tác or làm lại now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reversible {
    /// Việc gốc, whose label the officer reads.
    pub original: Operation,
    /// Dòng nhật ký to reverse: the original itself, or the undo that a redo takes back.
    pub reverses_uid: String,
}

impl Books<'_> {
    /// Các việc hoàn tác được, newest first, and các việc làm lại được, next first.
    pub fn reversible(&self) -> Result<(Vec<Reversible>, Vec<Reversible>), StoreError> {
        let mut newest_first = self.operations(None, 1000)?;
        newest_first.reverse();
        let mut done: Vec<Reversible> = Vec::new();
        let mut undone: Vec<Reversible> = Vec::new();
        for operation in newest_first {
            match operation.undoes_uid.clone() {
                None => {
                    undone.clear();
                    done.push(Reversible {
                        reverses_uid: operation.uid.clone(),
                        original: operation,
                    });
                }
                Some(target) => move_between(&mut done, &mut undone, &target, &operation.uid),
            }
        }
        done.reverse();
        undone.reverse();
        Ok((done, undone))
    }
}

/// An undo takes the entry off the done pile; a redo brings it back; either way the newest journal line is what reverses it next.
fn move_between(done: &mut Vec<Reversible>, undone: &mut Vec<Reversible>, target: &str, by: &str) {
    let (from, to) = match done.iter().any(|entry| entry.reverses_uid == target) {
        true => (done, undone),
        false => (undone, done),
    };
    if let Some(at) = from.iter().rposition(|entry| entry.reverses_uid == target) {
        let mut entry = from.remove(at);
        entry.reverses_uid = by.to_owned();
        to.push(entry);
    }
}

impl Change<'_> {
    /// Đảo một việc: every row must still stand as that operation left it.
    pub fn reverse(&mut self, rows: &[RowChange]) -> Result<(), StoreError> {
        for row in rows.iter().rev() {
            if !stands_as_left(self.books().image(&row.table, &row.uid)?, &row.after) {
                return Err(StoreError::ChangedSince {
                    table: row.table.clone(),
                    record: row.uid.clone(),
                });
            }
            self.restore(&row.table, &row.uid, row.before.as_ref())?;
        }
        Ok(())
    }
}

/// Does a row stand as an operation left it. Columns that a later version of the program added are not
/// in the image; whoever filled them has a younger operation, which is taken back first.
fn stands_as_left(now: Option<Image>, left: &Option<Image>) -> bool {
    match (now, left) {
        (Some(now), Some(left)) => left
            .iter()
            .all(|(name, value)| now.get(name) == Some(value)),
        (now, left) => now.is_none() && left.is_none(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn image(json: serde_json::Value) -> Option<Image> {
        json.as_object().cloned()
    }

    #[test]
    fn a_column_added_by_a_newer_program_does_not_stop_an_older_undo() {
        let left = image(serde_json::json!({ "name": "HTX Duy Sơn" }));
        let grown = image(serde_json::json!({ "name": "HTX Duy Sơn", "workers": null }));
        let renamed = image(serde_json::json!({ "name": "HTX Bình Lư", "workers": null }));
        assert!(stands_as_left(grown, &left));
        assert!(!stands_as_left(renamed, &left));
        assert!(!stands_as_left(None, &left));
        assert!(stands_as_left(None, &None));
    }
}
