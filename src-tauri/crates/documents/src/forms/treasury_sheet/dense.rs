use super::SIZE;
use crate::block::{Block, FontSize};

/// Chữ nhỏ: the sheet set in `size` wherever it stands in its usual size, so that a form with two money
/// columns more stays on one page.
pub fn dense(blocks: Vec<Block>, size: FontSize) -> Vec<Block> {
    blocks.into_iter().map(|block| set(block, size)).collect()
}

fn set(block: Block, size: FontSize) -> Block {
    match block {
        Block::Paragraph(mut one) if one.size == SIZE => {
            one.size = size;
            one.into()
        }
        Block::FieldLine(mut one) => {
            one.size = size;
            one.into()
        }
        Block::BoxRow(mut one) => {
            one.size = size;
            one.into()
        }
        Block::Table(mut one) => {
            one.size = size;
            one.into()
        }
        Block::Signatures(mut one) => {
            one.size = size;
            one.into()
        }
        Block::Columns(mut row) => {
            for column in &mut row.columns {
                column.blocks = dense(std::mem::take(&mut column.blocks), size);
            }
            row.into()
        }
        other => other,
    }
}
