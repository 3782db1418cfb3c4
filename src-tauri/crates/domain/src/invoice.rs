//! Hóa đơn điện tử: what an invoice file says, as it is kept beside the vouchers.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{InvoiceId, InvoiceLineId, ProposalId};
use crate::money::Money;

/// Tính chất của dòng hóa đơn (TChat, Quyết định 1450/QĐ-TCT).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemNature {
    /// 1: hàng hóa, dịch vụ.
    Goods,
    /// 2: khuyến mại.
    Promotion,
    /// 3: chiết khấu thương mại; lowers the group of its rate.
    Discount,
    /// 4: ghi chú; adds nothing.
    Note,
    /// 5: hàng hóa đặc trưng.
    Special,
}

impl ItemNature {
    /// The nature that the figure 1 to 5 names; a missing or unknown one is plain goods.
    pub fn of_figure(figure: &str) -> ItemNature {
        match figure {
            "2" => ItemNature::Promotion,
            "3" => ItemNature::Discount,
            "4" => ItemNature::Note,
            "5" => ItemNature::Special,
            _ => ItemNature::Goods,
        }
    }

    /// The figure as the file writes it.
    pub fn figure(self) -> &'static str {
        match self {
            ItemNature::Goods => "1",
            ItemNature::Promotion => "2",
            ItemNature::Discount => "3",
            ItemNature::Note => "4",
            ItemNature::Special => "5",
        }
    }

    /// Tên tính chất.
    pub fn label(self) -> &'static str {
        match self {
            ItemNature::Goods => "Hàng hóa, dịch vụ",
            ItemNature::Promotion => "Khuyến mại",
            ItemNature::Discount => "Chiết khấu thương mại",
            ItemNature::Note => "Ghi chú",
            ItemNature::Special => "Hàng hóa đặc trưng",
        }
    }
}

/// Chữ ký số trên hóa đơn, as far as it can be judged offline: never "hợp lệ" (decisions 20).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SealState {
    /// Không có chữ ký.
    Absent,
    /// Có chữ ký; its digest could not be recomputed here.
    Unchecked,
    /// Có chữ ký, and the digest recomputed from the data is the signed one.
    Intact,
    /// Có chữ ký, and the data is no longer what was signed.
    Changed,
}

impl SealState {
    /// Lời cho cán bộ.
    pub fn label(self) -> &'static str {
        match self {
            SealState::Absent => "không có chữ ký số",
            SealState::Unchecked => "có chữ ký, chưa kiểm tra",
            SealState::Intact => "có chữ ký, dữ liệu còn nguyên",
            SealState::Changed => "có chữ ký, dữ liệu đã bị sửa sau khi ký",
        }
    }
}

/// Quan hệ với một hóa đơn trước (TCHDon).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceRelation {
    /// Hóa đơn gốc.
    Original,
    /// Thay thế một hóa đơn trước.
    Replaces,
    /// Điều chỉnh một hóa đơn trước.
    Adjusts,
}

impl InvoiceRelation {
    /// Động từ, as messages use it.
    pub fn label(self) -> &'static str {
        match self {
            InvoiceRelation::Original => "gốc",
            InvoiceRelation::Replaces => "thay thế",
            InvoiceRelation::Adjusts => "điều chỉnh",
        }
    }
}

/// Hóa đơn điện tử đã nhập. Amounts are in đồng; of an invoice in foreign money, at its own rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Invoice {
    /// Identity of the row.
    pub uid: InvoiceId,
    /// Đề án it was imported for or first used in; none = not given to any yet.
    pub proposal_uid: Option<ProposalId>,
    /// Khóa `MST|mẫu số|ký hiệu|số`, lower-cased: unique in the whole file.
    pub invoice_key: String,
    /// Mã băm SHA-256 of the file, in hexadecimal figures; also its name among the kept files.
    pub file_sha256: String,
    /// Tên tệp as it was imported.
    pub file_name: String,
    /// Phiên bản thông điệp (PBan).
    pub version: String,
    /// Tên loại hóa đơn (THDon).
    pub title: String,
    /// Mã số thuế người bán.
    pub seller_tax_code: String,
    /// Tên người bán.
    pub seller_name: String,
    /// Địa chỉ người bán.
    pub seller_address: String,
    /// Số tài khoản người bán. Sensitive.
    pub seller_account: String,
    /// Nơi mở tài khoản người bán.
    pub seller_bank: String,
    /// Mẫu số.
    pub form: String,
    /// Ký hiệu.
    pub symbol: String,
    /// Số, without leading zeros.
    pub number: String,
    /// Ngày lập.
    pub issued_on: Option<Day>,
    /// Tên người mua.
    pub buyer_name: String,
    /// Mã số thuế người mua.
    pub buyer_tax_code: String,
    /// Mã đơn vị quan hệ ngân sách người mua.
    pub buyer_budget_code: String,
    /// Đơn vị tiền tệ.
    pub currency: String,
    /// Tiền chưa thuế as stated.
    pub sum_before_tax: Option<Money>,
    /// Tiền thuế as stated.
    pub sum_tax: Option<Money>,
    /// Tổng tiền thanh toán as stated.
    pub total: Money,
    /// Tổng tính lại from the lines.
    pub computed_total: Money,
    /// Tổng bằng chữ as stated.
    pub total_words: String,
    /// Mã của cơ quan thuế.
    pub tax_authority_code: String,
    /// Chữ ký số.
    pub seal: SealState,
    /// Quan hệ với hóa đơn trước.
    pub relation: InvoiceRelation,
    /// Ký hiệu và số of the invoice before it.
    pub related_to: String,
    /// Số dòng.
    pub line_count: i64,
    /// Ngày nhập.
    pub imported_on: Day,
    /// Ghi chú, as the result of looking it up at the tax office.
    pub note: String,
}

