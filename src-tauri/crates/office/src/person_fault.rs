//! Lỗi về dữ liệu của một người: facts only, and no personal value among them.

/// Không làm được với dữ liệu của một người.
#[derive(Debug, thiserror::Error)]
pub enum PersonFault {
    /// Một dòng so với chính nó.
    #[error("one row was named twice")]
    SameRow,
    /// Cùng số mà khác người.
    #[error("two persons cannot bear one number")]
    OneNumberTwoPersons,
    /// Lớp đã quyết toán: its list stays as it was printed.
    #[error("the class is settled")]
    SettledClass,
}
