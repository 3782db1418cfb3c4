//! Tệp dữ liệu: lập mới, mở, đóng, tình trạng.

use std::path::{Path, PathBuf};

use domain::calendar::Day;
use domain::centre::{Centre, Signatory, SignatoryRole};
use domain::fold::tidy;
use domain::ids::{CentreId, SignatoryId};
use domain::officer::OfficerRole;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NoReply, NoRequest};
use crate::backups::Backups;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::host::Desk;
use crate::office::Office;
use crate::operation::Operation;
use crate::progress::Watch;
use crate::sample;

/// Tình trạng bàn làm việc.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Status {
    /// Tệp đang mở; none = the first-run screen.
    pub file: Option<OpenFileStatus>,
    /// Nơi đặt tệp gợi ý for a new unit (Documents/Khuyến công).
    pub suggested_folder: String,
    /// Phiên bản chương trình.
    pub version: String,
}

/// Tệp đang mở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenFileStatus {
    /// Nơi đặt tệp.
    pub path: String,
    /// Tên đơn vị.
    pub centre: String,
    /// Dữ liệu mẫu.
    pub is_sample: bool,
    /// Cơ quan là Sở.
    pub is_department: bool,
    /// Hôm nay of the office.
    pub today: Day,
    /// Các năm ngân sách có trong tệp, newest first; this year when there is none.
    pub years: Vec<i32>,
    /// Cán bộ.
    pub officer: String,
    /// Vai trò của người đã đăng nhập; none = the file asks nobody, or nobody has signed in yet.
    pub role: Option<OfficerRole>,
    /// Chờ đăng nhập: only this status can be read.
    pub locked: bool,
    /// Tên để chọn khi đăng nhập; empty while the file asks nobody.
    pub officers: Vec<String>,
    /// Việc sẽ hoàn tác.
    pub next_undo: Option<String>,
    /// Việc sẽ làm lại.
    pub next_redo: Option<String>,
}

/// Lập đơn vị mới. Everything but the path, name, department and province may stay empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CreateFile {
    /// Nơi đặt tệp.
    pub path: String,
    /// Tên đơn vị.
    pub name: String,
    /// Cơ quan chủ quản.
    pub department: String,
    /// Mã tỉnh.
    pub province_code: String,
    /// Địa danh.
    pub place: String,
    /// Địa chỉ.
    pub address: String,
    /// Thủ trưởng đơn vị.
    pub head: String,
    /// Kế toán trưởng.
    pub chief_accountant: String,
    /// Thủ quỹ.
    pub cashier: String,
    /// Mã ĐVQHNS.
    pub budget_unit_code: String,
    /// Mã số thuế.
    pub tax_code: String,
    /// Cơ quan là Sở, which takes in packages.
    pub is_department: bool,
}

/// Mở tệp nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenFile {
    /// Nơi đặt tệp.
    pub path: String,
}

/// Mở trung tâm mẫu.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OpenSample {
    /// Nơi đặt tệp; none = beside the files of the person.
    pub path: Option<String>,
    /// Tên trung tâm mẫu; none = Lai Châu 2013.
    pub name: Option<String>,
}

/// Cán bộ đang dùng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetOfficer {
    /// Họ và tên.
    pub name: String,
}

