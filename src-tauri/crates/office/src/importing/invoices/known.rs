//! Đối chiếu với sổ: repeats, the buyer, the days of the đề án.

use domain::contract::Contract;
use domain::fold::fold;
use domain::invoice::full_key;
use domain::proposal::Proposal;
use exchange::code::Code;
use exchange::invoice::{InvoiceReport, InvoiceValues};
use exchange::report::FileStatus;

use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::kept_files::hash;
use crate::office::Office;

/// Refuses what is there already, and warns of what the books say otherwise.
pub(super) fn judge(
    office: &Office,
    report: &mut InvoiceReport,
    bytes: &[u8],
    proposal: Option<&Proposal>,
    is_repeat: bool,
) -> Result<()> {
    let Some(values) = report.values.clone() else {
        return Ok(());
    };
    if report.status == FileStatus::Refused {
        return Ok(());
    }
    if is_repeat || is_known(office, &values, bytes)? {
        report.refuse(Code::FileDuplicateInvoice);
        return Ok(());
    }
    if is_ours_by_another_name(office, &values)? {
        report.codes.insert(Code::BuyerNameDiffers);
    }
    if let Some(proposal) = proposal {
        report.codes.extend(outside(office, proposal, &values)?);
    }
    Ok(())
}

fn is_known(office: &Office, values: &InvoiceValues, bytes: &[u8]) -> Result<bool> {
    let number = values.number.as_str();
    let key = full_key(
        &values.seller_tax_code,
        &values.form,
        &values.symbol,
        number,
    );
    let known = office
        .books()
        .invoice_like(&key.unwrap_or_default(), &hash(bytes))?;
    Ok(known.is_some())
}

/// Whether the buyer's codes are the centre's while the name is another.
fn is_ours_by_another_name(office: &Office, values: &InvoiceValues) -> Result<bool> {
    let centre = office.centre()?;
    let is = |known: &str, stated: &str| !known.is_empty() && known == stated;
    let is_ours = is(&centre.tax_code, &values.buyer_tax_code)
        || is(&centre.budget_unit_code, &values.buyer_budget_code);
    let letters = |name: &str| fold(name).replace(|letter: char| !letter.is_alphanumeric(), "");
    Ok(is_ours && letters(&centre.name) != letters(&values.buyer_name))
}

/// Before the first contract, or after the last acceptance, of the đề án it is imported for.
fn outside(office: &Office, proposal: &Proposal, values: &InvoiceValues) -> Result<Option<Code>> {
    let Some(day) = values.date else {
        return Ok(None);
    };
    let file = proposal_file(office, proposal.uid)?;
    let signed = |contract: &Contract| contract.signed_on;
    let first = file.contracts.iter().map(signed).min();
    if first.is_some_and(|first| day < first) {
        return Ok(Some(Code::InvoiceBeforeContract));
    }
    let is_late = file.last_accepted_on().is_some_and(|last| day > last);
    Ok(is_late.then_some(Code::InvoiceAfterAcceptance))
}
