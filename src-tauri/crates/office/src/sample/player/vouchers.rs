//! Chứng từ: drafted and posted on its day, numbered by the office.

use domain::centre::SignatoryRole;
use domain::ids::{EstimateLineId, VoucherId, VoucherLineId};
use domain::money::Money;
use domain::treasury::{PaymentWay, SpendingStatus};
use domain::voucher::{Voucher, VoucherLine, VoucherState, VoucherWithLines};

use super::super::assets::missing;
use super::super::diary::Diary;
use super::super::sheets::ProposalSheet;
use super::super::sheets::voucher::{InvoiceSheet, VoucherLineSheet, VoucherSheet};
use super::Player;
use crate::commands::treasury::{ShowTreasury, save_treasury, show_treasury};
use crate::commands::vouchers::{OneVoucher, post_voucher, save_voucher};
use crate::error::Result;

/// Kể các chứng từ.
pub fn tell(diary: &mut Diary, sheet: &ProposalSheet) {
    for voucher in sheet.vouchers.clone() {
        let code = sheet.code.clone();
        diary.on(voucher.on, move |player| enter(player, &code, voucher));
    }
}

fn enter(player: &mut Player, code: &str, sheet: VoucherSheet) -> Result<()> {
    player.as_role(SignatoryRole::ChiefAccountant)?;
    let (is_draft, spending) = (sheet.draft, sheet.spending);
    let paper = paper(player, code, sheet)?;
    let uid = save_voucher(&mut player.office, paper)?.output.uid;
    if let Some(spending) = spending {
        declare(player, uid, spending)?;
    }
    if !is_draft {
        post_voucher(&mut player.office, OneVoucher { uid })?;
    }
    Ok(())
}

/// Khai báo Kho bạc as the office fills it in, with the box only the officer knows.
fn declare(player: &mut Player, uid: VoucherId, spending: SpendingStatus) -> Result<()> {
    let shown = ShowTreasury { uid, reveal: true };
    let mut part = show_treasury(&mut player.office, shown)?.output.part;
    part.declaration.spending = Some(spending);
    part.declaration.way = Some(PaymentWay::Transfer);
    save_treasury(&mut player.office, part)?;
    Ok(())
}

fn paper(player: &Player, code: &str, sheet: VoucherSheet) -> Result<VoucherWithLines> {
    let class_uid = sheet
        .class
        .as_deref()
        .map(|class| player.class(class))
        .transpose()?;
    let voucher = Voucher {
        uid: VoucherId::NEW,
        proposal_uid: Some(player.proposal(code)?),
        class_uid,
        kind: sheet.kind,
        year: sheet.on.budget_year(),
        number: sheet.number,
        book: String::new(),
        series_number: None,
        paid_on: sheet.on,
        payee: sheet.payee,
        payee_address: sheet.payee_address,
        payee_account: sheet.payee_account,
        payee_bank: sheet.payee_bank,
        reason: sheet.reason,
        attachments: sheet.attachments,
        state: VoucherState::Draft,
        issued_on: None,
        cancel_reason: String::new(),
        reverses_uid: None,
        amount_words: String::new(),
        note: String::new(),
    };
    let mut lines = Vec::new();
    for sheet in sheet.lines {
        let key = (code.to_owned(), sheet.line.clone());
        let estimate = player.lines.get(&key).copied();
        let estimate = estimate.ok_or_else(|| missing("dòng dự toán", &sheet.line))?;
        let centre = &player.office.centre()?.name;
        lines.push(line(sheet, estimate, centre));
    }
    Ok(VoucherWithLines { voucher, lines })
}

fn line(sheet: VoucherLineSheet, estimate: EstimateLineId, centre: &str) -> VoucherLine {
    let mut line = VoucherLine {
        uid: VoucherLineId::NEW,
        voucher_uid: VoucherId::NEW,
        position: 0,
        estimate_line_uid: Some(estimate),
        content: sheet.content,
        quantity: sheet.quantity,
        unit_price: sheet.unit_price,
        grant: sheet.grant,
        counterpart: sheet.counterpart,
        deductible_tax: Money::ZERO,
        sub_item: sheet.sub_item,
        seller_tax_code: String::new(),
        invoice_form: String::new(),
        invoice_symbol: String::new(),
        invoice_number: String::new(),
        invoiced_on: None,
        invoice_buyer: String::new(),
    };
    if let Some(invoice) = sheet.invoice {
        write_invoice(&mut line, invoice, centre);
    }
    line
}

fn write_invoice(line: &mut VoucherLine, invoice: InvoiceSheet, centre: &str) {
    line.seller_tax_code = invoice.seller;
    line.invoice_form = invoice.form;
    line.invoice_symbol = invoice.symbol;
    line.invoice_number = invoice.number;
    line.invoiced_on = Some(invoice.on);
    line.invoice_buyer = invoice.buyer.unwrap_or_else(|| centre.to_owned());
}
