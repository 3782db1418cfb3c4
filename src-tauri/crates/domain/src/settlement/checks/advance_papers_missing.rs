//! Giấy tờ để tạm ứng.

use super::finding::{Ground, breach};
use super::lookup::papers;
use super::{Case, CheckCode, Step, subjects};
use crate::breach::Breach;
use crate::contract::AdvanceKind;

/// TT 36/2013/TT-BCT Điều 13: the contract, the plan (Mẫu 11), the progress report (Mẫu 3a, 3b) of the
/// kind. Nothing is asked of a đề án that neither drew nor asks for an advance.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    if case.step != Step::Advance && file.moved(AdvanceKind::Advance).is_zero() {
        return Vec::new();
    }
    let missing = papers::missing(case, "advance");
    if missing.is_empty() {
        return Vec::new();
    }
    let subject = subjects::proposal(&file.proposal, "papers");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.13");
    vec![
        breach(CheckCode::AdvancePapersMissing, subject, ground)
            .fact("danh_sach", missing.join("; ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_advance_without_its_plan_and_contract_is_not_asked_for() {
        let mut file = training();
        file.contracts.clear();
        let asked = ["class_plan", "implementation_contract"];
        file.papers
            .retain(|paper| !asked.contains(&paper.code.as_str()));
        assert_eq!(
            facts(&ask(find, &file)),
            [[(
                "danh_sach",
                "Hợp đồng thực hiện đề án; Kế hoạch đào tạo (Mẫu 11)"
            )]]
        );
        file.advances.clear();
        assert_eq!(ask(find, &file), []);
        assert_eq!(ask_at(find, &file, Step::Advance).len(), 1);
    }

    #[test]
    fn a_kind_paid_in_full_brings_the_papers_of_its_own_rate() {
        let mut file = enterprise_setup();
        file.papers.clear();
        assert_eq!(
            facts(&ask_at(find, &file, Step::Advance)),
            [[("danh_sach", "Bản sao giấy đăng ký kinh doanh (0/2)")]]
        );
    }
}
