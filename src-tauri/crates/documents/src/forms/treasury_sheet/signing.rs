use super::SIZE;
use crate::block::{Block, Column, Columns, Length, Paragraph, Signatory, Signatures, Text};
use crate::forms::case::Frame;
use crate::forms::pieces;
use crate::forms::template::FormTemplate;

const BLANK_DAY: &str = "Ngày … tháng … năm …";

/// Nhóm ký: how many of the template's signatories stand in it, under which caption, and which of
/// them write a day of their own (from 0).
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// Số người ký.
    pub count: usize,
    /// Khóa của tên nhóm; empty for none.
    pub caption: &'static str,
    /// Who writes a day.
    pub dated: &'static [usize],
    /// Khoảng để ký.
    pub space: Length,
}

/// Các nhóm ký one below the other; days are never filled beforehand.
pub fn signing(
    frame: &Frame<'_>,
    template: &FormTemplate,
    values: &[(&str, &str)],
    groups: &[Group],
) -> Vec<Block> {
    let mut all = pieces::signatures_with(frame, template, values).columns;
    let mut blocks = Vec::new();
    for group in groups {
        let rest = all.split_off(group.count.min(all.len()));
        if !group.caption.is_empty() {
            let named = Text::new().bold(template.text(group.caption));
            let mut heading = Paragraph::centred(named).size(SIZE);
            heading.keep_with_next = true;
            blocks.push(heading.spaced(Length::pt(4), Length::ZERO).into());
        }
        let columns = all.into_iter().enumerate();
        let columns = columns.map(|(at, who)| Signatory {
            date: group.dated.contains(&at).then(|| BLANK_DAY.to_owned()),
            ..who
        });
        let block = Signatures {
            size: SIZE,
            space: group.space,
            ..Signatures::new(columns.collect())
        };
        blocks.push(block.into());
        all = rest;
    }
    blocks
}

/// Các nhóm ký side by side on one row, for papers that lie on their side.
pub fn signing_in_row(
    frame: &Frame<'_>,
    template: &FormTemplate,
    values: &[(&str, &str)],
    groups: &[Group],
) -> Vec<Block> {
    let headings = groups.iter().map(|group| {
        let named = match group.caption {
            "" => "",
            key => template.text(key),
        };
        let heading = Paragraph::centred(Text::new().bold(named)).size(SIZE);
        Column::new(group.count as u16, vec![heading.into()])
    });
    let mut headings = Columns::new(headings.collect());
    headings.gap = Length::ZERO;
    let starts = groups.iter().scan(0, |start, group| {
        let own = *start;
        *start += group.count;
        Some((own, group))
    });
    let dated: Vec<usize> = starts
        .flat_map(|(start, group)| group.dated.iter().map(move |at| start + at))
        .collect();
    let columns = pieces::signatures_with(frame, template, values).columns;
    let columns = columns.into_iter().enumerate();
    let columns = columns.map(|(at, who)| Signatory {
        date: dated.contains(&at).then(|| BLANK_DAY.to_owned()),
        ..who
    });
    let block = Signatures {
        size: SIZE,
        space: groups.first().map_or(Length::ZERO, |group| group.space),
        ..Signatures::new(columns.collect())
    };
    vec![Block::Space(Length::pt(3)), headings.into(), block.into()]
}
