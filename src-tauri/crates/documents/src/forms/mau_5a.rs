//! Mẫu số 5a: biên bản nghiệm thu cơ sở, từng địa điểm.

use super::acceptance_minutes;
use super::case::AcceptanceCase;
use super::template::FormTemplate;
use crate::Document;

/// Dựng Mẫu 5a. The minutes of a class list its trainees and the vouchers of that class.
pub fn document(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Document {
    acceptance_minutes::document(case, template)
}
