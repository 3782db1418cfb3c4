//! Khóa hóa đơn thiếu một phần: a line that names an invoice must name it whole.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::voucher::VoucherLine;

/// Nghiệp vụ: without seller, symbol and number nobody can tell whether an invoice was used before. The
/// form is asked of invoice files only, since voucher lists leave it out (decisions 16).
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let mut found = Vec::new();
    for paper in case.file.standing_vouchers() {
        let missing = paper
            .lines
            .iter()
            .map(missing)
            .find(|parts| !parts.is_empty());
        if let Some(parts) = missing {
            let subject = subjects::voucher(&paper.voucher, parts[0].0);
            let names: Vec<&str> = parts.iter().map(|(_, name)| *name).collect();
            let told = breach(CheckCode::InvoiceKeyMissing, subject, Ground::Practice);
            found.push(told.fact("truong", names.join(", ")));
        }
    }
    found
}

/// Fields that are empty on a line with a symbol or a number of an invoice.
fn missing(line: &VoucherLine) -> Vec<(&'static str, &'static str)> {
    let parts = [
        (
            "seller_tax_code",
            "mã số thuế người bán",
            &line.seller_tax_code,
        ),
        ("invoice_symbol", "ký hiệu", &line.invoice_symbol),
        ("invoice_number", "số", &line.invoice_number),
    ];
    let is_empty = |text: &str| text.trim().is_empty();
    if is_empty(&line.invoice_symbol) && is_empty(&line.invoice_number) {
        return Vec::new();
    }
    let empty = parts.into_iter().filter(|(_, _, text)| is_empty(text));
    empty.map(|(field, name, _)| (field, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_invoice_known_by_half_names_what_is_missing() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), []);
        let line = &mut file.vouchers[1].lines[0];
        line.seller_tax_code.clear();
        line.invoice_symbol = " ".to_owned();
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[("truong", "mã số thuế người bán, ký hiệu")]]
        );
        assert_eq!(found[0].subject.field, "seller_tax_code");
        file.vouchers[1].lines[0].invoice_number.clear();
        assert_eq!(ask(find, &file), []);
    }
}
