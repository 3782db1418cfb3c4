//! Lời cho cán bộ: every error → what happened, what to do, which field. The one place in Rust
//! (beside the labels of domain enums and `check_words`) that holds sentences.

mod access;
mod delivery;
mod file;
mod form;
mod kept;
mod person;
mod print;
mod rules;
pub(crate) mod step;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check_words;
use crate::error::OfficeError;
use crate::locked_years::lock_words;

/// Cách nói with the officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Nhắc: may continue.
    Warn,
    /// Chặn: must be mended.
    Block,
    /// Sự cố: the program's fault or the machine's.
    Fault,
}

/// Một lời báo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficerMessage {
    /// Mã, stable, in capitals.
    pub code: String,
    /// Cách nói.
    pub severity: Manner,
    /// Chuyện gì.
    pub what: String,
    /// Làm gì.
    pub advice: String,
    /// Ô phải sửa.
    pub fields: Vec<FieldMessage>,
    /// Căn cứ.
    pub reference: Option<String>,
}

/// Lời tại một ô.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldMessage {
    /// Tên ô.
    pub field: String,
    /// Lời.
    pub message: String,
}

impl OfficerMessage {
    fn new(
        code: &str,
        severity: Manner,
        what: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        OfficerMessage {
            code: code.to_owned(),
            severity,
            what: what.into(),
            advice: advice.into(),
            fields: Vec::new(),
            reference: None,
        }
    }

    fn block(code: &str, what: impl Into<String>, advice: impl Into<String>) -> Self {
        OfficerMessage::new(code, Manner::Block, what, advice)
    }

    fn fault(code: &str, what: impl Into<String>, advice: impl Into<String>) -> Self {
        OfficerMessage::new(code, Manner::Fault, what, advice)
    }
}

/// Lỗi → lời. Exhaustive: an error without words does not compile.
pub fn officer_message(error: &OfficeError) -> OfficerMessage {
    use OfficerMessage as Says;
    match error {
        OfficeError::NoFileOpen => Says::block(
            "NO_FILE_OPEN",
            "Chưa mở tệp dữ liệu nào.",
            "Mở tệp .kcdb của đơn vị, hoặc lập đơn vị mới.",
        ),
        OfficeError::NotFound { kind, label } => Says::block(
            "NOT_FOUND",
            format!("Không có {kind} “{label}” trong tệp này."),
            "Xem lại mã hoặc tên, hoặc tìm trong danh sách.",
        ),
        OfficeError::UnknownReportFile { path } => Says::block(
            "UNKNOWN_REPORT_FILE",
            format!("Chưa rõ ghi báo cáo thành loại tệp nào: {path}."),
            "Đặt tên tệp có đuôi .pdf, .xlsx hoặc .docx.",
        ),
        OfficeError::BadPeriod { from, to } => Says::block(
            "BAD_PERIOD",
            format!("Kỳ báo cáo từ {from} đến {to} không dùng được."),
            "Chọn ngày đầu không sau ngày cuối, và kỳ không quá 30 năm.",
        ),
        OfficeError::Fields(faults) => form::fields(faults),
        OfficeError::Draft(faults) => form::draft(faults),
        OfficeError::Blocked(breaches) => blocked(breaches),
        OfficeError::SettlementBlocked(rows) => settlement_blocked(rows),
        OfficeError::AlreadyPosted { number } => Says::block(
            "ALREADY_POSTED",
            format!("{number} đã ghi sổ nên không sửa được."),
            "Hủy phiếu kèm lý do, rồi lập phiếu thay.",
        ),
        OfficeError::AlreadyIssued { number } => Says::block(
            "ALREADY_ISSUED",
            format!("{number} đã in nên giữ nguyên như đã nộp."),
            "Lập giấy khác, hoặc hủy phiếu kèm lý do rồi lập phiếu thay.",
        ),
        OfficeError::AlreadyCancelled { number } => Says::block(
            "ALREADY_CANCELLED",
            format!("{number} đã hủy trước đó."),
            "Lập phiếu mới nếu cần chi lại.",
        ),
        OfficeError::NotPosted => Says::block(
            "NOT_POSTED",
            "Bản nháp chưa ghi sổ nên không có gì để hủy.",
            "Bỏ bản nháp nếu không cần nữa.",
        ),
        OfficeError::IsReverseEntry { number } => Says::block(
            "IS_REVERSE_ENTRY",
            format!("{number} là bút toán đảo của một phiếu đã hủy."),
            "Lập chứng từ mới nếu cần chi lại.",
        ),
        OfficeError::InvoiceInUse { label, used_in } => Says::block(
            "INVOICE_IN_USE",
            format!("Hóa đơn {label} đang dùng ở {used_in} nên không bỏ được."),
            "Bỏ hóa đơn khỏi chứng từ đó trước, hoặc hủy chứng từ.",
        ),
        OfficeError::AlreadySettled { code } => Says::block(
            "ALREADY_SETTLED",
            format!("Đề án {code} đã khóa quyết toán nên không sửa được."),
            "Ghi phần phát sinh vào năm sau, hoặc báo Sở nếu hồ sơ bị trả lại.",
        ),
        OfficeError::Person(fault) => person::words(fault),
        OfficeError::StepRefused { stage, needs } => step::refused(*stage, needs),
        OfficeError::CannotGiveBack { stage } => step::cannot_give_back(*stage),
        OfficeError::AlreadyDecided => Says::block(
            "ALREADY_DECIDED",
            "Đề nghị này đã có quyết định nên không sửa được.",
            "Ghi đề nghị điều chỉnh mới, hoặc hoàn tác quyết định vừa ghi.",
        ),
        OfficeError::YearLocked { year, fund, lock } => Says::block(
            "YEAR_LOCKED",
            format!(
                "Năm {year}, {}, đã khóa sổ ({}).",
                fund.label(),
                lock_words(lock)
            ),
            "Ghi vào năm còn mở, hoặc mở khóa sổ kèm lý do.",
        ),
        OfficeError::ReasonMissing => Says::block(
            "REASON_MISSING",
            "Chưa có lý do.",
            "Ghi lý do; lý do được giữ trong nhật ký và in kèm chứng từ.",
        ),
        OfficeError::NothingToUndo => Says::block(
            "NOTHING_TO_UNDO",
            "Không còn việc nào hoàn tác được.",
            "Chứng từ đã in hoặc đã có số sau thì hủy kèm lý do.",
        ),
        OfficeError::NothingToRedo => Says::block(
            "NOTHING_TO_REDO",
            "Không có việc nào để làm lại.",
            "Tiếp tục công việc.",
        ),
        OfficeError::Stopped => Says::block(
            "STOPPED",
            "Đã dừng theo yêu cầu.",
            "Chưa có tệp nào được ghi ra. Chạy lại khi cần.",
        ),
        OfficeError::Kept(fault) => kept::kept(fault),
        OfficeError::Rules(fault) => rules::rules(fault),
        OfficeError::Package(fault) => delivery::package(fault),
        OfficeError::Access(fault) => access::access(fault),
        OfficeError::Delivery(fault) => delivery::delivery(fault),
        OfficeError::Store(error) => file::store(error),
        OfficeError::Print(error) => print::print(error),
        OfficeError::CannotWrite { path, source } => file::cannot_write(path, source),
        OfficeError::CannotRead { path, source } => file::cannot_read(path, source),
        OfficeError::UnknownCommand { name } => program_fault(&format!("lệnh {name}")),
        OfficeError::BadRequest { detail } => Says::block(
            "BAD_REQUEST",
            format!("Yêu cầu chưa đọc được: {detail}."),
            "Xem lại các ô đã nhập, hoặc khởi động lại chương trình.",
        ),
        OfficeError::Assets(detail) | OfficeError::Fault(detail) => program_fault(detail),
    }
}

