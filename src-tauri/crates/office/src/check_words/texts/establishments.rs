//! Lời của các quy tắc về cơ sở: who may be supported, machines, certificates, results.

/// Chuyện gì, làm gì.
type Words = (&'static str, &'static str);

/// Loại hình.
pub(super) const ELIG_SUBJECT_TYPE: Words = (
    "Cơ sở {ten} thuộc loại \"{loai}\", không nằm trong đối tượng được hỗ trợ tại ngày {ngay}.",
    "Kiểm tra giấy đăng ký và chọn lại loại hình hoặc nội dung hỗ trợ.",
);

/// Địa bàn.
pub(super) const ELIG_PLACE: Words = (
    "Địa chỉ của {ten} chưa gắn với xã/phường hiện hành.",
    "Chọn đơn vị hành chính mới trước khi trình.",
);

/// Ngành nghề bị loại trừ.
pub(super) const ELIG_KILN_EXCLUDED: Words = (
    "Ngành nghề \"{nganh}\" không thuộc diện khuyến công (gạch nung công nghệ cũ).",
    "Không trình đề án này.",
);

/// Trùng hỗ trợ.
pub(super) const DUP_SUPPORT_SAME_CONTENT: Words = (
    "{ten} đã được hỗ trợ nội dung \"{noi_dung}\" năm {nam} ({de_an}, {so_tien} đ).",
    "Đối chiếu hồ sơ cũ; nếu khác nội dung, ghi rõ lý do và trình lãnh đạo.",
);

/// Số máy đã dùng.
pub(super) const MACHINE_SERIAL_REUSED: Words = (
    "Số máy {so_may} đã có trong đề án {de_an_cu}.",
    "Kiểm tra lại biển máy và hồ sơ.",
);

/// Hội chợ nước ngoài.
pub(super) const FAIR_FOREIGN_OVER_2: Words = (
    "{ten} đã được hỗ trợ {n} lần dự hội chợ nước ngoài trong năm {nam}, vượt mức {toi_da} lần.",
    "Bỏ khỏi danh sách hoặc chuyển sang năm sau.",
);

/// Giấy chứng nhận hết giá trị.
pub(super) const RISEP_CERT_EXPIRED: Words = (
    "Giấy chứng nhận sản phẩm tiêu biểu của {san_pham} hết giá trị ngày {ngay}.",
    "Không dùng làm căn cứ ưu tiên nếu chưa có giấy mới.",
);

/// Số liệu trước hỗ trợ.
pub(super) const RESULT_BASELINE_MISSING: Words = (
    "Chưa có số liệu trước hỗ trợ của {ten}.",
    "Ghi công suất, năng suất, lao động, doanh thu trước khi nghiệm thu.",
);

/// Kỳ ghi kết quả.
pub(super) const RESULT_AFTER_DUE: Words = (
    "Đến kỳ ghi kết quả sau hỗ trợ của {ten} ({thang} tháng).",
    "Nhập phiếu VB-10.",
);

/// Máy thiếu thông tin.
pub(super) const MACHINE_UNTOLD: Words = (
    "Máy {may} thiếu: {thieu}.",
    "Chỉ hỗ trợ máy móc, thiết bị mới: kiểm tra lại hóa đơn, CO/CQ.",
);

/// Máy đã qua sử dụng.
pub(super) const MACHINE_NOT_NEW: Words = (
    "Máy {may} ghi \"đã qua sử dụng\".",
    "Chỉ hỗ trợ máy móc, thiết bị mới: kiểm tra lại hóa đơn, CO/CQ.",
);
