//! Giao nhận: gửi Sở, nhận gói, biên nhận, nhận xét, hỗ trợ trùng.

mod department;

use domain::delivery::{PackageRemark, SentPackage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::host::Desk;
use crate::office::Office;
use crate::paper_codes::{self, PaperCodeAnswer};
use crate::progress::Watch;
use crate::receiving::{self, PackageFile, PackageReport, ReadReceipt, TakePackage};
use crate::sending::{self, ExportAnswer, ExportRequest};
pub use department::*;

/// Chép lại gói nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CarryPackage {
    /// Số gói.
    pub sequence: i64,
    /// Thư mục trên USB.
    pub to: String,
}

/// Chuỗi đã quét.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperCodeText {
    /// Chuỗi của ô mã on a paper.
    pub text: String,
}

/// Bên trung tâm: everything the screen "Gửi Sở" shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Deliveries {
    /// Gói đã lập, newest first: the export log.
    pub sent: Vec<SentPackage>,
    /// Nhận xét của Sở, newest first.
    pub remarks: Vec<PackageRemark>,
    /// Khóa nhận of this office, to be given to those who send here.
    pub own_recipient: String,
    /// Vân tay khóa ký of this office.
    pub fingerprint: String,
    /// Khóa nhận of the department, as its last receipt or the last package says; empty when unknown.
    pub department_recipient: String,
    /// Cơ quan nhận.
    pub department: String,
    /// Căn cứ ghi sẵn.
    pub ground: String,
}

/// Đối chiếu mã in trên giấy with the records held here.
pub fn check_paper_code(
    office: &mut Office,
    request: PaperCodeText,
) -> Result<Done<PaperCodeAnswer>> {
    Ok(Done::read(paper_codes::check(office, &request.text)?))
}

/// Lập gói gửi Sở.
pub fn export_package(
    desk: &Desk,
    request: ExportRequest,
    watch: Watch<'_>,
) -> Result<Done<ExportAnswer>> {
    Ok(touching(sending::export(desk, &request, watch)?))
}

/// Chép lại một gói đã lập.
pub fn carry_package(desk: &Desk, request: CarryPackage, watch: Watch<'_>) -> Result<Done<String>> {
    let sent = desk.with_office(|office| {
        let sent = office.books().sent_packages()?;
        let mut sent = sent.into_iter();
        sent.find(|one| one.sequence == request.sequence)
            .ok_or_else(|| OfficeError::NotFound {
                kind: "gói",
                label: request.sequence.to_string(),
            })
    })?;
    Ok(touching(sending::bring(desk, &sent, &request.to, watch)?))
}

fn touching<T>(output: T) -> Done<T> {
    Done {
        output,
        touched: vec!["sent_packages".to_owned(), "vouchers".to_owned()],
        undo_label: None,
    }
}

/// Gói đã lập, khóa, nhận xét.
pub fn list_deliveries(office: &mut Office, _: NoRequest) -> Result<Done<Deliveries>> {
    let books = office.books();
    let sent = books.sent_packages()?;
    let parties = books.trusted_parties()?;
    let department = parties.iter().rfind(|one| one.party_uid.is_empty());
    let told = department.map(|one| one.recipient.clone());
    let used = sent.iter().map(|one| &one.recipient);
    let mut used = used.filter(|recipient| !recipient.is_empty());
    let used = used.next().cloned();
    Ok(Done::read(Deliveries {
        remarks: books.package_remarks()?,
        own_recipient: office.own_lock()?.recipient(),
        fingerprint: office.signing_key()?.fingerprint(),
        department_recipient: told.or(used).unwrap_or_default(),
        department: office.centre()?.department,
        ground: sending::default_ground().to_owned(),
        sent,
    }))
}

/// Đọc biên nhận.
pub fn read_receipt(office: &mut Office, request: ReadReceipt) -> Result<Done<SentPackage>> {
    receiving::read_receipt(office, &request)
}

/// Xem một gói.
pub fn read_package(
    desk: &Desk,
    request: PackageFile,
    watch: Watch<'_>,
) -> Result<Done<PackageReport>> {
    Ok(Done::read(receiving::look(desk, &request, watch)?))
}

/// Nhận một gói.
pub fn take_package(
    desk: &Desk,
    request: TakePackage,
    watch: Watch<'_>,
) -> Result<Done<PackageReport>> {
    receiving::take(desk, &request, watch)
}
