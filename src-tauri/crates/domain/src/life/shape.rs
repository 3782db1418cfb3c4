//! Hình thức đề án: single, group or flagship (TT 36/2013/TT-BCT Điều 2).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::proposal::Proposal;

/// Hình thức đề án.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalShape {
    /// Đề án thường: place and beneficiary are fixed when it is approved.
    #[default]
    Single,
    /// Đề án nhóm: they are fixed later by a kế hoạch that Sở approves.
    Group,
    /// Đề án điểm: at least two linked contents, longer than one year.
    Flagship,
}

impl ProposalShape {
    /// Tên hình thức on screens.
    pub fn label(self) -> &'static str {
        match self {
            ProposalShape::Single => "Đề án thường",
            ProposalShape::Group => "Đề án nhóm",
            ProposalShape::Flagship => "Đề án điểm",
        }
    }
}

/// Vì sao chưa phải đề án điểm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagshipFault {
    /// Chỉ có một nội dung.
    OneContent,
    /// Không dài hơn một năm.
    NotOverOneYear,
}

/// Các số nội dung (1–9) of NĐ 45/2012 Điều 4 the đề án carries out: that of its kind first, then the
/// others as typed ("3, 4"); numbers outside 1–9 are left out.
pub fn contents(proposal: &Proposal) -> Vec<u8> {
    let mut all = vec![proposal.kind.content_number()];
    let typed = proposal.other_contents.split(|c: char| !c.is_ascii_digit());
    for number in typed.filter_map(|part| part.parse::<u8>().ok()) {
        if (1..=9).contains(&number) && !all.contains(&number) {
            all.push(number);
        }
    }
    all
}

/// What keeps a đề án from being a flagship; empty for every other shape.
pub fn flagship_faults(proposal: &Proposal) -> Vec<FlagshipFault> {
    if proposal.shape != ProposalShape::Flagship {
        return Vec::new();
    }
    let mut faults = Vec::new();
    if contents(proposal).len() < 2 {
        faults.push(FlagshipFault::OneContent);
    }
    let ends = proposal.starts_on.zip(proposal.ends_on);
    if ends.is_some_and(|(starts, ends)| starts.days_until(ends) <= 365) {
        faults.push(FlagshipFault::NotOverOneYear);
    }
    faults
}
