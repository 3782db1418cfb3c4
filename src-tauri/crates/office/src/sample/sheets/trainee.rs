//! Lớp, chương trình, học viên of a sample đề án.

use domain::calendar::Day;
use domain::training::MoveDirection;
use rust_decimal::Decimal;
use serde::Deserialize;

/// Lớp; its days are `days` working days from the first, without Sundays and the days `off`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassSheet {
    pub code: String,
    pub name: String,
    pub trade: String,
    pub place: String,
    #[serde(default)]
    pub commune_code: Option<String>,
    /// Ngày nhập lớp và học viên.
    pub opened_on: Day,
    pub starts_on: Day,
    pub days: usize,
    /// Mã chế độ hỗ trợ; none = the newest of the pack.
    #[serde(default)]
    pub regime: Option<String>,
    #[serde(default)]
    pub off: Vec<Day>,
    pub instructor: String,
    pub class_manager: String,
    pub opening_decision: String,
    /// Các ngày chấm công được nhập, up to that day.
    pub marked_on: Vec<Day>,
    #[serde(default)]
    pub tested_on: Option<Day>,
    #[serde(default)]
    pub certificate_decision: String,
    /// Ngày cấp chứng chỉ, when results are entered.
    #[serde(default)]
    pub certified_on: Option<Day>,
    /// Ngày nhập việc làm sau đào tạo.
    #[serde(default)]
    pub jobs_on: Option<Day>,
    /// Có thời khóa biểu, made from the programme.
    #[serde(default)]
    pub lessons: bool,
    /// Giáo viên được trả tiền giảng, entered as the class opens.
    #[serde(default)]
    pub teacher: Option<TeacherSheet>,
    /// Nhập, xuất vật tư, each entered on its day.
    #[serde(default)]
    pub materials: Vec<MaterialSheet>,
    /// Theo dõi việc làm, each entered on its day.
    #[serde(default)]
    pub follow_ups: Vec<FollowUpSheet>,
    /// Danh sách học viên.
    pub trainees: String,
}

/// Giáo viên named as the instructor of the class.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeacherSheet {
    pub qualification: String,
    pub workplace: String,
    pub tax_code: String,
    pub account: String,
    pub bank: String,
    pub hour_rate: i64,
}

/// Lần nhập, xuất.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaterialSheet {
    pub on: Day,
    pub direction: MoveDirection,
    pub material: String,
    pub unit: String,
    pub quantity: Decimal,
    #[serde(default)]
    pub unit_price: Option<i64>,
    #[serde(default)]
    pub paper: String,
    pub person: String,
}

/// Lần theo dõi; `trainee` counts from 1 in the list.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpSheet {
    pub on: Day,
    pub trainee: usize,
    pub working: bool,
    #[serde(default)]
    pub job: String,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub wage: Option<i64>,
    pub confirmed_by: String,
}

/// Mô đun.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModuleSheet {
    pub name: String,
    pub theory_hours: i64,
    pub practice_hours: i64,
    pub instructor: String,
}

/// Học viên: cells as the grid takes them, and the marks of all class days.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TraineeSheet {
    pub full_name: String,
    pub born: String,
    pub sex: String,
    pub card_number: String,
    pub ethnic_group: String,
    pub address: String,
    pub group: String,
    pub group_proof: String,
    pub workplace: String,
    pub distance_km: String,
    pub result: String,
    pub certificate_number: String,
    pub job_after: String,
    pub job_place: String,
    pub job_wage: String,
    pub marks: String,
}
