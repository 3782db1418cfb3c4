//! Xếp hạng kế hoạch năm: điểm từng tiêu chí, thứ hạng, chọn trong số tiền.

use std::sync::OnceLock;

use domain::fold::fold;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::money::Money;
use domain::paper::PaperState;
use domain::plan_round::{PlanChoice, PlanRound};
use domain::proposal::{ProposalKind, Stage};
use domain::proposal_file::ProposalFile;
use domain::ranking::{Candidate, CriterionScore, CriterionSet, Pick, choose, scores};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::views::papers;

const PRIORITIES: &str = include_str!("../../../../../assets/priorities/priorities.toml");

/// Bảng xếp hạng của một năm, một nguồn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanRanking {
    /// Bộ tiêu chí.
    pub criteria: CriterionSet,
    /// Các lần trình.
    pub rounds: Vec<PlanRound>,
    /// Lần đang xem; none = none is made yet.
    pub round: Option<PlanRound>,
    /// Các đề án, by rank.
    pub rows: Vec<RankedProposal>,
    /// Kinh phí của các đề án được chọn, in đồng.
    pub taken: Money,
    /// Còn lại, in đồng; below zero = the ticks go beyond the money.
    pub left: Money,
    /// Đề án năm trước chưa xong or not settled, to be copied.
    pub earlier: Vec<EarlierProposal>,
}

/// Một đề án trong bảng xếp hạng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RankedProposal {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Loại.
    pub kind: ProposalKind,
    /// Giai đoạn.
    pub stage: Stage,
    /// Đơn vị thụ hưởng.
    pub beneficiary: String,
    /// Địa điểm.
    pub place: String,
    /// Kinh phí đề nghị, in đồng.
    pub asked: Money,
    /// Hạng, from 1.
    pub rank: i64,
    /// Tổng điểm.
    #[ts(type = "string")]
    pub points: Decimal,
    /// Điểm từng tiêu chí.
    pub scores: Vec<CriterionScore>,
    /// Vì sao được chọn hay không.
    pub pick: Pick,
    /// Cán bộ chọn hay bỏ; none = as the rank gives.
    pub tick: Option<bool>,
    /// Lý do của cán bộ.
    pub reason: String,
    /// Kinh phí lũy kế of those chosen down to here, in đồng.
    pub cumulative: Money,
}

/// Đề án năm trước.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierProposal {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Giai đoạn.
    pub stage: Stage,
    /// Kinh phí, in đồng.
    pub grant: Option<Money>,
}

/// Bộ tiêu chí kèm chương trình. A fault in the data is a fault of the program.
pub fn criteria() -> Result<&'static CriterionSet> {
    static READ: OnceLock<std::result::Result<CriterionSet, String>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        toml::from_str(PRIORITIES).map_err(|fault| format!("assets/priorities: {fault}"))
    });
    read.as_ref()
        .map_err(|fault| OfficeError::Assets(fault.clone()))
}

/// Xếp hạng. The round is the one numbered, else the newest.
pub fn ranking(
    office: &Office,
    year: i32,
    source: FundSource,
    number: Option<i64>,
) -> Result<PlanRanking> {
    let books = office.books();
    let set = criteria()?;
    let rounds = books.plan_rounds(year, source)?;
    let round = match number {
        Some(number) => rounds.iter().find(|round| round.number == number),
        None => rounds.last(),
    };
    let ticks = round.map_or(Ok(Vec::new()), |round| books.plan_choices(round.uid))?;
    let before = chosen_before(office, &rounds, round)?;
    let mut rows = Vec::new();
    for proposal in books.proposals_of_year(year, Some(source))? {
        let listed = is_open(proposal.stage)
            || before.contains(&proposal.uid)
            || ticks.iter().any(|tick| tick.proposal_uid == proposal.uid);
        if listed && let Some(file) = books.proposal_file(proposal.uid)? {
            rows.push(row(office, &file, set, &ticks)?);
        }
    }
    rows.sort_by(|a, b| b.points.cmp(&a.points).then_with(|| a.code.cmp(&b.code)));
    let money = round.map_or(Money::ZERO, |round| round.money);
    let asked: Vec<(Money, Option<bool>, bool)> = rows
        .iter()
        .map(|row| (row.asked, row.tick, before.contains(&row.uid)))
        .collect();
    let mut taken = Money::ZERO;
    for ((rank, row), pick) in (1..).zip(&mut rows).zip(choose(money, &asked)) {
        (row.rank, row.pick) = (rank, pick);
        if pick.is_chosen() {
            taken += row.asked;
        }
        row.cumulative = taken;
    }
    Ok(PlanRanking {
        criteria: set.clone(),
        round: round.cloned(),
        earlier: earlier(office, year - 1, source)?,
        rows,
        taken,
        left: money - taken,
        rounds,
    })
}

