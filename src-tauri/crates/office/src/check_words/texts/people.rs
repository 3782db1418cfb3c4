//! Lời về dữ liệu của người: kept too long, or about to leave the machine.

pub(super) const DATA_RETENTION_DUE: (&str, &str) = (
    "{n} hồ sơ hết thời hạn lưu làm việc.",
    "Xóa bản làm việc, giữ chứng từ kế toán.",
);
pub(super) const EXPORT_NO_GROUND: (&str, &str) = (
    "Chưa ghi căn cứ và nơi nhận của gói dữ liệu.",
    "Nhập số văn bản yêu cầu trước khi xuất.",
);
pub(super) const EXPORT_FULL_ID: (&str, &str) = (
    "Gói có số căn cước đầy đủ.",
    "Chỉ xuất khi nơi nhận yêu cầu bằng văn bản; mặc định che số giữa.",
);
pub(super) const EXPORT_NOT_ENCRYPTED: (&str, &str) = (
    "Gói chưa mã hóa hoặc chưa ký.",
    "Chọn khóa nơi nhận rồi xuất lại.",
);
