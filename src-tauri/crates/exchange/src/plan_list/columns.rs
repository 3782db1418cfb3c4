//! The columns of a plan.

use crate::spreadsheet::Sheet;
use crate::table::{ColumnRule, Columns, Header, find_header};

/// Cột của biểu kế hoạch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// TT.
    Order,
    /// Mã đề án.
    Code,
    /// Tên đề án.
    Title,
    /// Năm.
    Year,
    /// Đơn vị thực hiện.
    Implementer,
    /// Đơn vị thụ hưởng.
    Beneficiary,
    /// Địa điểm.
    Place,
    /// Thời gian thực hiện.
    Period,
    /// Quy mô.
    Quantity,
    /// Số lao động.
    Workers,
    /// Tổng kinh phí.
    Total,
    /// Kinh phí khuyến công, without saying which.
    Grant,
    /// Khuyến công quốc gia.
    GrantNational,
    /// Khuyến công địa phương.
    GrantLocal,
    /// Nguồn khác: several columns add up.
    Other,
    /// Ghi chú.
    Note,
    /// Số đề án: only summaries have it.
    Count,
    /// Đơn vị tính of the quantity.
    Unit,
}

/// Columns that only a đề án fills.
pub(super) const DETAILS: [Column; 3] = [Column::Implementer, Column::Beneficiary, Column::Place];
/// Columns of money.
pub(super) const MONEY: [Column; 5] = [
    Column::Total,
    Column::Grant,
    Column::GrantNational,
    Column::GrantLocal,
    Column::Other,
];

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Order,
        phrases: &["=tt", "=stt", "=so tt", "=so thu tu", "=so"],
    },
    ColumnRule {
        role: Column::Code,
        phrases: &["ma de an", "ma so", "=ma", "so hieu de an"],
    },
    ColumnRule {
        role: Column::Title,
        phrases: &[
            "ten de an",
            "noi dung de an",
            "de an",
            "ten nhiem vu",
            "ten du an",
            "noi dung",
            "noi dung thuc hien",
            "danh muc",
            "danh muc de an",
            "ten nhiem vu de an",
            "ten mo hinh",
        ],
    },
    ColumnRule {
        role: Column::Year,
        phrases: &["=nam", "nam thuc hien", "nam ke hoach"],
    },
    ColumnRule {
        role: Column::Implementer,
        phrases: &[
            "don vi thuc hien",
            "don vi chu tri",
            "don vi to chuc",
            "to chuc thuc hien",
            "chu nhiem de an",
            "dv thuc hien",
            "co quan thuc hien",
        ],
    },
    ColumnRule {
        role: Column::Beneficiary,
        phrases: &[
            "don vi thu huong",
            "thu huong",
            "doi tuong thu huong",
            "co so thu huong",
            "don vi huong thu",
            "ten co so",
            "doi tuong ho tro",
            "co so duoc ho tro",
            "dv thu huong",
        ],
    },
    ColumnRule {
        role: Column::Place,
        phrases: &[
            "dia diem",
            "dia diem thuc hien",
            "dia ban",
            "dia ban thuc hien",
            "noi thuc hien",
            "dia chi",
        ],
    },
    ColumnRule {
        role: Column::Period,
        phrases: &["thoi gian", "thoi gian thuc hien", "tien do"],
    },
    ColumnRule {
        role: Column::Quantity,
        phrases: &["quy mo", "khoi luong", "so luong", "muc tieu"],
    },
    ColumnRule {
        role: Column::Workers,
        phrases: &["so lao dong", "lao dong", "so hoc vien", "so nguoi"],
    },
    ColumnRule {
        role: Column::Count,
        phrases: &["so de an", "so luong de an", "tong so de an"],
    },
    ColumnRule {
        role: Column::Unit,
        phrases: &["=dvt", "=don vi tinh"],
    },
    ColumnRule {
        role: Column::GrantNational,
        phrases: &[
            "kcqg",
            "khuyen cong quoc gia",
            "kinh phi khuyen cong quoc gia",
            "=quoc gia",
            "kc quoc gia",
            "=trung uong",
            "ngan sach trung uong",
            "nstw",
        ],
    },
    ColumnRule {
        role: Column::GrantLocal,
        phrases: &[
            "kcdp",
            "khuyen cong dia phuong",
            "kinh phi khuyen cong dia phuong",
            "=dia phuong",
            "ngan sach dia phuong",
            "nsdp",
            "ngan sach tinh",
            "kc dia phuong",
            "khuyen cong tinh",
            "kc tinh",
        ],
    },
    ColumnRule {
        role: Column::Grant,
        phrases: &[
            "khuyen cong",
            "kinh phi khuyen cong",
            "khuyen cong ho tro",
            "nguon khuyen cong",
            "kp khuyen cong",
            "kinh phi ho tro",
            "=ho tro",
            "von khuyen cong",
            "ngan sach ho tro",
            "nha nuoc ho tro",
            "=kc",
            "nguon kc",
            "kinh phi kc",
        ],
    },
    ColumnRule {
        role: Column::Other,
        phrases: &[
            "nguon khac",
            "von khac",
            "kinh phi khac",
            "doi ung",
            "von doi ung",
            "von co so",
            "von cua co so",
            "co so dong gop",
            "thu huong dong gop",
            "don vi thu huong dong gop",
            "von tu co",
            "dong gop",
            "von don vi",
            "von doanh nghiep",
            "xa hoi hoa",
            "=khac",
            "ngan sach huyen",
            "ngan sach xa",
            "von vay",
            "chuong trinh khac",
            "long ghep",
            "thu huong doi ung",
            "don vi thu huong doi ung",
        ],
    },
    ColumnRule {
        role: Column::Total,
        phrases: &[
            "tong so",
            "=tong",
            "tong cong",
            "tong kinh phi",
            "tong von",
            "tong muc",
            "tong du toan",
            "=cong",
            "=kinh phi",
            "kinh phi thuc hien",
            "tong kinh phi thuc hien",
            "tong muc dau tu",
            "du toan kinh phi",
        ],
    },
    ColumnRule {
        role: Column::Note,
        phrases: &["ghi chu"],
    },
];

