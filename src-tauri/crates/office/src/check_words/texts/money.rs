//! Lời của các quy tắc về tiền: tạm ứng, chứng từ, Kho bạc, mã ngân sách.

/// Chuyện gì, làm gì.
type Words = (&'static str, &'static str);

/// Ô đánh dấu.
pub(super) const KB13_BOXES: Words = (
    "{mau} chưa chọn đủ ô ({thieu}).",
    "Chọn đúng một ô mỗi cặp.",
);

/// Dòng khai D2–D4.
pub(super) const KB_DECLARED_FIELDS: Words = (
    "Chứng từ {so} chưa khai số, ngày, giá trị hợp đồng hoặc biên bản nghiệm thu.",
    "Bổ sung; chỉ để trống khi khoản chi không có.",
);

/// Chia nộp ngân sách và trả thụ hưởng.
pub(super) const KB14_SPLIT: Words = (
    "Tổng {a} đ khác nộp ngân sách {b} đ cộng trả thụ hưởng {c} đ.",
    "Sửa dòng {dong}.",
);

/// Vượt số dư tạm ứng.
pub(super) const KB10_OVER_ADVANCE: Words = (
    "Đề nghị thanh toán {a} đ lớn hơn số dư tạm ứng {b} đ.",
    "Lập thêm chứng từ chuyển tiền {c} đ.",
);

/// Danh sách thanh toán khác chứng từ.
pub(super) const KB20_SUM: Words = (
    "Danh sách chi {a} đ, chứng từ {b} đ.",
    "Sửa cho khớp trước khi gửi Kho bạc.",
);

/// Tài khoản sai.
pub(super) const KB20_ACCOUNT_INVALID: Words = (
    "Dòng {dong} {ho_ten}: thiếu hoặc sai số tài khoản, ngân hàng, tên chủ tài khoản.",
    "Sửa lại.",
);

/// Tài khoản chung.
pub(super) const KB20_ACCOUNT_SHARED: Words =
    ("Tài khoản {tk} dùng cho {n} người.", "Xác nhận hoặc sửa.");

/// C43-BB không cân.
pub(super) const C43_IDENTITY: Words = (
    "Giấy thanh toán tạm ứng không cân: I+IV = {a}, II+III = {b}.",
    "Kiểm tra số tạm ứng và chứng từ.",
);

/// Mã ngoài mục lục.
pub(super) const BUDGET_CODE_INVALID: Words = (
    "Mã {ma} không có trong Mục lục ngân sách năm {nam}.",
    "Chọn lại mã; mã mới ban hành thì kế toán thêm trong Thiết lập.",
);

/// Chưa gắn tiểu mục.
pub(super) const BUDGET_CODE_UNMAPPED: Words = (
    "Nội dung \"{noi_dung}\" chưa gắn tiểu mục.",
    "Kế toán chọn tiểu mục trước khi in.",
);

/// Tạm ứng vượt mức.
pub(super) const ADVANCE_OVER_CAP: Words = (
    "Tạm ứng lũy kế {so_tien} đ vượt {muc}% ({tran} đ).",
    "Giảm số đề nghị tạm ứng.",
);

/// Chưa đủ khối lượng để tạm ứng.
pub(super) const ADVANCE_PROGRESS_LOW: Words = (
    "Khối lượng mới đạt {ty_le}%, chưa trên {muc}%.",
    "Chờ đủ khối lượng và xác nhận của Sở.",
);

/// Thiếu giấy tờ tạm ứng.
pub(super) const ADVANCE_PAPERS_MISSING: Words = (
    "Đề nghị tạm ứng thiếu: {danh_sach}.",
    "Bổ sung trước khi in.",
);

/// Còn tạm ứng chưa xử lý.
pub(super) const ADVANCE_OPEN_AT_SETTLE: Words = (
    "Còn {so_tien} đ tạm ứng chưa xử lý.",
    "Nộp trả và nhập chứng từ trước khi quyết toán.",
);

/// Thanh toán vượt hợp đồng.
pub(super) const PAID_OVER_CONTRACT: Words = (
    "Tổng thanh toán {a} đ vượt giá trị {b} đ của hợp đồng/quyết định {so}.",
    "Giảm số tiền hoặc nhập phụ lục hợp đồng.",
);

/// Dãy số có khoảng trống.
pub(super) const CASH_NUMBER_GAP: Words = (
    "Dãy số chứng từ thiếu hoặc trùng số {danh_sach}.",
    "Ghi lý do hủy hoặc sửa số.",
);

/// Bằng chữ khác bằng số.
pub(super) const WORDS_MISMATCH: Words = (
    "Số tiền bằng chữ không khớp bằng số ở {mau}.",
    "In lại từ chương trình, không sửa tay.",
);

/// Chi sau khi khóa năm.
pub(super) const YEAR_END_SPEND_STOP: Words = (
    "Ngân sách năm {nam} đã khóa chi từ 31/12.",
    "Chọn năm ngân sách mới hoặc chế độ chỉnh lý.",
);

/// Ngày ngược thứ tự.
pub(super) const DATE_ORDER: Words = (
    "Ngày {a} ({ten_a}) sau ngày {b} ({ten_b}).",
    "Kiểm tra lại ngày trên hồ sơ gốc.",
);
