//! Báo cáo: one model of a table of figures, which the screen, the PDF, the workbook and the Word file all read.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::number_text::quantity_text;

/// Kỳ báo cáo, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Period {
    /// Từ ngày.
    pub from: Day,
    /// Đến ngày.
    pub to: Day,
}

impl Period {
    /// Các năm of the period, first and last.
    pub fn years(self) -> (i32, i32) {
        (self.from.year(), self.to.year())
    }

    /// Từ ngày, unless the period begins with its budget year.
    pub fn open_from(self) -> Option<Day> {
        let first = (self.from.month(), self.from.day()) == (1, 1);
        (!first).then_some(self.from)
    }

    /// Đến ngày, unless the period ends with its budget year: money of a year that is settled in January
    /// belongs to the year.
    pub fn open_to(self) -> Option<Day> {
        let last = (self.to.month(), self.to.day()) == (12, 31);
        (!last).then_some(self.to)
    }

    /// Cùng kỳ: the same days so many years earlier as the period is long; none before 1900.
    pub fn before(self) -> Option<Period> {
        let (first, last) = self.years();
        let years = last - first + 1;
        let earlier = |day: Day| {
            // 29 February has no twin in a common year.
            let day_of = day.day().min(28 + u32::from(day.month() != 2) * 3);
            Day::new(day.year() - years, day.month(), day_of)
        };
        Some(Period {
            from: earlier(self.from)?,
            to: earlier(self.to)?,
        })
    }
}

/// Loại số of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Chữ.
    Text,
    /// Số tiền, in đồng.
    Money,
    /// Số đếm.
    Count,
    /// Tỷ lệ phần trăm, one decimal.
    Percent,
    /// Số thập phân.
    Decimal,
}

/// Cách tính of a column from its neighbours in the same row, by their keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "rule")]
pub enum ColumnRule {
    /// Từ bản ghi.
    #[default]
    Records,
    /// Bằng `part` chia `whole`, in percent.
    Share {
        /// Cột tử số.
        part: String,
        /// Cột mẫu số.
        whole: String,
    },
    /// Tăng trưởng of `now` over `before`, in percent.
    Growth {
        /// Cột kỳ này.
        now: String,
        /// Cột kỳ trước.
        before: String,
    },
}

/// Cột của báo cáo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportColumn {
    /// Khóa.
    pub key: String,
    /// Tiêu đề.
    pub label: String,
    /// Tiêu đề nhóm over several columns; empty = none.
    pub group: String,
    /// Đơn vị tính; empty = told by the row, or text.
    pub unit: String,
    /// Loại số.
    pub kind: ColumnKind,
    /// Cách tính.
    pub rule: ColumnRule,
}

/// Ô của báo cáo: a text, a number, or nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportCell {
    /// Số, exact; money in đồng. None = text or blank.
    #[ts(type = "string | null")]
    pub number: Option<Decimal>,
    /// Chữ as it stands on screen and paper.
    pub text: String,
    /// Khóa that opens the figure; empty = nothing to open.
    pub key: String,
}

impl ReportCell {
    /// Ô chữ.
    pub fn text(text: impl Into<String>) -> ReportCell {
        ReportCell {
            text: text.into(),
            ..ReportCell::default()
        }
    }

    /// Ô số, opened by `key`.
    pub fn number(number: Decimal, kind: ColumnKind, key: impl Into<String>) -> ReportCell {
        ReportCell {
            text: number_text(number, kind),
            number: Some(number),
            key: key.into(),
        }
    }
}

fn number_text(number: Decimal, kind: ColumnKind) -> String {
    match kind {
        ColumnKind::Percent if number.fract().is_zero() => format!("{},0", quantity_text(number)),
        _ => quantity_text(number),
    }
}

/// Dòng của báo cáo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportRow {
    /// Khóa của dòng.
    pub id: String,
    /// Cấp: 0 = a group, 1 and 2 below it.
    pub level: u8,
    /// Thứ tự as printed; empty = none.
    pub ordinal: String,
    /// Tên dòng.
    pub label: String,
    /// Là tổng of these rows (from 0); empty = from records.
    pub sums: Vec<usize>,
    /// Các ô, one a column.
    pub cells: Vec<ReportCell>,
}

/// Con số nêu so với số tính.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatedCheck {
    /// Nêu ở đâu, đại lượng nào.
    pub what: String,
    /// Đơn vị: đồng, đề án, lao động …
    pub unit: String,
    /// Nêu.
    #[ts(type = "number")]
    #[serde(serialize_with = "as_number")]
    pub stated: Decimal,
    /// Tính từ các phần.
    #[ts(type = "number")]
    #[serde(serialize_with = "as_number")]
    pub computed: Decimal,
    /// Khớp.
    pub agrees: bool,
    /// Khóa that opens the computed figure; empty = none.
    pub key: String,
}

/// Whole numbers go out as JSON numbers, others as their text: nothing passes through a float.
fn as_number<S: serde::Serializer>(number: &Decimal, to: S) -> Result<S::Ok, S::Error> {
    match i64::try_from(*number) {
        Ok(whole) if number.fract().is_zero() => to.serialize_i64(whole),
        _ => to.serialize_str(&number.to_string()),
    }
}

/// Báo cáo of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Report {
    /// Tên trong lời gọi (`nam`).
    pub name: String,
    /// Tên loại và trích yếu.
    pub title: String,
    /// Kỳ bằng chữ: "Từ ngày … đến ngày …".
    pub period_text: String,
    /// Kỳ.
    pub period: Period,
    /// Tiêu đề của cột tên dòng.
    pub label_title: String,
    /// Các cột.
    pub columns: Vec<ReportColumn>,
    /// Các dòng.
    pub rows: Vec<ReportRow>,
    /// Dòng tổng; none = the report adds nothing up.
    pub total: Option<ReportRow>,
    /// Con số nêu so với số tính.
    pub stated_checks: Vec<StatedCheck>,
    /// Ghi chú: facts, and how columns are counted.
    pub notes: Vec<String>,
    /// Mẫu: its source and whether it was compared.
    pub source: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_period_of_a_leap_day_is_the_last_of_february() {
        let day = |year, month, day| Day::new(year, month, day).expect("a day");
        let month = Period {
            from: day(2024, 2, 1),
            to: day(2024, 2, 29),
        };
        let before = month.before().expect("2023");
        assert_eq!(
            (before.from, before.to),
            (day(2023, 2, 1), day(2023, 2, 28))
        );
        let five = Period {
            from: day(2008, 1, 1),
            to: day(2012, 12, 31),
        };
        let before = five.before().expect("2003");
        assert_eq!(before.years(), (2003, 2007));
        assert_eq!((five.open_from(), five.open_to()), (None, None));
        assert_eq!(before.to, day(2007, 12, 31));
    }

    #[test]
    fn a_percentage_keeps_its_one_decimal() {
        let cell = |number| ReportCell::number(number, ColumnKind::Percent, "k").text;
        assert_eq!(cell(Decimal::from(100)), "100,0");
        assert_eq!(cell(Decimal::new(643, 1)), "64,3");
    }
}