/// Lời tại từng ô of a draft voucher.
pub fn draft_fields(faults: &[domain::voucher::draft::DraftFault]) -> Vec<FieldMessage> {
    form::draft(faults).fields
}

fn program_fault(detail: &str) -> OfficerMessage {
    OfficerMessage::fault(
        "PROGRAM_FAULT",
        format!("Chương trình gặp lỗi ({detail}). Dữ liệu đã lưu trước đó còn nguyên."),
        "Đóng chương trình, mở lại và thử lần nữa. Nếu vẫn lỗi, gửi mã này cho người hỗ trợ.",
    )
}

fn blocked(breaches: &[domain::breach::Breach]) -> OfficerMessage {
    let mut message = OfficerMessage::block(
        "BLOCKED",
        format!("Còn {} lỗi chặn.", breaches.len()),
        "Sửa từng lỗi dưới đây rồi làm lại.",
    );
    for breach in breaches {
        let (what, advice) = check_words::words(breach);
        message.fields.push(FieldMessage {
            field: format!("{}:{}", breach.subject.kind, breach.subject.uid),
            message: format!("{}: {what} {advice}", breach.subject.label),
        });
    }
    message
}

fn settlement_blocked(rows: &[crate::preflight::BreachRow]) -> OfficerMessage {
    let mut message = OfficerMessage::block(
        "SETTLEMENT_BLOCKED",
        format!("Chưa quyết toán được: còn {} lỗi chặn.", rows.len()),
        "Sửa từng lỗi dưới đây, hoặc in bản nháp để xem trước.",
    );
    message.fields = rows
        .iter()
        .map(|row| FieldMessage {
            field: format!("{}:{}", row.subject.kind, row.subject.uid),
            message: format!("{}: {} {}", row.subject.label, row.what, row.advice),
        })
        .collect();
    message
}
