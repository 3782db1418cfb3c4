//! Mẫu số 5c: biên bản nghiệm thu đề án do Cục nghiệm thu.

use super::acceptance_minutes;
use super::case::AcceptanceCase;
use super::template::FormTemplate;
use crate::Document;

/// Dựng Mẫu 5c: the whole đề án, signed by the Cục and the unit that carried it out.
pub fn document(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Document {
    acceptance_minutes::document(case, template)
}
