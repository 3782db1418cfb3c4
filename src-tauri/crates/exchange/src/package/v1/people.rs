//! Cơ sở, lớp và người.

use super::freezing::frozen;

frozen! {
    /// Đơn vị thụ hưởng.
    Beneficiary from domain::proposal::Beneficiary {
        uid: String, establishment_uid: String, position: i64, content: String, grant: i64,
        counterpart_committed: i64, ceiling_code: String,
    }
    /// Cơ sở.
    Establishment from domain::establishment::Establishment {
        uid: String, name: String, kind: String, tax_code: String, registration_number: String,
        address: String, commune_code: Option<String>, representative: String, phone: String,
        trade: String, owner_name: String, owner_card_number: String, workers: Option<i64>,
    }
    /// Kết quả trước và sau hỗ trợ.
    Outcome from domain::establishment::outcome::Outcome {
        uid: String, establishment_uid: String, indicator: String, unit: String, months: i64,
        value: String, measured_on: Option<String>, evidence: String, measured_by: String,
    }
    /// Lớp.
    Class from domain::training::TrainingClass {
        uid: String, code: String, name: String, trade: String, place: String,
        commune_code: Option<String>, starts_on: Option<String>, ends_on: Option<String>,
        class_days: String, meal_rate: i64, travel_rate: i64, instructor: String,
        opening_decision: String, certificate_decision: String, certified_on: Option<String>,
    }
    /// Học viên.
    Person from domain::training::Trainee {
        uid: String, class_uid: String, position: i64, full_name: String,
        born_on: Option<String>, birth_year: Option<i32>, sex: Option<String>,
        card_number: String, old_number: String, ethnic_group: String, address: String,
        commune_code: Option<String>, group: String, attendance: String,
        meal_days_paid: Option<i64>, travel_paid: Option<i64>, result: String,
        certificate_number: String, job_after: String, consent_on: Option<String>,
    }
}
