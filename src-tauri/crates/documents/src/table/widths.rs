use super::PADDING_X;
use crate::PrintError;
use crate::block::{FontSize, Length, RowKind, Table, Width};
use crate::flow::Typesetter;
use crate::text::lines::{natural_width, widest_word};
use crate::text::shape::shape;
use crate::text::{Glyph, advance};

/// The smallest size a table is set in.
const SMALLEST: u16 = 90;
/// Words up to this long (thousandths of an em) are never broken; longer ones, such as addresses
/// of web pages, may be when room is short.
const LONG_WORD: u32 = 8_000;
/// When even the smallest size is too wide, words of text columns may be broken down to this.
const NARROWEST: u32 = 1_200;

/// What a column cannot do without, in thousandths of an em.
#[derive(Clone, Copy, Default)]
struct Need {
    /// The widest amount: a hard bound.
    amount: u32,
    /// The widest word: a soft bound.
    word: u32,
}

/// Finds the text size and the column widths; the widths add up to `width`.
pub(super) fn settle(
    setter: &mut Typesetter,
    table: &Table,
    width: Length,
) -> Result<(FontSize, Vec<Length>), PrintError> {
    let needs = needs(setter, table)?;
    let mut size = table.size;
    loop {
        let least = least_widths(&needs, size, LONG_WORD);
        if least.iter().copied().sum::<Length>() <= width {
            return Ok((size, shared_out(table, &least, width)));
        }
        if size.as_tenth_pt() <= SMALLEST {
            break;
        }
        size = FontSize::tenth_pt(size.as_tenth_pt().saturating_sub(5).max(SMALLEST));
    }
    let least = least_widths(&needs, size, NARROWEST);
    let needed = least.iter().copied().sum::<Length>();
    if needed > width {
        return Err(PrintError::TableTooWide {
            needed_mm: in_mm_up(needed),
            available_mm: in_mm_up(width) - 1,
        });
    }
    Ok((size, shared_out(table, &least, width)))
}

/// Whole millimetres, rounded up.
pub(crate) fn in_mm_up(length: Length) -> i32 {
    length.as_milli_pt() / Length::mm(1).as_milli_pt() + 1
}

fn least_widths(needs: &[Need], size: FontSize, word_cap: u32) -> Vec<Length> {
    let least = |need: &Need| need.amount.max(need.word.min(word_cap));
    needs
        .iter()
        .map(|need| advance(least(need), size) + PADDING_X * 2)
        .collect()
}

fn needs(setter: &mut Typesetter, table: &Table) -> Result<Vec<Need>, PrintError> {
    let mut needs = vec![Need::default(); table.columns.len()];
    let mut glyphs: Vec<Glyph> = Vec::new();
    for row in &table.rows {
        let bold = row.kind != RowKind::Body;
        let mut column = 0;
        for cell in &row.cells {
            if cell.colspan == 1 && !cell.text.is_empty() {
                glyphs.clear();
                shape(&mut setter.book, &cell.text, bold, &mut glyphs)?;
                let need = &mut needs[column];
                if table.columns[column].amount {
                    need.amount = need.amount.max(natural_width(&glyphs));
                } else {
                    need.word = need.word.max(widest_word(&glyphs));
                }
            }
            column += usize::from(cell.colspan);
        }
    }
    head_needs(setter, table, &mut needs)?;
    Ok(needs)
}

fn head_needs(
    setter: &mut Typesetter,
    table: &Table,
    needs: &mut [Need],
) -> Result<(), PrintError> {
    for placed in super::head::placed_cells(table)? {
        if placed.columns.len() == 1 {
            let mut glyphs = Vec::new();
            shape(&mut setter.book, placed.text, placed.bold, &mut glyphs)?;
            let need = &mut needs[placed.columns.start];
            need.word = need.word.max(widest_word(&glyphs));
        }
    }
    Ok(())
}

/// The proposed widths scaled to the whole width, with columns below their least width widened at
/// the cost of those that have room to give.
fn shared_out(table: &Table, least: &[Length], width: Length) -> Vec<Length> {
    let proposed = proposed(table, least, width);
    let all = proposed
        .iter()
        .copied()
        .sum::<Length>()
        .as_milli_pt()
        .max(1);
    let scaled = proposed
        .iter()
        .map(|wide| width.share(wide.as_milli_pt(), all));
    let mut widths: Vec<Length> = scaled
        .zip(least)
        .map(|(wide, &least)| wide.max(least))
        .collect();
    let excess = widths.iter().copied().sum::<Length>() - width;
    let room: Length = widths
        .iter()
        .zip(least)
        .map(|(&wide, &least)| wide - least)
        .sum();
    if excess > Length::ZERO && room > Length::ZERO {
        for (wide, &least) in widths.iter_mut().zip(least) {
            *wide -= excess.share((*wide - least).as_milli_pt(), room.as_milli_pt());
        }
    }
    let rest = width - widths.iter().copied().sum::<Length>();
    let widest = (0..widths.len()).max_by_key(|&place| widths[place] - least[place]);
    if let Some(widest) = widest {
        widths[widest] += rest;
    }
    widths
}

fn proposed(table: &Table, least: &[Length], width: Length) -> Vec<Length> {
    let (mut fixed, mut weights, mut least_shared) = (Length::ZERO, 0, Length::ZERO);
    for (column, &least) in table.columns.iter().zip(least) {
        match column.width {
            Width::Fixed(wide) => fixed += wide,
            Width::Weight(weight) => {
                weights += i32::from(weight);
                least_shared += least;
            }
        }
    }
    let shared = (width - fixed).max(least_shared);
    let proposal = |wide: Width| match wide {
        Width::Fixed(wide) => wide,
        Width::Weight(weight) => shared.share(i32::from(weight), weights.max(1)),
    };
    table
        .columns
        .iter()
        .map(|column| proposal(column.width))
        .collect()
}
