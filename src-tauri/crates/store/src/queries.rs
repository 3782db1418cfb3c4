//! Các câu hỏi: one file per register or record that screens, rules and forms read.

/// Khóa sổ năm, tiền chuyển năm.
pub mod budget;
/// Đơn vị, người ký.
pub mod centre;
/// Sổ lớp, sổ học viên.
pub mod class;
/// Gói gửi, gói nhận.
pub mod delivery;
/// Cơ sở công nghiệp nông thôn.
pub mod establishment;
/// Đã có trong sổ.
pub mod import;
/// Hóa đơn điện tử.
pub mod invoice;
/// Tệp lưu kèm.
pub mod kept_file;
/// Vòng đời: adjusted, reported, lost, taken back.
mod life;
/// Kinh phí qua các năm, các nơi.
pub mod money;
/// Một người qua các lớp.
pub mod person;
/// Lần trình kế hoạch.
pub mod plan_round;
/// Chương trình, số liệu ngành, số liệu đã tổng hợp, con số nêu trong văn bản.
pub mod programme;
/// Sổ đề án, kế hoạch, năm ngân sách.
pub mod proposal;
/// Hồ sơ đề án: all records of one đề án together.
pub mod proposal_file;
/// Báo cáo: light rows and what their sums are made of.
pub mod report;
/// Quy định của đơn vị.
pub mod rules;
/// Tìm trong cả tệp.
pub mod search;
/// Quyết toán đã khóa.
pub mod settlement;
/// Bối cảnh kiểm tra: what of the whole file a đề án is compared with.
pub mod surroundings;
/// Sổ giáo viên.
pub mod teacher;
/// Phần Kho bạc: declarations, payment lists, advance papers, codes.
pub mod treasury;
/// Kiểm tra thực địa, cộng tác viên.
pub mod visit;
/// Chứng từ: register, ledger, numbers and finality.
pub mod voucher;
