//! Đơn vị và người ký.

use domain::centre::{Centre, Signatory};
use domain::fold::tidy;
use domain::ids::SignatoryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NoReply, NoRequest};
use crate::done::Done;
use crate::error::Result;
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;

/// Đơn vị cùng người ký.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CentreRecord {
    /// Đơn vị.
    pub centre: Centre,
    /// Người ký of every role and term.
    pub signatories: Vec<Signatory>,
}

/// Đơn vị và người ký.
pub fn show_centre(office: &mut Office, _: NoRequest) -> Result<Done<CentreRecord>> {
    let signatories = office.books().signatories()?;
    Ok(Done::read(CentreRecord {
        centre: office.centre()?,
        signatories,
    }))
}

/// Lưu đơn vị và người ký; a signatory that is no longer named is removed.
pub fn save_centre(office: &mut Office, mut record: CentreRecord) -> Result<Done<NoReply>> {
    tidy_centre(&mut record.centre);
    let kept = office.centre()?;
    record.centre.uid = kept.uid;
    record.centre.is_sample = kept.is_sample;
    record.centre.working_day = kept.working_day;
    faults(&record)?;
    office.change(
        Operation::SaveCentre,
        "Lưu thông tin đơn vị",
        |writer| {
            writer.change.put(record.centre.uid.uid(), &record.centre)?;
            for gone in writer.books().signatories()? {
                if record
                    .signatories
                    .iter()
                    .all(|signatory| signatory.uid != gone.uid)
                {
                    writer.change.remove::<Signatory>(gone.uid.uid())?;
                }
            }
            for signatory in &mut record.signatories {
                signatory.uid = SignatoryId::new(writer.identity(signatory.uid.uid()));
                writer.change.put(signatory.uid.uid(), signatory)?;
            }
            Ok(NoReply)
        },
    )
}

/// NFC, no stray spaces, on every text of the unit.
pub(super) fn tidy_centre(centre: &mut Centre) {
    for text in [
        &mut centre.name,
        &mut centre.department,
        &mut centre.province_code,
        &mut centre.place,
        &mut centre.address,
        &mut centre.budget_unit_code,
        &mut centre.tax_code,
        &mut centre.account_number,
        &mut centre.account_place,
    ] {
        *text = tidy(text);
    }
}

fn faults(record: &CentreRecord) -> Result<()> {
    let mut faults = FaultyFields::default();
    for (field, text) in [
        ("centre.name", &record.centre.name),
        ("centre.department", &record.centre.department),
        ("centre.province_code", &record.centre.province_code),
    ] {
        faults.filled(field, text);
    }
    for (index, signatory) in record.signatories.iter().enumerate() {
        faults.filled(&format!("signatories.{index}.name"), &signatory.name);
    }
    faults.closed()
}
