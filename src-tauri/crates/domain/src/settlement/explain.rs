//! Giải thích một con số: a total opened into its parts, down to the records that carry the money.

mod balance;
mod classes;
mod forms;
mod leaves;
mod money;
#[cfg(test)]
mod tests;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use balance::BALANCE_FIGURES;
pub use forms::columns_of;

use crate::breach::Subject;
use crate::calendar::BudgetYear;
use crate::ids::{ClassId, EstimateLineId, ProposalId};
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::proposal_file::ProposalFile;

/// Phép tính that gives an amount from its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reckoning {
    /// Số ghi trên một bản ghi: no parts.
    Record,
    /// Cộng, trừ các phần.
    Sum,
    /// Cộng, trừ, and at least 0.
    AtLeastZero,
    /// Số nhỏ nhất trong các phần.
    Least,
    /// Số lớn nhất trong các phần.
    Greatest,
    /// Phần thứ nhất chia phần thứ hai, in tenths of a percent.
    Share,
    /// Phần thứ nhất so với phần thứ hai: growth, in tenths of a percent.
    Growth,
}

/// Một con số và vì sao, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Explanation {
    /// Khóa of the figure, where it can be asked for alone; empty = a part only.
    pub key: String,
    /// Tên con số or the name of the record.
    pub label: String,
    /// Số tiền; a count or a rate where `unit` says so.
    pub amount: Money,
    /// Đơn vị; empty = đồng.
    pub unit: String,
    /// Số chữ số thập phân at the end of `amount` (643 with one is 64,3).
    pub decimals: u32,
    /// Trừ đi: its amount lowers the figure it is a part of.
    pub takes_away: bool,
    /// Phép tính.
    pub reckoning: Reckoning,
    /// Cách ra số: "12 × 1.500.000 đ", an invoice, a source with its mark; may be empty.
    pub working: String,
    /// Đề án the records under it belong to; none = that of the figure it is a part of.
    pub proposal_uid: Option<ProposalId>,
    /// Bản ghi to jump to.
    pub target: Option<Subject>,
    /// Bản quét, by SHA-256; empty = none on file.
    pub scan: String,
    /// Các phần.
    pub parts: Vec<Explanation>,
}

impl Explanation {
    /// Số của một bản ghi.
    pub fn record(label: impl Into<String>, amount: Money) -> Explanation {
        Explanation {
            key: String::new(),
            label: label.into(),
            amount,
            unit: String::new(),
            decimals: 0,
            takes_away: false,
            reckoning: Reckoning::Record,
            working: String::new(),
            proposal_uid: None,
            target: None,
            scan: String::new(),
            parts: Vec::new(),
        }
    }

    /// Tổng các phần, less those that take away.
    pub fn sum(label: impl Into<String>, parts: Vec<Explanation>) -> Explanation {
        Explanation::of(Reckoning::Sum, label, parts)
    }

    /// Một phép tính on parts.
    pub fn of(
        reckoning: Reckoning,
        label: impl Into<String>,
        parts: Vec<Explanation>,
    ) -> Explanation {
        Explanation {
            amount: reckoned(reckoning, &parts),
            reckoning,
            parts,
            ..Explanation::record(label, Money::ZERO)
        }
    }

    /// The same figure, lowering the one it is a part of.
    pub fn taken_away(self) -> Explanation {
        Explanation {
            takes_away: true,
            ..self
        }
    }

    /// The same figure with how it came about.
    pub fn with_working(self, working: impl Into<String>) -> Explanation {
        Explanation {
            working: working.into(),
            ..self
        }
    }

    /// The same figure counted in another unit than đồng.
    pub fn counted_in(self, unit: impl Into<String>) -> Explanation {
        Explanation {
            unit: unit.into(),
            ..self
        }
    }

    /// The figure as a number of its unit.
    pub fn number(&self) -> Decimal {
        Decimal::new(self.amount.as_dong(), self.decimals)
    }

    /// The figure as it is written: "736.000.000 đ", "6 đề án", "64,3 %".
    pub fn written(&self) -> String {
        match self.unit.as_str() {
            "" => self.amount.with_unit(),
            unit => format!("{} {unit}", quantity_text(self.number())),
        }
    }

    /// The same figure with the record to jump to.
    pub fn at(self, target: Subject) -> Explanation {
        Explanation {
            target: Some(target),
            ..self
        }
    }

    /// The same figure, to be asked for by `key`.
    pub fn keyed(self, key: impl Into<String>) -> Explanation {
        Explanation {
            key: key.into(),
            ..self
        }
    }

    /// Tính lại từ các bản ghi: the leaves added up again, whatever the figures between say.
    pub fn recomputed(&self) -> Money {
        match self.reckoning {
            Reckoning::Record => self.amount,
            reckoning => {
                let parts = self.parts.iter().map(|part| Explanation {
                    amount: part.recomputed(),
                    parts: Vec::new(),
                    ..part.clone()
                });
                reckoned(reckoning, &parts.collect::<Vec<_>>())
            }
        }
    }

    /// Các bản ghi the figure rests on, in order.
    pub fn leaves(&self) -> Vec<&Explanation> {
        match self.reckoning {
            Reckoning::Record => vec![self],
            _ => self.parts.iter().flat_map(Explanation::leaves).collect(),
        }
    }
}

