//! Lời gọi về bộ quy định và khóa ký.

use std::path::PathBuf;

use clap::Subcommand;

/// Bộ quy định.
#[derive(Debug, Subcommand)]
pub enum Rules {
    /// Các bộ đang giữ.
    List {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Mọi con số của một bộ.
    Show {
        /// Mã bộ (2026).
        pack: String,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Chỗ khác nhau giữa hai bộ.
    Compare {
        /// Bộ trước.
        before: String,
        /// Bộ sau.
        after: String,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
    /// Ghi một bộ ra tệp có chữ ký (.kcrules).
    Export {
        /// Mã bộ.
        pack: String,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Nơi ghi.
        #[arg(long)]
        out: PathBuf,
    },
    /// Đọc một tệp .kcrules: kiểm tra chữ ký, cho xem chỗ thay đổi.
    Receive {
        /// Tệp .kcrules.
        file: PathBuf,
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Nhận vào.
        #[arg(long)]
        accept: bool,
        /// Tin người ký chưa biết, dưới tên này.
        #[arg(long)]
        trust_as: Option<String>,
    },
}

/// Khóa ký.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Lập khóa mới, để cạnh tệp dữ liệu.
    New {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
        /// Tên người giữ khóa; không có thì tên đơn vị.
        #[arg(long)]
        name: Option<String>,
    },
    /// Xem vân tay khóa.
    Show {
        /// Tệp dữ liệu (.kcdb).
        #[arg(long)]
        data: PathBuf,
    },
}
