//! Mẫu số 5b: biên bản nghiệm thu cơ sở, cả đề án.

use super::acceptance_minutes;
use super::case::AcceptanceCase;
use super::template::FormTemplate;
use crate::Document;

/// Dựng Mẫu 5b: every class and every voucher of the đề án.
pub fn document(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Document {
    acceptance_minutes::document(case, template)
}
