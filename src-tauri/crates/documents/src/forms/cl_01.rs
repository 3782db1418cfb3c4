//! CL-01: danh sách học viên.

use domain::card_number::Sex;
use domain::training::Trainee;

use super::case::ClassCase;
use super::class_list::{self, born};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng CL-01. The CCCD stands in full, since the list is what the commune confirms persons by;
/// dân tộc is left to the internal copy.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let trainees = class_list::in_order(case.class);
    let decision = class_list::number_or_dots(&case.class.class.opening_decision);
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
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("full_name", TableColumn::text(Width::mm(45))),
        ("born_on", TableColumn::centred(Width::mm(22))),
        ("sex", TableColumn::centred(Width::mm(14))),
        ("card_number", TableColumn::centred(Width::mm(30))),
        ("address", TableColumn::text(Width::mm(50))),
        ("group", TableColumn::text(Width::mm(27))),
        ("workplace", TableColumn::text(Width::mm(33))),
        ("signed", TableColumn::text(Width::mm(22))),
    ];
    class_list::table(template, &columns, trainees, |who| {
        vec![
            who.full_name.clone(),
            born(who),
            who.sex.map_or("", Sex::label).into(),
            who.identity_number().unwrap_or_default().into(),
            who.address.clone(),
            who.group.label().into(),
            who.workplace.clone(),
            String::new(),
        ]
    })
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
