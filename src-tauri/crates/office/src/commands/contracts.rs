//! Thụ hưởng, hợp đồng, tạm ứng, nghiệm thu, chương trình, giấy tờ: the papers of one đề án.

pub(super) mod faults;
mod paper;

use domain::contract::{Acceptance, AcceptanceMember, Advance, Contract, ContractSide};
use domain::fold::tidy;
use domain::ids::{
    AcceptanceId, AcceptanceMemberId, AdvanceId, BeneficiaryId, ContractId, ModuleId, ProposalId,
};
use domain::proposal::Beneficiary;
use domain::training::CourseModule;
use serde::{Deserialize, Serialize};
use store::Record;
use ts_rs::TS;
use uuid::Uuid;

use super::NoReply;
use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::locked_years::advance_is_open;
use crate::office::{Office, Writer};
use crate::operation::Operation;
pub use paper::{OnePaper, remove_paper, save_paper};

/// Các đơn vị thụ hưởng in order; those left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BeneficiaryDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các dòng.
    pub rows: Vec<Beneficiary>,
}

/// Chương trình đào tạo in order; modules left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ModuleDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các mô đun.
    pub rows: Vec<CourseModule>,
}

/// Biên bản nghiệm thu cùng thành phần; members left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AcceptanceDraft {
    /// Biên bản.
    pub acceptance: Acceptance,
    /// Thành phần.
    pub members: Vec<AcceptanceMember>,
}

/// Một hợp đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneContract {
    /// Hợp đồng.
    pub uid: ContractId,
}

/// Một lần tạm ứng, nộp trả.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneAdvance {
    /// Tạm ứng.
    pub uid: AdvanceId,
}

/// Một biên bản nghiệm thu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneAcceptance {
    /// Biên bản.
    pub uid: AcceptanceId,
}

