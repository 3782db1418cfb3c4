//! The columns of a table of results: what each number measures, of which source and year.

use domain::fold::fold;
use domain::funding::FundSource;

use crate::list;
use crate::report::Measured;
use crate::spreadsheet::Sheet;
use crate::table::{self, ColumnRule, Columns, Header, find_header};

/// Cột của biểu kết quả.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResultColumn {
    /// TT.
    Order,
    /// Nội dung, chương trình.
    Title,
    /// Địa bàn.
    Place,
    /// Đơn vị tính.
    Unit,
    /// Ghi chú.
    Note,
    /// Một con số.
    Number,
}

/// Một cột số.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NumberColumn {
    /// Column of the sheet, from 0.
    pub column: usize,
    /// What it measures; none = as the unit of the row says.
    pub measured: Option<Measured>,
    /// Nguồn.
    pub source: Option<FundSource>,
    /// Năm.
    pub year: Option<i32>,
    /// It adds up other columns of the row.
    pub is_total: bool,
    /// How many đồng one unit of its money is.
    pub unit: i64,
}

/// Bảng kết quả: its heading and its columns of numbers.
#[derive(Debug)]
pub(crate) struct ResultTable {
    /// The heading.
    pub header: Header<ResultColumn>,
    /// The columns of numbers, from the left.
    pub numbers: Vec<NumberColumn>,
    /// How many đồng one unit of the sheet's money is.
    pub unit: i64,
}

const RULES: &[ColumnRule<ResultColumn>] = &[
    ColumnRule {
        role: ResultColumn::Order,
        phrases: &["=tt", "=stt", "=so tt", "=so thu tu"],
    },
    ColumnRule {
        role: ResultColumn::Title,
        phrases: &[
            "noi dung",
            "noi dung chuong trinh",
            "noi dung hoat dong",
            "chuong trinh",
            "ten chuong trinh",
            "chi tieu",
            "hoat dong",
            "linh vuc",
            "loai de an",
            "loai hinh de an",
            "nhom de an",
            "ten nhom",
            "danh muc",
            "nganh nghe",
        ],
    },
    ColumnRule {
        role: ResultColumn::Place,
        phrases: &[
            "dia ban",
            "dia diem",
            "=huyen",
            "huyen thanh pho",
            "huyen thi xa thanh pho",
            "don vi hanh chinh",
        ],
    },
    ColumnRule {
        role: ResultColumn::Unit,
        phrases: &["=dvt", "=don vi tinh", "=don vi"],
    },
    ColumnRule {
        role: ResultColumn::Note,
        phrases: &["ghi chu"],
    },
    ColumnRule {
        role: ResultColumn::Number,
        phrases: &[
            "so de an",
            "so luong de an",
            "tong so de an",
            "=de an",
            "so luong",
            "ket qua",
            "ket qua thuc hien",
            "thuc hien",
            "kcqg",
            "khuyen cong quoc gia",
            "quoc gia",
            "trung uong",
            "kcdp",
            "khuyen cong dia phuong",
            "dia phuong",
            "khuyen cong tinh",
            "kinh phi",
            "kinh phi ho tro",
            "ngan sach",
            "so tien",
            "von",
            "tong so",
            "tong cong",
            "=tong",
            "=cong",
            "so co so",
            "co so",
            "so doanh nghiep",
            "so lao dong",
            "lao dong",
            "viec lam",
            "so hoc vien",
            "hoc vien",
            "doi ung",
            "nguon khac",
            "khoi luong",
            "=nam",
        ],
    },
];

