//! Điền sẵn: what the records already know goes into a treasury paper before anybody types.

mod advance_papers;
mod payment_list;

use super::{
    BudgetStatus, PaymentWay, SpendingStatus, TreasuryDeclaration, TreasuryLine, TreasuryPart,
};
use crate::budget_code::{BudgetCodes, BudgetUse};
use crate::centre::Centre;
use crate::contract::{Acceptance, AcceptanceForm, Contract, ContractSide};
use crate::fold::fold;
use crate::ids::{TreasuryDeclarationId, TreasuryLineId};
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::voucher::{VoucherKind, VoucherWithLines};
pub use advance_papers::{advance_paper, numbered};
pub use payment_list::{list_from_classes, list_from_lines};

/// Khai báo điền sẵn of a voucher: D2–D4 from the contract, the decision and the minutes of its đề án,
/// codes from the accountant's table. Boxes that only the officer knows stay open.
pub fn declaration(
    file: &ProposalFile,
    paper: &VoucherWithLines,
    centre: &Centre,
    codes: &BudgetCodes,
) -> TreasuryPart {
    let code = |used_for| codes.code_for(used_for, None).to_owned();
    let by_account = !paper.voucher.payee_account.trim().is_empty();
    let mut declaration = TreasuryDeclaration {
        budget_status: (paper.voucher.kind == VoucherKind::TreasuryDraw)
            .then_some(BudgetStatus::Official),
        way: by_account.then_some(PaymentWay::Transfer),
        chapter: code(BudgetUse::Chapter),
        sector: code(BudgetUse::Sector),
        fund: code(BudgetUse::Fund),
        tax_payer: centre.name.clone(),
        tax_payer_code: centre.tax_code.clone(),
        tax_chapter: code(BudgetUse::Chapter),
        payee_tax_code: payee_tax_code(file, paper),
        ..empty(paper)
    };
    declare_contract(&mut declaration, file, paper);
    declare_acceptance(&mut declaration, file, paper);
    let lines = paper.lines.iter().map(|line| TreasuryLine {
        uid: TreasuryLineId::NEW,
        voucher_uid: paper.voucher.uid,
        voucher_line_uid: line.uid,
        paper_number: String::new(),
        paper_on: None,
        to_budget: Money::ZERO,
        to_payee: line.amount(),
    });
    TreasuryPart {
        declaration,
        lines: lines.collect(),
    }
}

/// Khai báo trống of a voucher.
fn empty(paper: &VoucherWithLines) -> TreasuryDeclaration {
    let text = String::new;
    TreasuryDeclaration {
        uid: TreasuryDeclarationId::NEW,
        voucher_uid: paper.voucher.uid,
        budget_status: None,
        spending: None,
        way: None,
        with_tax: false,
        chapter: text(),
        sector: text(),
        fund: text(),
        program_name: text(),
        program_code: text(),
        sponsor_code: text(),
        selection_number: text(),
        selected_on: None,
        contract_number: text(),
        contracted_on: None,
        contract_value: None,
        contract_party: text(),
        advance_rule: text(),
        acceptance_number: text(),
        accepted_on: None,
        acceptance_value: None,
        acceptance_party: text(),
        general_content: paper.voucher.reason.clone(),
        payee_tax_code: text(),
        receiver_name: text(),
        receiver_card: text(),
        receiver_card_on: None,
        receiver_card_place: text(),
        tax_payer: text(),
        tax_payer_code: text(),
        tax_item: text(),
        tax_chapter: text(),
        tax_notice: text(),
        tax_period: text(),
        tax_area: text(),
        tax_account: text(),
        tax_office: text(),
        tax_treasury: text(),
    }
}

/// Hợp đồng của khoản chi: the one signed with the payee, else the one the đề án is carried out under.
pub fn contract_of<'a>(file: &'a ProposalFile, paper: &VoucherWithLines) -> Option<&'a Contract> {
    let payee = fold(&paper.voucher.payee);
    let signed = |contract: &&Contract| {
        contract.side == ContractSide::WithBeneficiary
            && fold(&contract.other_party) == payee
            && contract.signed_on <= paper.voucher.paid_on
    };
    file.contracts
        .iter()
        .find(signed)
        .or_else(|| file.agency_contract())
}

/// Nghiệm thu của khoản chi: held up to the day of the paper, of its class or of the whole đề án.
pub fn acceptance_of<'a>(
    file: &'a ProposalFile,
    paper: &VoucherWithLines,
) -> Option<&'a Acceptance> {
    let held = file.acceptances.iter().map(|(acceptance, _)| acceptance);
    let in_time = held.filter(|acceptance| acceptance.held_on <= paper.voucher.paid_on);
    let mut of_it = in_time.filter(|acceptance| match paper.voucher.class_uid {
        Some(class) => {
            acceptance.class_uid == Some(class) || acceptance.form == AcceptanceForm::Whole
        }
        None => true,
    });
    of_it.next_back()
}

fn declare_contract(
    declaration: &mut TreasuryDeclaration,
    file: &ProposalFile,
    paper: &VoucherWithLines,
) {
    if let Some(contract) = contract_of(file, paper) {
        declaration.contract_number = contract.number.clone();
        declaration.contracted_on = Some(contract.signed_on);
        declaration.contract_value = (!contract.value.is_zero()).then_some(contract.value);
        declaration.contract_party = contract.other_party.clone();
        declaration.advance_rule = contract
            .advance_percent
            .map(|rate| format!("tạm ứng {}% giá trị", rate.normalize()))
            .unwrap_or_default();
    } else if let Some(plan) = &file.plan {
        declaration.contract_number = plan.decision_number.clone();
        declaration.contracted_on = plan.decided_on;
        declaration.contract_value = file.proposal.approved_grant;
        declaration.contract_party = plan.issuer.clone();
    }
}

/// Nghiệm thu, which only stands once the work was done: then the money is spent, not advanced.
fn declare_acceptance(
    declaration: &mut TreasuryDeclaration,
    file: &ProposalFile,
    paper: &VoucherWithLines,
) {
    let Some(acceptance) = acceptance_of(file, paper) else {
        return;
    };
    declaration.spending = Some(SpendingStatus::Actual);
    declaration.acceptance_number = acceptance.number.clone();
    declaration.accepted_on = Some(acceptance.held_on);
    declaration.acceptance_value = Some(acceptance.accepted_grant);
    declaration.acceptance_party = declaration.contract_party.clone();
}

fn payee_tax_code(file: &ProposalFile, paper: &VoucherWithLines) -> String {
    let payee = fold(&paper.voucher.payee);
    let mut own = file.beneficiaries.iter().map(|(_, one)| one);
    let known = own.find(|one| fold(&one.name) == payee);
    let sold = || paper.lines.iter().map(|line| line.seller_tax_code.clone());
    known
        .map(|one| one.tax_code.clone())
        .or_else(|| sold().find(|code| !code.is_empty()))
        .unwrap_or_default()
}
