//! Giấy tờ còn thiếu of a step, by the checklist of the regulation pack.

use super::super::Case;
use crate::ids::ClassId;
use crate::life::ProposalShape;
use crate::paper::PaperState;
use crate::regulation::{RegulationPack, RequiredPaper};

/// Tên giấy tờ còn thiếu at a step (`dossier`, `advance`, `settle`), in the order of the checklist.
pub(in super::super) fn missing(case: &Case, step: &'static str) -> Vec<String> {
    let Some(pack) = case.around.pack else {
        return Vec::new();
    };
    let mut wanted: Vec<&RequiredPaper> = pack
        .required_papers(case.work(pack), step, case.budget_day())
        .collect();
    if step == "advance" {
        for paper in named_by_advance_rule(case, pack) {
            if wanted.iter().all(|other| other.code != paper.code) {
                wanted.push(paper);
            }
        }
    }
    let short = wanted.into_iter();
    let mut short: Vec<String> = short.filter_map(|paper| shortfall(case, paper)).collect();
    if step != "dossier" && awaits_group_plan(case) {
        short.push("Kế hoạch triển khai đề án nhóm được Sở phê duyệt (Mẫu 11)".to_owned());
    }
    short
}

/// Đề án nhóm without its approved plan: places and beneficiaries are not fixed yet (Điều 21.2.a).
fn awaits_group_plan(case: &Case) -> bool {
    let file = case.file;
    file.proposal.shape == ProposalShape::Group && file.group_plan_approved_on().is_none()
}

/// A đề án nhóm knows its beneficiaries only after the approval, so nothing of theirs is asked before.
fn comes_with_the_group_plan(case: &Case, paper: &RequiredPaper) -> bool {
    let file = case.file;
    let is_group = file.proposal.shape == ProposalShape::Group;
    is_group && paper.per_beneficiary && file.beneficiaries.is_empty()
}

/// Giấy tờ the advance rate itself asks for, whichever step their own row belongs to.
fn named_by_advance_rule<'a>(
    case: &Case,
    pack: &'a RegulationPack,
) -> impl Iterator<Item = &'a RequiredPaper> {
    let rule = pack.advance_rule(case.work(pack), case.budget_day());
    let codes = rule.map_or(&[][..], |rule| &rule.papers);
    let papers = pack.papers.iter();
    papers.filter(move |paper| codes.contains(&paper.code))
}

/// Tên giấy tờ with how many of them are there, when some are not.
fn shortfall(case: &Case, paper: &RequiredPaper) -> Option<String> {
    if case.file.keeps_as_record(&paper.code) || comes_with_the_group_plan(case, paper) {
        return None;
    }
    if paper.per_class && !case.file.classes.is_empty() {
        let classes = case.file.classes.iter();
        let without: Vec<&str> = classes
            .filter(|class_file| !is_present(case, paper, Some(class_file.class.uid)))
            .map(|class_file| class_file.class.code.as_str())
            .collect();
        return (!without.is_empty()).then(|| format!("{} ({})", paper.name, without.join(", ")));
    }
    let wanted = if paper.per_beneficiary {
        case.file.beneficiaries.len().max(1)
    } else {
        1
    };
    let there = present(case, paper).count();
    match wanted {
        _ if there >= wanted => None,
        1 => Some(paper.name.clone()),
        _ => Some(format!("{} ({there}/{wanted})", paper.name)),
    }
}

fn is_present(case: &Case, paper: &RequiredPaper, class: Option<ClassId>) -> bool {
    present(case, paper).any(|class_uid| class_uid == class || class_uid.is_none())
}

fn present<'a>(
    case: &Case<'a>,
    paper: &'a RequiredPaper,
) -> impl Iterator<Item = Option<ClassId>> + 'a {
    let on_file = case.file.papers.iter();
    on_file
        .filter(|kept| kept.code == paper.code && kept.state == PaperState::Present)
        .map(|kept| kept.class_uid)
}

#[cfg(test)]
mod tests {
    use super::super::super::fixtures::{pack, study_tour};
    use crate::proposal::{Proposal, ProposalKind};

    /// A đề án of fairs and brands under a title.
    fn titled(title: &str) -> Proposal {
        Proposal {
            title: title.to_owned(),
            kind: ProposalKind::FairAndBrand,
            ..study_tour().proposal
        }
    }

    #[test]
    fn the_title_tells_the_content_until_the_officer_chooses_one() {
        let pack = pack();
        let mut proposal = titled("Hỗ trợ tham gia hội chợ Công Thương");
        let told = |proposal: &Proposal| pack.content_of(proposal).map(|told| told.code.clone());
        assert_eq!(told(&proposal).as_deref(), Some("fair_join"));
        proposal.content = "brand".to_owned();
        assert_eq!(told(&proposal).as_deref(), Some("brand"));
        proposal.content = "of another kind".to_owned();
        assert_eq!(told(&proposal).as_deref(), Some("fair_join"));
    }

    #[test]
    fn the_longest_words_of_a_title_win_over_shorter_ones() {
        let pack = pack();
        let proposal = titled("Đăng ký nhãn hiệu cho sản phẩm dự hội chợ");
        let told = pack.content_of(&proposal).map(|told| told.code.as_str());
        assert_eq!(told, Some("brand"));
    }

    #[test]
    fn a_content_nothing_tells_is_held_to_the_first_of_its_kind() {
        let pack = pack();
        let mut proposal = titled("Hỗ trợ sản phẩm");
        assert_eq!(pack.content_of(&proposal), None);
        assert_eq!(pack.work_of(&proposal).content, "fair_join");
        proposal.kind = ProposalKind::StudyTour;
        assert_eq!(pack.work_of(&proposal).content, "");
    }
}
