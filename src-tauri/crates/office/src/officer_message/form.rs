//! Lời về ô nhập.

use domain::voucher::draft::DraftFault;

use super::{FieldMessage, OfficerMessage as Says};
use crate::error::{FieldFault, FieldProblem};

pub(super) fn fields(faults: &[FieldFault]) -> Says {
    let mut message = Says::block(
        "FIELDS",
        match faults.len() {
            1 => "Còn một ô chưa dùng được.".to_owned(),
            many => format!("Còn {many} ô chưa dùng được."),
        },
        "Sửa ô có khung đỏ rồi lưu lại.",
    );
    message.fields = faults
        .iter()
        .map(|fault| FieldMessage {
            field: fault.field.clone(),
            message: problem(&fault.fault),
        })
        .collect();
    message
}

fn problem(problem: &FieldProblem) -> String {
    match problem {
        FieldProblem::Empty => "Ô này còn trống. Nhập rồi lưu lại.".to_owned(),
        FieldProblem::Duplicate { of } => format!("Trùng với {of}. Nhập giá trị khác."),
        FieldProblem::EndsBeforeStart => {
            "Ngày kết thúc trước ngày bắt đầu. Sửa một trong hai ngày.".to_owned()
        }
        FieldProblem::SourcesDiffer => {
            "Các nguồn cộng lại khác thành tiền. Sửa nguồn hoặc thành tiền.".to_owned()
        }
        FieldProblem::Negative => "Số này không được âm.".to_owned(),
        FieldProblem::OverOpen { open } => {
            format!("Năm này chỉ còn mở {open} đ. Nhập số tiền không quá số đó.")
        }
        FieldProblem::OverStock { left } => {
            format!("Chỉ còn {left}. Xuất không quá số đó, hoặc ghi lần nhập còn thiếu.")
        }
        FieldProblem::WrongShape { wanted } => format!("Chưa đúng dạng. Nhập {wanted}."),
    }
}

pub(super) fn draft(faults: &[DraftFault]) -> Says {
    let mut message = Says::block(
        "DRAFT_INCOMPLETE",
        format!(
            "Chứng từ còn {} chỗ chưa đủ, chưa ghi sổ được.",
            faults.len()
        ),
        "Sửa các ô dưới đây; bản nháp vẫn được giữ.",
    );
    message.fields = faults.iter().map(draft_fault).collect();
    message
}

fn draft_fault(fault: &DraftFault) -> FieldMessage {
    let at = |field: &str, message: String| FieldMessage {
        field: field.to_owned(),
        message,
    };
    let line = |line: usize, field: &str| format!("lines.{}.{field}", line - 1);
    match fault {
        DraftFault::ProposalMissing => at("proposal_uid", "Chọn đề án.".to_owned()),
        DraftFault::PayeeMissing => at("payee", "Nhập họ tên người nhận tiền.".to_owned()),
        DraftFault::ReasonMissing => at("reason", "Nhập lý do chi.".to_owned()),
        DraftFault::NoLines => at("lines", "Thêm ít nhất một dòng có số tiền.".to_owned()),
        DraftFault::LineWithoutAmount { line: number } => at(
            &line(*number, "grant"),
            format!("Dòng {number} chưa có số tiền."),
        ),
        DraftFault::NegativeAmount { line: number } => at(
            &line(*number, "grant"),
            format!("Dòng {number} có số âm. Muốn trả lại tiền thì lập phiếu thu."),
        ),
        DraftFault::EstimateLineMissing { line: number } => at(
            &line(*number, "estimate_line_uid"),
            format!("Dòng {number} chưa gắn dòng dự toán."),
        ),
        DraftFault::ProductDiffers {
            line: number,
            product,
            amount,
        } => at(
            &line(*number, "grant"),
            format!(
                "Dòng {number}: số lượng nhân đơn giá là {product} đ, số tiền nhập {amount} đ. Sửa cho khớp."
            ),
        ),
        DraftFault::OutsideBudgetYear { day, year } => at(
            "paid_on",
            format!("Ngày {day} ngoài năm ngân sách {year}. Sửa ngày hoặc năm."),
        ),
        DraftFault::NotADraft => at(
            "state",
            "Chứng từ đã ghi sổ. Hủy kèm lý do nếu cần sửa.".to_owned(),
        ),
    }
}
