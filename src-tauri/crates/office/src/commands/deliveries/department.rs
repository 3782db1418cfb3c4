//! Bên Sở: the consolidated register, remarks, receipts, decisions.

use std::path::Path;

use domain::delivery::{
    DoubleSupportDecision, PackageRemark, ReceivedPackage, ReceivedRow, RemarkVerdict,
};
use domain::fold::tidy;
use domain::ids::{DoubleSupportId, PackageRemarkId, ReceivedPackageId};
use domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::{NoReply, NoRequest};
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::operation::Operation;
use crate::receiving::{self, DoubleSupport, WrittenReceipt, broken_chain, doubles, missing};

/// Một trung tâm as the department knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedCentre {
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Tên.
    pub name: String,
    /// Các gói đã nhận, newest first.
    pub packages: Vec<ReceivedPackage>,
    /// Số còn thiếu.
    pub missing: Vec<i64>,
    /// Số không nối với gói trước.
    pub broken_chain: Vec<i64>,
    /// Tổng of what stands.
    pub totals: ReceivedTotals,
}

/// Tổng của sổ tổng hợp.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedTotals {
    /// Số đề án.
    pub proposals: i64,
    /// Số học viên.
    pub people: i64,
    /// Được giao.
    pub approved: Money,
    /// Đã tạm ứng.
    pub advanced: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đề nghị quyết toán.
    pub settled: Money,
    /// Đã nộp trả.
    pub returned: Money,
    /// Đối ứng.
    pub counterpart: Money,
}

/// Sổ tổng hợp các trung tâm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedRegister {
    /// Từng trung tâm.
    pub centres: Vec<ReceivedCentre>,
    /// Mọi đề án đã nhận that stand.
    pub rows: Vec<ReceivedRow>,
    /// Tổng các trung tâm.
    pub totals: ReceivedTotals,
    /// Hỗ trợ trùng, those without a decision first.
    pub doubles: Vec<DoubleSupport>,
    /// Nhận xét đã ghi, newest first.
    pub remarks: Vec<PackageRemark>,
    /// Khóa nhận of this office, to be given to the centres.
    pub own_recipient: String,
    /// Vân tay khóa ký.
    pub fingerprint: String,
}

/// Nhận xét đang ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemarkDraft {
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Định danh đề án.
    pub proposal_uid: String,
    /// Ý kiến.
    pub verdict: RemarkVerdict,
    /// Lời.
    pub text: String,
}

/// Ghi biên nhận nào, ở đâu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReceiptRequest {
    /// Gói đã nhận.
    pub package_uid: ReceivedPackageId,
    /// Thư mục.
    pub to: String,
}

/// Quyết định đang ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DoubleDecisionDraft {
    /// Dấu của người hoặc cơ sở.
    pub subject_key: String,
    /// Được chấp nhận.
    pub accepted: bool,
    /// Lý do.
    pub reason: String,
}

impl ReceivedTotals {
    fn of<'a>(rows: impl Iterator<Item = &'a ReceivedRow>) -> ReceivedTotals {
        rows.fold(ReceivedTotals::default(), |sum, row| ReceivedTotals {
            proposals: sum.proposals + 1,
            people: sum.people + row.people,
            approved: sum.approved + row.approved,
            advanced: sum.advanced + row.advanced,
            spent: sum.spent + row.spent,
            settled: sum.settled + row.settled,
            returned: sum.returned + row.returned,
            counterpart: sum.counterpart + row.counterpart,
        })
    }
}

