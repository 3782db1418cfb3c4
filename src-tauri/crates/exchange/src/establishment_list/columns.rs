//! The columns of a list of cơ sở.

use crate::spreadsheet::Sheet;
use crate::table::{ColumnRule, Columns, Header, find_header};

/// Cột của danh sách cơ sở.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// TT.
    Order,
    /// Tên cơ sở.
    Name,
    /// Loại hình.
    Kind,
    /// Mã số thuế.
    TaxCode,
    /// Số đăng ký.
    Registration,
    /// Ngày cấp.
    RegisteredOn,
    /// Người đại diện.
    Representative,
    /// Chức vụ.
    Title,
    /// Giới tính chủ.
    Sex,
    /// Điện thoại.
    Phone,
    /// Địa chỉ.
    Address,
    /// Bản, thôn.
    Hamlet,
    /// Xã, phường.
    Commune,
    /// Huyện.
    District,
    /// Tỉnh.
    Province,
    /// Ngành nghề.
    Trade,
    /// Sản phẩm.
    Product,
    /// Nguyên liệu.
    Material,
    /// Lao động.
    Workers,
    /// Lao động nữ.
    Women,
    /// Lao động DTTS.
    Minority,
    /// Vốn.
    Capital,
    /// Doanh thu.
    Revenue,
    /// Known, and not read.
    Unread,
    /// Ghi chú.
    Note,
}

