//! Hóa đơn thay thế, điều chỉnh một hóa đơn khác.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::invoice::{Invoice, InvoiceRelation};

/// QĐ 1450/QĐ-TCT, TCHDon: the invoice before it no longer proves the cost.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let is_related = |invoice: &&Invoice| invoice.relation != InvoiceRelation::Original;
    let related = case.file.invoices.iter().filter(is_related);
    related
        .map(|invoice| {
            let subject = subjects::invoice(invoice, "related_to");
            let ground = Ground::OldLaw("QĐ 1450/QĐ-TCT, thông điệp 2.1.0");
            let before = match invoice.related_to.as_str() {
                "" => "trước đó",
                named => named,
            };
            breach(CheckCode::InvoiceReplaced, subject, ground)
                .fact("loai", invoice.relation.label())
                .fact("so_cu", before)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::invoice::sound_invoice;

    #[test]
    fn a_replacing_invoice_names_the_one_to_take_off_the_list() {
        let mut file = demonstration_model();
        file.invoices.push(sound_invoice());
        assert_eq!(ask(find, &file), []);
        file.invoices[0].relation = InvoiceRelation::Replaces;
        file.invoices[0].related_to = "AA/13P số 120".to_owned();
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[("loai", "thay thế"), ("so_cu", "AA/13P số 120")]]
        );
    }
}
