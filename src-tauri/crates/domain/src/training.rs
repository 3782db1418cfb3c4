//! Lớp đào tạo nghề: the class, its lessons, its trainees, their attendance and allowances.

pub mod allowance;
pub mod attendance;
pub mod follow_up;
mod group_words;
pub mod list_total;
pub mod material;
pub mod teacher;
pub mod teaching_pay;
pub mod timetable;
pub mod trainee;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{ClassId, LessonId, ModuleId, ProposalId};
use crate::money::Money;
use crate::regulation::TrainingRegime;
pub use attendance::{Attendance, Mark};
pub use follow_up::FollowUp;
pub use material::{MaterialMove, MoveDirection};
pub use teacher::{ClassTeacher, Teacher};
pub use trainee::{Trainee, TraineeGroup};

/// Lớp đào tạo. It may stand alone and be attached to a đề án later (decisions 7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainingClass {
    /// Identity of the row.
    pub uid: ClassId,
    /// Đề án, once attached.
    pub proposal_uid: Option<ProposalId>,
    /// Mã lớp, unique in the file.
    pub code: String,
    /// Tên lớp.
    pub name: String,
    /// Nghề.
    pub trade: String,
    /// Địa điểm as written.
    pub place: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Ngày khai giảng.
    pub starts_on: Option<Day>,
    /// Ngày bế giảng.
    pub ends_on: Option<Day>,
    /// Ngày học, ISO days joined by a space, in order; the columns of the attendance sheet.
    pub class_days: String,
    /// Chế độ hỗ trợ of the whole class (code of a training regime); one class, one regime.
    pub regime: String,
    /// Mức tiền ăn một ngày thực học, in đồng, copied from the regime.
    pub meal_rate: Money,
    /// Đối tượng được tiền ăn: words of `TraineeGroup` joined by a space, copied from the regime;
    /// empty = every group.
    #[serde(default)]
    pub meal_groups: String,
    /// Mức tiền đi lại một khóa, in đồng, copied from the regime.
    pub travel_rate: Money,
    /// Khoảng cách tối thiểu (km) to receive the travel money.
    #[ts(type = "string")]
    pub travel_min_km: Decimal,
    /// Giáo viên phụ trách.
    pub instructor: String,
    /// Quản lý lớp.
    pub class_manager: String,
    /// Số quyết định mở lớp.
    pub opening_decision: String,
    /// Ngày kiểm tra cuối khóa.
    pub tested_on: Option<Day>,
    /// Số quyết định cấp chứng chỉ.
    pub certificate_decision: String,
    /// Ngày cấp chứng chỉ.
    pub certified_on: Option<Day>,
    /// Ghi chú.
    pub note: String,
}

impl TrainingClass {
    /// Các ngày học in order; a word that is no day is left out.
    pub fn days(&self) -> Vec<Day> {
        self.class_days
            .split_whitespace()
            .filter_map(Day::parse_iso)
            .collect()
    }

    /// Theo chế độ hỗ trợ: its code, rates, distance and groups become those of the class.
    pub fn follow(&mut self, regime: &TrainingRegime) {
        self.regime = regime.code.clone();
        self.meal_rate = regime.meal_rate;
        self.meal_groups = regime.meal_groups.join(" ");
        self.travel_rate = regime.travel_rate;
        self.travel_min_km = regime.travel_min_km;
    }

    /// Đối tượng này có được tiền ăn không.
    pub fn feeds(&self, group: TraineeGroup) -> bool {
        let mut named = self.meal_groups.split_whitespace().peekable();
        named.peek().is_none() || named.any(|word| word == group.wire())
    }

    /// Ghi các ngày học, sorted and without repeats.
    pub fn set_days(&mut self, mut days: Vec<Day>) {
        days.sort();
        days.dedup();
        self.class_days = days
            .iter()
            .map(|day| day.iso())
            .collect::<Vec<_>>()
            .join(" ");
    }
}

/// Mô đun of the programme (Mẫu 12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CourseModule {
    /// Identity of the row.
    pub uid: ModuleId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Tên môn, mô đun.
    pub name: String,
    /// Lý thuyết, hours.
    pub theory_hours: i64,
    /// Thực hành, hours.
    pub practice_hours: i64,
    /// Giáo viên.
    pub instructor: String,
}

/// Buổi dạy of the timetable: one teacher, one day, from and to (minutes since midnight).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lesson {
    /// Identity of the row.
    pub uid: LessonId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Ngày dạy.
    pub taught_on: Day,
    /// Bắt đầu, minutes since midnight.
    pub from_minute: i64,
    /// Kết thúc, minutes since midnight.
    pub to_minute: i64,
    /// Giáo viên.
    pub instructor: String,
    /// Nội dung.
    pub content: String,
    /// Lý thuyết hay thực hành.
    #[serde(default)]
    pub kind: LessonKind,
}

/// Loại giờ của một buổi dạy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LessonKind {
    /// Lý thuyết: an hour is 45 minutes.
    Theory,
    /// Thực hành: an hour is 60 minutes.
    #[default]
    Practice,
}

impl LessonKind {
    /// Số phút của một giờ (the measure of vocational programmes).
    pub fn hour_minutes(self) -> i64 {
        match self {
            LessonKind::Theory => 45,
            LessonKind::Practice => 60,
        }
    }

    /// Số giờ of so many minutes, to a tenth, downwards.
    pub fn hours(self, minutes: i64) -> Decimal {
        let hours = Decimal::from(minutes) / Decimal::from(self.hour_minutes());
        hours
            .round_dp_with_strategy(1, rust_decimal::RoundingStrategy::ToZero)
            .normalize()
    }
}

impl Lesson {
    /// Số phút; nothing when it ends before it begins.
    pub fn minutes(&self) -> i64 {
        (self.to_minute - self.from_minute).max(0)
    }
}
