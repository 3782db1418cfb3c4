use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use office::views::list_out::ListKind;

/// Dữ liệu của một người.
#[derive(Debug, Subcommand)]
pub enum Person {
    /// Xem mọi nơi có dữ liệu của một người.
    Show(OnePerson),
    /// Ghi ra tệp .json hoặc .xlsx cho người ấy.
    Export {
        /// Ai.
        #[command(flatten)]
        who: OnePerson,
        /// Nơi ghi.
        #[arg(long)]
        out: PathBuf,
        /// Căn cứ (đơn, ngày).
        #[arg(long)]
        ground: String,
    },
    /// Xóa theo yêu cầu; không có --confirm thì chỉ cho xem trước.
    Erase {
        /// Ai.
        #[command(flatten)]
        who: OnePerson,
        /// Ai yêu cầu.
        #[arg(long)]
        asked_by: String,
        /// Căn cứ (đơn, ngày).
        #[arg(long)]
        ground: String,
        /// Xóa thật.
        #[arg(long)]
        confirm: bool,
    },
}

/// Ai.
#[derive(Debug, Args)]
pub struct OnePerson {
    /// Số căn cước, CMND, hoặc định danh của dòng học viên.
    pub who: String,
    /// Tệp dữ liệu (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
}

/// Xuất danh sách.
#[derive(Debug, Args)]
pub struct ExportList {
    /// Danh sách.
    pub list: ExportWord,
    /// Tệp dữ liệu (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
    /// Nơi ghi (.xlsx; .zip khi có mật khẩu).
    #[arg(long)]
    pub out: PathBuf,
    /// Năm.
    #[arg(long)]
    pub year: Option<i32>,
    /// Để số đầy đủ.
    #[arg(long)]
    pub full: bool,
    /// Căn cứ.
    #[arg(long, default_value = "")]
    pub ground: String,
    /// Nơi nhận.
    #[arg(long, default_value = "")]
    pub recipient: String,
    /// Văn bản yêu cầu.
    #[arg(long, default_value = "")]
    pub paper: String,
    /// Tệp có mật khẩu ở dòng đầu.
    #[arg(long)]
    pub password_file: Option<PathBuf>,
}

/// Danh sách nào.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ExportWord {
    /// Học viên.
    Trainees,
    /// Chứng từ.
    Vouchers,
    /// Đề án.
    Proposals,
    /// Cơ sở.
    Establishments,
}

impl From<ExportWord> for ListKind {
    fn from(word: ExportWord) -> ListKind {
        match word {
            ExportWord::Trainees => ListKind::Trainees,
            ExportWord::Vouchers => ListKind::Vouchers,
            ExportWord::Proposals => ListKind::Proposals,
            ExportWord::Establishments => ListKind::Establishments,
        }
    }
}
