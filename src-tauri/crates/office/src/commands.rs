//! DANH SÁCH LỆNH: every command, request → reply, one line each. Both hosts and the generated
//! TypeScript are made from this list; a command missing here is missing everywhere.

/// Điều chỉnh đề án.
pub mod adjustments;
/// Sao lưu, khôi phục.
pub mod backups;
/// Cân đối năm, chuyển nguồn, khóa sổ.
pub mod budgets;
/// Thẻ căn cước quét bằng máy.
pub mod cards;
/// Đơn vị, người ký.
pub mod centre;
/// Kiểm tra, cho qua lỗi chặn.
pub mod checks;
/// Giáo viên, vật tư, việc làm sau đào tạo của một lớp.
pub mod class_life;
/// Hồ sơ một lớp ra giấy.
pub mod class_papers;
/// Lớp, học viên, chấm công.
pub mod classes;
/// Mạng lưới cộng tác viên.
pub mod collaborators;
/// Thụ hưởng, hợp đồng, tạm ứng, nghiệm thu, chương trình, giấy tờ.
pub mod contracts;
/// Chứng minh vốn đối ứng.
pub mod counterparts;
/// Đại biểu.
pub mod delegates;
/// Gửi Sở, nhận gói, biên nhận.
pub mod deliveries;
/// Cơ sở công nghiệp nông thôn.
pub mod establishments;
/// Giải thích con số, mức hỗ trợ tối đa.
pub mod explanations;
/// Xuất danh sách ra Excel.
pub mod exports;
/// Tệp dữ liệu: new, open, sample, status.
pub mod file;
/// Hoàn tác, làm lại, lịch sử.
pub mod history;
/// Nhập từ bảng tính.
pub mod imports;
/// Hóa đơn điện tử.
pub mod invoices;
/// Thời khóa biểu.
pub mod lessons;
/// Tiến độ, bất khả kháng, đề án nhóm, nhiều năm.
pub mod life;
/// Kinh phí qua các năm, thay đổi gần đây.
pub mod money;
/// Đăng nhập, cán bộ và vai trò.
pub mod officers;
/// Tổng quan.
pub mod overview;
/// Kết quả đã tổng hợp của các năm trước.
pub mod past_results;
/// Dán vào lưới học viên.
pub mod pasting;
/// Một người: cặp trùng.
pub mod persons;
/// Tỉnh, xã.
pub mod places;
/// Kế hoạch năm.
pub mod plans;
/// Xem trước và ghi từng giấy.
pub mod printing;
/// Chương trình nhiều năm.
pub mod programmes;
/// Đề án.
pub mod proposals;
/// Xếp hạng, chọn đề án cho kế hoạch năm.
pub mod ranking;
/// Thu hồi.
pub mod recoveries;
/// Báo cáo.
pub mod reports;
/// Bộ quy định.
pub mod rules;
/// Bản quét của giấy tờ.
pub mod scans;
/// Tìm.
pub mod search;
/// Số liệu ngành.
pub mod sector;
/// Quyết toán.
pub mod settlements;
/// Bước trong vòng đời.
pub mod steps;
/// Kho bạc: khai báo, danh sách thanh toán, giấy tạm ứng, bảng mã.
pub mod treasury;
/// Kiểm tra thực địa.
pub mod visits;
/// Chứng từ.
pub mod vouchers;
/// Dây nối, and what the list is turned into.
#[macro_use]
mod wire;
/// Lệnh của việc hằng ngày, one line each.
mod list;
/// Các lệnh khác, one line each.
mod list_beyond;

use serde_json::Value;
use ts_rs::Config;

use crate::error::{OfficeError, Result};
use crate::host::Desk;
use crate::progress::Watch;
use crate::types::{Collector, CommandType};
pub use wire::{NoReply, NoRequest};

/// Chạy một lệnh by its name.
pub fn run(desk: &Desk, name: &str, request: Value, watch: Watch<'_>) -> Result<Value> {
    if list::NAMES.contains(&name) {
        return list::run(desk, name, request, watch);
    }
    if list_beyond::NAMES.contains(&name) {
        return list_beyond::run(desk, name, request, watch);
    }
    Err(OfficeError::UnknownCommand {
        name: name.to_owned(),
    })
}

/// Kiểu của mọi lệnh, for the TypeScript.
pub fn types(config: &Config, collector: &mut Collector) -> Vec<CommandType> {
    let mut all = list::types(config, collector);
    all.extend(list_beyond::types(config, collector));
    all
}
