//! Mẫu số 14 (C2-02b/NS): giấy rút dự toán, kèm theo nộp ngân sách nhà nước.

use super::case::VoucherCase;
use super::kb_13;
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group, Sheet, TableKind};
use crate::Document;
use crate::block::{FontSize, Length};

const SIGNING: [Group; 2] = [
    Group {
        count: 3,
        caption: "",
        dated: &[0, 2],
        space: Length::mm(13),
    },
    Group {
        count: 4,
        caption: "treasury_signs",
        dated: &[3],
        space: Length::mm(12),
    },
];

/// Dựng giấy rút dự toán kèm nộp ngân sách.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let of = Sheet::of(case, template);
    let mut paper = of.blank();
    paper.margins = sheet::LOW;
    let voucher = &case.voucher.voucher;
    let year = Some(voucher.year.0);
    paper.push(sheet::head_with_title(template, &voucher.number, year));
    paper.blocks.extend(kb_13::boxes(&of));
    paper.blocks.extend(sheet::budget_unit_wide(&of));
    paper.blocks.extend(sheet::declared_lines_wide(&of));
    paper.push(sheet::table(&of, TableKind::DrawWithTax));
    paper.blocks.extend(sheet::tax_and_payee(&of, true));
    let receiver = [("receiver", of.text(|one| &one.receiver_name))];
    paper.blocks.extend(sheet::signing_in_row(
        &case.frame,
        template,
        &receiver,
        &SIGNING,
    ));
    paper.blocks = sheet::dense(paper.blocks, FontSize::pt(9));
    paper
}

#[cfg(test)]
mod tests;
