//! What stands on which page.

use documents::block::*;
use documents::{PrintError, render};

use super::samples::{WORDS, receipt, settlement, signatures};
use super::tools::printed;

fn minutes(paragraphs: usize) -> Document {
    let mut paper = Document::new("Biên bản", "", Paper::A4Portrait);
    for number in 1..=paragraphs {
        paper.push(Paragraph::body(format!("{number}. Nội dung họp.")));
    }
    paper
}

#[test]
fn page_one_has_no_number_and_the_others_have() {
    let pages = printed(&settlement(60)).text_of_pages();
    assert!(pages.len() >= 3);
    let first_line = |page: &str| page.lines().next().unwrap().to_owned();
    assert_eq!(first_line(&pages[0]), "SỞ CÔNG THƯƠNG TỈNH LAI CHÂU");
    assert_eq!(first_line(&pages[1]), "2");
    assert_eq!(first_line(&pages[2]), "3");
}

#[test]
fn long_lists_may_say_page_of_total() {
    let mut paper = settlement(60);
    paper.page_numbers = PageNumbers::BottomOfTotal;
    let pages = printed(&paper).text_of_pages();
    let total = pages.len();
    for (page, number) in pages.iter().zip(1..) {
        assert!(page.contains(&format!("Trang {number}/{total}")), "{page}");
    }
}

#[test]
fn total_words_and_signatures_never_stand_without_a_row() {
    for rows in 1..=45 {
        let pages = printed(&settlement(rows)).text_of_pages();
        let last = pages.last().unwrap();
        for expected in [
            "Tổng cộng",
            WORDS,
            "NGƯỜI LẬP BIỂU",
            "Phạm Vũ Quỳnh Anh",
            "Cơ sở",
        ] {
            assert!(
                last.contains(expected),
                "{rows} rows, {expected} is not in\n{last}"
            );
        }
    }
}

#[test]
fn signatures_take_the_last_two_lines_with_them() {
    for paragraphs in 20..=40 {
        let mut paper = minutes(paragraphs);
        paper.push(signatures());
        let pages = printed(&paper).text_of_pages();
        let last = pages.last().unwrap();
        assert!(last.contains("Lò Thị Hường") && last.contains("KẾ TOÁN TRƯỞNG"));
        let before = format!("{}. Nội dung họp.", paragraphs - 1);
        assert!(
            last.contains(&before),
            "{paragraphs}: {before} is not in\n{last}"
        );
    }
}

#[test]
fn a_paragraph_never_leaves_one_line_alone() {
    let long = "Căn cứ Luật Kế toán và các văn bản hướng dẫn thi hành. ".repeat(8);
    for above in 30..48 {
        let mut paper = Document::new("Thử", "", Paper::A4Portrait);
        for number in 0..above {
            paper.push(Paragraph::new(format!("Dòng {number}")));
        }
        paper.push(Paragraph::body(long.trim_end()));
        let pages = printed(&paper).text_of_pages();
        for page in pages {
            let other = |line: &str| line.starts_with("Dòng") || line.len() < 2;
            let of_paragraph = page.lines().filter(|line| !other(line)).count();
            assert_ne!(of_paragraph, 1, "{above} lines above:\n{page}");
        }
    }
}

#[test]
fn blocks_kept_together_move_to_the_next_page_together() {
    let mut paper = minutes(36);
    let kept = (1..=8).map(|number| Paragraph::new(format!("Điều khoản {number}")).into());
    paper.push(Block::KeepTogether(kept.collect()));
    let pages = printed(&paper).text_of_pages();
    let with_clauses = pages
        .iter()
        .filter(|page| page.contains("Điều khoản"))
        .count();
    assert_eq!((pages.len(), with_clauses), (2, 1));
}

#[test]
fn a_page_break_never_makes_an_empty_page() {
    let mut paper = minutes(2);
    paper.push(Block::PageBreak);
    paper.push(Block::PageBreak);
    paper.push(Paragraph::new("Trang sau"));
    paper.push(Block::PageBreak);
    let pages = printed(&paper).text_of_pages();
    assert_eq!(pages.len(), 2);
    assert!(pages[1].contains("Trang sau"));
}

#[test]
fn an_empty_paper_is_one_empty_page() {
    assert_eq!(render(&minutes(0)).unwrap().pages, 1);
}

#[test]
fn a_draft_says_so_once_on_every_page_and_its_text_stays_whole() {
    let mut paper = settlement(60);
    let clean = printed(&paper).flowing_text();
    paper.draft = true;
    let draft = printed(&paper);
    for page in draft.text_of_pages() {
        assert_eq!(page.matches("BẢN NHÁP").count(), 1, "{page}");
    }
    assert_eq!(draft.flowing_text().replace("BẢN NHÁP ", ""), clean);
}

#[test]
fn the_footnote_stands_on_every_page() {
    let mut paper = settlement(60);
    paper.footnote = Some("Biểu mẫu chưa đối chiếu với văn bản gốc.".into());
    for page in printed(&paper).text_of_pages() {
        assert!(
            page.contains("Biểu mẫu chưa đối chiếu với văn bản gốc."),
            "{page}"
        );
    }
}

#[test]
fn what_cannot_fit_a_page_is_refused_with_its_height() {
    let mut paper = receipt();
    let mut tall = signatures();
    tall.space = Length::mm(200);
    paper.push(tall);
    let Err(PrintError::BlockTooTall { height_mm, page_mm }) = render(&paper) else {
        panic!("a signature block of more than 200 mm was put on A5");
    };
    assert!(height_mm > 200 && page_mm == 128, "{height_mm} {page_mm}");
}
