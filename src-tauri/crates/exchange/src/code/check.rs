//! Mã nhập ↔ mã kiểm tra: the same fact, told of a file and of the office's records (decisions 14).

use domain::breach::CheckCode;

use super::Code;

impl Code {
    /// The check that tells the same of the records once they are in; none where only files have it.
    pub fn check(self) -> Option<CheckCode> {
        let check = match self {
            Code::OverCeiling => CheckCode::SupportOverCeiling,
            Code::AdvanceOverGate => CheckCode::AdvanceOverCap,
            Code::OverEstimateLine => CheckCode::PaidOverBudget,
            Code::InvoiceBeforeContract | Code::InvoiceAfterAcceptance => {
                CheckCode::InvoiceDateWindow
            }
            Code::InvoiceDuplicate | Code::FileDuplicateInvoice => CheckCode::InvoiceDuplicate,
            Code::FileInvoiceKey => CheckCode::InvoiceKeyMissing,
            Code::InvoiceTotals => CheckCode::InvoiceSums,
            Code::ReplacesInvoice | Code::AdjustsInvoice => CheckCode::InvoiceReplaced,
            Code::SealBroken => CheckCode::InvoiceUnsigned,
            Code::BuyerNameDiffers => CheckCode::InvoiceBuyerMismatch,
            Code::VoucherNumberDuplicate => CheckCode::CashNumberGap,
            Code::WordsDiffer => CheckCode::WordsMismatch,
            Code::DuplicateInList => CheckCode::TraineeDupInClass,
            Code::CardSex | Code::CardYear | Code::CardProvince => CheckCode::CccdMismatch,
            _ => return None,
        };
        Some(check)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pairs_that_officers_meet_are_those_that_were_decided() {
        for (import, check) in [
            ("W_OVER_CEILING", Some("SUPPORT_OVER_CEILING")),
            ("W_INVOICE_BEFORE_CONTRACT", Some("INVOICE_DATE_WINDOW")),
            ("R_INVOICE_DUP", Some("INVOICE_DUPLICATE")),
            ("F_DUPLICATE_INVOICE", Some("INVOICE_DUPLICATE")),
            ("W_TOTALS", Some("INVOICE_SUMS")),
            ("F_XML_DTD", None),
            ("W_ENCODING", None),
        ] {
            let code = Code::ALL.iter().find(|code| code.wire() == import);
            assert_eq!(
                code.and_then(|code| code.check()).map(CheckCode::wire),
                check,
                "{import}"
            );
        }
    }
}
