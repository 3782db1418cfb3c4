//! Báo cáo đọc hóa đơn: what reading one invoice gave, as `kc import invoice --json` answers.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::Day;
use domain::invoice::{InvoiceRelation, ItemNature, SealState, full_key};
use domain::money::{Money, typed_words};
use rust_decimal::Decimal;
use serde::Serialize;

use super::collect::{RawInvoice, RawItem};
use super::{figures, sums};
use crate::code::Code;
use crate::report::FileStatus;
use crate::table::{TypedDay, parse_day};

/// Báo cáo của một tệp hóa đơn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InvoiceReport {
    /// The file as it was named.
    pub file: String,
    /// Accepted or refused.
    pub status: FileStatus,
    /// Codes of the file.
    pub codes: BTreeSet<Code>,
    /// What could be read; none of a file that is no invoice.
    pub values: Option<InvoiceValues>,
    /// The lines, for the records; answers count them only.
    #[serde(skip)]
    pub items: Vec<InvoiceItem>,
}

/// Những gì hóa đơn ghi. Money is in đồng, at the invoice's own rate when it is in foreign money.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InvoiceValues {
    /// Phiên bản thông điệp.
    pub version: String,
    /// Tên loại hóa đơn.
    pub title: String,
    /// Mã số thuế người bán.
    pub seller_tax_code: String,
    /// Tên người bán.
    pub seller_name: String,
    /// Địa chỉ người bán.
    pub seller_address: String,
    /// Tài khoản người bán. Left out of answers: sensitive.
    #[serde(skip)]
    pub seller_account: String,
    /// Ngân hàng người bán.
    #[serde(skip)]
    pub seller_bank: String,
    /// Mẫu số.
    pub form: String,
    /// Ký hiệu.
    pub symbol: String,
    /// Số, without leading zeros.
    pub number: String,
    /// Khóa "tax code|form|symbol|number" as written.
    pub key: String,
    /// Ngày lập.
    pub date: Option<Day>,
    /// Số dòng.
    pub lines: usize,
    /// Số dòng theo tính chất (TChat).
    pub lines_by_nature: BTreeMap<&'static str, usize>,
    /// Tiền hàng và thuế theo thuế suất.
    pub vat: Vec<RateGroup>,
    /// Tiền chưa thuế as stated.
    pub sum_before_tax: Option<Money>,
    /// Tiền thuế as stated.
    pub sum_tax: Option<Money>,
    /// Tổng thanh toán as stated.
    pub total: Option<Money>,
    /// Tổng thanh toán that the lines give.
    pub computed_total: Option<Money>,
    /// Tổng bằng chữ as stated.
    pub total_words: String,
    /// Đơn vị tiền tệ.
    pub currency: String,
    /// Tỷ giá; none for đồng, or when the file does not say.
    pub exchange_rate: Option<Decimal>,
    /// Tên người mua.
    pub buyer_name: String,
    /// Mã số thuế người mua.
    pub buyer_tax_code: String,
    /// Mã đơn vị quan hệ ngân sách người mua.
    pub buyer_budget_code: String,
    /// Mã của cơ quan thuế.
    pub tax_authority_code: String,
    /// Chữ ký số.
    pub seal: SealState,
    /// Quan hệ với hóa đơn trước.
    pub relation: InvoiceRelation,
    /// Ký hiệu và số của hóa đơn trước.
    pub related_to: String,
}

/// Tiền hàng và thuế của một thuế suất, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RateGroup {
    /// Thuế suất.
    pub rate: String,
    /// Thành tiền.
    pub amount: Money,
    /// Tiền thuế.
    pub tax: Money,
}

/// Một dòng hóa đơn.
#[derive(Debug, Clone, PartialEq)]
pub struct InvoiceItem {
    /// Tính chất.
    pub nature: ItemNature,
    /// Tên hàng hóa, dịch vụ.
    pub content: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Số lượng.
    pub quantity: Option<Decimal>,
    /// Đơn giá, in the invoice's own money.
    pub unit_price: Option<Decimal>,
    /// Thành tiền, in đồng; a discount is below zero.
    pub amount: Money,
    /// Thuế suất.
    pub rate: String,
}

