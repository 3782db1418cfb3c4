//! What screens read: rows, totals, and what may be done next. Nothing here writes.

/// Cân đối kinh phí của một năm.
pub mod balances;
/// Thay đổi từ ngày làm việc trước.
pub mod changes;
/// Lịch dạy, giáo viên, vật tư, việc làm của một lớp.
pub mod class_life;
/// Sổ lớp, sổ học viên, một lớp.
pub mod classes;
/// Mạng lưới cộng tác viên.
pub mod collaborators;
/// Bảng hạn.
pub mod due;
/// Sổ cơ sở, một cơ sở.
pub mod establishments;
/// Con số mở ra thành các phần.
pub mod explanations;
/// Sổ hóa đơn, một hóa đơn.
pub mod invoices;
/// Người đã biết quanh một lớp.
pub mod known_persons;
/// Vòng đời của một đề án.
pub mod life;
/// Danh sách để xuất.
pub mod list_out;
/// Kinh phí qua các năm, các giai đoạn, các nơi.
pub mod money;
/// Tổng quan: việc, tiền, hạn.
pub mod overview;
/// Danh mục giấy tờ.
pub mod papers;
/// Kết quả đã tổng hợp và con số nêu.
pub mod past_results;
/// Được làm gì với một chứng từ.
pub mod permission;
/// Dữ liệu của một người.
pub mod persons;
/// Chương trình nhiều năm.
pub mod programmes;
/// Sổ đề án và hồ sơ một đề án.
pub mod proposals;
/// Xếp hạng kế hoạch năm.
pub mod ranking;
/// Tìm trong cả tệp.
pub mod search;
/// Số liệu ngành.
pub mod sector;
/// Quyết toán một đề án.
pub mod settlements;
/// Phần Kho bạc của một chứng từ.
pub mod treasury;
/// Người có thể trùng.
pub mod twins;
/// Kiểm tra thực địa.
pub mod visits;
/// Sổ chứng từ, một chứng từ, sổ một dòng dự toán.
pub mod vouchers;
