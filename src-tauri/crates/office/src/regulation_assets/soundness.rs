//! Dữ liệu có dùng được không: what the types alone cannot see in a set of packs.

use std::collections::BTreeSet;

use domain::establishment::EstablishmentKind;
use domain::proposal::ProposalKind;
use domain::regulation::{Citation, RegulationPack};
use domain::training::TraineeGroup;
use serde::Serialize;

const STEPS: [&str; 5] = ["dossier", "advance", "voucher", "settle", "adjust"];

/// Mọi chỗ hỏng, each with the pack and the row; none = the packs may be used.
pub(super) fn faults(packs: &[RegulationPack]) -> Vec<String> {
    let mut faults = gaps(packs);
    for pack in packs {
        let told = of_pack(pack).into_iter();
        faults.extend(told.map(|fault| format!("{}: {fault}", pack.id)));
    }
    faults
}

/// Chỗ hỏng within one pack.
pub(super) fn of_pack(pack: &RegulationPack) -> Vec<String> {
    let own = [
        uncited(pack),
        unknown_words(pack),
        repeated(pack),
        unnamed_papers(pack),
    ];
    own.into_iter().flatten().collect()
}

/// The packs follow each other day by day; only the last has no end.
fn gaps(packs: &[RegulationPack]) -> Vec<String> {
    let pairs = packs.windows(2);
    let broken = pairs.filter(|pair| {
        let next = pair[0].valid_to.map(|end| end.plus_days(1));
        next != Some(pair[1].valid_from)
    });
    let mut faults: Vec<String> = broken
        .map(|pair| format!("{} và {} hở hoặc chồng ngày", pair[0].id, pair[1].id))
        .collect();
    if packs.last().is_none_or(|last| last.valid_to.is_some()) {
        faults.push("thiếu bộ quy định không có ngày hết".to_owned());
    }
    faults
}

fn citations(pack: &RegulationPack) -> Vec<(&str, &Citation)> {
    let contents = pack
        .contents
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let caps = pack
        .caps
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let advances = pack.advances.iter().map(|row| ("tạm ứng", &row.citation));
    let regimes = pack
        .regimes
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let papers = pack
        .papers
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let deadlines = pack
        .deadlines
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let tiers = pack.regimes.iter().flat_map(|row| &row.travel_tiers);
    let tiers = tiers.map(|row| (row.code.as_str(), &row.citation));
    let adjustments = pack
        .adjustments
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let who = &pack.eligibility;
    let subjects = who.subjects.iter().map(|row| ("loại hình", &row.citation));
    let excluded = who.excluded.iter().map(|row| ("ngành nghề", &row.citation));
    let terms = who.certificate.iter().map(|row| &row.citation);
    let terms = terms.chain(who.fairs_abroad.iter().map(|row| &row.citation));
    let terms = terms.chain(&pack.outcomes.citation);
    let terms = terms.map(|citation| ("đối tượng", citation));
    let duties = pack
        .duties
        .iter()
        .map(|row| (row.code.as_str(), &row.citation));
    let steps = pack
        .steps
        .iter()
        .map(|row| (row.stage.label(), &row.citation));
    let taxes = pack.withholdings.iter();
    let taxes = taxes.map(|row| (row.code.as_str(), &row.citation));
    contents
        .chain(duties)
        .chain(taxes)
        .chain(subjects)
        .chain(excluded)
        .chain(terms)
        .chain(steps)
        .chain(caps)
        .chain(advances)
        .chain(regimes)
        .chain(tiers)
        .chain(papers)
        .chain(deadlines)
        .chain(adjustments)
        .collect()
}

/// Every figure names its text and holds on some day of its pack.
fn uncited(pack: &RegulationPack) -> Vec<String> {
    let broken = citations(pack).into_iter().filter(|(_, citation)| {
        let ends_before = citation.valid_to.is_some_and(|end| end < pack.valid_from);
        let starts_after = pack.valid_to.is_some_and(|end| citation.valid_from > end);
        citation.text.trim().is_empty() || ends_before || starts_after
    });
    broken
        .map(|(row, _)| format!("{row}: thiếu căn cứ hoặc căn cứ ngoài thời gian áp dụng"))
        .collect()
}

