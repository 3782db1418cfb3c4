//! Nghĩa vụ: dated demands of the law that are neither money, paper nor date, with their number.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Citation, RegulationPack};
use crate::calendar::Day;

/// Nghĩa vụ of a regulation pack: an age, a share, or only that something is asked at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Mã nghĩa vụ (`AGE_FROM`, `CONSENT` …).
    pub code: String,
    /// Nội dung.
    pub name: String,
    /// Con số (tuổi, %, số buổi); none = the duty has none.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub number: Option<Decimal>,
    /// Căn cứ.
    pub citation: Citation,
}

impl Duty {
    /// Con số as a whole number, where the duty counts something.
    pub fn count(&self) -> Option<i64> {
        self.number.and_then(|number| number.to_i64())
    }
}

impl RegulationPack {
    /// Nghĩa vụ theo mã, when it is in force on a day.
    pub fn duty(&self, code: &str, day: Day) -> Option<&Duty> {
        let mut named = self.duties.iter().filter(|duty| duty.code == code);
        named.find(|duty| duty.citation.is_in_force_on(day))
    }
}
