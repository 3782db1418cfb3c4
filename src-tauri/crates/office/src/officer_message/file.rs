//! Lời về tệp, ổ đĩa và USB.

use std::io::{Error, ErrorKind};

use store::StoreError;

use super::OfficerMessage as Says;

pub(super) fn store(error: &StoreError) -> Says {
    match error {
        StoreError::Busy => Says::block(
            "FILE_BUSY",
            "Tệp dữ liệu đang mở ở một cửa sổ hoặc máy khác.",
            "Đóng bản đang mở rồi thử lại. Hai bản cùng ghi sẽ làm lẫn số liệu.",
        ),
        StoreError::TooNew { found, known } => Says::block(
            "FILE_TOO_NEW",
            format!(
                "Tệp do phiên bản chương trình mới hơn tạo ra (lược đồ {found}, bản này biết đến {known})."
            ),
            "Cài bản mới của Sổ Khuyến công rồi mở lại.",
        ),
        StoreError::NotOurs => Says::block(
            "NOT_OUR_FILE",
            "Tệp này không phải dữ liệu Sổ Khuyến công.",
            "Chọn tệp có đuôi .kcdb do chương trình tạo ra.",
        ),
        StoreError::Damaged { .. } => Says::fault(
            "FILE_DAMAGED",
            "Tệp dữ liệu bị hỏng, chương trình chưa ghi gì thêm vào đó.",
            "Giữ nguyên tệp này và mở bản sao lưu gần nhất.",
        ),
        StoreError::DiskFull => Says::fault(
            "DISK_FULL",
            "Ổ đĩa đã đầy, việc vừa làm chưa được lưu. Số liệu trước đó còn nguyên.",
            "Xóa bớt tệp không dùng trên ổ đĩa rồi làm lại.",
        ),
        StoreError::ReadOnly => Says::block(
            "PLACE_READ_ONLY",
            "Không ghi được vào thư mục hoặc tệp này.",
            "Chép tệp sang thư mục Tài liệu của máy, hoặc bỏ thuộc tính chỉ đọc.",
        ),
        StoreError::Missing => Says::block(
            "FILE_MISSING",
            "Không thấy tệp dữ liệu ở nơi đã chỉ.",
            "Chọn lại tệp, hoặc lập tệp mới bằng “kc new” hay màn hình mở đầu.",
        ),
        StoreError::AlreadyThere => Says::block(
            "FILE_EXISTS",
            "Đã có một tệp cùng tên ở nơi này.",
            "Đặt tên khác, hoặc mở tệp đã có.",
        ),
        StoreError::NotUnique { what } => not_unique(what),
        StoreError::StillInUse => Says::block(
            "STILL_IN_USE",
            "Bản ghi này còn được nơi khác dùng nên không bỏ được.",
            "Bỏ các bản ghi gắn với nó trước.",
        ),
        StoreError::ChangedSince { .. } => Says::block(
            "CHANGED_SINCE",
            "Không hoàn tác được vì số liệu đã thay đổi sau đó.",
            "Sửa trực tiếp trên màn hình.",
        ),
        StoreError::ImageErased => Says::block(
            "IMAGE_ERASED",
            "Không hoàn tác được vì dữ liệu cũ đã xóa theo yêu cầu của người có dữ liệu.",
            "Nhập lại phần còn cần.",
        ),
        StoreError::Row(detail) => super::program_fault(&format!("dòng dữ liệu: {detail}")),
        StoreError::Sqlite(error) => super::program_fault(&format!("SQLite: {error}")),
        StoreError::File(error) => cannot_write("tệp dữ liệu", error),
    }
}

/// The unique indexes of the schema, in the officer's words.
fn not_unique(what: &str) -> Says {
    let (what, advice) = if what.starts_with("proposals") {
        ("Mã đề án này đã dùng trong năm.", "Chọn mã khác.")
    } else if what.starts_with("training_classes") {
        ("Mã lớp này đã dùng.", "Chọn mã khác.")
    } else if what.starts_with("vouchers") {
        (
            "Số chứng từ này đã dùng trong năm.",
            "Dùng số kế tiếp, hoặc mở chứng từ đã có để so.",
        )
    } else {
        ("Bản ghi này đã có.", "Mở bản ghi đã có để sửa.")
    };
    Says::block("NOT_UNIQUE", what, advice)
}

pub(super) fn cannot_write(path: &str, error: &Error) -> Says {
    let advice = match error.kind() {
        ErrorKind::StorageFull => "Ổ đĩa hoặc USB đã đầy. Xóa bớt rồi ghi lại.",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "Thư mục chỉ đọc. Chọn thư mục khác, ví dụ Tài liệu."
        }
        ErrorKind::NotFound => "Không có thư mục này. Cắm lại USB hoặc chọn thư mục khác.",
        _ => "Kiểm tra ổ đĩa hoặc USB rồi ghi lại.",
    };
    Says::fault("CANNOT_WRITE", format!("Không ghi được {path}."), advice)
}

pub(super) fn cannot_read(path: &str, error: &Error) -> Says {
    let advice = match error.kind() {
        ErrorKind::NotFound => "Không có tệp này. Chọn lại tệp.",
        ErrorKind::PermissionDenied => "Máy không cho đọc tệp này. Chép tệp sang thư mục Tài liệu.",
        _ => "Kiểm tra ổ đĩa hoặc USB rồi đọc lại.",
    };
    Says::block("CANNOT_READ", format!("Không đọc được {path}."), advice)
}
