//! The Vietnamese sentence of every code: what happened, then what to do.

use super::Code;

/// The sentence of `code`.
pub(super) fn of(code: Code) -> &'static str {
    use super::Effect;
    match code.effect() {
        Effect::RefusesFile => of_file(code),
        Effect::RejectsRow => of_row(code),
        Effect::RefusesCard => of_card(code),
        Effect::Warns => warning_on_list(code),
    }
}

fn of_file(code: Code) -> &'static str {
    match code {
        Code::FileCorrupt => {
            "Tệp bị hỏng hoặc chép thiếu. Chép lại tệp từ nơi gửi; bảng tính thì mở bằng Excel rồi lưu lại."
        }
        Code::FileEncrypted => {
            "Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lần nữa."
        }
        Code::FileNotSpreadsheet => {
            "Nội dung tệp không phải bảng tính. Chọn tệp .xlsx, .xls hoặc .csv."
        }
        Code::FileExpandsTooMuch => {
            "Tệp lớn hoặc lồng nhau bất thường nên không đọc. Xin lại tệp gốc, hoặc chép danh sách sang một tệp mới rồi nhập lại."
        }
        Code::FileXmlDtd => {
            "Tệp chứa khai báo XML không an toàn nên không đọc. Xin lại tệp gốc từ nơi phát hành."
        }
        Code::FileNoList => {
            "Không thấy bảng có các cột của loại danh sách này. Kiểm tra dòng tiêu đề cột, hoặc chọn lại loại danh sách."
        }
        Code::FileDuplicateInvoice => {
            "Hóa đơn này đã có trong sổ (trùng mã số thuế, mẫu, ký hiệu và số). Không nhập lần nữa."
        }
        Code::FileNotInvoice => {
            "Nội dung tệp không phải hóa đơn điện tử. Chọn tệp .xml tải từ nơi phát hành hóa đơn."
        }
        Code::FileManyInvoices => {
            "Tệp gộp nhiều hóa đơn. Tải từng hóa đơn thành một tệp riêng rồi nhập lại."
        }
        Code::FileInvoiceKey => {
            "Hóa đơn thiếu mã số thuế người bán, mẫu số, ký hiệu hoặc số. Xin lại tệp gốc từ bên bán."
        }
        Code::FileInvoiceAmount => {
            "Số tiền trên hóa đơn quá lớn, hoặc ghi bằng ngoại tệ mà không có tỷ giá. Xin lại hóa đơn đúng từ bên bán."
        }
        _ => "",
    }
}

fn of_row(code: Code) -> &'static str {
    match code {
        Code::CardPrecisionLost => {
            "Số CCCD đã bị Excel đổi thành dạng 1,2E+11 và mất chữ số. Nhập lại số từ thẻ, định dạng ô là Văn bản."
        }
        Code::CardFormat => "Số CCCD không đủ 12 chữ số. Nhập lại đúng số trên thẻ.",
        Code::DuplicateInList => {
            "Người này đã có ở dòng trên của cùng danh sách. Xóa dòng thừa, hoặc sửa số CCCD nếu là hai người."
        }
        Code::BirthInvalid => "Ngày sinh không có thật. Sửa theo thứ tự ngày/tháng/năm.",
        Code::FormulaError => {
            "Ô cần đọc đang báo lỗi công thức. Sửa công thức hoặc gõ thẳng giá trị."
        }
        Code::FormulaNoValue => {
            "Ô cần đọc là công thức chưa được tính. Mở tệp bằng Excel, bấm lưu rồi nhập lại."
        }
        Code::NameMissing => "Dòng thiếu họ và tên. Điền họ và tên rồi nhập lại.",
        Code::EstablishmentName => "Dòng thiếu tên cơ sở. Điền tên cơ sở rồi nhập lại.",
        Code::TaxCodeFormat => {
            "Mã số thuế không đúng dạng 10, 13 hoặc 12 chữ số. Gõ lại theo giấy đăng ký, để ô ở dạng chữ."
        }
        Code::EstablishmentDuplicate => {
            "Cơ sở này đã có ở một dòng phía trên. Bỏ dòng trùng, hoặc sửa mã số thuế nếu gõ nhầm."
        }
        Code::TitleMissing => "Dòng thiếu tên đề án. Điền tên đề án rồi nhập lại.",
        Code::AmountNotNumber => "Số tiền không đọc được thành số. Gõ lại bằng chữ số.",
        Code::AmountFraction => {
            "Số tiền lẻ dưới một đồng. Làm tròn đến đồng, hoặc xem lại đơn vị tính."
        }
        Code::InvoiceDuplicate => {
            "Hóa đơn đã dùng ở dòng trên. Bỏ dòng trùng, hoặc sửa số hóa đơn nếu gõ nhầm."
        }
        Code::VoucherNumberDuplicate => {
            "Số chứng từ đã dùng ở dòng trên (cùng loại, cùng năm). Sửa số cho đúng chứng từ giấy."
        }
        Code::VoucherDate => "Ngày chứng từ trống hoặc không có thật. Điền ngày/tháng/năm.",
        Code::VoucherKind => {
            "Không nhận ra loại chứng từ. Ghi rõ phiếu chi, ủy nhiệm chi, giấy rút dự toán hoặc phiếu thu."
        }
        _ => "",
    }
}

