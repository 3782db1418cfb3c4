//! Cán bộ: đăng nhập, khóa màn hình, ai dùng tệp này với vai trò nào.

use domain::fold::{fold, tidy};
use domain::ids::OfficerId;
use domain::officer::{Officer, OfficerRole, Right};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use super::file::{Status, opened, status_of};
use crate::done::Done;
use crate::error::{AccessFault, FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::host::Desk;
use crate::office::Office;
use crate::operation::Operation;
use crate::passwords::{SHORTEST, hashed, recovery_code};
use crate::progress::Watch;

/// Đăng nhập.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Họ và tên, accents and case aside.
    pub name: String,
    /// Mật khẩu, or the recovery code of a head.
    pub password: String,
}

/// Cán bộ as the screen sees them: without any hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfficerRow {
    /// Định danh.
    pub uid: OfficerId,
    /// Họ và tên.
    pub name: String,
    /// Vai trò.
    pub role: OfficerRole,
    /// Tên vai trò.
    pub role_label: &'static str,
    /// Đang làm việc.
    pub active: bool,
}

/// Cán bộ as typed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfficerDraft {
    /// Định danh; all zeros = a new one.
    pub uid: OfficerId,
    /// Họ và tên.
    pub name: String,
    /// Vai trò.
    pub role: OfficerRole,
    /// Đang làm việc.
    pub active: bool,
    /// Mật khẩu mới; empty = as before.
    #[serde(default)]
    pub password: String,
}

/// Cán bộ đã lưu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedOfficer {
    /// Định danh.
    pub uid: OfficerId,
    /// Mã khôi phục of a head whose password is new: shown once, to be printed and kept in a safe.
    pub recovery_code: Option<String>,
}

/// Đăng nhập vào tệp đang mở.
pub fn sign_in(desk: &Desk, request: SignIn, _: Watch<'_>) -> Result<Done<Status>> {
    desk.with_any_office(|office| office.sign_in(&request.name, &request.password))?;
    Ok(opened(status_of(desk)?))
}

/// Khóa màn hình hoặc đổi người.
pub fn sign_out(desk: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<Status>> {
    desk.with_any_office(|office| {
        office.sign_out();
        Ok(())
    })?;
    Ok(opened(status_of(desk)?))
}

/// Cán bộ của tệp, by name.
pub fn list_officers(office: &mut Office, _: NoRequest) -> Result<Done<Vec<OfficerRow>>> {
    let officers = office.books().officers()?;
    Ok(Done::read(officers.into_iter().map(row).collect()))
}

/// Lưu cán bộ. The first one must be a head, and one head must always be left: else nobody could let
/// another in.
pub fn save_officer(office: &mut Office, mut draft: OfficerDraft) -> Result<Done<SavedOfficer>> {
    office.needs(Right::Administer)?;
    draft.name = tidy(&draft.name);
    let officers = office.books().officers()?;
    let held = officers.iter().find(|one| one.uid == draft.uid).cloned();
    faults(&draft, &officers, held.is_none())?;
    let others = officers.iter().filter(|one| one.uid != draft.uid);
    let other_head = others
        .into_iter()
        .any(|one| one.role == OfficerRole::Head && one.active != 0);
    let is_head = draft.role == OfficerRole::Head && draft.active;
    if !other_head && !is_head {
        return Err(AccessFault::LastHead.into());
    }
    let is_new_password = !draft.password.is_empty();
    let password_hash = match &held {
        Some(held) if !is_new_password => held.password_hash.clone(),
        _ => hashed(&draft.password, office.chance())?,
    };
    let recovery_code = (is_head && is_new_password).then(|| recovery_code(office.chance()));
    let recovery_hash = match (&recovery_code, &held) {
        (Some(code), _) => hashed(code, office.chance())?,
        (None, Some(held)) if is_head => held.recovery_hash.clone(),
        (None, _) => String::new(),
    };
    let label = format!("Lưu cán bộ {}", draft.name);
    let first = officers.is_empty();
    let saved = office.change(Operation::SaveOfficer, label, |writer| {
        let officer = Officer {
            uid: OfficerId::new(writer.identity(draft.uid.uid())),
            name: draft.name.clone(),
            role: draft.role,
            active: i64::from(draft.active),
            password_hash,
            recovery_hash,
        };
        writer.change.put(officer.uid.uid(), &officer)?;
        Ok(SavedOfficer {
            uid: officer.uid,
            recovery_code,
        })
    })?;
    if first {
        // Whoever enters the first head goes on working; the next start asks for the password.
        office.sign_in(&draft.name, &draft.password)?;
    }
    Ok(saved)
}

fn faults(draft: &OfficerDraft, officers: &[Officer], is_new: bool) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("name", &draft.name);
    let same = officers
        .iter()
        .any(|one| one.uid != draft.uid && fold(&one.name) == fold(&draft.name));
    if same {
        faults.add(
            "name",
            FieldProblem::Duplicate {
                of: draft.name.clone(),
            },
        );
    }
    let is_asked = is_new || !draft.password.is_empty();
    let long_enough = draft.password.chars().count() >= SHORTEST;
    faults.wanted("password", !is_asked || long_enough, "từ 8 ký tự");
    faults.closed()
}

fn row(officer: Officer) -> OfficerRow {
    OfficerRow {
        uid: officer.uid,
        name: officer.name,
        role: officer.role,
        role_label: officer.role.label(),
        active: officer.active != 0,
    }
}
