//! Kết quả của một lệnh, as both hosts and the terminal receive it.

use serde::Serialize;
use store::RowChange;

/// Xong: the output, what was touched, and the label of what can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Done<T> {
    /// What the command answers.
    pub output: T,
    /// Subjects that changed: a table's name, `proposal:<uid>`, `class:<uid>`, `voucher:<uid>`.
    pub touched: Vec<String>,
    /// Nhãn hoàn tác; none when nothing changed or it cannot be undone.
    pub undo_label: Option<String>,
}

impl<T> Done<T> {
    /// Chỉ đọc: nothing was touched.
    pub fn read(output: T) -> Done<T> {
        Done {
            output,
            touched: Vec::new(),
            undo_label: None,
        }
    }

    /// The same with another output.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Done<U> {
        Done {
            output: turn(self.output),
            touched: self.touched,
            undo_label: self.undo_label,
        }
    }
}

/// The subjects of written rows: screens that show one of them ask again.
pub fn subjects(rows: &[RowChange]) -> Vec<String> {
    let mut subjects = Vec::new();
    for row in rows {
        subjects.push(row.table.clone());
        subjects.push(format!("{}:{}", singular(&row.table), row.uid));
        for image in [&row.before, &row.after].into_iter().flatten() {
            for (column, kind) in [
                ("proposal_uid", "proposal"),
                ("class_uid", "class"),
                ("voucher_uid", "voucher"),
            ] {
                if let Some(uid) = image.get(column).and_then(|value| value.as_str()) {
                    subjects.push(format!("{kind}:{uid}"));
                }
            }
        }
    }
    subjects.sort();
    subjects.dedup();
    subjects
}

fn singular(table: &str) -> &str {
    match table {
        "training_classes" => "class",
        "beneficiaries" => "beneficiary",
        other => other.strip_suffix('s').unwrap_or(other),
    }
}
