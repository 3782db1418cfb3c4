//! Được làm gì với một chứng từ, and why not. These words stand beside a key that is off.

use domain::voucher::{Voucher, VoucherState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Được hay không, and why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Permission {
    /// Được.
    pub allowed: bool,
    /// Vì sao không; empty when it is allowed.
    pub why_not: String,
}

impl Permission {
    fn unless(why_not: Option<String>) -> Permission {
        Permission {
            allowed: why_not.is_none(),
            why_not: why_not.unwrap_or_default(),
        }
    }
}

/// Tình thế của một chứng từ.
pub(super) struct Standing<'a> {
    /// Chứng từ.
    pub paper: &'a Voucher,
    /// Mã đề án đã khóa quyết toán.
    pub settled: Option<&'a str>,
    /// Vì sao năm của chứng từ không sửa được, in words; none = the year is open.
    pub year_locked: Option<String>,
    /// Đã in, or a later number is in use.
    pub is_final: bool,
    /// Số chỗ chưa đủ và điều chặn.
    pub obstacles: usize,
}

impl Standing<'_> {
    pub fn edit(&self) -> Permission {
        Permission::unless(self.not_a_draft().or_else(|| self.locked()))
    }

    pub fn post(&self) -> Permission {
        let unready = || match self.obstacles {
            0 => None,
            many => Some(format!("Còn {many} chỗ phải sửa trước khi ghi sổ.")),
        };
        Permission::unless(
            self.not_a_draft()
                .or_else(|| self.locked())
                .or_else(unready),
        )
    }

    pub fn undo(&self) -> Permission {
        let number = &self.paper.number;
        Permission::unless(match self.paper.state {
            VoucherState::Draft => Some("Chứng từ còn là bản nháp.".to_owned()),
            VoucherState::Cancelled => Some(format!("{number} đã hủy.")),
            VoucherState::Posted if self.paper.issued_on.is_some() => Some(format!(
                "{number} đã in. Hủy phiếu kèm lý do, rồi lập phiếu thay."
            )),
            VoucherState::Posted if self.is_final => Some(format!(
                "Sau {number} đã có số khác. Hủy phiếu kèm lý do, rồi lập phiếu thay."
            )),
            VoucherState::Posted => self.year_locked.clone(),
        })
    }

    pub fn cancel(&self) -> Permission {
        let number = &self.paper.number;
        Permission::unless(match self.paper.state {
            VoucherState::Draft => Some("Bản nháp chưa ghi sổ thì bỏ, không cần hủy.".to_owned()),
            VoucherState::Cancelled => Some(format!("{number} đã hủy.")),
            VoucherState::Posted if self.paper.reverses_uid.is_some() => Some(format!(
                "{number} là bút toán đảo, không hủy được. Lập chứng từ mới."
            )),
            VoucherState::Posted => self.locked(),
        })
    }

    fn not_a_draft(&self) -> Option<String> {
        let number = &self.paper.number;
        match self.paper.state {
            VoucherState::Draft => None,
            VoucherState::Posted => Some(format!("{number} đã ghi sổ.")),
            VoucherState::Cancelled => Some(format!("{number} đã hủy.")),
        }
    }

    fn locked(&self) -> Option<String> {
        let settled = self.settled;
        let settled = settled.map(|code| format!("Đề án {code} đã khóa quyết toán."));
        settled.or_else(|| self.year_locked.clone())
    }
}
