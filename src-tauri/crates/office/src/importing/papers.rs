//! Thông tin hợp đồng của tệp chứng từ → hợp đồng, nghiệm thu, tạm ứng. Only what the đề án lacks is written.

use domain::calendar::Day;
use domain::contract::{
    Acceptance, AcceptanceForm, AcceptanceHost, Advance, AdvanceKind, Contract, ContractSide,
};
use domain::fold::fold;
use domain::ids::{AcceptanceId, AdvanceId, ContractId};
use domain::money::Money;
use domain::proposal::Proposal;
use domain::proposal_file::ProposalFile;
use exchange::report::{AdvanceEntry, ProposalPapers, VoucherHeading, VoucherRow};

use crate::error::Result;
use crate::office::Writer;

/// What a file tells of one đề án besides its vouchers.
pub struct Told<'a> {
    /// The other sheets.
    pub heading: &'a VoucherHeading,
    /// Mã đề án as the file writes it.
    pub code: &'a str,
    /// The vouchers that entered.
    pub spent: &'a [VoucherRow],
    /// Advances that stood among the vouchers.
    pub drawn: Vec<AdvanceEntry>,
}

/// Kinh phí khuyến công and vốn đối ứng of the estimate of a đề án.
pub fn estimate_of(heading: &VoucherHeading, code: &str) -> (Money, Money) {
    let entries = heading.estimate.iter();
    let own = entries.filter(|entry| fold(&entry.proposal) == fold(code));
    own.fold((Money::ZERO, Money::ZERO), |(grant, other), entry| {
        (grant + entry.grant, other + entry.counterpart)
    })
}

/// An advance that stands among the vouchers.
pub fn advance_of(row: &VoucherRow) -> AdvanceEntry {
    AdvanceEntry {
        proposal: row.proposal.clone(),
        paid_on: row.date,
        amount: row.grant.unwrap_or(Money::ZERO),
        paper_number: row.number.clone(),
    }
}

/// Writes the contract, the acceptance and the advances that the đề án does not have yet.
pub fn write(writer: &mut Writer<'_>, of: &Proposal, told: Told<'_>) -> Result<()> {
    let Some(kept) = writer.books().proposal_file(of.uid)? else {
        return Ok(());
    };
    let proposals = told.heading.proposals.iter();
    let own: Vec<&ProposalPapers> = proposals
        .filter(|papers| fold(&papers.code) == fold(told.code))
        .collect();
    let grant = estimate_of(told.heading, told.code).0;
    let mut contract = kept.agency_contract().map(|contract| contract.uid);
    for papers in own.iter().filter(|_| kept.agency_contract().is_none()) {
        contract = write_contract(writer, of, papers, grant)?.or(contract);
    }
    if kept.acceptances.is_empty()
        && let Some(held_on) = own.iter().filter_map(|papers| papers.accepted_on).max()
    {
        write_acceptance(writer, of, held_on, told.spent)?;
    }
    let advances = told.heading.advances.iter();
    let listed = advances
        .filter(|advance| fold(&advance.proposal) == fold(told.code))
        .cloned();
    // An advance without a day of its own moved when the contract was signed, at the earliest.
    let kept_day = kept.agency_contract().map(|contract| contract.signed_on);
    let signed_on = own.iter().find_map(|papers| papers.contract_date);
    let advances: Vec<(AdvanceEntry, Day)> = listed
        .chain(told.drawn)
        .map(|entry| {
            let day = entry.paid_on.or(kept_day).or(signed_on);
            (entry, day.unwrap_or(writer.today))
        })
        .collect();
    write_advances(writer, &kept, contract, advances)
}

fn write_contract(
    writer: &mut Writer<'_>,
    of: &Proposal,
    papers: &ProposalPapers,
    grant: Money,
) -> Result<Option<ContractId>> {
    let (Some(signed_on), Some(value)) = (papers.contract_date, papers.contract_value) else {
        return Ok(None);
    };
    let value = match grant > Money::ZERO {
        true => value.min(grant),
        false => value,
    };
    let contract = Contract {
        uid: ContractId::new(writer.new_uid()),
        proposal_uid: of.uid,
        beneficiary_uid: None,
        side: ContractSide::WithAgency,
        number: papers.contract_number.clone(),
        signed_on,
        other_party: String::new(),
        other_representative: String::new(),
        other_title: String::new(),
        other_address: String::new(),
        value,
        advance_percent: papers.advance_percent,
        ends_on: None,
        closure_number: String::new(),
        closed_on: None,
    };
    writer.change.put(contract.uid.uid(), &contract)?;
    Ok(Some(contract.uid))
}

/// The file gives the day alone: what was accepted is what its vouchers prove, for the officer to
/// compare with the minutes.
fn write_acceptance(
    writer: &mut Writer<'_>,
    of: &Proposal,
    held_on: Day,
    spent: &[VoucherRow],
) -> Result<()> {
    let acceptance = Acceptance {
        uid: AcceptanceId::new(writer.new_uid()),
        proposal_uid: of.uid,
        class_uid: None,
        form: AcceptanceForm::Whole,
        number: String::new(),
        held_on,
        place: String::new(),
        accepted_grant: spent.iter().filter_map(|row| row.grant).sum(),
        accepted_counterpart: spent.iter().filter_map(|row| row.counterpart).sum(),
        effect: String::new(),
        conclusion: String::new(),
        held_by: AcceptanceHost::default(),
    };
    Ok(writer.change.put(acceptance.uid.uid(), &acceptance)?)
}

fn write_advances(
    writer: &mut Writer<'_>,
    kept: &ProposalFile,
    contract: Option<ContractId>,
    listed: Vec<(AdvanceEntry, Day)>,
) -> Result<()> {
    let mut known: Vec<(String, Day, Money)> = kept
        .advances
        .iter()
        .map(|advance| {
            (
                fold(&advance.paper_number),
                advance.moved_on,
                advance.amount,
            )
        })
        .collect();
    for (entry, day) in listed {
        let number = fold(&entry.paper_number);
        let is_known = known.iter().any(|(paper, moved_on, amount)| {
            (!number.is_empty() && *paper == number)
                || (*moved_on == day && *amount == entry.amount)
        });
        if is_known {
            continue;
        }
        let advance = Advance {
            uid: AdvanceId::new(writer.new_uid()),
            proposal_uid: kept.proposal.uid,
            contract_uid: contract,
            kind: AdvanceKind::Advance,
            round: known.len() as i64 + 1,
            moved_on: day,
            amount: entry.amount,
            paper_number: entry.paper_number,
            note: String::new(),
        };
        writer.change.put(advance.uid.uid(), &advance)?;
        known.push((number, day, advance.amount));
    }
    Ok(())
}
