//! Tiến độ, bất khả kháng, đề án nhóm, nhiều năm: records that stand beside the steps.

use domain::calendar::BudgetYear;
use domain::contract::Advance;
use domain::fold::tidy;
use domain::ids::{
    ForceMajeureId, GroupPlanId, ProgressReportId, ProposalId, SettlementId, YearShareId,
};
use domain::life::path::may_follow;
use domain::life::year_share::by_year;
use domain::life::{
    Adjustment, AdjustmentState, ForceMajeure, GroupPlan, ProgressReport, ProposalShape, Recovery,
    RecoveryReturn, YearShare,
};
use domain::money::Money;
use domain::proposal::stage::StepKind;
use domain::proposal::{Proposal, Stage};
use domain::settlement::Settlement;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use store::Record;
use ts_rs::TS;
use uuid::Uuid;

use super::NoReply;
use super::contracts::{kept, own};
use super::proposals::{proposal_file, still_open};
use super::steps::{StepDraft, write_step};
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::locked_years::{advance_is_open, return_is_open};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::rulebook;

/// Kinh phí theo năm, all of them; years left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct YearDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các năm.
    pub rows: Vec<YearShare>,
}

/// Năm quyết toán.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct YearToSettle {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Năm.
    pub year: BudgetYear,
}

/// Loại bản ghi vòng đời.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LifeRecordKind {
    /// Đề nghị điều chỉnh chưa quyết định.
    Adjustment,
    /// Báo cáo tiến độ.
    ProgressReport,
    /// Bất khả kháng.
    ForceMajeure,
    /// Kế hoạch đề án nhóm.
    GroupPlan,
    /// Khoản thu hồi chưa trả gì.
    Recovery,
    /// Lần trả.
    RecoveryReturn,
}

/// Một bản ghi vòng đời.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneLifeRecord {
    /// Loại.
    pub kind: LifeRecordKind,
    /// Định danh.
    pub uid: String,
}

/// Lưu báo cáo tiến độ; a confirmed one also moves the volume the đề án itself shows. Answers the uid.
pub fn save_progress(office: &mut Office, mut report: ProgressReport) -> Result<Done<String>> {
    for text in [
        &mut report.number,
        &mut report.done,
        &mut report.difficulties,
        &mut report.requests,
    ] {
        *text = tidy(text);
    }
    let mut faults = FaultyFields::default();
    faults.wanted("volume_percent", is_percent(report.volume_percent), PERCENT);
    faults.in_order("confirmed_on", report.reported_on, report.confirmed_on);
    faults.not_negative("requested_advance", report.requested_advance);
    faults.closed()?;
    let code = proposal_file(office, report.proposal_uid)?.proposal.code;
    let label = format!("{code}: báo cáo tiến độ tháng {}", report.month_text());
    office.change(Operation::SaveProgress, label, |writer| {
        let mut proposal = still_open(writer, report.proposal_uid)?;
        let owner = |kept: &ProgressReport| kept.proposal_uid;
        report.uid = ProgressReportId::new(own(writer, report.uid.uid(), proposal.uid, owner)?);
        writer.change.put(report.uid.uid(), &report)?;
        let shown = proposal.progress_percent.unwrap_or(Decimal::ZERO);
        if report.confirmed_on.is_some() && report.volume_percent > shown {
            proposal.progress_percent = Some(report.volume_percent);
            writer.change.put(proposal.uid.uid(), &proposal)?;
        }
        Ok(report.uid.to_string())
    })
}

/// Lưu biên bản bất khả kháng; once Sở and UBND xã confirmed it, the đề án leaves its normal life and is
/// settled by the volume done. Answers the uid.
pub fn save_force_majeure(office: &mut Office, mut minutes: ForceMajeure) -> Result<Done<String>> {
    for text in [
        &mut minutes.cause,
        &mut minutes.explanation_number,
        &mut minutes.minutes_number,
        &mut minutes.department_signer,
        &mut minutes.commune_signer,
        &mut minutes.note,
    ] {
        *text = tidy(text);
    }
    let mut faults = FaultyFields::default();
    faults.filled("cause", &minutes.cause);
    faults.wanted(
        "volume_percent",
        is_percent(minutes.volume_percent),
        PERCENT,
    );
    faults.not_negative("done_grant", minutes.done_grant);
    faults.not_negative("done_counterpart", minutes.done_counterpart);
    faults.in_order("minutes_on", minutes.happened_on, minutes.minutes_on);
    faults.closed()?;
    let file = proposal_file(office, minutes.proposal_uid)?;
    let label = format!("{}: bất khả kháng ({})", file.proposal.code, minutes.cause);
    office.change(Operation::SaveForceMajeure, label, |writer| {
        let proposal = still_open(writer, minutes.proposal_uid)?;
        let owner = |kept: &ForceMajeure| kept.proposal_uid;
        minutes.uid = ForceMajeureId::new(own(writer, minutes.uid.uid(), proposal.uid, owner)?);
        writer.change.put(minutes.uid.uid(), &minutes)?;
        if minutes.is_confirmed() && may_follow(&file, Stage::ForceMajeure) {
            leave_by_force_majeure(writer, proposal, &minutes)?;
        }
        Ok(minutes.uid.to_string())
    })
}

