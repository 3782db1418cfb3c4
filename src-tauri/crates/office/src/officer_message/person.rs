//! Lời về dữ liệu của một người.

use super::OfficerMessage as Says;
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
        PersonFault::SettledClass => Says::block(
            "SETTLED_CLASS",
            "Lớp thuộc đề án đã khóa quyết toán nên không bỏ được dòng nào.",
            "Giữ cả hai dòng như đã in, và báo Sở nếu danh sách đã nộp có người trùng.",
        ),
    }
}
