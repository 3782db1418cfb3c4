//! Thứ tự ngày of the papers: assigned, contracted, accepted, closed, settled.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::calendar::Day;
use crate::contract::{Contract, ContractSide};
use crate::proposal::Stage;
use crate::proposal_file::ProposalFile;

/// Mốc of a dossier.
#[derive(Debug, Clone, Copy)]
enum Milestone {
    Assigned,
    Contracted,
    Accepted,
    Closed,
    Settled,
}

impl Milestone {
    fn label(self) -> &'static str {
        match self {
            Milestone::Assigned => "quyết định giao kế hoạch",
            Milestone::Contracted => "hợp đồng",
            Milestone::Accepted => "nghiệm thu",
            Milestone::Closed => "thanh lý",
            Milestone::Settled => "quyết toán",
        }
    }
}

/// Nghiệp vụ: QĐ giao ≤ hợp đồng ≤ nghiệm thu ≤ thanh lý ≤ quyết toán; invoices are left out, they
/// have INVOICE_DATE_WINDOW (decisions 15).
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let mut found = Vec::new();
    for contract in &file.contracts {
        let contracted = (contract.signed_on, Milestone::Contracted);
        if let Some(day) = assigned_on(file) {
            let subject = subjects::contract(contract, "signed_on");
            found.extend(judge((day, Milestone::Assigned), contracted, subject));
        }
        for (acceptance, _) in &file.acceptances {
            let subject = subjects::acceptance(acceptance, "held_on");
            let accepted = (acceptance.held_on, Milestone::Accepted);
            found.extend(judge(contracted, accepted, subject));
        }
        if let Some(closed_on) = contract.closed_on {
            found.extend(judge_closure(file, contract, closed_on));
        }
    }
    found
}

fn assigned_on(file: &ProposalFile) -> Option<Day> {
    let plan = file.plan.as_ref().and_then(|plan| plan.decided_on);
    plan.or_else(|| reached_on(file, Stage::Assigned))
}

fn reached_on(file: &ProposalFile, stage: Stage) -> Option<Day> {
    let steps = file.steps.iter().filter(|step| step.stage == stage);
    steps.map(|step| step.reached_on).max()
}

/// The contract with the agency closes after every place is accepted; one with a beneficiary may
/// close as soon as its own place is, so only the first acceptance counts there.
fn judge_closure(file: &ProposalFile, contract: &Contract, closed_on: Day) -> Vec<Breach> {
    let held = file.acceptances.iter().map(|(minutes, _)| minutes.held_on);
    let accepted_on = match contract.side {
        ContractSide::WithAgency => held.max(),
        ContractSide::WithBeneficiary => held.min(),
    };
    let closed = (closed_on, Milestone::Closed);
    let subject = || subjects::contract(contract, "closed_on");
    let after_acceptance =
        accepted_on.and_then(|day| judge((day, Milestone::Accepted), closed, subject()));
    let before_settling = reached_on(file, Stage::Settled)
        .and_then(|day| judge(closed, (day, Milestone::Settled), subject()));
    after_acceptance
        .into_iter()
        .chain(before_settling)
        .collect()
}

fn judge(first: (Day, Milestone), then: (Day, Milestone), subject: Subject) -> Option<Breach> {
    (first.0 > then.0).then(|| {
        breach(CheckCode::DateOrder, subject, Ground::Practice)
            .fact("a", first.0)
            .fact("ten_a", first.1.label())
            .fact("b", then.0)
            .fact("ten_b", then.1.label())
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_contract_signed_before_the_plan_was_decided_is_named_with_both_days() {
        let mut file = training();
        file.contracts[0].signed_on = day("2013-05-02");
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("a", "20/05/2013"),
                ("ten_a", "quyết định giao kế hoạch"),
                ("b", "02/05/2013"),
                ("ten_b", "hợp đồng"),
            ]]
        );
    }

    #[test]
    fn closure_waits_for_the_last_acceptance_of_the_agencys_contract() {
        let mut file = training();
        file.contracts[0].closed_on = Some(day("2013-08-24"));
        assert_eq!(facts(&ask(find, &file))[0][3], ("ten_b", "thanh lý"));
        file.contracts[0].closed_on = Some(day("2013-08-25"));
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn an_old_invoice_is_none_of_this_rules_business() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].invoiced_on = Some(day("2012-01-01"));
        assert_eq!(ask(find, &file), []);
    }
}
