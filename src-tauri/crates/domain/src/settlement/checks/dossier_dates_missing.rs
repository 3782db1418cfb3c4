//! Ngày bắt đầu, kết thúc of the đề án, its classes and its contracts.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::calendar::Day;

/// Nghiệp vụ: without both days neither the year nor the length of the work can be judged.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let proposal = &case.file.proposal;
    let of_proposal = judge(
        subjects::proposal(proposal, missing_field(proposal.starts_on)),
        &format!("Đề án {}", proposal.code),
        proposal.starts_on,
        proposal.ends_on,
    );
    let of_classes = case.file.classes.iter().filter_map(|class_file| {
        let class = &class_file.class;
        let name = subjects::class_label(class);
        let subject = subjects::class(class, missing_field(class.starts_on));
        judge(subject, name, class.starts_on, class.ends_on)
    });
    let of_contracts = case.file.contracts.iter().filter_map(|contract| {
        let name = format!("Hợp đồng {}", subjects::contract_label(contract));
        let subject = subjects::contract(contract, "ends_on");
        judge(subject, &name, Some(contract.signed_on), contract.ends_on)
    });
    of_proposal
        .into_iter()
        .chain(of_classes)
        .chain(of_contracts)
        .collect()
}

fn missing_field(starts_on: Option<Day>) -> &'static str {
    if starts_on.is_none() {
        "starts_on"
    } else {
        "ends_on"
    }
}

fn judge(
    subject: Subject,
    name: &str,
    starts_on: Option<Day>,
    ends_on: Option<Day>,
) -> Option<Breach> {
    let found = |subject| {
        breach(CheckCode::DossierDatesMissing, subject, Ground::Practice).fact("doi_tuong", name)
    };
    match (starts_on, ends_on) {
        (Some(from), Some(to)) if from <= to => None,
        (Some(from), Some(to)) => Some(found(subject).fact("tu", from).fact("den", to)),
        (None, _) => Some(found(subject).fact("thieu", "bắt đầu")),
        (Some(_), None) => Some(found(subject).fact("thieu", "kết thúc")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_class_without_a_closing_day_is_named() {
        let mut file = training();
        file.classes[0].class.ends_on = None;
        assert_eq!(
            facts(&ask(find, &file)),
            [[("doi_tuong", "Lớp Gỗ 1"), ("thieu", "kết thúc")]]
        );
    }

    #[test]
    fn a_contract_that_ends_before_it_was_signed_is_named_with_both_days() {
        let mut file = training();
        file.contracts[0].ends_on = Some(day("2013-01-02"));
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("doi_tuong", "Hợp đồng 11/HĐ-CNĐP"),
                ("tu", "10/06/2013"),
                ("den", "02/01/2013"),
            ]]
        );
    }
}
