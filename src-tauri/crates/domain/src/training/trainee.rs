//! Học viên: a person in a class.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::card_number::Sex;
use crate::ids::{ClassId, TraineeId};
use crate::money::Money;

/// Đối tượng hỗ trợ (QĐ 46/2015/QĐ-TTg Điều 5; groups of older rules map onto these).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TraineeGroup {
    /// Người khuyết tật.
    Disabled,
    /// Dân tộc thiểu số nghèo hoặc ở xã đặc biệt khó khăn.
    PoorMinority,
    /// Dân tộc thiểu số.
    Minority,
    /// Người có công.
    Merit,
    /// Hộ nghèo.
    PoorHousehold,
    /// Hộ cận nghèo.
    NearPoor,
    /// Bị thu hồi đất.
    LandRecovered,
    /// Phụ nữ mất việc làm.
    WomanOutOfWork,
    /// Lao động nông thôn khác.
    OtherRural,
}

impl TraineeGroup {
    /// Every group, highest support first.
    pub const ALL: [TraineeGroup; 9] = [
        TraineeGroup::Disabled,
        TraineeGroup::PoorMinority,
        TraineeGroup::Minority,
        TraineeGroup::Merit,
        TraineeGroup::PoorHousehold,
        TraineeGroup::NearPoor,
        TraineeGroup::LandRecovered,
        TraineeGroup::WomanOutOfWork,
        TraineeGroup::OtherRural,
    ];

    /// Từ khóa of the group on the wire and in regulation packs.
    pub fn wire(self) -> &'static str {
        match self {
            TraineeGroup::Disabled => "disabled",
            TraineeGroup::PoorMinority => "poor_minority",
            TraineeGroup::Minority => "minority",
            TraineeGroup::Merit => "merit",
            TraineeGroup::PoorHousehold => "poor_household",
            TraineeGroup::NearPoor => "near_poor",
            TraineeGroup::LandRecovered => "land_recovered",
            TraineeGroup::WomanOutOfWork => "woman_out_of_work",
            TraineeGroup::OtherRural => "other_rural",
        }
    }

    /// Tên đối tượng on papers.
    pub fn label(self) -> &'static str {
        match self {
            TraineeGroup::Disabled => "Người khuyết tật",
            TraineeGroup::PoorMinority => "DTTS nghèo",
            TraineeGroup::Minority => "DTTS",
            TraineeGroup::Merit => "Người có công",
            TraineeGroup::PoorHousehold => "Hộ nghèo",
            TraineeGroup::NearPoor => "Hộ cận nghèo",
            TraineeGroup::LandRecovered => "Bị thu hồi đất",
            TraineeGroup::WomanOutOfWork => "Phụ nữ mất việc làm",
            TraineeGroup::OtherRural => "LĐNT khác",
        }
    }
}

/// Học viên of one class. One person in two classes is two rows with one card number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trainee {
    /// Identity of the row.
    pub uid: TraineeId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Thứ tự as entered, from 1; papers sort by tên.
    pub position: i64,
    /// Họ và tên, NFC.
    pub full_name: String,
    /// Ngày sinh; none when only the year is known.
    pub born_on: Option<Day>,
    /// Năm sinh.
    pub birth_year: Option<i32>,
    /// Giới tính.
    pub sex: Option<Sex>,
    /// Số CCCD, 12 digits as text; empty = not given. Personal: masked by default.
    pub card_number: String,
    /// Số CMND cũ, 9 digits as text.
    pub old_number: String,
    /// Dân tộc. Sensitive: internal copies only.
    pub ethnic_group: String,
    /// Địa chỉ thường trú as written.
    pub address: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Đối tượng.
    pub group: TraineeGroup,
    /// Giấy tờ chứng minh đối tượng (số).
    pub group_proof: String,
    /// Cơ sở làm việc.
    pub workplace: String,
    /// Khoảng cách đến lớp, km.
    #[ts(type = "string | null")]
    pub distance_km: Option<Decimal>,
    /// Chấm công: one mark per class day, in the order of `TrainingClass::days`.
    pub attendance: String,
    /// Số ngày tiền ăn đã trả, when a paid list says otherwise than the attendance.
    pub meal_days_paid: Option<i64>,
    /// Tiền đi lại đã trả, in đồng, when a paid list says otherwise than the rule gives.
    pub travel_paid: Option<Money>,
    /// Kết quả cuối khóa (Đạt, Khá …).
    pub result: String,
    /// Số chứng chỉ.
    pub certificate_number: String,
    /// Việc làm sau đào tạo.
    pub job_after: String,
    /// Nơi làm việc sau đào tạo.
    pub job_place: String,
    /// Mức lương sau đào tạo, in đồng một tháng.
    pub job_wage: Option<Money>,
    /// Xác nhận mất việc của UBND xã: number and date, the ground for a second support.
    pub job_loss_proof: String,
    /// Đã có chữ ký đồng ý hoặc căn cứ xử lý dữ liệu (Luật 91/2025/QH15 Điều 9, 19).
    pub consent_on: Option<Day>,
    /// Ghi chú.
    pub note: String,
}

impl Trainee {
    /// Năm sinh known from the date or typed alone.
    pub fn year_of_birth(&self) -> Option<i32> {
        self.born_on.map(|day| day.year()).or(self.birth_year)
    }

    /// Số định danh to compare persons by: CCCD, else the old number, else none.
    pub fn identity_number(&self) -> Option<&str> {
        [self.card_number.as_str(), self.old_number.as_str()]
            .into_iter()
            .find(|n| !n.is_empty())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn packs_name_groups_by_the_word_of_the_wire() {
        for group in TraineeGroup::ALL {
            let wire = serde_json::to_string(&group).unwrap();
            assert_eq!(wire, format!("\"{}\"", group.wire()));
        }
    }
}
