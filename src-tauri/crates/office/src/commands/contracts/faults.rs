//! Ô chưa dùng được on the papers of a đề án: dates in order, sums that are sums, names given.

use domain::contract::{
    Acceptance, AcceptanceMember, Advance, AdvanceKind, Contract, ContractSide,
};
use domain::establishment::Establishment;
use domain::life::ProposalShape;
use domain::money::Money;
use domain::proposal::Beneficiary;
use domain::proposal_file::ProposalFile;
use domain::training::CourseModule;
use rust_decimal::Decimal;

use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;

pub(super) fn beneficiaries(office: &Office, rows: &[Beneficiary]) -> Result<()> {
    let mut faults = FaultyFields::default();
    for (index, row) in rows.iter().enumerate() {
        let field = |name: &str| format!("rows.{index}.{name}");
        let establishment = row.establishment_uid.uid();
        if office
            .books()
            .find::<Establishment>(establishment)?
            .is_none()
        {
            faults.add(&field("establishment_uid"), FieldProblem::Empty);
        }
        faults.not_negative(&field("grant"), row.grant);
        faults.not_negative(&field("counterpart_committed"), row.counterpart_committed);
        let factor = row.priority_factor >= Decimal::ONE;
        faults.wanted(&field("priority_factor"), factor, "hệ số từ 1 trở lên");
    }
    faults.closed()
}

const GROUP_PLAN_FIRST: &str =
    "ngày từ ngày Sở duyệt kế hoạch đề án nhóm (Mẫu 11); ghi kế hoạch đó trước";

pub(super) fn contract(file: &ProposalFile, contract: &Contract) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("number", &contract.number);
    faults.filled("other_party", &contract.other_party);
    faults.not_negative("value", contract.value);
    faults.in_order("ends_on", contract.signed_on, contract.ends_on);
    faults.in_order("closed_on", contract.signed_on, contract.closed_on);
    let percent = contract.advance_percent.is_none_or(is_percent);
    faults.wanted("advance_percent", percent, "tỷ lệ từ 0 đến 100");
    let receives = |uid| {
        file.beneficiaries
            .iter()
            .any(|(row, _)| Some(row.uid) == uid)
    };
    let awaits_plan = file.proposal.shape == ProposalShape::Group
        && contract.side == ContractSide::WithBeneficiary
        && file
            .group_plan_approved_on()
            .is_none_or(|day| contract.signed_on < day);
    faults.wanted("signed_on", !awaits_plan, GROUP_PLAN_FIRST);
    if contract.side == ContractSide::WithBeneficiary && !receives(contract.beneficiary_uid) {
        faults.add("beneficiary_uid", FieldProblem::Empty);
    }
    faults.closed()
}

pub(super) fn advance(file: &ProposalFile, advance: &Advance) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.wanted("amount", advance.amount > Money::ZERO, "số tiền lớn hơn 0");
    let is_ours = |uid| file.contracts.iter().any(|contract| contract.uid == uid);
    if advance.contract_uid.is_some_and(|uid| !is_ours(uid)) {
        faults.add("contract_uid", FieldProblem::Empty);
    }
    faults.closed()
}

pub(super) fn acceptance(
    file: &ProposalFile,
    acceptance: &Acceptance,
    members: &[AcceptanceMember],
) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.not_negative("acceptance.accepted_grant", acceptance.accepted_grant);
    faults.not_negative(
        "acceptance.accepted_counterpart",
        acceptance.accepted_counterpart,
    );
    let is_ours = |uid| file.classes.iter().any(|class| class.class.uid == uid);
    if acceptance.class_uid.is_some_and(|uid| !is_ours(uid)) {
        faults.add("acceptance.class_uid", FieldProblem::Empty);
    }
    for (index, member) in members.iter().enumerate() {
        faults.filled(&format!("members.{index}.body"), &member.body);
    }
    faults.closed()
}

pub(super) fn modules(rows: &[CourseModule]) -> Result<()> {
    let mut faults = FaultyFields::default();
    for (index, row) in rows.iter().enumerate() {
        faults.filled(&format!("rows.{index}.name"), &row.name);
        for (name, hours) in [
            ("theory_hours", row.theory_hours),
            ("practice_hours", row.practice_hours),
        ] {
            if hours < 0 {
                faults.add(&format!("rows.{index}.{name}"), FieldProblem::Negative);
            }
        }
    }
    faults.closed()
}

pub(in crate::commands) fn paper(name: &str, is_ours: bool) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("name", name);
    if !is_ours {
        faults.add("class_uid", FieldProblem::Empty);
    }
    faults.closed()
}

/// What an entry is called in labels.
pub(super) fn kind_word(kind: AdvanceKind) -> &'static str {
    match kind {
        AdvanceKind::Advance => "Tạm ứng",
        AdvanceKind::Return => "Nộp trả",
        AdvanceKind::FinalPayment => "Thanh toán",
    }
}

fn is_percent(percent: Decimal) -> bool {
    Decimal::ZERO <= percent && percent <= Decimal::ONE_HUNDRED
}
