//! The columns of a voucher list.

use crate::spreadsheet::Sheet;
use crate::table::{ColumnRule, Columns, Header, find_header};

/// Cột của bảng kê chứng từ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// TT.
    Order,
    /// Mã đề án.
    Proposal,
    /// Loại chứng từ.
    Kind,
    /// Số chứng từ.
    Number,
    /// Ngày chứng từ.
    Date,
    /// Nội dung chi.
    Content,
    /// MST người bán.
    SellerTaxCode,
    /// Tên người bán: known, and not read.
    SellerName,
    /// Mẫu số hóa đơn: known, and not read.
    InvoiceForm,
    /// Ký hiệu hóa đơn.
    InvoiceSymbol,
    /// Số hóa đơn.
    InvoiceNumber,
    /// Ngày hóa đơn.
    InvoiceDate,
    /// Mục dự toán.
    EstimateLine,
    /// Tiểu mục.
    BudgetCode,
    /// Kinh phí khuyến công.
    Grant,
    /// Vốn đối ứng: several columns add up.
    Counterpart,
    /// Số tiền, without saying which money.
    Amount,
    /// Số tiền bằng chữ.
    AmountWords,
    /// Nguồn vốn.
    Source,
    /// Đơn vị thụ hưởng: known, and not read.
    Beneficiary,
    /// Ghi chú.
    Note,
}

