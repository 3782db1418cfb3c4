//! Giấy của lớp: what every list of a class has in common.

use domain::calendar::Day;
use domain::money::Money;
use domain::person_name;
use domain::proposal_file::ClassFile;
use domain::training::Trainee;

use super::case::ClassCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Align, Block, Cell, Field, FieldLine, FontSize, Length, Paragraph, Row, RowKind, Table,
    TableColumn, Text,
};

/// Chỗ ký nhận: rows high enough to be signed by hand.
pub const SIGNED_ROW: Length = Length::mm(9);

/// Đầu tờ: head, title, the line below it (left out when empty) and what the class is.
pub fn heading(case: &ClassCase<'_>, template: &FormTemplate, below_title: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![
        pieces::form_head(&case.frame, template).into(),
        pieces::title(template).into(),
    ];
    if below_title.is_empty() {
        blocks.push(Block::Space(Length::pt(6)));
    } else {
        blocks.push(pieces::subtitle(below_title).into());
    }
    let class = &case.class.class;
    blocks.push(
        pair(
            Field::new(template.text("class"), class.name.as_str()),
            Field::new(
                template.text("period"),
                period(class.starts_on, class.ends_on),
            ),
        )
        .into(),
    );
    blocks.push(pieces::field(template.text("place"), class.place.as_str()).into());
    let proposal = case.file.map_or("", |file| file.proposal.title.as_str());
    blocks.push(pieces::field(template.text("proposal"), proposal).into());
    blocks.push(Block::Space(Length::pt(4)));
    blocks
}

/// Tờ mới with its heading.
pub fn sheet(case: &ClassCase<'_>, template: &FormTemplate, below_title: &str) -> Document {
    let mut paper = pieces::blank(&case.frame, template);
    paper.blocks = heading(case, template, below_title);
    paper
}

/// Học viên theo thứ tự danh sách: by tên, họ, đệm; namesakes as they were entered.
pub fn in_order(class: &ClassFile) -> Vec<&Trainee> {
    let mut trainees: Vec<&Trainee> = class.trainees.iter().collect();
    trainees.sort_by_cached_key(|who| (person_name::sort_key(&who.full_name), who.position));
    trainees
}

/// Ngày sinh, or the year alone when no more is known.
pub fn born(trainee: &Trainee) -> String {
    match trainee.born_on {
        Some(day) => day.to_string(),
        None => birth_year(trainee),
    }
}

/// Năm sinh; nothing when unknown.
pub fn birth_year(trainee: &Trainee) -> String {
    trainee
        .year_of_birth()
        .map(|year| year.to_string())
        .unwrap_or_default()
}

/// The line under a list that says how many it names, so that none can be added.
pub fn closing_line(text: impl Into<Text>) -> Paragraph {
    Paragraph::new(text.into().all_italic())
        .size(FontSize::pt(12))
        .spaced(Length::ZERO, Length::pt(6))
}

/// Dòng tổng cộng: the label over the first columns, then the given cells.
pub fn total_row(label: &str, covered: u8, cells: impl IntoIterator<Item = String>) -> Row {
    let mut row = vec![Cell::spanning(label, covered, Align::Centre)];
    row.extend(cells.into_iter().map(Cell::new));
    Row::of(RowKind::Total, row)
}

/// Bảng có chỗ ký của từng người: numbered rows under the captions of the columns.
pub fn table<T>(
    template: &FormTemplate,
    columns: &[(&str, TableColumn)],
    people: &[T],
    cells: impl Fn(&T) -> Vec<String>,
) -> Table {
    let keys: Vec<&str> = columns.iter().map(|(key, _)| *key).collect();
    let head = vec![pieces::head_row(template, &keys)];
    let numbered = people.iter().enumerate().map(|(index, who)| {
        let ordinal = std::iter::once(pieces::ordinal(index));
        Row::body(ordinal.chain(cells(who)))
    });
    let columns = columns.iter().map(|(_, column)| *column).collect();
    let mut table = Table::new(columns, head, numbered.collect());
    table.min_row_height = SIGNED_ROW;
    table
}

/// Tờ ký nhận tiền: the table of who is paid, its total in words, the signatures.
pub fn pay_sheet(
    case: &ClassCase<'_>,
    template: &FormTemplate,
    table: Table,
    total: Money,
) -> Document {
    let mut paper = sheet(case, template, template.text("attached"));
    paper.push(pieces::unit_line());
    paper.push(table);
    paper.push(pieces::words(total));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

/// Số quyết định, or dots to be filled in by hand.
pub fn number_or_dots(number: &str) -> &str {
    if number.is_empty() {
        "……………"
    } else {
        number
    }
}

fn pair(left: Field, right: Field) -> FieldLine {
    let mut line = FieldLine::new(vec![left, right]);
    (line.size, line.space_after) = (FontSize::pt(12), Length::pt(2));
    line
}

fn period(from: Option<Day>, to: Option<Day>) -> String {
    let (from, to) = (pieces::day(from), pieces::day(to));
    match (from.is_empty(), to.is_empty()) {
        (true, true) => String::new(),
        (_, true) => format!("từ {from} đến ……/……/………"),
        (true, _) => format!("từ ……/……/……… đến {to}"),
        (false, false) => format!("từ {from} đến {to}"),
    }
}

/// The first class of a đề án on file, as a test prints it.
#[cfg(test)]
pub fn case_of<'a>(
    centre: &'a domain::proposal_file::CentreFile,
    file: &'a domain::proposal_file::ProposalFile,
) -> ClassCase<'a> {
    ClassCase {
        frame: super::fixture::frame(centre),
        file: Some(file),
        class: &file.classes[0],
    }
}
