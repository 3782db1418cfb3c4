//! Tìm trong cả tệp, without accents.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::books::Books;
use crate::error::StoreError;

/// Loại kết quả, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// Đề án.
    Proposal,
    /// Lớp.
    Class,
    /// Cơ sở.
    Establishment,
    /// Học viên; its `uid` is that of the class, where the person is found.
    Trainee,
    /// Chứng từ.
    Voucher,
}

/// Một kết quả.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// Loại.
    pub kind: HitKind,
    /// Bản ghi to open.
    pub uid: String,
    /// Dòng chính.
    pub title: String,
    /// Dòng phụ.
    pub subtitle: String,
    /// What is searched and never leaves the office in full: the number of a card.
    #[serde(skip_serializing)]
    #[ts(skip)]
    pub hidden: String,
}

/// Số chữ số ít nhất by which a person is looked for.
pub const LEAST_DIGITS: usize = 6;

impl Books<'_> {
    /// Everything in the file that holds all folded words, or stands close to it: the caller judges each.
    /// Proposals and establishments are read whole; people, classes and vouchers are found by an index.
    pub fn search(&self, folded: &[String]) -> Result<Vec<SearchHit>, StoreError> {
        let Some(rarest) = folded.iter().max_by_key(|word| word.chars().count()) else {
            return Ok(Vec::new());
        };
        let mut found: Vec<SearchHit> =
            self.select(include_str!("sql/search_small.sql"), [rarest])?;
        if let Some(asked) = all_of(folded) {
            let whole = include_str!("sql/search_words.sql");
            found.extend(self.select::<SearchHit>(whole, [&asked, rarest])?);
        }
        for digits in folded.iter().filter(|word| is_number(word)) {
            found.extend(self.people_by_number(digits)?);
        }
        if folded.len() > 1 && !found.iter().any(|hit| hit.kind == HitKind::Trainee) {
            for word in folded {
                let Some(asked) = all_of(std::slice::from_ref(word)) else {
                    continue;
                };
                let people = include_str!("sql/search_class_people.sql");
                // Two words may name the same class: its people are told once.
                let more = self.select::<SearchHit>(people, [word, &asked])?;
                let new: Vec<_> = more
                    .into_iter()
                    .filter(|hit| !found.contains(hit))
                    .collect();
                found.extend(new);
            }
        }
        Ok(found)
    }

    fn people_by_number(&self, digits: &str) -> Result<Vec<SearchHit>, StoreError> {
        let after_all_digits = format!("{digits}:");
        let end = &digits[digits.len() - LEAST_DIGITS..];
        self.select(
            include_str!("sql/search_numbers.sql"),
            [digits, &after_all_digits, end],
        )
    }
}

fn is_number(word: &str) -> bool {
    word.len() >= LEAST_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// What asks the index for all words: their runs of three letters, a word of two with the blank before it.
/// None when no word is long enough.
fn all_of(words: &[String]) -> Option<String> {
    let mut runs: Vec<String> = Vec::new();
    for word in words {
        let letters: Vec<char> = match word.chars().count() {
            2 => [' '].into_iter().chain(word.chars()).collect(),
            _ => word.chars().collect(),
        };
        let quoted = |run: &[char]| {
            format!(
                "\"{}\"",
                run.iter().collect::<String>().replace('"', "\"\"")
            )
        };
        runs.extend(letters.windows(3).map(quoted));
    }
    runs.sort_unstable();
    runs.dedup();
    (!runs.is_empty()).then(|| runs.join(" AND "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::open::DataFile;

    /// One class with one person in it.
    fn file() -> DataFile {
        let file = DataFile::in_memory().unwrap();
        let rows = "INSERT INTO training_classes (uid, code, name, trade, place, starts_on)
                VALUES ('c', 'L-01', 'Lớp mộc', 'Mộc', 'Bình Lư', '2026-03-02');
            INSERT INTO trainees (uid, class_uid, position, full_name, card_number, \"group\")
                VALUES ('t', 'c', 1, 'Lò Thị Ước', '012190001234', 'other_rural');";
        file.conn.execute_batch(rows).unwrap();
        file
    }

    fn people(file: &DataFile, text: &str) -> usize {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        let found = file.books().search(&words).unwrap();
        let people = found.iter().filter(|hit| hit.kind == HitKind::Trainee);
        people.count()
    }

    #[test]
    fn a_person_is_found_by_parts_of_the_name_and_by_either_end_of_the_number() {
        let file = file();
        for asked in [
            "uoc",
            "lo thi",
            "thi uo",
            "012190",
            "001234",
            "012190001234",
            "lo moc",
        ] {
            assert_eq!(people(&file, asked), 1, "{asked}");
        }
        for asked in ["lan", "hi uoc", "oc thi", "190001", "l", "\"", "uoc \" OR"] {
            assert_eq!(people(&file, asked), 0, "{asked}");
        }
    }

    #[test]
    fn the_index_follows_every_change_of_the_rows() {
        let file = file();
        let renamed = "UPDATE trainees SET full_name = 'Vàng A Páo' WHERE uid = 't'";
        file.conn.execute(renamed, []).unwrap();
        assert_eq!((people(&file, "uoc"), people(&file, "vang pao")), (0, 1));
        file.conn.execute("DELETE FROM trainees", []).unwrap();
        assert_eq!(people(&file, "vang"), 0);
        let whole = "INSERT INTO searched_words (searched_words) VALUES ('integrity-check')";
        file.conn.execute(whole, []).unwrap();
    }
}
