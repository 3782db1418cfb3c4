//! Sở nhận gói: checked whole, rehearsed, shown, then taken in by one transaction. What stands afterwards is a
//! function of the set of packages alone, so their order does not count.

mod doubles;
mod reading;
mod replying;
mod taking;

use std::path::{Path, PathBuf};

use domain::delivery::{DeliveryScope, ReceivedPackage};
use domain::funding::FundSource;
use domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::done::Done;
use crate::error::{DeliveryFault, OfficeError, Result};
use crate::host::Desk;
use crate::office::Office;
use crate::operation::Operation;
use crate::progress::Watch;
pub use doubles::{DoubleSupport, SubjectKind, Support, doubles};
pub use reading::{ReadPackage, checked, read, read_with};
pub use replying::{ReadReceipt, WrittenReceipt, read_receipt, write_receipt};

/// Gói nào, và mở bằng gì.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PackageFile {
    /// Nơi đặt tệp.
    pub path: String,
    /// Mật khẩu; empty = the key of this office.
    #[serde(default)]
    pub passphrase: String,
}

/// Nhận gói đã xem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakePackage {
    /// Gói nào.
    pub file: PackageFile,
    /// Mã băm of what was shown; empty = take whatever is there.
    #[serde(default)]
    pub sha256: String,
    /// Tên người ký, given when the key is new and was compared by voice.
    #[serde(default)]
    pub trust_signer_as: String,
}

/// Một đề án in the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedProposal {
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Năm.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// So với bản đang giữ.
    pub standing: ProposalStanding,
    /// Đề nghị quyết toán in this package.
    pub settled: Money,
    /// Đề nghị quyết toán held before; none when it is new.
    pub settled_before: Option<Money>,
}

/// So với bản đang giữ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalStanding {
    /// Mới.
    New,
    /// Đổi.
    Changed,
    /// Như cũ.
    Unchanged,
    /// Cũ hơn bản đang giữ.
    Older,
}

/// Gói so với các gói đã nhận.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PackageStanding {
    /// Gói mới nhất.
    New,
    /// Đã nhận trước đó.
    Same,
    /// Cũ hơn gói đã nhận sau.
    Older,
}

/// Báo cáo về một gói: the same before taking it and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackageReport {
    /// Mã băm SHA-256.
    pub sha256: String,
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Tên trung tâm.
    pub centre: String,
    /// Số gói.
    pub sequence: i64,
    /// Phạm vi.
    pub scope: DeliveryScope,
    /// Năm.
    pub year: Option<i32>,
    /// Nguồn.
    pub source: Option<FundSource>,
    /// Lập lúc, UTC.
    pub made_at: String,
    /// Số byte.
    pub bytes: i64,
    /// Số người.
    pub people: i64,
    /// Số chứng từ.
    pub vouchers: i64,
    /// Số bản quét.
    pub scans: i64,
    /// Đề nghị quyết toán of the whole package.
    pub settled: Money,
    /// Người ký; none while the key is unknown here.
    pub signer: Option<String>,
    /// Vân tay khóa.
    pub fingerprint: String,
    /// Trung tâm này đã ký bằng khóa khác trước đây.
    pub key_changed: bool,
    /// So với các gói đã nhận.
    pub standing: PackageStanding,
    /// Từng đề án.
    pub proposals: Vec<OfferedProposal>,
    /// Số gói còn thiếu of this centre, after this one.
    pub missing: Vec<i64>,
    /// Gói không nối với gói trước: numbers whose chain does not fit.
    pub broken_chain: Vec<i64>,
    /// Hỗ trợ trùng với trung tâm khác.
    pub doubles: Vec<DoubleSupport>,
}

/// Xem gói before anything changes: the same work as taking it, rehearsed.
pub fn look(desk: &Desk, request: &PackageFile, watch: Watch<'_>) -> Result<PackageReport> {
    desk.with_office(department)?;
    let path = PathBuf::from(&request.path);
    let read = reading::read(desk, &path, &request.passphrase, watch)?;
    desk.with_office(|office| {
        let officer = office.officer().to_owned();
        office.rehearse(|writer| taking::take(writer, &read, &officer, Some("?")))
    })
}

