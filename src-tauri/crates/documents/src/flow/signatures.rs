use super::Typesetter;
use super::columns::shared;
use crate::PrintError;
use crate::block::{Align, FontSize, Length, Signatory, Signatures, Text};
use crate::draw::{Fragment, Unit};
use crate::text::advance;
use crate::text::lines::natural_width;

/// Space between two columns of signatories.
const GAP: Length = Length::mm(3);

impl Typesetter {
    /// Lays out a block of signatures as one unit: dates, titles, notes, space, names; the names
    /// stand on one height.
    pub(super) fn signatures(
        &mut self,
        block: &Signatures,
        width: Length,
    ) -> Result<Unit, PrintError> {
        let weights: Vec<u16> = block.columns.iter().map(|column| column.weight).collect();
        let widths = shared(width, GAP, &weights);
        let mut fragment = Fragment::default();
        let mut down = Length::ZERO;
        if let (Some(line), Some(&last)) = (&block.date_line, widths.last()) {
            down += self.date_line(line, block.size, width, last, &mut fragment)?;
        }
        let tops = self.in_columns(block, &widths, &|column| own_date(column, block.size))?;
        down += placed_row(&tops, &widths, down, &mut fragment);
        let titles = self.titles(block, &widths)?;
        down += placed_row(&titles, &widths, down, &mut fragment) + block.space;
        let name = |column: &Signatory| (Text::new().bold(column.name.clone()), block.size);
        let names = self.in_columns(block, &widths, &|column| {
            (!column.name.is_empty()).then(|| name(column))
        })?;
        down += placed_row(&names, &widths, down, &mut fragment);
        Ok(Unit {
            fragment,
            height: down,
            before: Length::pt(6),
            ..Unit::default()
        })
    }

    /// The date stands over the last column; when it is wider than that it ends at the right edge.
    fn date_line(
        &mut self,
        line: &Text,
        size: FontSize,
        width: Length,
        last: Length,
        fragment: &mut Fragment,
    ) -> Result<Length, PrintError> {
        let glyphs = self.shape(line)?;
        let natural = advance(natural_width(&glyphs), size) + Length::pt(1);
        let wide = natural.max(last).min(width);
        let unit = self.one_line(line, size, Align::Centre, wide)?;
        fragment.place(&unit.fragment, width - wide, Length::ZERO);
        Ok(unit.height)
    }

    fn in_columns(
        &mut self,
        block: &Signatures,
        widths: &[Length],
        part: &dyn Fn(&Signatory) -> Option<(Text, FontSize)>,
    ) -> Result<Vec<Unit>, PrintError> {
        let mut units = Vec::with_capacity(widths.len());
        for (column, &width) in block.columns.iter().zip(widths) {
            units.push(match part(column) {
                Some((text, size)) => self.one_line(&text, size, Align::Centre, width)?,
                None => Unit::default(),
            });
        }
        Ok(units)
    }

    fn titles(&mut self, block: &Signatures, widths: &[Length]) -> Result<Vec<Unit>, PrintError> {
        let title = |column: &Signatory| Some((Text::new().bold(&*column.title), block.size));
        let note_size = FontSize::tenth_pt(block.size.as_tenth_pt().saturating_sub(10).max(10));
        let note = |column: &Signatory| {
            let text = Text::new().italic(&*column.note);
            (!column.note.is_empty()).then_some((text, note_size))
        };
        let mut titles = self.in_columns(block, widths, &title)?;
        let notes = self.in_columns(block, widths, &note)?;
        for (title, note) in titles.iter_mut().zip(&notes) {
            title
                .fragment
                .place(&note.fragment, Length::ZERO, title.height);
            title.height += note.height;
        }
        Ok(titles)
    }
}

fn own_date(column: &Signatory, size: FontSize) -> Option<(Text, FontSize)> {
    let date = column.date.as_ref()?;
    let date = Text::new().italic(date.clone());
    Some((date, size.min(FontSize::pt(12))))
}

/// Places one unit per column on one height; gives the height of the highest.
fn placed_row(units: &[Unit], widths: &[Length], down: Length, onto: &mut Fragment) -> Length {
    let (mut x, mut height) = (Length::ZERO, Length::ZERO);
    for (unit, &width) in units.iter().zip(widths) {
        onto.place(&unit.fragment, x, down);
        height = height.max(unit.height);
        x += width + GAP;
    }
    height
}
