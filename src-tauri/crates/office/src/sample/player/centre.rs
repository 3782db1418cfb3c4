//! Lập đơn vị mẫu.

use domain::centre::Signatory;
use domain::ids::SignatoryId;

use super::super::sheets::CentreSheet;
use crate::commands::centre::{CentreRecord, save_centre};
use crate::commands::file::{CreateFile, write_centre};
use crate::error::Result;
use crate::office::Office;

/// Đơn vị, tài khoản và người ký.
pub fn enter(office: &mut Office, sheet: &CentreSheet) -> Result<()> {
    let first = CreateFile {
        name: sheet.name.clone(),
        department: sheet.department.clone(),
        province_code: sheet.province_code.clone(),
        place: sheet.place.clone(),
        address: sheet.address.clone(),
        budget_unit_code: sheet.budget_unit_code.clone(),
        tax_code: sheet.tax_code.clone(),
        ..CreateFile::default()
    };
    write_centre(office, &first)?;
    let mut centre = office.centre()?;
    centre.account_number = sheet.account_number.clone();
    centre.account_place = sheet.account_place.clone();
    let signatories = sheet.signatories.iter().map(|one| Signatory {
        uid: SignatoryId::NEW,
        role: one.role,
        name: one.name.clone(),
        title: one.title.clone(),
        from_on: None,
        to_on: None,
    });
    save_centre(
        office,
        CentreRecord {
            centre,
            signatories: signatories.collect(),
        },
    )?;
    Ok(())
}