/// Chưa được phê duyệt: still to be chosen.
fn is_open(stage: Stage) -> bool {
    stage < Stage::Approved
}

/// What the round before this one chose, as it was closed.
fn chosen_before(
    office: &Office,
    rounds: &[PlanRound],
    round: Option<&PlanRound>,
) -> Result<Vec<ProposalId>> {
    let Some(round) = round else {
        return Ok(Vec::new());
    };
    let earlier = rounds.iter().rfind(|one| one.number < round.number);
    let Some(earlier) = earlier else {
        return Ok(Vec::new());
    };
    let choices = office.books().plan_choices(earlier.uid)?;
    let chosen = choices.into_iter().filter(|choice| choice.chosen == 1);
    Ok(chosen.map(|choice| choice.proposal_uid).collect())
}

fn row(
    office: &Office,
    file: &ProposalFile,
    set: &CriterionSet,
    ticks: &[PlanChoice],
) -> Result<RankedProposal> {
    let proposal = &file.proposal;
    let candidate = candidate(office, file)?;
    let marks = office.books().plan_marks(proposal.uid)?;
    let scores = scores(&candidate, &set.criteria, &marks);
    let tick = ticks.iter().find(|tick| tick.proposal_uid == proposal.uid);
    let asked = tick.and_then(|tick| tick.grant).unwrap_or(candidate.asked);
    Ok(RankedProposal {
        uid: proposal.uid,
        code: proposal.code.clone(),
        title: proposal.title.clone(),
        kind: proposal.kind,
        stage: proposal.stage,
        beneficiary: proposal.beneficiary_text.clone(),
        place: proposal.place.clone(),
        asked,
        rank: 0,
        points: scores.iter().map(|score| score.points).sum(),
        scores,
        pick: Pick::BelowLine,
        tick: tick.map(|tick| tick.chosen == 1),
        reason: tick.map(|tick| tick.reason.clone()).unwrap_or_default(),
        cumulative: Money::ZERO,
    })
}

fn candidate(office: &Office, file: &ProposalFile) -> Result<Candidate> {
    let proposal = &file.proposal;
    let papers = papers::checklist(&office.books(), file)?;
    let wanted: Vec<_> = papers.iter().filter(|row| row.step == "dossier").collect();
    let there = wanted.iter().filter(|row| row.state == PaperState::Present);
    let owners = || file.beneficiaries.iter().map(|(_, place)| place);
    let minority = |group: &str| !matches!(fold(group).as_str(), "" | "kinh");
    let learners = (proposal.kind == ProposalKind::Training).then(|| {
        proposal
            .quantity
            .and_then(|number| i64::try_from(number).ok())
    });
    Ok(Candidate {
        uid: proposal.uid,
        code: proposal.code.clone(),
        text: format!("{} {}", proposal.title, proposal.goal),
        kind: proposal.kind,
        asked: proposal.approved_grant.unwrap_or(Money::ZERO),
        other: proposal.approved_other.unwrap_or(Money::ZERO),
        jobs: proposal.jobs.or(learners.flatten()),
        women_owned: owners().any(|place| place.women_owned),
        minority_owned: owners().any(|place| minority(&place.owner_ethnic_group)),
        typical_product: file.products.iter().any(|product| product.level.is_some()),
        papers: (there.count() as i64, wanted.len() as i64),
    })
}

/// Đề án of a year that are not settled: work to go on with, or to ask for again.
fn earlier(office: &Office, year: i32, source: FundSource) -> Result<Vec<EarlierProposal>> {
    let known = office.books().proposals_of_year(year, Some(source))?;
    let open = known.into_iter().filter(|one| !one.stage.is_settled());
    let row = |one: domain::proposal::Proposal| EarlierProposal {
        uid: one.uid,
        code: one.code,
        title: one.title,
        stage: one.stage,
        grant: one.approved_grant,
    };
    Ok(open.map(row).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use rust_decimal::Decimal;

    use super::criteria;

    #[test]
    fn the_weights_add_up_to_a_hundred_and_each_says_where_it_comes_from() {
        let set = criteria().unwrap();
        let sum: Decimal = set.criteria.iter().map(|one| one.weight).sum();
        assert_eq!(sum, Decimal::ONE_HUNDRED);
        for one in &set.criteria {
            assert!(one.full > Decimal::ZERO && !one.source.is_empty() && one.how.ends_with('.'));
        }
    }
}
