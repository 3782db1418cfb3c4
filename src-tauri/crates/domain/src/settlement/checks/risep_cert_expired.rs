//! Giấy chứng nhận sản phẩm tiêu biểu as a ground for priority: it must still be valid.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::establishment::product::Product;
use crate::fold::fold;

/// TT 26/2014/TT-BCT Điều 17.3: until 31/12 of the third year. Asked only where the ground of a
/// priority names the certificate, and silent while any other certificate of the cơ sở is valid.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let term = case
        .around
        .pack
        .and_then(|pack| pack.eligibility.certificate.as_ref());
    let Some(term) = term else {
        return Vec::new();
    };
    let day = case.decided_on();
    let mut found = Vec::new();
    for (share, of) in &case.file.beneficiaries {
        let ground = fold(&share.priority_ground);
        if !["tieu bieu", "risep"]
            .iter()
            .any(|word| ground.contains(word))
        {
            continue;
        }
        let products = case.file.products.iter();
        let certified = products.filter(|p| p.establishment_uid == of.uid && p.level.is_some());
        let dated = |product: &'_ Product| product.expires_on(term.rule());
        let mut certified: Vec<_> = certified.filter_map(|p| Some((dated(p)?, p))).collect();
        certified.sort_by_key(|(expires, _)| *expires);
        let Some((expires, product)) = certified.last().filter(|(last, _)| *last < day) else {
            continue;
        };
        let subject = subjects::beneficiary(share, of, "priority_ground");
        let article = Ground::Figure(&term.citation);
        found.push(
            breach(CheckCode::RisepCertExpired, subject, article)
                .fact("san_pham", &product.name)
                .fact("ngay", expires),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::establishment::product::ProductLevel;
    use crate::ids::ProductId;

    #[test]
    fn a_certificate_of_the_fourth_year_before_no_longer_gives_priority() {
        let mut file = demonstration_model();
        file.beneficiaries[0].0.priority_ground = "Sản phẩm CNNT tiêu biểu".to_owned();
        let mut product = Product {
            uid: ProductId::new(uid(71)),
            establishment_uid: file.beneficiaries[0].1.uid,
            position: 1,
            name: "Miến dong Bình Lư".to_owned(),
            level: Some(ProductLevel::Province),
            certificate_number: "12/GCN".to_owned(),
            certified_on: Some(day("2009-10-01")),
            valid_to: None,
            note: String::new(),
        };
        file.products = vec![product.clone()];
        assert_eq!(
            facts(&ask(find, &file)),
            [[("san_pham", "Miến dong Bình Lư"), ("ngay", "31/12/2012")]]
        );
        product.certified_on = Some(day("2010-10-01"));
        file.products.push(product);
        assert_eq!(ask(find, &file), [], "a newer certificate is valid");
    }
}
