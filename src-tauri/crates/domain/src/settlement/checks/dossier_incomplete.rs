//! Hồ sơ đề án: the papers that go along when it is submitted.

use super::finding::{Ground, breach};
use super::lookup::papers;
use super::{Case, CheckCode, Step, subjects};
use crate::breach::Breach;
use crate::proposal::Stage;

/// TT 36/2013/TT-BCT Điều 5, 10.1: the detailed đề án, quotation, estimate and registration papers.
/// Screens stop asking once the đề án is approved; the whole check (`All`) still does.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let proposal = &case.file.proposal;
    if case.step == Step::AtStage && proposal.stage >= Stage::Approved {
        return Vec::new();
    }
    let missing = papers::missing(case, "dossier");
    if missing.is_empty() {
        return Vec::new();
    }
    let subject = subjects::proposal(proposal, "papers");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.5, Đ.10.1");
    vec![
        breach(CheckCode::DossierIncomplete, subject, ground)
            .fact("de_an", &proposal.code)
            .fact("danh_sach", missing.join("; ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_dossier_without_a_quotation_is_not_submitted() {
        let mut file = demonstration_model();
        file.papers.retain(|paper| paper.code != "quotation");
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[("de_an", "QG-04"), ("danh_sach", "Báo giá thiết bị")]]
        );
    }

    #[test]
    fn screens_do_not_ask_for_the_dossier_of_an_approved_proposal() {
        let mut file = demonstration_model();
        file.papers.clear();
        assert_eq!(ask_at(find, &file, Step::AtStage), []);
        file.proposal.stage = Stage::Registered;
        assert_eq!(ask_at(find, &file, Step::AtStage).len(), 1);
    }
}
