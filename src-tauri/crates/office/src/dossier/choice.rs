//! Mẫu của một đề án: which forms it takes, and in which order they are bound.

use domain::funding::FundSource;
use domain::proposal::{ProposalKind, SupportBasis};
use domain::proposal_file::{ClassFile, ProposalFile};
use domain::regulation::pack_on;
use domain::training::allowance::{Allowance, allowance};

use crate::regulation_assets::packs;

/// Các mẫu của một đề án in the order they are bound: plan, people, work, money.
pub(super) const PROPOSAL_ORDER: &[&str] = &[
    "mau-1",
    "mau-4a",
    "mau-4b",
    "mau-13",
    "mau-11",
    "mau-12",
    "vb-03",
    "vb-07",
    "vb-01",
    "vb-02",
    "vb-06c",
    "cl-09",
    "cl-10",
    "vb-06a",
    "cl-01",
    "cl-02",
    "cl-03",
    "cl-04",
    "cl-06",
    "cl-11",
    "vb-06b",
    "cl-07",
    "cl-08",
    "vb-08",
    "mau-3a",
    "mau-3b",
    "mau-5a",
    "mau-5b",
    "vb-04",
    "vb-05",
    "vb-10",
    "mau-5c",
    "mau-7",
    "mau-8a",
    "mau-8b",
    "mau-9",
    "mau-6",
    "mau-10",
    "c41-bb",
    "c40-bb",
    "de-nghi-thanh-toan",
    "kb-13",
    "kb-14",
    "kb-17",
    "kb-18",
    "kb-20",
    "de-nghi-tam-ung",
    "c43-bb",
    "kb-10",
    "kb-08",
];

/// Does a đề án of this kind, at this point, print the form.
pub(super) fn takes(file: &ProposalFile, code: &str) -> bool {
    let is_national = file.proposal.source == FundSource::National;
    let content = content_of(file);
    let by_percent = file.proposal.support_basis == SupportBasis::PercentOfCost;
    match code {
        "mau-1" => !file.estimate.is_empty(),
        "mau-3a" => !file.life.progress.is_empty(),
        "vb-07" => !file.life.adjustments.is_empty(),
        "mau-12" => file.proposal.kind == ProposalKind::Training && !file.modules.is_empty(),
        "mau-8a" => !by_percent,
        "mau-8b" => by_percent,
        "vb-10" => !file.outcomes.is_empty(),
        "mau-9" | "mau-10" => file.agency_contract().is_some(),
        // Phiếu thẩm định and biên bản Mẫu 5 are of national money; a province accepts on VB-04.
        "mau-4a" => is_national && file.beneficiaries.is_empty(),
        "mau-4b" => is_national && !file.beneficiaries.is_empty(),
        "mau-5a" | "mau-5b" => is_national,
        "vb-04" => !is_national,
        "mau-13" => INFRASTRUCTURE.contains(&content),
        "vb-06c" => file.proposal.kind == ProposalKind::StudyTour,
        "cl-06" | "cl-11" => file.classes.iter().any(|class| class_takes(class, code)),
        "cl-09" => !file.delegates.is_empty(),
        "cl-10" => file.delegates.iter().any(|who| !who.allowance().is_zero()),
        _ => true,
    }
}

/// Giấy của một lớp in the order its folder is kept: opened, taught, paid, certified, followed.
pub(super) const CLASS_ORDER: &[&str] = &[
    "mau-11",
    "mau-12",
    "vb-06a",
    "cl-12",
    "cl-01",
    "thoi-khoa-bieu",
    "cl-02",
    "cl-03",
    "cl-04",
    "cl-05",
    "kb-20",
    "cl-06",
    "cl-11",
    "vb-06b",
    "cl-07",
    "cl-08",
];

/// Has the class anything to say on the form.
pub(super) fn class_takes(class: &ClassFile, code: &str) -> bool {
    let any = |is: fn(&Allowance) -> bool| {
        let owed = class
            .trainees
            .iter()
            .map(|who| allowance(&class.class, who));
        owed.into_iter().any(|one| is(&one))
    };
    match code {
        "thoi-khoa-bieu" => !class.lessons.is_empty(),
        "cl-03" => any(|owed| !owed.meal.is_zero()),
        "cl-04" => any(|owed| !owed.travel.is_zero()),
        "cl-05" => any(|owed| !owed.total().is_zero()),
        "cl-06" => !class.teachers.is_empty(),
        "cl-11" => !class.material_moves.is_empty(),
        "cl-07" | "vb-06b" => class.class.certified_on.is_some(),
        "cl-08" => class.class.certified_on.is_some() || !class.follow_ups.is_empty(),
        "cl-01" | "cl-02" | "cl-12" => !class.trainees.is_empty(),
        _ => true,
    }
}

/// Nội dung hỗ trợ by the shipped catalogue, which every received pack keeps the codes of.
fn content_of(file: &ProposalFile) -> &str {
    let pack = packs()
        .ok()
        .and_then(|packs| pack_on(packs, file.budget_day()));
    let told = pack.map(|pack| pack.work_of(&file.proposal).content);
    told.unwrap_or(&file.proposal.content)
}

/// Nội dung hỗ trợ whose state of investment Mẫu 13 reports.
const INFRASTRUCTURE: [&str; 2] = ["cluster_infrastructure", "cluster_pollution"];
