//! Dán vào lưới học viên: a block of a spreadsheet goes the road of a file.

use domain::ids::ClassId;
use domain::number_text::quantity_text;
use exchange::ReadOptions;
use exchange::code::{Code, Effect};
use exchange::trainee_list::{PastedRow, read_pasted};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::classes::class_file;
use crate::done::Done;
use crate::error::Result;
use crate::importing::preview::{self, Encoding, ImportColumn};
use crate::importing::trainees::distance_in;
use crate::office::Office;
use crate::trainee_draft::{CellNote, TraineeDraft};

/// Khối dán từ bảng tính.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PastedBlock {
    /// Lớp.
    pub class_uid: ClassId,
    /// Nội dung bảng tạm: lines of cells parted by tabs.
    pub text: String,
    /// Các cột của lưới from the cell on where the block is pasted (`full_name` …).
    pub columns: Vec<String>,
}

/// Khối dán đã đọc.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PastedTrainees {
    /// Là danh sách người; false = cells that go where they are pasted.
    pub is_list: bool,
    /// Khối có dòng tiêu đề.
    pub has_heading: bool,
    /// Bảng mã; none = Unicode.
    pub encoding: Option<Encoding>,
    /// Các cột.
    pub columns: Vec<ImportColumn>,
    /// Ô của lưới that the block fills.
    pub filled: Vec<String>,
    /// Các dòng.
    pub rows: Vec<PastedTrainee>,
    /// Số dòng bỏ qua: titles, totals, signatures.
    pub skipped: i64,
    /// Lời về cả khối.
    pub notes: Vec<String>,
}

/// Một dòng đã dán.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastedTrainee {
    /// Ô của lưới.
    pub cells: TraineeDraft,
    /// Đã sửa gì, ngờ gì.
    pub notes: Vec<CellNote>,
}

/// What a column of a list fills in the grid.
const CELLS: [(&str, &[&str]); 8] = [
    ("full_name", &["Họ và tên", "Họ và đệm", "Tên"]),
    ("born", &["Ngày sinh"]),
    ("sex", &["Giới tính", "Nam", "Nữ"]),
    ("card_number", &["Số CCCD", "Số CMND"]),
    ("ethnic_group", &["Dân tộc"]),
    (
        "address",
        &["Địa chỉ", "Thôn, bản", "Xã, phường", "Huyện", "Tỉnh"],
    ),
    ("group", &["Đối tượng"]),
    ("distance_km", &["Khoảng cách"]),
];

/// Đọc khối dán; nothing is written.
pub fn read_pasted_trainees(
    office: &mut Office,
    block: PastedBlock,
) -> Result<Done<PastedTrainees>> {
    let class = class_file(office, block.class_uid)?.class;
    let options = ReadOptions {
        today: class.starts_on.map_or_else(|| office.today(), Ok)?,
        home_province: Some(office.centre()?.province_code).filter(|code| !code.is_empty()),
        encodings: Vec::new(),
    };
    let grid = block.columns.iter().map(|key| heading_of(key));
    let Some(list) = read_pasted(&block.text, &grid.collect::<Vec<_>>(), &options) else {
        return Ok(Done::read(PastedTrainees::default()));
    };
    let has = |roles: &[&str]| list.columns.iter().any(|one| roles.contains(&one.role));
    let filled = CELLS.iter().filter(|(_, roles)| has(roles));
    let encoding = Encoding::from(list.encoding);
    Ok(Done::read(PastedTrainees {
        is_list: true,
        has_heading: list.has_heading,
        encoding: (encoding != Encoding::Unicode).then_some(encoding),
        filled: filled.map(|(cell, _)| (*cell).to_owned()).collect(),
        columns: preview::columns(&list.columns),
        rows: list.rows.iter().map(pasted).collect(),
        skipped: list.skipped as i64,
        notes: list
            .codes
            .iter()
            .map(|code| code.sentence().to_owned())
            .collect(),
    }))
}

/// The heading under which the grid's column would stand in a list; what no list has is not read.
fn heading_of(key: &str) -> &'static str {
    let cell = CELLS.iter().find(|(cell, _)| *cell == key);
    cell.map_or("", |(_, roles)| roles[0])
}

fn pasted(row: &PastedRow) -> PastedTrainee {
    let (values, codes) = (&row.read.values, &row.read.codes);
    // What could not be read stays as it was typed, for the officer to mend in its cell.
    let typed = |role: &str| row.typed.get(role).cloned().unwrap_or_default();
    let born = match (values.born_on, values.birth_year) {
        _ if codes.contains(&Code::BirthInvalid) => typed("Ngày sinh"),
        (Some(day), _) => day.to_string(),
        (None, year) => year.map_or_else(|| typed("Ngày sinh"), |year| year.to_string()),
    };
    let number = match (&values.card_number, &values.old_number) {
        (Some(card), Some(old)) => format!("{card}/{old}"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => typed("Số CCCD"),
    };
    let distance = distance_in(&values.distance);
    let cells = TraineeDraft {
        full_name: values.name.clone().unwrap_or_else(|| typed("Họ và tên")),
        born,
        sex: values
            .sex
            .map_or_else(|| typed("Giới tính"), |sex| sex.label().to_owned()),
        card_number: number,
        ethnic_group: values.ethnic_group.clone(),
        address: values.address.clone(),
        group: values.target_group.clone(),
        distance_km: distance.map_or_else(|| values.distance.clone(), quantity_text),
        ..TraineeDraft::default()
    };
    let notes = codes.iter().map(|code| CellNote {
        field: field_of(*code).to_owned(),
        blocks: code.effect() == Effect::RejectsRow,
        message: code.sentence().to_owned(),
    });
    PastedTrainee {
        cells,
        notes: notes.collect(),
    }
}

/// The cell of the grid that a code speaks of.
fn field_of(code: Code) -> &'static str {
    let wire = code.wire();
    let about = |words: &[&str]| words.iter().any(|word| wire.contains(word));
    match () {
        () if about(&["CCCD", "CMND"]) => "card_number",
        () if about(&["BIRTH", "AGE"]) => "born",
        () if about(&["SEX"]) => "sex",
        () if about(&["ADDRESS"]) => "address",
        () => "full_name",
    }
}
