//! Lời về bản quét và tệp gốc lưu kèm.

use super::OfficerMessage as Says;
use crate::kept_files::{KeptFault, LARGEST};

pub(super) fn kept(fault: &KeptFault) -> Says {
    match fault {
        KeptFault::TooLarge { name, bytes } => Says::block(
            "KEPT_FILE_TOO_LARGE",
            format!(
                "Tệp “{name}” nặng {} MB, quá mức {} MB của một bản quét.",
                bytes.div_ceil(1 << 20),
                LARGEST >> 20
            ),
            "Quét lại ở 200–300 dpi, đen trắng hoặc xám, hoặc tách thành nhiều tệp.",
        ),
        KeptFault::Empty { name } => Says::block(
            "KEPT_FILE_EMPTY",
            format!("Tệp “{name}” không có nội dung."),
            "Quét hoặc chép lại tệp rồi chọn lại.",
        ),
        KeptFault::UnknownType { name } => Says::block(
            "KEPT_FILE_TYPE",
            format!("Tệp “{name}” không phải PDF, ảnh JPEG, ảnh PNG hay hóa đơn XML."),
            "Lưu bản quét thành PDF hoặc ảnh rồi chọn lại.",
        ),
        KeptFault::Missing { name } => Says::block(
            "KEPT_FILE_MISSING",
            format!("Không thấy tệp “{name}” trong thư mục lưu kèm của tệp dữ liệu."),
            "Chép lại thư mục “.files” đi cùng tệp dữ liệu từ bản sao lưu, hoặc quét lại.",
        ),
        KeptFault::Damaged { name } => Says::fault(
            "KEPT_FILE_DAMAGED",
            format!("Tệp “{name}” đã bị thay đổi hoặc hỏng sau khi lưu."),
            "Lấy lại tệp từ bản sao lưu, hoặc quét lại và thay bản quét này.",
        ),
    }
}
