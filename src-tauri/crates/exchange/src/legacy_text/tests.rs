use super::{Font, guess, sentence_case, with_capitals};
use crate::report::TextEncoding;

fn converted(font: &str, text: &str) -> Option<String> {
    Font::named(font).map(|font| font.convert(text))
}

#[test]
fn the_national_motto_comes_out_of_tcvn3() {
    let old = "Céng hoµ x· héi chñ nghÜa ViÖt Nam - §éc lËp - Tù do - H¹nh phóc";
    let new = "Cộng hoà xã hội chủ nghĩa Việt Nam - Độc lập - Tự do - Hạnh phúc";
    assert_eq!(converted(".VnTime", old).as_deref(), Some(new));
    assert_eq!(
        converted(".VnTimeH", "danh s¸ch").as_deref(),
        Some("DANH SÁCH")
    );
}

#[test]
fn names_come_out_of_vni() {
    assert_eq!(
        converted("VNI-Times", "Nguyeãn Thò Bích Thôm").as_deref(),
        Some("Nguyễn Thị Bích Thơm")
    );
    assert_eq!(
        converted("VNI-Times", "Löôøng Ñöùc Cöôøng").as_deref(),
        Some("Lường Đức Cường")
    );
    assert_eq!(converted("VNI-Times", "Aùnh").as_deref(), Some("Ánh"));
    assert_eq!(
        converted("VNI-Times", "NGÖÔØI LAÄP").as_deref(),
        Some("NGƯỜI LẬP")
    );
}

#[test]
fn a_unicode_font_or_unicode_text_is_left_alone() {
    assert_eq!(Font::named("Times New Roman"), None);
    assert_eq!(
        converted(".VnTime", "Nguyễn Hữu Hưng").as_deref(),
        Some("Nguyễn Hữu Hưng")
    );
}

#[test]
fn without_fonts_the_letters_decide() {
    let of = |text: &str| guess(std::iter::once(text));
    assert_eq!(
        of("hä vµ tªn, ngµy, th¸ng, n¨m sinh, ®Þa chØ th\u{AD}êng tró"),
        TextEncoding::Tcvn3
    );
    assert_eq!(
        of("Hoï vaø teân, Ngaøy, thaùng, naêm sinh, Ñòa chæ thöôøng truù"),
        TextEncoding::Vni
    );
    assert_eq!(
        of("Họ và tên, ngày, tháng, năm sinh, địa chỉ thường trú"),
        TextEncoding::Unicode
    );
    assert_eq!(of("20 °C × 3"), TextEncoding::Unicode);
}

#[test]
fn capitals_that_the_table_lacks_are_put_and_told() {
    assert_eq!(with_capitals("Lò Thị ánh"), ("Lò Thị Ánh".to_owned(), true));
    assert_eq!(
        with_capitals("Lò Thị Hoa"),
        ("Lò Thị Hoa".to_owned(), false)
    );
}

#[test]
fn a_title_in_a_font_of_capitals_becomes_a_sentence_with_its_place_names() {
    assert_eq!(
        sentence_case("LỚP ĐÀO TẠO NGHỀ HÀN TẠI PHƯỜNG TÂN PHONG NĂM 2026"),
        "Lớp đào tạo nghề hàn tại phường Tân Phong năm 2026"
    );
}