fn leave_by_force_majeure(
    writer: &mut Writer<'_>,
    proposal: Proposal,
    minutes: &ForceMajeure,
) -> Result<()> {
    let step = StepDraft {
        proposal_uid: proposal.uid,
        stage: Stage::ForceMajeure,
        reached_on: minutes.minutes_on.unwrap_or(writer.today),
        paper: String::new(),
        paper_number: minutes.minutes_number.clone(),
        note: minutes.cause.clone(),
        kind: StepKind::Reached,
        decided_by: String::new(),
    };
    write_step(writer, proposal, step)?;
    Ok(())
}

/// Lưu kế hoạch đề án nhóm. Answers the uid.
pub fn save_group_plan(office: &mut Office, mut plan: GroupPlan) -> Result<Done<String>> {
    for text in [&mut plan.number, &mut plan.approval_number, &mut plan.note] {
        *text = tidy(text);
    }
    let file = proposal_file(office, plan.proposal_uid)?;
    let mut faults = FaultyFields::default();
    let is_group = file.proposal.shape == ProposalShape::Group;
    faults.wanted("number", is_group, "đề án nhóm (sửa Hình thức ở Sửa đề án)");
    faults.in_order("approved_on", plan.made_on, plan.approved_on);
    faults.closed()?;
    let label = format!(
        "{}: kế hoạch đề án nhóm {}",
        file.proposal.code, plan.number
    );
    office.change(Operation::SaveGroupPlan, label, |writer| {
        let of = still_open(writer, plan.proposal_uid)?.uid;
        let owner = |kept: &GroupPlan| kept.proposal_uid;
        plan.uid = GroupPlanId::new(own(writer, plan.uid.uid(), of, owner)?);
        writer.change.put(plan.uid.uid(), &plan)?;
        Ok(plan.uid.to_string())
    })
}

