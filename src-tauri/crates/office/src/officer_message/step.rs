//! Lời về các bước của vòng đời.

use domain::life::path::Need;
use domain::proposal::Stage;

use super::OfficerMessage as Says;

pub(super) fn refused(stage: Stage, needs: &[Need]) -> Says {
    let missing: Vec<String> = needs.iter().map(need_words).collect();
    Says::block(
        "STEP_REFUSED",
        format!(
            "Chưa ghi được bước “{}”: {}.",
            stage.label(),
            missing.join("; ")
        ),
        "Ghi phần còn thiếu trước. Muốn quay về bước trước thì hoàn tác, hoặc ghi “trả lại để sửa”.",
    )
}

pub(super) fn cannot_give_back(stage: Stage) -> Says {
    Says::block(
        "CANNOT_GIVE_BACK",
        format!("Không trả đề án về “{}” được.", stage.label()),
        "Chỉ trả lại về bước đã qua, khi chưa ký hợp đồng. Sau khi ký, dùng điều chỉnh hoặc ngừng.",
    )
}

/// Một điều còn thiếu, in few words.
pub(crate) fn need_words(need: &Need) -> String {
    match need {
        Need::Before(stages) => {
            let names: Vec<String> = stages
                .iter()
                .map(|stage| stage.label().to_lowercase())
                .collect();
            format!("phải {} trước", names.join(" hoặc "))
        }
        Need::AlreadyReached(day) => format!("bước này đã ghi ngày {day}"),
        Need::EarlierThan(stage, day) => {
            format!("ngày sớm hơn bước “{}” ngày {day}", stage.label())
        }
        Need::NotYet(today) => format!("ngày ghi còn sau hôm nay ({today})"),
        Need::Contract => "chưa ghi hợp đồng nào".to_owned(),
        Need::Advance => "chưa ghi tiền tạm ứng về".to_owned(),
        Need::Acceptance => "chưa ghi biên bản nghiệm thu".to_owned(),
        Need::OpenContracts(numbers) => {
            format!("hợp đồng {} chưa thanh lý", numbers.join(", "))
        }
        Need::StopDecision => "chưa có quyết định ngừng ở mục Điều chỉnh".to_owned(),
        Need::VolumeMinutes => {
            "chưa có biên bản khối lượng có xác nhận của Sở và UBND xã".to_owned()
        }
        Need::Recovery => "chưa ghi khoản thu hồi".to_owned(),
        Need::LockOfSettlement => "quyết toán bằng “Khóa hồ sơ quyết toán”".to_owned(),
    }
}