fn of_card(code: Code) -> &'static str {
    match code {
        Code::CardTextFields => "Chuỗi quét thiếu trường. Quét lại mã QR của thẻ.",
        Code::CardTextBirth => {
            "Ngày sinh trong chuỗi quét không có thật. Quét lại, hoặc nhập tay theo thẻ."
        }
        Code::CardTextNumber => "Trường đầu không phải 12 chữ số. Quét lại mã QR của thẻ.",
        Code::CardTextName => "Chuỗi quét không có họ tên. Quét lại, hoặc nhập tay theo thẻ.",
        _ => "",
    }
}

fn warning_on_list(code: Code) -> &'static str {
    match code {
        Code::EncodingTcvn3 => {
            "Chữ được chuyển từ phông TCVN3 (.VnTime). Xem lại vài tên trước khi nhận."
        }
        Code::EncodingVni => "Chữ được chuyển từ phông VNI. Xem lại vài tên trước khi nhận.",
        Code::Decomposed => "Chữ có dấu rời đã được ghép lại. Không phải làm gì thêm.",
        Code::InvisibleCharacters => {
            "Đã bỏ khoảng trắng đặc biệt và ký tự ẩn. Không phải làm gì thêm."
        }
        Code::CaseRecovered => "Chữ hoa, chữ thường được đoán lại từ phông cũ. Xem lại tên này.",
        Code::HiddenRow => {
            "Dòng đang bị ẩn trong bảng tính nhưng vẫn được tính. Xem có đúng là cần nhập không."
        }
        Code::HiddenRows => "Tệp có dòng bị ẩn; các dòng đó vẫn được đọc. Xem lại trước khi nhận.",
        Code::HiddenSheetSkipped => {
            "Có trang tính ẩn chứa danh sách khác; trang đó không được nhập. Bỏ ẩn nếu cần nhập."
        }
        Code::SummarySheetSkipped => "Có trang tính chỉ ghi số tổng; trang đó không được nhập.",
        Code::PeopleCount => {
            "Số người ghi trên danh sách khác số dòng. Kiểm tra thiếu hay thừa người."
        }
        Code::ProposalCount => {
            "Số đề án ghi trên biểu khác số dòng. Kiểm tra thiếu hay thừa đề án."
        }
        Code::ExternalLinks => {
            "Tệp có ô lấy số từ tệp khác; chương trình dùng giá trị đang lưu. Kiểm tra các giá trị đó còn đúng."
        }
        Code::Encoding => "Tệp không dùng mã UTF-8 và đã được chuyển. Xem lại chữ có dấu.",
        _ => warning_on_person(code),
    }
}

fn warning_on_person(code: Code) -> &'static str {
    match code {
        Code::CardZeros => "Số CCCD mất số 0 ở đầu và đã được thêm lại. Đối chiếu với thẻ.",
        Code::CardCleaned => "Đã bỏ dấu cách, dấu chấm hoặc chữ trong số CCCD. Đối chiếu với thẻ.",
        Code::CardMissing => "Chưa có số CCCD. Bổ sung trước khi quyết toán lớp.",
        Code::OldNumber => "Đây là số CMND cũ 9 chữ số. Bổ sung số CCCD 12 chữ số.",
        Code::CardSex => {
            "Giới tính ghi trên danh sách khác giới tính theo số CCCD. Đối chiếu với thẻ."
        }
        Code::CardYear => {
            "Năm sinh ghi trên danh sách khác năm sinh theo số CCCD. Đối chiếu với thẻ."
        }
        Code::CardProvince => "Mã tỉnh ở đầu số CCCD không có trong danh mục. Đối chiếu với thẻ.",
        Code::BirthSerial => {
            "Ngày sinh đang là con số của Excel và đã được đổi thành ngày. Đối chiếu với thẻ."
        }
        Code::BirthYearOnly => "Chỉ có năm sinh. Bổ sung ngày và tháng nếu có.",
        Code::BirthTwoDigits => {
            "Năm sinh chỉ có hai chữ số, thế kỷ lấy theo số CCCD. Đối chiếu với thẻ."
        }
        Code::BirthMissing => "Chưa có ngày sinh. Bổ sung theo thẻ.",
        Code::Age => "Ngoài tuổi lao động vào ngày khai giảng. Kiểm tra điều kiện được hỗ trợ.",
        Code::SexConflict => "Đánh dấu cả Nam và Nữ. Chọn một.",
        Code::SexMissing => "Chưa ghi giới tính. Chọn Nam hoặc Nữ.",
        Code::OldAddress => "Địa chỉ theo đơn vị cũ, đã đổi sang xã hiện nay. Kiểm tra tên xã.",
        Code::OldAddressSplit => "Xã cũ đã chia vào nhiều xã mới. Chọn xã hiện nay của người này.",
        Code::CardTextSuspect => {
            "Họ tên hoặc địa chỉ bị bộ gõ tiếng Việt làm sai. Tắt bộ gõ rồi quét lại, hoặc gõ lại chữ."
        }
        Code::CardTextIssueDate => {
            "Ngày cấp trong chuỗi quét không đọc được. Nhập ngày cấp theo thẻ."
        }
        Code::CardTextRepeated => "Thẻ này đã quét trước đó. Bỏ qua lần quét thừa.",
        _ => warning_on_money(code),
    }
}

