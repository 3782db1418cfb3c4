//! Hồ sơ gọn: as much of a đề án as the limits of posting ask, however many vouchers it has.

use domain::contract::ContractSide;
use domain::ids::{ProposalId, VoucherId, VoucherLineId};
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::settlement::checks::OtherInvoice;
use domain::voucher::{Voucher, VoucherKind, VoucherLine, VoucherState, VoucherWithLines};
use store::queries::surroundings::LikeInvoice;
use store::queries::voucher::LineSum;

use crate::commands::proposals::not_found;
use crate::error::Result;
use crate::office::Office;

/// The đề án with its spending as one line per estimate line, and those papers whole that carry an
/// invoice of `paper`: sums and repeats are what the rules look for.
pub(super) fn lean_file(
    office: &Office,
    uid: ProposalId,
    paper: &VoucherWithLines,
) -> Result<ProposalFile> {
    let books = office.books();
    let mut file = books
        .proposal_head(uid)?
        .ok_or_else(|| not_found(&uid.to_string()))?;
    let mut whole = Vec::new();
    for used in alike(office, paper)? {
        if used.proposal_uid == Some(uid) && !whole.contains(&used.voucher_uid) {
            whole.push(used.voucher_uid);
        }
    }
    let apart: Vec<VoucherId> = whole.iter().copied().chain([paper.voucher.uid]).collect();
    // Only a support contract asks who was paid.
    let asks_payee = file
        .contracts
        .iter()
        .any(|contract| contract.side == ContractSide::WithBeneficiary);
    let sums = books.spent_by_line(uid, &apart, asks_payee)?;
    let by_payee = sums.chunk_by(|one, next| one.payee == next.payee);
    file.vouchers
        .extend(by_payee.map(|sums| all_in_one(paper, sums)));
    for uid in whole {
        file.vouchers.extend(books.voucher(uid)?);
    }
    Ok(file)
}

/// Hóa đơn của chứng từ này đã dùng ở đâu, by the key the rules compare.
pub(super) fn used_before(
    office: &Office,
    paper: &VoucherWithLines,
) -> Result<Vec<(Option<ProposalId>, OtherInvoice)>> {
    let used = alike(office, paper)?.into_iter();
    Ok(used
        .filter_map(|used| {
            let key = key_of(&used)?;
            let used_in = used.used_in;
            Some((used.proposal_uid, OtherInvoice { key, used_in }))
        })
        .collect())
}

fn alike(office: &Office, paper: &VoucherWithLines) -> Result<Vec<LikeInvoice>> {
    let mut found = Vec::new();
    for line in &paper.lines {
        if line.invoice_key().is_some() {
            found.extend(office.books().invoices_like(line, paper.voucher.uid)?);
        }
    }
    Ok(found)
}

fn key_of(used: &LikeInvoice) -> Option<String> {
    let mut line = blank_line();
    line.seller_tax_code = used.seller_tax_code.clone();
    line.invoice_symbol = used.invoice_symbol.clone();
    line.invoice_number = used.invoice_number.clone();
    line.invoice_key()
}

/// Everything posted so far to one payee, as one paper.
fn all_in_one(paper: &VoucherWithLines, sums: &[LineSum]) -> VoucherWithLines {
    let voucher = Voucher {
        uid: VoucherId::NEW,
        kind: VoucherKind::BankOrder,
        number: String::new(),
        book: String::new(),
        series_number: None,
        state: VoucherState::Posted,
        paid_on: paper.voucher.year.first_day(),
        reverses_uid: None,
        amount_words: String::new(),
        payee: sums[0].payee.clone(),
        ..paper.voucher.clone()
    };
    let lines = sums.iter().map(|sum| VoucherLine {
        estimate_line_uid: sum.estimate_line_uid,
        grant: sum.grant,
        counterpart: sum.counterpart,
        ..blank_line()
    });
    VoucherWithLines {
        lines: lines.collect(),
        voucher,
    }
}

fn blank_line() -> VoucherLine {
    VoucherLine {
        uid: VoucherLineId::NEW,
        voucher_uid: VoucherId::NEW,
        position: 1,
        estimate_line_uid: None,
        content: String::new(),
        quantity: None,
        unit_price: None,
        grant: Money::ZERO,
        counterpart: Money::ZERO,
        deductible_tax: Money::ZERO,
        sub_item: String::new(),
        seller_tax_code: String::new(),
        invoice_form: String::new(),
        invoice_symbol: String::new(),
        invoice_number: String::new(),
        invoiced_on: None,
        invoice_buyer: String::new(),
    }
}
