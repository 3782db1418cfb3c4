//! Chứng từ Kho bạc: what the treasury forms of NĐ 347/2025/NĐ-CP ask beside the voucher itself.

pub mod advance_paper;
pub mod balance;
pub mod prefill;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{
    PaymentListRowId, TraineeId, TreasuryDeclarationId, TreasuryLineId, VoucherId, VoucherLineId,
};
use crate::money::Money;
use crate::voucher::VoucherWithLines;
use advance_paper::AdvancePaperWithLines;

/// Ô dự toán: tạm cấp hay chính thức (Mẫu 13, 14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BudgetStatus {
    /// Dự toán tạm cấp.
    Provisional,
    /// Dự toán chính thức.
    Official,
}

/// Ô nội dung rút: thực chi hay tạm ứng (Mẫu 13, 14; tạm ứng hay thực chi on Mẫu 08).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpendingStatus {
    /// Thực chi.
    Actual,
    /// Tạm ứng.
    Advance,
}

/// Ô hình thức: chuyển khoản hay tiền mặt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaymentWay {
    /// Chuyển khoản.
    Transfer,
    /// Tiền mặt.
    Cash,
}

/// Khai báo Kho bạc of one giấy rút dự toán or ủy nhiệm chi: boxes, budget codes and the lines D1–D5
/// (NĐ 347/2025/NĐ-CP Mẫu 13, 14, 17, 18). What the expense does not have stays empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TreasuryDeclaration {
    /// Identity of the row.
    pub uid: TreasuryDeclarationId,
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Dự toán tạm cấp, chính thức.
    pub budget_status: Option<BudgetStatus>,
    /// Thực chi, tạm ứng.
    pub spending: Option<SpendingStatus>,
    /// Chuyển khoản, tiền mặt.
    pub way: Option<PaymentWay>,
    /// Kèm theo nộp ngân sách nhà nước: chooses Mẫu 14 or 18 instead of 13 or 17.
    pub with_tax: bool,
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
    /// Mã nhà tài trợ (Mẫu 17).
    pub sponsor_code: String,
    /// D1: số quyết định phê duyệt kết quả lựa chọn nhà thầu.
    pub selection_number: String,
    /// D1: ngày quyết định.
    pub selected_on: Option<Day>,
    /// D2: số hợp đồng hoặc quyết định hỗ trợ, giao nhiệm vụ.
    pub contract_number: String,
    /// D2: ngày.
    pub contracted_on: Option<Day>,
    /// D2: tổng số tiền, in đồng.
    pub contract_value: Option<Money>,
    /// D2: ký với.
    pub contract_party: String,
    /// D3: quy định về mức tạm ứng.
    pub advance_rule: String,
    /// D4: số văn bản, biên bản nghiệm thu.
    pub acceptance_number: String,
    /// D4: ngày.
    pub accepted_on: Option<Day>,
    /// D4: tổng số tiền, in đồng.
    pub acceptance_value: Option<Money>,
    /// D4: ký với.
    pub acceptance_party: String,
    /// D5: nội dung thanh toán chung.
    pub general_content: String,
    /// Mã số thuế of the payee.
    pub payee_tax_code: String,
    /// Người nhận tiền mặt.
    pub receiver_name: String,
    /// Số căn cước of the receiver. Personal.
    pub receiver_card: String,
    /// Ngày cấp.
    pub receiver_card_on: Option<Day>,
    /// Nơi cấp.
    pub receiver_card_place: String,
    /// Nộp ngân sách: tên đơn vị (người nộp thuế).
    pub tax_payer: String,
    /// Nộp ngân sách: mã số thuế.
    pub tax_payer_code: String,
    /// Nộp ngân sách: mã nội dung kinh tế.
    pub tax_item: String,
    /// Nộp ngân sách: mã chương.
    pub tax_chapter: String,
    /// Nộp ngân sách: số tờ khai, quyết định, thông báo, mã định danh hồ sơ.
    pub tax_notice: String,
    /// Nộp ngân sách: kỳ thuế, ngày quyết định.
    pub tax_period: String,
    /// Nộp ngân sách: mã địa bàn hành chính.
    pub tax_area: String,
    /// Nộp ngân sách: số tài khoản thu (7111, 7114, 8993).
    pub tax_account: String,
    /// Nộp ngân sách: cơ quan quản lý thu.
    pub tax_office: String,
    /// Nộp ngân sách: Kho bạc hạch toán khoản thu.
    pub tax_treasury: String,
}

