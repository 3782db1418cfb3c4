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
    GroupPlanApproved,
    AdjustmentAsked,
    Confirmed,
    AdjustmentDecided,
    Reported,
    Happened,
    VolumeTaken,
    RecoveryDecided,
    GivenBack,
}

impl Milestone {
    fn label(self) -> &'static str {
        match self {
            Milestone::Assigned => "quyết định giao kế hoạch",
            Milestone::Contracted => "hợp đồng",
            Milestone::Accepted => "nghiệm thu",
            Milestone::Closed => "thanh lý",
            Milestone::Settled => "quyết toán",
            Milestone::GroupPlanApproved => "Sở duyệt kế hoạch đề án nhóm",
            Milestone::AdjustmentAsked => "đề nghị điều chỉnh",
            Milestone::Confirmed => "Sở xác nhận",
            Milestone::AdjustmentDecided => "quyết định điều chỉnh",
            Milestone::Reported => "báo cáo tiến độ",
            Milestone::Happened => "sự việc bất khả kháng",
            Milestone::VolumeTaken => "biên bản khối lượng",
            Milestone::RecoveryDecided => "văn bản thu hồi",
            Milestone::GivenBack => "trả tiền",
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
        // Điều 21.2.a: the beneficiaries of a đề án nhóm are fixed before anything is signed with them.
        let planned = file.group_plan_approved_on();
        let planned = planned.filter(|_| contract.side == ContractSide::WithBeneficiary);
        if let Some(day) = planned {
            let subject = subjects::contract(contract, "signed_on");
            let approved = (day, Milestone::GroupPlanApproved);
            found.extend(judge(approved, contracted, subject));
        }
    }
    found.extend(judge_life(file));
    found
}

/// Điều chỉnh, báo cáo tiến độ, bất khả kháng, thu hồi: asked before confirmed before decided.
fn judge_life(file: &ProposalFile) -> Vec<Breach> {
    use Milestone as M;
    let life = &file.life;
    let mut pairs = Vec::new();
    for asked in &life.adjustments {
        let of = |field| subjects::adjustment(asked, field);
        let first = Some((asked.asked_on, M::AdjustmentAsked));
        let confirmed = asked.confirmed_on.map(|day| (day, M::Confirmed));
        let decided = asked.decided_on.map(|day| (day, M::AdjustmentDecided));
        pairs.push((first, confirmed, of("confirmed_on")));
        pairs.push((confirmed.or(first), decided, of("decided_on")));
    }
    for report in &life.progress {
        let subject = subjects::progress_report(report, "confirmed_on");
        let confirmed = report.confirmed_on.map(|day| (day, M::Confirmed));
        pairs.push((Some((report.reported_on, M::Reported)), confirmed, subject));
    }
    for minutes in &life.force_majeure {
        let subject = subjects::force_majeure(minutes, "minutes_on");
        let taken = minutes.minutes_on.map(|day| (day, M::VolumeTaken));
        pairs.push((Some((minutes.happened_on, M::Happened)), taken, subject));
    }
    for (recovery, returns) in &life.recoveries {
        let decided = Some((recovery.decided_on, M::RecoveryDecided));
        let back = returns.iter().map(|part| part.returned_on).min();
        let back = back.map(|day| (day, M::GivenBack));
        let subject = subjects::recovery(recovery, "decided_on");
        pairs.push((decided, back, subject));
    }
    let both = pairs.into_iter();
    both.filter_map(|(first, then, subject)| judge(first?, then?, subject))
        .collect()
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
    fn a_support_contract_of_a_group_waits_for_the_departments_approval() {
        let mut file = enterprise_setup();
        let signed_on = file.contracts[0].signed_on;
        file.contracts[0].side = ContractSide::WithBeneficiary;
        file.life
            .group_plans
            .push(group_plan(signed_on.plus_days(1)));
        assert_eq!(
            facts(&ask(find, &file))[0][1],
            ("ten_a", "Sở duyệt kế hoạch đề án nhóm")
        );
        file.life.group_plans[0].approved_on = Some(signed_on);
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn a_decision_older_than_its_request_is_named() {
        let mut file = training();
        let mut asked = adjustment(crate::regulation::AdjustmentChange::Place);
        asked.decided_on = Some(asked.asked_on.plus_days(-1));
        file.life.adjustments.push(asked);
        assert_eq!(
            facts(&ask(find, &file))[0][3],
            ("ten_b", "quyết định điều chỉnh")
        );
    }

    #[test]
    fn an_old_invoice_is_none_of_this_rules_business() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].invoiced_on = Some(day("2012-01-01"));
        assert_eq!(ask(find, &file), []);
    }
}
