//! Từ hóa đơn sang dòng chứng từ: what an invoice fills in on a voucher, to be changed by the officer.

use rust_decimal::Decimal;

use crate::ids::VoucherLineId;
use crate::invoice::{Invoice, InvoiceLine, ItemNature};
use crate::money::Money;
use crate::voucher::{Voucher, VoucherKind, VoucherLine, VoucherWithLines};

/// More lines than these are drawn together by rate: nobody checks a voucher of a hundred lines.
const MOST_LINES: usize = 30;

/// Điền hóa đơn vào bản nháp: payee where none is typed, one line for each thing bought with its tax
/// inside. Lines without an amount give way; typed ones stay. The tax is deductible only for a
/// beneficiary; the centre, which is no taxpayer of it, bears it.
pub fn fill(draft: &mut VoucherWithLines, invoice: &Invoice, items: &[InvoiceLine]) {
    fill_head(&mut draft.voucher, invoice);
    let drawn_from = draft
        .lines
        .iter()
        .rev()
        .find_map(|line| line.estimate_line_uid);
    let sub_item = draft
        .lines
        .iter()
        .rev()
        .find(|line| !line.sub_item.is_empty());
    let sub_item = sub_item
        .map(|line| line.sub_item.clone())
        .unwrap_or_default();
    draft.lines.retain(|line| !line.amount().is_zero());
    let is_beneficiarys = draft.voucher.kind == VoucherKind::BeneficiaryPaper;
    for part in parts(invoice, items) {
        let mut line = line_of(invoice, &draft.voucher, part, is_beneficiarys);
        line.position = draft.lines.len() as i64 + 1;
        line.estimate_line_uid = drawn_from;
        line.sub_item.clone_from(&sub_item);
        draft.lines.push(line);
    }
    for (index, line) in draft.lines.iter_mut().enumerate() {
        line.position = index as i64 + 1;
    }
}

fn fill_head(voucher: &mut Voucher, invoice: &Invoice) {
    let from = [
        (&mut voucher.payee, &invoice.seller_name),
        (&mut voucher.payee_address, &invoice.seller_address),
        (&mut voucher.payee_account, &invoice.seller_account),
        (&mut voucher.payee_bank, &invoice.seller_bank),
    ];
    for (typed, stated) in from {
        if typed.trim().is_empty() {
            typed.clone_from(stated);
        }
    }
    if voucher.reason.trim().is_empty() {
        voucher.reason = format!("Thanh toán hóa đơn {}", invoice.label());
    }
    if voucher.attachments == 0 {
        voucher.attachments = 1;
    }
}

/// One thing bought, or all of one rate: what it cost and the tax inside.
struct Part {
    content: String,
    quantity: Option<Decimal>,
    gross: Money,
    tax: Money,
}

fn parts(invoice: &Invoice, items: &[InvoiceLine]) -> Vec<Part> {
    let bought: Vec<&InvoiceLine> = items
        .iter()
        .filter(|item| item.nature != ItemNature::Note && !(item.amount + item.tax).is_zero())
        .collect();
    // A discount is no line of its own: a voucher has no amounts below zero.
    let is_plain = bought.iter().all(|item| !item.amount.is_negative());
    let mut parts = match is_plain && bought.len() <= MOST_LINES {
        true => bought.iter().map(|item| of_item(item)).collect(),
        false => by_rate(&bought),
    };
    let sum: Money = parts.iter().map(|part: &Part| part.gross).sum();
    let rest = invoice.computed_total - sum;
    if bought.is_empty() || rest > Money::ZERO {
        let content = match bought.is_empty() {
            true => format!("Theo hóa đơn {}", invoice.label()),
            false => "Phí, lệ phí theo hóa đơn".to_owned(),
        };
        parts.push(Part {
            content,
            quantity: None,
            gross: rest,
            tax: Money::ZERO,
        });
    }
    parts
}

fn of_item(item: &InvoiceLine) -> Part {
    Part {
        content: item.content.clone(),
        quantity: item.quantity,
        gross: item.amount + item.tax,
        tax: item.tax,
    }
}

fn by_rate(bought: &[&InvoiceLine]) -> Vec<Part> {
    let mut rates: Vec<&str> = Vec::new();
    for item in bought {
        if !rates.contains(&item.tax_rate.as_str()) {
            rates.push(&item.tax_rate);
        }
    }
    let of_rate = |rate: &str| {
        let own: Vec<_> = bought.iter().filter(|item| item.tax_rate == rate).collect();
        let goods = own.iter().filter(|item| !item.amount.is_negative()).count();
        let first = own
            .first()
            .map(|item| item.content.as_str())
            .unwrap_or_default();
        let content = match goods {
            0 | 1 => first.to_owned(),
            more => format!("{first} và {} mặt hàng khác", more - 1),
        };
        let tax = own.iter().map(|item| item.tax).sum();
        let amount: Money = own.iter().map(|item| item.amount).sum();
        Part {
            content,
            quantity: None,
            gross: amount + tax,
            tax,
        }
    };
    rates.into_iter().map(of_rate).collect()
}

