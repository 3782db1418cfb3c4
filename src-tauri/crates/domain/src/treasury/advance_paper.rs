//! Giấy tạm ứng: request, clearance inside the office (C43-BB), clearance at the treasury (Mẫu 10) and
//! return (Mẫu 08). One record with lines; which fields count depends on the kind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PaymentWay, SpendingStatus};
use crate::calendar::Day;
use crate::ids::{AdvancePaperId, AdvancePaperLineId, ProposalId, VoucherId};
use crate::money::Money;

/// Loại giấy tạm ứng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdvancePaperKind {
    /// Giấy đề nghị tạm ứng.
    Request,
    /// Giấy thanh toán tạm ứng (C43-BB).
    Clearance,
    /// Giấy đề nghị thanh toán tạm ứng với Kho bạc (Mẫu 10).
    TreasuryClearance,
    /// Giấy nộp trả kinh phí (Mẫu 08).
    Return,
}

impl AdvancePaperKind {
    /// Tên giấy.
    pub fn label(self) -> &'static str {
        match self {
            AdvancePaperKind::Request => "Giấy đề nghị tạm ứng",
            AdvancePaperKind::Clearance => "Giấy thanh toán tạm ứng",
            AdvancePaperKind::TreasuryClearance => "Giấy đề nghị thanh toán tạm ứng Kho bạc",
            AdvancePaperKind::Return => "Giấy nộp trả kinh phí",
        }
    }

    /// Ký hiệu dãy số.
    pub fn series(self) -> &'static str {
        match self {
            AdvancePaperKind::Request => "DNTU",
            AdvancePaperKind::Clearance => "TTTU",
            AdvancePaperKind::TreasuryClearance => "TTKB",
            AdvancePaperKind::Return => "NTKP",
        }
    }
}

/// Mục của giấy thanh toán tạm ứng C43-BB a line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClearanceRow {
    /// I.1. Các kỳ trước chưa chi hết.
    CarriedOver,
    /// I.2. Kỳ này.
    Received,
    /// II. Đề nghị thanh toán.
    Spent,
    /// III.1. Thừa, nhập lại quỹ.
    BackToCash,
    /// III.2. Thừa, trừ vào lương.
    FromWage,
    /// IV. Thiếu, đề nghị chi bổ sung.
    TopUp,
}

/// Giấy tạm ứng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdvancePaper {
    /// Identity of the row.
    pub uid: AdvancePaperId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Loại giấy.
    pub kind: AdvancePaperKind,
    /// Chứng từ the paper was made from: the draw or phiếu chi that paid the advance.
    pub voucher_uid: Option<VoucherId>,
    /// Chứng từ chuyển tiền for what Mẫu 10 asks beyond the balance (NĐ 347/2025/NĐ-CP Điều 6.2.e).
    pub difference_uid: Option<VoucherId>,
    /// Số.
    pub number: String,
    /// Ngày lập.
    pub made_on: Day,
    /// Người đề nghị, người thanh toán, người nộp tiền.
    pub person: String,
    /// Bộ phận hoặc địa chỉ.
    pub department: String,
    /// Lý do, nội dung.
    pub reason: String,
    /// Thời hạn thanh toán of a request.
    pub due_on: Option<Day>,
    /// Chuyển khoản, tiền mặt (Mẫu 08).
    pub way: Option<PaymentWay>,
    /// Kinh phí đã tạm ứng hay thực chi (Mẫu 08).
    pub returns: Option<SpendingStatus>,
    /// Quyết định, kết luận of the return (Mẫu 08): số.
    pub decision_number: String,
    /// Quyết định, kết luận: ngày.
    pub decided_on: Option<Day>,
    /// Căn cứ số dư tạm ứng đến ngày (Mẫu 10).
    pub balance_on: Option<Day>,
    /// Biên bản nghiệm thu số (Mẫu 10).
    pub acceptance_number: String,
    /// Biên bản nghiệm thu ngày (Mẫu 10).
    pub accepted_on: Option<Day>,
    /// Danh sách nhận tiền ngày (Mẫu 10).
    pub listed_on: Option<Day>,
    /// Mã chương.
    pub chapter: String,
    /// Mã ngành kinh tế (khoản).
    pub sector: String,
    /// Mã nguồn ngân sách nhà nước.
    pub fund: String,
    /// Tên chương trình mục tiêu, dự án.
    pub program_name: String,
    /// Mã chương trình mục tiêu, dự án.
    pub program_code: String,
    /// Năm dự toán.
    pub budget_year: i32,
    /// Ngày in or xuất lần đầu; from then on it is kept as it was handed in.
    pub issued_on: Option<Day>,
}

