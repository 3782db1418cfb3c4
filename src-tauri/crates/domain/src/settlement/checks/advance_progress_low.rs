//! Khối lượng để tạm ứng: machines and models draw money only after most of the work is done.

use rust_decimal::Decimal;

use super::finding::dated_breach;
use super::{Case, CheckCode, Step, subjects};
use crate::breach::Breach;
use crate::contract::AdvanceKind;
use crate::number_text::quantity_text;

/// TT 36/2013/TT-BCT Điều 13.3: more than 70 % of the total investment (models, machines), more than
/// 50 % of the supported item (clusters), confirmed by Sở. After the acceptance, or the minutes of force
/// majeure, the question is past.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let drawn_or_asked = case.step == Step::Advance || !file.moved(AdvanceKind::Advance).is_zero();
    let is_past = file.last_accepted_on().is_some() || file.settled_by_volume().is_some();
    if !drawn_or_asked || is_past {
        return Vec::new();
    }
    let pack = case.around.pack;
    let rule = pack.and_then(|pack| pack.advance_rule(case.work(pack), case.budget_day()));
    let gate = rule.and_then(|rule| Some((rule, rule.progress_over_percent?)));
    let done = confirmed_volume(case);
    let Some((rule, gate)) = gate.filter(|(_, gate)| done <= *gate) else {
        return Vec::new();
    };
    let code = CheckCode::AdvanceProgressLow;
    let waiting = file.life.progress.last();
    let waiting = waiting.filter(|report| report.confirmed_on.is_none());
    let subject = match waiting {
        Some(report) => subjects::progress_report(report, "confirmed_on"),
        None => subjects::proposal(&file.proposal, "progress_percent"),
    };
    let found = dated_breach(code, subject, &rule.citation, case.around)
        .fact("ty_le", quantity_text(done))
        .fact("muc", quantity_text(gate));
    vec![
        match waiting.filter(|report| report.volume_percent > gate) {
            Some(report) => found.fact("bao_cao", quantity_text(report.volume_percent)),
            None => found,
        },
    ]
}

/// Khối lượng Sở đã xác nhận when money was first drawn, or today while none is. Without any report the
/// figure of the đề án itself speaks.
fn confirmed_volume(case: &Case) -> Decimal {
    let file = case.file;
    if file.life.progress.is_empty() {
        return file.proposal.progress_percent.unwrap_or(Decimal::ZERO);
    }
    let mut drawn = file.advances.iter();
    let first = drawn.find(|moved| moved.kind == AdvanceKind::Advance);
    let day = first.map_or(case.around.today, |advance| advance.moved_on);
    let report = file.confirmed_progress(day);
    report.map_or(Decimal::ZERO, |report| report.volume_percent)
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
    fn a_report_counts_from_the_day_the_department_confirmed_it() {
        let mut file = demonstration_model();
        file.acceptances.clear();
        let drawn_on = file.advances[0].moved_on;
        file.life.progress.push(progress_report(80, drawn_on));
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ty_le", "0"), ("muc", "70"), ("bao_cao", "80")]]
        );
        file.life.progress[0].confirmed_on = Some(drawn_on.plus_days(1));
        assert_eq!(facts(&ask(find, &file)), [[("ty_le", "0"), ("muc", "70")]]);
        file.life.progress[0].confirmed_on = Some(drawn_on);
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn training_has_no_gate() {
        let mut file = training();
        file.acceptances.clear();
        assert_eq!(ask(find, &file), []);
    }
}
