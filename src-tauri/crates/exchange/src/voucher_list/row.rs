//! One voucher of a list.

use std::collections::{BTreeSet, HashSet};

use domain::fold::{fold, tidy};
use domain::money::Money;
use domain::money::typed_words::says;
use domain::voucher::VoucherKind;

use super::columns::Column;
use crate::code::Code;
use crate::report::VoucherRow;
use crate::spreadsheet::Cell;
use crate::table::{Amount, Reading, bounded_sum, day_of_cell};

/// The two amounts of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paid {
    /// Kinh phí khuyến công.
    pub grant: Amount,
    /// Vốn đối ứng.
    pub counterpart: Amount,
}

/// Reads the row; its codes go to `reading`.
pub(super) fn read(reading: &mut Reading<Column>, unit: i64) -> VoucherRow {
    let number = reading.text(Column::Number);
    let paid = money(reading, unit);
    if paid.grant == Amount::Blank && paid.counterpart == Amount::Blank {
        reading.codes.insert(Code::AmountNotNumber);
    }
    let or_nothing = |amount: Amount| match amount {
        Amount::Blank => Some(Money::ZERO),
        amount => amount.money(),
    };
    let (grant, counterpart) = (or_nothing(paid.grant), or_nothing(paid.counterpart));
    let paid_by = kind(reading, &number);
    VoucherRow {
        proposal: reading.text(Column::Proposal),
        kind: paid_by,
        date: date(reading),
        content: reading.text(Column::Content),
        grant,
        counterpart,
        amount_words: amount_words(reading, grant, counterpart),
        is_advance: is_advance(reading, paid_by),
        estimate_line: reading.text(Column::EstimateLine),
        budget_code: reading.text(Column::BudgetCode),
        invoice_key: invoice_key(reading),
        invoice_date: invoice_date(reading),
        note: reading.text(Column::Note),
        number,
    }
}

/// A paper that the list calls an advance: one that clears or returns an advance pays, and so does
/// cash, which staff draw for their errands.
fn is_advance(reading: &mut Reading<Column>, paid_by: Option<VoucherKind>) -> bool {
    let kind = fold(&reading.text(Column::Kind));
    let content = fold(&reading.text(Column::Content));
    let to_others = matches!(
        paid_by,
        Some(VoucherKind::TreasuryDraw | VoucherKind::BankOrder)
    );
    let clears = ["thanh toan", "hoan", "thu hoi", "nop tra"]
        .iter()
        .any(|word| kind.contains(word) || content.contains(word));
    !clears && (kind.contains("tam ung") || (to_others && content.starts_with("tam ung")))
}

/// The typed words, which are told where they say another sum than the figures.
fn amount_words(
    reading: &mut Reading<Column>,
    grant: Option<Money>,
    counterpart: Option<Money>,
) -> String {
    let words = reading.text(Column::AmountWords);
    if let (Some(grant), Some(counterpart)) = (grant, counterpart)
        && !words.is_empty()
        && !says(&words, bounded_sum([grant, counterpart]))
    {
        reading.codes.insert(Code::WordsDiffer);
    }
    words
}

/// Reads the amounts of a voucher or of a row that adds up.
pub(super) fn money(reading: &mut Reading<Column>, unit: i64) -> Paid {
    let grant = reading.amount(Column::Grant, unit);
    let counterpart = reading.amount(Column::Counterpart, unit);
    let columns = &reading.header.columns;
    if columns.has(Column::Grant) {
        compare_with_total(reading, unit, grant, counterpart);
        return Paid { grant, counterpart };
    }
    let amount = reading.amount(Column::Amount, unit);
    let source = fold(&reading.text(Column::Source));
    let is_own_money = ["doi ung", "khac", "tu co", "co so", "don vi"]
        .iter()
        .any(|word| source.contains(word));
    if is_own_money {
        Paid {
            grant: Amount::Blank,
            counterpart: amount,
        }
    } else {
        Paid {
            grant: amount,
            counterpart,
        }
    }
}

fn compare_with_total(
    reading: &mut Reading<Column>,
    unit: i64,
    grant: Amount,
    counterpart: Amount,
) {
    let parts = bounded_sum([grant, counterpart].into_iter().filter_map(Amount::money));
    let readable = ![grant, counterpart]
        .iter()
        .any(|part| matches!(part, Amount::Unreadable(_)));
    let before = reading.codes.clone();
    let total = reading.amount(Column::Amount, unit).money();
    reading.codes = before;
    if readable && total.is_some_and(|total| total != parts) {
        reading.codes.insert(Code::RowSumMismatch);
    }
}

