//! Danh mục giấy tờ: what the regulation pack asks, beside what is on file.

use domain::paper::{PaperState, SupportingPaper};
use domain::proposal_file::ProposalFile;
use domain::regulation::RequiredPaper;

use store::Books;

use super::proposals::PaperRow;
use crate::error::Result;
use crate::rulebook;

/// Các bước cần giấy tờ, in the order of the life.
pub const STEPS: [&str; 4] = ["dossier", "advance", "voucher", "settle"];

/// Danh mục của một đề án.
pub fn checklist(books: &Books<'_>, file: &ProposalFile) -> Result<Vec<PaperRow>> {
    let Some(pack) = rulebook::pack_of(books, file)? else {
        return Ok(file
            .papers
            .iter()
            .map(|paper| beyond(file, paper))
            .collect());
    };
    let day = file.proposal.year.first_day().max(pack.valid_from);
    let mut rows = Vec::new();
    for step in STEPS {
        let required = pack.required_papers(pack.work_of(&file.proposal), step, day);
        for required in required.filter(|paper| is_called_for(file, paper)) {
            rows.extend(required_rows(file, required));
        }
    }
    for paper in &file.papers {
        if rows.iter().all(|row| row.paper.as_ref() != Some(paper)) {
            rows.push(beyond(file, paper));
        }
    }
    Ok(rows)
}

/// A paper that proves certain costs is asked for where the estimate has such costs.
fn is_called_for(file: &ProposalFile, paper: &RequiredPaper) -> bool {
    let mut costs = file.estimate.iter();
    paper.items.is_empty() || costs.any(|line| paper.items.contains(&line.item))
}

fn required_rows(file: &ProposalFile, required: &RequiredPaper) -> Vec<PaperRow> {
    let unwritten = match file.keeps_as_record(&required.code) {
        true => PaperState::Present,
        false => PaperState::Missing,
    };
    let row = |paper: Option<&SupportingPaper>, of: String| PaperRow {
        paper: paper.cloned(),
        code: required.code.clone(),
        name: required.name.clone(),
        of,
        step: required.step.clone(),
        state: paper.map_or(unwritten, |paper| paper.state),
        reference: required.citation.printed(),
        scan: None,
    };
    if required.per_class {
        let of_class = |uid| {
            file.papers
                .iter()
                .find(|p| p.code == required.code && p.class_uid == Some(uid))
        };
        let classes = file.classes.iter().map(|class| &class.class);
        return classes
            .map(|class| row(of_class(class.uid), class.name.clone()))
            .collect();
    }
    vec![row(
        file.papers.iter().find(|paper| paper.code == required.code),
        String::new(),
    )]
}

fn beyond(file: &ProposalFile, paper: &SupportingPaper) -> PaperRow {
    let class = file
        .classes
        .iter()
        .find(|class| Some(class.class.uid) == paper.class_uid);
    PaperRow {
        paper: Some(paper.clone()),
        code: paper.code.clone(),
        name: paper.name.clone(),
        of: class
            .map(|class| class.class.name.clone())
            .unwrap_or_default(),
        step: String::new(),
        state: paper.state,
        reference: String::new(),
        scan: None,
    }
}
