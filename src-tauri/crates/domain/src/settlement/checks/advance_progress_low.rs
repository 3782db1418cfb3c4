//! Khối lượng để tạm ứng: machines and models draw money only after most of the work is done.

use rust_decimal::Decimal;

use super::finding::dated_breach;
use super::{Case, CheckCode, Step, subjects};
use crate::breach::Breach;
use crate::contract::AdvanceKind;
use crate::number_text::quantity_text;

/// TT 36/2013/TT-BCT Điều 13.3: more than 70 % of the total investment (models, machines), more than
/// 50 % of the supported item (clusters). After the acceptance the question is past.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let drawn_or_asked = case.step == Step::Advance || !file.moved(AdvanceKind::Advance).is_zero();
    if !drawn_or_asked || file.last_accepted_on().is_some() {
        return Vec::new();
    }
    let pack = case.around.pack;
    let rule = pack.and_then(|pack| pack.advance_rule(case.work(pack), case.budget_day()));
    let gate = rule.and_then(|rule| Some((rule, rule.progress_over_percent?)));
    let done = file.proposal.progress_percent.unwrap_or(Decimal::ZERO);
    let Some((rule, gate)) = gate.filter(|(_, gate)| done <= *gate) else {
        return Vec::new();
    };
    let code = CheckCode::AdvanceProgressLow;
    let subject = subjects::proposal(&file.proposal, "progress_percent");
    vec![
        dated_breach(code, subject, &rule.citation, case.around)
            .fact("ty_le", quantity_text(done))
            .fact("muc", quantity_text(gate)),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_model_at_seventy_percent_waits_and_above_it_may_draw() {
        let mut file = demonstration_model();
        file.acceptances.clear();
        file.proposal.progress_percent = Some(Decimal::from(70));
        assert_eq!(facts(&ask(find, &file)), [[("ty_le", "70"), ("muc", "70")]]);
        file.proposal.progress_percent = Some(Decimal::new(701, 1));
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn the_gate_is_asked_before_the_first_advance_too() {
        let mut file = demonstration_model();
        file.acceptances.clear();
        file.advances.clear();
        file.proposal.progress_percent = None;
        assert_eq!(ask(find, &file), []);
        assert_eq!(
            facts(&ask_at(find, &file, Step::Advance))[0][0],
            ("ty_le", "0")
        );
    }

    #[test]
    fn training_has_no_gate() {
        let mut file = training();
        file.acceptances.clear();
        assert_eq!(ask(find, &file), []);
    }
}