/// Tình trạng.
pub fn status(desk: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<Status>> {
    Ok(Done::read(status_of(desk)?))
}

/// Lập đơn vị mới trong một tệp mới.
pub fn create_file(desk: &Desk, request: CreateFile, _: Watch<'_>) -> Result<Done<Status>> {
    desk.put(Some(create(request)?));
    Ok(opened(status_of(desk)?))
}

/// Mở một tệp dữ liệu; the one open before stays open when this one cannot be opened.
pub fn open_file(desk: &Desk, request: OpenFile, _: Watch<'_>) -> Result<Done<Status>> {
    let path = PathBuf::from(request.path);
    let already = desk
        .with_any_office(|office| Ok(office.file.path() == path))
        .unwrap_or(false);
    if !already {
        let office = Office::open(&path)?;
        // A copy that cannot be made is no reason to keep the office closed; the screen of copies tells.
        let _ = Backups::beside(&path).keep_up(&office);
        desk.put(Some(office));
    }
    Ok(opened(status_of(desk)?))
}

/// Mở trung tâm mẫu, made first when it is not there; one that is there is opened as it was left.
pub fn open_sample(desk: &Desk, request: OpenSample, watch: Watch<'_>) -> Result<Done<Status>> {
    let name = request.name.as_deref();
    let which = sample::named(name.unwrap_or(sample::LAI_CHAU_2013.name))?;
    let path = request.path.map(PathBuf::from);
    let path = path.unwrap_or_else(|| suggested_folder().join(which.file_name));
    if path.exists() {
        return open_file(
            desk,
            OpenFile {
                path: path.display().to_string(),
            },
            watch,
        );
    }
    desk.put(Some(sample::make(which, &path)?));
    Ok(opened(status_of(desk)?))
}

/// Đóng tệp.
pub fn close_file(desk: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<Status>> {
    desk.put(None);
    Ok(opened(status_of(desk)?))
}

/// Dừng việc dài đang chạy.
pub fn stop(desk: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<NoReply>> {
    desk.ask_to_stop();
    Ok(Done::read(NoReply))
}

/// Tên cán bộ đang dùng.
pub fn set_officer(office: &mut Office, request: SetOfficer) -> Result<Done<NoReply>> {
    // Whoever has signed in is named by that.
    if office.signed_in().is_none() {
        office.set_officer(&tidy(&request.name));
    }
    Ok(Done {
        output: NoReply,
        touched: vec!["file".to_owned()],
        undo_label: None,
    })
}

/// Tạo tệp với một đơn vị trong đó; nothing is left at the path when it fails.
pub fn create(request: CreateFile) -> Result<Office> {
    let mut faults = FaultyFields::default();
    for (field, text) in [
        ("path", &request.path),
        ("name", &request.name),
        ("department", &request.department),
        ("province_code", &request.province_code),
    ] {
        faults.filled(field, text);
    }
    faults.closed()?;
    let path = PathBuf::from(&request.path);
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|source| OfficeError::CannotWrite {
            path: folder.display().to_string(),
            source,
        })?;
    }
    let mut office = Office::create(&path)?;
    write_centre(&mut office, &request)?;
    Ok(office)
}

/// Ghi đơn vị vào một tệp còn trống.
pub fn write_centre(office: &mut Office, request: &CreateFile) -> Result<()> {
    office.change(Operation::CreateCentre, "Lập đơn vị", |writer| {
        let mut centre = Centre {
            uid: CentreId::new(writer.new_uid()),
            name: request.name.clone(),
            department: request.department.clone(),
            province_code: request.province_code.clone(),
            place: request.place.clone(),
            address: request.address.clone(),
            budget_unit_code: request.budget_unit_code.clone(),
            tax_code: request.tax_code.clone(),
            account_number: String::new(),
            account_place: String::new(),
            is_sample: false,
            working_day: None,
            old_rules_set_aside: false,
            is_department: request.is_department,
        };
        super::centre::tidy_centre(&mut centre);
        writer.change.put(centre.uid.uid(), &centre)?;
        for (role, name, title) in [
            (SignatoryRole::HeadOfUnit, &request.head, "Giám đốc"),
            (
                SignatoryRole::ChiefAccountant,
                &request.chief_accountant,
                "Kế toán trưởng",
            ),
            (SignatoryRole::Cashier, &request.cashier, "Thủ quỹ"),
        ] {
            let name = tidy(name);
            if !name.is_empty() {
                let uid = SignatoryId::new(writer.new_uid());
                let title = title.to_owned();
                let signatory = Signatory {
                    uid,
                    role,
                    name,
                    title,
                    from_on: None,
                    to_on: None,
                };
                writer.change.put(uid.uid(), &signatory)?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

pub(super) fn opened(status: Status) -> Done<Status> {
    Done {
        output: status,
        touched: vec!["file".to_owned()],
        undo_label: None,
    }
}

pub(super) fn status_of(desk: &Desk) -> Result<Status> {
    let file = match desk.with_any_office(file_status) {
        Ok(file) => Some(file),
        Err(OfficeError::NoFileOpen) => None,
        Err(error) => return Err(error),
    };
    Ok(Status {
        file,
        suggested_folder: suggested_folder().display().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

fn file_status(office: &mut Office) -> Result<OpenFileStatus> {
    let centre = office.centre()?;
    let today = office.today()?;
    let mut years = office.books().budget_years()?;
    if years.is_empty() {
        years.push(today.year());
    }
    let locked = office.is_locked()?;
    let undo = match locked {
        true => (None, None),
        false => (office.next_undo()?, office.next_redo()?),
    };
    let active = office.books().officers()?.into_iter();
    let active = active.filter(|officer| officer.active != 0);
    Ok(OpenFileStatus {
        role: office.signed_in().map(|officer| officer.role),
        locked,
        officers: active.map(|officer| officer.name).collect(),
        path: office.file.path().display().to_string(),
        centre: centre.name,
        is_sample: centre.is_sample,
        is_department: centre.is_department,
        today,
        years,
        officer: office.officer().to_owned(),
        next_undo: undo.0.map(|next| next.original.label),
        next_redo: undo.1.map(|next| next.original.label),
    })
}

/// Documents/Khuyến công of the person, by the places Windows and Linux desktops use.
fn suggested_folder() -> PathBuf {
    let home = std::env::var_os("USERPROFILE").or_else(|| std::env::var_os("HOME"));
    let home = home.map(PathBuf::from).unwrap_or_default();
    let documents = ["Documents", "Tài liệu"]
        .into_iter()
        .map(|name| home.join(name));
    documents
        .into_iter()
        .find(|folder: &PathBuf| Path::is_dir(folder))
        .unwrap_or(home)
        .join("Khuyến công")
}
