//! Thời khóa biểu: the lessons of a class, day by day.

use domain::training::{Lesson, LessonKind};

use super::case::ClassCase;
use super::class_list;
use super::pieces::{self, quantity};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng thời khóa biểu: a day is named once, hours are those of vocational programmes.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = class_list::sheet(case, template, "");
    paper.push(table(&case.class.lessons, template));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(lessons: &[Lesson], template: &FormTemplate) -> Table {
    let columns = vec![
        TableColumn::centred(Width::mm(30)),
        TableColumn::centred(Width::mm(26)),
        pieces::text_column(3),
        TableColumn::centred(Width::mm(14)),
        TableColumn::centred(Width::mm(14)),
        pieces::text_column(2),
    ];
    let head = pieces::two_head_rows(
        template,
        &[
            ("day", &[]),
            ("time", &[]),
            ("content", &[]),
            ("hours", &["theory", "practice"]),
            ("instructor", &[]),
        ],
    );
    let row = |(at, lesson): (usize, &Lesson)| {
        let begins = at == 0 || lessons[at - 1].taught_on != lesson.taught_on;
        Row::body(cells(lesson, begins))
    };
    let mut rows: Vec<Row> = lessons.iter().enumerate().map(row).collect();
    rows.push(total(lessons, template));
    let mut table = Table::new(columns, head, rows);
    table.size = FontSize::pt(12);
    table
}

fn cells(lesson: &Lesson, begins: bool) -> [String; 6] {
    let day = lesson.taught_on;
    let day = match begins {
        true => format!("{}, {day}", day.weekday_name()),
        false => String::new(),
    };
    let hours = |kind: LessonKind| {
        let own = lesson.kind == kind;
        quantity(own.then(|| kind.hours(lesson.minutes())))
    };
    [
        day,
        format!(
            "{} – {}",
            clock(lesson.from_minute),
            clock(lesson.to_minute)
        ),
        lesson.content.clone(),
        hours(LessonKind::Theory),
        hours(LessonKind::Practice),
        lesson.instructor.clone(),
    ]
}

fn total(lessons: &[Lesson], template: &FormTemplate) -> Row {
    let hours = |kind: LessonKind| {
        let own = lessons.iter().filter(|lesson| lesson.kind == kind);
        quantity(Some(kind.hours(own.map(Lesson::minutes).sum())))
    };
    Row::new(
        RowKind::Total,
        [
            String::new(),
            String::new(),
            template.text("total").to_owned(),
            hours(LessonKind::Theory),
            hours(LessonKind::Practice),
            String::new(),
        ],
    )
}

fn clock(minute: i64) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn theory_and_practice_are_counted_by_their_own_hour() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        let lessons = &mut file.classes[0].lessons;
        (lessons[0].kind, lessons[0].to_minute) = (LessonKind::Theory, 630);
        let case = class_list::case_of(&centre, &file);
        let paper = document(&case, &fixture::template("thoi-khoa-bieu"));
        fixture::look("thoi-khoa-bieu", &paper);
        let first = &fixture::rows(&paper, 0, RowKind::Body)[0];
        assert_eq!(first[..2], ["Thứ Năm, 01/08/2013", "7:30 – 10:30"]);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[3..5], ["4", "4"]);
    }
}
