//! Lời về gói gửi Sở, gói nhận và biên nhận.

use std::io::ErrorKind;

use exchange::package::PackageFault;
use exchange::package::carrying::CarryFault;

use super::OfficerMessage as Says;
use crate::error::DeliveryFault;

pub(super) fn package(fault: &PackageFault) -> Says {
    match fault {
        PackageFault::NotAPackage => Says::block(
            "PACKAGE_NOT_OURS",
            "Tệp này không phải gói hay biên nhận của Sổ Khuyến công, hoặc đã mất phần đầu.",
            "Chọn tệp có đuôi .kcgoi hoặc .kcbn; nếu đúng tệp, chép lại từ bên gửi.",
        ),
        PackageFault::TooNew { .. } => Says::block(
            "PACKAGE_TOO_NEW",
            "Gói do phiên bản chương trình mới hơn tạo ra.",
            "Cài bản mới của Sổ Khuyến công rồi mở lại. Chưa có gì thay đổi.",
        ),
        PackageFault::Damaged => Says::block(
            "PACKAGE_DAMAGED",
            "Chữ ký không khớp: gói đã bị sửa, bị cắt hoặc hỏng khi chép.",
            "Không dùng tệp này. Xin bên gửi chép lại từ bản giữ trên máy của họ.",
        ),
        PackageFault::WrongKey => Says::block(
            "PACKAGE_WRONG_KEY",
            "Gói không mã hóa cho khóa của đơn vị này.",
            "Mở bằng tệp dữ liệu của đúng nơi nhận, hoặc đưa khóa nhận của đơn vị cho bên gửi lập lại.",
        ),
        PackageFault::WrongPassphrase => Says::block(
            "PACKAGE_WRONG_PASSPHRASE",
            "Mật khẩu không mở được gói này.",
            "Hỏi lại bên gửi mật khẩu, gõ đúng cả dấu và chữ hoa.",
        ),
        PackageFault::NeedsPassphrase => Says::block(
            "PACKAGE_NEEDS_PASSPHRASE",
            "Gói này mở bằng mật khẩu.",
            "Nhập mật khẩu đã hẹn với bên gửi.",
        ),
        PackageFault::NotARecipient => Says::block(
            "PACKAGE_NOT_A_RECIPIENT",
            "Khóa người nhận chưa đúng dạng.",
            "Dán cả dòng bắt đầu bằng age1 do Sở đưa, không thiếu chữ nào.",
        ),
        PackageFault::WeakPassphrase => Says::block(
            "EXPORT_NOT_ENCRYPTED",
            "Gói chưa mã hóa: chưa có khóa nơi nhận, và mật khẩu ngắn hơn 12 ký tự.",
            "Chọn khóa nơi nhận, hoặc đặt mật khẩu từ 12 ký tự trở lên rồi lập gói lại.",
        ),
        PackageFault::Content { detail } => Says::block(
            "PACKAGE_UNREADABLE",
            format!("Chữ ký đúng, nhưng nội dung gói không khớp ({detail})."),
            "Báo bên gửi kèm lời báo này. Chưa có gì được nhận vào.",
        ),
        PackageFault::TooLarge => Says::block(
            "PACKAGE_TOO_LARGE",
            "Gói vượt 4 GB, mức lớn nhất của một tệp trên USB định dạng FAT32.",
            "Gửi từng năm, hoặc từng nguồn kinh phí, thành nhiều gói.",
        ),
        PackageFault::Stopped => super::officer_message(&crate::OfficeError::Stopped),
        PackageFault::Io(source) => Says::fault(
            "PACKAGE_IO",
            format!("Đọc hoặc ghi gói bị ngắt ({source})."),
            "Kiểm tra USB và chỗ trống trên đĩa rồi làm lại. Chưa có gì thay đổi.",
        ),
    }
}

