//! Lớp, chương trình, học viên of a sample đề án.

use domain::calendar::Day;
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
    /// Danh sách học viên.
    pub trainees: String,
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
