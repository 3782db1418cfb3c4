//! Danh sách cơ sở → cơ sở and their products.

use domain::establishment::likeness::{is_like, legal_number};
use domain::establishment::product::Product;
use domain::establishment::{Establishment, EstablishmentKind};
use domain::ids::{EstablishmentId, ProductId};
use exchange::code::Code;
use exchange::report::{EstablishmentReport, EstablishmentRow};

use super::{DuplicatePerson, FileSteps, ImportRequest};
use crate::error::Result;
use crate::office::Writer;

/// Ghi các dòng được nhận; a cơ sở of the books (same tax code, or a like name in the same commune) is
/// not entered twice: what it does not know is filled in, and the row says so.
pub fn take(
    writer: &mut Writer<'_>,
    _: &ImportRequest,
    report: &mut EstablishmentReport,
    steps: &FileSteps<'_>,
) -> Result<Vec<DuplicatePerson>> {
    let mut known = writer.books().establishments()?;
    for sheet in &mut report.sheets {
        let all = sheet.rows.len();
        let accepted = sheet.rows.iter_mut().filter(|row| row.is_accepted());
        for (done, row) in accepted.enumerate() {
            steps.row(done, all)?;
            let at = known.iter().position(|one| is_same(one, &row.values));
            let of = match at {
                Some(at) => {
                    row.codes.insert(Code::AlreadyKnown);
                    let before = known[at].clone();
                    fill(&mut known[at], &row.values);
                    if known[at] != before {
                        writer.change.put(before.uid.uid(), &known[at])?;
                    }
                    before.uid
                }
                None => {
                    let uid = EstablishmentId::new(writer.new_uid());
                    let kind = row.values.kind.unwrap_or(EstablishmentKind::Other);
                    let mut made = Establishment::named(uid, &row.values.name, kind);
                    fill(&mut made, &row.values);
                    writer.change.put(uid.uid(), &made)?;
                    known.push(made);
                    uid
                }
            };
            keep_product(writer, of, &row.values.product)?;
        }
    }
    Ok(Vec::new())
}

fn is_same(one: &Establishment, row: &EstablishmentRow) -> bool {
    let (ours, theirs) = (legal_number(&one.tax_code), legal_number(&row.tax_code));
    if !ours.is_empty() && !theirs.is_empty() {
        return one.tax_code == row.tax_code;
    }
    row.commune_code.is_some()
        && one.commune_code == row.commune_code
        && is_like(&one.name, &row.name)
}

/// Only what is empty is filled in: the books know better than a list.
fn fill(of: &mut Establishment, row: &EstablishmentRow) {
    let texts = [
        (&mut of.tax_code, &row.tax_code),
        (&mut of.registration_number, &row.registration_number),
        (&mut of.address, &row.address),
        (&mut of.representative, &row.representative),
        (&mut of.representative_title, &row.representative_title),
        (&mut of.owner_name, &row.representative),
        (&mut of.phone, &row.phone),
        (&mut of.trade, &row.trade),
        (&mut of.material, &row.material),
        (&mut of.note, &row.note),
    ];
    for (kept, told) in texts {
        if kept.is_empty() {
            kept.clone_from(told);
        }
    }
    if of.commune_code.is_none() && row.commune_code.is_some() {
        of.commune_code.clone_from(&row.commune_code);
        if row
            .commune
            .as_deref()
            .is_some_and(|now| !row.address.contains(now))
        {
            of.old_place.clone_from(&row.address);
        }
    }
    of.registered_on = of.registered_on.or(row.registered_on);
    of.owner_sex = of.owner_sex.or(row.owner_sex);
    of.workers = of.workers.or(row.workers);
    of.women_workers = of.women_workers.or(row.women_workers);
    of.minority_workers = of.minority_workers.or(row.minority_workers);
    of.charter_capital = of.charter_capital.or(row.charter_capital);
    of.yearly_revenue = of.yearly_revenue.or(row.yearly_revenue);
}

fn keep_product(writer: &mut Writer<'_>, of: EstablishmentId, name: &str) -> Result<()> {
    let known = writer.books().products_of(of)?;
    if name.is_empty() || known.iter().any(|product| product.name == name) {
        return Ok(());
    }
    let product = Product {
        uid: ProductId::new(writer.new_uid()),
        establishment_uid: of,
        position: known.len() as i64 + 1,
        name: name.to_owned(),
        level: None,
        certificate_number: String::new(),
        certified_on: None,
        valid_to: None,
        note: String::new(),
    };
    writer.change.put(product.uid.uid(), &product)?;
    Ok(())
}
