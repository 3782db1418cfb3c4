//! Xếp gọn: a paper that runs over by a few lines is laid out once more with less air.

use crate::block::{Align, Block, Document, FontSize, Length, Paper};

/// Khoảng ký of a paper laid out closely; a signature and a seal still find room.
const SIGNING: Length = Length::mm(16);

/// The same paper with less air, to be taken when it then fits on one page; none for A5, which has no air to
/// give. Margins, the size and the gaps of prose stay what NĐ 30/2020/NĐ-CP asks; tables go down to 11 pt.
pub(crate) fn tightened(document: &Document) -> Option<Document> {
    if document.paper == Paper::A5Landscape {
        return None;
    }
    let mut tight = document.clone();
    tight.blocks.iter_mut().for_each(tighten);
    Some(tight)
}

fn tighten(block: &mut Block) {
    match block {
        Block::Paragraph(paragraph) if paragraph.align != Align::Justify => {
            paragraph.space_before = half(paragraph.space_before);
            paragraph.space_after = half(paragraph.space_after);
        }
        Block::Table(table) => {
            table.size = table.size.min(FontSize::pt(11));
            table.space_after = half(table.space_after);
        }
        Block::Signatures(signatures) => signatures.space = signatures.space.min(SIGNING),
        Block::FieldLine(line) => line.space_after = half(line.space_after),
        Block::Space(height) => *height = half(*height),
        Block::Columns(columns) => {
            let blocks = columns
                .columns
                .iter_mut()
                .flat_map(|column| &mut column.blocks);
            blocks.for_each(tighten);
        }
        Block::KeepTogether(blocks) => blocks.iter_mut().for_each(tighten),
        Block::Paragraph(_)
        | Block::Letterhead(_)
        | Block::BoxRow(_)
        | Block::PageBreak
        | Block::Rule(_) => {}
    }
}

fn half(length: Length) -> Length {
    length / 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Row, Signatory, Signatures, Table, TableColumn, Width};

    /// A paper on its side with a table of so many rows and one signature.
    fn paper(rows: usize) -> Document {
        let mut paper = Document::new("Biểu", "thu", Paper::A4Landscape);
        let columns = vec![TableColumn::text(Width::Weight(1))];
        let rows = (0..rows)
            .map(|row| Row::body([format!("Dòng {row}")]))
            .collect();
        paper.push(Table::new(columns, Vec::new(), rows));
        paper.push(Signatures::new(vec![Signatory::new(
            "NGƯỜI LẬP",
            "Vàng A Sử",
        )]));
        paper
    }

    fn pages(rows: usize) -> usize {
        crate::render(&paper(rows)).map_or(0, |pdf| pdf.pages)
    }

    #[test]
    fn a_few_lines_too_many_are_laid_out_closer_and_a_long_list_is_not() {
        let one = (1..60).take_while(|rows| pages(*rows) == 1).count();
        assert!(one > 15, "{one} rows fit");
        assert_eq!(pages(one + 1), 2);
        let tight = tightened(&paper(one)).map(|tight| tight.blocks);
        let signed = tight.iter().flatten().find_map(|block| match block {
            Block::Signatures(block) => Some(block.space),
            _ => None,
        });
        assert_eq!(signed, Some(SIGNING));
    }

    #[test]
    fn a_small_paper_has_no_air_to_give() {
        let mut small = paper(3);
        small.paper = Paper::A5Landscape;
        assert_eq!(tightened(&small), None);
    }
}
