//! Trùng hỗ trợ: one establishment, one content, whatever the year and the source.

use super::finding::{Ground, breach};
use super::lookup::establishments::is_same_establishment;
use super::{Case, CheckCode, OtherSupport, subjects};
use crate::breach::Breach;
use crate::fold::fold;
use crate::money::Money;
use crate::proposal::Beneficiary;

/// TTLT 26/2014/TTLT-BTC-BCT Điều 7.4: no support from any State source for the same content before.
/// The number of the cơ sở or of its owner decides; else the name within the commune. Supports of both
/// sources count, whatever the year.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::OldLaw("TTLT 26/2014/TTLT-BTC-BCT Đ.7.4");
    let mut found = Vec::new();
    for (beneficiary, establishment) in &case.file.beneficiaries {
        if beneficiary.grant == Money::ZERO {
            continue;
        }
        let earlier = case.around.other_supports.iter().find(|other| {
            other.proposal_uid != case.file.proposal.uid
                && is_same_content(case, beneficiary, other)
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

/// The same kind of đề án, or the very words of the content under another kind.
fn is_same_content(case: &Case, beneficiary: &Beneficiary, other: &OtherSupport) -> bool {
    let (ours, theirs) = (fold(&beneficiary.content), fold(&other.content));
    other.kind == case.file.proposal.kind || (!ours.is_empty() && ours == theirs)
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
        let found = found_beside(earlier_support("Tên khác", "6200000008"));
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
    fn the_owner_s_number_finds_a_place_that_changed_its_name() {
        let mut file = demonstration_model();
        file.beneficiaries[0].1.owner_card_number = "012079000123".to_owned();
        let renamed = OtherSupport {
            source: crate::funding::FundSource::Local,
            commune_code: Some("03440".to_owned()),
            ..earlier_support("Hộ kinh doanh Vũ Văn Hải", "012079000123")
        };
        let pack = pack();
        let around = Surroundings {
            other_supports: &[renamed],
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(ask_in(find, &file, &around).len(), 1);
    }

    #[test]
    fn the_same_words_under_another_kind_are_the_same_content() {
        let other = OtherSupport {
            kind: crate::proposal::ProposalKind::Machinery,
            ..earlier_support("HTX Duy Sơn", "6200000008")
        };
        assert_eq!(found_beside(other).len(), 1);
    }

    #[test]
    fn another_content_is_no_repeat() {
        let other = OtherSupport {
            kind: crate::proposal::ProposalKind::Machinery,
            content: "Máy sấy".to_owned(),
            ..earlier_support("HTX Duy Sơn", "6200000008")
        };
        assert_eq!(found_beside(other), []);
    }
}
