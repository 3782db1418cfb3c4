//! Các câu hỏi: one file per register or record that screens, rules and forms read.

/// Đơn vị, người ký.
pub mod centre;
/// Hồ sơ đề án: all records of one đề án together.
pub mod proposal_file;
/// Chứng từ: numbers and finality.
pub mod voucher;
/// Sổ đề án, kế hoạch, năm ngân sách.
pub mod proposal;
/// Sổ lớp, sổ học viên.
pub mod class;
