//! Khối → đoạn và bảng của Word.

use docx_rs::{
    AlignmentType, BreakType, LineSpacing, LineSpacingType, Paragraph as WordLine, Run,
    SpecialIndentType, Table as WordTable, TableCell, TableLayoutType, TableRow, WidthType,
};

use super::{table, twips, width_of};
use crate::block::{
    Align, Block, BoxRow, Column, Columns, FieldLine, FontSize, Length, Letterhead, Paragraph,
    Signatory, Signatures, Span, Text,
};

const DOTS: &str = "…………………………";

/// Mảnh of a Word document.
pub enum Piece {
    /// Đoạn.
    Line(Box<WordLine>),
    /// Bảng.
    Table(Box<WordTable>),
}

/// Các mảnh of one block, in a column of `width`.
pub fn of(block: &Block, width: Length) -> Vec<Piece> {
    match block {
        Block::Paragraph(of) => vec![line(paragraph(of))],
        Block::Letterhead(of) => vec![letterhead(of, width)],
        Block::Columns(of) => vec![columns(of, width)],
        Block::Table(of) => vec![
            Piece::Table(Box::new(table::table(of, width))),
            line(WordLine::new().line_spacing(LineSpacing::new().after(0))),
        ],
        Block::Signatures(of) => vec![signatures(of, width)],
        Block::FieldLine(of) => vec![line(fields(of))],
        Block::BoxRow(of) => vec![line(boxes(of))],
        Block::KeepTogether(all) => all
            .iter()
            .flat_map(|block| self::of(block, width))
            .collect(),
        Block::Space(height) => {
            let spacing = LineSpacing::new().before(twips(*height).unsigned_abs());
            vec![line(WordLine::new().line_spacing(spacing))]
        }
        Block::PageBreak => {
            let run = Run::new().add_break(BreakType::Page);
            vec![line(WordLine::new().add_run(run))]
        }
        Block::Rule(_) => vec![line(
            WordLine::new()
                .add_run(Run::new().add_text("_".repeat(20)))
                .align(AlignmentType::Center),
        )],
    }
}

/// Dòng nhỏ at the end: the mark of the form.
pub fn small(text: &str) -> WordLine {
    let text = Text::new().italic(text);
    paragraph(&Paragraph::new(text).size(FontSize::pt(9)))
}

fn line(line: WordLine) -> Piece {
    Piece::Line(Box::new(line))
}

/// Đoạn văn.
pub fn paragraph(of: &Paragraph) -> WordLine {
    let spacing = LineSpacing::new()
        .before(twips(of.space_before).unsigned_abs())
        .after(twips(of.space_after).unsigned_abs())
        .line(i32::from(of.line_spacing_percent) * 240 / 100)
        .line_rule(LineSpacingType::Auto);
    let first = twips(of.first_line_indent);
    let first = (first != 0).then_some(SpecialIndentType::FirstLine(first));
    let mut line = runs(WordLine::new(), &of.text, of.size)
        .align(alignment(of.align))
        .line_spacing(spacing)
        .indent(Some(twips(of.left_indent)), first, None, None)
        .keep_next(of.keep_with_next);
    if of.rule_below_percent.is_some() {
        // A drawn rule would float away when the text is edited; a short line of text stays.
        let rule = Run::new()
            .add_break(BreakType::TextWrapping)
            .add_text("_________")
            .size(12);
        line = line.add_run(rule);
    }
    line
}

/// Chữ of one size into a line.
pub fn runs(line: WordLine, text: &Text, size: FontSize) -> WordLine {
    text.spans
        .iter()
        .fold(line, |line, span| line.add_run(run(span, size)))
}

fn run(span: &Span, size: FontSize) -> Run {
    // Word counts half points.
    let mut run = Run::new().size(usize::from(size.as_tenth_pt()) / 5);
    for (at, part) in span.text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(part);
    }
    if span.bold {
        run = run.bold();
    }
    if span.italic {
        run = run.italic();
    }
    run
}

