//! CL-01: danh sách học viên.

use domain::card_number::Sex;
use domain::training::Trainee;

use super::case::ClassCase;
use super::class_list::{self, born};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, Table, TableColumn, Width};

/// Dựng CL-01. The CCCD stands in full, since the list is what the commune confirms persons by;
/// dân tộc is left to the internal copy.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let trainees = class_list::in_order(case.class);
    let decision = match case.class.class.opening_decision.as_str() {
        "" => "……………",
        number => number,
    };
    let attached = template.filled("attached", &[("number", decision)]);
    let mut paper = class_list::sheet(case, template, &attached);
    paper.push(table(&trainees, template));
    let women = trainees.iter().filter(|who| who.sex == Some(Sex::Female));
    let (count, women) = (trainees.len().to_string(), women.count().to_string());
    let total = template.filled("total", &[("count", &count), ("women", &women)]);
    paper.push(class_list::closing_line(total));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(trainees: &[&Trainee], template: &FormTemplate) -> Table {
    let columns = vec![
        TableColumn::centred(Width::mm(9)),
        TableColumn::text(Width::mm(45)),
        TableColumn::centred(Width::mm(22)),
        TableColumn::centred(Width::mm(14)),
        TableColumn::centred(Width::mm(30)),
        TableColumn::text(Width::mm(50)),
        TableColumn::text(Width::mm(27)),
        TableColumn::text(Width::mm(33)),
        TableColumn::text(Width::mm(22)),
    ];
    let keys = [
        "no",
        "full_name",
        "born_on",
        "sex",
        "card_number",
        "address",
        "group",
        "workplace",
        "signed",
    ];
    let head = vec![pieces::head_row(template, &keys)];
    let rows = trainees.iter().enumerate();
    let rows = rows.map(|(index, who)| row(index, who)).collect();
    class_list::signed(Table::new(columns, head, rows))
}

fn row(index: usize, who: &Trainee) -> Row {
    Row::body([
        pieces::ordinal(index),
        who.full_name.clone(),
        born(who),
        who.sex.map_or("", Sex::label).into(),
        who.identity_number().unwrap_or_default().into(),
        who.address.clone(),
        who.group.label().into(),
        who.workplace.clone(),
        String::new(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn trainees_stand_by_ten_ho_dem_and_no_ethnic_group_is_told() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let paper = document(
            &class_list::case_of(&centre, &file),
            &fixture::template("cl-01"),
        );
        fixture::look("cl-01", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        let names: Vec<_> = rows.iter().map(|row| row[1].as_str()).collect();
        assert_eq!(
            names,
            [
                "Hoàng Thị Ngọc Ánh",
                "Giàng A Dơ",
                "Nguyễn Thị Đặng Ước Hòa",
                "Đèo Văn Ín",
                "Tẩn Lở Mẩy",
                "Phùng Quẩy Sểnh",
                "Lò Văn Ước",
                "Vàng Thị Ỷ",
            ]
        );
        assert_eq!(rows[1][4], "012085010001");
        assert!(rows.iter().flatten().all(|cell| cell != "Thái"));
        assert!(fixture::says(&paper, "Danh sách gồm 8 học viên"));
        assert!(fixture::says(&paper, "Quyết định số 45/QĐ-TTKC"));
    }
}
