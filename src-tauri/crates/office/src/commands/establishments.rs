//! Cơ sở công nghiệp nông thôn: sổ, hồ sơ, lưu.

use domain::card_number::mask;
use domain::establishment::Establishment;
use domain::fold::tidy;
use domain::ids::EstablishmentId;
use domain::tax_code;
use serde::{Deserialize, Serialize};
use store::queries::establishment::EstablishmentFilter;
use ts_rs::TS;

use super::NoReply;
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::establishments::{self as view, EstablishmentRecord, EstablishmentRegister};

/// Xem một cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEstablishment {
    /// Cơ sở.
    pub uid: EstablishmentId,
    /// Hiện số tài khoản.
    #[serde(default)]
    pub reveal: bool,
}

/// Một cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneEstablishment {
    /// Cơ sở.
    pub uid: EstablishmentId,
}

/// Sổ cơ sở.
pub fn list_establishments(
    office: &mut Office,
    filter: EstablishmentFilter,
) -> Result<Done<EstablishmentRegister>> {
    Ok(Done::read(view::register(office, &filter)?))
}

/// Hồ sơ một cơ sở with the supports it received.
pub fn show_establishment(
    office: &mut Office,
    request: ShowEstablishment,
) -> Result<Done<EstablishmentRecord>> {
    Ok(Done::read(view::record(
        office,
        request.uid,
        request.reveal,
    )?))
}

/// Lưu cơ sở; made when its uid is new. Answers the uid.
pub fn save_establishment(office: &mut Office, mut row: Establishment) -> Result<Done<String>> {
    for text in [
        &mut row.name,
        &mut row.tax_code,
        &mut row.registration_number,
        &mut row.address,
        &mut row.representative,
        &mut row.representative_title,
        &mut row.phone,
        &mut row.trade,
        &mut row.account_number,
        &mut row.account_place,
    ] {
        *text = tidy(text);
    }
    faults(office, &row)?;
    let label = format!("Lưu cơ sở {}", row.name);
    office.change(Operation::SaveEstablishment, label, |writer| {
        let kept: Option<Establishment> = writer.books().find(row.uid.uid())?;
        // The screen was given a masked account; it comes back as it went.
        if let Some(kept) = kept.filter(|kept| row.account_number == mask(&kept.account_number)) {
            row.account_number = kept.account_number;
        }
        row.uid = EstablishmentId::new(writer.identity(row.uid.uid()));
        writer.change.put(row.uid.uid(), &row)?;
        Ok(row.uid.to_string())
    })
}

/// Bỏ cơ sở that no đề án supports.
pub fn remove_establishment(
    office: &mut Office,
    request: OneEstablishment,
) -> Result<Done<NoReply>> {
    let row = view::found(office, request.uid)?;
    let label = format!("Bỏ cơ sở {}", row.name);
    office.change(Operation::SaveEstablishment, label, |writer| {
        writer.change.remove::<Establishment>(row.uid.uid())?;
        Ok(NoReply)
    })
}

/// A name, a tax code of the right shape that no other carries. A wrong check digit is left alone: the
/// code is kept as the papers write it.
fn faults(office: &Office, row: &Establishment) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("name", &row.name);
    if !row.tax_code.is_empty() {
        let shape = tax_code::shape(&row.tax_code).is_some();
        faults.wanted("tax_code", shape, "mã số thuế 10, 13 hoặc 12 chữ số");
        let same = office.books().establishment_by_tax_code(&row.tax_code)?;
        if let Some(same) = same.filter(|same| same.uid != row.uid) {
            faults.add("tax_code", FieldProblem::Duplicate { of: same.name });
        }
    }
    faults.closed()
}