/// Sổ tổng hợp.
pub fn list_received(office: &mut Office, _: NoRequest) -> Result<Done<ReceivedRegister>> {
    let books = office.books();
    let rows = books.received_rows()?;
    let packages = books.received_packages()?;
    let mut centres: Vec<ReceivedCentre> = Vec::new();
    for package in packages.iter().rev() {
        let uid = &package.centre_uid;
        match centres.iter_mut().find(|one| &one.centre_uid == uid) {
            Some(centre) => centre.packages.push(package.clone()),
            None => centres.push(ReceivedCentre {
                centre_uid: uid.clone(),
                name: package.centre_name.clone(),
                packages: vec![package.clone()],
                missing: missing(&packages, uid),
                broken_chain: broken_chain(&packages, uid),
                totals: ReceivedTotals::of(rows.iter().filter(|row| &row.centre_uid == uid)),
            }),
        }
    }
    centres.sort_by(|a, b| (&a.name, &a.centre_uid).cmp(&(&b.name, &b.centre_uid)));
    Ok(Done::read(ReceivedRegister {
        centres,
        totals: ReceivedTotals::of(rows.iter()),
        rows,
        doubles: doubles(&books)?,
        remarks: books.package_remarks()?,
        own_recipient: office.own_lock()?.recipient(),
        fingerprint: office.signing_key()?.fingerprint(),
    }))
}

/// Ghi nhận xét; it travels with the next receipt.
pub fn save_remark(office: &mut Office, draft: RemarkDraft) -> Result<Done<String>> {
    let text = tidy(&draft.text);
    if text.is_empty() && draft.verdict != RemarkVerdict::Agreed {
        return Err(OfficeError::ReasonMissing);
    }
    let held = office
        .books()
        .received_proposal(&draft.centre_uid, &draft.proposal_uid)?;
    let held = held.ok_or_else(|| OfficeError::NotFound {
        kind: "đề án đã nhận",
        label: draft.proposal_uid.clone(),
    })?;
    let officer = office.officer().to_owned();
    let label = format!("Nhận xét đề án {}", held.code);
    office.change(Operation::SaveRemark, label, |writer| {
        let remark = PackageRemark {
            uid: PackageRemarkId::new(writer.new_uid()),
            centre_uid: held.centre_uid,
            proposal_uid: held.proposal_uid,
            proposal_code: held.code,
            sequence: held.sequence,
            verdict: draft.verdict,
            text,
            made_at: writer.now(),
            made_by: officer,
        };
        writer.change.put(remark.uid.uid(), &remark)?;
        Ok(remark.uid.to_string())
    })
}

/// Ghi biên nhận.
pub fn write_receipt(office: &mut Office, request: ReceiptRequest) -> Result<Done<WrittenReceipt>> {
    let of: Option<ReceivedPackage> = office.books().find(request.package_uid.uid())?;
    let of = of.ok_or_else(|| OfficeError::NotFound {
        kind: "gói đã nhận",
        label: request.package_uid.to_string(),
    })?;
    let written = receiving::write_receipt(office, &of, Path::new(&request.to))?;
    Ok(Done::read(written))
}

/// Ghi quyết định; a later one about the same subject takes its place.
pub fn decide_double(office: &mut Office, draft: DoubleDecisionDraft) -> Result<Done<NoReply>> {
    let reason = tidy(&draft.reason);
    if reason.is_empty() {
        return Err(OfficeError::ReasonMissing);
    }
    let known = doubles(&office.books())?;
    let known = known
        .into_iter()
        .find(|one| one.subject_key == draft.subject_key);
    let known = known.ok_or_else(|| OfficeError::NotFound {
        kind: "hỗ trợ trùng",
        label: draft.subject_key.clone(),
    })?;
    let officer = office.officer().to_owned();
    let label = format!("Quyết định về hỗ trợ trùng: {}", known.name);
    office.change(Operation::DecideDouble, label, |writer| {
        let kept = known.decision.map(|one| one.uid);
        let decision = DoubleSupportDecision {
            uid: kept.unwrap_or_else(|| DoubleSupportId::new(writer.new_uid())),
            subject_key: draft.subject_key,
            accepted: draft.accepted,
            reason,
            decided_on: writer.today,
            decided_by: officer,
        };
        writer.change.put(decision.uid.uid(), &decision)?;
        Ok(NoReply)
    })
}
