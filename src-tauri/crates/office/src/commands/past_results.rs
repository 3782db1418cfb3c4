//! Kết quả đã tổng hợp: a document's lines and what it states, saved as a whole.

use domain::fold::tidy;
use domain::ids::{PastResultId, StatementId, StatementPartId};
use domain::past_result::{PastResult, Statement, StatementPart};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::views::past_results::{self as view, ResultDocument};

const PERIOD_WANTED: &str = "năm đầu không sau năm cuối";

/// Các năm nào.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ResultFilter {
    /// Từ năm; none = from the first.
    pub from_year: Option<i32>,
    /// Đến năm; none = to the last.
    pub to_year: Option<i32>,
}

/// Một văn bản as typed; lines and statements left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResultDraft {
    /// Tên văn bản.
    pub document: String,
    /// Tên trước khi sửa; empty = a new one.
    #[serde(default)]
    pub was: String,
    /// Các kết quả in order.
    pub rows: Vec<PastResult>,
    /// Con số nêu in order; a new one adds up every line of its source and years.
    pub statements: Vec<Statement>,
}

/// Một văn bản.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneDocument {
    /// Tên văn bản.
    pub document: String,
}

/// Các văn bản kết quả of a period.
pub fn list_past_results(
    office: &mut Office,
    filter: ResultFilter,
) -> Result<Done<Vec<ResultDocument>>> {
    let (from, to) = (
        filter.from_year.unwrap_or(0),
        filter.to_year.unwrap_or(9999),
    );
    Ok(Done::read(view::documents(&office.books(), from, to)?))
}

/// Lưu kết quả của một văn bản.
pub fn save_past_results(office: &mut Office, draft: ResultDraft) -> Result<Done<NoReply>> {
    let document = tidy(&draft.document);
    check(&document, &draft)?;
    let was = match tidy(&draft.was) {
        was if was.is_empty() => document.clone(),
        was => was,
    };
    let label = format!("Lưu kết quả của {document}");
    office.change(Operation::SavePastResults, label, |writer| {
        let rows = put_rows(writer, &was, &document, draft.rows)?;
        put_statements(writer, &was, &document, draft.statements, &rows)?;
        Ok(NoReply)
    })
}

/// Bỏ kết quả của một văn bản.
pub fn remove_past_results(office: &mut Office, request: OneDocument) -> Result<Done<NoReply>> {
    let document = tidy(&request.document);
    let books = office.books();
    if !books.has_results_of(&document)? && books.statements_of(&document)?.is_empty() {
        let kind = "văn bản";
        let label = document;
        return Err(OfficeError::NotFound { kind, label });
    }
    let label = format!("Bỏ kết quả của {document}");
    office.change(Operation::SavePastResults, label, |writer| {
        put_statements(writer, &document, &document, Vec::new(), &[])?;
        put_rows(writer, &document, &document, Vec::new())?;
        Ok(NoReply)
    })
}

fn check(document: &str, draft: &ResultDraft) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("document", document);
    for (at, row) in draft.rows.iter().enumerate() {
        faults.filled(&format!("rows.{at}.content"), &row.content);
        let in_order = row.from_year <= row.to_year;
        faults.wanted(&format!("rows.{at}.to_year"), in_order, PERIOD_WANTED);
    }
    for (at, row) in draft.statements.iter().enumerate() {
        faults.filled(&format!("statements.{at}.label"), &row.label);
        let in_order = row.from_year <= row.to_year;
        faults.wanted(&format!("statements.{at}.to_year"), in_order, PERIOD_WANTED);
    }
    faults.closed()
}

fn put_rows(
    writer: &mut Writer<'_>,
    was: &str,
    document: &str,
    rows: Vec<PastResult>,
) -> Result<Vec<PastResult>> {
    let known = writer.books().results_of(was)?;
    for old in &known {
        if rows.iter().all(|row| row.uid != old.uid) {
            for part in writer.books().parts_of_result(old.uid)? {
                writer.change.remove::<StatementPart>(part.uid.uid())?;
            }
            writer.change.remove::<PastResult>(old.uid.uid())?;
        }
    }
    let mut kept = Vec::new();
    for (position, mut row) in (1..).zip(rows) {
        let own = known.iter().any(|old| old.uid == row.uid);
        row.uid = match own {
            true => row.uid,
            false => PastResultId::new(writer.new_uid()),
        };
        (row.document, row.position) = (document.to_owned(), position);
        (row.content, row.part) = (tidy(&row.content), tidy(&row.part));
        writer.change.put(row.uid.uid(), &row)?;
        kept.push(row);
    }
    Ok(kept)
}

fn put_statements(
    writer: &mut Writer<'_>,
    was: &str,
    document: &str,
    statements: Vec<Statement>,
    rows: &[PastResult],
) -> Result<()> {
    let known = writer.books().statements_of(was)?;
    for old in &known {
        if statements.iter().all(|one| one.uid != old.uid) {
            for part in writer.books().statement_parts(old.uid)? {
                writer.change.remove::<StatementPart>(part.uid.uid())?;
            }
            writer.change.remove::<Statement>(old.uid.uid())?;
        }
    }
    for (position, mut statement) in (1..).zip(statements) {
        let own = known.iter().any(|old| old.uid == statement.uid);
        (statement.document, statement.position) = (document.to_owned(), position);
        if !own {
            statement.uid = StatementId::new(writer.new_uid());
        }
        writer.change.put(statement.uid.uid(), &statement)?;
        if !own {
            cover(writer, &statement, rows)?;
        }
    }
    Ok(())
}

/// A new statement adds up every line of its source and its years that tells the measure.
fn cover(writer: &mut Writer<'_>, statement: &Statement, rows: &[PastResult]) -> Result<()> {
    let covered = rows.iter().filter(|row| {
        let of_source = statement.source.is_none() || row.source == statement.source;
        let of_years = statement.from_year <= row.from_year && row.to_year <= statement.to_year;
        of_source && of_years && statement.measure.of(row).is_some()
    });
    for row in covered {
        let part = StatementPart {
            uid: StatementPartId::new(writer.new_uid()),
            statement_uid: statement.uid,
            proposal_uid: None,
            past_result_uid: Some(row.uid),
        };
        writer.change.put(part.uid.uid(), &part)?;
    }
    Ok(())
}
