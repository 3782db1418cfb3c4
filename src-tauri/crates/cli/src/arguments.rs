//! Lời gọi: the verbs and their arguments.

mod package;
mod persons;
mod report;
mod rules;
mod words;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::funding::FundSource;
pub use package::{Export, Receive, Verify};
pub use persons::{ExportList, OnePerson, Person};
pub use report::ReportArguments;
pub use rules::{Keys, Rules};
pub use words::{Hundreds, ListWord, RegisterWord, SampleName, ShowKind, WordStyle};

/// Sổ Khuyến công trong cửa sổ lệnh: cùng một văn phòng, cùng quy tắc, cùng lời báo.
#[derive(Debug, Parser)]
#[command(name = "kc", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    /// Trả lời bằng đúng một đối tượng JSON trên stdout.
    #[arg(long, global = true)]
    pub json: bool,
    /// Cán bộ đăng nhập, khi tệp có cán bộ đăng ký.
    #[arg(long, global = true, requires = "password_file")]
    pub officer: Option<String>,
    /// Tệp chứa mật khẩu của cán bộ.
    #[arg(long, global = true, requires = "officer")]
    pub password_file: Option<PathBuf>,
    /// Việc cần làm.
    #[command(subcommand)]
    pub verb: Verb,
}

/// Việc.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Lập tệp mới cho một đơn vị.
    New {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Tệp TOML mô tả đơn vị.
        #[arg(long)]
        centre: PathBuf,
    },
    /// Lập tệp dữ liệu mẫu.
    Sample {
        /// Tên mẫu.
        name: SampleName,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Nhập kế hoạch, học viên, chứng từ từ bảng tính; hóa đơn điện tử từ XML.
    Import(Import),
    /// Xem sổ.
    List(List),
    /// Xem một đề án.
    Show {
        /// Loại bản ghi.
        what: ShowKind,
        /// Mã đề án.
        code: String,
        /// Năm, khi mã có ở nhiều năm.
        #[arg(long)]
        year: Option<i32>,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Kiểm tra mọi quy tắc.
    Check {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Một đề án; không có thì cả năm.
        #[arg(long)]
        proposal: Option<String>,
        /// Năm ngân sách.
        #[arg(long)]
        year: Option<i32>,
    },
    /// Mở một con số thành các phần, đến từng chứng từ.
    Explain {
        /// Khóa của con số (proposal/QG-01/spent, year/2013/national/settled …).
        key: String,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Báo cáo tháng, quý, năm, năm năm …: con số nào cũng mở được đến chứng từ.
    Report(ReportArguments),
    /// Dữ liệu của một người: xem, ghi ra tệp, xóa theo yêu cầu.
    Person {
        /// Việc.
        #[command(subcommand)]
        what: Person,
    },
    /// Xuất một sổ ra Excel.
    ExportList(ExportList),
    /// In cả hồ sơ quyết toán ra PDF.
    Settle(Settle),
    /// Lập gói đã ký, đã mã hóa cho Sở và chép ra USB.
    Export(Export),
    /// Kiểm tra một gói mà không nhận.
    Verify(Verify),
    /// Sở nhận một gói và ghi biên nhận cạnh gói.
    Receive(Receive),
    /// Trung tâm đọc biên nhận của Sở.
    Receipt {
        /// Tệp .kcbn.
        file: PathBuf,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Tin cơ quan ký chưa biết, dưới tên này.
        #[arg(long)]
        trust_as: Option<String>,
    },
    /// Đọc số tiền bằng chữ.
    Words {
        /// Số.
        #[arg(allow_negative_numbers = true)]
        number: i64,
        /// Cách đọc nhóm không.
        #[arg(long, default_value = "skip")]
        style: WordStyle,
        /// linh hay lẻ.
        #[arg(long, default_value = "linh")]
        hundreds: Hundreds,
    },
    /// Đọc chuỗi mã QR của thẻ căn cước.
    ParseCard {
        /// Chuỗi quét được; "-" = đọc từng dòng từ stdin.
        text: String,
    },
    /// Bỏ dấu để tìm.
    Fold {
        /// Chữ.
        text: String,
    },
    /// Đo tốc độ.
    Bench {
        /// Đo gì.
        #[command(subcommand)]
        what: Bench,
    },
    /// Bộ quy định: xem, so, nhận, gửi.
    Rules {
        /// Việc.
        #[command(subcommand)]
        what: Rules,
    },
    /// Khóa ký của đơn vị.
    Keys {
        /// Việc.
        #[command(subcommand)]
        what: Keys,
    },
    /// Sao lưu tệp dữ liệu vào một thư mục; bản sao được mở ra kiểm tra.
    Backup {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Thư mục nhận.
        #[arg(long)]
        to: PathBuf,
    },
    /// Khôi phục tệp dữ liệu từ một bản sao lưu; tệp cũ được giữ bên cạnh.
    Restore {
        /// Bản sao lưu (.kcdb).
        backup: PathBuf,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Khám tệp: toàn vẹn, nhật ký, bản chép.
    Doctor {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Nhật ký: ai làm gì, chuỗi có nguyên vẹn.
    Journal {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Chỉ của một bản ghi (định danh).
        #[arg(long)]
        subject: Option<String>,
        /// Tính lại cả chuỗi mã băm.
        #[arg(long)]
        verify: bool,
    },
}

/// Nhập gì.
#[derive(Debug, Args)]
pub struct Import {
    /// Loại danh sách.
    pub kind: ListWord,
    /// Các tệp .xlsx, .xls, .csv; hóa đơn: tệp .xml hoặc thư mục.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Tệp dữ liệu (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
    /// Mã lớp.
    #[arg(long)]
    pub class: Option<String>,
    /// Mã đề án.
    #[arg(long)]
    pub proposal: Option<String>,
    /// Nguồn kinh phí.
    #[arg(long)]
    pub source: Option<Source>,
    /// Năm ngân sách.
    #[arg(long)]
    pub year: Option<i32>,
    /// Chỉ xem trước.
    #[arg(long)]
    pub dry_run: bool,
    /// Nơi ghi các dòng bị loại (.xlsx).
    #[arg(long)]
    pub rejects: Option<PathBuf>,
}

/// Xem sổ nào.
#[derive(Debug, Args)]
pub struct List {
    /// Sổ.
    pub register: RegisterWord,
    /// Tệp dữ liệu (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
    /// Năm ngân sách.
    #[arg(long)]
    pub year: Option<i32>,
    /// Nguồn kinh phí.
    #[arg(long)]
    pub source: Option<Source>,
    /// Giai đoạn (draft, registered, …, settled).
    #[arg(long)]
    pub stage: Option<String>,
    /// Chữ tìm, không cần dấu.
    #[arg(long, default_value = "")]
    pub find: String,
    /// Nhiều nhất bao nhiêu dòng.
    #[arg(long)]
    pub limit: Option<i64>,
}

/// Quyết toán gì.
#[derive(Debug, Args)]
pub struct Settle {
    /// Tệp dữ liệu (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
    /// Một đề án.
    #[arg(long, conflicts_with_all = ["source"], required_unless_present = "year")]
    pub proposal: Option<String>,
    /// Cả năm.
    #[arg(long)]
    pub year: Option<i32>,
    /// Nguồn kinh phí.
    #[arg(long)]
    pub source: Option<Source>,
    /// Thư mục ghi PDF.
    #[arg(long)]
    pub out: PathBuf,
    /// In cả khi còn lỗi chặn, đóng chữ BẢN NHÁP.
    #[arg(long)]
    pub draft: bool,
}

/// Đo tốc độ.
#[derive(Debug, Subcommand)]
pub enum Bench {
    /// Lập tệp của một trung tâm đặt ra, một năm đông việc.
    Fill {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Số học viên.
        #[arg(long, default_value_t = 3000)]
        trainees: usize,
        /// Số chứng từ.
        #[arg(long, default_value_t = 3000)]
        vouchers: usize,
        /// Năm ngân sách.
        #[arg(long, default_value_t = 2026)]
        year: i32,
    },
    /// Đo việc lưu nháp và ghi sổ một chứng từ với mọi kiểm tra của nó: trung vị và lâu nhất.
    Post {
        /// Tệp dữ liệu (.kcdb) do bench fill lập; mỗi lần đo thêm một chứng từ vào tệp.
        #[arg(long)]
        data: PathBuf,
        /// Năm ngân sách.
        #[arg(long, default_value_t = 2026)]
        year: i32,
        /// Số lần đo.
        #[arg(long, default_value_t = 21)]
        runs: usize,
    },
    /// Đo việc tìm người: số giấy tờ, họ tên không dấu, một phần họ tên; p50 và p99.
    Search {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Số lần tìm mỗi kiểu, mỗi lần một người khác.
        #[arg(long, default_value_t = 1000)]
        runs: usize,
    },
    /// Đo từng lệnh đọc mà màn hình gọi: trung vị và lâu nhất, tính bằng phần triệu giây.
    Read {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Năm ngân sách.
        #[arg(long, default_value_t = 2026)]
        year: i32,
        /// Số lần đo mỗi lệnh.
        #[arg(long, default_value_t = 9)]
        runs: usize,
    },
}

/// Nguồn kinh phí.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Source {
    /// Khuyến công quốc gia.
    National,
    /// Khuyến công địa phương.
    Local,
}

impl From<Source> for FundSource {
    fn from(source: Source) -> FundSource {
        match source {
            Source::National => FundSource::National,
            Source::Local => FundSource::Local,
        }
    }
}
