//! Biên nhận: written by the department, signed by it and encrypted to the centre; read back by the centre.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use domain::delivery::{PackageRemark, ReceivedPackage, RemarkVerdict, SentPackage, TrustedParty};
use domain::ids::{PackageRemarkId, TrustedPartyId};
use exchange::package::{
    self, Checked, Lock, OpeningKey, PackageFault, RECEIPT_SUFFIX, Receipt, ReceiptHead, Remark,
    check, open, seal,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::missing;
use crate::done::Done;
use crate::error::{DeliveryFault, OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::sending::slug;
use crate::settling::replace_file;

/// Biên nhận vừa ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WrittenReceipt {
    /// Nơi đặt.
    pub path: String,
    /// Số nhận xét in it.
    pub remarks: i64,
    /// Vân tay khóa of the department, for the centre to compare the first time.
    pub fingerprint: String,
}

/// Đọc biên nhận.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadReceipt {
    /// Nơi đặt tệp.
    pub path: String,
    /// Tên cơ quan ký, given when the key is new and was compared by voice.
    #[serde(default)]
    pub trust_signer_as: String,
}

/// Ghi biên nhận of one received package into a folder, whole or not at all.
pub fn write_receipt(office: &Office, of: &ReceivedPackage, to: &Path) -> Result<WrittenReceipt> {
    let books = office.books();
    let remarks: Vec<PackageRemark> = books
        .package_remarks()?
        .into_iter()
        .filter(|remark| remark.centre_uid == of.centre_uid)
        .collect();
    let received = books.received_packages()?;
    let content = Receipt {
        received_on: of.received_at.chars().take(10).collect(),
        received_by: of.received_by.clone(),
        proposals: of.proposals,
        recipient: office.own_lock()?.recipient(),
        missing: missing(&received, &of.centre_uid),
        remarks: remarks.iter().map(said).collect(),
    };
    let head = ReceiptHead {
        centre_uid: of.centre_uid.clone(),
        department_name: office.centre()?.name,
        sequence: of.sequence,
        package_sha256: of.sha256.clone(),
        made_at: office.now(),
    };
    let key = office.signing_key()?;
    let text = serde_json::to_vec(&content).map_err(|e| OfficeError::Fault(e.to_string()))?;
    let mut bytes = Vec::new();
    let lock = Lock::to(&of.reply_to)?;
    seal(&mut bytes, &head, &key, &lock, |inside| -> Result<()> {
        Ok(inside.put("bien-nhan.json", &text, true)?)
    })?;
    let name = format!(
        "{}-goi-{:04}.{RECEIPT_SUFFIX}",
        slug(&of.centre_name),
        of.sequence
    );
    let target = to.join(name);
    replace_file(&target, &bytes)?;
    Ok(WrittenReceipt {
        path: target.display().to_string(),
        remarks: remarks.len() as i64,
        fingerprint: key.fingerprint(),
    })
}

fn said(remark: &PackageRemark) -> Remark {
    Remark {
        uid: remark.uid.to_string(),
        proposal_uid: remark.proposal_uid.clone(),
        proposal_code: remark.proposal_code.clone(),
        verdict: match remark.verdict {
            RemarkVerdict::Returned => package::RemarkVerdict::Returned,
            RemarkVerdict::Noted => package::RemarkVerdict::Noted,
            RemarkVerdict::Agreed => package::RemarkVerdict::Agreed,
        },
        text: remark.text.clone(),
        made_at: remark.made_at.clone(),
        made_by: remark.made_by.clone(),
    }
}

/// Đọc biên nhận at the centre: its package is marked as received and the remarks are kept. Read twice, it
/// changes nothing.
pub fn read_receipt(office: &mut Office, request: &ReadReceipt) -> Result<Done<SentPackage>> {
    let path = PathBuf::from(&request.path);
    let mut file = File::open(&path).map_err(|source| OfficeError::CannotRead {
        path: path.display().to_string(),
        source,
    })?;
    let checked: Checked<ReceiptHead> = check(&mut file, &mut |_, _| ControlFlow::Continue(()))?;
    let head = &checked.head;
    if head.centre_uid != office.centre()?.uid.to_string() {
        return Err(DeliveryFault::ReceiptOfAnother.into());
    }
    let sent = office.books().sent_packages()?;
    let mut sent = sent.into_iter();
    let sent = sent.find(|one| one.sequence == head.sequence && one.sha256 == head.package_sha256);
    let sent = sent.ok_or(DeliveryFault::UnknownPackage {
        sequence: head.sequence,
    })?;
    let own = office.own_lock()?;
    let receipt: Receipt =
        open(file, &checked, &OpeningKey::Own(&own))?.record("bien-nhan.json")?;
    let label = format!("Đọc biên nhận gói số {}", sent.sequence);
    let officer = office.officer().to_owned();
    office.change(Operation::ReadReceipt, label, |writer| {
        trusted(writer, &checked, &receipt, request, &officer)?;
        for remark in &receipt.remarks {
            let remark = kept(remark, head)?;
            writer.change.put(remark.uid.uid(), &remark)?;
        }
        let answered = SentPackage {
            answered_at: head.made_at.clone(),
            answered_by: head.department_name.clone(),
            ..sent
        };
        writer.change.put(answered.uid.uid(), &answered)?;
        Ok(answered)
    })
}

/// The department's key: known for departments only, so that no centre can sign a receipt.
fn trusted(
    writer: &mut Writer<'_>,
    checked: &Checked<ReceiptHead>,
    receipt: &Receipt,
    request: &ReadReceipt,
    officer: &str,
) -> Result<()> {
    let parties = writer.books().trusted_parties()?;
    let known = parties
        .into_iter()
        .find(|one| one.public_key == checked.signer);
    let name = domain::fold::tidy(&request.trust_signer_as);
    match known {
        Some(one) if !one.party_uid.is_empty() => {
            Err(DeliveryFault::SignerOfAnother { name: one.name }.into())
        }
        Some(one) => {
            let recipient = receipt.recipient.clone();
            let one = TrustedParty { recipient, ..one };
            Ok(writer.change.put(one.uid.uid(), &one)?)
        }
        None if name.is_empty() => Err(DeliveryFault::UnknownSigner {
            name: checked.head.department_name.clone(),
            fingerprint: checked.fingerprint.clone(),
        }
        .into()),
        None => {
            let one = TrustedParty {
                uid: TrustedPartyId::new(writer.new_uid()),
                public_key: checked.signer.clone(),
                party_uid: String::new(),
                name,
                recipient: receipt.recipient.clone(),
                trusted_on: writer.today,
                trusted_by: officer.to_owned(),
            };
            Ok(writer.change.put(one.uid.uid(), &one)?)
        }
    }
}

fn kept(remark: &Remark, head: &ReceiptHead) -> Result<PackageRemark> {
    let uid: PackageRemarkId = remark.uid.parse().map_err(|_| PackageFault::Content {
        detail: "remark".to_owned(),
    })?;
    Ok(PackageRemark {
        uid,
        centre_uid: head.centre_uid.clone(),
        proposal_uid: remark.proposal_uid.clone(),
        proposal_code: remark.proposal_code.clone(),
        sequence: head.sequence,
        verdict: match remark.verdict {
            package::RemarkVerdict::Returned => RemarkVerdict::Returned,
            package::RemarkVerdict::Noted => RemarkVerdict::Noted,
            package::RemarkVerdict::Agreed => RemarkVerdict::Agreed,
        },
        text: remark.text.clone(),
        made_at: remark.made_at.clone(),
        made_by: remark.made_by.clone(),
    })
}
