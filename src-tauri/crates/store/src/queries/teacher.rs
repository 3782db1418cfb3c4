//! Sổ giáo viên, và buổi dạy ở các lớp khác.

use domain::calendar::Day;
use domain::ids::{ClassId, TeacherId};
use serde::Deserialize;

use domain::training::Teacher;

use crate::books::Books;
use crate::error::StoreError;

/// Lớp mà một giáo viên được phân công.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TaughtClass {
    /// Giáo viên.
    pub teacher_uid: TeacherId,
    /// Tên lớp.
    pub class_name: String,
}

/// Buổi dạy ở lớp khác.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LessonElsewhere {
    /// Tên lớp.
    pub class_name: String,
    /// Ngày.
    pub taught_on: Day,
    /// Bắt đầu, minutes since midnight.
    pub from_minute: i64,
    /// Kết thúc, minutes since midnight.
    pub to_minute: i64,
    /// Giáo viên.
    pub instructor: String,
}

impl Books<'_> {
    /// Mọi giáo viên, by name.
    pub fn teachers(&self) -> Result<Vec<Teacher>, StoreError> {
        self.select("SELECT * FROM teachers ORDER BY fold(name), uid", [])
    }

    /// Giáo viên theo tên, when the register has exactly one so named.
    pub fn teacher_named(&self, name: &str) -> Result<Option<Teacher>, StoreError> {
        let mut same: Vec<Teacher> = self.select(
            "SELECT * FROM teachers WHERE fold(name) = fold(?1) LIMIT 2",
            [name],
        )?;
        let only = same.len() == 1;
        Ok(same.pop().filter(|_| only))
    }

    /// Các lớp của từng giáo viên, newest first.
    pub fn taught_classes(&self) -> Result<Vec<TaughtClass>, StoreError> {
        self.select(
            "SELECT t.teacher_uid, c.name AS class_name FROM class_teachers AS t
             JOIN training_classes AS c ON c.uid = t.class_uid ORDER BY c.starts_on DESC, c.code",
            [],
        )
    }

    /// Buổi dạy của các lớp khác between two days.
    pub fn lessons_elsewhere(
        &self,
        class: ClassId,
        from: Day,
        to: Day,
    ) -> Result<Vec<LessonElsewhere>, StoreError> {
        self.select(
            "SELECT c.name AS class_name, l.taught_on, l.from_minute, l.to_minute, l.instructor
             FROM lessons AS l JOIN training_classes AS c ON c.uid = l.class_uid
             WHERE l.class_uid <> ?1 AND l.taught_on BETWEEN ?2 AND ?3 ORDER BY l.taught_on, l.from_minute",
            [class.to_string(), from.iso(), to.iso()],
        )
    }
}
