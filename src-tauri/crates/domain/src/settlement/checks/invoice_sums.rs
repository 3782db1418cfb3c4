//! Tổng của hóa đơn không khớp: lines, tax and fees beside the stated total, figures beside words.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::invoice::Invoice;
use crate::money::{Money, typed_words};

/// QĐ 1450/QĐ-TCT: Σ ThTien + TgTThue + phí = TgTTTBSo = TgTTTBChu.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    case.file.invoices.iter().filter_map(untied).collect()
}

fn untied(invoice: &Invoice) -> Option<Breach> {
    let subject = || subjects::invoice(invoice, "total");
    let ground = Ground::OldLaw("QĐ 1450/QĐ-TCT, thông điệp 2.1.0");
    let told = || breach(CheckCode::InvoiceSums, subject(), ground);
    if invoice.computed_total != invoice.total {
        let told = told().fact("a", invoice.computed_total);
        return Some(told.fact("b", invoice.total));
    }
    let words = invoice.total_words.as_str();
    let has_words = !words.is_empty() && invoice.total > Money::ZERO && invoice.currency == "VND";
    let differ = has_words && !typed_words::says(words, invoice.total);
    differ.then(|| {
        let told = told()
            .fact("hoa_don", invoice.label())
            .fact("a", invoice.total);
        told.fact("bang_chu", words)
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::invoice::sound_invoice;

    #[test]
    fn a_total_or_words_that_differ_from_the_lines_are_told() {
        let mut file = demonstration_model();
        file.invoices.push(sound_invoice());
        assert_eq!(ask(find, &file), []);
        file.invoices[0].total_words = "Một triệu không trăm tám mươi nghìn đồng".to_owned();
        assert_eq!(ask(find, &file), []);
        file.invoices[0].total_words = "Một triệu đồng".to_owned();
        assert_eq!(
            facts(&ask(find, &file))[0][2],
            ("bang_chu", "Một triệu đồng")
        );
        file.invoices[0].total = Money::dong(1_081_000);
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("a", "1.080.000"), ("b", "1.081.000")]]);
    }
}
