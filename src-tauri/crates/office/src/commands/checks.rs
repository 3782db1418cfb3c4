//! Kiểm tra: một đề án, cả năm, và cho qua một lỗi chặn khi có lý do.

use domain::breach::Severity;
use domain::fold::tidy;
use domain::funding::FundSource;
use domain::ids::{OverrideId, ProposalId, VoucherId};
use domain::settlement::CheckOverride;
use domain::settlement::checks::{CheckCode, Step};
use domain::settlement::tie_out::Stated;
use domain::voucher::VoucherState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::{FieldFault, OfficeError, Result};
use crate::office::Office;
use crate::operation::Operation;
use crate::preflight::{
    BreachRow, Draft, Preflight, WholeFile, drafted, judged, posting_blocks, preflight, rows,
};
use crate::views::proposals::stated_by_plans;

/// Kiểm tra một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckRequest {
    /// Đề án.
    pub uid: ProposalId,
    /// Mọi quy tắc, also those whose moment has not come.
    #[serde(default)]
    pub every_rule: bool,
}

/// Kiểm tra bản đang gõ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftRequest {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Bản đang gõ.
    pub draft: Draft,
}

/// Kiểm tra cả năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct YearRequest {
    /// Năm.
    pub year: i32,
    /// Nguồn; none = all.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// Mọi quy tắc, also those whose moment has not come.
    #[serde(default)]
    pub every_rule: bool,
}

/// Kết quả kiểm tra cả năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearCheck {
    /// Từng đề án.
    pub proposals: Vec<Preflight>,
    /// Số lỗi chặn.
    pub blocks: i64,
    /// Số điều nhắc.
    pub warnings: i64,
    /// Số việc đến hạn.
    pub reminders: i64,
    /// Lời nêu của quyết định so với các dòng.
    pub stated: Vec<Stated>,
}

/// Cho qua một lỗi chặn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OverrideDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã kiểm tra.
    pub code: CheckCode,
    /// Record it lets through.
    pub subject_uid: String,
    /// Lý do.
    pub reason: String,
    /// Người cho phép.
    pub allowed_by: String,
    /// Số văn bản đính kèm; the rules that ask for one are those of `CheckCode::needs_paper`.
    #[serde(default)]
    pub paper_number: String,
}

/// Kiểm tra một đề án.
pub fn check_proposal(office: &mut Office, request: CheckRequest) -> Result<Done<Preflight>> {
    Ok(Done::read(preflight(
        office,
        request.uid,
        step(request.every_rule),
    )?))
}

/// Kiểm tra bản đang gõ, nothing is saved. Answers only what the draft would bring about.
pub fn check_draft(office: &mut Office, request: DraftRequest) -> Result<Done<Vec<BreachRow>>> {
    let file = proposal_file(office, request.proposal_uid)?;
    let found = drafted(office, &file, request.draft)?;
    let overrides = office.books().overrides_of(request.proposal_uid)?;
    Ok(Done::read(rows(found, &overrides)))
}

/// Kiểm tra mọi đề án của một năm.
pub fn check_year(office: &mut Office, request: YearRequest) -> Result<Done<YearCheck>> {
    let whole = WholeFile::read(office)?;
    let step = step(request.every_rule);
    let mut proposals = Vec::new();
    for proposal in office
        .books()
        .proposals_of_year(request.year, request.source)?
    {
        let file = proposal_file(office, proposal.uid)?;
        proposals.push(judged(office, &file, &whole.around(&file)?, step)?);
    }
    Ok(Done::read(YearCheck {
        blocks: proposals.iter().map(|found| found.blocks).sum(),
        warnings: proposals.iter().map(|found| found.warnings).sum(),
        reminders: proposals.iter().map(|found| found.reminders).sum(),
        stated: stated_by_plans(office, request.year, request.source)?,
        proposals,
    }))
}

fn step(every_rule: bool) -> Step {
    if every_rule { Step::All } else { Step::AtStage }
}

/// Cho qua một lỗi chặn with a reason; the reason is kept and printed on the check sheet. Answers the
/// uid of the override.
pub fn allow_override(office: &mut Office, draft: OverrideDraft) -> Result<Done<String>> {
    let (reason, allowed_by) = (tidy(&draft.reason), tidy(&draft.allowed_by));
    if reason.is_empty() {
        return Err(OfficeError::ReasonMissing);
    }
    if allowed_by.is_empty() {
        return Err(OfficeError::Fields(vec![FieldFault::empty("allowed_by")]));
    }
    let paper_number = tidy(&draft.paper_number);
    if paper_number.is_empty() && draft.code.needs_paper() {
        return Err(OfficeError::Fields(vec![FieldFault::empty("paper_number")]));
    }
    let subject = subject_label(office, &draft)?;
    let given = office.books().overrides_of(draft.proposal_uid)?;
    let before = given
        .into_iter()
        .find(|given| given.code == draft.code.wire() && given.subject_uid == draft.subject_uid);
    let label = format!("Cho qua {} của {subject}", draft.code.wire());
    office.change(Operation::AllowOverride, label, |writer| {
        still_open(writer, draft.proposal_uid)?;
        let uid = before.map_or_else(|| OverrideId::new(writer.new_uid()), |before| before.uid);
        let given = CheckOverride {
            uid,
            proposal_uid: draft.proposal_uid,
            code: draft.code.wire().to_owned(),
            subject_uid: draft.subject_uid,
            reason,
            paper_number,
            allowed_by,
            allowed_on: writer.today,
        };
        writer.change.put(uid.uid(), &given)?;
        Ok(uid.to_string())
    })
}

/// The block that is meant, by what officers call its record: one of the đề án, or of a draft voucher
/// about to be posted. Without such a block there is nothing to let through.
fn subject_label(office: &Office, draft: &OverrideDraft) -> Result<String> {
    let found = preflight(office, draft.proposal_uid, Step::All)?;
    let mut labels: Vec<_> = found
        .breaches
        .into_iter()
        .map(|row| (row.code, row.severity, row.subject))
        .collect();
    if let Ok(uid) = draft.subject_uid.parse::<VoucherId>()
        && let Some(paper) = office.books().voucher(uid)?
        && paper.voucher.state == VoucherState::Draft
    {
        let blocks = posting_blocks(office, &paper)?;
        labels.extend(blocks.into_iter().map(|b| (b.code, b.severity, b.subject)));
    }
    let meant = labels.into_iter().find(|(code, severity, subject)| {
        *code == draft.code
            && *severity == Severity::BlockOverridable
            && subject.uid == draft.subject_uid
    });
    let (_, _, subject) = meant.ok_or_else(|| OfficeError::NotFound {
        kind: "lỗi chặn cho qua được",
        label: draft.code.wire().to_owned(),
    })?;
    Ok(subject.label)
}
