//! Máy móc, thiết bị của một đề án: what was bought, so that nobody is paid for a used machine or one machine twice.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;
use crate::ids::{EstablishmentId, MachineId, ProposalId};
use crate::money::Money;

/// Tình trạng máy khi mua.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MachineCondition {
    /// Mới 100%.
    New,
    /// Đã qua sử dụng.
    Used,
}

impl MachineCondition {
    /// Lời trên biên bản.
    pub fn label(self) -> &'static str {
        match self {
            MachineCondition::New => "Mới 100%",
            MachineCondition::Used => "Đã qua sử dụng",
        }
    }
}

/// Máy móc, thiết bị được hỗ trợ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Machine {
    /// Identity of the row.
    pub uid: MachineId,
    /// Đề án that supports it.
    pub proposal_uid: ProposalId,
    /// Cơ sở where it stands.
    pub establishment_uid: EstablishmentId,
    /// Thứ tự on papers, from 1.
    pub position: i64,
    /// Tên máy.
    pub name: String,
    /// Model.
    pub model: String,
    /// Số máy.
    pub serial_number: String,
    /// Hãng sản xuất.
    pub maker: String,
    /// Năm sản xuất.
    pub made_in: Option<i32>,
    /// Mới hay đã qua sử dụng; none = not noted yet.
    pub condition: Option<MachineCondition>,
    /// Xuất xứ.
    pub origin: String,
    /// Giá mua, in đồng.
    pub price: Option<Money>,
    /// Hóa đơn: mã số thuế|ký hiệu|số, or the number alone as the paper gives it.
    pub invoice_key: String,
    /// Ghi chú.
    pub note: String,
}

impl Machine {
    /// Số máy và hãng để so sánh: letters and digits only; none without a serial number.
    pub fn plate(&self) -> Option<String> {
        let plain = |text: &str| -> String {
            let folded = fold(text);
            folded.chars().filter(|c| c.is_alphanumeric()).collect()
        };
        let serial = plain(&self.serial_number);
        (!serial.is_empty()).then(|| format!("{serial}|{}", plain(&self.maker)))
    }

    /// Số hóa đơn, the last part of the key.
    pub fn invoice_number(&self) -> &str {
        let parts = self.invoice_key.rsplit_once('|');
        parts.map_or(self.invoice_key.as_str(), |(_, number)| number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plate_is_the_same_however_it_is_typed() {
        let machine = |serial: &str, maker: &str| Machine {
            uid: MachineId::NEW,
            proposal_uid: ProposalId::NEW,
            establishment_uid: EstablishmentId::NEW,
            position: 1,
            name: "Máy tráng miến".to_owned(),
            model: String::new(),
            serial_number: serial.to_owned(),
            maker: maker.to_owned(),
            made_in: None,
            condition: None,
            origin: String::new(),
            price: None,
            invoice_key: "6200901757|AA/13P|0000123".to_owned(),
            note: String::new(),
        };
        let one = machine("TM-0413 / 2", "Cơ khí Hà Nội");
        assert_eq!(one.plate(), machine("tm04132", "CƠ KHÍ HÀ NỘI").plate());
        assert_ne!(one.plate(), machine("tm04132", "Viêng Chăn").plate());
        assert_eq!(machine(" - ", "Viêng Chăn").plate(), None);
        assert_eq!(one.invoice_number(), "0000123");
    }
}
