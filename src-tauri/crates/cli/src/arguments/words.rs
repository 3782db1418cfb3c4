//! Từ chọn trong dòng lệnh: one enum for each choice of a word.

use clap::ValueEnum;
use office::importing::ImportKind;

/// Tên mẫu.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SampleName {
    /// Lai Châu 2013.
    #[value(name = "lai-chau-2013")]
    LaiChau2013,
    /// Trung tâm đặt ra, năm 2026.
    #[value(name = "trung-tam-2026")]
    TrungTam2026,
}

/// Loại danh sách.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ListWord {
    /// Kế hoạch năm.
    Plan,
    /// Học viên.
    Trainees,
    /// Chứng từ.
    Vouchers,
    /// Hóa đơn điện tử.
    #[value(alias = "invoices")]
    Invoice,
    /// Cơ sở công nghiệp nông thôn.
    Establishments,
}

impl From<ListWord> for ImportKind {
    fn from(word: ListWord) -> ImportKind {
        match word {
            ListWord::Plan => ImportKind::Plan,
            ListWord::Trainees => ImportKind::Trainees,
            ListWord::Vouchers => ImportKind::Vouchers,
            ListWord::Invoice => ImportKind::Invoices,
            ListWord::Establishments => ImportKind::Establishments,
        }
    }
}

/// Sổ nào.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum RegisterWord {
    /// Đề án.
    Proposals,
    /// Cơ sở CNNT.
    Establishments,
    /// Lớp.
    Classes,
    /// Học viên.
    Trainees,
    /// Chứng từ.
    Vouchers,
    /// Chương trình nhiều năm.
    Programmes,
    /// Số liệu ngành.
    Sector,
    /// Kết quả đã tổng hợp và con số nêu.
    Results,
    /// Hạn phải làm.
    Due,
}

/// Xem gì.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ShowKind {
    /// Đề án.
    Proposal,
}

/// Cách đọc nhóm không.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum WordStyle {
    /// Bỏ qua.
    Skip,
    /// Đọc ra.
    Speak,
}

/// linh hay lẻ.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Hundreds {
    /// linh.
    Linh,
    /// lẻ.
    Le,
}