impl Column {
    /// Hiểu là: the role in the office's words; empty = known, and not read.
    pub fn label(self) -> &'static str {
        match self {
            Column::Order => "Thứ tự",
            Column::Name => "Tên cơ sở",
            Column::Kind => "Loại hình",
            Column::TaxCode => "Mã số thuế",
            Column::Registration => "Số đăng ký",
            Column::RegisteredOn => "Ngày cấp",
            Column::Representative => "Người đại diện",
            Column::Title => "Chức vụ",
            Column::Sex => "Giới tính chủ",
            Column::Phone => "Điện thoại",
            Column::Address => "Địa chỉ",
            Column::Hamlet => "Thôn, bản",
            Column::Commune => "Xã, phường",
            Column::District => "Huyện",
            Column::Province => "Tỉnh",
            Column::Trade => "Ngành nghề",
            Column::Product => "Sản phẩm",
            Column::Material => "Nguyên liệu",
            Column::Workers => "Lao động",
            Column::Women => "Lao động nữ",
            Column::Minority => "Lao động DTTS",
            Column::Capital => "Vốn",
            Column::Revenue => "Doanh thu",
            Column::Unread => "",
            Column::Note => "Ghi chú",
        }
    }
}

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Order,
        phrases: &["=tt", "=stt", "=so tt", "=so thu tu", "=so"],
    },
    ColumnRule {
        role: Column::Name,
        phrases: &[
            "ten co so",
            "ten co so cnnt",
            "ten doanh nghiep",
            "ten don vi",
            "ten hop tac xa",
            "=co so",
            "=don vi",
            "ten dn htx",
            "doanh nghiep hop tac xa",
            "ten co so san xuat",
            "co so cong nghiep nong thon",
            "ten doanh nghiep htx co so",
            "=ten",
            "co so san xuat",
        ],
    },
    ColumnRule {
        role: Column::Kind,
        phrases: &[
            "loai hinh",
            "loai hinh dn",
            "hinh thuc to chuc",
            "thanh phan kinh te",
            "loai hinh doanh nghiep",
            "loai hinh co so",
        ],
    },
    ColumnRule {
        role: Column::TaxCode,
        phrases: &[
            "ma so thue",
            "mst",
            "ma so dn",
            "ma so doanh nghiep",
            "mst dkkd",
            "ma thue",
            "ma so thue cccd",
            "msdn",
        ],
    },
    ColumnRule {
        role: Column::Registration,
        phrases: &[
            "giay dang ky",
            "so dang ky",
            "so dkkd",
            "dang ky kinh doanh",
            "giay cn dkkd",
            "giay chung nhan dang ky",
            "so giay phep",
            "gcn dkkd",
        ],
    },
    ColumnRule {
        role: Column::RegisteredOn,
        phrases: &[
            "ngay cap",
            "ngay dang ky",
            "ngay thanh lap",
            "nam thanh lap",
        ],
    },
    ColumnRule {
        role: Column::Representative,
        phrases: &[
            "nguoi dai dien",
            "chu co so",
            "ho ten chu co so",
            "dai dien",
            "giam doc",
            "chu doanh nghiep",
            "chu ho",
            "nguoi dai dien theo phap luat",
            "ho va ten chu co so",
            "chu nhiem",
            "nguoi dung dau",
        ],
    },
    ColumnRule {
        role: Column::Title,
        phrases: &["chuc vu", "chuc danh"],
    },
    ColumnRule {
        role: Column::Sex,
        phrases: &["gioi tinh", "gioi tinh chu co so"],
    },
    ColumnRule {
        role: Column::Phone,
        phrases: &[
            "dien thoai",
            "so dien thoai",
            "sdt",
            "dt",
            "lien he",
            "dien thoai lien he",
        ],
    },
    ColumnRule {
        role: Column::Address,
        phrases: &[
            "dia chi",
            "dia diem",
            "noi san xuat",
            "dia diem san xuat",
            "dia chi san xuat",
            "tru so",
            "dia chi tru so",
        ],
    },
    ColumnRule {
        role: Column::Hamlet,
        phrases: &[
            "=ban",
            "=thon",
            "thon ban",
            "ban thon",
            "thon xom",
            "xom",
            "to dan pho",
        ],
    },
    ColumnRule {
        role: Column::Commune,
        phrases: &[
            "=xa",
            "xa phuong",
            "phuong xa",
            "xa phuong thi tran",
            "xa thi tran",
            "ten xa",
        ],
    },
    ColumnRule {
        role: Column::District,
        phrases: &[
            "=huyen",
            "huyen thi xa",
            "huyen thanh pho",
            "quan huyen",
            "huyen tp",
            "huyen thi",
        ],
    },
    ColumnRule {
        role: Column::Province,
        phrases: &["=tinh", "tinh thanh pho"],
    },
    ColumnRule {
        role: Column::Trade,
        phrases: &[
            "nganh nghe",
            "nganh nghe san xuat",
            "linh vuc",
            "nganh san xuat",
            "nganh nghe kinh doanh",
            "linh vuc san xuat",
            "nghe",
        ],
    },
    ColumnRule {
        role: Column::Product,
        phrases: &["san pham", "san pham chinh", "san pham chu yeu", "mat hang"],
    },
    ColumnRule {
        role: Column::Material,
        phrases: &["nguyen lieu", "nguyen lieu chinh", "nguyen vat lieu"],
    },
    ColumnRule {
        role: Column::Workers,
        phrases: &[
            "lao dong",
            "so lao dong",
            "tong so lao dong",
            "so ld",
            "tong so",
            "ld",
        ],
    },
    ColumnRule {
        role: Column::Women,
        phrases: &["lao dong nu", "=nu", "trong do nu", "ld nu"],
    },
    ColumnRule {
        role: Column::Minority,
        phrases: &["dan toc thieu so", "dtts", "lao dong dtts", "trong do dtts"],
    },
    ColumnRule {
        role: Column::Capital,
        phrases: &[
            "von dieu le",
            "von",
            "von dang ky",
            "von kinh doanh",
            "von dau tu",
            "tong von",
            "von san xuat",
        ],
    },
    ColumnRule {
        role: Column::Revenue,
        phrases: &["doanh thu", "doanh thu nam", "gia tri san xuat", "doanh so"],
    },
    ColumnRule {
        role: Column::Unread,
        phrases: &[
            "email",
            "website",
            "toa do",
            "fax",
            "loi nhuan",
            "nop ngan sach",
        ],
    },
    ColumnRule {
        role: Column::Note,
        phrases: &["ghi chu"],
    },
];

/// The heading of a list of cơ sở: their names, where they are or who they are, and not people.
pub(super) fn find(sheet: &Sheet) -> Option<Header<Column>> {
    let told = [
        Column::TaxCode,
        Column::Kind,
        Column::Trade,
        Column::Product,
        Column::Representative,
        Column::Address,
        Column::Commune,
    ];
    let fits = |columns: &Columns<Column>| {
        columns.has(Column::Name) && columns.len() >= 3 && columns.has_any(&told)
    };
    find_header(sheet, RULES, |_| false, fits)
}
