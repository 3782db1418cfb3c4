//! Gửi Sở: a package is made on this machine and kept, then carried to a stick.

mod gathering;
mod local;

use domain::delivery::{DeliveryScope, SentPackage};
use domain::funding::FundSource;
use domain::ids::SentPackageId;
use exchange::package::carrying::{CarryFault, RealDisk, carry};
use exchange::package::{Lock, Manifest, Sealed};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use ts_rs::TS;

use crate::commands::printing::issue;
use crate::error::{DeliveryFault, OfficeError, Result};
use crate::host::Desk;
use crate::office::Office;
use crate::operation::Operation;
use crate::progress::{Progress, Watch};
pub use gathering::default_ground;
pub use local::{local_place, slug};

/// Gói muốn lập.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportRequest {
    /// Phạm vi.
    pub scope: DeliveryScope,
    /// Năm; none = all.
    #[serde(default)]
    pub year: Option<i32>,
    /// Nguồn; none = both.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// Căn cứ chuyển dữ liệu cá nhân.
    #[serde(default)]
    pub ground: String,
    /// Nơi nhận, as the export log names it.
    #[serde(default)]
    pub sent_to: String,
    /// Khóa công khai of the department; empty = the passphrase.
    #[serde(default)]
    pub recipient: String,
    /// Mật khẩu hai bên đã hẹn.
    #[serde(default)]
    pub passphrase: String,
    /// Thư mục trên USB.
    pub to: String,
}

/// Gói vừa lập.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportAnswer {
    /// Nơi đặt on the stick.
    pub package: String,
    /// Bản giữ trên máy.
    pub local: String,
    /// Số gói.
    pub sequence: i64,
    /// Mã băm SHA-256.
    pub sha256: String,
    /// Số byte.
    pub bytes: i64,
    /// Số đề án.
    pub proposals: i64,
    /// Số người.
    pub people: i64,
    /// Mã băm cuối nhật ký.
    pub journal_tip: String,
    /// Vân tay khóa of the signature, for the department to compare the first time.
    pub fingerprint: String,
    /// Tờ khai, as it stands in the clear.
    #[ts(skip)]
    pub manifest: serde_json::Value,
}

pub(crate) const STEPS: [&str; 4] = ["Đọc sổ", "Đóng gói", "Chép ra USB", "Đọc lại"];

/// Lập gói, keep it, and carry it to the stick. When the stick fails, the package stays on this machine under
/// its number and can be carried again.
pub fn export(desk: &Desk, request: &ExportRequest, watch: Watch<'_>) -> Result<ExportAnswer> {
    let lock = match request.recipient.trim() {
        "" => Lock::passphrase(&request.passphrase)?,
        recipient => Lock::to(recipient)?,
    };
    tell(watch, 0, Some(0))?;
    let gathered = desk.with_office(|office| {
        if office.centre()?.is_department {
            return Err(DeliveryFault::IsDepartment.into());
        }
        let vouchers = gathering::vouchers(office, request)?;
        // Marked before anybody can hold the papers, as when they are printed.
        issue(office, vouchers)?;
        gathering::gather(office, request, &lock)
    })?;
    let made = local::make(&gathered, &lock, watch)?;
    let sent = desk.with_office(|office| register(office, request, &gathered.manifest, &made))?;
    let package = bring(desk, &sent, &request.to, watch)?;
    Ok(ExportAnswer {
        package,
        local: made.path.display().to_string(),
        sequence: sent.sequence,
        sha256: sent.sha256,
        bytes: sent.bytes,
        proposals: sent.proposals,
        people: sent.people,
        journal_tip: sent.journal_tip,
        fingerprint: gathered.key.fingerprint(),
        manifest: serde_json::to_value(&gathered.manifest)
            .map_err(|fault| OfficeError::Fault(fault.to_string()))?,
    })
}

fn register(
    office: &mut Office,
    request: &ExportRequest,
    manifest: &Manifest,
    made: &local::Made,
) -> Result<SentPackage> {
    let label = format!("Lập gói số {}", manifest.sequence);
    let officer = office.officer().to_owned();
    let done = office.change(Operation::MakePackage, label, |writer| {
        // Somebody else may have made one meanwhile; two packages never share a number.
        let last = writer.books().sent_packages()?.into_iter().next();
        if last.map_or(0, |last| last.sequence) + 1 != manifest.sequence {
            return Err(DeliveryFault::ChangedSinceSeen.into());
        }
        let sent = SentPackage {
            uid: SentPackageId::new(writer.new_uid()),
            sequence: manifest.sequence,
            file: local::file_name(&made.path),
            sha256: made.sealed.sha256.clone(),
            previous_sha256: manifest.previous_sha256.clone(),
            scope: request.scope,
            year: manifest.year,
            source: request.source,
            ground: made.ground.clone(),
            made_at: manifest.made_at.clone(),
            made_by: officer,
            sent_to: domain::fold::tidy(&request.sent_to),
            recipient: manifest.recipient.clone(),
            proposals: manifest.counts.proposals,
            people: manifest.counts.people,
            bytes: made.sealed.bytes as i64,
            settled: domain::money::Money::dong(manifest.totals.settled),
            journal_tip: manifest.journal_tip.clone(),
            carried_to: String::new(),
            carried_at: String::new(),
            answered_at: String::new(),
            answered_by: String::new(),
        };
        writer.change.put(sent.uid.uid(), &sent)?;
        Ok(sent)
    })?;
    Ok(done.output)
}

/// Chép một gói đã lập ra USB; answers where it lies there.
pub fn bring(desk: &Desk, sent: &SentPackage, to: &str, watch: Watch<'_>) -> Result<String> {
    let local = desk.with_office(|office| Ok(local_place(office.file.path())))?;
    let (from, target) = (local.join(&sent.file), PathBuf::from(to).join(&sent.file));
    let sealed = Sealed {
        sha256: sent.sha256.clone(),
        bytes: sent.bytes as u64,
    };
    let mut told = |at: u64, total: u64| {
        let percent = at.saturating_mul(100) / total.max(1);
        let step = if percent < 50 { 2 } else { 3 };
        watch(news(step, Some(percent)))
    };
    let carried = if from.exists() {
        carry(&RealDisk, &from, &target, &sealed, &mut told)
    } else {
        Err(CarryFault::SourceChanged)
    };
    carried.map_err(|source| DeliveryFault::NotCarried {
        sequence: sent.sequence,
        to: to.to_owned(),
        source,
    })?;
    desk.with_office(|office| note_carried(office, sent, &target))?;
    Ok(target.display().to_string())
}

fn note_carried(office: &mut Office, sent: &SentPackage, target: &Path) -> Result<()> {
    let label = format!("Chép gói số {} ra USB", sent.sequence);
    office.change(Operation::CarryPackage, label, |writer| {
        let kept: Option<SentPackage> = writer.books().find(sent.uid.uid())?;
        if let Some(mut kept) = kept {
            kept.carried_to = target.display().to_string();
            kept.carried_at = writer.now();
            writer.change.put(kept.uid.uid(), &kept)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn news(step: usize, percent: Option<u64>) -> Progress {
    Progress {
        task: "Lập gói gửi Sở".to_owned(),
        steps: STEPS.iter().map(|step| (*step).to_owned()).collect(),
        step,
        percent: percent.and_then(|percent| u8::try_from(percent.min(100)).ok()),
        note: None,
    }
}

pub(crate) fn tell(watch: Watch<'_>, step: usize, percent: Option<u64>) -> Result<()> {
    match watch(news(step, percent)) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(OfficeError::Stopped),
    }
}
