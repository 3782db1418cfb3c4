//! Ô của các mẫu và các vế đối chiếu: which figure of the đề án each prints.

use super::Explanation;
use super::money;
use crate::proposal_file::ProposalFile;
use crate::settlement::checks::CheckCode;
use crate::settlement::tie_out::{Tie, tie_out};

/// Mẫu nào in số nào: column, then figure.
pub(super) const CELLS: &[(&str, &[(&str, &str)])] = &[
    ("mau-1", &[("contract", "estimate")]),
    ("mau-5", &[("settled", "accepted")]),
    (
        "mau-6",
        &[
            ("contract", "contract"),
            ("settled", "listed"),
            ("advanced", "received"),
            ("balance", "due_listed"),
        ],
    ),
    ("mau-7", &[("contract", "estimate"), ("settled", "by_line")]),
    (
        "mau-8",
        &[("settled", "listed"), ("counterpart", "listed_counterpart")],
    ),
    (
        "mau-9",
        &[
            ("contract", "contract"),
            ("settled", "accepted"),
            ("advanced", "received"),
            ("balance", "due_accepted"),
        ],
    ),
    (
        "mau-10",
        &[
            ("settled", "settled"),
            ("advanced", "received"),
            ("balance", "due_settled"),
        ],
    ),
    (
        "bang-tong-hop",
        &[
            ("approved", "approved"),
            ("accepted", "accepted"),
            ("received", "received"),
            ("settled", "settled"),
            ("remaining", "due_settled"),
            ("counterpart", "counterpart"),
        ],
    ),
];

/// Các cột có số of a form: column, then figure; none for a form without sums.
pub fn columns_of(form: &str) -> &'static [(&'static str, &'static str)] {
    // 8a and 8b list the same vouchers, 5a to 5c accept the same work.
    let form = form.trim_end_matches(['a', 'b', 'c']);
    let known = CELLS.iter().find(|(known, _)| *known == form);
    known.map_or(&[], |(_, columns)| columns)
}

pub(super) fn of_cell(file: &ProposalFile, form: &str, column: &str) -> Option<Explanation> {
    let (_, figure) = columns_of(form)
        .iter()
        .find(|(known, _)| *known == column)?;
    money::explain(file, figure)
}

pub(super) fn of_tie(file: &ProposalFile, index: usize, side: &str) -> Option<Explanation> {
    let ties = tie_out(file);
    let tie = ties.get(index)?;
    let (left, right) = sides(tie, is_second_of_its_rule(&ties, index));
    let figure = match side {
        "left" => left,
        "right" => right,
        _ => return None,
    };
    // A đề án without a sum in the plan is tied with its own estimate.
    let figure = match (figure, file.proposal.approved_grant) {
        ("approved", None) => "estimate",
        (figure, _) => figure,
    };
    money::explain(file, figure)
}

fn is_second_of_its_rule(ties: &[Tie], index: usize) -> bool {
    ties[..index].iter().any(|tie| tie.rule == ties[index].rule)
}

fn sides(tie: &Tie, second: bool) -> (&'static str, &'static str) {
    match tie.rule {
        CheckCode::Form1_7 => ("estimate", "approved"),
        CheckCode::Form7_8 => ("by_line", "listed"),
        CheckCode::Form5_8 if second => ("accepted_counterpart", "listed_counterpart"),
        CheckCode::Form5_8 => ("accepted", "listed"),
        CheckCode::Form9_6 => ("due_accepted", "due_listed"),
        _ => ("till", "left_listed"),
    }
}