fn kind(reading: &mut Reading<Column>, number: &str) -> Option<VoucherKind> {
    let text = reading.text(Column::Kind);
    let known = kind_of(&text).or_else(|| kind_of_number(number).filter(|_| text.is_empty()));
    if known.is_none() && !text.is_empty() {
        reading.codes.insert(Code::VoucherKind);
    }
    known
}

fn kind_of(text: &str) -> Option<VoucherKind> {
    let folded = fold(text);
    let words = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>().join(" ");
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| words.contains(phrase));
    match words.as_str() {
        "pc" => Some(VoucherKind::PaymentVoucher),
        "unc" => Some(VoucherKind::BankOrder),
        "grd" | "grdt" => Some(VoucherKind::TreasuryDraw),
        "pt" => Some(VoucherKind::ReceiptVoucher),
        _ if has(&["rut du toan"]) => Some(VoucherKind::TreasuryDraw),
        _ if has(&["uy nhiem chi", "chuyen khoan", "lenh chi"]) => Some(VoucherKind::BankOrder),
        _ if has(&["phieu chi", "tien mat"]) => Some(VoucherKind::PaymentVoucher),
        _ if has(&["phieu thu"]) => Some(VoucherKind::ReceiptVoucher),
        _ if has(&["thu huong", "chung tu co so"]) => Some(VoucherKind::BeneficiaryPaper),
        _ => None,
    }
}

/// The kind that the letters before a number mean: "PC12", "UNC031".
fn kind_of_number(number: &str) -> Option<VoucherKind> {
    let letters: String = number
        .chars()
        .take_while(|letter| letter.is_alphabetic())
        .collect();
    kind_of(&letters)
}

fn date(reading: &mut Reading<Column>) -> Option<domain::calendar::Day> {
    let cell = reading.cell(Column::Date);
    reading.need(&cell);
    let day = day_of_cell(&cell);
    let is_broken_formula = matches!(cell, Cell::Error | Cell::FormulaWithoutValue);
    if day.is_none() && reading.header.columns.has(Column::Date) && !is_broken_formula {
        reading.codes.insert(Code::VoucherDate);
    }
    day
}

fn invoice_date(reading: &mut Reading<Column>) -> Option<domain::calendar::Day> {
    let cell = reading.cell(Column::InvoiceDate);
    let day = day_of_cell(&cell);
    let is_dash = cell.shown().chars().all(|letter| "-–— ".contains(letter));
    if day.is_none() && !cell.is_empty() && !is_dash {
        reading.codes.insert(Code::InvoiceDate);
    }
    day
}

/// "tax code|symbol|number": leading zeros of the number do not count, a tax code keeps its own.
fn invoice_key(reading: &mut Reading<Column>) -> Option<String> {
    let tax_code = match reading.cell(Column::SellerTaxCode) {
        // As a number a tax code loses its leading zero; none has fewer than ten digits.
        Cell::Number(number) if number.is_integer() => format!("{:0>10}", number.to_string()),
        cell => without_spaces(&cell.shown()),
    };
    let symbol = without_spaces(&reading.text(Column::InvoiceSymbol)).to_uppercase();
    let number = without_spaces(&reading.text(Column::InvoiceNumber));
    let number = number.trim_start_matches('0');
    let is_full = !tax_code.is_empty() && !symbol.is_empty() && !number.is_empty();
    is_full.then(|| format!("{tax_code}|{symbol}|{number}"))
}

fn without_spaces(text: &str) -> String {
    let kept = tidy(text).replace([' ', '\''], "");
    if kept.chars().all(|letter| "-–—.".contains(letter)) {
        String::new()
    } else {
        kept
    }
}

/// Invoices and voucher numbers that stand higher in the list.
#[derive(Debug, Default)]
pub(super) struct Used {
    invoices: HashSet<String>,
    numbers: HashSet<(Option<VoucherKind>, Option<i32>, String)>,
}

impl Used {
    /// Rejects a voucher whose invoice, or whose number within kind and year, is already used.
    pub fn mark_repeat(&mut self, row: &VoucherRow, codes: &mut BTreeSet<Code>) {
        if let Some(key) = &row.invoice_key
            && !self.invoices.insert(key.clone())
        {
            codes.insert(Code::InvoiceDuplicate);
        }
        if row.number.is_empty() {
            return;
        }
        let year = row.date.map(domain::calendar::Day::year);
        let number = fold(&row.number).replace(' ', "");
        if !self.numbers.insert((row.kind, year, number)) {
            codes.insert(Code::VoucherNumberDuplicate);
        }
    }
}