impl InvoiceReport {
    /// A refused file without values.
    pub fn refused(file: &str, code: Code) -> InvoiceReport {
        InvoiceReport {
            file: file.to_owned(),
            status: FileStatus::Refused,
            codes: BTreeSet::from([code]),
            values: None,
            items: Vec::new(),
        }
    }

    /// Refuses a file that was read: what it says is still told.
    pub fn refuse(&mut self, code: Code) {
        self.status = FileStatus::Refused;
        self.codes.insert(code);
    }
}

/// The report of what was gathered, with its codes; the caller names the file.
pub(super) fn of(
    raw: RawInvoice,
    seal: SealState,
    codes: &mut BTreeSet<Code>,
) -> Result<InvoiceReport, Code> {
    let rate = exchange_rate(&raw);
    let sums = sums::add_up(&raw);
    let values = values(&raw, seal, rate, &sums)?;
    note(&raw, &values, &sums, codes);
    let dong = |amount| in_dong(amount, rate).unwrap_or(Money::ZERO);
    let mut report = InvoiceReport {
        file: String::new(),
        status: FileStatus::Accepted,
        codes: BTreeSet::new(),
        items: raw.items.into_iter().map(|item| kept(item, dong)).collect(),
        values: Some(values),
    };
    if report
        .values
        .as_ref()
        .is_some_and(|values| values.computed_total.is_none())
    {
        report.refuse(Code::FileInvoiceAmount);
        codes.insert(Code::FileInvoiceAmount);
    }
    Ok(report)
}

fn values(
    raw: &RawInvoice,
    seal: SealState,
    rate: Option<Decimal>,
    sums: &sums::Sums,
) -> Result<InvoiceValues, Code> {
    let common = |name| raw.text("TTChung", name).to_owned();
    let (form, symbol) = form_and_symbol(raw);
    let number = common("SHDon").trim_start_matches('0').to_owned();
    let seller_tax_code: String = raw.text("NBan", "MST").split_whitespace().collect();
    full_key(&seller_tax_code, &form, &symbol, &number).ok_or(Code::FileInvoiceKey)?;
    let dong = |amount: Option<Decimal>| in_dong(amount?, rate);
    let stated = |name| dong(figures::number(raw.text("TToan", name)));
    let mut lines_by_nature = BTreeMap::new();
    for item in &raw.items {
        *lines_by_nature.entry(nature(item).figure()).or_default() += 1;
    }
    let group = |group: &sums::Group| {
        let (amount, tax) = (in_dong(group.base, rate)?, in_dong(group.tax, rate)?);
        Some(RateGroup {
            rate: group.rate.clone(),
            amount,
            tax,
        })
    };
    Ok(InvoiceValues {
        version: common("PBan"),
        title: common("THDon"),
        key: format!("{seller_tax_code}|{form}|{symbol}|{number}"),
        seller_tax_code,
        seller_name: raw.text("NBan", "Ten").to_owned(),
        seller_address: raw.text("NBan", "DChi").to_owned(),
        seller_account: raw.text("NBan", "STKNHang").to_owned(),
        seller_bank: raw.text("NBan", "TNHang").to_owned(),
        form,
        symbol,
        number,
        date: day(raw.text("TTChung", "NLap")),
        lines: raw.items.len(),
        lines_by_nature,
        vat: sums.groups.iter().filter_map(group).collect(),
        sum_before_tax: stated("TgTCThue"),
        sum_tax: stated("TgTThue"),
        total: stated("TgTTTBSo"),
        computed_total: dong(Some(sums.total)),
        total_words: raw.text("TToan", "TgTTTBChu").to_owned(),
        currency: if raw.is_in_dong() {
            "VND".to_owned()
        } else {
            common("DVTTe")
        },
        exchange_rate: rate.filter(|_| !raw.is_in_dong()),
        buyer_name: buyer_name(raw),
        buyer_tax_code: raw.text("NMua", "MST").split_whitespace().collect(),
        buyer_budget_code: raw.text("NMua", "MDVQHNSach").to_owned(),
        tax_authority_code: raw.tax_authority_code.clone(),
        seal,
        relation: relation(raw),
        related_to: related_to(raw),
    })
}

