//! Lời về đăng nhập và quyền.

use super::OfficerMessage as Says;
use crate::error::AccessFault;

pub(super) fn access(fault: &AccessFault) -> Says {
    match fault {
        AccessFault::NotSignedIn => Says::block(
            "NOT_SIGNED_IN",
            "Tệp này có cán bộ đăng ký nên phải đăng nhập.",
            "Chọn tên và gõ mật khẩu. Trong cửa sổ lệnh: thêm --officer và --password-file.",
        ),
        AccessFault::NotAllowed { right } => {
            let roles: Vec<&str> = right.roles().map(|role| role.label()).collect();
            Says::block(
                "NOT_ALLOWED",
                format!("Vai trò đang đăng nhập không có quyền {}.", right.label()),
                format!(
                    "Việc này của: {}. Nhờ người ấy đăng nhập và làm.",
                    roles.join(", ")
                ),
            )
        }
        AccessFault::NotYourWork { officer } => Says::block(
            "NOT_YOUR_WORK",
            format!("Việc định hoàn tác là của {officer}."),
            "Nhờ người ấy hoàn tác, hoặc thủ trưởng đăng nhập để hoàn tác thay.",
        ),
        AccessFault::WrongPassword => Says::block(
            "WRONG_PASSWORD",
            "Tên hoặc mật khẩu không đúng.",
            "Xem lại bộ gõ và phím Caps Lock rồi gõ lại. Quên mật khẩu thì thủ trưởng đặt lại ở Thiết lập, Cán bộ.",
        ),
        AccessFault::TooManyTries { seconds } => Says::block(
            "TOO_MANY_TRIES",
            format!("Đã sai nhiều lần liền; còn {seconds} giây mới thử lại được."),
            "Chờ hết thời gian rồi gõ lại.",
        ),
        AccessFault::LastHead => Says::block(
            "LAST_HEAD",
            "Tệp phải còn ít nhất một thủ trưởng đang làm việc.",
            "Thêm thủ trưởng khác trước khi đổi vai trò hay cho người này nghỉ.",
        ),
    }
}