/// Dòng chứng từ trên mẫu Kho bạc: its own paper, and how the amount parts when tax is withheld.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TreasuryLine {
    /// Identity of the row.
    pub uid: TreasuryLineId,
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Dòng chứng từ.
    pub voucher_line_uid: VoucherLineId,
    /// Số chứng từ gốc of the line.
    pub paper_number: String,
    /// Ngày chứng từ gốc.
    pub paper_on: Option<Day>,
    /// Nộp ngân sách nhà nước, in đồng.
    pub to_budget: Money,
    /// Thanh toán cho đối tượng thụ hưởng, in đồng.
    pub to_payee: Money,
}

/// Nhóm của Mẫu 20, in the order they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayeeGroup {
    /// I. Công chức.
    CivilServant,
    /// II. Viên chức.
    PublicEmployee,
    /// III. Lao động hợp đồng.
    ContractWorker,
    /// IV. Đối tượng khác: trainees, teachers from outside.
    Other,
}

impl PayeeGroup {
    /// Every group, in the order of the form.
    pub const ALL: [PayeeGroup; 4] = [
        PayeeGroup::CivilServant,
        PayeeGroup::PublicEmployee,
        PayeeGroup::ContractWorker,
        PayeeGroup::Other,
    ];
}

/// Dòng danh sách thanh toán (Mẫu 20): one person, one account, one sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaymentListRow {
    /// Identity of the row.
    pub uid: PaymentListRowId,
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Nhóm.
    pub group: PayeeGroup,
    /// Họ và tên người thụ hưởng.
    pub name: String,
    /// Tên chủ tài khoản as the bank has it; empty = as the person.
    pub account_name: String,
    /// Số tài khoản, digits. Sensitive.
    pub account: String,
    /// Tên ngân hàng.
    pub bank: String,
    /// Số tiền, in đồng.
    pub amount: Money,
    /// Học viên the row was made from.
    pub trainee_uid: Option<TraineeId>,
}

/// Phần Kho bạc của một đề án: everything its treasury papers say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TreasuryFile {
    /// Khai báo, one a voucher at most.
    pub declarations: Vec<TreasuryDeclaration>,
    /// Dòng chứng từ trên mẫu Kho bạc.
    pub lines: Vec<TreasuryLine>,
    /// Dòng danh sách thanh toán, by voucher and position.
    pub list: Vec<PaymentListRow>,
    /// Giấy tạm ứng, by day.
    pub papers: Vec<AdvancePaperWithLines>,
}

impl TreasuryFile {
    /// Khai báo của một chứng từ.
    pub fn declaration(&self, voucher: VoucherId) -> Option<&TreasuryDeclaration> {
        self.declarations
            .iter()
            .find(|one| one.voucher_uid == voucher)
    }

    /// Phần Kho bạc của một dòng chứng từ.
    pub fn line(&self, line: VoucherLineId) -> Option<&TreasuryLine> {
        self.lines.iter().find(|one| one.voucher_line_uid == line)
    }

    /// Danh sách thanh toán của một chứng từ.
    pub fn list_of(&self, voucher: VoucherId) -> impl Iterator<Item = &PaymentListRow> {
        self.list
            .iter()
            .filter(move |row| row.voucher_uid == voucher)
    }
}

/// Phần Kho bạc của một chứng từ, as its form is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TreasuryPart {
    /// Khai báo.
    pub declaration: TreasuryDeclaration,
    /// Các dòng, one for each line of the voucher.
    pub lines: Vec<TreasuryLine>,
}

/// Chia nộp ngân sách và trả thụ hưởng of a whole voucher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaxSplit {
    /// Tổng số tiền.
    pub whole: Money,
    /// Nộp ngân sách nhà nước.
    pub to_budget: Money,
    /// Thanh toán cho đối tượng thụ hưởng.
    pub to_payee: Money,
}

impl TaxSplit {
    /// Cộng các dòng of a voucher; a line without a treasury part goes to the payee whole.
    pub fn of(paper: &VoucherWithLines, treasury: &TreasuryFile) -> TaxSplit {
        let parts = paper
            .lines
            .iter()
            .map(|line| match treasury.line(line.uid) {
                Some(part) => (part.to_budget, part.to_payee),
                None => (Money::ZERO, line.amount()),
            });
        let (to_budget, to_payee) = parts.fold((Money::ZERO, Money::ZERO), |sum, part| {
            (sum.0 + part.0, sum.1 + part.1)
        });
        TaxSplit {
            whole: paper.face_amount(),
            to_budget,
            to_payee,
        }
    }
}
