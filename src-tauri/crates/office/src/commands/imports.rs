//! Nhập danh sách từ bảng tính.

use crate::done::Done;
use crate::error::Result;
use crate::importing::{self, ImportAnswer, ImportRequest};
use crate::office::Office;

/// Nhập kế hoạch, học viên hay chứng từ; a dry run answers the same and changes nothing.
pub fn import_list(office: &mut Office, request: ImportRequest) -> Result<Done<ImportAnswer>> {
    let (output, touched) = importing::import(office, &request)?;
    let undo_label = (!touched.is_empty()).then(|| "Nhập danh sách".to_owned());
    Ok(Done {
        output,
        touched,
        undo_label,
    })
}
