//! Một máy hai đề án: the plate of a machine stands in one đề án only.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// Nghiệp vụ: number and maker already known, in another đề án or twice in this one.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let mut found = Vec::new();
    let machines = &case.file.machines;
    for (at, machine) in machines.iter().enumerate() {
        let Some(plate) = machine.plate() else {
            continue;
        };
        let others = case.around.other_machines.iter();
        let elsewhere = others
            .filter(|other| other.plate == plate)
            .map(|other| other.used_in.clone())
            .next();
        let here = machines[..at]
            .iter()
            .any(|earlier| earlier.plate().as_ref() == Some(&plate))
            .then(|| case.file.proposal.code.clone());
        if let Some(used_in) = elsewhere.or(here) {
            let subject = subjects::machine(machine, "serial_number");
            found.push(
                breach(CheckCode::MachineSerialReused, subject, Ground::Practice)
                    .fact("so_may", &machine.serial_number)
                    .fact("de_an_cu", used_in),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_plate_of_another_proposal_is_named_however_it_was_typed() {
        let mut file = demonstration_model();
        file.machines = vec![machine(&file)];
        assert_eq!(ask(find, &file), []);
        let other = OtherMachine {
            plate: "tm0413|cokhihanoi".to_owned(),
            used_in: "ĐP-02 năm 2012".to_owned(),
        };
        let around = Surroundings {
            other_machines: &[other],
            ..Surroundings::alone(today(), None)
        };
        assert_eq!(
            facts(&ask_in(find, &file, &around)),
            [[("so_may", "TM-0413"), ("de_an_cu", "ĐP-02 năm 2012")]]
        );
    }

    #[test]
    fn one_machine_written_twice_is_one_machine() {
        let mut file = demonstration_model();
        file.machines = vec![machine(&file), machine(&file)];
        assert_eq!(ask(find, &file).len(), 1);
    }
}
