//! Lời về tệp bộ quy định.

use exchange::rules_file::RulesFileFault;

use super::OfficerMessage as Says;
use crate::error::RulesFault;

pub(super) fn rules(fault: &RulesFault) -> Says {
    match fault {
        RulesFault::File(fault) => file(fault),
        RulesFault::Unsound(detail) => Says::block(
            "RULES_UNSOUND",
            format!("Chữ ký đúng, nhưng bộ quy định có chỗ không dùng được: {detail}."),
            "Báo người gửi sửa và gửi lại. Chưa có gì được nhận vào.",
        ),
        RulesFault::Older { found, held } => Says::block(
            "RULES_OLDER",
            format!("Tệp là lần phát hành {found}, đơn vị đang giữ lần {held}."),
            "Giữ bản đang có. Nếu cần quay lại bản cũ, xin người gửi phát hành lần mới.",
        ),
        RulesFault::UnknownSigner { fingerprint } => Says::block(
            "RULES_UNKNOWN_SIGNER",
            format!("Chưa biết người ký tệp này (vân tay khóa {fingerprint})."),
            "Gọi người gửi, đọc vân tay khóa để so. Đúng thì ghi tên người ký rồi nhận; chương trình sẽ nhớ khóa này.",
        ),
        RulesFault::ChangedSinceSeen => Says::block(
            "RULES_CHANGED",
            "Tệp đã đổi từ khi xem.",
            "Mở lại tệp và xem những chỗ thay đổi trước khi nhận.",
        ),
    }
}

fn file(fault: &RulesFileFault) -> Says {
    match fault {
        RulesFileFault::TooLarge => Says::block(
            "RULES_TOO_LARGE",
            "Tệp quá lớn so với một bộ quy định.",
            "Chọn tệp có đuôi .kcrules do Sổ Khuyến công xuất ra.",
        ),
        RulesFileFault::NotRules { .. } => Says::block(
            "RULES_NOT_OURS",
            "Tệp này không phải bộ quy định, hoặc đã hỏng.",
            "Chọn tệp có đuôi .kcrules; nếu đúng tệp, chép lại từ người gửi.",
        ),
        RulesFileFault::TooNew { .. } => Says::block(
            "RULES_TOO_NEW",
            "Bộ quy định do phiên bản chương trình mới hơn tạo ra.",
            "Cài bản mới của Sổ Khuyến công rồi nhận lại.",
        ),
        RulesFileFault::SignatureBroken => Says::block(
            "RULES_SIGNATURE_BROKEN",
            "Chữ ký không khớp: tệp đã bị sửa sau khi ký, hoặc hỏng khi chép.",
            "Không nhận tệp này. Xin người gửi chép lại bản gốc.",
        ),
        RulesFileFault::Content { detail } => Says::block(
            "RULES_UNREADABLE",
            format!("Chữ ký đúng, nhưng nội dung không đọc được ({detail})."),
            "Báo người gửi kèm lời báo này. Chưa có gì được nhận vào.",
        ),
    }
}