/// Nhận gói: copied to this machine first, so that what is taken in is what was checked.
pub fn take(desk: &Desk, request: &TakePackage, watch: Watch<'_>) -> Result<Done<PackageReport>> {
    let data = desk.with_office(department)?;
    let kept = kept_place(&data);
    std::fs::create_dir_all(&kept).map_err(|source| cannot_write(&kept, source))?;
    let waiting = kept.join("dang-nhan");
    let source = PathBuf::from(&request.file.path);
    let cannot_read = |error| OfficeError::CannotRead {
        path: source.display().to_string(),
        source: error,
    };
    if std::fs::metadata(&source).map_err(cannot_read)?.len() > exchange::package::MOST_BYTES {
        return Err(exchange::package::PackageFault::TooLarge.into());
    }
    std::fs::copy(&source, &waiting).map_err(cannot_read)?;
    let taken = take_copy(desk, request, &waiting, &kept, watch);
    if taken.is_err() {
        let _ = std::fs::remove_file(&waiting);
    }
    taken
}

fn take_copy(
    desk: &Desk,
    request: &TakePackage,
    waiting: &Path,
    kept: &Path,
    watch: Watch<'_>,
) -> Result<Done<PackageReport>> {
    let read = reading::read(desk, waiting, &request.file.passphrase, watch)?;
    if !request.sha256.is_empty() && request.sha256 != read.checked.sha256 {
        return Err(DeliveryFault::ChangedSinceSeen.into());
    }
    let head = &read.checked.head;
    // In its place before the row that names it; a file nobody names does no harm.
    let place = kept.join(format!(
        "{}-{:04}-{}.{}",
        head.centre_uid,
        head.sequence,
        &read.checked.sha256[..16],
        exchange::package::SUFFIX
    ));
    let label = format!("Nhận gói số {} của {}", head.sequence, head.centre_name);
    let trust = domain::fold::tidy(&request.trust_signer_as);
    let done = desk.with_office(|office| {
        let officer = office.officer().to_owned();
        let trust = (!trust.is_empty()).then_some(trust.as_str());
        // Refused before the file is moved: asked once, then done.
        office.rehearse(|writer| taking::take(writer, &read, &officer, trust))?;
        std::fs::rename(waiting, &place).map_err(|source| cannot_write(&place, source))?;
        office.change(Operation::ReceivePackage, label, |writer| {
            taking::take(writer, &read, &officer, trust)
        })
    })?;
    Ok(done)
}

/// Nơi giữ gói đã nhận of a data file.
pub fn kept_place(data: &Path) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(".received");
    PathBuf::from(name)
}

fn department(office: &mut Office) -> Result<PathBuf> {
    match office.centre()?.is_department {
        true => Ok(office.file.path().to_owned()),
        false => Err(DeliveryFault::NotDepartment.into()),
    }
}

fn cannot_write(path: &Path, source: std::io::Error) -> OfficeError {
    crate::settling::cannot_write(path, source)
}

/// Số còn thiếu: numbers below the newest that never came.
pub fn missing(received: &[ReceivedPackage], centre_uid: &str) -> Vec<i64> {
    let held: std::collections::BTreeSet<i64> = received
        .iter()
        .filter(|one| one.centre_uid == centre_uid)
        .map(|one| one.sequence)
        .collect();
    let newest = held.last().copied().unwrap_or(0);
    // A forged or mistaken number must not fill the memory with gaps.
    (1..newest)
        .filter(|number| !held.contains(number))
        .take(1000)
        .collect()
}

/// Số không nối: packages whose named forerunner is not the one that was received.
pub fn broken_chain(received: &[ReceivedPackage], centre_uid: &str) -> Vec<i64> {
    let of_centre = || received.iter().filter(|one| one.centre_uid == centre_uid);
    let before = |number: i64| of_centre().find(|one| one.sequence == number - 1);
    let broken = of_centre().filter(|one| {
        let before = before(one.sequence);
        before.is_some_and(|before| before.sha256 != one.previous_sha256)
    });
    broken.map(|one| one.sequence).collect()
}
