//! Mạng lưới cộng tác viên: who works where, and which communes have nobody.

use std::collections::HashMap;

use domain::card_number::mask;
use domain::visit::Collaborator;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Sổ cộng tác viên và độ phủ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollaboratorRegister {
    /// Các dòng, by name; the phone is masked unless asked for.
    pub rows: Vec<CollaboratorRow>,
    /// Các xã của tỉnh, by name.
    pub communes: Vec<CommuneCoverage>,
    /// Số xã đã có cộng tác viên đang làm.
    pub covered: i64,
    /// Số xã chưa có.
    pub without: i64,
}

/// Một cộng tác viên.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollaboratorRow {
    /// Cộng tác viên.
    pub collaborator: Collaborator,
    /// Tên xã hiện hành; empty = not tied to one.
    pub commune: String,
    /// Đang làm: not ended yet.
    pub is_active: bool,
}

/// Độ phủ của một xã.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CommuneCoverage {
    /// Mã xã.
    pub code: String,
    /// Tên xã.
    pub name: String,
    /// Số cộng tác viên đang làm.
    pub collaborators: i64,
    /// Số cơ sở trong sổ.
    pub establishments: i64,
}

/// Sổ cộng tác viên; the communes are those of the centre's province.
pub fn register(office: &Office, reveal: bool) -> Result<CollaboratorRegister> {
    let today = office.today()?;
    let books = office.books();
    let rows: Vec<CollaboratorRow> = books
        .collaborators()?
        .into_iter()
        .map(|collaborator| row(collaborator, today, reveal))
        .collect();
    let establishments: HashMap<String, i64> = books
        .establishments_by_commune()?
        .into_iter()
        .map(|of| (of.commune_code, of.count))
        .collect();
    let home = books.centre()?.map(|centre| centre.province_code);
    let of_home = exchange::commune::all()
        .iter()
        .filter(|commune| home.as_deref() == Some(commune.province_code.as_str()));
    let communes: Vec<CommuneCoverage> = of_home
        .map(|commune| CommuneCoverage {
            collaborators: active_in(&rows, &commune.code),
            establishments: establishments
                .get(&commune.code)
                .copied()
                .unwrap_or_default(),
            code: commune.code.clone(),
            name: commune.name.clone(),
        })
        .collect();
    let covered = communes.iter().filter(|one| one.collaborators > 0).count() as i64;
    Ok(CollaboratorRegister {
        without: communes.len() as i64 - covered,
        covered,
        rows,
        communes,
    })
}

fn row(
    mut collaborator: Collaborator,
    today: domain::calendar::Day,
    reveal: bool,
) -> CollaboratorRow {
    if !reveal {
        collaborator.phone = mask(&collaborator.phone);
    }
    let code = collaborator.commune_code.as_deref();
    let commune = code.and_then(exchange::commune::by_code);
    CollaboratorRow {
        commune: commune.map_or(String::new(), |commune| commune.name.clone()),
        is_active: collaborator.to_on.is_none_or(|last| last >= today),
        collaborator,
    }
}

fn active_in(rows: &[CollaboratorRow], code: &str) -> i64 {
    let here = rows
        .iter()
        .filter(|row| row.is_active && row.collaborator.commune_code.as_deref() == Some(code));
    here.count() as i64
}
