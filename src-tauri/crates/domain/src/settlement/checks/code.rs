//! Mã kiểm tra: the stable names of the rules, as officers, files and the command line see them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::breach::Severity;

macro_rules! check_codes {
    ($($(#[$doc:meta])+ $name:ident = $wire:literal, $severity:ident;)+) => {
        /// Mã kiểm tra. A code never changes its meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Serialize, Deserialize, TS)]
        pub enum CheckCode {$(
            $(#[$doc])+
            #[serde(rename = $wire)]
            $name,
        )+}

        impl CheckCode {
            /// Every code, in the order officers read them.
            pub const ALL: &'static [CheckCode] = &[$(CheckCode::$name),+];

            /// The code as files and the command line write it (`FORM_1_7`).
            pub const fn wire(self) -> &'static str {
                match self {$(CheckCode::$name => $wire),+}
            }

            /// Mức độ of the rule before dated figures soften it.
            pub const fn severity(self) -> Severity {
                match self {$(CheckCode::$name => Severity::$severity),+}
            }
        }
    };
}

check_codes! {
    /// Loại hình không được hỗ trợ tại ngày.
    EligSubjectType = "ELIG_SUBJECT_TYPE", BlockOverridable;
    /// Địa chỉ chưa gắn xã hiện hành.
    EligPlace = "ELIG_PLACE", BlockOverridable;
    /// Ngành nghề bị loại trừ.
    EligKilnExcluded = "ELIG_KILN_EXCLUDED", BlockOverridable;
    /// Trùng hỗ trợ cùng nội dung.
    DupSupportSameContent = "DUP_SUPPORT_SAME_CONTENT", BlockOverridable;
    /// Thiếu cam kết của đơn vị thụ hưởng.
    CommitmentMissing = "COMMITMENT_MISSING", Block;
    /// Thiếu chứng minh vốn đối ứng.
    CounterpartEvidenceMissing = "COUNTERPART_EVIDENCE_MISSING", BlockOverridable;
    /// Thiếu giấy tờ của hồ sơ đề án.
    DossierIncomplete = "DOSSIER_INCOMPLETE", Block;
    /// Thiếu hoặc ngược ngày bắt đầu, kết thúc.
    DossierDatesMissing = "DOSSIER_DATES_MISSING", Block;
    /// Máy đã qua sử dụng, hoặc thiếu số máy, năm sản xuất.
    MachineNotNew = "MACHINE_NOT_NEW", BlockOverridable;
    /// Số máy đã có ở đề án khác.
    MachineSerialReused = "MACHINE_SERIAL_REUSED", BlockOverridable;
    /// Quá số lần dự hội chợ nước ngoài.
    FairForeignOver2 = "FAIR_FOREIGN_OVER_2", BlockOverridable;
    /// Giấy chứng nhận sản phẩm tiêu biểu hết giá trị.
    RisepCertExpired = "RISEP_CERT_EXPIRED", Warn;

    /// Vượt mức trần.
    SupportOverCeiling = "SUPPORT_OVER_CEILING", BlockOverridable;
    /// Vượt tỷ lệ hỗ trợ.
    SupportOverPercent = "SUPPORT_OVER_PERCENT", BlockOverridable;
    /// Hệ số ưu tiên thiếu căn cứ.
    PriorityFactorUnjustified = "PRIORITY_FACTOR_UNJUSTIFIED", BlockOverridable;
    /// Chi phí hợp lệ còn thuế GTGT được khấu trừ.
    EligibleCostHasVat = "ELIGIBLE_COST_HAS_VAT", Warn;
    /// Chi quản lý vượt mức.
    MgmtCostOver = "MGMT_COST_OVER", BlockOverridable;
    /// Quy định chưa đối chiếu.
    RuleUnchecked2026 = "RULE_UNCHECKED_2026", Warn;
    /// Định mức không có hiệu lực.
    RuleOutOfDate = "RULE_OUT_OF_DATE", BlockOverridable;
    /// Tỉnh chưa có mức hỗ trợ.
    RuleMissingProvince = "RULE_MISSING_PROVINCE", Warn;
    /// Mẫu của hồ sơ chưa đối chiếu.
    TemplateUnchecked = "TEMPLATE_UNCHECKED", Warn;

    /// Học viên đã được hỗ trợ học nghề.
    TraineeAlreadySupported = "TRAINEE_ALREADY_SUPPORTED", BlockOverridable;
    /// Học viên có thể là cùng một người.
    TraineeMaybeSamePerson = "TRAINEE_MAYBE_SAME_PERSON", Warn;
    /// Học viên lặp trong lớp.
    TraineeDupInClass = "TRAINEE_DUP_IN_CLASS", Block;
    /// Học viên học hai lớp cùng lúc.
    TraineeClassOverlap = "TRAINEE_CLASS_OVERLAP", BlockOverridable;
    /// Đối tượng ưu tiên thiếu giấy tờ chứng minh.
    TraineeGroupNoProof = "TRAINEE_GROUP_NO_PROOF", Warn;
    /// Ngoài độ tuổi hỗ trợ.
    TraineeAge = "TRAINEE_AGE", Warn;
    /// Dưới 18 tuổi, cần người đại diện.
    TraineeMinorConsent = "TRAINEE_MINOR_CONSENT", Warn;
    /// Chưa có phiếu đồng ý hoặc căn cứ xử lý dữ liệu.
    ConsentMissing = "CONSENT_MISSING", Warn;
    /// Số căn cước sai dạng.
    CccdFormat = "CCCD_FORMAT", BlockOverridable;
    /// Số căn cước có thể mất số 0 đầu.
    CccdLeadingZero = "CCCD_LEADING_ZERO", Warn;
    /// Số căn cước khác giới tính, năm sinh đã nhập.
    CccdMismatch = "CCCD_MISMATCH", Warn;
    /// Chi phí đào tạo vượt mức.
    TrainCostOverCap = "TRAIN_COST_OVER_CAP", BlockOverridable;
    /// Một lớp lẫn hai chế độ hỗ trợ.
    TrainRegimeMixed = "TRAIN_REGIME_MIXED", Block;
    /// Tiền ăn cho người ngoài nhóm được hỗ trợ.
    MealNotEligibleGroup = "MEAL_NOT_ELIGIBLE_GROUP", BlockOverridable;
    /// Tiền ăn quá số ngày chấm công.
    MealDaysOverAttendance = "MEAL_DAYS_OVER_ATTENDANCE", Block;
    /// Tiền đi lại khi chưa đủ khoảng cách.
    TravelDistanceLow = "TRAVEL_DISTANCE_LOW", BlockOverridable;
    /// Chứng chỉ trước ngày kiểm tra.
    CertBeforeTest = "CERT_BEFORE_TEST", Block;
    /// Danh sách chứng chỉ, việc làm chưa có bản có chữ ký.
    CertSignatureMissing = "CERT_SIGNATURE_MISSING", Warn;
    /// Dạy chưa đủ giờ chương trình.
    ClassHoursShort = "CLASS_HOURS_SHORT", BlockOverridable;
    /// Học viên đi học ít.
    ClassAttendanceLow = "CLASS_ATTENDANCE_LOW", Warn;
    /// Giáo viên dạy hai nơi cùng giờ.
    TeacherTwoPlaces = "TEACHER_TWO_PLACES", BlockOverridable;
    /// Tiền giảng, tiền thuê thiếu hợp đồng hoặc hóa đơn.
    RentTeachNoContract = "RENT_TEACH_NO_CONTRACT", Block;
    /// Chi tiền cho đại biểu hưởng lương ngân sách.
    DelegateStatePaid = "DELEGATE_STATE_PAID", BlockOverridable;
    /// Giờ giảng đã trả vượt thời khóa biểu.
    TeachHoursOverTimetable = "TEACH_HOURS_OVER_TIMETABLE", Block;

    /// Chữ tiếng Việt chưa chuẩn hóa.
    NameNotNfc = "NAME_NOT_NFC", Warn;
    /// Chữ còn ở bảng mã cũ.
    LegacyText = "LEGACY_TEXT", Warn;
    /// Xã cũ nay thuộc nhiều xã.
    CommuneSplit = "COMMUNE_SPLIT", Warn;

    /// Tạm ứng vượt mức.
    AdvanceOverCap = "ADVANCE_OVER_CAP", BlockOverridable;
    /// Chưa đủ khối lượng để tạm ứng.
    AdvanceProgressLow = "ADVANCE_PROGRESS_LOW", BlockOverridable;
    /// Thiếu giấy tờ tạm ứng.
    AdvancePapersMissing = "ADVANCE_PAPERS_MISSING", Block;
    /// Tạm ứng chưa thanh toán, chưa nộp trả.
    AdvanceUnspentOpen = "ADVANCE_UNSPENT_OPEN", Remind;
    /// Còn tạm ứng chưa xử lý.
    AdvanceOpenAtSettle = "ADVANCE_OPEN_AT_SETTLE", Block;
    /// Còn khoản phải thu hồi.
    RecoveryOpen = "RECOVERY_OPEN", Remind;
    /// Thanh toán vượt hợp đồng.
    PaidOverContract = "PAID_OVER_CONTRACT", Block;
    /// Chi vượt dự toán.
    PaidOverBudget = "PAID_OVER_BUDGET", Block;
    /// Giấy rút dự toán chưa chọn đủ ô.
    Kb13Boxes = "KB13_BOXES", Block;
    /// Chưa khai hợp đồng, nghiệm thu trên chứng từ Kho bạc.
    KbDeclaredFields = "KB_DECLARED_FIELDS", Warn;
    /// Chia nộp ngân sách và trả thụ hưởng không khớp.
    Kb14Split = "KB14_SPLIT", Block;
    /// Đề nghị thanh toán vượt số dư tạm ứng.
    Kb10OverAdvance = "KB10_OVER_ADVANCE", Block;
    /// Danh sách thanh toán khác chứng từ.
    Kb20Sum = "KB20_SUM", Block;
    /// Tài khoản trên danh sách thanh toán thiếu hoặc sai.
    Kb20AccountInvalid = "KB20_ACCOUNT_INVALID", Block;
    /// Một tài khoản cho nhiều người.
    Kb20AccountShared = "KB20_ACCOUNT_SHARED", Warn;
    /// Giấy thanh toán tạm ứng không cân.
    C43Identity = "C43_IDENTITY", Block;
    /// Mã không có trong mục lục ngân sách.
    BudgetCodeInvalid = "BUDGET_CODE_INVALID", Block;
    /// Khoản chi chưa gắn tiểu mục.
    BudgetCodeUnmapped = "BUDGET_CODE_UNMAPPED", Warn;
    /// Dãy số chứng từ có khoảng trống.
    CashNumberGap = "CASH_NUMBER_GAP", Warn;
    /// Số tiền âm ngoài bút toán đảo.
    AmountNotInteger = "AMOUNT_NOT_INTEGER", Block;
    /// Số tiền bằng chữ khác bằng số.
    WordsMismatch = "WORDS_MISMATCH", Block;
    /// Ngày trên hồ sơ ngược thứ tự.
    DateOrder = "DATE_ORDER", BlockOverridable;
    /// Chi sau khi khóa năm.
    YearEndSpendStop = "YEAR_END_SPEND_STOP", BlockOverridable;

    /// Khóa hóa đơn thiếu một phần.
    InvoiceKeyMissing = "INVOICE_KEY_MISSING", Block;
    /// Hóa đơn dùng hai lần.
    InvoiceDuplicate = "INVOICE_DUPLICATE", Block;
    /// Hóa đơn ngoài khoảng hợp đồng – nghiệm thu.
    InvoiceDateWindow = "INVOICE_DATE_WINDOW", Warn;
    /// Hóa đơn ghi người mua khác.
    InvoiceBuyerMismatch = "INVOICE_BUYER_MISMATCH", BlockOverridable;
    /// Tổng của hóa đơn không khớp.
    InvoiceSums = "INVOICE_SUMS", Warn;
    /// Hóa đơn thay thế, điều chỉnh một hóa đơn khác.
    InvoiceReplaced = "INVOICE_REPLACED", Warn;
    /// Hóa đơn không có chữ ký số của dữ liệu này.
    InvoiceUnsigned = "INVOICE_UNSIGNED", Warn;
    /// Mã số thuế sai dạng.
    MstFormat = "MST_FORMAT", Block;
    /// Mã số thuế sai số kiểm tra.
    MstChecksum = "MST_CHECKSUM", Warn;

    /// Chứng từ đối ứng thiếu so với cam kết.
    CounterpartShort = "COUNTERPART_SHORT", BlockOverridable;
    /// Mẫu 7 dự toán = Mẫu 1.
    Form1_7 = "FORM_1_7", Block;
    /// Mẫu 7 = Mẫu 8.
    Form7_8 = "FORM_7_8", Block;
    /// Mẫu 5 = Mẫu 8.
    Form5_8 = "FORM_5_8", Block;
    /// Mẫu 9 = Mẫu 6.
    Form9_6 = "FORM_9_6", Block;
    /// Mẫu 6 = Mẫu 10.
    Form6_10 = "FORM_6_10", Block;
    /// Thiếu giấy tờ quyết toán.
    SettlePapersMissing = "SETTLE_PAPERS_MISSING", Block;
    /// Hạn nộp hồ sơ quyết toán.
    SettleFileLate = "SETTLE_FILE_LATE", Remind;
    /// Được duyệt đã lâu mà chưa giải ngân.
    AgeingApprovalAdvance = "AGEING_APPROVAL_ADVANCE", Remind;
    /// Hạn cuối năm.
    YearEndDates = "YEAR_END_DATES", Remind;
    /// Chưa có số liệu trước hỗ trợ.
    ResultBaselineMissing = "RESULT_BASELINE_MISSING", Warn;
    /// Đến kỳ ghi kết quả sau hỗ trợ.
    ResultAfterDue = "RESULT_AFTER_DUE", Remind;
    /// Báo cáo định kỳ đến hạn.
    ReportDue = "REPORT_DUE", Remind;
    /// Hạn đăng ký kế hoạch.
    RegisterDue = "REGISTER_DUE", Remind;
    /// Rà soát năm 2026 chưa xong.
    Review2026Incomplete = "REVIEW_2026_INCOMPLETE", Remind;
    /// Hết thời hạn lưu dữ liệu làm việc.
    DataRetentionDue = "DATA_RETENTION_DUE", Remind;

    /// Xuất dữ liệu chưa có căn cứ, nơi nhận.
    ExportNoGround = "EXPORT_NO_GROUND", Block;
    /// Xuất số định danh đầy đủ.
    ExportFullId = "EXPORT_FULL_ID", BlockOverridable;
    /// Xuất số đầy đủ mà chưa mã hóa.
    ExportNotEncrypted = "EXPORT_NOT_ENCRYPTED", Block;
}

impl CheckCode {
    /// Hỏi khi xuất dữ liệu, never of a đề án.
    pub const fn is_of_export(self) -> bool {
        matches!(
            self,
            CheckCode::ExportNoGround | CheckCode::ExportFullId | CheckCode::ExportNotEncrypted
        )
    }

    /// Cho qua phải có văn bản: an override of these names the document that allows it.
    pub const fn needs_paper(self) -> bool {
        matches!(self, CheckCode::TraineeAlreadySupported)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn every_code_is_written_as_the_list_of_checks_names_it() {
        for code in CheckCode::ALL {
            let json = serde_json::to_string(code).unwrap();
            assert_eq!(json, format!("\"{}\"", code.wire()));
            assert_eq!(serde_json::from_str::<CheckCode>(&json).unwrap(), *code);
        }
        assert_eq!(CheckCode::Form1_7.wire(), "FORM_1_7");
        assert_eq!(CheckCode::RuleUnchecked2026.wire(), "RULE_UNCHECKED_2026");
    }
}
