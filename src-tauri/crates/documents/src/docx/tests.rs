use std::io::{Cursor, Read};

use super::docx;
use crate::Document;
use crate::block::{HeadCell, HeadRow, Paper, Paragraph, Row, Table, TableColumn, Width};

fn paper() -> Document {
    let mut paper = Document::new("Báo cáo", "nam", Paper::A4Landscape);
    paper.push(Paragraph::title("BÁO CÁO NĂM 2013"));
    paper.push(Table::new(
        vec![
            TableColumn::text(Width::Weight(1)),
            TableColumn::amount(Width::mm(28)),
            TableColumn::amount(Width::mm(28)),
        ],
        vec![
            HeadRow::new(vec![
                HeadCell::spanning("Nội dung", 1, 2),
                HeadCell::spanning("Kinh phí", 2, 1),
            ]),
            HeadRow::plain(["Giao", "Chi"]),
        ],
        vec![Row::body(["Đào tạo nghề", "336.000.000", "213.485.000"])],
    ));
    paper
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut text = String::new();
    let mut part = archive.by_name(name).expect("the part");
    part.read_to_string(&mut text).expect("text");
    text
}

#[test]
fn the_word_file_keeps_figures_heads_and_margins() {
    let bytes = docx(&paper()).expect("a file");
    let body = part(&bytes, "word/document.xml");
    for text in ["BÁO CÁO NĂM 2013", "336.000.000", "213.485.000"] {
        assert!(body.contains(text), "{text}");
    }
    assert_eq!(body.matches("<w:tblHeader />").count(), 2);
    // 30 mm on the left, 15 on the right, 20 above and below, in twentieths of a point.
    for margin in ["w:left=\"1700\"", "w:right=\"850\"", "w:top=\"1133\""] {
        assert!(body.contains(margin), "{margin}");
    }
    assert!(part(&bytes, "word/styles.xml").contains("Times New Roman"));
}

#[test]
fn the_same_paper_gives_the_same_file() {
    assert_eq!(docx(&paper()).expect("one"), docx(&paper()).expect("other"));
}