/// Columns of money.
pub(super) const MONEY: [Column; 3] = [Column::Grant, Column::Counterpart, Column::Amount];

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Order,
        phrases: &["=tt", "=stt", "=so tt", "=so thu tu"],
    },
    ColumnRule {
        role: Column::Proposal,
        phrases: &["ma de an", "de an", "ma so de an", "so hieu de an"],
    },
    ColumnRule {
        role: Column::Kind,
        phrases: &[
            "loai chung tu",
            "=loai",
            "loai ct",
            "ten chung tu",
            "hinh thuc chi",
        ],
    },
    ColumnRule {
        role: Column::Number,
        phrases: &[
            "so chung tu",
            "so ct",
            "so phieu",
            "so hieu chung tu",
            "chung tu so",
            "^so hieu",
            "^so",
            "so phieu chi",
        ],
    },
    ColumnRule {
        role: Column::Date,
        phrases: &[
            "ngay chung tu",
            "ngay ct",
            "ngay thang chung tu",
            "ngay chi",
            "chung tu ngay",
            "^ngay thang",
            "^ngay thang nam",
            "ngay thang nam chung tu",
            "ngay lap",
            "^ngay",
        ],
    },
    ColumnRule {
        role: Column::Content,
        phrases: &[
            "noi dung",
            "noi dung chi",
            "dien giai",
            "noi dung thanh toan",
            "noi dung chung tu",
        ],
    },
    ColumnRule {
        role: Column::SellerTaxCode,
        phrases: &[
            "mst",
            "ma so thue",
            "mst nguoi ban",
            "ma so thue nguoi ban",
            "mst ben ban",
            "mst don vi ban",
        ],
    },
    ColumnRule {
        role: Column::SellerName,
        phrases: &[
            "nguoi ban",
            "don vi ban",
            "ben ban",
            "ten nguoi ban",
            "ten don vi ban",
            "nha cung cap",
            "nguoi nhan",
            "don vi nhan tien",
        ],
    },
    ColumnRule {
        role: Column::InvoiceForm,
        phrases: &["mau so", "mau hoa don", "mau so hoa don"],
    },
    ColumnRule {
        role: Column::InvoiceSymbol,
        phrases: &["ky hieu", "ky hieu hoa don", "ky hieu hd"],
    },
    ColumnRule {
        role: Column::InvoiceNumber,
        phrases: &[
            "so hoa don",
            "so hd",
            "hoa don so",
            "so hieu hoa don",
            "=hoa don",
        ],
    },
    ColumnRule {
        role: Column::InvoiceDate,
        phrases: &[
            "ngay hoa don",
            "ngay hd",
            "ngay thang hoa don",
            "hoa don ngay",
            "ngay thang nam hoa don",
            "ngay lap hoa don",
        ],
    },
    ColumnRule {
        role: Column::EstimateLine,
        phrases: &[
            "muc du toan",
            "dong du toan",
            "=muc",
            "muc chi",
            "khoan muc",
            "muc chi du toan",
            "so muc du toan",
        ],
    },
    ColumnRule {
        role: Column::BudgetCode,
        phrases: &[
            "tieu muc",
            "ma tieu muc",
            "ma ndkt",
            "muc luc ngan sach",
            "ma noi dung kinh te",
            "mlns",
        ],
    },
    ColumnRule {
        role: Column::Grant,
        phrases: &[
            "khuyen cong",
            "kinh phi khuyen cong",
            "nguon khuyen cong",
            "kp khuyen cong",
            "von khuyen cong",
            "khuyen cong ho tro",
            "kpkc",
            "kp kc",
            "nsnn",
            "kinh phi ho tro",
            "=ho tro",
            "ngan sach",
            "ngan sach ho tro",
            "=kc",
            "kcqg",
            "kcdp",
            "kinh phi kc",
            "nguon kc",
            "nha nuoc ho tro",
        ],
    },
    ColumnRule {
        role: Column::Counterpart,
        phrases: &[
            "doi ung",
            "von doi ung",
            "kinh phi doi ung",
            "nguon khac",
            "von co so",
            "von tu co",
            "co so dong gop",
            "don vi dong gop",
            "dong gop",
            "von don vi thu huong",
            "kinh phi don vi thu huong",
            "so tien don vi thu huong",
            "von khac",
            "von don vi",
            "von cua co so",
            "von doanh nghiep",
            "thu huong dong gop",
        ],
    },
    ColumnRule {
        role: Column::Amount,
        phrases: &[
            "so tien",
            "thanh tien",
            "gia tri",
            "tong so",
            "tong tien",
            "=tong",
            "tong cong",
            "so tien chi",
            "tong so tien",
            "gia tri thanh toan",
        ],
    },
    ColumnRule {
        role: Column::AmountWords,
        phrases: &["bang chu", "so tien bang chu", "viet bang chu"],
    },
    ColumnRule {
        role: Column::Source,
        phrases: &["nguon", "nguon von", "nguon kinh phi"],
    },
    ColumnRule {
        role: Column::Beneficiary,
        phrases: &["don vi thu huong", "co so thu huong", "ben thu huong"],
    },
    ColumnRule {
        role: Column::Note,
        phrases: &["ghi chu"],
    },
];

/// The heading of a voucher list on the sheet.
pub(super) fn find(sheet: &Sheet) -> Option<Header<Column>> {
    let shared = |column| {
        matches!(
            column,
            Column::Counterpart | Column::SellerName | Column::Beneficiary
        )
    };
    let fits = |columns: &Columns<Column>| {
        let is_dated = columns.has(Column::Number) || columns.has(Column::Date);
        let is_voucher = columns.has_any(&[Column::Kind, Column::Number, Column::InvoiceNumber]);
        is_dated && is_voucher && columns.has_any(&MONEY) && columns.len() >= 4
    };
    let mut header = find_header(sheet, RULES, shared, fits)?;
    let of_money: Vec<usize> = header
        .columns
        .all_of(Column::Beneficiary)
        .filter(|column| holds_numbers(sheet, &header, *column))
        .collect();
    for column in of_money {
        header.columns.assign(Column::Counterpart, column);
    }
    Some(header)
}

/// "Đơn vị thụ hưởng" heads a column of names, or beside "Khuyến công" one of money.
fn holds_numbers(sheet: &Sheet, header: &Header<Column>, column: usize) -> bool {
    let cells = header.body(sheet).iter().map(|row| row.cell(column));
    let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(|cell| !cell.shown().chars().any(char::is_alphabetic))
}
