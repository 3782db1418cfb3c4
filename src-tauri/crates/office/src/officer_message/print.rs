//! Lời về in ấn.

use documents::PrintError;

use super::OfficerMessage as Says;

pub(super) fn print(error: &PrintError) -> Says {
    match error {
        PrintError::MissingGlyph { character, context } => Says::block(
            "CHARACTER_NOT_PRINTABLE",
            format!("Ký tự “{character}” trong “{context}” không có trong phông chữ in."),
            "Tìm chữ này trên màn hình, gõ lại bằng bàn phím tiếng Việt rồi in.",
        ),
        PrintError::TableTooWide {
            needed_mm,
            available_mm,
        } => Says::block(
            "TABLE_TOO_WIDE",
            format!("Bảng cần rộng {needed_mm} mm, trang chỉ có {available_mm} mm."),
            "Đổi khổ giấy của mẫu sang ngang, hoặc rút gọn nội dung trong bảng.",
        ),
        PrintError::BlockTooTall { height_mm, page_mm } => Says::block(
            "BLOCK_TOO_TALL",
            format!("Một khối cao {height_mm} mm không vừa trang {page_mm} mm."),
            "Rút gọn phần chữ dài nhất của tờ này rồi in lại.",
        ),
        PrintError::Stopped => Says::block(
            "STOPPED",
            "Đã dừng theo yêu cầu.",
            "Chưa có tệp nào được ghi ra. Chạy lại khi cần.",
        ),
        PrintError::UnevenRow { row, .. } => super::program_fault(&format!("mẫu in, hàng {row}")),
        PrintError::BadDate { given } => super::program_fault(&format!("mẫu in, ngày {given}")),
        PrintError::Pdf { reason } => super::program_fault(&format!("PDF: {reason}")),
    }
}
