//! Máy mới: only new machines that can be told apart are supported.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, Step, subjects};
use crate::breach::Breach;
use crate::establishment::machine::{Machine, MachineCondition};

/// TT 46/2012/TT-BCT Điều 4.4.b. A used machine is refused at once; number and year are read off the
/// plate when the machine stands there, so they are asked for from the acceptance on.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let stands = !file.acceptances.is_empty() || case.step == Step::Settle;
    let ground = Ground::OldLaw("TT 46/2012/TT-BCT Đ.4.4.b");
    let told = |machine: &Machine| {
        let used = machine.condition == Some(MachineCondition::Used);
        let missing = missing(machine);
        let (field, wrong) = match missing.first() {
            _ if used => ("condition", true),
            Some((field, _)) => (*field, stands),
            None => ("", false),
        };
        let subject = subjects::machine(machine, field);
        let found = breach(CheckCode::MachineNotNew, subject, ground).fact("may", &machine.name);
        let words: Vec<&str> = missing.iter().map(|(_, words)| *words).collect();
        wrong.then(|| match used {
            true => found,
            false => found.fact("thieu", words.join(", ")),
        })
    };
    file.machines.iter().filter_map(told).collect()
}

/// What of a machine is not noted: field and words.
fn missing(machine: &Machine) -> Vec<(&'static str, &'static str)> {
    let gaps = [
        (machine.condition.is_none(), "condition", "tình trạng mới"),
        (machine.plate().is_none(), "serial_number", "số máy"),
        (machine.made_in.is_none(), "made_in", "năm sản xuất"),
        (machine.model.is_empty(), "model", "model"),
        (machine.origin.is_empty(), "origin", "xuất xứ"),
        (machine.invoice_key.is_empty(), "invoice_key", "hóa đơn"),
    ];
    let open = gaps.into_iter().filter(|(gap, _, _)| *gap);
    open.map(|(_, field, words)| (field, words)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_used_machine_is_refused_and_one_without_a_plate_is_asked_about_once_it_stands() {
        let mut file = demonstration_model();
        file.machines = vec![machine(&file)];
        assert_eq!(ask(find, &file), []);
        file.machines[0].serial_number = String::new();
        file.machines[0].made_in = None;
        assert_eq!(
            facts(&ask(find, &file)),
            [[("may", "Máy tráng miến"), ("thieu", "số máy, năm sản xuất")]]
        );
        file.acceptances.clear();
        assert_eq!(ask(find, &file), [], "the machine is not bought yet");
        file.machines[0].condition = Some(MachineCondition::Used);
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("may", "Máy tráng miến")]]);
        assert_eq!(found[0].subject.field, "condition");
    }
}
