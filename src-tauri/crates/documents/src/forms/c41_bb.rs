//! C41-BB: phiếu chi.

use super::case::VoucherCase;
use super::cash_voucher;
use super::template::FormTemplate;
use crate::Document;

/// Dựng phiếu chi, from the posted paper or from a draft of it.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    cash_voucher::document(case, template)
}

#[cfg(test)]
mod tests;
