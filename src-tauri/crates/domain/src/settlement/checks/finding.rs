//! Lập vi phạm: a rule names its code, the record and the facts; the rest is filled in here.

use std::fmt::Display;

use super::{Case, CheckCode, Surroundings};
use crate::breach::{Breach, Severity, Subject};
use crate::regulation::{CheckMark, Citation, FigureStatus};
use crate::settlement::tie_out::{Tie, broken_ties};

/// Căn cứ of a rule, as it will be printed with its mark.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ground<'a> {
    /// Con số trong bộ quy định.
    Figure(&'a Citation),
    /// Văn bản đã đọc, đang có hiệu lực.
    Law(&'static str),
    /// Văn bản trước 2026: printed with "chưa đối chiếu".
    OldLaw(&'static str),
    /// Thực tế nghiệp vụ: no article asks for it.
    Practice,
}

impl Ground<'_> {
    fn printed(self) -> String {
        match self {
            Ground::Figure(citation) => citation.printed(),
            Ground::Law(text) => text.to_owned(),
            Ground::OldLaw(text) => format!("{text} (chưa đối chiếu)"),
            Ground::Practice => "Nghiệp vụ".to_owned(),
        }
    }
}

/// A breach of the rule's own severity and without facts yet.
pub(super) fn breach(code: CheckCode, subject: Subject, ground: Ground<'_>) -> Breach {
    Breach {
        code,
        severity: code.severity(),
        subject,
        facts: Vec::new(),
        reference: ground.printed(),
    }
}

/// A breach of one of the figures that the setting "chưa áp dụng quy định cũ" softens.
pub(super) fn dated_breach(
    code: CheckCode,
    subject: Subject,
    citation: &Citation,
    around: &Surroundings,
) -> Breach {
    Breach {
        code,
        severity: softened(code.severity(), citation, around),
        subject,
        facts: Vec::new(),
        reference: citation.printed(),
    }
}

/// While a figure is unchecked and the centre set the old rules aside, an overridable block warns.
fn softened(severity: Severity, citation: &Citation, around: &Surroundings) -> Severity {
    let set_aside = around.old_rules_set_aside && citation.mark == CheckMark::Unchecked;
    if set_aside && severity == Severity::BlockOverridable {
        Severity::Warn
    } else {
        severity
    }
}

/// One breach with both sides for each tie of the rule that does not hold.
pub(super) fn untied(
    case: &Case,
    code: CheckCode,
    subject: &Subject,
    ground: Ground<'_>,
) -> Vec<Breach> {
    let told = |tie: Tie| {
        breach(code, subject.clone(), ground)
            .fact("a", tie.left)
            .fact("b", tie.right)
    };
    broken_ties(case.file, code).map(told).collect()
}

impl Breach {
    /// The same breach with one more fact for its message.
    pub(super) fn fact(mut self, name: &str, value: impl Display) -> Breach {
        self.facts.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same breach as a warning, where the figure comes from memory or there is none.
    pub(super) fn warn_if_recalled(mut self, status: FigureStatus) -> Breach {
        if status == FigureStatus::Recall {
            self.severity = Severity::Warn;
        }
        self
    }
}
