//! Mẫu số 18 (C4-02c/KB): ủy nhiệm chi, kèm theo nộp ngân sách nhà nước. No boxes, no cash.

use super::case::VoucherCase;
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group, Sheet, TableKind};
use crate::Document;
use crate::block::{FontSize, Length};

const SIGNING: [Group; 2] = [
    Group {
        count: 2,
        caption: "payer_signs",
        dated: &[1],
        space: Length::mm(13),
    },
    Group {
        count: 3,
        caption: "treasury_signs",
        dated: &[2],
        space: Length::mm(12),
    },
];

/// Dựng ủy nhiệm chi kèm nộp ngân sách.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let of = Sheet::of(case, template);
    let voucher = &case.voucher.voucher;
    let mut paper = of.blank();
    paper.margins = sheet::LOW;
    paper.push(sheet::head_with_title(template, &voucher.number, None));
    paper.push(sheet::made_on(&of, voucher.paid_on));
    paper.blocks.extend(sheet::paying_unit_wide(&of));
    paper.blocks.extend(sheet::declared_lines_wide(&of));
    paper.push(sheet::table(&of, TableKind::OrderWithTax));
    paper.blocks.extend(sheet::tax_and_payee(&of, false));
    paper
        .blocks
        .extend(sheet::signing_in_row(&case.frame, template, &[], &SIGNING));
    paper.blocks = sheet::dense(paper.blocks, FontSize::tenth_pt(95));
    paper
}

#[cfg(test)]
mod tests;
