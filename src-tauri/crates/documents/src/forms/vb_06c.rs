//! VB-06c: quyết định cử đoàn tham quan, khảo sát.

use super::case::FormCase;
use super::decision::{self, Decision};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Row, Table, TableColumn, Width};

/// Dựng quyết định cử đoàn; the people of the delegation (danh sách đại biểu) stand on the sheet after it.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let count = match case.file.delegates.len() {
        0 => "……".to_owned(),
        count => count.to_string(),
    };
    let or_dots = |text: String| match text.is_empty() {
        true => "……/……/………".to_owned(),
        false => text,
    };
    let (from, to) = (
        or_dots(pieces::day(proposal.starts_on)),
        or_dots(pieces::day(proposal.ends_on)),
    );
    let values = [
        ("title", proposal.title.as_str()),
        ("place", &proposal.place),
        ("count", &count),
        ("from", &from),
        ("to", &to),
    ];
    let articles = ["send", "money", "report"];
    let decision = Decision {
        number: String::new(),
        about: template.filled("about", &values),
        grounds: decision::grounds(template, Some(case.file)),
        articles: articles.map(|key| template.filled(key, &values)).to_vec(),
    };
    let mut paper = decision::document(&case.frame, template, &decision);
    if !case.file.delegates.is_empty() {
        paper.push(Block::PageBreak);
        paper.push(pieces::heading(template.text("list")));
        paper.push(members(case, template));
    }
    paper
}

fn members(case: &FormCase<'_>, template: &FormTemplate) -> Table {
    let columns = vec![
        TableColumn::centred(Width::mm(10)),
        pieces::text_column(2),
        pieces::text_column(3),
    ];
    let delegates = case.file.delegates.iter().enumerate();
    let rows = delegates.map(|(index, who)| {
        Row::body([pieces::ordinal(index), who.name.clone(), who.body.clone()])
    });
    let head = vec![pieces::head_row(template, &["no", "full_name", "body"])];
    Table::new(columns, head, rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;
    use domain::proposal_file::ProposalFile;

    #[test]
    fn the_delegation_is_named_on_a_sheet_of_its_own() {
        let (centre, mut file) = (fixture::centre_file(), fixture::study_tour());
        let printed = |file: &ProposalFile| {
            let case = FormCase {
                frame: fixture::frame(&centre),
                file,
            };
            document(&case, &fixture::template("vb-06c"))
        };
        file.delegates = fixture::delegates();
        let paper = printed(&file);
        fixture::look("vb-06c", &paper);
        assert_eq!(
            fixture::rows(&paper, 0, RowKind::Body).len(),
            file.delegates.len()
        );
        assert!(!fixture::says(&paper, "{"), "no placeholder is left");
        file.delegates.clear();
        let paper = printed(&file);
        assert!(fixture::says(&paper, "…… người"));
    }
}
