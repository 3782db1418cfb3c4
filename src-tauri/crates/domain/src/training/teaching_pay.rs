//! Tiền giảng: hours of the timetable × the rate, less the tax withheld; computed and never typed.

use rust_decimal::Decimal;

use super::{ClassTeacher, LessonKind, Teacher};
use crate::money::Money;
use crate::proposal_file::ClassFile;

/// Tiền giảng của một giáo viên in one class, paid at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TeachingPay<'a> {
    /// Giáo viên.
    pub teacher: &'a Teacher,
    /// Phân công.
    pub assigned: &'a ClassTeacher,
    /// Giờ lý thuyết (45 minutes).
    pub theory_hours: Decimal,
    /// Giờ thực hành (60 minutes).
    pub practice_hours: Decimal,
    /// Thành tiền, in đồng.
    pub amount: Money,
    /// Thuế TNCN khấu trừ, in đồng.
    pub tax: Money,
}

impl TeachingPay<'_> {
    /// Thực nhận, in đồng.
    pub fn net(&self) -> Money {
        self.amount - self.tax
    }
}

/// Tiền giảng của lớp, teacher by teacher in the order they were assigned.
pub fn teaching_pay(file: &ClassFile) -> Vec<TeachingPay<'_>> {
    let paid = file.teachers.iter().map(|(assigned, teacher)| {
        let theory_hours = hours(file, teacher, LessonKind::Theory);
        let practice_hours = hours(file, teacher, LessonKind::Practice);
        let rate = Decimal::from(assigned.hour_rate.as_dong());
        let amount = Money::of_product(theory_hours + practice_hours, rate);
        let amount = amount.unwrap_or_default();
        TeachingPay {
            teacher,
            assigned,
            theory_hours,
            practice_hours,
            amount,
            tax: assigned.tax_on(amount),
        }
    });
    paid.collect()
}

/// Giờ của một giáo viên; rounded once, over all lessons, to a tenth of an hour downwards.
fn hours(file: &ClassFile, teacher: &Teacher, kind: LessonKind) -> Decimal {
    let own = file.lessons.iter().filter(|lesson| lesson.kind == kind);
    let own = own.filter(|lesson| teacher.teaches_as(&lesson.instructor));
    let minutes: i64 = own.map(|lesson| lesson.minutes()).sum();
    kind.hours(minutes)
}
