//! Lời gọi về gói.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use domain::delivery::DeliveryScope;

use super::Source;

/// Gửi gì.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PackageScope {
    /// Hồ sơ quyết toán của một năm.
    Settlement,
    /// Cả năm.
    Year,
    /// Tất cả.
    All,
}

impl From<PackageScope> for DeliveryScope {
    fn from(scope: PackageScope) -> DeliveryScope {
        match scope {
            PackageScope::Settlement => DeliveryScope::Settlement,
            PackageScope::Year => DeliveryScope::Year,
            PackageScope::All => DeliveryScope::All,
        }
    }
}

/// Lập gói.
#[derive(Debug, Args)]
pub struct Export {
    /// Tệp dữ liệu (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
    /// Thư mục trên USB.
    #[arg(long)]
    pub to: PathBuf,
    /// Khóa nhận của Sở (age1…).
    #[arg(long, required_unless_present = "passphrase_file")]
    pub recipient: Option<String>,
    /// Tệp chứa mật khẩu đã hẹn.
    #[arg(long, conflicts_with = "recipient")]
    pub passphrase_file: Option<PathBuf>,
    /// Phạm vi.
    #[arg(long, default_value = "settlement")]
    pub what: PackageScope,
    /// Năm ngân sách; không có thì năm nay.
    #[arg(long)]
    pub year: Option<i32>,
    /// Nguồn; không có thì cả hai.
    #[arg(long)]
    pub source: Option<Source>,
    /// Căn cứ chuyển dữ liệu cá nhân.
    #[arg(long, default_value = "")]
    pub ground: String,
    /// Nơi nhận, ghi vào sổ gửi.
    #[arg(long, default_value = "Sở Công Thương")]
    pub sent_to: String,
}

/// Kiểm tra gói, hoặc mã in trên giấy.
#[derive(Debug, Args)]
pub struct Verify {
    /// Tệp .kcgoi, hoặc chuỗi đã quét từ ô mã trên giấy (KC1:…).
    pub package: PathBuf,
    /// Tệp dữ liệu (.kcdb) để đối chiếu mã trên giấy.
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// Tệp khóa nhận (cạnh tệp dữ liệu, đuôi .khoa-nhan), để xem cả bên trong.
    #[arg(long, conflicts_with = "passphrase_file")]
    pub key: Option<PathBuf>,
    /// Tệp chứa mật khẩu đã hẹn.
    #[arg(long)]
    pub passphrase_file: Option<PathBuf>,
}

/// Nhận gói.
#[derive(Debug, Args)]
pub struct Receive {
    /// Tệp .kcgoi.
    pub package: PathBuf,
    /// Tệp dữ liệu của Sở (.kcdb).
    #[arg(long)]
    pub data: PathBuf,
    /// Tệp chứa mật khẩu đã hẹn; không có thì dùng khóa của Sở.
    #[arg(long)]
    pub passphrase_file: Option<PathBuf>,
    /// Chỉ xem, không nhận.
    #[arg(long)]
    pub dry_run: bool,
    /// Tin người ký chưa biết, dưới tên này.
    #[arg(long)]
    pub trust_as: Option<String>,
}
