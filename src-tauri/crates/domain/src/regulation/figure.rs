//! Con số của bộ quy định: every row of a pack in one list, as it is shown, compared and checked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::{CheckMark, Citation, FigureStatus};
use crate::calendar::Day;

/// Nhóm con số.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureGroup {
    /// Mức trần.
    Cap,
    /// Tạm ứng.
    Advance,
    /// Chế độ học viên.
    Regime,
    /// Giấy tờ.
    Paper,
    /// Thời hạn.
    Deadline,
    /// Ai quyết định điều chỉnh.
    Adjustment,
    /// Nghĩa vụ.
    Duty,
    /// Nội dung hỗ trợ.
    Content,
    /// Văn bản.
    Text,
}

/// Phần của một con số (tiền ăn, trần của một đối tượng …).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureDetail {
    /// Tên phần.
    pub name: String,
    /// Giá trị, as shown.
    pub value: String,
}

/// Một con số của bộ quy định, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// Khóa, the same in every pack (`cap:N02A`).
    pub key: String,
    /// Nhóm.
    pub group: FigureGroup,
    /// Mã.
    pub code: String,
    /// Nội dung.
    pub name: String,
    /// Giá trị, in one line.
    pub value: String,
    /// Các phần.
    pub details: Vec<FigureDetail>,
    /// Phạm vi (`KCQG`, `KCĐP Lai Châu`, `ALL`).
    pub scope: String,
    /// Loại đề án (`ProposalKind::key`); empty = all.
    pub kinds: Vec<String>,
    /// Căn cứ.
    pub source: String,
    /// Có hiệu lực từ; none = not known.
    pub valid_from: Option<Day>,
    /// Hết hiệu lực sau ngày.
    pub valid_to: Option<Day>,
    /// Đã hay chưa đối chiếu.
    pub mark: CheckMark,
    /// Độ tin; none = the row is no amount.
    pub status: Option<FigureStatus>,
    /// Ghi chú.
    pub note: String,
}

impl Figure {
    /// Lời ghi đầy đủ: what somebody compared with the text. It leaves the mark out, so that a figure
    /// checked once stays checked until it says something else.
    pub fn stated(&self) -> String {
        let mut stated = format!("{} [{}] {}", self.value, self.scope, self.source);
        for detail in &self.details {
            stated.push_str(&format!("; {}: {}", detail.name, detail.value));
        }
        if let Some(from) = self.valid_from {
            stated.push_str(&format!("; từ {from}"));
        }
        stated
    }

    pub(super) fn cited(key: String, group: FigureGroup, code: &str, from: &Citation) -> Figure {
        Figure {
            key,
            group,
            code: code.to_owned(),
            name: String::new(),
            value: String::new(),
            details: Vec::new(),
            scope: "ALL".to_owned(),
            kinds: Vec::new(),
            source: from.text.clone(),
            valid_from: Some(from.valid_from),
            valid_to: from.valid_to,
            mark: from.mark,
            status: None,
            note: String::new(),
        }
    }
}
