//! Mẫu chưa đối chiếu: which printed forms nobody has compared with their text.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 36/2013/TT-BCT (forms), TT 66/2026/TT-BCT (not read yet): one reminder names every form of the
/// dossier that carries the mark or has no line of its legal basis.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let forms = case.around.unchecked_forms;
    if forms.is_empty() {
        return Vec::new();
    }
    let ground = match case.file.proposal.year.0 >= 2026 {
        true => Ground::Law("TT 36/2013/TT-BCT, TT 66/2026/TT-BCT"),
        false => Ground::OldLaw("TT 36/2013/TT-BCT"),
    };
    let subject = subjects::proposal(&case.file.proposal, "papers");
    vec![
        breach(CheckCode::TemplateUnchecked, subject, ground)
            .fact("so", forms.len())
            .fact("mau", forms.join(", ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn all_forms_that_nobody_compared_are_one_reminder() {
        let pack = pack();
        let forms = ["1".to_owned(), "5a".to_owned(), "C41-BB".to_owned()];
        let around = Surroundings {
            unchecked_forms: &forms,
            ..Surroundings::alone(today(), Some(&pack))
        };
        let found = ask_in(find, &training(), &around);
        assert_eq!(facts(&found), [[("so", "3"), ("mau", "1, 5a, C41-BB")]]);
        assert_eq!(ask(find, &training()), []);
    }
}