fn note(raw: &RawInvoice, values: &InvoiceValues, sums: &sums::Sums, codes: &mut BTreeSet<Code>) {
    let says_total = |total| {
        let words = &values.total_words;
        words.is_empty() || total <= Money::ZERO || typed_words::says(words, total)
    };
    let found = [
        (!sums.agrees, Code::InvoiceTotals),
        (raw.code_is_misplaced, Code::TaxAuthorityCodePlace),
        (values.date.is_none(), Code::InvoiceDate),
        (
            values.relation == InvoiceRelation::Replaces,
            Code::ReplacesInvoice,
        ),
        (
            values.relation == InvoiceRelation::Adjusts,
            Code::AdjustsInvoice,
        ),
        (values.seal == SealState::Changed, Code::SealBroken),
        (!raw.is_in_dong(), Code::ForeignMoney),
        (
            raw.is_in_dong() && values.total.is_some_and(|total| !says_total(total)),
            Code::WordsDiffer,
        ),
    ];
    codes.extend(
        found
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, code)| code),
    );
}

fn kept(item: RawItem, dong: impl Fn(Decimal) -> Money) -> InvoiceItem {
    InvoiceItem {
        nature: nature(&item),
        amount: dong(sums::amount(&item).unwrap_or_default()),
        content: item.content,
        unit: item.unit,
        quantity: item.quantity,
        unit_price: item.unit_price,
        rate: item.rate,
    }
}

fn nature(item: &RawItem) -> ItemNature {
    item.nature.unwrap_or(ItemNature::Goods)
}

/// One đồng is one đồng; foreign money needs the rate that the invoice states.
fn exchange_rate(raw: &RawInvoice) -> Option<Decimal> {
    if raw.is_in_dong() {
        return Some(Decimal::ONE);
    }
    figures::number(raw.text("TTChung", "TGia")).filter(|rate| *rate > Decimal::ZERO)
}

fn in_dong(amount: Decimal, rate: Option<Decimal>) -> Option<Money> {
    amount.checked_mul(rate?).and_then(Money::rounded)
}

/// Printed copies join form and symbol ("1C26TMC"), and some files repeat that in the symbol.
fn form_and_symbol(raw: &RawInvoice) -> (String, String) {
    let form = raw.text("TTChung", "KHMSHDon").to_owned();
    let symbol = raw.text("TTChung", "KHHDon").to_uppercase();
    let joined = symbol.len() == 7 && symbol.is_ascii() && symbol.as_bytes()[0].is_ascii_digit();
    match joined && (form.is_empty() || symbol.starts_with(&form)) {
        true => (symbol[..1].to_owned(), symbol[1..].to_owned()),
        false => (form, symbol),
    }
}

fn buyer_name(raw: &RawInvoice) -> String {
    let unit = raw.text("NMua", "Ten");
    let person = raw.text("NMua", "HVTNMHang");
    if unit.is_empty() { person } else { unit }.to_owned()
}

fn relation(raw: &RawInvoice) -> InvoiceRelation {
    match raw.text("TTHDLQuan", "TCHDon") {
        "1" => InvoiceRelation::Replaces,
        "2" => InvoiceRelation::Adjusts,
        _ => InvoiceRelation::Original,
    }
}

fn related_to(raw: &RawInvoice) -> String {
    let symbol = raw.text("TTHDLQuan", "KHHDCLQuan");
    let number = raw.text("TTHDLQuan", "SHDCLQuan").trim_start_matches('0');
    match number.is_empty() {
        true => String::new(),
        false => format!("{symbol} số {number}").trim().to_owned(),
    }
}

fn day(text: &str) -> Option<Day> {
    let date = text.split(['T', ' ']).next().unwrap_or_default();
    match parse_day(date) {
        TypedDay::Full(day) => Some(day),
        _ => None,
    }
}
