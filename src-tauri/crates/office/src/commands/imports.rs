//! Nhập danh sách từ bảng tính.

use crate::done::Done;
use crate::error::Result;
use crate::host::Desk;
use crate::importing::{self, ImportAnswer, ImportRequest};
use crate::progress::Watch;

/// Nhập kế hoạch, học viên hay chứng từ; a dry run answers the same and changes nothing. It
/// tells how far it is, and can be stopped.
pub fn import_list(
    desk: &Desk,
    request: ImportRequest,
    watch: Watch<'_>,
) -> Result<Done<ImportAnswer>> {
    let (output, touched) =
        desk.with_office(|office| importing::import(office, &request, watch))?;
    let undo_label = (!touched.is_empty()).then(|| "Nhập danh sách".to_owned());
    Ok(Done {
        output,
        touched,
        undo_label,
    })
}
