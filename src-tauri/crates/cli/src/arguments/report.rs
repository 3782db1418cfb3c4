//! Báo cáo.

use std::path::PathBuf;

use clap::Args;
use domain::calendar::Day;

/// Báo cáo nào, kỳ nào.
#[derive(Debug, Args)]
pub struct ReportArguments {
    /// Tên báo cáo (kc report --list).
    #[arg(required_unless_present = "list")]
    pub name: Option<String>,
    /// Kể tên các báo cáo.
    #[arg(long)]
    pub list: bool,
    /// Tệp dữ liệu (.kcdb).
    #[arg(long, required_unless_present = "list")]
    pub data: Option<PathBuf>,
    /// Từ ngày (YYYY-MM-DD); không có thì đầu kỳ thường dùng của báo cáo.
    #[arg(long, value_parser = day)]
    pub from: Option<Day>,
    /// Đến ngày (YYYY-MM-DD).
    #[arg(long, value_parser = day)]
    pub to: Option<Day>,
    /// Ghi ra tệp .pdf, .xlsx hoặc .docx.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

fn day(text: &str) -> Result<Day, String> {
    Day::try_from(text.to_owned()).map_err(|_| "ngày viết YYYY-MM-DD".to_owned())
}
