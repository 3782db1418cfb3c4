//! Kiểm tra trước quyết toán: one rule per file; this list is the order officers read them in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Mã kiểm tra. A code never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CheckCode {
    /// Mẫu 7 dự toán = Mẫu 1.
    #[serde(rename = "FORM_1_7")]
    Form1_7,
    /// Mẫu 7 = Mẫu 8.
    #[serde(rename = "FORM_7_8")]
    Form7_8,
    /// Mẫu 5 = Mẫu 8.
    #[serde(rename = "FORM_5_8")]
    Form5_8,
    /// Mẫu 9 = Mẫu 6.
    #[serde(rename = "FORM_9_6")]
    Form9_6,
    /// Mẫu 6 = Mẫu 10.
    #[serde(rename = "FORM_6_10")]
    Form6_10,
}
