//! Lỗi về dữ liệu của một người: facts only, and no personal value among them.

use domain::breach::Breach;

/// Không làm được với dữ liệu của một người.
#[derive(Debug, thiserror::Error)]
pub enum PersonFault {
    /// Một dòng so với chính nó.
    #[error("one row was named twice")]
    SameRow,
    /// Cùng số mà khác người.
    #[error("two persons cannot bear one number")]
    OneNumberTwoPersons,
    /// Chưa đủ điều kiện xuất.
    #[error("{} conditions of leaving are not met", .0.len())]
    CannotLeave(Vec<Breach>),
    /// Chưa ghi người yêu cầu hoặc căn cứ.
    #[error("who asks, and on what ground, is not said")]
    GroundMissing,
    /// Chưa hết thời hạn lưu.
    #[error("the time of keeping is not over")]
    NotDue,
    /// Lớp đã quyết toán: its list stays as it was printed.
    #[error("the class is settled")]
    SettledClass,
}
