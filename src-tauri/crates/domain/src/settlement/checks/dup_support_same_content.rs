//! Trùng hỗ trợ: one establishment, one content, whatever the year and the source.

use super::finding::{Ground, breach};
use super::lookup::names::plain_name;
use super::{Case, CheckCode, OtherSupport, subjects};
use crate::breach::Breach;
use crate::establishment::Establishment;
use crate::money::Money;

/// TTLT 26/2014/TTLT-BTC-BCT Điều 7.4: no support from any State source for the same content before.
/// Tax codes decide where both are known; else the name within the commune.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::OldLaw("TTLT 26/2014/TTLT-BTC-BCT Đ.7.4");
    let mut found = Vec::new();
    for (beneficiary, establishment) in &case.file.beneficiaries {
        if beneficiary.grant == Money::ZERO {
            continue;
        }
        let earlier = case.around.other_supports.iter().find(|other| {
            other.proposal_uid != case.file.proposal.uid
                && other.kind == case.file.proposal.kind
                && is_same_establishment(establishment, other)
        });
        if let Some(other) = earlier {
            let subject = subjects::beneficiary(beneficiary, establishment, "establishment_uid");
            found.push(
                breach(CheckCode::DupSupportSameContent, subject, ground)
                    .fact("ten", &establishment.name)
                    .fact("noi_dung", &other.content)
                    .fact("nam", other.year)
                    .fact("de_an", &other.proposal_code)
                    .fact("so_tien", other.grant),
            );
        }
    }
    found
}

fn is_same_establishment(one: &Establishment, other: &OtherSupport) -> bool {
    if !one.tax_code.is_empty() && !other.tax_code.is_empty() {
        return one.tax_code == other.tax_code;
    }
    let places_differ = matches!(
        (&one.commune_code, &other.commune_code),
        (Some(a), Some(b)) if a != b
    );
    !places_differ && plain_name(&one.name) == plain_name(&other.name)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn earlier_support(name: &str, tax_code: &str) -> OtherSupport {
        OtherSupport {
            name: name.to_owned(),
            tax_code: tax_code.to_owned(),
            ..other_support()
        }
    }

    fn found_beside(other: OtherSupport) -> Vec<Breach> {
        let pack = pack();
        let around = Surroundings {
            other_supports: &[other],
            ..Surroundings::alone(today(), Some(&pack))
        };
        ask_in(find, &demonstration_model(), &around)
    }

    #[test]
    fn an_establishment_supported_for_the_same_content_before_is_named_with_year_and_sum() {
        let found = found_beside(earlier_support("Tên khác", "6200000001"));
        assert_eq!(
            facts(&found),
            [[
                ("ten", "Hợp tác xã Duy Sơn"),
                ("noi_dung", "Mô hình sản xuất miến dong"),
                ("nam", "2011"),
                ("de_an", "QG-07"),
                ("so_tien", "80.000.000"),
            ]]
        );
    }

    #[test]
    fn without_a_tax_code_the_name_within_the_commune_decides() {
        assert_eq!(found_beside(earlier_support("HTX Duy Sơn", "")).len(), 1);
        let elsewhere = OtherSupport {
            commune_code: Some("03440".to_owned()),
            ..earlier_support("HTX Duy Sơn", "")
        };
        assert_eq!(found_beside(elsewhere), []);
    }

    #[test]
    fn another_content_is_no_repeat() {
        let other = OtherSupport {
            kind: crate::proposal::ProposalKind::Machinery,
            ..earlier_support("HTX Duy Sơn", "6200000001")
        };
        assert_eq!(found_beside(other), []);
    }
}
