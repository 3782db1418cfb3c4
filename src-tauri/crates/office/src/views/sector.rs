//! Số liệu ngành: years across, indicators down, with growth.

use std::collections::BTreeSet;

use domain::sector_figure::{Growth, SectorFigure, growth};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Bảng số liệu ngành.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectorTable {
    /// Các năm, in order.
    pub years: Vec<i32>,
    /// Năm gốc that growth is told against; none = there is no figure.
    pub base_year: Option<i32>,
    /// Các chỉ tiêu.
    pub rows: Vec<SectorRow>,
}

/// Một chỉ tiêu ở một địa bàn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectorRow {
    /// Chỉ tiêu.
    pub indicator: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Địa bàn; empty = toàn tỉnh.
    pub place: String,
    /// Nguồn of the newest figure.
    pub origin: String,
    /// Đã đối chiếu: every figure is.
    pub checked: bool,
    /// Các năm có số.
    pub figures: Vec<YearFigure>,
    /// Năm mới nhất so với năm gốc.
    pub growth: Option<Growth>,
}

/// Số của một năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearFigure {
    /// Năm.
    pub year: i32,
    /// Giá trị.
    #[ts(type = "string")]
    pub value: Decimal,
    /// So với năm có số liền trước.
    pub growth: Option<Growth>,
}

/// Bảng số liệu, growth told against `base_year` or else the first year on file.
pub fn table(office: &Office, base_year: Option<i32>) -> Result<SectorTable> {
    let figures = office.books().sector_figures()?;
    let years: BTreeSet<i32> = figures.iter().map(|figure| figure.year).collect();
    let base_year = base_year.or(years.first().copied());
    let mut rows: Vec<Vec<SectorFigure>> = Vec::new();
    for figure in figures {
        let same = |first: &SectorFigure| {
            first.indicator == figure.indicator && first.place == figure.place
        };
        match rows.iter_mut().find(|row| row.first().is_some_and(same)) {
            Some(row) => row.push(figure),
            None => rows.push(vec![figure]),
        }
    }
    Ok(SectorTable {
        years: years.into_iter().collect(),
        base_year,
        rows: rows
            .into_iter()
            .filter_map(|figures| row(&figures, base_year))
            .collect(),
    })
}

fn row(figures: &[SectorFigure], base_year: Option<i32>) -> Option<SectorRow> {
    let last = figures.last()?;
    let base = figures.iter().find(|figure| Some(figure.year) == base_year);
    let mut before: Option<Decimal> = None;
    let years = figures.iter().map(|figure| {
        let told = before.and_then(|before| growth(before, figure.value));
        before = Some(figure.value);
        YearFigure {
            year: figure.year,
            value: figure.value,
            growth: told,
        }
    });
    Some(SectorRow {
        indicator: last.indicator.clone(),
        unit: last.unit.clone(),
        place: last.place.clone(),
        origin: last.origin.clone(),
        checked: figures.iter().all(|figure| figure.checked == 1),
        figures: years.collect(),
        growth: base
            .filter(|base| base.year < last.year)
            .and_then(|base| growth(base.value, last.value)),
    })
}
