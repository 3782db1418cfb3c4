//! The lines above and below a table: titles, dates, stated numbers.

use domain::calendar::Day;
use domain::fold::fold;

use crate::spreadsheet::{Cell, Sheet};

/// Dòng chữ ngoài bảng.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Row of the sheet, from 1.
    pub row: u32,
    /// The text as shown.
    pub text: String,
    /// Its search fold.
    pub folded: String,
    /// Whether its capitals come from an old font that shows nothing else.
    pub has_font_capitals: bool,
}

/// Every text cell of the rows `first..=last`, each a line of its own.
pub(crate) fn lines_between(sheet: &Sheet, first: u32, last: u32) -> Vec<Line> {
    let rows = sheet
        .rows
        .iter()
        .filter(|row| (first..=last).contains(&row.number));
    let cells = rows.flat_map(|row| row.filled().map(move |(at, cell)| (row.number, at, cell)));
    cells
        .filter(|(_, _, cell)| matches!(cell, Cell::Text(_) | Cell::Number(_)))
        .map(|(row, column, cell)| {
            let text = cell.shown();
            let has_font_capitals = sheet.recovered_case.contains(&(row, column));
            Line {
                row,
                folded: fold(&text),
                text,
                has_font_capitals,
            }
        })
        .collect()
}

/// The whole number that stands right before the first of `words`: "05 đề án" gives 5.
pub(crate) fn number_before(folded: &str, words: &[&str]) -> Option<i64> {
    words.iter().find_map(|word| {
        folded.match_indices(word).find_map(|(at, _)| {
            let before = folded[..at].trim_end_matches([' ', ':', '(', ')']);
            let digits = before.len()
                - before
                    .trim_end_matches(|letter: char| letter.is_ascii_digit())
                    .len();
            let preceded = before[..before.len() - digits].ends_with(['.', ',', '/', '-']);
            let run = &before[before.len() - digits..];
            if digits == 0 || preceded {
                None
            } else {
                run.parse().ok()
            }
        })
    })
}

/// The whole number that follows the first of `words`: "Số học viên: 35" gives 35.
pub(crate) fn number_after(folded: &str, words: &[&str]) -> Option<i64> {
    words.iter().find_map(|word| {
        let (_, after) = folded.split_once(word)?;
        let after = after.trim_start_matches([' ', ':', '=', '(']);
        let run: &str = after
            .split(|letter: char| !letter.is_ascii_digit())
            .next()?;
        run.parse().ok()
    })
}

/// The dates of a line in order: "từ ngày 02/03/2026 đến ngày 28 tháng 4 năm 2026". A date that
/// leaves out its year or month takes them from the next full one.
pub(crate) fn find_days(text: &str) -> Vec<Day> {
    let folded = fold(text);
    let spelled = folded.replace(" thang ", "/").replace(" nam ", "/");
    let pieces = spelled.split(|letter: char| !letter.is_ascii_digit() && !"/.-".contains(letter));
    let mut days: Vec<Day> = Vec::new();
    for piece in pieces.rev() {
        let runs: Vec<&str> = piece
            .split(['/', '.', '-'])
            .filter(|run| !run.is_empty())
            .collect();
        let numbers: Option<Vec<u32>> = runs.iter().map(|run| run.parse().ok()).collect();
        let next = days.last().copied();
        let day = match numbers.as_deref() {
            Some([year, month, day]) if runs[0].len() == 4 => Day::new(*year as i32, *month, *day),
            Some([day, month, year]) if runs[2].len() == 4 => Day::new(*year as i32, *month, *day),
            Some([day, month]) if runs[1].len() <= 2 => {
                next.and_then(|next| Day::new(next.year(), *month, *day))
            }
            _ => None,
        };
        days.extend(day);
    }
    days.reverse();
    days
}

/// The number and the day of a decision that a line names: "Quyết định số 12/QĐ-UBND ngày …".
pub(crate) fn decision_in(line: &Line) -> Option<(String, Option<Day>)> {
    let at = line.text.find("/QĐ")?;
    let start = line.text[..at]
        .rfind(|letter: char| letter.is_whitespace())
        .map_or(0, |space| space + 1);
    let number: String = line.text[start..]
        .chars()
        .take_while(|letter| !letter.is_whitespace() && !",;)".contains(*letter))
        .collect();
    let day = find_days(&line.text[start + number.len()..])
        .first()
        .copied();
    Some((number, day))
}
