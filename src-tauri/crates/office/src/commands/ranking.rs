//! Xếp hạng và chọn đề án cho kế hoạch năm: rounds, ticks, marks, copying from last year.

use domain::fold::tidy;
use domain::funding::FundSource;
use domain::ids::{PlanChoiceId, PlanMarkId, PlanRoundId, ProposalId};
use domain::money::Money;
use domain::number_text::parse_quantity;
use domain::plan_round::{PlanChoice, PlanMark, PlanRound};
use domain::proposal::{Proposal, Stage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use crate::commands::contracts::kept;
use crate::commands::proposals::not_found;
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::ranking::{self as view, PlanRanking};

const VALUE_WANTED: &str = "số từ 0 trở lên (1 hoặc 0,5)";

/// Xếp hạng năm nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RankingRequest {
    /// Năm kế hoạch.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Lần trình; none = the newest.
    #[serde(default)]
    pub round: Option<i64>,
}

/// Chọn, bỏ hay để theo hạng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickDraft {
    /// Lần trình.
    pub round_uid: PlanRoundId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Chọn, bỏ; none = as the rank gives.
    pub chosen: Option<bool>,
    /// Kinh phí đề nghị in this round; none = as the đề án asks.
    pub grant: Option<Money>,
    /// Lý do.
    pub reason: String,
}

/// Điểm cán bộ chấm cho một đề án, as typed; criteria left out go by the records again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các điểm.
    pub marks: Vec<MarkTyped>,
}

/// Một điểm as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkTyped {
    /// Mã tiêu chí.
    pub criterion: String,
    /// Giá trị.
    pub value: String,
    /// Căn cứ.
    pub ground: String,
}

/// Một lần trình.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneRound {
    /// Lần trình.
    pub uid: PlanRoundId,
}

/// Đề án năm trước nào sang năm nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyProposals {
    /// Năm kế hoạch.
    pub year: i32,
    /// Các đề án.
    pub proposals: Vec<ProposalId>,
}

/// Bảng xếp hạng.
pub fn show_ranking(office: &mut Office, request: RankingRequest) -> Result<Done<PlanRanking>> {
    let RankingRequest {
        year,
        source,
        round,
    } = request;
    Ok(Done::read(view::ranking(office, year, source, round)?))
}

/// Lưu lần trình; a new one gets the next number of its year and source. Answers the uid.
pub fn save_plan_round(office: &mut Office, mut round: PlanRound) -> Result<Done<String>> {
    let mut faults = FaultyFields::default();
    faults.not_negative("money", round.money);
    faults.closed()?;
    (round.paper_number, round.note) = (tidy(&round.paper_number), tidy(&round.note));
    let source = round.source.short_label();
    let label = format!("Lưu lần trình kế hoạch {source} năm {}", round.year);
    office.change(Operation::SavePlanRound, label, |writer| {
        let known = writer.books().plan_rounds(round.year, round.source)?;
        let own = known.iter().find(|one| one.uid == round.uid);
        round.number = match own {
            Some(own) => own.number,
            None => known.last().map_or(1, |last| last.number + 1),
        };
        round.uid = PlanRoundId::new(writer.identity(round.uid.uid()));
        writer.change.put(round.uid.uid(), &round)?;
        Ok(round.uid.to_string())
    })
}

/// Chọn, bỏ một đề án, hay để theo hạng.
pub fn tick_proposal(office: &mut Office, draft: TickDraft) -> Result<Done<NoReply>> {
    let round: PlanRound = kept(office, draft.round_uid.uid(), "lần trình")?;
    let proposal: Proposal = kept(office, draft.proposal_uid.uid(), "đề án")?;
    let what = match draft.chosen {
        Some(true) => "Chọn",
        Some(false) => "Bỏ chọn",
        None => "Để theo hạng",
    };
    let label = format!("{what} {} vào kế hoạch lần {}", proposal.code, round.number);
    office.change(Operation::TickProposal, label, |writer| {
        let known = writer.books().plan_choices(round.uid)?;
        let own = known.iter().find(|one| one.proposal_uid == proposal.uid);
        let Some(chosen) = draft.chosen else {
            if let Some(own) = own {
                writer.change.remove::<PlanChoice>(own.uid.uid())?;
            }
            return Ok(NoReply);
        };
        let uid = own.map_or_else(|| PlanChoiceId::new(writer.new_uid()), |own| own.uid);
        let choice = PlanChoice {
            uid,
            round_uid: round.uid,
            proposal_uid: proposal.uid,
            chosen: i64::from(chosen),
            grant: draft.grant,
            reason: tidy(&draft.reason),
        };
        writer.change.put(uid.uid(), &choice)?;
        Ok(NoReply)
    })
}

