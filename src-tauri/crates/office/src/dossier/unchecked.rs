//! Mẫu chưa đối chiếu của hồ sơ: told without laying out a page.

use documents::forms::template::{FormTemplate, Mark};
use documents::forms::{Layout, form};
use domain::calendar::Day;
use domain::contract::{AcceptanceForm, AcceptanceHost, ContractSide};
use domain::proposal_file::ProposalFile;

use super::{book, choice, printed_vouchers, treasury};
use crate::error::Result;

/// Tên các mẫu that the dossier of a đề án binds on `on` and whose template carries the mark, or has no
/// line of its legal basis; in the order they are bound.
pub fn unchecked_forms(file: &ProposalFile, on: Day) -> Result<Vec<String>> {
    let book = book()?;
    let mut names = Vec::new();
    for code in choice::PROPOSAL_ORDER {
        let Some(template) = book.on(code, on).filter(|_| choice::takes(file, code)) else {
            continue;
        };
        let is_open = template.mark == Mark::Unchecked || template.legal_basis.is_empty();
        if is_open && is_bound(file, code)? {
            names.push(name(template));
        }
    }
    Ok(names)
}

/// Has the form something to be printed about.
fn is_bound(file: &ProposalFile, code: &str) -> Result<bool> {
    let Some(form) = form(code) else {
        return Ok(false);
    };
    let signed = |side| file.contracts.iter().any(|contract| contract.side == side);
    let mut minutes = file.acceptances.iter().map(|(minutes, _)| minutes);
    Ok(match form.layout {
        Layout::Proposal(_) | Layout::Year(_) => true,
        Layout::Place(_) => minutes.any(|held| held.form == AcceptanceForm::Place),
        Layout::Whole(_) => minutes.any(|held| {
            let by_agency = held.held_by == AcceptanceHost::Agency;
            held.form == AcceptanceForm::Whole && by_agency == (code == "mau-5c")
        }),
        Layout::Minutes(_) => minutes.next().is_some(),
        Layout::AgencyContract(_) => signed(ContractSide::WithAgency),
        Layout::SupportContract(_) => signed(ContractSide::WithBeneficiary),
        Layout::Beneficiary(_) => !file.beneficiaries.is_empty(),
        Layout::Class(_) => !file.classes.is_empty(),
        Layout::Voucher(_) => printed_vouchers(book()?, file, code).next().is_some(),
        Layout::Advance(_) => treasury::has_papers(file, code),
        Layout::CheckSheet(_) => false,
    })
}

/// Tên gọn: the number without the words before it, so that twenty of them are read in one line.
fn name(template: &FormTemplate) -> String {
    let number = template
        .number
        .trim_start_matches("Mẫu số")
        .trim_start_matches(':')
        .trim();
    match (number.is_empty(), template.code.starts_with("kb-")) {
        (true, _) if template.code.len() <= 6 => template.code.to_uppercase(),
        (true, _) => template.title.to_lowercase(),
        (false, true) => format!("Kho bạc {number}"),
        (false, false) => number.to_owned(),
    }
}
