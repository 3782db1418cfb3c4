//! CL-11: sổ vật liệu thực hành, in, out and what is left.

use domain::training::MoveDirection;
use domain::training::material::{StockLine, stock_book};

use super::case::ClassCase;
use super::class_list;
use super::pieces::{self, quantity};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng CL-11: material by material, each move with what is left after it.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let book = stock_book(&case.class.material_moves);
    let mut paper = class_list::sheet(case, template, "");
    paper.push(table(&book, template));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(book: &[StockLine<'_>], template: &FormTemplate) -> Table {
    let columns = vec![
        TableColumn::centred(Width::mm(22)),
        pieces::text_column(3),
        TableColumn::centred(Width::mm(14)),
        TableColumn::amount(Width::mm(17)),
        TableColumn::amount(Width::mm(17)),
        TableColumn::amount(Width::mm(17)),
        pieces::text_column(2),
    ];
    let keys = ["day", "material", "unit", "in", "out", "left", "person"];
    let head = vec![pieces::head_row(template, &keys)];
    let rows = book.iter().enumerate().map(|(at, line)| {
        let begins = at == 0 || !is_same(&book[at - 1], line);
        row(line, begins)
    });
    let mut table = Table::new(columns, head, rows.collect());
    table.size = FontSize::pt(12);
    table
}

fn is_same(one: &StockLine<'_>, other: &StockLine<'_>) -> bool {
    use domain::fold::fold;
    let key = |line: &StockLine<'_>| (fold(&line.of.material), fold(&line.of.unit));
    key(one) == key(other)
}

/// The material is named where its moves begin; the paper of a move stands behind who gave or took it.
fn row(line: &StockLine<'_>, begins: bool) -> Row {
    let of = line.of;
    let named = |text: &str| {
        if begins {
            text.to_owned()
        } else {
            String::new()
        }
    };
    let moved = |direction| (of.direction == direction).then_some(of.quantity);
    let person = [&of.person, &of.paper];
    let person = person.into_iter().filter(|text| !text.is_empty());
    let person: Vec<&str> = person.map(String::as_str).collect();
    Row::new(
        RowKind::Body,
        [
            of.moved_on.to_string(),
            named(&of.material),
            named(&of.unit),
            quantity(moved(MoveDirection::In)),
            quantity(moved(MoveDirection::Out)),
            quantity(Some(line.left)),
            person.join("; "),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn each_move_of_a_material_is_followed_by_what_is_left() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = class_list::case_of(&centre, &file);
        let paper = document(&case, &fixture::template("cl-11"));
        fixture::look("cl-11", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        let of_wood: Vec<&[String]> = rows.iter().map(|row| &row[3..6]).collect();
        assert_eq!(of_wood[0], ["2,5", "", "2,5"]);
        assert_eq!(of_wood[1], ["", "1", "1,5"]);
        assert_eq!(rows[1][1], "", "named once");
    }
}
