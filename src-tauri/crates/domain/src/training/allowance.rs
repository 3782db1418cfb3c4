//! Tiền ăn, tiền đi lại: what a trainee is owed by the rules of the class.

use super::{Attendance, Trainee, TrainingClass};
use crate::money::Money;

/// Hỗ trợ của một học viên, computed and never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Số ngày được tiền ăn.
    pub days: i64,
    /// Tiền ăn, in đồng.
    pub meal: Money,
    /// Tiền đi lại, in đồng; once per course.
    pub travel: Money,
}

impl Allowance {
    /// Tổng hỗ trợ.
    pub fn total(&self) -> Money {
        self.meal + self.travel
    }
}

/// Tính hỗ trợ: full days × rate for the groups of the class regime, and the travel money from the distance the class regime asks.
pub fn allowance(class: &TrainingClass, trainee: &Trainee) -> Allowance {
    let attended = Attendance::read(&trainee.attendance, class.days().len()).full_days();
    let owed = if class.feeds(trainee.group) {
        attended
    } else {
        0
    };
    let days = trainee.meal_days_paid.unwrap_or(owed);
    let far_enough = trainee
        .distance_km
        .is_some_and(|km| km >= class.travel_min_km);
    let travel = trainee
        .travel_paid
        .unwrap_or(if far_enough && attended > 0 {
            class.travel_rate
        } else {
            Money::ZERO
        });
    Allowance {
        days,
        meal: class.meal_rate.times(days.into()),
        travel,
    }
}