fn line_of(invoice: &Invoice, voucher: &Voucher, part: Part, is_beneficiarys: bool) -> VoucherLine {
    let zero = Money::ZERO;
    let (grant, counterpart) = if is_beneficiarys {
        (zero, part.gross)
    } else {
        (part.gross, zero)
    };
    let unit_price = part
        .quantity
        .and_then(|quantity| price_with_tax(part.gross, quantity));
    VoucherLine {
        uid: VoucherLineId::NEW,
        voucher_uid: voucher.uid,
        position: 0,
        estimate_line_uid: None,
        content: part.content,
        quantity: part.quantity.filter(|_| unit_price.is_some()),
        unit_price,
        grant,
        counterpart,
        deductible_tax: if is_beneficiarys { part.tax } else { zero },
        sub_item: String::new(),
        seller_tax_code: invoice.seller_tax_code.clone(),
        invoice_form: invoice.form.clone(),
        invoice_symbol: invoice.symbol.clone(),
        invoice_number: invoice.number.clone(),
        invoiced_on: invoice.issued_on,
        invoice_buyer: invoice.buyer_name.clone(),
    }
}

/// The price with its tax, where quantity × price gives the amount again.
fn price_with_tax(gross: Money, quantity: Decimal) -> Option<Decimal> {
    let gross_dong = Decimal::from(gross.as_dong());
    let price = gross_dong.checked_div(quantity)?.round_dp(2).normalize();
    (Money::of_product(quantity, price) == Some(gross)).then_some(price)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::BudgetYear;
    use crate::ids::{EstimateLineId, VoucherId, uid_from_parts};
    use crate::invoice::sound_invoice;
    use crate::voucher::VoucherState;

    /// A draft whose only line has an estimate line and no amount yet.
    fn draft(kind: VoucherKind) -> VoucherWithLines {
        let voucher = Voucher {
            uid: VoucherId::NEW,
            proposal_uid: None,
            class_uid: None,
            kind,
            year: BudgetYear(2013),
            number: String::new(),
            book: String::new(),
            series_number: None,
            paid_on: BudgetYear(2013).first_day(),
            payee: String::new(),
            payee_address: String::new(),
            payee_account: String::new(),
            payee_bank: String::new(),
            reason: String::new(),
            attachments: 0,
            state: VoucherState::Draft,
            issued_on: None,
            cancel_reason: String::new(),
            reverses_uid: None,
            amount_words: String::new(),
            note: String::new(),
        };
        let part = Part {
            content: String::new(),
            quantity: None,
            gross: Money::ZERO,
            tax: Money::ZERO,
        };
        let mut line = line_of(&sound_invoice(), &voucher, part, false);
        line.estimate_line_uid = Some(EstimateLineId::new(uid_from_parts(1, [1; 10])));
        VoucherWithLines {
            voucher,
            lines: vec![line],
        }
    }

    fn item(nature: ItemNature, content: &str, amount: i64, rate: &str, tax: i64) -> InvoiceLine {
        InvoiceLine {
            uid: crate::ids::InvoiceLineId::NEW,
            invoice_uid: crate::ids::InvoiceId::NEW,
            position: 1,
            nature,
            content: content.to_owned(),
            unit: String::new(),
            quantity: Some(Decimal::TWO),
            unit_price: None,
            amount: Money::dong(amount),
            tax_rate: rate.to_owned(),
            tax: Money::dong(tax),
        }
    }

    fn filled(kind: VoucherKind, total: i64, items: &[InvoiceLine]) -> VoucherWithLines {
        let mut draft = draft(kind);
        let mut invoice = sound_invoice();
        invoice.computed_total = Money::dong(total);
        fill(&mut draft, &invoice, items);
        draft
    }

    #[test]
    fn each_thing_bought_is_a_line_with_its_tax_inside() {
        let items = [
            item(ItemNature::Goods, "Gỗ xẻ", 13_000_000, "8%", 1_040_000),
            item(ItemNature::Note, "Giao tại lớp", 0, "", 0),
            item(ItemNature::Goods, "Keo", 750_001, "8%", 60_000),
        ];
        let draft = filled(VoucherKind::PaymentVoucher, 14_850_001, &items);
        let grants: Vec<i64> = draft
            .lines
            .iter()
            .map(|line| line.grant.as_dong())
            .collect();
        assert_eq!(grants, [14_040_000, 810_001]);
        assert_eq!(draft.lines[0].unit_price, Some(Decimal::from(7_020_000)));
        assert_eq!(draft.lines[0].deductible_tax, Money::ZERO);
        assert!(
            draft
                .lines
                .iter()
                .all(|line| line.estimate_line_uid.is_some())
        );
        assert_eq!(draft.voucher.payee, sound_invoice().seller_name);
    }

    #[test]
    fn a_discount_lowers_its_rate_and_a_fee_is_a_line_of_its_own() {
        let items = [
            item(ItemNature::Goods, "Máy khoan", 22_000_000, "8%", 1_672_000),
            item(ItemNature::Discount, "Chiết khấu", -1_100_000, "8%", 0),
        ];
        let draft = filled(VoucherKind::BeneficiaryPaper, 22_622_000, &items);
        let lines: Vec<(i64, i64)> = draft
            .lines
            .iter()
            .map(|line| (line.counterpart.as_dong(), line.deductible_tax.as_dong()))
            .collect();
        assert_eq!(lines, [(22_572_000, 1_672_000), (50_000, 0)]);
    }

    #[test]
    fn a_long_invoice_is_drawn_together_by_rate() {
        let items: Vec<InvoiceLine> = (0..100)
            .map(|n| item(ItemNature::Goods, "Đinh", 1000, ["8%", "KCT"][n % 2], 0))
            .collect();
        let draft = filled(VoucherKind::PaymentVoucher, 100_000, &items);
        assert_eq!(draft.lines.len(), 2);
        assert_eq!(draft.lines[0].content, "Đinh và 49 mặt hàng khác");
    }
}
