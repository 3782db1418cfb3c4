//! Kết quả đã tổng hợp và con số nêu, by document.

use domain::indicator::{Reach, Tally, TallyPart};
use domain::past_result::{PastResult, StatedMeasure, Statement};
use domain::proposal::Proposal;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use store::Books;
use ts_rs::TS;

use crate::error::Result;

/// Một văn bản: its results and what it states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResultDocument {
    /// Văn bản.
    pub document: String,
    /// Năm đầu.
    pub from_year: i32,
    /// Năm cuối.
    pub to_year: i32,
    /// Các kết quả; none = its records are đề án.
    pub rows: Vec<PastResult>,
    /// Con số nêu.
    pub statements: Vec<StatementRow>,
    /// Số con số nêu không khớp.
    pub differences: i64,
}

/// Con số nêu beside what its parts add up to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementRow {
    /// Con số.
    pub statement: Statement,
    /// Đại lượng in words.
    pub what: String,
    /// Cộng từ các phần.
    #[ts(type = "string")]
    pub computed: Decimal,
    /// Khớp.
    pub agrees: bool,
    /// Khóa to open the computed figure with.
    pub key: String,
}

/// Các văn bản of a period, newest first.
pub fn documents(books: &Books<'_>, from: i32, to: i32) -> Result<Vec<ResultDocument>> {
    let rows = books.past_results(from, to)?;
    let statements = books.statements(from, to)?;
    let mut names: Vec<&String> = rows.iter().map(|row| &row.document).collect();
    names.extend(statements.iter().map(|statement| &statement.document));
    names.sort();
    names.dedup();
    let mut all = Vec::new();
    for name in names {
        let rows: Vec<PastResult> = rows
            .iter()
            .filter(|r| &r.document == name)
            .cloned()
            .collect();
        let own = statements.iter().filter(|one| &one.document == name);
        let statements = own.cloned().map(|one| beside(books, one));
        let statements: Vec<StatementRow> = statements.collect::<Result<_>>()?;
        let starts = rows.iter().map(|row| row.from_year);
        let starts = starts.chain(statements.iter().map(|row| row.statement.from_year));
        let ends = rows.iter().map(|row| row.to_year);
        let ends = ends.chain(statements.iter().map(|row| row.statement.to_year));
        all.push(ResultDocument {
            document: name.clone(),
            from_year: starts.min().unwrap_or(from),
            to_year: ends.max().unwrap_or(to),
            differences: statements.iter().filter(|row| !row.agrees).count() as i64,
            rows,
            statements,
        });
    }
    all.sort_by_key(|document| std::cmp::Reverse((document.to_year, document.from_year)));
    Ok(all)
}

fn beside(books: &Books<'_>, statement: Statement) -> Result<StatementRow> {
    let computed = tally(books, &statement)?.done;
    Ok(StatementRow {
        what: statement.measure.label().to_owned(),
        computed,
        agrees: computed == statement.stated,
        key: format!("statement/{}", statement.uid),
        statement,
    })
}

/// Con số nêu added up again from the records it was stated of.
pub fn tally(books: &Books<'_>, statement: &Statement) -> Result<Tally> {
    let measure = statement.measure;
    let results = books.stated_results(statement.uid)?;
    let proposals = books.stated_proposals(statement.uid)?;
    let parts = results.iter().map(|one| of_result(one, measure));
    let parts = parts.chain(proposals.iter().map(|one| of_proposal(one, measure)));
    let parts: Vec<TallyPart> = parts.filter(|part| !part.value.is_zero()).collect();
    Ok(Tally {
        done: parts.iter().map(|part| part.value).sum(),
        under_way: Decimal::ZERO,
        parts,
    })
}

fn of_result(result: &PastResult, measure: StatedMeasure) -> TallyPart {
    TallyPart {
        proposal_uid: None,
        past_result_uid: Some(result.uid),
        label: [result.part.as_str(), result.content.as_str()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(": "),
        year: result.to_year,
        reach: Reach::Done,
        value: measure.of(result).unwrap_or_default(),
    }
}

fn of_proposal(proposal: &Proposal, measure: StatedMeasure) -> TallyPart {
    TallyPart {
        proposal_uid: Some(proposal.uid),
        past_result_uid: None,
        label: format!("{} {}", proposal.code, proposal.title),
        year: proposal.year.0,
        reach: Reach::Done,
        value: measure.of_proposal(proposal).unwrap_or_default(),
    }
}
