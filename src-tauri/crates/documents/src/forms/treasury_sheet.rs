//! Tờ Kho bạc: what the forms of NĐ 347/2025/NĐ-CP share. The boxes of the treasury stay empty.

mod declared;
mod dense;
mod head;
mod payee;
mod signing;
mod table;

use domain::calendar::Day;
use domain::money::Money;
use domain::treasury::{TaxSplit, TreasuryDeclaration, TreasuryFile};
use domain::voucher::VoucherState;

use super::case::VoucherCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Field, FieldLine, FontSize, Length, Margins, PageNumbers, Paragraph};
pub use declared::{
    budget_unit, budget_unit_wide, declared_lines, declared_lines_wide, paying_unit,
    paying_unit_wide, program,
};
pub use dense::dense;
pub use head::{boxes, head, head_with_title, made_on, title};
pub use payee::{payee, tax_and_payee, treasury_box};
pub use signing::{Group, signing, signing_in_row};
pub use table::{TableKind, table};

/// Cỡ chữ of the sheet, so that what is one page stays one page.
pub const SIZE: FontSize = FontSize::tenth_pt(105);

/// Một chứng từ Kho bạc đang in.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// Chứng từ.
    pub case: &'a VoucherCase<'a>,
    /// Mẫu.
    pub template: &'a FormTemplate,
    /// Khai báo; none = every declared field is a blank.
    pub declared: Option<&'a TreasuryDeclaration>,
}

impl<'a> Sheet<'a> {
    /// Tờ của một chứng từ.
    pub fn of(case: &'a VoucherCase<'a>, template: &'a FormTemplate) -> Sheet<'a> {
        let file = case.file.map(|file| &file.treasury);
        Sheet {
            case,
            template,
            declared: file.and_then(|file| file.declaration(case.voucher.voucher.uid)),
        }
    }

    /// Phần Kho bạc của đề án.
    pub fn treasury(&self) -> Option<&'a TreasuryFile> {
        self.case.file.map(|file| &file.treasury)
    }

    /// A declared text; empty when nothing is declared.
    pub fn text(&self, read: fn(&TreasuryDeclaration) -> &str) -> &'a str {
        self.declared.map_or("", read)
    }

    /// A declared day, dd/mm/yyyy.
    pub fn day(&self, read: fn(&TreasuryDeclaration) -> Option<Day>) -> String {
        pieces::day(self.declared.and_then(read))
    }

    /// A declared sum with its unit.
    pub fn sum(&self, read: fn(&TreasuryDeclaration) -> Option<Money>) -> String {
        let sum = self.declared.and_then(read);
        sum.map(|sum| {
            self.template
                .filled("dong", &[("amount", &sum.to_string())])
        })
        .unwrap_or_default()
    }

    /// Tổng số tiền and its parts.
    pub fn split(&self) -> TaxSplit {
        let none = TreasuryFile::default();
        TaxSplit::of(self.case.voucher, self.treasury().unwrap_or(&none))
    }

    /// Tờ trắng: narrow margins, no page number, a draft where the voucher is one.
    pub fn blank(&self) -> Document {
        let mut paper = pieces::blank(&self.case.frame, self.template);
        paper.draft |= self.case.voucher.voucher.state == VoucherState::Draft;
        paper.page_numbers = PageNumbers::None;
        paper.margins = NARROW;
        paper
    }
}

/// Lề của tờ ngang, which holds a second block beside the first.
pub const LOW: Margins = Margins {
    top: Length::mm(10),
    bottom: Length::mm(9),
    left: Length::mm(20),
    right: Length::mm(15),
};

/// Lề hẹp of the treasury forms; the decree leaves layout to the issuer (Điều 3.7).
pub const NARROW: Margins = Margins {
    top: Length::mm(12),
    bottom: Length::mm(12),
    left: Length::mm(20),
    right: Length::mm(15),
};

/// Dòng điền: label, value and share of the width, dotted where empty.
pub fn line(fields: &[(&str, &str, u16)]) -> Block {
    let fields = fields
        .iter()
        .map(|(label, value, weight)| Field::new(*label, *value).weight(*weight));
    FieldLine {
        size: SIZE,
        space_after: Length::pt(1),
        ..FieldLine::new(fields.collect())
    }
    .into()
}

/// Dòng chữ của tờ.
pub fn said(text: impl Into<crate::block::Text>) -> Block {
    Paragraph::new(text).size(SIZE).into()
}