/// The heading of a plan on the sheet.
pub(super) fn find(sheet: &Sheet) -> Option<Header<Column>> {
    let fits = |columns: &Columns<Column>| {
        columns.has(Column::Title) && columns.has_any(&MONEY) && columns.len() >= 3
    };
    let grants = [Column::Grant, Column::GrantNational, Column::GrantLocal];
    let by_year = |column| column == Column::Other || grants.contains(&column);
    let mut header = find_header(sheet, RULES, by_year, fits)
        .filter(|header| grants.iter().all(|grant| is_of_years(header, *grant)))
        .or_else(|| find_header(sheet, RULES, |column| column == Column::Other, fits))?;
    // A plan with one column of money speaks of the money it asks for.
    if !header.columns.has_any(&grants)
        && let Some(only) = header.columns.of_role(Column::Total)
    {
        header.columns.assign(Column::Grant, only);
    }
    Some(header)
}

/// Whether the columns of a fund, when there are several, stand one under each year and add up;
/// under other headings ("kế hoạch", "thực hiện") they tell the same money twice.
fn is_of_years(header: &Header<Column>, grant: Column) -> bool {
    let columns: Vec<usize> = header.columns.all_of(grant).collect();
    let year_above = |column: &usize| {
        let path = header.headings.get(*column).map(|heading| &heading.path);
        path.is_some_and(|path| path.iter().any(|text| names_a_year(text)))
    };
    columns.len() < 2 || columns.iter().all(year_above)
}

fn names_a_year(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_ascii_digit());
    words.any(|word| word.len() == 4 && word.starts_with("20"))
}

/// The unit of the money columns: their own, or the sheet's.
pub(super) fn unit(header: &Header<Column>, of_sheet: i64) -> i64 {
    let columns = MONEY
        .iter()
        .filter_map(|column| header.columns.of_role(*column));
    let mut own = columns.filter_map(|column| header.headings.get(column)?.unit());
    own.next().unwrap_or(of_sheet)
}