/// Lưu kinh phí theo năm; the years may not promise more than the đề án was given.
pub fn save_years(office: &mut Office, draft: YearDraft) -> Result<Done<NoReply>> {
    let file = proposal_file(office, draft.proposal_uid)?;
    let mut faults = FaultyFields::default();
    for (index, row) in draft.rows.iter().enumerate() {
        faults.not_negative(&format!("rows.{index}.grant"), row.grant);
        faults.not_negative(&format!("rows.{index}.other"), row.other);
        let twice = draft.rows[..index]
            .iter()
            .any(|other| other.year == row.year);
        faults.wanted(&format!("rows.{index}.year"), !twice, "mỗi năm một dòng");
        let early = row.year < file.proposal.year;
        faults.wanted(
            &format!("rows.{index}.year"),
            !early,
            "năm từ năm ngân sách của đề án",
        );
    }
    let sum: Money = draft.rows.iter().map(|row| row.grant).sum();
    let fits = file
        .proposal
        .approved_grant
        .is_none_or(|grant| sum <= grant);
    faults.wanted(
        "rows.0.grant",
        fits,
        "các năm cộng lại không quá kinh phí được giao",
    );
    faults.closed()?;
    let label = format!("{}: kinh phí theo năm", file.proposal.code);
    office.change(Operation::SaveYears, label, |writer| {
        let of = still_open(writer, draft.proposal_uid)?.uid;
        let gone = file.life.years.iter().map(|old| old.uid);
        for uid in gone.filter(|uid| draft.rows.iter().all(|row| row.uid != *uid)) {
            writer.change.remove::<YearShare>(uid.uid())?;
        }
        for mut row in draft.rows {
            let owner = |kept: &YearShare| kept.proposal_uid;
            row.uid = YearShareId::new(own(writer, row.uid.uid(), of, owner)?);
            row.proposal_uid = of;
            row.decision_number = tidy(&row.decision_number);
            row.note = tidy(&row.note);
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}

/// Quyết toán một năm: what was spent in it; the đề án goes on. Answers the settlement's uid.
pub fn settle_year(office: &mut Office, request: YearToSettle) -> Result<Done<String>> {
    let file = proposal_file(office, request.proposal_uid)?;
    let year = request.year;
    let settled = office.books().settlements_of(request.proposal_uid)?;
    let mut faults = FaultyFields::default();
    let before_last = file.is_multi_year() && year < file.last_budget_year();
    faults.wanted(
        "year",
        before_last,
        "năm trước năm cuối của đề án; năm cuối thì khóa hồ sơ quyết toán",
    );
    let twice = settled.iter().any(|old| old.year == year);
    faults.wanted("year", !twice, "năm chưa quyết toán");
    faults.closed()?;
    let spent = by_year(&file).into_iter().find(|line| line.year == year);
    let pack = rulebook::pack_of(&office.books(), &file)?;
    let label = format!("{}: quyết toán năm {}", file.proposal.code, year.0);
    office.change(Operation::SettleYear, label, |writer| {
        let of = still_open(writer, request.proposal_uid)?.uid;
        let settlement = Settlement {
            uid: SettlementId::new(writer.new_uid()),
            proposal_uid: of,
            year,
            made_on: writer.today,
            regulation_pack: pack.as_ref().map(|one| one.id.clone()).unwrap_or_default(),
            kept_pack: match &pack {
                Some(pack) => rulebook::keep(writer, pack)?,
                None => String::new(),
            },
            proposed: spent.map(|line| line.spent).unwrap_or_default(),
            approved: None,
            note: String::new(),
        };
        writer.change.put(settlement.uid.uid(), &settlement)?;
        Ok(settlement.uid.to_string())
    })
}

/// Bỏ một bản ghi vòng đời that nothing rests on yet.
pub fn remove_life_record(office: &mut Office, request: OneLifeRecord) -> Result<Done<NoReply>> {
    let uid = Uuid::parse_str(&request.uid).unwrap_or_default();
    use LifeRecordKind as Kind;
    match request.kind {
        Kind::Adjustment => {
            let asked: Adjustment = kept(office, uid, "đề nghị điều chỉnh")?;
            if asked.state != AdjustmentState::Asked {
                return Err(OfficeError::AlreadyDecided);
            }
            removed::<Adjustment>(office, uid, Operation::SaveAdjustment, "đề nghị điều chỉnh")
        }
        Kind::ProgressReport => {
            removed::<ProgressReport>(office, uid, Operation::SaveProgress, "báo cáo tiến độ")
        }
        Kind::ForceMajeure => removed::<ForceMajeure>(
            office,
            uid,
            Operation::SaveForceMajeure,
            "biên bản bất khả kháng",
        ),
        Kind::GroupPlan => {
            removed::<GroupPlan>(office, uid, Operation::SaveGroupPlan, "kế hoạch đề án nhóm")
        }
        Kind::Recovery => {
            removed::<Recovery>(office, uid, Operation::SaveRecovery, "khoản thu hồi")
        }
        Kind::RecoveryReturn => remove_return(office, uid),
    }
}

fn removed<R: Record>(
    office: &mut Office,
    uid: Uuid,
    operation: Operation,
    kind: &'static str,
) -> Result<Done<NoReply>> {
    kept::<R>(office, uid, kind)?;
    office.change(operation, format!("Bỏ {kind}"), |writer| {
        writer.change.remove::<R>(uid)?;
        Ok(NoReply)
    })
}

/// The line it made in the money book goes with it.
fn remove_return(office: &mut Office, uid: Uuid) -> Result<Done<NoReply>> {
    let back: RecoveryReturn = kept(office, uid, "lần trả")?;
    let label = format!("Bỏ lần trả {} đ ngày {}", back.amount, back.returned_on);
    office.change(Operation::SaveRecovery, label, |writer| {
        return_is_open(&writer.books(), &back)?;
        writer.change.remove::<RecoveryReturn>(uid)?;
        if let Some(advance) = back.advance_uid {
            still_open(writer, back.proposal_uid)?;
            let line: Option<Advance> = writer.books().find(advance.uid())?;
            if let Some(line) = line {
                advance_is_open(&writer.books(), &line)?;
            }
            writer.change.remove::<Advance>(advance.uid())?;
        }
        Ok(NoReply)
    })
}

const PERCENT: &str = "tỷ lệ từ 0 đến 100";

fn is_percent(percent: Decimal) -> bool {
    Decimal::ZERO <= percent && percent <= Decimal::ONE_HUNDRED
}
