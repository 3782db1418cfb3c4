//! Giấy của đại biểu: what CL-09 and CL-10 have in common.

use super::case::FormCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Length};

/// Tờ mới with its heading: what the meeting belongs to and where it is held.
pub fn sheet(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let mut paper = pieces::opened(&case.frame, template, &[]);
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.as_str()),
            ("meeting", ""),
            ("place", &proposal.place),
        ],
    ));
    paper.push(Block::Space(Length::pt(4)));
    paper
}
