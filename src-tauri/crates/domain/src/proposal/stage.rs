//! Vòng đời đề án: the stages of the official procedure (TT 36/2013/TT-BCT, chưa đối chiếu TT 66/2026).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{ProposalId, StepId};

/// Giai đoạn của đề án, in the order of its life; the last four are side exits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Nháp.
    Draft,
    /// Đã đăng ký với Sở.
    Registered,
    /// Thẩm định cấp cơ sở: đạt.
    Appraised,
    /// Thẩm định cấp trên.
    AppraisedAbove,
    /// Được phê duyệt.
    Approved,
    /// Đã giao kế hoạch.
    Assigned,
    /// Đã ký hợp đồng.
    Contracted,
    /// Đã tạm ứng.
    Advanced,
    /// Đang thực hiện.
    InProgress,
    /// Hoàn thành.
    Completed,
    /// Đã nghiệm thu cơ sở.
    Accepted,
    /// Đã thanh lý hợp đồng.
    Closed,
    /// Đã quyết toán.
    Settled,
    /// Theo dõi sau hỗ trợ.
    FollowUp,
    /// Ngừng thực hiện.
    Terminated,
    /// Bất khả kháng, quyết toán một phần.
    ForceMajeure,
    /// Thu hồi kinh phí.
    Recovered,
}

impl Stage {
    /// The life in order, without the side exits.
    pub const LIFE: [Stage; 14] = [
        Stage::Draft,
        Stage::Registered,
        Stage::Appraised,
        Stage::AppraisedAbove,
        Stage::Approved,
        Stage::Assigned,
        Stage::Contracted,
        Stage::Advanced,
        Stage::InProgress,
        Stage::Completed,
        Stage::Accepted,
        Stage::Closed,
        Stage::Settled,
        Stage::FollowUp,
    ];

    /// Tên giai đoạn on screens.
    pub fn label(self) -> &'static str {
        match self {
            Stage::Draft => "Nháp",
            Stage::Registered => "Đã đăng ký",
            Stage::Appraised => "Đã thẩm định cơ sở",
            Stage::AppraisedAbove => "Đã thẩm định cấp trên",
            Stage::Approved => "Đã phê duyệt",
            Stage::Assigned => "Đã giao kế hoạch",
            Stage::Contracted => "Đã ký hợp đồng",
            Stage::Advanced => "Đã tạm ứng",
            Stage::InProgress => "Đang thực hiện",
            Stage::Completed => "Đã hoàn thành",
            Stage::Accepted => "Đã nghiệm thu",
            Stage::Closed => "Đã thanh lý",
            Stage::Settled => "Đã quyết toán",
            Stage::FollowUp => "Theo dõi sau hỗ trợ",
            Stage::Terminated => "Ngừng thực hiện",
            Stage::ForceMajeure => "Bất khả kháng",
            Stage::Recovered => "Thu hồi",
        }
    }

    /// Nấc trên thước bảy nấc of the screens (1–7); 0 = a side exit.
    pub fn gauge(self) -> u8 {
        match self {
            Stage::Draft | Stage::Registered => 1,
            Stage::Appraised | Stage::AppraisedAbove => 2,
            Stage::Approved | Stage::Assigned => 3,
            Stage::Contracted | Stage::Advanced => 4,
            Stage::InProgress | Stage::Completed => 5,
            Stage::Accepted | Stage::Closed => 6,
            Stage::Settled | Stage::FollowUp => 7,
            Stage::Terminated | Stage::ForceMajeure | Stage::Recovered => 0,
        }
    }

    /// Lối ra: the đề án left its normal life.
    pub fn is_exit(self) -> bool {
        self.gauge() == 0
    }

    /// Đã khóa: settled records keep their rules and are no longer edited.
    pub fn is_settled(self) -> bool {
        matches!(self, Stage::Settled | Stage::FollowUp)
    }
}

/// Chiều của một bước.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Đạt: the stage is reached.
    #[default]
    Reached,
    /// Trả lại để sửa: the đề án goes back to the stage.
    Returned,
}

/// Bước đã qua: one stage reached, on a day, by a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposalStep {
    /// Identity of the row.
    pub uid: StepId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Giai đoạn đạt được.
    pub stage: Stage,
    /// Ngày đạt.
    pub reached_on: Day,
    /// Giấy tờ làm căn cứ (tên).
    pub paper: String,
    /// Số của giấy tờ.
    pub paper_number: String,
    /// Ghi chú; the reason of a step given back.
    pub note: String,
    /// Đạt hay trả lại.
    #[serde(default)]
    pub kind: StepKind,
    /// Ai quyết định, as the pack or the officer names it.
    #[serde(default)]
    pub decided_by: String,
}

impl ProposalStep {
    /// Bị trả lại để sửa.
    pub fn is_return(&self) -> bool {
        self.kind == StepKind::Returned
    }
}
