//! Quy định chưa đối chiếu: which texts behind this đề án nobody has compared with the new ones.

use super::finding::{Ground, breach};
use super::lookup::ceilings::{Ceiling, supports};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::regulation::{CheckMark, Citation, RegulationPack};

/// TT 139/2026/TT-BTC, TT 66/2026/TT-BCT: figures of older texts stay marked until somebody compares
/// them. One word per đề án names every such text once. A pack that ended before these circulars is
/// compared with its own originals instead.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some(pack) = case.around.pack else {
        return Vec::new();
    };
    let mut texts: Vec<String> = Vec::new();
    for citation in citations(case, pack) {
        let document = document_of(&citation.text);
        if citation.mark == CheckMark::Unchecked && !texts.contains(&document) {
            texts.push(document);
        }
    }
    if texts.is_empty() {
        return Vec::new();
    }
    let subject = subjects::proposal(&case.file.proposal, "regulation_pack");
    let is_current = pack.valid_to.is_none_or(|end| end.year() >= 2026);
    let ground = if is_current {
        Ground::Law(CIRCULARS)
    } else {
        Ground::Practice
    };
    let found =
        breach(CheckCode::RuleUnchecked2026, subject, ground).fact("can_cu", texts.join("; "));
    vec![if is_current {
        found.fact("van_ban", CIRCULARS)
    } else {
        found
    }]
}

const CIRCULARS: &str = "Thông tư 139/2026/TT-BTC và Thông tư 66/2026/TT-BCT";

/// Căn cứ this đề án is really judged by.
fn citations<'a>(case: &Case<'a>, pack: &'a RegulationPack) -> Vec<&'a Citation> {
    let day = case.budget_day();
    let ceilings = supports(case).into_iter();
    let ceilings = ceilings.filter_map(|support| match support.ceiling {
        Ceiling::InForce(cap) | Ceiling::OutOfDate(cap) => Some(&cap.citation),
        Ceiling::NoneOnFile | Ceiling::NotCapped => None,
    });
    let regimes = case.file.classes.iter();
    let regimes = regimes
        .filter_map(|class_file| pack.regime(&class_file.class.regime))
        .map(|regime| &regime.citation);
    let advance = pack.advance_rule(case.work(pack), day).into_iter();
    let papers = pack.required_papers(case.work(pack), "settle", day);
    ceilings
        .chain(regimes)
        .chain(advance.map(|rule| &rule.citation))
        .chain(papers.map(|paper| &paper.citation))
        .collect()
}

/// Văn bản without its article: "TT 36/2013/TT-BCT Đ.14" → "TT 36/2013/TT-BCT".
fn document_of(text: &str) -> String {
    let end = text.find(" Đ.").or_else(|| text.find(" Điều"));
    text[..end.unwrap_or(text.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn every_unchecked_text_is_named_once_and_checked_ones_are_not() {
        let mut pack = pack();
        let found = ask_in(
            find,
            &training(),
            &Surroundings::alone(today(), Some(&pack)),
        );
        assert_eq!(
            facts(&found),
            [[("can_cu", "QĐ 1956/QĐ-TTg; TT 36/2013/TT-BCT")]]
        );
        for regime in &mut pack.regimes {
            regime.citation.mark = CheckMark::Checked;
        }
        pack.valid_to = None;
        let around = Surroundings::alone(today(), Some(&pack));
        assert_eq!(
            facts(&ask_in(find, &training(), &around)),
            [[
                ("can_cu", "TT 36/2013/TT-BCT"),
                (
                    "van_ban",
                    "Thông tư 139/2026/TT-BTC và Thông tư 66/2026/TT-BCT"
                ),
            ]]
        );
    }
}