/// Dòng giấy tạm ứng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdvancePaperLine {
    /// Identity of the row.
    pub uid: AdvancePaperLineId,
    /// Giấy.
    pub paper_uid: AdvancePaperId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Mục of C43-BB; none on the other kinds.
    pub row: Option<ClearanceRow>,
    /// Nội dung.
    pub content: String,
    /// Số hóa đơn.
    pub invoice_number: String,
    /// Ngày hóa đơn.
    pub invoiced_on: Option<Day>,
    /// Số chứng từ.
    pub paper_number: String,
    /// Ngày chứng từ.
    pub paper_on: Option<Day>,
    /// Mã nội dung kinh tế đã tạm ứng (Mẫu 10).
    pub advanced_item: String,
    /// Mã nội dung kinh tế.
    pub sub_item: String,
    /// Số dư tạm ứng (Mẫu 10), in đồng.
    pub balance: Money,
    /// Số tiền; số đề nghị thanh toán on Mẫu 10, in đồng.
    pub amount: Money,
}

/// Giấy tạm ứng cùng các dòng of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdvancePaperWithLines {
    /// Giấy.
    pub paper: AdvancePaper,
    /// Các dòng in order.
    pub lines: Vec<AdvancePaperLine>,
}

/// Bốn số của C43-BB, in đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClearanceSums {
    /// I. Số tiền tạm ứng.
    pub advanced: Money,
    /// II. Số tiền đề nghị thanh toán.
    pub spent: Money,
    /// III. Số thừa tạm ứng.
    pub surplus: Money,
    /// IV. Số thiếu đề nghị chi bổ sung.
    pub shortage: Money,
}

impl ClearanceSums {
    /// Từ I và II: III = max(I − II, 0), IV = max(II − I, 0).
    pub fn settled(advanced: Money, spent: Money) -> ClearanceSums {
        let left = advanced - spent;
        ClearanceSums {
            advanced,
            spent,
            surplus: left.max(Money::ZERO),
            shortage: (-left).max(Money::ZERO),
        }
    }

    /// Cân: I + IV = II + III and at most one of III, IV is not zero.
    pub fn is_balanced(self) -> bool {
        let one_side = self.surplus.is_zero() || self.shortage.is_zero();
        one_side && self.advanced + self.shortage == self.spent + self.surplus
    }
}

impl AdvancePaperWithLines {
    /// Tổng số tiền: of a request, of what Mẫu 10 asks, of what Mẫu 08 returns.
    pub fn total(&self) -> Money {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// Tổng số dư tạm ứng as the lines of Mẫu 10 state it.
    pub fn stated_balance(&self) -> Money {
        self.lines.iter().map(|line| line.balance).sum()
    }

    /// Cộng một mục of C43-BB.
    pub fn sum_of(&self, row: ClearanceRow) -> Money {
        let of_row = self.lines.iter().filter(|line| line.row == Some(row));
        of_row.map(|line| line.amount).sum()
    }

    /// Bốn số của C43-BB, added up from the lines.
    pub fn clearance(&self) -> ClearanceSums {
        let sum = |row| self.sum_of(row);
        ClearanceSums {
            advanced: sum(ClearanceRow::CarriedOver) + sum(ClearanceRow::Received),
            spent: sum(ClearanceRow::Spent),
            surplus: sum(ClearanceRow::BackToCash) + sum(ClearanceRow::FromWage),
            shortage: sum(ClearanceRow::TopUp),
        }
    }

    /// Tính thừa, thiếu of C43-BB: III.1 or IV becomes what I and II leave; what is taken from the
    /// wage stays as it was typed.
    pub fn settle(&mut self) {
        let ends = [ClearanceRow::BackToCash, ClearanceRow::TopUp];
        self.lines
            .retain(|line| line.row.is_none_or(|row| !ends.contains(&row)));
        let sums = self.clearance();
        let left = ClearanceSums::settled(sums.advanced, sums.spent + sums.surplus);
        for (row, amount) in ends.into_iter().zip([left.surplus, left.shortage]) {
            if !amount.is_zero() {
                let position = self.lines.len() as i64 + 1;
                self.lines.push(AdvancePaperLine {
                    row: Some(row),
                    ..AdvancePaperLine::blank(self.paper.uid, position, amount)
                });
            }
        }
    }
}

impl AdvancePaperLine {
    /// Dòng chỉ có số tiền.
    pub fn blank(paper_uid: AdvancePaperId, position: i64, amount: Money) -> AdvancePaperLine {
        AdvancePaperLine {
            uid: AdvancePaperLineId::NEW,
            paper_uid,
            position,
            row: None,
            content: String::new(),
            invoice_number: String::new(),
            invoiced_on: None,
            paper_number: String::new(),
            paper_on: None,
            advanced_item: String::new(),
            sub_item: String::new(),
            balance: Money::ZERO,
            amount,
        }
    }
}
