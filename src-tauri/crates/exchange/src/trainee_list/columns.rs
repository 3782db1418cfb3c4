//! The columns of a trainee list.

use crate::spreadsheet::Sheet;
use crate::table::{ColumnHeading, ColumnRule, Columns, Header, find_header};

/// Cột của danh sách học viên.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// TT.
    Order,
    /// Họ và tên: several columns are joined.
    FullName,
    /// Họ và tên đệm.
    FamilyName,
    /// Tên.
    GivenName,
    /// Ngày sinh.
    Birth,
    /// Giới tính, in words.
    Sex,
    /// Nam: a mark, or the birth date of a man.
    SexMale,
    /// Nữ: a mark, or the birth date of a woman.
    SexFemale,
    /// Số CCCD.
    Card,
    /// Số CMND cũ, beside a column of card numbers.
    OldCard,
    /// Ngày cấp.
    IssuedOn,
    /// Nơi cấp.
    IssuedBy,
    /// Địa chỉ thường trú.
    Address,
    /// Bản, thôn, tổ.
    Hamlet,
    /// Xã, phường.
    Commune,
    /// Huyện.
    District,
    /// Tỉnh.
    Province,
    /// Dân tộc.
    EthnicGroup,
    /// Đối tượng.
    TargetGroup,
    /// Khoảng cách đến lớp, km.
    Distance,
    /// Điện thoại.
    Phone,
    /// Số ngày thực học.
    AttendedDays,
    /// Mức hỗ trợ.
    Rate,
    /// Thành tiền.
    Amount,
    /// Ký tên.
    Signature,
    /// Nghề nghiệp, trình độ, nơi sinh: known, and not read.
    Unread,
    /// Ghi chú.
    Note,
}

impl Column {
    /// Hiểu là: the role in the office's words; empty = known, and not read.
    pub fn label(self) -> &'static str {
        match self {
            Column::Order => "Thứ tự",
            Column::FullName => "Họ và tên",
            Column::FamilyName => "Họ và đệm",
            Column::GivenName => "Tên",
            Column::Birth => "Ngày sinh",
            Column::Sex => "Giới tính",
            Column::SexMale => "Nam",
            Column::SexFemale => "Nữ",
            Column::Card => "Số CCCD",
            Column::OldCard => "Số CMND",
            Column::IssuedOn => "Ngày cấp",
            Column::IssuedBy => "Nơi cấp",
            Column::Address => "Địa chỉ",
            Column::Hamlet => "Thôn, bản",
            Column::Commune => "Xã, phường",
            Column::District => "Huyện",
            Column::Province => "Tỉnh",
            Column::EthnicGroup => "Dân tộc",
            Column::TargetGroup => "Đối tượng",
            Column::Distance => "Khoảng cách",
            Column::Phone => "Điện thoại",
            Column::AttendedDays => "Ngày thực học",
            Column::Rate => "Mức hỗ trợ",
            Column::Amount => "Thành tiền",
            Column::Signature => "Ký tên",
            Column::Unread => "",
            Column::Note => "Ghi chú",
        }
    }
}

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Order,
        phrases: &["=tt", "=stt", "=so tt", "=so thu tu", "^so"],
    },
    ColumnRule {
        role: Column::FullName,
        phrases: &[
            "ho va ten",
            "ho ten",
            "ten hoc vien",
            "ho va ten hoc vien",
            "ho ten hoc vien",
            "=hoc vien",
            "ho va ten nguoi hoc",
            "nguoi hoc",
        ],
    },
    ColumnRule {
        role: Column::FamilyName,
        phrases: &[
            "ho va ten dem",
            "ho va dem",
            "ho dem",
            "ho va chu dem",
            "=ho",
            "=ho va",
            "ho lot",
            "ho va ten lot",
            "ho va chu lot",
        ],
    },
    ColumnRule {
        role: Column::GivenName,
        phrases: &["=ten"],
    },
    ColumnRule {
        role: Column::Birth,
        phrases: &[
            "ngay sinh",
            "ngay thang nam sinh",
            "nam sinh",
            "sinh ngay",
            "ngay thang sinh",
            "sinh nam",
            "ngay thang nam",
            "=ns",
        ],
    },
    ColumnRule {
        role: Column::Sex,
        phrases: &["gioi tinh", "phai", "nam nu", "gioi", "=gt"],
    },
    ColumnRule {
        role: Column::SexMale,
        phrases: &["=nam"],
    },
    ColumnRule {
        role: Column::SexFemale,
        phrases: &["=nu"],
    },
    ColumnRule {
        role: Column::Card,
        phrases: &[
            "cccd",
            "so cccd",
            "can cuoc",
            "can cuoc cong dan",
            "so can cuoc",
            "so dinh danh",
            "dinh danh ca nhan",
            "cccd cmnd",
            "cmnd cccd",
            "so cmnd cccd",
            "so cccd cmnd",
            "cmt cccd",
            "so the",
            "=so cc",
            "cc cccd",
        ],
    },
    ColumnRule {
        role: Column::OldCard,
        phrases: &[
            "cmnd",
            "so cmnd",
            "cmnd cu",
            "chung minh nhan dan",
            "chung minh thu",
            "cmt",
            "so cmt",
            "cmtnd",
        ],
    },
    ColumnRule {
        role: Column::IssuedOn,
        phrases: &["ngay cap", "ngay cap cccd"],
    },
    ColumnRule {
        role: Column::IssuedBy,
        phrases: &["noi cap", "noi cap cccd"],
    },
    ColumnRule {
        role: Column::Address,
        phrases: &[
            "dia chi",
            "dia chi thuong tru",
            "thuong tru",
            "noi thuong tru",
            "ho khau",
            "ho khau thuong tru",
            "noi o",
            "noi o hien nay",
            "cho o",
            "cho o hien nay",
            "noi cu tru",
            "noi dang ky thuong tru",
            "dia chi noi cu tru",
            "cu tru",
            "tru quan",
        ],
    },
    ColumnRule {
        role: Column::Hamlet,
        phrases: &[
            "=ban",
            "ban to",
            "thon",
            "thon ban",
            "xom",
            "thon xom",
            "to dan pho",
            "khu pho",
            "ban to dan pho",
            "thon to",
            "ap",
            "khu dan cu",
        ],
    },
    ColumnRule {
        role: Column::Commune,
        phrases: &[
            "=xa",
            "xa phuong",
            "phuong xa",
            "xa phuong thi tran",
            "=phuong",
            "xa thi tran",
        ],
    },
    ColumnRule {
        role: Column::District,
        phrases: &[
            "=huyen",
            "quan huyen",
            "huyen thi",
            "huyen thi xa",
            "huyen thanh pho",
            "huyen tp",
        ],
    },
    ColumnRule {
        role: Column::Province,
        phrases: &["=tinh", "tinh thanh", "tinh tp", "tinh thanh pho"],
    },
    ColumnRule {
        role: Column::EthnicGroup,
        phrases: &["dan toc"],
    },
    ColumnRule {
        role: Column::TargetGroup,
        phrases: &[
            "doi tuong",
            "dien uu tien",
            "dien ho tro",
            "thuoc dien",
            "doi tuong ho tro",
        ],
    },
    ColumnRule {
        role: Column::Phone,
        phrases: &["dien thoai", "sdt", "so dt", "so dien thoai", "dt"],
    },
    ColumnRule {
        role: Column::Distance,
        phrases: &[
            "khoang cach",
            "so km",
            "=km",
            "cu ly",
            "quang duong",
            "cach noi hoc",
            "khoang cach den lop",
        ],
    },
    ColumnRule {
        role: Column::AttendedDays,
        phrases: &[
            "so ngay thuc hoc",
            "ngay thuc hoc",
            "so ngay hoc",
            "so ngay",
            "ngay hoc",
        ],
    },
    ColumnRule {
        role: Column::Rate,
        phrases: &["muc ho tro", "don gia", "muc ho tro ngay", "muc an"],
    },
    ColumnRule {
        role: Column::Amount,
        phrases: &[
            "thanh tien",
            "so tien",
            "tong tien",
            "tien ho tro",
            "so tien ho tro",
            "so tien duoc nhan",
        ],
    },
    ColumnRule {
        role: Column::Signature,
        phrases: &["ky ten", "ky nhan", "chu ky"],
    },
    ColumnRule {
        role: Column::Unread,
        phrases: &[
            "nghe nghiep",
            "trinh do",
            "trinh do hoc van",
            "que quan",
            "noi sinh",
            "van hoa",
            "nguyen quan",
            "ton giao",
            "don vi cong tac",
            "noi lam viec",
        ],
    },
    ColumnRule {
        role: Column::Note,
        phrases: &["ghi chu"],
    },
];

