//! Căn cứ: where a figure comes from, when it holds, and whether somebody compared it with its text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;

/// Tình trạng đối chiếu với văn bản gốc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckMark {
    /// Đã đối chiếu.
    Checked,
    /// Chưa đối chiếu: shown beside every figure that carries it.
    Unchecked,
}

impl CheckMark {
    /// The words printed and shown.
    pub fn label(self) -> &'static str {
        match self {
            CheckMark::Checked => "đã đối chiếu",
            CheckMark::Unchecked => "chưa đối chiếu",
        }
    }
}

/// Căn cứ của một con số: where it comes from and between which days it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Văn bản, điều, khoản.
    pub text: String,
    /// Có hiệu lực từ.
    pub valid_from: Day,
    /// Hết hiệu lực sau ngày; none = not known to have ended.
    #[serde(default)]
    pub valid_to: Option<Day>,
    /// Đã hay chưa đối chiếu.
    pub mark: CheckMark,
}

impl Citation {
    /// Có hiệu lực vào ngày `day`.
    pub fn is_in_force_on(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|end| day <= end)
    }

    /// Hết hiệu lực trước ngày `day`, unless it ended earlier.
    pub(super) fn end_before(&mut self, day: Day) {
        let last = day.plus_days(-1);
        self.valid_to = Some(self.valid_to.map_or(last, |end| end.min(last)));
    }

    /// The citation as printed, with its mark when it is unchecked.
    pub fn printed(&self) -> String {
        match self.mark {
            CheckMark::Checked => self.text.clone(),
            CheckMark::Unchecked => format!("{} (chưa đối chiếu)", self.text),
        }
    }
}

/// Độ tin của mức trần: a figure from memory never blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureStatus {
    /// Văn bản được công bố nêu con số.
    Official,
    /// Theo trí nhớ: falls to a warning.
    Recall,
    /// Văn bản đã hết hiệu lực: only for old files.
    Expired,
}
