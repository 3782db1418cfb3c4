//! Tables: widths, heads, amounts.

use documents::block::*;
use documents::{PrintError, render};

use super::samples::{columns, head_rows, settlement, table};
use super::tools::printed;

fn paper_with(table: Table) -> Document {
    let mut paper = Document::new("Bảng", "", Paper::A4Portrait);
    paper.push(table);
    paper
}

#[test]
fn the_head_repeats_on_every_page() {
    let printed = printed(&settlement(60));
    let pages = printed.text_of_pages();
    assert!(pages.len() > 2);
    for page in pages {
        for expected in ["Nội dung chi", "Kinh phí (đồng)", "Dự toán", "Quyết toán"] {
            assert!(page.contains(expected), "{page}");
        }
    }
}

#[test]
fn every_row_is_printed_once() {
    let layout = printed(&settlement(300)).layout();
    let numbers: Vec<usize> = layout
        .lines()
        .filter(|line| line.contains("Cơ sở"))
        .map(|line| line.split_whitespace().next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(numbers, (1..=300).collect::<Vec<_>>());
}

#[test]
fn an_amount_is_never_broken_however_narrow_its_column_was_asked() {
    let mut narrow = table(3);
    narrow.columns[3].width = Width::mm(5);
    narrow.columns[4].width = Width::mm(5);
    let layout = printed(&paper_with(narrow)).layout();
    let total = layout
        .lines()
        .find(|line| line.contains("Tổng cộng"))
        .unwrap();
    assert_eq!(total.matches("63.421.500.000").count(), 2, "{layout}");
}

#[test]
fn many_amounts_make_the_type_smaller_but_stay_whole() {
    let amounts = vec!["63.421.500.000"; 7];
    let columns = vec![TableColumn::amount(Width::Weight(1)); 7];
    let table = Table::new(columns, vec![], vec![Row::body(amounts)]);
    let layout = printed(&paper_with(table)).layout();
    assert_eq!(layout.matches("63.421.500.000").count(), 7, "{layout}");
}

#[test]
fn too_many_amounts_are_refused_with_the_width_they_need() {
    let columns = vec![TableColumn::amount(Width::Weight(1)); 9];
    let table = Table::new(columns, vec![], vec![Row::body(vec!["63.421.500.000"; 9])]);
    let Err(PrintError::TableTooWide {
        needed_mm,
        available_mm,
    }) = render(&paper_with(table))
    else {
        panic!("nine long amounts were put on an upright page");
    };
    assert!(
        needed_mm > 165 && available_mm == 165,
        "{needed_mm} {available_mm}"
    );
}

#[test]
fn a_word_is_not_broken_while_other_columns_have_room() {
    let columns = vec![
        TableColumn::text(Width::mm(4)),
        TableColumn::text(Width::mm(160)),
    ];
    let table = Table::new(columns, vec![], vec![Row::body(["12/HĐ-TTKC", "Hợp đồng"])]);
    assert!(printed(&paper_with(table)).text().contains("12/HĐ-TTKC"));
}

#[test]
fn a_row_higher_than_a_page_goes_on_with_its_head_repeated() {
    let long = "Nội dung rất dài của một lần kiểm tra, ".repeat(120);
    let columns = vec![
        TableColumn::text(Width::mm(20)),
        TableColumn::text(Width::mm(40)),
    ];
    let head = vec![HeadRow::plain(["Ngày", "Nội dung"])];
    let rows = vec![Row::body(["05/01/2026", long.trim_end()])];
    let mut table = Table::new(columns, head, rows);
    table.size = FontSize::pt(14);
    let mut paper = paper_with(table);
    paper.margins.right = Length::mm(100);
    let pages = printed(&paper).text_of_pages();
    assert!(pages.len() >= 3, "{}", pages.len());
    assert!(
        pages
            .iter()
            .all(|page| page.contains("Ngày") && page.contains("kiểm"))
    );
    let whole: usize = pages.iter().map(|page| page.matches("kiểm").count()).sum();
    assert_eq!(whole, 120);
}

#[test]
fn a_group_title_stays_with_its_first_row() {
    for above in 30..50 {
        let mut rows: Vec<Row> = (0..above).map(|_| Row::body(["dòng trên", "1"])).collect();
        rows.push(Row::of(
            RowKind::Group,
            vec![Cell::spanning("I. Viên chức", 2, Align::Left)],
        ));
        rows.push(Row::body(["Lò Văn Sơn", "1"]));
        rows.push(Row::new(RowKind::Subtotal, ["Cộng I", "1"]));
        rows.extend((0..4).map(|_| Row::body(["dòng dưới", "1"])));
        let columns = vec![TableColumn::text(Width::Weight(1)); 2];
        let pages = printed(&paper_with(Table::new(columns, vec![], rows))).text_of_pages();
        let with = |text: &str| pages.iter().position(|page| page.contains(text)).unwrap();
        assert_eq!(
            with("I. Viên chức"),
            with("Lò Văn Sơn"),
            "{above} rows above"
        );
        assert_eq!(with("Cộng I"), with("Lò Văn Sơn"), "{above} rows above");
    }
}

#[test]
fn column_numbers_stand_under_the_head() {
    let mut numbered = table(60);
    let numbers = ["(1)", "(2)", "(3)", "(4)", "(5)=(4)", "(6)"];
    numbered.column_numbers = Some(numbers.map(str::to_owned).to_vec());
    for page in printed(&paper_with(numbered)).text_of_pages() {
        assert!(numbers.iter().all(|number| page.contains(number)), "{page}");
    }
}

#[test]
fn rows_and_heads_must_cover_all_columns() {
    let mut rows = table(2);
    rows.rows[1].cells.pop();
    let refused = render(&paper_with(rows)).unwrap_err();
    assert_eq!(
        refused,
        PrintError::UnevenRow {
            row: 2,
            covered: 5,
            columns: 6
        }
    );
    let mut head = head_rows();
    head[1].cells.pop();
    let refused = render(&paper_with(Table::new(columns(), head, vec![]))).unwrap_err();
    assert_eq!(
        refused,
        PrintError::UnevenRow {
            row: 0,
            covered: 4,
            columns: 6
        }
    );
}