/// Roles that several columns may play together.
fn shared(column: Column) -> bool {
    matches!(
        column,
        Column::FullName | Column::TargetGroup | Column::Unread
    )
}

/// What columns of these headings are, however few they are.
pub(super) fn of(headings: &[ColumnHeading]) -> Columns<Column> {
    Columns::of(headings, RULES, shared)
}

/// The heading of a trainee list on the sheet.
pub(super) fn find(sheet: &Sheet) -> Option<Header<Column>> {
    let described = [
        Column::Birth,
        Column::Card,
        Column::OldCard,
        Column::Sex,
        Column::SexFemale,
    ];
    let located = [Column::Address, Column::Commune, Column::Hamlet];
    let fits = |columns: &Columns<Column>| {
        let named = columns.has_any(&[Column::FullName, Column::FamilyName]);
        named && (columns.has_any(&described) || columns.has_any(&located)) && columns.len() >= 3
    };
    let mut header = find_header(sheet, RULES, shared, fits)?;
    let columns = &mut header.columns;
    // One column of numbers, whatever it is called, is the column of card numbers.
    if !columns.has(Column::Card)
        && let Some(only) = columns.of_role(Column::OldCard)
    {
        columns.assign(Column::Card, only);
    }
    join_split_name(&mut header);
    Some(header)
}

/// A heading "Họ và tên" over two columns whose second has no heading of its own: the given name
/// stands there.
fn join_split_name(header: &mut Header<Column>) {
    let Some(name) = header.columns.all_of(Column::FullName).last() else {
        return;
    };
    let next = header.headings.get(name + 1);
    let is_nameless = next.is_some_and(|heading| heading.path.is_empty());
    if is_nameless && header.columns.is_free(name + 1) {
        header.columns.assign(Column::FullName, name + 1);
    }
}
