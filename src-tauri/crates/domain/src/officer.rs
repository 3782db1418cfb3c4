//! Cán bộ dùng chương trình: who may do what. Nobody is asked for a password until the first officer is entered.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::OfficerId;

/// Vai trò của cán bộ: what each may do is `OfficerRole::may`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfficerRole {
    /// Người lập: enters everything that can still be changed.
    Preparer,
    /// Kế toán trưởng: also posts and cancels vouchers, and closes years.
    ChiefAccountant,
    /// Thủ trưởng: approves, lets a block pass, manages officers and the unit; posts nothing.
    Head,
    /// Người xem: changes nothing.
    Viewer,
}

/// Quyền của cán bộ that a piece of work needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Lập, sửa, in, gửi.
    Draft,
    /// Ghi sổ, hủy chứng từ, khóa năm.
    Post,
    /// Duyệt điều chỉnh, khóa quyết toán, cho vượt chặn.
    Approve,
    /// Quản trị cán bộ, đơn vị, quy định, khôi phục, xóa dữ liệu cá nhân.
    Administer,
}

impl OfficerRole {
    /// Mọi vai trò, in the order of the screen.
    pub const ALL: [OfficerRole; 4] = [
        OfficerRole::Preparer,
        OfficerRole::ChiefAccountant,
        OfficerRole::Head,
        OfficerRole::Viewer,
    ];

    /// Tên vai trò.
    pub fn label(self) -> &'static str {
        match self {
            OfficerRole::Preparer => "Người lập",
            OfficerRole::ChiefAccountant => "Kế toán trưởng",
            OfficerRole::Head => "Thủ trưởng",
            OfficerRole::Viewer => "Người xem",
        }
    }

    /// Có quyền ấy không. Whoever posts does not approve, and the other way round.
    pub fn may(self, right: Right) -> bool {
        match right {
            Right::Draft => self != OfficerRole::Viewer,
            Right::Post => self == OfficerRole::ChiefAccountant,
            Right::Approve | Right::Administer => self == OfficerRole::Head,
        }
    }
}

impl Right {
    /// Việc gì, as the sentence "… không có quyền …" goes on.
    pub fn label(self) -> &'static str {
        match self {
            Right::Draft => "lập và sửa",
            Right::Post => "ghi sổ, hủy chứng từ, khóa năm",
            Right::Approve => "duyệt, khóa quyết toán, cho vượt chặn",
            Right::Administer => "quản trị cán bộ, đơn vị và quy định",
        }
    }

    /// Vai trò có quyền ấy.
    pub fn roles(self) -> impl Iterator<Item = OfficerRole> {
        OfficerRole::ALL
            .into_iter()
            .filter(move |role| role.may(self))
    }
}

/// Cán bộ of the office, on this file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Officer {
    /// Identity of the row.
    pub uid: OfficerId,
    /// Họ và tên, NFC.
    pub name: String,
    /// Vai trò.
    pub role: OfficerRole,
    /// Đang làm việc: 1 yes, 0 no longer signs in.
    pub active: i64,
    /// Mật khẩu, as an Argon2id hash; never the words.
    pub password_hash: String,
    /// Mã khôi phục of a head, as an Argon2id hash; empty = none.
    pub recovery_hash: String,
}

#[cfg(test)]
mod tests {
    use super::{OfficerRole, Right};

    #[test]
    fn whoever_posts_does_not_approve() {
        for role in OfficerRole::ALL {
            assert!(
                !(role.may(Right::Post) && role.may(Right::Approve)),
                "{role:?}"
            );
        }
        assert!(!OfficerRole::Viewer.may(Right::Draft));
        let posts: Vec<_> = Right::Post.roles().collect();
        assert_eq!(posts, [OfficerRole::ChiefAccountant]);
    }
}
