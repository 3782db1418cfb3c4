//! Đối tượng được hỗ trợ: the legal kind must be in the list of the day the đề án was decided.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// NĐ 45/2012 Điều 1, from 15/10/2025 NĐ 235/2025 Điều 1 khoản 1. The list is data of the pack; a pack
/// without one has nothing to say, and a đề án of before the change keeps the list of its day.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some(pack) = case.around.pack else {
        return Vec::new();
    };
    let day = case.file.approved_on();
    let rules: Vec<_> = pack.eligibility.subjects_on(day).collect();
    let Some(first) = rules.first() else {
        return Vec::new();
    };
    let proposal = &case.file.proposal;
    let outside = case.file.beneficiaries.iter().filter(|(share, of)| {
        let content = format!("{} {}", share.content, proposal.title);
        let allowed =
            |rule: &&&crate::regulation::SubjectRule| rule.allows(of.kind, proposal.kind, &content);
        !rules.iter().any(|rule| allowed(&rule))
    });
    outside
        .map(|(share, of)| {
            let subject = subjects::beneficiary(share, of, "establishment_uid");
            breach(
                CheckCode::EligSubjectType,
                subject,
                Ground::Figure(&first.citation),
            )
            .fact("ten", &of.name)
            .fact("loai", of.kind.label())
            .fact("ngay", day)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::establishment::EstablishmentKind;

    #[test]
    fn a_union_of_cooperatives_is_no_subject_before_the_decree_names_it() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), []);
        file.beneficiaries[0].1.kind = EstablishmentKind::CooperativeUnion;
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[
                ("ten", "Hợp tác xã Duy Sơn"),
                ("loai", "Liên hiệp hợp tác xã"),
                ("ngay", "20/05/2013"),
            ]]
        );
        assert_eq!(found[0].reference, "NĐ 45/2012 Đ.1 (chưa đối chiếu)");
        let mut pack = pack();
        let mut later = pack.eligibility.subjects[0].clone();
        later.kinds.push("cooperative_union".to_owned());
        later.citation.valid_from = day("2013-05-20");
        pack.eligibility.subjects[0].citation.valid_to = Some(day("2013-05-19"));
        pack.eligibility.subjects.push(later);
        let around = Surroundings::alone(today(), Some(&pack));
        assert_eq!(ask_in(find, &file, &around), []);
    }

    #[test]
    fn a_large_enterprise_may_only_be_helped_to_produce_cleaner() {
        let mut file = demonstration_model();
        file.beneficiaries[0].1.kind = EstablishmentKind::LargeEnterprise;
        assert_eq!(ask(find, &file).len(), 1);
        file.beneficiaries[0].0.content = "Áp dụng sản xuất sạch hơn".to_owned();
        assert_eq!(ask(find, &file), []);
    }
}