fn reckoned(reckoning: Reckoning, parts: &[Explanation]) -> Money {
    let signed = |part: &Explanation| match part.takes_away {
        true => -part.amount,
        false => part.amount,
    };
    let sum = || parts.iter().map(signed).sum::<Money>();
    let amounts = || parts.iter().map(|part| part.amount);
    match reckoning {
        Reckoning::Record => Money::ZERO,
        Reckoning::Sum => sum(),
        Reckoning::AtLeastZero => sum().max(Money::ZERO),
        Reckoning::Least => amounts().min().unwrap_or_default(),
        Reckoning::Greatest => amounts().max().unwrap_or_default(),
        Reckoning::Share => tenths_of_percent(parts, |part, _| part),
        Reckoning::Growth => tenths_of_percent(parts, |now, before| now - before),
    }
}

/// Tenths of a percent of the second part, half up; nothing when there is nothing to divide by.
fn tenths_of_percent(parts: &[Explanation], over: impl Fn(Decimal, Decimal) -> Decimal) -> Money {
    let [first, second] = parts else {
        return Money::ZERO;
    };
    let (first, second) = (first.number(), second.number());
    let tenths = over(first, second)
        .checked_mul(Decimal::ONE_THOUSAND)
        .and_then(|share| share.checked_div(second));
    tenths.and_then(Money::rounded).unwrap_or_default()
}

/// Con số nào of one đề án.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// Số tiền của đề án: one of [`FIGURES`].
    Money(String),
    /// Một cột cân đối của một năm: one of [`BALANCE_FIGURES`].
    Balance(BudgetYear, String),
    /// Một dòng dự toán: `estimate`, `spent`, `left`.
    Line(EstimateLineId, String),
    /// Một ô của một mẫu (`mau-7`, `settled`).
    Form(String, String),
    /// Một vế đối chiếu, by its place in the list: `left`, `right`.
    Tie(usize, String),
    /// Tổng hỗ trợ học viên của một lớp: `meals`, `travel`, `total`.
    Class(ClassId, String),
}

/// Các số tiền của đề án, with the names officers know.
pub const FIGURES: &[(&str, &str)] = &[
    ("approved", "Kinh phí được giao"),
    ("estimate", "Dự toán phần khuyến công"),
    ("estimate_counterpart", "Dự toán vốn đối ứng, nguồn khác"),
    ("contract", "Kinh phí hợp đồng"),
    ("advanced", "Đã tạm ứng"),
    ("drawn", "Đã tạm ứng, trừ nộp trả"),
    ("paid", "Đã thanh toán"),
    ("returned", "Đã nộp trả"),
    ("received", "Đã nhận, trừ nộp trả"),
    ("spent", "Đã chi"),
    ("by_line", "Đề nghị quyết toán theo dòng dự toán"),
    ("listed", "Bảng kê chứng từ, phần khuyến công"),
    ("settled", "Đề nghị quyết toán"),
    ("accepted", "Giá trị nghiệm thu"),
    ("accepted_counterpart", "Vốn đối ứng nghiệm thu"),
    ("counterpart", "Vốn đối ứng đã chi"),
    ("listed_counterpart", "Bảng kê chứng từ, vốn đối ứng"),
    ("unspent", "Chưa chi"),
    ("remaining", "Còn được nhận"),
    ("to_return", "Phải nộp trả"),
    ("due_accepted", "Nghiệm thu trừ đã nhận"),
    ("due_listed", "Bảng kê trừ đã nhận"),
    ("till", "Đã nhận trừ đã chi"),
    ("left_listed", "Đã nhận trừ bảng kê"),
    ("due_settled", "Quyết toán trừ đã nhận"),
    ("cancelled", "Dự toán đã hủy"),
    ("open", "Dự toán còn mở"),
];

/// Giải thích một con số của một đề án; none = no such figure, or nothing on file for it.
pub fn explain(file: &ProposalFile, figure: &Figure) -> Option<Explanation> {
    let told = match figure {
        Figure::Money(name) => money::explain(file, name),
        Figure::Balance(year, name) => balance::explain(file, *year, name),
        Figure::Line(uid, name) => money::of_line(file, *uid, name),
        Figure::Form(form, column) => forms::of_cell(file, form, column),
        Figure::Tie(index, side) => forms::of_tie(file, *index, side),
        Figure::Class(uid, name) => classes::of_class(file, *uid, name),
    }?;
    Some(Explanation {
        proposal_uid: Some(file.proposal.uid),
        ..told
    })
}

/// Mọi con số mở được of one đề án.
pub fn offered(file: &ProposalFile) -> Vec<Figure> {
    let text = |name: &&str| (*name).to_owned();
    let mut all: Vec<Figure> = FIGURES
        .iter()
        .map(|(name, _)| Figure::Money((*name).to_owned()))
        .collect();
    for year in file.money_years() {
        let columns = BALANCE_FIGURES.iter();
        all.extend(columns.map(|(name, _)| Figure::Balance(year, (*name).to_owned())));
    }
    for line in &file.estimate {
        let names = ["estimate", "spent", "left"];
        all.extend(names.iter().map(|name| Figure::Line(line.uid, text(name))));
    }
    for (form, columns) in forms::CELLS {
        let cells = columns.iter().map(|(column, _)| column);
        all.extend(cells.map(|column| Figure::Form((*form).to_owned(), text(column))));
    }
    for index in 0..super::tie_out::tie_out(file).len() {
        all.extend(["left", "right"].map(|side| Figure::Tie(index, side.to_owned())));
    }
    for class in &file.classes {
        let names = ["meals", "travel", "total"];
        all.extend(
            names
                .iter()
                .map(|name| Figure::Class(class.class.uid, text(name))),
        );
    }
    all.retain(|figure| explain(file, figure).is_some());
    all
}
