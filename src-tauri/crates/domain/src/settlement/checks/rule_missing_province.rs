//! Mức hỗ trợ của tỉnh: local money is judged by the resolution of the province.

use super::finding::{Ground, breach};
use super::lookup::ceilings::{Ceiling, supports};
use super::{Case, CheckCode};
use crate::breach::Breach;
use crate::funding::FundSource;

/// Nghị quyết HĐND tỉnh sets the local levels; without one on file nobody can tell whether the
/// support is within it.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    if case.file.proposal.source != FundSource::Local {
        return Vec::new();
    }
    let unjudged = supports(case)
        .into_iter()
        .find(|support| matches!(support.ceiling, Ceiling::NoneOnFile));
    let found = unjudged.map(|support| {
        let ground = Ground::Law("Nghị quyết HĐND tỉnh");
        breach(CheckCode::RuleMissingProvince, support.subject, ground)
            .fact("tinh", case.around.province)
            .fact("noi_dung", support.content)
    });
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_local_proposal_without_the_resolution_of_its_province_is_told_so() {
        let mut file = demonstration_model();
        file.proposal.source = FundSource::Local;
        let mut pack = pack();
        let found = |pack: &crate::regulation::RegulationPack| {
            let around = Surroundings {
                province: "Lai Châu",
                ..Surroundings::alone(today(), Some(pack))
            };
            ask_in(find, &file, &around)
        };
        assert_eq!(
            facts(&found(&pack)),
            [[
                ("tinh", "Lai Châu"),
                ("noi_dung", "Mô hình sản xuất miến dong")
            ]]
        );
        pack.caps[1].scope = "KCĐP Lai Châu".to_owned();
        assert_eq!(found(&pack), []);
    }
}
