//! Ô chưa dùng được on the papers of a đề án: dates in order, sums that are sums, names given.

use domain::calendar::Day;
use domain::contract::{
    Acceptance, AcceptanceMember, Advance, AdvanceKind, Contract, ContractSide,
};
use domain::establishment::Establishment;
use domain::fold::tidy;
use domain::money::Money;
use domain::proposal::Beneficiary;
use domain::proposal_file::ProposalFile;
use domain::training::CourseModule;
use rust_decimal::Decimal;

use crate::error::{FieldFault, FieldProblem, OfficeError, Result};
use crate::office::Office;

/// Faults found so far, each at its field.
#[derive(Default)]
struct Sheet(Vec<FieldFault>);

impl Sheet {
    fn filled(&mut self, field: &str, text: &str) {
        if tidy(text).is_empty() {
            self.0.push(FieldFault::empty(field));
        }
    }

    fn not_negative(&mut self, field: &str, amount: Money) {
        if amount.is_negative() {
            self.add(field, FieldProblem::Negative);
        }
    }

    fn in_order(&mut self, field: &str, start: Day, end: Option<Day>) {
        if end.is_some_and(|end| end < start) {
            self.add(field, FieldProblem::EndsBeforeStart);
        }
    }

    fn wanted(&mut self, field: &str, is_right: bool, wanted: &'static str) {
        if !is_right {
            self.add(field, FieldProblem::WrongShape { wanted });
        }
    }

    fn add(&mut self, field: &str, fault: FieldProblem) {
        self.0.push(FieldFault {
            field: field.to_owned(),
            fault,
        });
    }

    fn closed(self) -> Result<()> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(OfficeError::Fields(self.0))
        }
    }
}

pub(super) fn beneficiaries(office: &Office, rows: &[Beneficiary]) -> Result<()> {
    let mut sheet = Sheet::default();
    for (index, row) in rows.iter().enumerate() {
        let field = |name: &str| format!("rows.{index}.{name}");
        let establishment = row.establishment_uid.uid();
        if office
            .books()
            .find::<Establishment>(establishment)?
            .is_none()
        {
            sheet.add(&field("establishment_uid"), FieldProblem::Empty);
        }
        sheet.not_negative(&field("grant"), row.grant);
        sheet.not_negative(&field("counterpart_committed"), row.counterpart_committed);
        let factor = row.priority_factor >= Decimal::ONE;
        sheet.wanted(&field("priority_factor"), factor, "hệ số từ 1 trở lên");
    }
    sheet.closed()
}

pub(super) fn contract(file: &ProposalFile, contract: &Contract) -> Result<()> {
    let mut sheet = Sheet::default();
    sheet.filled("number", &contract.number);
    sheet.filled("other_party", &contract.other_party);
    sheet.not_negative("value", contract.value);
    sheet.in_order("ends_on", contract.signed_on, contract.ends_on);
    sheet.in_order("closed_on", contract.signed_on, contract.closed_on);
    let percent = contract.advance_percent.is_none_or(is_percent);
    sheet.wanted("advance_percent", percent, "tỷ lệ từ 0 đến 100");
    let receives = |uid| {
        file.beneficiaries
            .iter()
            .any(|(row, _)| Some(row.uid) == uid)
    };
    if contract.side == ContractSide::WithBeneficiary && !receives(contract.beneficiary_uid) {
        sheet.add("beneficiary_uid", FieldProblem::Empty);
    }
    sheet.closed()
}

pub(super) fn advance(file: &ProposalFile, advance: &Advance) -> Result<()> {
    let mut sheet = Sheet::default();
    sheet.wanted("amount", advance.amount > Money::ZERO, "số tiền lớn hơn 0");
    let is_ours = |uid| file.contracts.iter().any(|contract| contract.uid == uid);
    if advance.contract_uid.is_some_and(|uid| !is_ours(uid)) {
        sheet.add("contract_uid", FieldProblem::Empty);
    }
    sheet.closed()
}

pub(super) fn acceptance(
    file: &ProposalFile,
    acceptance: &Acceptance,
    members: &[AcceptanceMember],
) -> Result<()> {
    let mut sheet = Sheet::default();
    sheet.not_negative("acceptance.accepted_grant", acceptance.accepted_grant);
    sheet.not_negative(
        "acceptance.accepted_counterpart",
        acceptance.accepted_counterpart,
    );
    let is_ours = |uid| file.classes.iter().any(|class| class.class.uid == uid);
    if acceptance.class_uid.is_some_and(|uid| !is_ours(uid)) {
        sheet.add("acceptance.class_uid", FieldProblem::Empty);
    }
    for (index, member) in members.iter().enumerate() {
        sheet.filled(&format!("members.{index}.body"), &member.body);
    }
    sheet.closed()
}

pub(super) fn modules(rows: &[CourseModule]) -> Result<()> {
    let mut sheet = Sheet::default();
    for (index, row) in rows.iter().enumerate() {
        sheet.filled(&format!("rows.{index}.name"), &row.name);
        for (name, hours) in [
            ("theory_hours", row.theory_hours),
            ("practice_hours", row.practice_hours),
        ] {
            if hours < 0 {
                sheet.add(&format!("rows.{index}.{name}"), FieldProblem::Negative);
            }
        }
    }
    sheet.closed()
}

pub(super) fn paper(name: &str, is_ours: bool) -> Result<()> {
    let mut sheet = Sheet::default();
    sheet.filled("name", name);
    if !is_ours {
        sheet.add("class_uid", FieldProblem::Empty);
    }
    sheet.closed()
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
