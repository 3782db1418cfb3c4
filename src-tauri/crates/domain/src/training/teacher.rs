//! Giáo viên: the register of the office, and who teaches which class at which rate.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;
use crate::ids::{ClassId, ClassTeacherId, TeacherId};
use crate::money::Money;
use crate::regulation::WithholdingRule;

/// Giáo viên: one person of the register, whatever classes they teach. Lessons name teachers as people write
/// names, so a lesson is a teacher's when the folded names are the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Teacher {
    /// Identity of the row.
    pub uid: TeacherId,
    /// Họ và tên, NFC.
    pub name: String,
    /// Trình độ, bậc thợ.
    pub qualification: String,
    /// Đơn vị công tác.
    pub workplace: String,
    /// Mã số thuế cá nhân. Personal: masked by default.
    pub tax_code: String,
    /// Số tài khoản. Personal: masked by default.
    pub account: String,
    /// Ngân hàng.
    pub bank: String,
}

/// Giáo viên của một lớp: the rate of an hour and the tax rule, copied from the law when it was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassTeacher {
    /// Identity of the row.
    pub uid: ClassTeacherId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Giáo viên.
    pub teacher_uid: TeacherId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Đơn giá một giờ giảng, in đồng.
    pub hour_rate: Money,
    /// Thuế khấu trừ, percent of the payment.
    #[ts(type = "string")]
    pub tax_percent: Decimal,
    /// Khấu trừ từ mức chi, in đồng a payment.
    pub tax_from: Money,
    /// Lý do không khấu trừ (teaching within a labour contract …); empty = tax is withheld.
    pub untaxed_ground: String,
}

impl Teacher {
    /// Is the lesson of that instructor this teacher's.
    pub fn teaches_as(&self, instructor: &str) -> bool {
        fold(&self.name) == fold(instructor)
    }
}

impl ClassTeacher {
    /// Theo quy định khấu trừ: its rate and threshold become those of the assignment; none = no tax.
    pub fn follow(&mut self, rule: Option<&WithholdingRule>) {
        self.tax_percent = rule.map_or(Decimal::ZERO, |rule| rule.percent);
        self.tax_from = rule.map_or(Money::ZERO, |rule| rule.from);
    }

    /// Thuế thu nhập cá nhân withheld from one payment, in whole đồng.
    pub fn tax_on(&self, payment: Money) -> Money {
        if !self.untaxed_ground.is_empty() || payment < self.tax_from {
            return Money::ZERO;
        }
        payment.times(self.tax_percent / Decimal::ONE_HUNDRED)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn assigned() -> ClassTeacher {
        ClassTeacher {
            uid: ClassTeacherId::NEW,
            class_uid: ClassId::NEW,
            teacher_uid: TeacherId::NEW,
            position: 1,
            hour_rate: Money::dong(100_000),
            tax_percent: Decimal::TEN,
            tax_from: Money::dong(2_000_000),
            untaxed_ground: String::new(),
        }
    }

    #[test]
    fn a_payment_of_two_million_is_taxed_and_one_đồng_less_is_not() {
        let mut teacher = assigned();
        let tax = |one: &ClassTeacher, payment| one.tax_on(Money::dong(payment));
        assert_eq!(tax(&teacher, 2_000_000), Money::dong(200_000));
        assert_eq!(tax(&teacher, 1_999_999), Money::ZERO);
        teacher.untaxed_ground = "Giảng dạy theo hợp đồng lao động".to_owned();
        assert_eq!(tax(&teacher, 20_000_000), Money::ZERO);
    }
}
