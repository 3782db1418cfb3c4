//! Hóa đơn không có chữ ký số of the data it now carries.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::invoice::{Invoice, SealState};

/// Nghiệp vụ: a file without a signature, or whose data was changed after it was signed, proves nothing
/// by itself; a written result of looking it up at the tax office does.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    case.file.invoices.iter().filter_map(unsigned).collect()
}

fn unsigned(invoice: &Invoice) -> Option<Breach> {
    let told = || {
        let subject = subjects::invoice(invoice, "note");
        breach(CheckCode::InvoiceUnsigned, subject, Ground::Practice)
    };
    match invoice.seal {
        SealState::Absent if invoice.note.trim().is_empty() => {
            Some(told().fact("so", invoice.label()))
        }
        SealState::Changed => Some(told().fact("hoa_don", invoice.label())),
        SealState::Absent | SealState::Unchecked | SealState::Intact => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::invoice::sound_invoice;

    #[test]
    fn an_unsigned_invoice_is_told_until_its_lookup_is_noted_a_changed_one_always() {
        let mut file = demonstration_model();
        file.invoices.push(sound_invoice());
        assert_eq!(ask(find, &file), []);
        file.invoices[0].seal = SealState::Absent;
        assert_eq!(ask(find, &file).len(), 1);
        file.invoices[0].note = "Đã tra cứu ngày 05/03/2026, có trên cổng thuế.".to_owned();
        assert_eq!(ask(find, &file), []);
        file.invoices[0].seal = SealState::Changed;
        assert_eq!(facts(&ask(find, &file)), [[("hoa_don", "AA/13P số 123")]]);
    }
}
