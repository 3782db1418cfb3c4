//! Mẫu số 13 (C2-02a/NS): giấy rút dự toán, không kèm theo nộp ngân sách nhà nước.

use domain::treasury::{BudgetStatus, PaymentWay, SpendingStatus};

use super::case::VoucherCase;
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group, Sheet, TableKind};
use crate::Document;
use crate::block::{Block, Length};

const SIGNING: [Group; 2] = [
    Group {
        count: 3,
        caption: "",
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

/// Dựng giấy rút dự toán.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let of = Sheet::of(case, template);
    let mut paper = of.blank();
    paper.blocks = opening(&of);
    paper.blocks.extend(sheet::budget_unit(&of));
    paper.blocks.extend(sheet::declared_lines(&of));
    paper.push(sheet::table(&of, TableKind::Draw));
    paper.push(sheet::payee(&of));
    let receiver = [("receiver", of.text(|one| &one.receiver_name))];
    paper
        .blocks
        .extend(sheet::signing(&case.frame, template, &receiver, &SIGNING));
    paper
}

fn opening(of: &Sheet<'_>) -> Vec<Block> {
    let voucher = &of.case.voucher.voucher;
    let year = Some(voucher.year.0);
    let mut blocks = vec![sheet::head(of.template, &voucher.number, year)];
    blocks.extend(sheet::title(of.template));
    blocks.extend(boxes(of));
    blocks
}

/// Ô đánh dấu, which Mẫu 14 has alike.
pub fn boxes(of: &Sheet<'_>) -> Vec<Block> {
    let status = of.declared.and_then(|one| one.budget_status);
    let spending = of.declared.and_then(|one| one.spending);
    let way = of.declared.and_then(|one| one.way);
    sheet::boxes(
        of.template,
        &[
            &[
                ("provisional", status == Some(BudgetStatus::Provisional)),
                ("actual", spending == Some(SpendingStatus::Actual)),
                ("transfer", way == Some(PaymentWay::Transfer)),
            ],
            &[
                ("official", status == Some(BudgetStatus::Official)),
                ("advance", spending == Some(SpendingStatus::Advance)),
                ("cash", way == Some(PaymentWay::Cash)),
            ],
        ],
    )
}

#[cfg(test)]
mod tests;
