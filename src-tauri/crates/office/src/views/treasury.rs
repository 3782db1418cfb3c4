//! Phần Kho bạc của một chứng từ, as its section of the form shows it.

use documents::forms::template::FormBook;
use domain::card_number::mask;
use domain::ids::{AdvancePaperId, VoucherId};
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::treasury::advance_paper::AdvancePaperKind;
use domain::treasury::balance::balance_before;
use domain::treasury::prefill;
use domain::treasury::{PaymentListRow, TreasuryPart};
use domain::voucher::VoucherWithLines;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::budget_code_assets::budget_codes;
use crate::commands::proposals::proposal_file;
use crate::commands::treasury::findings;
use crate::commands::vouchers::found;
use crate::dossier;
use crate::error::{FieldFault, OfficeError, Result};
use crate::office::Office;
use crate::preflight::BreachRow;

/// Phần Kho bạc của một chứng từ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TreasuryRecord {
    /// Khai báo và các dòng, kept or filled in.
    pub part: TreasuryPart,
    /// Đã lưu; else it is a proposal from the records.
    pub is_kept: bool,
    /// Khóa: printed or cancelled, the declaration stands as it was handed in.
    pub is_locked: bool,
    /// Danh sách thanh toán.
    pub list: Vec<PaymentListRow>,
    /// Cộng danh sách, in đồng.
    pub list_total: Money,
    /// Số tiền của chứng từ, in đồng.
    pub amount: Money,
    /// Số dư tạm ứng Kho bạc of the đề án today, in đồng.
    pub balance: Money,
    /// Các điều nêu.
    pub findings: Vec<BreachRow>,
    /// Mẫu in được, its own first.
    pub forms: Vec<PrintableForm>,
    /// Giấy tạm ứng of the đề án.
    pub papers: Vec<AdvancePaperRow>,
}

/// Mẫu in được.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintableForm {
    /// Mã mẫu.
    pub code: String,
    /// Tên mẫu.
    pub title: String,
}

/// Dòng giấy tạm ứng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdvancePaperRow {
    /// Giấy.
    pub uid: AdvancePaperId,
    /// Loại giấy.
    pub kind: AdvancePaperKind,
    /// Tên giấy.
    pub title: String,
    /// Số.
    pub number: String,
    /// Ngày lập.
    pub made_on: domain::calendar::Day,
    /// Số tiền, in đồng.
    pub total: Money,
    /// Đã in.
    pub is_issued: bool,
}

/// Phần Kho bạc của một chứng từ.
pub fn record(office: &Office, uid: VoucherId, reveal: bool) -> Result<TreasuryRecord> {
    let paper = found(office, uid)?;
    let Some(proposal) = paper.voucher.proposal_uid else {
        return Err(OfficeError::Fields(vec![FieldFault::empty("proposal_uid")]));
    };
    let file = proposal_file(office, proposal)?;
    let mut list: Vec<PaymentListRow> = file.treasury.list_of(uid).cloned().collect();
    let (mut part, is_kept) = part_of(office, &file, &paper)?;
    if !reveal {
        for row in &mut list {
            row.account = mask(&row.account);
        }
        part.declaration.receiver_card = mask(&part.declaration.receiver_card);
    }
    let cancelled = !matches!(
        paper.voucher.state,
        domain::voucher::VoucherState::Draft | domain::voucher::VoucherState::Posted
    );
    Ok(TreasuryRecord {
        part,
        is_kept,
        is_locked: paper.voucher.issued_on.is_some() || cancelled,
        list_total: list.iter().map(|row| row.amount).sum(),
        list,
        amount: paper.face_amount(),
        balance: balance_before(&file, office.today()?, AdvancePaperId::NEW),
        findings: findings(office, uid)?,
        forms: forms(&file, &paper)?,
        papers: papers(&file),
    })
}

/// As kept, with a line for each line of the voucher; else as the records fill it in.
fn part_of(
    office: &Office,
    file: &ProposalFile,
    paper: &VoucherWithLines,
) -> Result<(TreasuryPart, bool)> {
    let filled = prefill::declaration(
        file,
        paper,
        &office.centre()?,
        &budget_codes(office.books())?,
    );
    let Some(declaration) = file.treasury.declaration(paper.voucher.uid).cloned() else {
        return Ok((filled, false));
    };
    let lines = filled.lines.into_iter().map(|line| {
        let kept = file.treasury.line(line.voucher_line_uid);
        kept.cloned().unwrap_or(line)
    });
    let lines = lines.collect();
    Ok((TreasuryPart { declaration, lines }, true))
}

fn forms(file: &ProposalFile, paper: &VoucherWithLines) -> Result<Vec<PrintableForm>> {
    let book = FormBook::embedded().map_err(|error| OfficeError::Assets(error.to_string()))?;
    let codes = dossier::forms_of(Some(file), paper)?;
    let named = codes.into_iter().filter_map(|code| {
        let template = book.on(code, paper.voucher.paid_on)?;
        let title = match template.number.as_str() {
            "" => template.title.clone(),
            number => format!("{number}. {}", template.title),
        };
        Some(PrintableForm {
            code: code.to_owned(),
            title,
        })
    });
    Ok(named.collect())
}

fn papers(file: &ProposalFile) -> Vec<AdvancePaperRow> {
    let all = file.treasury.papers.iter();
    all.map(|paper| AdvancePaperRow {
        uid: paper.paper.uid,
        kind: paper.paper.kind,
        title: paper.paper.kind.label().to_owned(),
        number: paper.paper.number.clone(),
        made_on: paper.paper.made_on,
        total: match paper.paper.kind {
            AdvancePaperKind::Clearance => paper.clearance().spent,
            _ => paper.total(),
        },
        is_issued: paper.paper.issued_on.is_some(),
    })
    .collect()
}