/// Chốt lần trình: what is chosen now stays chosen, whatever changes in the records later.
pub fn close_plan_round(office: &mut Office, request: OneRound) -> Result<Done<NoReply>> {
    let mut round: PlanRound = kept(office, request.uid.uid(), "lần trình")?;
    let ranking = view::ranking(office, round.year, round.source, Some(round.number))?;
    let label = format!("Chốt kế hoạch lần {} năm {}", round.number, round.year);
    office.change(Operation::SavePlanRound, label, |writer| {
        let known = writer.books().plan_choices(round.uid)?;
        for row in &ranking.rows {
            let own = known.iter().find(|one| one.proposal_uid == row.uid);
            let uid = own.map_or_else(|| PlanChoiceId::new(writer.new_uid()), |own| own.uid);
            let choice = PlanChoice {
                uid,
                round_uid: round.uid,
                proposal_uid: row.uid,
                chosen: i64::from(row.pick.is_chosen()),
                grant: Some(row.asked),
                reason: row.reason.clone(),
            };
            writer.change.put(uid.uid(), &choice)?;
        }
        round.decided_on = round.decided_on.or(Some(writer.today));
        writer.change.put(round.uid.uid(), &round)?;
        Ok(NoReply)
    })
}

/// Lưu điểm cán bộ chấm.
pub fn save_plan_marks(office: &mut Office, draft: MarkDraft) -> Result<Done<NoReply>> {
    let proposal: Proposal = kept(office, draft.proposal_uid.uid(), "đề án")?;
    let marks = read(&proposal, draft.marks)?;
    let known = office.books().plan_marks(proposal.uid)?;
    let label = format!("Chấm điểm {}", proposal.code);
    office.change(Operation::SavePlanMarks, label, |writer| {
        for old in &known {
            if marks.iter().all(|mark| mark.criterion != old.criterion) {
                writer.change.remove::<PlanMark>(old.uid.uid())?;
            }
        }
        for mut mark in marks {
            let own = known.iter().find(|old| old.criterion == mark.criterion);
            mark.uid = own.map_or_else(|| PlanMarkId::new(writer.new_uid()), |own| own.uid);
            writer.change.put(mark.uid.uid(), &mark)?;
        }
        Ok(NoReply)
    })
}

fn read(proposal: &Proposal, typed: Vec<MarkTyped>) -> Result<Vec<PlanMark>> {
    let set = view::criteria()?;
    let mut faults = FaultyFields::default();
    let mut marks = Vec::new();
    for (at, mark) in typed.into_iter().enumerate() {
        if !set.criteria.iter().any(|one| one.code == mark.criterion) {
            faults.add(&format!("marks.{at}.criterion"), FieldProblem::Empty);
        }
        let value = parse_quantity(&mark.value).ok();
        let value = value.filter(|value| !value.is_sign_negative());
        faults.wanted(&format!("marks.{at}.value"), value.is_some(), VALUE_WANTED);
        faults.filled(&format!("marks.{at}.ground"), &mark.ground);
        marks.extend(value.map(|value| PlanMark {
            uid: PlanMarkId::NEW,
            proposal_uid: proposal.uid,
            criterion: mark.criterion,
            value,
            ground: tidy(&mark.ground),
        }));
    }
    faults.closed()?;
    Ok(marks)
}

/// Chép đề án năm trước sang kế hoạch năm, each a draft with a code of its own. Answers how many.
pub fn copy_proposals(office: &mut Office, request: CopyProposals) -> Result<Done<i64>> {
    let label = format!(
        "Chép {} đề án sang năm {}",
        request.proposals.len(),
        request.year
    );
    office.change(Operation::SaveProposal, label, |writer| {
        for uid in &request.proposals {
            let found: Option<Proposal> = writer.books().find(uid.uid())?;
            let mut copy = found.ok_or_else(|| not_found(&uid.to_string()))?;
            let source = copy.source;
            copy.uid = ProposalId::new(writer.new_uid());
            copy.code = writer.books().next_proposal_code(request.year, source)?;
            copy.year = domain::calendar::BudgetYear(request.year);
            copy.stage = Stage::Draft;
            (copy.plan_uid, copy.programme_uid) = (None, None);
            (copy.starts_on, copy.ends_on, copy.progress_percent) = (None, None, None);
            copy.regulation_pack = String::new();
            writer.change.put(copy.uid.uid(), &copy)?;
        }
        Ok(request.proposals.len() as i64)
    })
}