/// The table of results on a sheet: a column of contents or places, and counts of đề án, establishments or people.
pub(crate) fn find(sheet: &Sheet) -> Option<ResultTable> {
    let shared = |column| column == ResultColumn::Number;
    let fits = |columns: &Columns<ResultColumn>| {
        let named = [ResultColumn::Title, ResultColumn::Place];
        columns.has_any(&named) && columns.has(ResultColumn::Number)
    };
    let header = find_header(sheet, RULES, shared, fits)?;
    let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let unit = list::unit_of_sheet(&above);
    let mut numbers = number_columns(&header, unit);
    settle_totals(&mut numbers);
    let has_unit = header.columns.has(ResultColumn::Unit);
    let told = |text: &str| text.contains("de an");
    let counts_said = above.iter().any(|line| line.folded.contains("tinh: de an"));
    let counted = numbers
        .iter()
        .any(|number| number.measured.is_some_and(Measured::is_count));
    if !counted && !has_unit {
        // "KCĐP | KCQG" alone are counts only where the sheet says so.
        let above_says = counts_said
            || header
                .headings
                .iter()
                .any(|heading| heading.path.iter().any(|text| told(&fold(text))));
        if !above_says {
            return None;
        }
    }
    if !has_unit {
        for number in &mut numbers {
            number.measured = number.measured.or(Some(Measured::Proposals));
        }
    }
    Some(ResultTable {
        header,
        numbers,
        unit,
    })
}

fn number_columns(header: &Header<ResultColumn>, unit: i64) -> Vec<NumberColumn> {
    let columns = header.columns.all_of(ResultColumn::Number);
    let columns = columns.filter_map(|column| Some((column, header.headings.get(column)?)));
    columns
        .map(|(column, heading)| {
            let texts: Vec<String> = heading.path.iter().map(|text| fold(text)).collect();
            let all = texts.join(" ");
            let leaf = texts.last().map(String::as_str).unwrap_or_default();
            NumberColumn {
                column,
                measured: texts.iter().rev().find_map(|text| measured(text)),
                source: source(&all),
                year: texts.iter().rev().find_map(|text| year(text)),
                is_total: leaf.starts_with("tong") || leaf == "cong" || leaf.starts_with("cong "),
                unit: heading.unit().unwrap_or(unit),
            }
        })
        .collect()
}

/// What a heading measures by its own words.
fn measured(text: &str) -> Option<Measured> {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match () {
        () if has(&[
            "nguon khac",
            "doi ung",
            "von khac",
            "dong gop",
            "xa hoi hoa",
            "tu co",
            "co so dong",
        ]) =>
        {
            Some(Measured::Other)
        }
        () if has(&[
            "kinh phi",
            "so tien",
            "trieu",
            "ngan sach",
            "gia tri",
            "von ",
        ]) || text == "von" =>
        {
            Some(Measured::Grant)
        }
        () if has(&["de an"]) => Some(Measured::Proposals),
        () if has(&["hoc vien", "dao tao"]) => Some(Measured::Trainees),
        () if has(&["viec lam", "lao dong"]) => Some(Measured::Jobs),
        () if has(&["co so", "doanh nghiep", "thu huong"]) => Some(Measured::Establishments),
        () => None,
    }
}

/// The one source that a heading names.
pub(super) fn source(text: &str) -> Option<FundSource> {
    let national = ["kcqg", "quoc gia", "trung uong"]
        .iter()
        .any(|word| text.contains(word));
    let local = ["kcdp", "dia phuong", "khuyen cong tinh", "ngan sach tinh"];
    let local = local.iter().any(|word| text.contains(word));
    match (national, local) {
        (true, false) => Some(FundSource::National),
        (false, true) => Some(FundSource::Local),
        _ => None,
    }
}

fn year(text: &str) -> Option<i32> {
    let mut runs = text.split(|letter: char| !letter.is_ascii_digit());
    let year = runs.find(|run| run.len() == 4)?.parse().ok()?;
    (1990..=2100).contains(&year).then_some(year)
}

/// A column called "tổng" adds others up only where there are others to add; else it is the number itself.
fn settle_totals(numbers: &mut [NumberColumn]) {
    let all = numbers.to_vec();
    for number in numbers.iter_mut().filter(|number| number.is_total) {
        let others = all.iter().filter(|other| !other.is_total);
        number.is_total = others.into_iter().any(|other| number.adds_up(other));
    }
}

impl NumberColumn {
    /// Whether this total covers the column: the same measure (money of every kind), its source and its year.
    pub fn adds_up(&self, part: &NumberColumn) -> bool {
        let money = |measured| matches!(measured, Some(Measured::Grant | Measured::Other));
        let same = self.measured == part.measured || money(self.measured) && money(part.measured);
        let of_source = self.source.is_none() || self.source == part.source;
        let of_year = self.year.is_none() || self.year == part.year;
        same && of_source && of_year
    }
}