pub(super) fn delivery(fault: &DeliveryFault) -> Says {
    match fault {
        DeliveryFault::IsDepartment => Says::block(
            "IS_DEPARTMENT",
            "Tệp này của Sở nên không lập gói gửi đi.",
            "Mở tệp của trung tâm để lập gói.",
        ),
        DeliveryFault::NotDepartment => Says::block(
            "NOT_DEPARTMENT",
            "Tệp này của một trung tâm nên không nhận gói.",
            "Mở tệp của Sở, hoặc chọn cơ quan là Sở khi lập tệp mới.",
        ),
        DeliveryFault::NothingToSend => Says::block(
            "NOTHING_TO_SEND",
            "Không có đề án nào trong phạm vi đã chọn.",
            "Chọn năm hoặc nguồn kinh phí khác.",
        ),
        DeliveryFault::NotAPaperCode => Says::block(
            "NOT_A_PAPER_CODE",
            "Chuỗi này không phải mã đối chiếu in trên giấy quyết toán.",
            "Quét lại ô mã ở góc dưới bên phải trang đầu của giấy.",
        ),
        DeliveryFault::NotCarried {
            sequence,
            to,
            source,
        } => not_carried(*sequence, to, source),
        DeliveryFault::ChangedSinceSeen => Says::block(
            "PACKAGE_CHANGED",
            "Gói đã đổi từ khi xem.",
            "Xem lại từ đầu. Chưa có gì thay đổi.",
        ),
        DeliveryFault::SchemaTooNew { .. } => Says::block(
            "PACKAGE_SCHEMA_TOO_NEW",
            "Gói do bản chương trình mới hơn lập, có phần mà bản này chưa hiểu.",
            "Cài bản mới của Sổ Khuyến công rồi nhận lại. Chưa có gì thay đổi.",
        ),
        DeliveryFault::UnknownSigner { name, fingerprint } => Says::block(
            "PACKAGE_UNKNOWN_SIGNER",
            format!("Chưa biết khóa ký của {name} (vân tay khóa {fingerprint})."),
            "Gọi bên gửi, đọc vân tay khóa để so. Đúng thì ghi tên người ký rồi nhận; chương trình sẽ nhớ khóa này.",
        ),
        DeliveryFault::SignerOfAnother { name } => Says::block(
            "PACKAGE_SIGNER_OF_ANOTHER",
            format!("Gói ký bằng khóa của {name}, không phải của đơn vị ghi trong gói."),
            "Không nhận gói này. Báo bên gửi kiểm tra khóa ký.",
        ),
        DeliveryFault::NumberTaken { sequence, centre } => Says::block(
            "PACKAGE_NUMBER_TAKEN",
            format!("Đã nhận một gói khác mang số {sequence} của {centre}."),
            "Nếu trung tâm vừa khôi phục bản sao cũ, xin lập gói mới với số lớn hơn. Chưa có gì thay đổi.",
        ),
        DeliveryFault::ReceiptOfAnother => Says::block(
            "RECEIPT_OF_ANOTHER",
            "Biên nhận này trả lời một trung tâm khác.",
            "Chọn biên nhận của đơn vị mình.",
        ),
        DeliveryFault::UnknownPackage { sequence } => Says::block(
            "RECEIPT_UNKNOWN_PACKAGE",
            format!("Biên nhận ghi gói số {sequence}, nhưng tệp này không lập gói đó."),
            "Mở đúng tệp dữ liệu đã lập gói. Nếu vừa khôi phục bản sao cũ, lập gói mới gửi Sở.",
        ),
    }
}

fn not_carried(sequence: i64, to: &str, fault: &CarryFault) -> Says {
    let kept = format!("Gói số {sequence} đã lập và giữ trên máy, nhưng chưa chép được ra “{to}”");
    let again = "Chép lại gói này từ danh sách gói đã lập";
    match fault {
        CarryFault::NoRoom { needed, free } => Says::block(
            "STICK_NO_ROOM",
            format!(
                "{kept}: cần {}, còn trống {}.",
                megabytes(*needed),
                megabytes(*free)
            ),
            format!("Xóa bớt tệp trên USB hoặc dùng USB khác. {again}."),
        ),
        CarryFault::SourceChanged => Says::fault(
            "PACKAGE_COPY_DAMAGED",
            format!("{kept}: bản giữ trên máy đã mất hoặc không còn nguyên."),
            "Lập gói mới; kiểm tra đĩa của máy.",
        ),
        CarryFault::ReadBackDiffers => Says::fault(
            "STICK_READ_BACK",
            format!("{kept}: đọc lại thấy khác, USB có thể hỏng."),
            format!("Dùng USB khác. {again}."),
        ),
        CarryFault::Stopped => Says::block(
            "STICK_STOPPED",
            format!("{kept}: đã dừng theo yêu cầu."),
            format!("{again} khi cần."),
        ),
        CarryFault::Io(source) if source.kind() == ErrorKind::StorageFull => Says::block(
            "STICK_NO_ROOM",
            format!("{kept}: USB đã đầy."),
            format!("Xóa bớt tệp trên USB hoặc dùng USB khác. {again}."),
        ),
        CarryFault::Io(source) => Says::fault(
            "STICK_LOST",
            format!("{kept} ({source}). USB có thể đã bị rút."),
            format!("Cắm lại USB. {again}."),
        ),
    }
}

/// Megabytes rounded up, since a stick is bought by them.
fn megabytes(bytes: u64) -> String {
    let count = bytes.div_ceil(1_000_000);
    format!(
        "{} MB",
        domain::number_text::group_thousands(&count.to_string())
    )
}
