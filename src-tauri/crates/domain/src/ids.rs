//! One id type per kind of record, so that an id of one kind never passes for another.
//!
//! A record has one identity, a UUID (version 7) in hyphenated text: the primary key in the data
//! file and the name of the record in packages, journal images and receipts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{Builder, Uuid};

/// The text is not a UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a record id: {text:?}")]
pub struct NotAnId {
    /// The text as it was given.
    pub text: String,
}

/// A UUID of version 7 from an instant (milliseconds since 1970, UTC) and ten random bytes.
///
/// Both come from the caller, because `domain` has neither a clock nor a source of chance; a fixed
/// pair gives the same id on every machine, which the sample office relies on.
pub fn uid_from_parts(unix_millis: u64, random: [u8; 10]) -> Uuid {
    Builder::from_unix_timestamp_millis(unix_millis, &random).into_uuid()
}

macro_rules! id_types {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// The id of this kind that carries the given UUID.
            pub const fn new(uid: Uuid) -> Self {
                Self(uid)
            }

            /// Bản ghi chưa có định danh: what a screen sends for a record it wants made.
            pub const NEW: Self = Self(Uuid::nil());

            /// Is this the identity of a record yet to be made.
            pub const fn is_new(self) -> bool {
                self.0.is_nil()
            }

            /// The UUID inside.
            pub const fn uid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map(Self).map_err(|_| NotAnId { text: text.to_owned() })
            }
        }
    )+};
}