/// Lưu các đơn vị thụ hưởng.
pub fn save_beneficiaries(office: &mut Office, draft: BeneficiaryDraft) -> Result<Done<NoReply>> {
    let file = proposal_file(office, draft.proposal_uid)?;
    faults::beneficiaries(office, &draft.rows)?;
    let label = format!("Lưu đơn vị thụ hưởng {}", file.proposal.code);
    office.change(Operation::SaveBeneficiaries, label, |writer| {
        let proposal = still_open(writer, draft.proposal_uid)?.uid;
        let gone = file.beneficiaries.iter().map(|(old, _)| old.uid);
        for uid in gone.filter(|uid| draft.rows.iter().all(|row| row.uid != *uid)) {
            writer.change.remove::<Beneficiary>(uid.uid())?;
        }
        for (index, mut row) in draft.rows.into_iter().enumerate() {
            row.uid = BeneficiaryId::new(own(writer, row.uid.uid(), proposal, owner)?);
            row.proposal_uid = proposal;
            row.position = index as i64 + 1;
            for text in [
                &mut row.content,
                &mut row.counterpart_source,
                &mut row.priority_ground,
            ] {
                *text = tidy(text);
            }
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}

fn owner(row: &Beneficiary) -> ProposalId {
    row.proposal_uid
}

/// Lưu hợp đồng; made when its uid is new. Answers the uid.
pub fn save_contract(office: &mut Office, mut contract: Contract) -> Result<Done<String>> {
    for text in [
        &mut contract.number,
        &mut contract.other_party,
        &mut contract.other_representative,
        &mut contract.other_title,
        &mut contract.other_address,
        &mut contract.closure_number,
    ] {
        *text = tidy(text);
    }
    if contract.side == ContractSide::WithAgency {
        contract.beneficiary_uid = None;
    }
    faults::contract(&proposal_file(office, contract.proposal_uid)?, &contract)?;
    let label = format!("Lưu hợp đồng {}", contract.number);
    office.change(Operation::SaveContract, label, |writer| {
        let proposal = still_open(writer, contract.proposal_uid)?.uid;
        let owner = |kept: &Contract| kept.proposal_uid;
        contract.uid = ContractId::new(own(writer, contract.uid.uid(), proposal, owner)?);
        writer.change.put(contract.uid.uid(), &contract)?;
        Ok(contract.uid.to_string())
    })
}

/// Bỏ hợp đồng that no advance stands under.
pub fn remove_contract(office: &mut Office, request: OneContract) -> Result<Done<NoReply>> {
    let contract: Contract = kept(office, request.uid.uid(), "hợp đồng")?;
    office.change(
        Operation::SaveContract,
        format!("Bỏ hợp đồng {}", contract.number),
        |writer| {
            still_open(writer, contract.proposal_uid)?;
            writer.change.remove::<Contract>(contract.uid.uid())?;
            Ok(NoReply)
        },
    )
}

/// Ghi tạm ứng, nộp trả hoặc thanh toán; a new one without a round is the next of its kind. Answers the uid.
pub fn record_advance(office: &mut Office, mut advance: Advance) -> Result<Done<String>> {
    advance.paper_number = tidy(&advance.paper_number);
    advance.note = tidy(&advance.note);
    let file = proposal_file(office, advance.proposal_uid)?;
    if advance.round <= 0 {
        let before = file
            .advances
            .iter()
            .filter(|other| other.kind == advance.kind);
        advance.round = before.map(|other| other.round).max().unwrap_or_default() + 1;
    }
    faults::advance(&file, &advance)?;
    let label = format!(
        "{} {} đ, {}",
        faults::kind_word(advance.kind),
        advance.amount,
        file.proposal.code
    );
    office.change(Operation::RecordAdvance, label, |writer| {
        let proposal = still_open(writer, advance.proposal_uid)?.uid;
        // What it was and what it becomes: neither may lie in a locked year.
        let before: Option<Advance> = writer.books().find(advance.uid.uid())?;
        for movement in before.iter().chain([&advance]) {
            advance_is_open(&writer.books(), movement)?;
        }
        let owner = |kept: &Advance| kept.proposal_uid;
        advance.uid = AdvanceId::new(own(writer, advance.uid.uid(), proposal, owner)?);
        writer.change.put(advance.uid.uid(), &advance)?;
        Ok(advance.uid.to_string())
    })
}

/// Bỏ một lần tạm ứng, nộp trả.
pub fn remove_advance(office: &mut Office, request: OneAdvance) -> Result<Done<NoReply>> {
    let advance: Advance = kept(office, request.uid.uid(), "tạm ứng")?;
    let word = faults::kind_word(advance.kind).to_lowercase();
    let label = format!("Bỏ {word} {} đ ngày {}", advance.amount, advance.moved_on);
    office.change(Operation::RecordAdvance, label, |writer| {
        still_open(writer, advance.proposal_uid)?;
        advance_is_open(&writer.books(), &advance)?;
        writer.change.remove::<Advance>(advance.uid.uid())?;
        Ok(NoReply)
    })
}

/// Lưu biên bản nghiệm thu và thành phần. Answers the uid.
pub fn save_acceptance(office: &mut Office, draft: AcceptanceDraft) -> Result<Done<String>> {
    let AcceptanceDraft {
        mut acceptance,
        members,
    } = draft;
    for text in [&mut acceptance.number, &mut acceptance.place] {
        *text = tidy(text);
    }
    let file = proposal_file(office, acceptance.proposal_uid)?;
    faults::acceptance(&file, &acceptance, &members)?;
    let label = format!(
        "Lưu nghiệm thu ngày {}, {}",
        acceptance.held_on, file.proposal.code
    );
    office.change(Operation::SaveAcceptance, label, |writer| {
        let proposal = still_open(writer, acceptance.proposal_uid)?.uid;
        let owner = |kept: &Acceptance| kept.proposal_uid;
        acceptance.uid = AcceptanceId::new(own(writer, acceptance.uid.uid(), proposal, owner)?);
        writer.change.put(acceptance.uid.uid(), &acceptance)?;
        let before = file
            .acceptances
            .iter()
            .find(|(old, _)| old.uid == acceptance.uid);
        write_members(
            writer,
            acceptance.uid,
            before.map_or(&[], |(_, old)| old),
            members,
        )?;
        Ok(acceptance.uid.to_string())
    })
}

fn write_members(
    writer: &mut Writer<'_>,
    of: AcceptanceId,
    before: &[AcceptanceMember],
    members: Vec<AcceptanceMember>,
) -> Result<()> {
    for old in before
        .iter()
        .filter(|old| members.iter().all(|member| member.uid != old.uid))
    {
        writer.change.remove::<AcceptanceMember>(old.uid.uid())?;
    }
    for (index, mut member) in members.into_iter().enumerate() {
        let is_kept = before.iter().any(|old| old.uid == member.uid);
        let uid = if is_kept {
            member.uid.uid()
        } else {
            writer.new_uid()
        };
        member.uid = AcceptanceMemberId::new(uid);
        member.acceptance_uid = of;
        member.position = index as i64 + 1;
        for text in [&mut member.body, &mut member.name, &mut member.title] {
            *text = tidy(text);
        }
        writer.change.put(member.uid.uid(), &member)?;
    }
    Ok(())
}

/// Bỏ biên bản nghiệm thu cùng thành phần.
pub fn remove_acceptance(office: &mut Office, request: OneAcceptance) -> Result<Done<NoReply>> {
    let acceptance: Acceptance = kept(office, request.uid.uid(), "biên bản nghiệm thu")?;
    let file = proposal_file(office, acceptance.proposal_uid)?;
    let label = format!(
        "Bỏ nghiệm thu ngày {}, {}",
        acceptance.held_on, file.proposal.code
    );
    office.change(Operation::SaveAcceptance, label, |writer| {
        still_open(writer, acceptance.proposal_uid)?;
        let before = file
            .acceptances
            .iter()
            .find(|(old, _)| old.uid == acceptance.uid);
        write_members(
            writer,
            acceptance.uid,
            before.map_or(&[], |(_, old)| old),
            Vec::new(),
        )?;
        writer.change.remove::<Acceptance>(acceptance.uid.uid())?;
        Ok(NoReply)
    })
}

/// Lưu chương trình đào tạo.
pub fn save_modules(office: &mut Office, draft: ModuleDraft) -> Result<Done<NoReply>> {
    let file = proposal_file(office, draft.proposal_uid)?;
    faults::modules(&draft.rows)?;
    let label = format!("Lưu chương trình đào tạo {}", file.proposal.code);
    office.change(Operation::SaveModules, label, |writer| {
        let proposal = still_open(writer, draft.proposal_uid)?.uid;
        let gone = file.modules.iter().map(|old| old.uid);
        for uid in gone.filter(|uid| draft.rows.iter().all(|row| row.uid != *uid)) {
            writer.change.remove::<CourseModule>(uid.uid())?;
        }
        for (index, mut row) in draft.rows.into_iter().enumerate() {
            let owner = |kept: &CourseModule| kept.proposal_uid;
            row.uid = ModuleId::new(own(writer, row.uid.uid(), proposal, owner)?);
            row.proposal_uid = proposal;
            row.position = index as i64 + 1;
            row.name = tidy(&row.name);
            row.instructor = tidy(&row.instructor);
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}

/// The identity a record is kept under: its own, when it is one of this đề án; else a new one, so that
/// no request takes over a record of another.
pub(super) fn own<R: Record>(
    writer: &Writer<'_>,
    uid: Uuid,
    proposal: ProposalId,
    owner: fn(&R) -> ProposalId,
) -> Result<Uuid> {
    let before: Option<R> = if uid.is_nil() {
        None
    } else {
        writer.books().find(uid)?
    };
    let is_ours = before.is_none_or(|before| owner(&before) == proposal);
    Ok(if is_ours {
        writer.identity(uid)
    } else {
        writer.new_uid()
    })
}

/// A record that must be there.
pub(super) fn kept<R: Record>(office: &Office, uid: Uuid, kind: &'static str) -> Result<R> {
    let found = office.books().find(uid)?;
    found.ok_or_else(|| OfficeError::NotFound {
        kind,
        label: uid.to_string(),
    })
}
