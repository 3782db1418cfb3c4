//! Mẫu số 17 (C4-02aKB): ủy nhiệm chi, không kèm theo nộp ngân sách nhà nước.

use domain::treasury::PaymentWay;

use super::case::VoucherCase;
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group, Sheet, TableKind};
use crate::Document;
use crate::block::Length;

const SIGNING: [Group; 2] = [
    Group {
        count: 3,
        caption: "payer_signs",
        dated: &[0, 2],
        space: Length::mm(12),
    },
    Group {
        count: 4,
        caption: "treasury_signs",
        dated: &[3],
        space: Length::mm(10),
    },
];

/// Dựng ủy nhiệm chi.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let of = Sheet::of(case, template);
    let voucher = &case.voucher.voucher;
    let way = of.declared.and_then(|one| one.way);
    let mut paper = of.blank();
    paper.push(sheet::head(template, &voucher.number, None));
    paper.blocks.extend(sheet::title(template));
    paper.push(sheet::made_on(&of, voucher.paid_on));
    paper.blocks.extend(sheet::boxes(
        template,
        &[&[
            ("transfer", way == Some(PaymentWay::Transfer)),
            ("cash", way == Some(PaymentWay::Cash)),
        ]],
    ));
    paper.blocks.extend(sheet::paying_unit(&of));
    let sponsor = of.text(|one| &one.sponsor_code);
    paper.push(sheet::line(&[(template.text("sponsor"), sponsor, 1)]));
    paper.blocks.extend(sheet::declared_lines(&of));
    paper.push(sheet::table(&of, TableKind::Order));
    paper.push(sheet::payee(&of));
    let receiver = [("receiver", of.text(|one| &one.receiver_name))];
    paper
        .blocks
        .extend(sheet::signing(&case.frame, template, &receiver, &SIGNING));
    paper
}

#[cfg(test)]
mod tests;
