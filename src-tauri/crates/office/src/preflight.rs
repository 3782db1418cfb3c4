//! Kiểm tra trước: what the rules say about a đề án, with their words and the blocks let through.

mod around;
mod draft;
mod posting;

use documents::forms::{CheckSheetRow, Override};
use domain::breach::{Breach, Severity, Subject};
use domain::calendar::Day;
use domain::ids::ProposalId;
use domain::proposal::Proposal;
use domain::proposal_file::ProposalFile;
use domain::settlement::CheckOverride;
use domain::settlement::checks::{CheckCode, Step, check, passed};
use domain::voucher::VoucherWithLines;
use domain::voucher::draft::{DraftFault, faults};
use domain::voucher::limits::broken_by_posting;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check_words;
use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::office::Office;
pub use around::{Around, WholeFile, surroundings};
pub use draft::{Draft, drafted, grid_notes};

/// Một điều quy tắc nêu, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreachRow {
    /// Mã kiểm tra.
    pub code: CheckCode,
    /// Mức độ.
    pub severity: Severity,
    /// Record it is about.
    pub subject: Subject,
    /// Chuyện gì.
    pub what: String,
    /// Làm gì.
    pub advice: String,
    /// Căn cứ.
    pub reference: String,
    /// Cho qua phải ghi số văn bản.
    pub needs_paper: bool,
    /// Lý do đã cho qua; none = still stands.
    pub allowed: Option<AllowedBlock>,
}

/// Lý do cho qua một lỗi chặn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AllowedBlock {
    /// Lý do.
    pub reason: String,
    /// Số văn bản đính kèm; empty where the rule asks for none.
    pub paper_number: String,
    /// Người cho phép.
    pub allowed_by: String,
    /// Ngày cho phép.
    pub allowed_on: Day,
}

/// Kết quả kiểm tra một đề án. Blocks that a director let through are listed, but not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preflight {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã đề án.
    pub code: String,
    /// Tên đề án.
    pub title: String,
    /// Các điều nêu, blocks first.
    pub breaches: Vec<BreachRow>,
    /// Số lỗi chặn còn đó.
    pub blocks: i64,
    /// Số điều nhắc.
    pub warnings: i64,
    /// Số việc đến hạn.
    pub reminders: i64,
    /// Số quy tắc đạt.
    pub passed: i64,
}

/// Kiểm tra một đề án at a step.
pub fn preflight(office: &Office, uid: ProposalId, step: Step) -> Result<Preflight> {
    let file = proposal_file(office, uid)?;
    judged(office, &file, &surroundings(office, &file)?, step)
}

/// Kiểm tra một hồ sơ in surroundings already gathered.
pub fn judged(
    office: &Office,
    file: &ProposalFile,
    around: &Around,
    step: Step,
) -> Result<Preflight> {
    let overrides = office.books().overrides_of(file.proposal.uid)?;
    let found = check(file, &around.view(), step);
    let passed = passed(file, &around.view(), step, &found) as i64;
    let breaches = rows(found, &overrides);
    let standing = |severities: &[Severity]| {
        let rows = breaches.iter().filter(|row| row.allowed.is_none());
        rows.filter(|row| severities.contains(&row.severity))
            .count() as i64
    };
    Ok(Preflight {
        proposal_uid: file.proposal.uid,
        code: file.proposal.code.clone(),
        title: file.proposal.title.clone(),
        blocks: standing(&[Severity::Block, Severity::BlockOverridable]),
        warnings: standing(&[Severity::Warn]),
        reminders: standing(&[Severity::Remind]),
        passed,
        breaches,
    })
}

/// Các điều in trên phiếu kiểm tra: the whole check of a đề án where a director let a block pass; empty
/// where nobody did, since the dossier then has nothing to answer for.
pub fn check_sheet(found: &Preflight) -> Vec<CheckSheetRow> {
    if found.breaches.iter().all(|row| row.allowed.is_none()) {
        return Vec::new();
    }
    let printed = found.breaches.iter().map(|row| CheckSheetRow {
        code: row.code.wire().to_owned(),
        severity: row.severity,
        words: format!("{} {}", row.what, row.advice),
        reference: row.reference.clone(),
        overridden: row.allowed.as_ref().map(|allowed| Override {
            reason: allowed.reason.clone(),
            paper_number: allowed.paper_number.clone(),
            by: allowed.allowed_by.clone(),
            on: allowed.allowed_on,
        }),
    });
    printed.collect()
}

/// Chỗ chưa đủ của bản nháp: its own faults, and a year before that of its đề án (a later one is a
/// matter of YEAR_END_SPEND_STOP, which a director may let through).
pub fn draft_faults(office: &Office, paper: &VoucherWithLines) -> Result<Vec<DraftFault>> {
    let mut faults = faults(paper);
    let proposal = match paper.voucher.proposal_uid {
        Some(uid) => office.books().find::<Proposal>(uid.uid())?,
        None => None,
    };
    if let Some(proposal) = proposal.filter(|proposal| paper.voucher.year < proposal.year) {
        let (day, year) = (paper.voucher.paid_on, proposal.year.0);
        faults.push(DraftFault::OutsideBudgetYear { day, year });
    }
    Ok(faults)
}

/// Điều chặn việc ghi sổ một chứng từ, without those a director let through.
pub fn posting_blocks(office: &Office, paper: &VoucherWithLines) -> Result<Vec<Breach>> {
    let Some(uid) = paper.voucher.proposal_uid else {
        return Ok(Vec::new());
    };
    let file = posting::lean_file(office, uid, paper)?;
    let around = WholeFile::for_posting(office, paper)?.around(&file)?;
    let overrides = office.books().overrides_of(uid)?;
    let mut blocks = broken_by_posting(&file, paper, &around.view());
    blocks.retain(|breach| allowed(breach, &overrides).is_none());
    Ok(blocks)
}

/// The words of each, and whether a director let it through.
pub fn rows(breaches: Vec<Breach>, overrides: &[CheckOverride]) -> Vec<BreachRow> {
    let row = |breach: Breach| {
        let (what, advice) = check_words::words(&breach);
        let allowed = allowed(&breach, overrides);
        let Breach {
            code,
            severity,
            subject,
            reference,
            ..
        } = breach;
        BreachRow {
            code,
            severity,
            subject,
            what,
            advice,
            reference,
            needs_paper: code.needs_paper(),
            allowed,
        }
    };
    breaches.into_iter().map(row).collect()
}

/// Lý do đã ghi for a block that may be let through.
pub fn allowed(breach: &Breach, overrides: &[CheckOverride]) -> Option<AllowedBlock> {
    let may_be = breach.severity == Severity::BlockOverridable;
    let given = overrides.iter().filter(|_| may_be).find(|given| {
        given.code == breach.code.wire() && given.subject_uid == breach.subject.uid
    })?;
    Some(AllowedBlock {
        reason: given.reason.clone(),
        paper_number: given.paper_number.clone(),
        allowed_by: given.allowed_by.clone(),
        allowed_on: given.allowed_on,
    })
}
