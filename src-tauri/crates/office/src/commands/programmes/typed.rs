//! Chương trình như cán bộ gõ: money and numbers as text, read exactly.

use domain::fold::tidy;
use domain::ids::{ProgrammeFundId, ProgrammeTargetId};
use domain::number_text::parse_quantity;
use domain::programme::{
    MoneyUnit, Programme, ProgrammeFund, ProgrammeFundLine, ProgrammeTarget, money_typed,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::indicators;

const MONEY_WANTED: &str = "số tiền theo đơn vị đã chọn (10,814) hoặc có đơn vị riêng (700 triệu)";
const NUMBER_WANTED: &str = "số từ 0 trở lên (30 hoặc 12,5)";
const YEAR_WANTED: &str = "năm trong giai đoạn của chương trình";
const PERIOD_WANTED: &str = "năm đầu không sau năm cuối, trong khoảng 1990–2100";

/// Chương trình cùng kinh phí và mục tiêu, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeDraft {
    /// Chương trình; its stated total is read from the text below.
    pub programme: Programme,
    /// Tổng nêu trong quyết định as typed; empty = none.
    pub stated_total: String,
    /// Các khoản kinh phí.
    pub lines: Vec<FundTyped>,
    /// Mục tiêu.
    pub targets: Vec<TargetTyped>,
}

/// Khoản kinh phí as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FundTyped {
    /// Identity; nil = new.
    pub uid: ProgrammeFundId,
    /// Năm; none = cả giai đoạn.
    pub year: Option<i32>,
    /// Nguồn; none = mọi nguồn.
    pub fund: Option<ProgrammeFund>,
    /// Số tiền in the unit of the document.
    pub amount: String,
    /// Ghi chú.
    pub note: String,
}

/// Mục tiêu as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TargetTyped {
    /// Identity; nil = new.
    pub uid: ProgrammeTargetId,
    /// Mục tiêu; empty = as the indicator is called.
    pub label: String,
    /// Mã chỉ tiêu; empty = by hand.
    pub indicator: String,
    /// Đơn vị tính; empty = that of the indicator.
    pub unit: String,
    /// Số phải đạt; empty = none was set.
    pub target: String,
    /// Đến năm.
    pub year: Option<i32>,
    /// Số đã đạt typed by hand.
    pub reached_by_hand: String,
    /// Ghi chú.
    pub note: String,
}

/// What a draft gives: the programme, its money, its targets.
type Read = (Programme, Vec<ProgrammeFundLine>, Vec<ProgrammeTarget>);

impl ProgrammeDraft {
    /// Reads every field, and refuses all that cannot be read at once.
    pub fn read(self) -> Result<Read> {
        let mut faults = FaultyFields::default();
        let mut programme = self.programme;
        for text in [
            &mut programme.name,
            &mut programme.decision_number,
            &mut programme.issuer,
            &mut programme.origin,
            &mut programme.note,
        ] {
            *text = tidy(text);
        }
        faults.filled("name", &programme.name);
        let years = 1990..=2100;
        let sound = programme.from_year <= programme.to_year
            && years.contains(&programme.from_year)
            && years.contains(&programme.to_year);
        faults.wanted("to_year", sound, PERIOD_WANTED);
        let unit = programme.money_unit;
        programme.stated_total = match tidy(&self.stated_total).as_str() {
            "" => None,
            text => money_typed(text, unit).ok(),
        };
        let stated = programme.stated_total.is_some() || tidy(&self.stated_total).is_empty();
        faults.wanted("stated_total", stated, MONEY_WANTED);
        let period = programme.from_year..=programme.to_year;
        let in_period = |year: Option<i32>| year.is_none_or(|year| period.contains(&year));
        let mut lines = Vec::new();
        for (at, typed) in self.lines.into_iter().enumerate() {
            faults.wanted(
                &format!("lines.{at}.year"),
                in_period(typed.year),
                YEAR_WANTED,
            );
            lines.extend(line(typed, unit, at, &mut faults));
        }
        let mut targets = Vec::new();
        for (at, typed) in self.targets.into_iter().enumerate() {
            targets.push(target(typed, &programme, at, &mut faults)?);
        }
        faults.closed()?;
        Ok((programme, lines, targets))
    }
}

fn line(
    typed: FundTyped,
    unit: MoneyUnit,
    at: usize,
    faults: &mut FaultyFields,
) -> Option<ProgrammeFundLine> {
    let amount = money_typed(&typed.amount, unit)
        .ok()
        .filter(|amount| !amount.is_negative());
    faults.wanted(
        &format!("lines.{at}.amount"),
        amount.is_some(),
        MONEY_WANTED,
    );
    Some(ProgrammeFundLine {
        uid: typed.uid,
        programme_uid: domain::ids::ProgrammeId::NEW,
        position: 0,
        year: typed.year,
        fund: typed.fund,
        amount: amount?,
        note: typed.note,
    })
}

fn target(
    typed: TargetTyped,
    programme: &Programme,
    at: usize,
    faults: &mut FaultyFields,
) -> Result<ProgrammeTarget> {
    let known = indicators::by_code(&typed.indicator)?;
    if known.is_none() && !typed.indicator.is_empty() {
        faults.add(&format!("targets.{at}.indicator"), FieldProblem::Empty);
    }
    let or = |text: &str, named: Option<&String>| match tidy(text) {
        text if text.is_empty() => named.cloned().unwrap_or_default(),
        text => text,
    };
    let label = or(&typed.label, known.map(|known| &known.label));
    faults.filled(&format!("targets.{at}.label"), &label);
    let in_period = |year| (programme.from_year..=programme.to_year).contains(&year);
    let year = typed.year.is_none_or(in_period);
    faults.wanted(&format!("targets.{at}.year"), year, YEAR_WANTED);
    let mut number = |field: &str, text: &str| match tidy(text).as_str() {
        "" => None,
        text => {
            let number = parse_quantity(text).ok();
            let number = number.filter(|number| !number.is_sign_negative());
            faults.wanted(
                &format!("targets.{at}.{field}"),
                number.is_some(),
                NUMBER_WANTED,
            );
            number
        }
    };
    let goal: Option<Decimal> = number("target", &typed.target);
    let by_hand = number("reached_by_hand", &typed.reached_by_hand);
    Ok(ProgrammeTarget {
        uid: typed.uid,
        programme_uid: programme.uid,
        position: 0,
        label,
        indicator: typed.indicator,
        unit: or(&typed.unit, known.map(|known| &known.unit)),
        target: goal,
        year: typed.year,
        reached_by_hand: by_hand,
        note: tidy(&typed.note),
    })
}
