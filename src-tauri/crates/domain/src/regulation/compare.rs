//! So hai bộ quy định: what one has that the other has not, and what reads otherwise.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RegulationPack;
use super::figure::Figure;

/// Kiểu khác nhau.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureChangeKind {
    /// Thêm.
    Added,
    /// Đổi.
    Changed,
    /// Bỏ.
    Removed,
}

/// Chỗ khác nhau giữa hai bộ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureChange {
    /// Kiểu.
    pub kind: FigureChangeKind,
    /// Bên trước; none = added.
    pub before: Option<Figure>,
    /// Bên sau; none = removed.
    pub after: Option<Figure>,
}

/// Các chỗ khác nhau, in the order of the later pack, then what it no longer has.
pub fn compare(before: &RegulationPack, after: &RegulationPack) -> Vec<FigureChange> {
    let old = before.figures();
    let known: BTreeMap<&str, &Figure> = old.iter().map(|one| (one.key.as_str(), one)).collect();
    let new = after.figures();
    let mut changes: Vec<FigureChange> = Vec::new();
    for figure in &new {
        match known.get(figure.key.as_str()) {
            None => changes.push(change(FigureChangeKind::Added, None, Some(figure))),
            Some(other) if *other != figure => {
                changes.push(change(FigureChangeKind::Changed, Some(other), Some(figure)));
            }
            Some(_) => {}
        }
    }
    let gone = old
        .iter()
        .filter(|one| new.iter().all(|other| other.key != one.key));
    changes.extend(gone.map(|one| change(FigureChangeKind::Removed, Some(one), None)));
    changes
}

fn change(kind: FigureChangeKind, before: Option<&Figure>, after: Option<&Figure>) -> FigureChange {
    FigureChange {
        kind,
        before: before.cloned(),
        after: after.cloned(),
    }
}
