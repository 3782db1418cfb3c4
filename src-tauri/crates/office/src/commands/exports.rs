//! Xuất danh sách ra Excel: masked unless asked for in writing, logged always.

use std::path::Path;

use domain::fold::tidy;
use domain::ids::ListExportId;
use domain::settlement::checks::{Leaving, check_leaving};
use exchange::list_out::{behind_password, workbook};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::ListExport;
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::person_fault::PersonFault;
use crate::privacy_assets::{ListPurpose, purpose_of, purposes};
use crate::settling::replace_file;
use crate::views::list_out::{self, ListKind};

/// Xuất gì, cho ai, vì sao.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportListRequest {
    /// Danh sách.
    pub list: ListKind,
    /// Năm; none = mọi năm.
    pub year: Option<i32>,
    /// Nơi ghi tệp (.xlsx; .zip when behind a password).
    pub path: String,
    /// Để số đầy đủ.
    #[serde(default)]
    pub whole: bool,
    /// Căn cứ; empty = the purpose of the list, for masked lists only.
    #[serde(default)]
    pub ground: String,
    /// Nơi nhận.
    #[serde(default)]
    pub recipient: String,
    /// Văn bản yêu cầu (số, ngày).
    #[serde(default)]
    pub paper: String,
    /// Mật khẩu; empty = none. Never kept, never logged.
    #[serde(default)]
    pub password: String,
}

/// Đã xuất.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Nơi ghi.
    pub path: String,
    /// Số dòng.
    pub rows: i64,
    /// Mã băm của tệp.
    pub sha256: String,
}

/// Xuất một danh sách.
pub fn export_list(office: &mut Office, request: ExportListRequest) -> Result<Done<Exported>> {
    let today = office.today()?;
    let purpose = purpose_of(request.list.wire(), today)?;
    let ground = match (tidy(&request.ground), request.whole) {
        (typed, true) => typed,
        (typed, false) if typed.is_empty() => purpose.purpose.clone(),
        (typed, false) => typed,
    };
    let leaving = Leaving {
        personal: request.list != ListKind::Proposals,
        whole_numbers: request.whole && request.list == ListKind::Trainees,
        ground: ground.clone(),
        recipient: tidy(&request.recipient),
        paper: tidy(&request.paper),
        encrypted: !request.password.is_empty(),
    };
    let blocks = check_leaving(&leaving);
    if !blocks.is_empty() {
        return Err(PersonFault::CannotLeave(blocks).into());
    }
    let mut list = list_out::table(office, request.list, request.year, leaving.whole_numbers)?;
    list.above.extend(head(&purpose, &ground, &leaving));
    list.above.push(list_out::made_on(today));
    let rows = list.rows.len() as i64;
    let target = Path::new(&request.path);
    let bytes = workbook(&list).map_err(|fault| OfficeError::Fault(fault.to_string()))?;
    let bytes = sealed(target, bytes, &request.password)?;
    replace_file(target, &bytes)?;
    let sha256: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let line = ListExport {
        uid: ListExportId::new(office.new_uid()),
        made_at: office.now(),
        officer: office.officer().to_owned(),
        list: request.list.wire().to_owned(),
        purpose: purpose.purpose,
        ground,
        recipient: leaving.recipient,
        paper: leaving.paper,
        people: if leaving.personal { rows } else { 0 },
        whole_numbers: leaving.whole_numbers,
        encrypted: leaving.encrypted,
        file_name: target
            .file_name()
            .map_or(String::new(), |name| name.to_string_lossy().into_owned()),
        sha256: sha256.clone(),
    };
    office.file.note_export(&line)?;
    let path = request.path;
    Ok(Done::read(Exported { path, rows, sha256 }))
}

/// Sổ xuất danh sách, newest first.
pub fn list_exports(office: &mut Office, _: NoRequest) -> Result<Done<Vec<ListExport>>> {
    Ok(Done::read(office.books().list_exports(500)?))
}

/// Mục đích, căn cứ của từng danh sách today.
pub fn list_purposes(office: &mut Office, _: NoRequest) -> Result<Done<Vec<ListPurpose>>> {
    Ok(Done::read(purposes(office.today()?)?))
}

fn head(purpose: &ListPurpose, ground: &str, leaving: &Leaving) -> Vec<String> {
    let mut lines = vec![
        format!("Mục đích: {}", purpose.purpose),
        format!("Căn cứ: {ground}; {}", purpose.ground),
    ];
    if !leaving.recipient.is_empty() {
        lines.push(format!("Nơi nhận: {}", leaving.recipient));
    }
    if !leaving.paper.is_empty() {
        lines.push(format!("Theo văn bản: {}", leaving.paper));
    }
    lines
}

fn sealed(target: &Path, bytes: Vec<u8>, password: &str) -> Result<Vec<u8>> {
    if password.is_empty() {
        return Ok(bytes);
    }
    let stem = target
        .file_stem()
        .map_or("danh-sach".into(), |stem| stem.to_string_lossy());
    let inner = format!("{}.xlsx", stem.trim_end_matches(".xlsx"));
    behind_password(&inner, &bytes, password).map_err(|fault| OfficeError::Fault(fault.to_string()))
}