fn unknown_words(pack: &RegulationPack) -> Vec<String> {
    let kinds: Vec<&str> = ProposalKind::ALL.iter().map(|kind| kind.key()).collect();
    let groups: Vec<String> = TraineeGroup::ALL.iter().map(wire).collect();
    let used_kinds = pack.advances.iter().flat_map(|row| &row.kinds);
    let used_kinds = used_kinds.chain(pack.papers.iter().flat_map(|row| &row.kinds));
    let used_kinds = used_kinds.chain(pack.caps.iter().flat_map(|row| &row.kinds));
    let used_kinds = used_kinds.chain(pack.contents.iter().map(|row| &row.kind));
    let subjects = &pack.eligibility.subjects;
    let used_kinds = used_kinds.chain(subjects.iter().flat_map(|row| &row.proposals));
    let used_kinds = used_kinds.chain(&pack.outcomes.kinds);
    let legal = EstablishmentKind::ALL.map(EstablishmentKind::key);
    let strange_subjects = subjects.iter().flat_map(|row| &row.kinds);
    let strange_subjects = strange_subjects.filter(|kind| !legal.contains(&kind.as_str()));
    let strange_kinds = used_kinds.filter(|kind| !kinds.contains(&kind.as_str()));
    let contents = pack.advances.iter().flat_map(|row| &row.contents);
    let contents = contents.chain(pack.papers.iter().flat_map(|row| &row.contents));
    let is_content = |code: &String| pack.contents.iter().any(|row| row.code == *code);
    let strange_contents = contents.filter(|code| !is_content(code));
    let meal_groups = pack.regimes.iter().flat_map(|row| &row.meal_groups);
    let tiers = pack.regimes.iter().flat_map(|row| &row.travel_tiers);
    let meal_groups = meal_groups.chain(tiers.flat_map(|tier| &tier.groups));
    let capped = pack.regimes.iter().flat_map(|row| &row.cost_caps);
    let capped = capped
        .map(|(group, _)| group)
        .filter(|group| *group != "other");
    let strange_groups = meal_groups
        .chain(capped)
        .filter(|group| !groups.contains(group));
    let steps = pack.papers.iter().map(|row| &row.step);
    let strange_steps = steps.filter(|step| !STEPS.contains(&step.as_str()));
    strange_kinds
        .chain(strange_groups)
        .chain(strange_steps)
        .chain(strange_contents)
        .chain(strange_subjects)
        .map(|word| format!("từ \"{word}\" không có nghĩa"))
        .collect()
}

/// The word of a value as it is written in data.
fn wire(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).ok();
    json.and_then(|json| json.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn repeated(pack: &RegulationPack) -> Vec<String> {
    let contents = pack.contents.iter().map(|row| &row.code);
    let papers = pack.papers.iter().map(|row| &row.code).chain(contents);
    let caps = pack.caps.iter().map(|row| &row.code);
    let deadlines = pack.deadlines.iter().map(|row| &row.code);
    let adjustments = pack.adjustments.iter().map(|row| &row.code);
    let texts = pack.texts.iter().map(|row| &row.number);
    let mut seen = BTreeSet::new();
    papers
        .chain(caps)
        .chain(deadlines)
        .chain(adjustments)
        .chain(texts)
        .filter(|code| !seen.insert(*code))
        .map(|code| format!("mã {code} có hai lần"))
        .collect()
}

/// An advance rate or an adjustment names only papers that the checklist has.
fn unnamed_papers(pack: &RegulationPack) -> Vec<String> {
    let asked = pack.advances.iter().flat_map(|row| &row.papers);
    let asked = asked.chain(pack.adjustments.iter().flat_map(|row| &row.needs));
    asked
        .filter(|code| !pack.papers.iter().any(|paper| paper.code == **code))
        .map(|code| format!("giấy tờ {code} không có trong danh sách"))
        .collect()
}
