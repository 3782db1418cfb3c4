//! Mức trần: what one beneficiary receives against the ceiling of the day of approval.

use rust_decimal::Decimal;

use super::finding::{Ground, breach, dated_breach};
use super::lookup::ceilings::{Ceiling, Support, supports};
use super::support::reckoned;
use super::{Case, CheckCode};
use crate::breach::{Breach, Severity};
use crate::funding::FundSource;
use crate::regulation::SupportCap;

/// TT 28/2018/TT-BTC Điều 8 (older: TTLT 26/2014 Điều 6; local: NQ HĐND): support ≤ ceiling × the
/// priority factor on file. A figure from memory warns; where no figure is on file, it says so.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let all = supports(case);
    let mut found: Vec<Breach> = all
        .iter()
        .filter_map(|support| match support.ceiling {
            Ceiling::InForce(cap) => over(case, support, cap),
            Ceiling::OutOfDate(_) | Ceiling::NoneOnFile | Ceiling::NotCapped => None,
        })
        .collect();
    // A province without its resolution is the business of RULE_MISSING_PROVINCE.
    if case.file.proposal.source == FundSource::National {
        found.extend(none_on_file(case, &all));
    }
    found
}

fn over(case: &Case, support: &Support, cap: &SupportCap) -> Option<Breach> {
    let greatest = cap.priority_factor.unwrap_or(Decimal::ONE);
    let limit = cap.ceiling?.times(support.factor.min(greatest));
    (support.grant > limit).then(|| {
        let subject = support.subject.clone();
        dated_breach(
            CheckCode::SupportOverCeiling,
            subject,
            &cap.citation,
            case.around,
        )
        .warn_if_recalled(cap.status)
        .fact("so_tien", support.grant)
        .fact("tran", limit)
        .fact("can_cu", cap.citation.printed())
        .fact("cach_tinh", reckoned(case, &support.subject))
    })
}

/// One word for the whole đề án, not one per beneficiary.
fn none_on_file(case: &Case, all: &[Support]) -> Option<Breach> {
    let unjudged = |support: &&Support| matches!(support.ceiling, Ceiling::NoneOnFile);
    let first = all.iter().find(unjudged)?;
    let subject = first.subject.clone();
    let mut found = breach(CheckCode::SupportOverCeiling, subject, Ground::Practice)
        .fact("noi_dung", first.content)
        .fact("ngay", case.decided_on());
    found.severity = Severity::Warn;
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::regulation::FigureStatus;

    fn grant_of(dong: i64) -> crate::proposal_file::ProposalFile {
        let mut file = demonstration_model();
        file.beneficiaries[0].0.grant = crate::money::Money::dong(dong);
        file
    }

    #[test]
    fn a_model_supported_above_the_ceiling_is_stopped_until_the_director_gives_a_reason() {
        assert_eq!(ask(find, &grant_of(500_000_000)), []);
        let found = ask(find, &grant_of(500_000_001));
        assert_eq!(found[0].severity, Severity::BlockOverridable);
        assert_eq!(
            facts(&found),
            [[
                ("so_tien", "500.000.001"),
                ("tran", "500.000.000"),
                ("can_cu", "TTLT 26/2014 Đ.6.2.b (chưa đối chiếu)"),
                (
                    "cach_tinh",
                    "30% × 345.000.000 đ = 103.500.000 đ, trần 500.000.000 đ × hệ số 1 = \
                     500.000.000 đ, lấy số nhỏ hơn 103.500.000 đ"
                ),
            ]]
        );
    }

    #[test]
    fn what_was_paid_above_the_approval_is_measured_too() {
        let mut file = grant_of(500_000_000);
        let paid = file.spent_grant();
        let line = &mut file.vouchers[0].lines[0];
        line.grant += crate::money::Money::dong(500_000_001) - paid;
        assert_eq!(facts(&ask(find, &file))[0][0], ("so_tien", "500.000.001"));
    }

    #[test]
    fn a_priority_factor_with_its_ground_raises_the_ceiling_up_to_one_and_a_half() {
        let mut file = grant_of(700_000_000);
        file.beneficiaries[0].0.priority_factor = Decimal::new(2, 0);
        assert_eq!(ask(find, &file).len(), 1);
        file.beneficiaries[0].0.priority_ground = "Xã ĐBKK, QĐ 582/QĐ-TTg".to_owned();
        assert_eq!(ask(find, &file), []);
        file.beneficiaries[0].0.grant = crate::money::Money::dong(750_000_001);
        assert_eq!(facts(&ask(find, &file))[0][1], ("tran", "750.000.000"));
    }

    #[test]
    fn a_figure_from_memory_only_warns() {
        let mut pack = pack();
        pack.caps[1].status = FigureStatus::Recall;
        let around = Surroundings::alone(today(), Some(&pack));
        let found = ask_in(find, &grant_of(600_000_000), &around);
        assert_eq!(found[0].severity, Severity::Warn);
    }

    #[test]
    fn old_rules_set_aside_turn_the_block_into_a_warning() {
        let pack = pack();
        let around = Surroundings {
            old_rules_set_aside: true,
            ..Surroundings::alone(today(), Some(&pack))
        };
        let found = ask_in(find, &grant_of(600_000_000), &around);
        assert_eq!(found[0].severity, Severity::Warn);
    }

    #[test]
    fn a_pack_without_ceilings_says_that_none_is_on_file() {
        let mut pack = pack();
        pack.caps.clear();
        let around = Surroundings::alone(today(), Some(&pack));
        let found = ask_in(find, &demonstration_model(), &around);
        assert_eq!(found[0].severity, Severity::Warn);
        assert_eq!(
            facts(&found),
            [[
                ("noi_dung", "Mô hình sản xuất miến dong"),
                ("ngay", "10/06/2013"),
            ]]
        );
        assert_eq!(ask_in(find, &training(), &around), []);
    }

    #[test]
    fn without_beneficiaries_the_money_per_unit_is_judged() {
        let mut file = enterprise_setup();
        file.beneficiaries.clear();
        file.proposal.approved_grant = Some(crate::money::Money::dong(20_000_000));
        assert_eq!(ask(find, &file), []);
        file.proposal.approved_grant = Some(crate::money::Money::dong(20_000_002));
        assert_eq!(facts(&ask(find, &file))[0][0], ("so_tien", "10.000.001"));
    }
}
