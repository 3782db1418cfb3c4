//! Lời về dữ liệu của một người.

use domain::breach::Breach;

use super::{FieldMessage, OfficerMessage as Says};
use crate::check_words;
use crate::person_fault::PersonFault;

/// Lời của một lỗi.
pub(super) fn words(fault: &PersonFault) -> Says {
    match fault {
        PersonFault::SameRow => Says::block(
            "SAME_ROW",
            "Hai dòng được chọn là một.",
            "Chọn hai học viên khác nhau.",
        ),
        PersonFault::OneNumberTwoPersons => Says::block(
            "ONE_NUMBER_TWO_PERSONS",
            "Hai người không thể chung một số căn cước.",
            "Mở lớp, sửa số ở dòng sai theo thẻ, rồi ghi khác người.",
        ),
        PersonFault::CannotLeave(blocks) => leaving(blocks),
        PersonFault::GroundMissing => Says::block(
            "GROUND_MISSING",
            "Chưa ghi người yêu cầu hoặc căn cứ.",
            "Ghi ai yêu cầu, theo giấy tờ nào, rồi làm lại.",
        ),
        PersonFault::NotDue => Says::block(
            "NOT_DUE",
            "Lớp chưa hết thời hạn lưu, hoặc không còn bản làm việc.",
            "Xem lại danh sách hết thời hạn lưu.",
        ),
        PersonFault::SettledClass => Says::block(
            "SETTLED_CLASS",
            "Lớp thuộc đề án đã khóa quyết toán nên không bỏ được dòng nào.",
            "Giữ cả hai dòng như đã in, và báo Sở nếu danh sách đã nộp có người trùng.",
        ),
    }
}

/// The first block in its own words; each at its field.
fn leaving(blocks: &[Breach]) -> Says {
    let told = blocks.iter().map(check_words::words);
    let (what, advice) = told.clone().next().unwrap_or_default();
    let code = blocks
        .first()
        .map_or("CANNOT_LEAVE", |block| block.code.wire());
    let mut message = Says::block(code, what, advice);
    message.reference = blocks.first().map(|block| block.reference.clone());
    let fields = blocks
        .iter()
        .zip(told)
        .map(|(block, (what, advice))| FieldMessage {
            field: block.subject.field.clone(),
            message: format!("{what} {advice}"),
        });
    message.fields = fields.collect();
    message
}
