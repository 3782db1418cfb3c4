//! Bảng lời: one pair of sentences per code, two where a rule reports two situations.

mod establishments;
mod money;
mod people;

use domain::breach::CheckCode;

/// Câu của một mã kiểm tra, with `{name}` where a fact goes. `has` tells which situation the rule
/// reports. Exhaustive: a code without words does not compile.
pub(super) fn sentences(
    code: CheckCode,
    has: impl Fn(&str) -> bool,
) -> (&'static str, &'static str) {
    match code {
        CheckCode::EligSubjectType => establishments::ELIG_SUBJECT_TYPE,
        CheckCode::EligPlace => establishments::ELIG_PLACE,
        CheckCode::EligKilnExcluded => establishments::ELIG_KILN_EXCLUDED,
        CheckCode::DupSupportSameContent => establishments::DUP_SUPPORT_SAME_CONTENT,
        CheckCode::CommitmentMissing => (
            "Thiếu cam kết chưa nhận hỗ trợ cùng nội dung của {ten}.",
            "In mẫu VB-03, lấy chữ ký và đính kèm.",
        ),
        CheckCode::CounterpartEvidenceMissing => (
            "{ten} chưa có chứng minh vốn đối ứng {so_tien} đ.",
            "Bổ sung sao kê, hóa đơn hoặc hợp đồng vay trước khi ký hợp đồng hỗ trợ.",
        ),
        CheckCode::DataRetentionDue => people::DATA_RETENTION_DUE,
        CheckCode::ExportNoGround => people::EXPORT_NO_GROUND,
        CheckCode::ExportFullId => people::EXPORT_FULL_ID,
        CheckCode::ExportNotEncrypted => people::EXPORT_NOT_ENCRYPTED,
        CheckCode::AmountNotInteger => (
            "Số tiền {gia_tri} có phần lẻ hoặc âm.",
            "Nhập số nguyên đồng.",
        ),
        CheckCode::DossierIncomplete => (
            "Hồ sơ đề án {de_an} còn thiếu: {danh_sach}.",
            "Bổ sung trước khi gửi thẩm định.",
        ),
        CheckCode::DossierDatesMissing if has("tu") => (
            "{doi_tuong} kết thúc ngày {den}, trước ngày bắt đầu {tu}.",
            "Sửa lại ngày theo hồ sơ gốc.",
        ),
        CheckCode::DossierDatesMissing => (
            "{doi_tuong} chưa có ngày {thieu}.",
            "Nhập đủ ngày bắt đầu, kết thúc.",
        ),
        CheckCode::SupportOverCeiling if has("noi_dung") => (
            "Chưa có mức trần nào cho \"{noi_dung}\" trong bộ quy định tại ngày {ngay}.",
            "Đối chiếu mức hỗ trợ với văn bản gốc, hoặc chọn mức trần ở đơn vị thụ hưởng.",
        ),
        CheckCode::SupportOverCeiling => (
            "Mức hỗ trợ {so_tien} đ vượt trần {tran} đ ({can_cu}): {cach_tinh}.",
            "Giảm mức hỗ trợ hoặc chọn đúng quy định áp dụng.",
        ),
        CheckCode::SupportOverPercent => (
            "Hỗ trợ {so_tien} đ bằng {ty_le}% chi phí hợp lệ, vượt mức {muc}% × {chi_phi} đ = {toi_da} đ.",
            "Sửa mức hỗ trợ hoặc bổ sung chi phí hợp lệ có hóa đơn.",
        ),
        CheckCode::PriorityFactorUnjustified if has("toi_da") => (
            "Hệ số ưu tiên {he_so} cao hơn mức tối đa {toi_da}.",
            "Đưa hệ số về {toi_da} hoặc thấp hơn.",
        ),
        CheckCode::PriorityFactorUnjustified => (
            "Hệ số ưu tiên {he_so} chưa có căn cứ.",
            "Ghi địa bàn, ngành nghề và tài liệu chứng minh, hoặc đưa hệ số về 1.",
        ),
        CheckCode::EligibleCostHasVat => (
            "Chi phí hợp lệ đang gồm {thue} đ thuế GTGT được khấu trừ.",
            "Loại phần thuế hoặc xác nhận cơ sở không được khấu trừ.",
        ),
        CheckCode::MgmtCostOver => (
            "Chi quản lý {so_tien} đ bằng {ty_le}%, vượt {muc}%.",
            "Điều chỉnh dự toán chi quản lý.",
        ),
        CheckCode::RuleUnchecked2026 if has("van_ban") => (
            "Quy định \"{can_cu}\" chưa đối chiếu với {van_ban}.",
            "Kiểm tra bản gốc và ghi \"đã đối chiếu\" ở màn hình Quy định.",
        ),
        CheckCode::RuleUnchecked2026 => (
            "Quy định \"{can_cu}\" chưa đối chiếu với bản gốc.",
            "Kiểm tra bản gốc và ghi \"đã đối chiếu\" ở màn hình Quy định.",
        ),
        CheckCode::RuleOutOfDate if has("den") => (
            "Định mức {ma} không có hiệu lực tại ngày {ngay} (từ {tu} đến {den}).",
            "Chọn định mức đang hiệu lực.",
        ),
        CheckCode::RuleOutOfDate => (
            "Định mức {ma} không có hiệu lực tại ngày {ngay} (có hiệu lực từ {tu}).",
            "Chọn định mức đang hiệu lực.",
        ),
        CheckCode::RuleMissingProvince => (
            "Chưa nhập mức hỗ trợ của tỉnh {tinh} cho \"{noi_dung}\".",
            "Nhập nghị quyết HĐND còn hiệu lực trước khi trình.",
        ),
        CheckCode::TemplateUnchecked => (
            "{so} mẫu của hồ sơ chưa đối chiếu với văn bản, hoặc trống dòng căn cứ: {mau}.",
            "Kiểm tra với Sở trước khi ký, đóng dấu.",
        ),
        CheckCode::TraineeAlreadySupported if has("lan") => (
            "{ho_ten} đã được hỗ trợ học nghề tại lớp {lop} năm {nam}; lần này là lần thứ {lan}, quá {toi_da} lần.",
            "Bỏ khỏi danh sách, hoặc chuyển sang diện không hỗ trợ.",
        ),
        CheckCode::TraineeAlreadySupported => (
            "{ho_ten} đã được hỗ trợ học nghề tại lớp {lop} năm {nam}.",
            "Chỉ thêm khi có xác nhận mất việc của UBND xã (đính kèm), tối đa 3 lần.",
        ),
        CheckCode::TraineeMaybeSamePerson => (
            "{ho_ten}, sinh {ngay_sinh} giống một người ở lớp {lop}.",
            "So lại căn cước trước khi thêm.",
        ),
        CheckCode::TraineeDupInClass => (
            "Số căn cước {so_che} xuất hiện hai lần trong lớp.",
            "Xóa dòng trùng.",
        ),
        CheckCode::TraineeClassOverlap => (
            "{ho_ten} đang học lớp {lop} cùng thời gian {tu}–{den}.",
            "Bỏ khỏi một lớp.",
        ),
        CheckCode::TraineeGroupNoProof => (
            "{ho_ten} chọn đối tượng \"{doi_tuong}\" nhưng chưa có giấy tờ chứng minh.",
            "Bổ sung hoặc đổi đối tượng.",
        ),
        CheckCode::TraineeAge => (
            "{ho_ten} {tuoi} tuổi, ngoài độ tuổi hỗ trợ.",
            "Kiểm tra ngày sinh; nếu đúng, chuyển sang diện không hỗ trợ.",
        ),
        CheckCode::TraineeMinorConsent => (
            "{ho_ten} dưới 18 tuổi.",
            "Lấy chữ ký người đại diện trên phiếu đồng ý.",
        ),
        CheckCode::ConsentMissing if has("n") => (
            "{ho_ten} và {n} học viên khác của lớp {lop} chưa có phiếu đồng ý hoặc căn cứ xử lý dữ liệu.",
            "Bổ sung trên đơn đăng ký học.",
        ),
        CheckCode::ConsentMissing => (
            "{ho_ten} chưa có phiếu đồng ý hoặc căn cứ xử lý dữ liệu.",
            "Bổ sung trên đơn đăng ký học.",
        ),
        CheckCode::CccdFormat => (
            "Số căn cước {so_che} không đủ 12 số.",
            "Nhập lại; số CMND 9 số chỉ dùng cho hồ sơ cũ.",
        ),
        CheckCode::CccdLeadingZero => (
            "{ho_ten}: số có 11 chữ số, có thể mất số 0 đầu do Excel.",
            "Đối chiếu thẻ rồi thêm số 0.",
        ),
        CheckCode::CccdMismatch if has("ma_tinh") => (
            "{ho_ten}: mã tỉnh {ma_tinh} trong số căn cước không có trong danh mục.",
            "Kiểm tra thẻ; người sinh ở nước ngoài có thể mang mã khác.",
        ),
        CheckCode::CccdMismatch => (
            "{ho_ten}: số căn cước cho thấy {gioi} sinh năm {nam}, khác dữ liệu đã nhập.",
            "Kiểm tra thẻ.",
        ),
        CheckCode::TrainCostOverCap => (
            "Chi phí đào tạo {so_tien} đ/người vượt {tran} đ của nhóm \"{nhom}\".",
            "Giảm chi phí; không cộng nhiều nhóm.",
        ),
        CheckCode::TrainRegimeMixed => (
            "Lớp {lop} đang dùng lẫn hai chế độ hỗ trợ ({a} và {b}).",
            "Chọn một chế độ cho cả lớp.",
        ),
        CheckCode::MealNotEligibleGroup => (
            "{ho_ten} không thuộc nhóm được hỗ trợ tiền ăn.",
            "Bỏ tiền ăn hoặc bổ sung giấy tờ đối tượng.",
        ),
        CheckCode::MealDaysOverAttendance => (
            "{ho_ten}: trả tiền ăn {n1} ngày nhưng chấm công {n2} ngày.",
            "Sửa số ngày theo bảng chấm công.",
        ),
        CheckCode::TravelDistanceLow if has("km") => (
            "{ho_ten} cách lớp {km} km, chưa đủ {min} km để nhận {so_tien} đ tiền đi lại.",
            "Sửa khoảng cách hoặc bỏ khoản này.",
        ),
        CheckCode::TravelDistanceLow => (
            "{ho_ten} chưa ghi khoảng cách đến lớp, cần {min} km để nhận {so_tien} đ tiền đi lại.",
            "Ghi khoảng cách hoặc bỏ khoản này.",
        ),
        CheckCode::CertBeforeTest if has("kiem_tra") => (
            "{lop}: kiểm tra ngày {kiem_tra}, trước buổi học cuối {hoc_cuoi}.",
            "Sửa lại ngày theo hồ sơ gốc.",
        ),
        CheckCode::CertBeforeTest => (
            "{lop}: chứng chỉ ký ngày {d1}, trước ngày kiểm tra {d2}.",
            "Sửa lại ngày theo hồ sơ gốc.",
        ),
        CheckCode::RentTeachNoContract => (
            "Khoản {noi_dung} {so_tien} đ chưa có hợp đồng hoặc hóa đơn.",
            "Đính kèm trước khi thanh toán.",
        ),
        CheckCode::DelegateStatePaid => (
            "Đại biểu {ho_ten} hưởng lương ngân sách, không chi tiền ăn, nghỉ, đi lại.",
            "Bỏ khoản chi này.",
        ),
        CheckCode::CertSignatureMissing => (
            "Danh sách cấp chứng chỉ hoặc danh sách việc làm sau đào tạo của lớp {lop} chưa đính kèm bản có chữ ký.",
            "Bổ sung bản quét.",
        ),
        CheckCode::ClassHoursShort => (
            "Lớp {lop} dạy {n1}/{n2} giờ theo chương trình.",
            "Dạy bù hoặc điều chỉnh kế hoạch trước khi quyết toán.",
        ),
        CheckCode::ClassAttendanceLow if has("ho_ten") => (
            "{ho_ten} vắng {n} buổi liền ở lớp {lop}.",
            "Kiểm tra lớp học; người bỏ học thì ghi vào biên bản.",
        ),
        CheckCode::ClassAttendanceLow => (
            "Tỷ lệ có mặt lớp {lop} là {ty_le}%.",
            "Kiểm tra lớp học và bổ sung ảnh, biên bản.",
        ),
        CheckCode::TeacherTwoPlaces => (
            "Giáo viên {ten} có hai buổi dạy trùng giờ ngày {ngay}.",
            "Sửa thời khóa biểu.",
        ),
        CheckCode::TeachHoursOverTimetable => (
            "Giáo viên {ten} thanh toán {n1} giờ, thời khóa biểu {n2} giờ.",
            "Sửa bảng thanh toán tiền giảng.",
        ),
        CheckCode::NameNotNfc => (
            "Còn {con} ô chữ chưa chuẩn hóa dấu tiếng Việt, tìm sẽ không thấy.",
            "Mở bản ghi rồi lưu lại; chương trình tự chuẩn hóa.",
        ),
        CheckCode::LegacyText => (
            "Cột {cot} có vẻ dùng bảng mã {ma}.",
            "Xem bản chuyển đổi và xác nhận.",
        ),
        CheckCode::CommuneSplit => (
            "Xã cũ {xa} nay thuộc nhiều xã: {danh_sach}.",
            "Chọn xã theo nơi cư trú thực tế.",
        ),
        CheckCode::AdvanceOverCap => money::ADVANCE_OVER_CAP,
        CheckCode::AdvanceProgressLow if has("bao_cao") => (
            "Khối lượng mới đạt {ty_le}% có Sở xác nhận, chưa trên {muc}%; báo cáo {bao_cao}% còn chờ xác nhận.",
            "Xin Sở xác nhận khối lượng rồi ghi ngày xác nhận vào báo cáo tiến độ.",
        ),
        CheckCode::AdvanceProgressLow => money::ADVANCE_PROGRESS_LOW,
        CheckCode::AdvanceUnspentOpen => (
            "Đề án {de_an} còn {so_tien} đ tạm ứng chưa thanh toán.",
            "Lập Mẫu 10 hoặc Giấy nộp trả (Mẫu 08).",
        ),
        CheckCode::RecoveryOpen => (
            "{ten} phải hoàn trả {so_tien} đ từ {ngay}.",
            "Ra văn bản đôn đốc.",
        ),
        CheckCode::AgeingApprovalAdvance => (
            "{de_an} được duyệt {n} ngày chưa giải ngân.",
            "Hỏi cơ sở, cân nhắc điều chỉnh.",
        ),
        CheckCode::AdvancePapersMissing => money::ADVANCE_PAPERS_MISSING,
        CheckCode::AdvanceOpenAtSettle => money::ADVANCE_OPEN_AT_SETTLE,
        CheckCode::PaidOverContract => money::PAID_OVER_CONTRACT,
        CheckCode::PaidOverBudget if has("nam") => (
            "Chi lũy kế đến hết năm {nam} vượt kinh phí được giao theo năm {vuot} đ.",
            "Giảm số chi của năm, hoặc xin điều chỉnh kinh phí giữa các năm.",
        ),
        CheckCode::PaidOverBudget if has("dong") => (
            "Khoản chi \"{dong}\" vượt dự toán {vuot} đ.",
            "Giảm số tiền, hoặc lập điều chỉnh dự toán trước.",
        ),
        CheckCode::PaidOverBudget => (
            "Số chi vượt dự toán còn lại {con} đ của nguồn {nguon}.",
            "Xin điều chỉnh dự toán hoặc giảm số chi.",
        ),
        CheckCode::Kb13Boxes => money::KB13_BOXES,
        CheckCode::KbDeclaredFields => money::KB_DECLARED_FIELDS,
        CheckCode::Kb14Split => money::KB14_SPLIT,
        CheckCode::Kb10OverAdvance => money::KB10_OVER_ADVANCE,
        CheckCode::Kb20Sum => money::KB20_SUM,
        CheckCode::Kb20AccountInvalid => money::KB20_ACCOUNT_INVALID,
        CheckCode::Kb20AccountShared => money::KB20_ACCOUNT_SHARED,
        CheckCode::C43Identity => money::C43_IDENTITY,
        CheckCode::BudgetCodeInvalid => money::BUDGET_CODE_INVALID,
        CheckCode::BudgetCodeUnmapped => money::BUDGET_CODE_UNMAPPED,
        CheckCode::CashNumberGap => money::CASH_NUMBER_GAP,
        CheckCode::WordsMismatch => money::WORDS_MISMATCH,
        CheckCode::DateOrder => money::DATE_ORDER,
        CheckCode::YearEndSpendStop => money::YEAR_END_SPEND_STOP,
        CheckCode::InvoiceKeyMissing => (
            "Hóa đơn thiếu {truong}.",
            "Nhập đủ MST, ký hiệu, số trước khi lưu.",
        ),
        CheckCode::InvoiceDuplicate => (
            "Hóa đơn {ky_hieu} số {so} của {mst} đã dùng ở {de_an_cu}.",
            "Không nhập lại; kiểm tra hồ sơ.",
        ),
        CheckCode::InvoiceDateWindow => (
            "Hóa đơn ngày {ngay} nằm ngoài khoảng hợp đồng–nghiệm thu.",
            "Giải trình hoặc thay hóa đơn.",
        ),
        CheckCode::InvoiceBuyerMismatch => (
            "Hóa đơn ghi người mua \"{nguoi_mua}\", không phải {ten}.",
            "Yêu cầu điều chỉnh hóa đơn.",
        ),
        CheckCode::InvoiceSums if has("bang_chu") => (
            "Hóa đơn {hoa_don} ghi {a} đ bằng số nhưng bằng chữ là \"{bang_chu}\".",
            "Đối chiếu bản gốc.",
        ),
        CheckCode::InvoiceSums => (
            "Tiền hàng, thuế và tổng trên hóa đơn không khớp ({a} ≠ {b}).",
            "Đối chiếu bản gốc.",
        ),
        CheckCode::InvoiceReplaced => (
            "Hóa đơn này {loai} hóa đơn {so_cu}.",
            "Loại hóa đơn cũ khỏi bảng kê.",
        ),
        CheckCode::InvoiceUnsigned if has("hoa_don") => (
            "Dữ liệu hóa đơn {hoa_don} đã bị sửa sau khi ký số.",
            "Xin lại tệp gốc từ bên bán; không dùng tệp này.",
        ),
        CheckCode::InvoiceUnsigned => (
            "Tệp hóa đơn {so} không có chữ ký số.",
            "Kiểm tra trên cổng thuế và ghi kết quả.",
        ),
        CheckCode::MstFormat => (
            "Mã số thuế {mst} không đúng dạng 10, 13 hoặc 12 chữ số.",
            "Nhập lại.",
        ),
        CheckCode::MstChecksum => (
            "Mã số thuế {mst} sai số kiểm tra.",
            "So lại với giấy đăng ký; vẫn lưu nếu giấy tờ ghi đúng như vậy.",
        ),
        CheckCode::CounterpartShort => (
            "Chứng từ đối ứng {a} đ, cam kết {b} đ.",
            "Bổ sung chứng từ của cơ sở hoặc giảm mức hỗ trợ theo tỷ lệ.",
        ),
        CheckCode::Form1_7 => (
            "Dự toán trên Mẫu 7 khác dự toán được duyệt ({a} ≠ {b}).",
            "Cập nhật theo quyết định mới nhất.",
        ),
        CheckCode::Form7_8 => (
            "Mẫu 7 {a} đ khác Mẫu 8 {b} đ ở mục {muc}.",
            "Kiểm tra bảng kê chứng từ.",
        ),
        CheckCode::Form5_8 => (
            "Biên bản nghiệm thu {a} đ khác bảng kê {b} đ.",
            "Sửa trước khi ký.",
        ),
        CheckCode::Form9_6 => (
            "Số còn phải trả trên Mẫu 9 và Mẫu 6 không khớp ({a} ≠ {b}).",
            "Rà số nghiệm thu, tạm ứng và bảng kê chứng từ.",
        ),
        CheckCode::Form6_10 => (
            "Bảng đối chiếu năm {nam} lệch {a} đ so với các biên bản thanh lý.",
            "Rà từng hợp đồng.",
        ),
        CheckCode::SettlePapersMissing => (
            "Hồ sơ quyết toán thiếu: {danh_sach}.",
            "Bổ sung rồi kết xuất PDF.",
        ),
        CheckCode::SettleFileLate if has("qua_han") => (
            "Đề án {de_an} nghiệm thu ngày {ngay}, quá hạn nộp quyết toán {qua_han} ngày.",
            "Nộp hồ sơ ngay và báo Cục, Sở thời hạn mới.",
        ),
        CheckCode::SettleFileLate => (
            "Đề án {de_an} nghiệm thu ngày {ngay}, còn {n} ngày nộp quyết toán.",
            "Hoàn thiện hồ sơ và nộp trước hạn.",
        ),
        CheckCode::MachineNotNew if has("thieu") => establishments::MACHINE_UNTOLD,
        CheckCode::MachineNotNew => establishments::MACHINE_NOT_NEW,
        CheckCode::MachineSerialReused => establishments::MACHINE_SERIAL_REUSED,
        CheckCode::FairForeignOver2 => establishments::FAIR_FOREIGN_OVER_2,
        CheckCode::RisepCertExpired => establishments::RISEP_CERT_EXPIRED,
        CheckCode::ResultBaselineMissing => establishments::RESULT_BASELINE_MISSING,
        CheckCode::ResultAfterDue => establishments::RESULT_AFTER_DUE,
        CheckCode::YearEndDates => (
            "{viec}: còn {n} ngày ({ngay}); còn {so_tien} đ chưa xử lý.",
            "Thanh toán, hoàn ứng hoặc nộp trả trước hạn.",
        ),
        CheckCode::ReportDue => (
            "{ten}: kỳ {ky} đến hạn {ngay}, còn {n} ngày.",
            "Lập báo cáo và ghi tiến độ của đề án.",
        ),
        CheckCode::RegisterDue => (
            "Hạn đăng ký kế hoạch {nam} là {ngay}, còn {n} ngày; đề án {de_an} chưa hoàn chỉnh.",
            "Hoàn chỉnh hồ sơ và ghi bước đăng ký.",
        ),
        CheckCode::Review2026Incomplete => (
            "Đề án {de_an} chưa ghi vướng mắc hoặc phương án.",
            "Hoàn thiện bảng rà soát (VB-09).",
        ),
    }
}
