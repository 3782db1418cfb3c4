//! Cơ sở công nghiệp nông thôn: sổ, hồ sơ, lưu.

/// Sản phẩm, máy móc, kết quả của một cơ sở.
mod belongings;
/// Gộp hai cơ sở thành một.
mod merge;

pub use belongings::{
    MachineDraft, OutcomeDraft, ProductDraft, save_machines, save_outcomes, save_products,
};
pub use merge::{MergeRequest, merge_establishments};

use domain::card_number;
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
use crate::views::establishments::{
    self as view, EstablishmentRecord, EstablishmentRegister, SimilarEstablishment, SimilarTo,
};

/// Xem một cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEstablishment {
    /// Cơ sở.
    pub uid: EstablishmentId,
    /// Hiện số tài khoản, số định danh, dân tộc.
    #[serde(default)]
    pub reveal: bool,
    /// Lý do xem; none = the purpose of the list.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<String>,
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
    let record = view::record(office, request.uid, request.reveal)?;
    if request.reveal {
        let subject = request.uid.to_string();
        office.note_access("establishments", &subject, 1, request.ground.as_deref())?;
    }
    Ok(Done::read(record))
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
        &mut row.owner_name,
        &mut row.owner_ethnic_group,
        &mut row.owner_card_number,
        &mut row.material,
        &mut row.old_place,
        &mut row.note,
    ] {
        *text = tidy(text);
    }
    faults(office, &row)?;
    let label = format!("Lưu cơ sở {}", row.name);
    office.change(Operation::SaveEstablishment, label, |writer| {
        let kept: Option<Establishment> = writer.books().find(row.uid.uid())?;
        if let Some(kept) = kept {
            unmasked(&mut row, &kept);
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

/// Cơ sở giống một cơ sở đang nhập: the same number, or a like name in the same commune.
pub fn similar_establishments(
    office: &mut Office,
    request: SimilarTo,
) -> Result<Done<Vec<SimilarEstablishment>>> {
    Ok(Done::read(view::similar(office, &request)?))
}

/// What the screen was given masked comes back as it went.
fn unmasked(row: &mut Establishment, kept: &Establishment) {
    let pairs = [
        (&mut row.account_number, &kept.account_number),
        (&mut row.owner_card_number, &kept.owner_card_number),
        (&mut row.owner_ethnic_group, &kept.owner_ethnic_group),
    ];
    for (typed, kept) in pairs {
        if typed.contains('*') {
            kept.clone_into(typed);
        }
    }
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
    let owner = row.owner_card_number.as_str();
    let is_card = owner.is_empty() || owner.contains('*') || card_number::kind(owner).is_some();
    faults.wanted("owner_card_number", is_card, "số định danh 12 chữ số");
    for (field, part) in [
        ("women_workers", row.women_workers),
        ("minority_workers", row.minority_workers),
    ] {
        let fits = part.is_none_or(|part| row.workers.is_none_or(|all| part <= all));
        faults.wanted(field, fits, "không quá số lao động");
    }
    faults.closed()
}
