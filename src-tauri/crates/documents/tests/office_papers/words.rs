//! Every word printed can be read back exactly, in NFC.

use documents::block::*;
use documents::{PrintError, render};

use super::samples::{NATION, WORDS, receipt, settlement};
use super::tools::{flowing, printed};

const LETTERS: &str = "aàảãáạăằẳẵắặâầẩẫấậ eèẻẽéẹêềểễếệ iìỉĩíị oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự \
                       yỳỷỹýỵ đ AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ EÈẺẼÉẸÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ \
                       UÙỦŨÚỤƯỪỬỮỨỰ YỲỶỸÝỴ Đ";
const SIGNS: &str = "– — “Độc lập” ‘tự do’ … 25 m² 3 m³ 1.500 ₫ 50 % ≤ ≥ ½ 30 °C × □ • № €";

fn page_of(texts: Vec<Text>) -> Document {
    let mut paper = Document::new("Thử chữ", "", Paper::A4Portrait);
    for text in texts {
        paper.push(Paragraph::new(text));
    }
    paper
}

#[test]
fn every_vietnamese_letter_comes_back_in_every_face() {
    let faces = [
        Text::new().plain(LETTERS),
        Text::new().bold(LETTERS),
        Text::new().italic(LETTERS),
        Text::new().bold_italic(LETTERS),
    ];
    let expected = [LETTERS; 4].join(" ");
    assert_eq!(
        printed(&page_of(faces.into())).flowing_text(),
        flowing(&expected)
    );
}

#[test]
fn more_letters_than_one_byte_can_number_come_back() {
    let latin = ('!'..='~')
        .chain('¡'..='¬')
        .chain('®'..='ſ')
        .chain('Ạ'..='ỹ');
    let letters: String = latin.collect();
    assert!(letters.chars().count() > 256);
    let read = printed(&page_of(vec![letters.as_str().into()])).flowing_text();
    assert_eq!(read.replace(' ', ""), letters);
}

#[test]
fn office_signs_come_back() {
    assert_eq!(printed(&page_of(vec![SIGNS.into()])).flowing_text(), SIGNS);
}

#[test]
fn text_typed_in_pieces_is_put_together() {
    let in_pieces =
        "Quye\u{302}\u{301}t toa\u{301}n Nguye\u{302}\u{303}n Thi\u{323} A\u{306}\u{323}";
    let text = printed(&page_of(vec![in_pieces.into()])).flowing_text();
    assert_eq!(text, "Quyết toán Nguyễn Thị Ặ");
}

#[test]
fn invisible_characters_leave_no_gap() {
    let text = "Khuyến\u{200b} cô\u{ad}ng\u{feff}\tnăm\u{a0}2013\r\nLai\u{2009}Châu";
    let text = printed(&page_of(vec![text.into()])).flowing_text();
    assert_eq!(text, "Khuyến công năm 2013 Lai Châu");
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let refused = render(&page_of(vec!["Nguyễn 漢 Anh".into()])).unwrap_err();
    let expected = PrintError::MissingGlyph {
        character: '漢',
        context: "Nguyễn 漢 Anh".into(),
    };
    assert_eq!(refused, expected);
    let beyond = render(&page_of(vec!["vui 😀".into()])).unwrap_err();
    assert!(matches!(
        beyond,
        PrintError::MissingGlyph {
            character: '😀',
            ..
        }
    ));
}

#[test]
fn the_whole_settlement_reads_back() {
    let printed = printed(&settlement(22));
    for text in [printed.text(), printed.layout()] {
        for expected in [
            NATION,
            "Độc lập - Tự do - Hạnh phúc",
            "BẢNG QUYẾT TOÁN KINH PHÍ KHUYẾN CÔNG",
            "63.421.500.000",
            WORDS,
            "(Ký, ghi họ tên, đóng dấu)",
            "Phạm Vũ Quỳnh Anh",
        ] {
            assert!(text.contains(expected), "{expected} is not in\n{text}");
        }
    }
    let reasons = "của Ủy ban nhân dân tỉnh về việc phê duyệt kế hoạch khuyến công địa phương";
    assert!(printed.flowing_text().contains(reasons));
}

#[test]
fn the_heading_of_the_nation_stands_on_one_line_beside_the_issuer() {
    let layout = printed(&settlement(3)).layout();
    let line = layout.lines().find(|line| line.contains(NATION)).unwrap();
    assert!(line.contains("SỞ CÔNG THƯƠNG TỈNH LAI CHÂU"), "{line}");
}

#[test]
fn a_receipt_shows_its_labels_with_their_values() {
    let layout = printed(&receipt()).layout();
    for expected in [
        "Họ và tên người nhận tiền: Hoàng Thị Ngọc Ánh",
        "Số tiền: 1.500.000 đồng",
        "Ngày cấp: 05/01/2026",
        "Không ghi vào khu vực này",
    ] {
        assert!(layout.contains(expected), "{layout}");
    }
}
