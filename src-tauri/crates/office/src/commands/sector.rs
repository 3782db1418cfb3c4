//! Số liệu ngành: typed in one grid, saved as a whole.

use domain::fold::tidy;
use domain::ids::SectorFigureId;
use domain::number_text::parse_quantity;
use domain::sector_figure::SectorFigure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::sector::{self as view, SectorTable};

const VALUE_WANTED: &str = "số từ 0 trở lên, dấu phẩy trước phần lẻ (3.368 hoặc 12,5)";
const YEAR_WANTED: &str = "năm từ 1990 đến 2100";

/// Xem bảng so với năm nào.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SectorRequest {
    /// Năm gốc; none = the first year on file.
    pub base_year: Option<i32>,
}

/// Cả bảng as typed; figures left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SectorDraft {
    /// Các dòng.
    pub rows: Vec<SectorTyped>,
}

/// Một dòng as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SectorTyped {
    /// Chỉ tiêu.
    pub indicator: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Địa bàn; empty = toàn tỉnh.
    pub place: String,
    /// Nguồn.
    pub origin: String,
    /// Đã đối chiếu.
    pub checked: bool,
    /// Số của từng năm as typed; an empty text = no figure.
    pub values: Vec<ValueTyped>,
}

/// Số của một năm as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValueTyped {
    /// Năm.
    pub year: i32,
    /// Số.
    pub text: String,
}

/// Bảng số liệu ngành.
pub fn show_sector(office: &mut Office, request: SectorRequest) -> Result<Done<SectorTable>> {
    Ok(Done::read(view::table(office, request.base_year)?))
}

/// Lưu cả bảng số liệu ngành.
pub fn save_sector(office: &mut Office, draft: SectorDraft) -> Result<Done<NoReply>> {
    let figures = read(draft)?;
    let known = office.books().sector_figures()?;
    let label = "Lưu số liệu ngành".to_owned();
    office.change(Operation::SaveSector, label, |writer| {
        let same = |a: &SectorFigure, b: &SectorFigure| {
            a.year == b.year && a.indicator == b.indicator && a.place == b.place
        };
        for old in &known {
            if !figures.iter().any(|figure| same(figure, old)) {
                writer.change.remove::<SectorFigure>(old.uid.uid())?;
            }
        }
        for mut figure in figures {
            let old = known.iter().find(|old| same(old, &figure));
            figure.uid = match old {
                Some(old) => old.uid,
                None => SectorFigureId::new(writer.new_uid()),
            };
            if old != Some(&figure) {
                writer.change.put(figure.uid.uid(), &figure)?;
            }
        }
        Ok(NoReply)
    })
}

fn read(draft: SectorDraft) -> Result<Vec<SectorFigure>> {
    let mut faults = FaultyFields::default();
    let mut figures: Vec<SectorFigure> = Vec::new();
    for (at, row) in draft.rows.into_iter().enumerate() {
        let (indicator, place) = (tidy(&row.indicator), tidy(&row.place));
        faults.filled(&format!("rows.{at}.indicator"), &indicator);
        for typed in row.values {
            let text = tidy(&typed.text);
            if text.is_empty() {
                continue;
            }
            let field = format!("rows.{at}.{}", typed.year);
            let value = parse_quantity(&text).ok();
            let value = value.filter(|value| !value.is_sign_negative());
            faults.wanted(&field, value.is_some(), VALUE_WANTED);
            faults.wanted(&field, (1990..=2100).contains(&typed.year), YEAR_WANTED);
            let twice = figures.iter().any(|one| {
                one.year == typed.year && one.indicator == indicator && one.place == place
            });
            if twice {
                let of = format!("{indicator} năm {}", typed.year);
                faults.add(
                    &format!("rows.{at}.indicator"),
                    FieldProblem::Duplicate { of },
                );
                break;
            }
            figures.extend(value.map(|value| SectorFigure {
                uid: SectorFigureId::NEW,
                year: typed.year,
                indicator: indicator.clone(),
                unit: tidy(&row.unit),
                place: place.clone(),
                value,
                origin: tidy(&row.origin),
                checked: i64::from(row.checked),
            }));
        }
    }
    faults.closed()?;
    Ok(figures)
}