fn warning_on_money(code: Code) -> &'static str {
    match code {
        Code::TaxCodeZeros => {
            "Mã số thuế bị Excel bỏ số 0 ở đầu, chương trình đã viết lại. So với giấy đăng ký."
        }
        Code::TaxCodeCleaned => {
            "Mã số thuế có dấu cách, dấu chấm hoặc dấu nháy, chương trình đã bỏ đi. So với giấy đăng ký."
        }
        Code::TaxCodeChecksum => {
            "Mã số thuế sai số kiểm tra. So lại với giấy đăng ký; vẫn giữ nếu giấy tờ ghi đúng như vậy."
        }
        Code::TaxCodeMissing => "Chưa có mã số thuế. Vẫn nhập được; bổ sung khi có giấy đăng ký.",
        Code::KindUnknown => {
            "Không rõ loại hình cơ sở, tạm ghi \"Loại khác\". Chọn loại hình trong hồ sơ cơ sở."
        }
        Code::AlreadyKnown => {
            "Cơ sở đã có trong sổ: chỉ điền ô còn trống, không ghi đè. Xem lại hồ sơ cơ sở."
        }
        Code::SubtotalMismatch => "Số cộng ghi trên biểu khác tổng các dòng. Xem lại dòng cộng.",
        Code::RowSumMismatch => {
            "Tổng số của dòng khác tổng các nguồn; chương trình lấy tổng các nguồn. Xem lại dòng này."
        }
        Code::AmountText => "Số tiền được gõ dưới dạng chữ và đã đổi thành số. Xem lại số tiền.",
        Code::AmountNegative => "Số tiền âm. Xem có đúng là khoản giảm trừ không.",
        Code::WordsDiffer => "Số tiền bằng chữ khác số tiền bằng số. Sửa một trong hai.",
        Code::SumDiffersFromEstimate => {
            "Tổng chứng từ khác dự toán được duyệt của đề án. Kiểm tra thiếu hay thừa chứng từ."
        }
        Code::OverEstimateLine => {
            "Chi vượt mục dự toán. Giảm số tiền, hoặc lập điều chỉnh dự toán trước."
        }
        Code::OverCeiling => {
            "Hỗ trợ một cơ sở vượt mức trần. Giảm số tiền, hoặc kèm văn bản cho phép."
        }
        Code::AdvanceOverGate => {
            "Tạm ứng vượt mức hợp đồng cho phép. Giảm số tạm ứng, hoặc nộp trả phần vượt."
        }
        Code::InvoiceBeforeContract => {
            "Hóa đơn có ngày trước ngày ký hợp đồng. Kiểm tra ngày hóa đơn và hợp đồng."
        }
        Code::InvoiceAfterAcceptance => {
            "Hóa đơn có ngày sau ngày nghiệm thu. Kiểm tra ngày hóa đơn và biên bản."
        }
        Code::InvoiceDate => "Ngày hóa đơn không đọc được. Điền ngày/tháng/năm.",
        Code::InvoiceTotals => "Tổng của hóa đơn không khớp các dòng. Xin bên bán kiểm tra lại.",
        Code::TaxAuthorityCodePlace => {
            "Mã của cơ quan thuế nằm ở chỗ khác thường. Đối chiếu mã trên bản in."
        }
        Code::BuyerNameDiffers => {
            "Mã người mua đúng đơn vị nhưng tên khác. Kiểm tra tên trên hóa đơn."
        }
        Code::ReplacesInvoice => {
            "Hóa đơn này thay thế một hóa đơn trước. Kiểm tra hóa đơn bị thay thế đã nhập chưa."
        }
        Code::AdjustsInvoice => {
            "Hóa đơn này điều chỉnh một hóa đơn trước. Đối chiếu với hóa đơn bị điều chỉnh."
        }
        Code::SealBroken => {
            "Dữ liệu hóa đơn đã bị sửa sau khi ký số. Xin lại tệp gốc từ bên bán, không dùng tệp này."
        }
        Code::ForeignMoney => {
            "Hóa đơn ghi bằng ngoại tệ; số tiền đã đổi ra đồng theo tỷ giá trên hóa đơn. Đối chiếu tỷ giá."
        }
        _ => "",
    }
}