/// Canh lề.
pub fn alignment(align: Align) -> AlignmentType {
    match align {
        Align::Left => AlignmentType::Left,
        Align::Centre => AlignmentType::Center,
        Align::Right => AlignmentType::Right,
        Align::Justify => AlignmentType::Both,
    }
}

fn letterhead(of: &Letterhead, width: Length) -> Piece {
    let left = width.share(of.left_percent.into(), 100);
    let cell = |lines: &[Paragraph]| lines.iter().cloned().map(Block::from).collect::<Vec<_>>();
    borderless(vec![
        (left, cell(&of.left)),
        (width - left, cell(&of.right)),
    ])
}

fn columns(of: &Columns, width: Length) -> Piece {
    let weights: i32 = of
        .columns
        .iter()
        .map(|column| i32::from(column.weight))
        .sum();
    let cell = |column: &Column| {
        let share = width.share(column.weight.into(), weights.max(1));
        (share, column.blocks.clone())
    };
    borderless(of.columns.iter().map(cell).collect())
}

fn signatures(of: &Signatures, width: Length) -> Piece {
    let weights: i32 = of.columns.iter().map(|one| i32::from(one.weight)).sum();
    let last = of.columns.len().saturating_sub(1);
    let cells = of.columns.iter().enumerate().map(|(at, one)| {
        let date = (at == last).then_some(of.date_line.as_ref()).flatten();
        let share = width.share(one.weight.into(), weights.max(1));
        (share, signatory(one, date, of))
    });
    borderless(cells.collect())
}

fn signatory(of: &Signatory, date: Option<&Text>, all: &Signatures) -> Vec<Block> {
    let centred = |text: Text| Block::from(Paragraph::centred(text).size(all.size));
    let own = of.date.clone().map(|date| Text::new().italic(date));
    let mut blocks: Vec<Block> = date.cloned().into_iter().chain(own).map(&centred).collect();
    blocks.push(centred(Text::new().bold(&of.title)));
    if !of.note.is_empty() {
        blocks.push(centred(Text::new().italic(&of.note)));
    }
    blocks.push(Block::Space(all.space));
    blocks.push(centred(Text::new().bold(&of.name)));
    blocks
}

/// A table without rules holds what stands side by side.
fn borderless(cells: Vec<(Length, Vec<Block>)>) -> Piece {
    let grid = cells.iter().map(|(width, _)| width_of(*width)).collect();
    let cells = cells.into_iter().map(|(width, blocks)| {
        let cell = TableCell::new()
            .width(width_of(width), WidthType::Dxa)
            .clear_all_border();
        let pieces = blocks.iter().flat_map(|block| of(block, width));
        pieces.fold(cell, |cell, piece| match piece {
            Piece::Line(line) => cell.add_paragraph(*line),
            // A cell of Word must end with a paragraph.
            Piece::Table(table) => cell.add_table(*table).add_paragraph(WordLine::new()),
        })
    });
    let table = WordTable::without_borders(vec![TableRow::new(cells.collect())])
        .set_grid(grid)
        .layout(TableLayoutType::Fixed);
    Piece::Table(Box::new(table))
}

fn fields(of: &FieldLine) -> WordLine {
    let spacing = LineSpacing::new().after(twips(of.space_after).unsigned_abs());
    let line = WordLine::new()
        .indent(Some(twips(of.left_indent)), None, None, None)
        .line_spacing(spacing);
    of.fields.iter().fold(line, |line, field| {
        let value = match field.value.is_empty() {
            true => Text::from(DOTS),
            false => field.value.clone(),
        };
        let line = runs(line, &field.label, of.size);
        let line = runs(line, &Text::from(" "), of.size);
        runs(runs(line, &value, of.size), &Text::from("   "), of.size)
    })
}

fn boxes(of: &BoxRow) -> WordLine {
    let text = of.items.iter().map(|item| {
        let mark = if item.checked { "☒" } else { "☐" };
        match of.box_first {
            true => format!("{mark} {}", item.label),
            false => format!("{} {mark}", item.label),
        }
    });
    let text = text.collect::<Vec<_>>().join("     ");
    runs(WordLine::new(), &Text::from(text), of.size)
}