id_types! {
    /// Gói đã gửi.
    SentPackageId;
    /// Gói đã nhận.
    ReceivedPackageId;
    /// Đề án đã nhận.
    ReceivedProposalId;
    /// Bên đã tin.
    TrustedPartyId;
    /// Nhận xét của Sở.
    PackageRemarkId;
    /// Quyết định về hỗ trợ trùng.
    DoubleSupportId;
    /// Đại biểu.
    DelegateId;
    /// Kế hoạch khuyến công năm: id of an annual plan.
    PlanId;
    /// Đề án: id of a proposal.
    ProposalId;
    /// Bước của đề án: id of a step in the life of a proposal.
    StepId;
    /// Dòng dự toán: id of an estimate line.
    EstimateLineId;
    /// Cơ sở công nghiệp nông thôn: id of an establishment.
    EstablishmentId;
    /// Đơn vị thụ hưởng: id of a beneficiary.
    BeneficiaryId;
    /// Hợp đồng: id of a contract.
    ContractId;
    /// Tạm ứng: id of an advance.
    AdvanceId;
    /// Nghiệm thu: id of an acceptance.
    AcceptanceId;
    /// Lớp đào tạo: id of a training class.
    ClassId;
    /// Buổi học: id of a lesson.
    LessonId;
    /// Học viên: id of a trainee.
    TraineeId;
    /// Chứng từ chi: id of a voucher.
    VoucherId;
    /// Dòng chứng từ: id of a voucher line.
    VoucherLineId;
    /// Giấy tờ kèm theo: id of a supporting paper.
    PaperId;
    /// Quyết toán: id of a settlement.
    SettlementId;
    /// Người ký: id of a signatory.
    SignatoryId;
    /// Thao tác: id of one operation in the journal.
    OperationId;
    /// Đơn vị.
    CentreId;
    /// Thành phần nghiệm thu.
    AcceptanceMemberId;
    /// Mô đun đào tạo.
    ModuleId;
    /// Lý do vượt chặn.
    OverrideId;
    /// Mức trần của tỉnh.
    LocalCapId;
    /// Thời hạn của tỉnh.
    LocalDeadlineId;
    /// Đã đối chiếu.
    FigureCheckId;
    /// Bộ quy định được giữ lại.
    KeptPackId;
    /// Bộ quy định đã nhận.
    ReceivedPackId;
    /// Người ký bộ quy định.
    PackSignerId;
    /// Sản phẩm của cơ sở.
    ProductId;
    /// Máy móc, thiết bị.
    MachineId;
    /// Kết quả sau hỗ trợ.
    OutcomeId;
    /// Tệp lưu kèm.
    KeptFileId;
    /// Hóa đơn điện tử.
    InvoiceId;
    /// Dòng hóa đơn.
    InvoiceLineId;
    /// Khai báo Kho bạc.
    TreasuryDeclarationId;
    /// Dòng chứng từ trên mẫu Kho bạc.
    TreasuryLineId;
    /// Dòng danh sách thanh toán.
    PaymentListRowId;
    /// Giấy tạm ứng.
    AdvancePaperId;
    /// Dòng giấy tạm ứng.
    AdvancePaperLineId;
    /// Dòng bảng mã ngân sách.
    BudgetSettingId;
    /// Điều chỉnh đề án.
    AdjustmentId;
    /// Dòng dự toán trước điều chỉnh.
    EarlierEstimateLineId;
    /// Báo cáo tiến độ.
    ProgressReportId;
    /// Thu hồi.
    RecoveryId;
    /// Lần trả của một khoản thu hồi.
    RecoveryReturnId;
    /// Bất khả kháng.
    ForceMajeureId;
    /// Kế hoạch đề án nhóm.
    GroupPlanId;
    /// Kinh phí một năm của đề án nhiều năm.
    YearShareId;
    /// Chuyển nguồn, hủy dự toán.
    BudgetMoveId;
    /// Khóa sổ năm.
    YearLockId;
    /// Chứng minh vốn đối ứng.
    CounterpartEvidenceId;
    /// Quyết định cùng người, khác người.
    PersonDecisionId;
    /// Lần xem dữ liệu cá nhân.
    AccessId;
    /// Lần xuất danh sách.
    ListExportId;
    /// Giáo viên.
    TeacherId;
    /// Chương trình khuyến công.
    ProgrammeId;
    /// Khoản kinh phí của chương trình.
    ProgrammeFundId;
    /// Mục tiêu của chương trình.
    ProgrammeTargetId;
    /// Số liệu ngành.
    SectorFigureId;
    /// Kết quả đã tổng hợp.
    PastResultId;
    /// Con số nêu trong văn bản.
    StatementId;
    /// Phần của con số nêu.
    StatementPartId;
    /// Điểm theo tiêu chí.
    PlanMarkId;
    /// Lần trình kế hoạch.
    PlanRoundId;
    /// Lựa chọn trong lần trình.
    PlanChoiceId;
    /// Tên nội dung của địa phương.
    LocalContentId;
    /// Lần kiểm tra.
    VisitId;
    /// Cộng tác viên.
    CollaboratorId;
    /// Cán bộ.
    OfficerId;
    /// Giáo viên của một lớp.
    ClassTeacherId;
    /// Lần nhập, xuất vật tư.
    MaterialMoveId;
    /// Lần theo dõi việc làm.
    FollowUpId;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    const WRITTEN: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

    #[test]
    fn an_id_is_written_hyphenated_and_reads_back_from_any_spelling() {
        let id: ProposalId = WRITTEN.parse().unwrap();
        assert_eq!(id.to_string(), WRITTEN);
        assert_eq!(WRITTEN.replace('-', "").to_uppercase().parse(), Ok(id));
        assert_eq!(
            serde_json::to_string(&id).unwrap(),
            format!("\"{WRITTEN}\"")
        );
        assert_eq!(
            serde_json::from_str::<ProposalId>(&format!("\"{WRITTEN}\"")).unwrap(),
            id
        );
    }

    #[test]
    fn text_that_is_no_id_is_refused_and_named() {
        let error = "DA01".parse::<ProposalId>().unwrap_err();
        assert_eq!(
            error,
            NotAnId {
                text: "DA01".to_owned()
            }
        );
        assert!(serde_json::from_str::<ProposalId>("\"DA01\"").is_err());
    }

    #[test]
    fn the_same_parts_give_the_same_id_and_later_ids_sort_later() {
        let earlier = uid_from_parts(1_387_152_000_000, [255; 10]);
        let later = uid_from_parts(1_387_152_000_001, [0; 10]);
        assert_eq!(earlier, uid_from_parts(1_387_152_000_000, [255; 10]));
        assert_eq!(earlier.get_version_num(), 7);
        assert!(VoucherId::new(earlier).to_string() < VoucherId::new(later).to_string());
    }
}