/// Dòng hóa đơn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvoiceLine {
    /// Identity of the row.
    pub uid: InvoiceLineId,
    /// Hóa đơn.
    pub invoice_uid: InvoiceId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Tính chất.
    pub nature: ItemNature,
    /// Tên hàng hóa, dịch vụ.
    pub content: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Số lượng.
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn giá chưa thuế, in the invoice's own money.
    #[ts(type = "string | null")]
    pub unit_price: Option<Decimal>,
    /// Thành tiền chưa thuế, in đồng.
    pub amount: Money,
    /// Thuế suất as written (`8%`, `KCT`).
    pub tax_rate: String,
    /// Tiền thuế, in đồng: the group's tax spread over its lines.
    pub tax: Money,
}

impl Invoice {
    /// What officers call it: "C26TMC số 45".
    pub fn label(&self) -> String {
        format!("{} số {}", self.symbol, self.number)
    }

    /// Khóa without the form, as a voucher line writes it (decisions 16).
    pub fn line_key(&self) -> String {
        line_key(&self.seller_tax_code, &self.symbol, &self.number)
    }
}

/// Khóa hóa đơn `MST|ký hiệu|số` of a line that names no form, lower-cased, without leading zeros.
pub fn line_key(tax_code: &str, symbol: &str, number: &str) -> String {
    let number = number.trim().trim_start_matches('0');
    format!("{}|{}|{number}", tax_code.trim(), symbol.trim()).to_lowercase()
}

/// Khóa hóa đơn `MST|mẫu số|ký hiệu|số`, lower-cased; none while a part is empty.
pub fn full_key(tax_code: &str, form: &str, symbol: &str, number: &str) -> Option<String> {
    let number = number.trim().trim_start_matches('0');
    let parts = [tax_code.trim(), form.trim(), symbol.trim(), number];
    let whole = parts.iter().all(|part| !part.is_empty());
    whole.then(|| parts.join("|").to_lowercase())
}

/// An invoice of the tests: sound, signed, of an invented seller.
#[cfg(test)]
pub(crate) fn sound_invoice() -> Invoice {
    use crate::calendar::BudgetYear;
    let day = BudgetYear(2013).first_day().plus_days(180);
    Invoice {
        uid: InvoiceId::new(crate::ids::uid_from_parts(1, [9; 10])),
        proposal_uid: None,
        invoice_key: "0100112437|1|aa/13p|123".to_owned(),
        file_sha256: "0".repeat(64),
        file_name: "hoa_don.xml".to_owned(),
        version: "2.1.0".to_owned(),
        title: String::new(),
        seller_tax_code: "0100112437".to_owned(),
        seller_name: "Công ty Ví Dụ".to_owned(),
        seller_address: "Phường Ví Dụ".to_owned(),
        seller_account: "0123".to_owned(),
        seller_bank: String::new(),
        form: "1".to_owned(),
        symbol: "AA/13P".to_owned(),
        number: "123".to_owned(),
        issued_on: Some(day),
        buyer_name: String::new(),
        buyer_tax_code: String::new(),
        buyer_budget_code: String::new(),
        currency: "VND".to_owned(),
        sum_before_tax: Some(Money::dong(1_000_000)),
        sum_tax: Some(Money::dong(80_000)),
        total: Money::dong(1_080_000),
        computed_total: Money::dong(1_080_000),
        total_words: String::new(),
        tax_authority_code: String::new(),
        seal: SealState::Intact,
        relation: InvoiceRelation::Original,
        related_to: String::new(),
        line_count: 1,
        imported_on: day,
        note: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_zeros_and_case_make_no_other_invoice() {
        let key = full_key(" 9962480595", "1", "C26TCK", "00000318");
        assert_eq!(key.as_deref(), Some("9962480595|1|c26tck|318"));
        assert_eq!(
            line_key("9962480595 ", "c26tck", "318"),
            "9962480595|c26tck|318"
        );
    }

    #[test]
    fn a_key_with_an_empty_part_is_no_key() {
        assert_eq!(full_key("9962480595", "", "C26TCK", "318"), None);
        assert_eq!(full_key("9962480595", "1", "C26TCK", "000"), None);
    }
}
