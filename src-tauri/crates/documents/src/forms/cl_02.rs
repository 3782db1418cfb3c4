//! CL-02: bảng chấm công lớp học, one sheet for each month of the class.

use std::collections::BTreeSet;

use domain::calendar::Day;
use domain::training::{Attendance, Mark, Trainee};

use super::case::ClassCase;
use super::class_list::{self, total_row};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Block, FontSize, HeadCell, HeadRow, Length, Paragraph, Row, Table, TableColumn, Text, Width,
};

/// Dựng CL-02: `x`, `P`, `0` on class days, "–" on days without class, empty where not yet marked.
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::blank(&case.frame, template);
    let register = Register::of(case);
    for first in register.months() {
        if !paper.blocks.is_empty() {
            paper.push(Block::PageBreak);
        }
        paper.blocks.extend(sheet(case, template, &register, first));
    }
    paper
}

/// Sổ chấm công: everybody's marks beside the days of the class.
struct Register<'a> {
    days: Vec<Day>,
    rows: Vec<(&'a Trainee, Attendance)>,
    printed_on: Day,
}

impl<'a> Register<'a> {
    fn of(case: &ClassCase<'a>) -> Self {
        let days = case.class.class.days();
        let rows = class_list::in_order(case.class)
            .into_iter()
            .map(|who| (who, Attendance::read(&who.attendance, days.len())))
            .collect();
        Self {
            days,
            rows,
            printed_on: case.class.class.starts_on.unwrap_or(case.frame.on),
        }
    }

    /// The first days of the months with classes; a class without days yet gets the month it starts in.
    fn months(&self) -> Vec<Day> {
        let first = |day: &Day| day.plus_days(1 - i64::from(day.day()));
        let months: BTreeSet<Day> = self.days.iter().map(first).collect();
        if months.is_empty() {
            vec![first(&self.printed_on)]
        } else {
            months.into_iter().collect()
        }
    }

    fn letter(&self, marks: &Attendance, day: Day) -> String {
        if self.days.is_empty() {
            return String::new();
        }
        let Some(at) = self.days.iter().position(|other| *other == day) else {
            return "–".into();
        };
        match marks.marks().get(at) {
            Some(Mark::Blank) | None => String::new(),
            Some(mark) => mark.letter().to_string(),
        }
    }

    fn full_on(&self, marks: &Attendance, wanted: impl Fn(Day) -> bool) -> usize {
        let marked = self.days.iter().zip(marks.marks());
        marked
            .filter(|(day, mark)| **mark == Mark::Full && wanted(**day))
            .count()
    }

    fn all_full(&self, wanted: impl Fn(Day) -> bool + Copy) -> usize {
        let each = self.rows.iter();
        each.map(|(_, marks)| self.full_on(marks, wanted)).sum()
    }
}

fn sheet(
    case: &ClassCase<'_>,
    template: &FormTemplate,
    register: &Register<'_>,
    first: Day,
) -> Vec<Block> {
    let (month, year) = (first.month().to_string(), first.year().to_string());
    let month = template.filled("month", &[("month", &month), ("year", &year)]);
    let mut blocks = class_list::heading(case, template, &month);
    blocks.push(table(template, register, first).into());
    let days = register
        .all_full(|day| day <= first.month_end())
        .to_string();
    let running = template.filled("running", &[("days", &days)]);
    blocks.push(class_list::closing_line(running).into());
    blocks.push(
        Paragraph::new(Text::new().italic(template.text("legend")))
            .size(FontSize::pt(10))
            .into(),
    );
    let class = &case.class.class;
    let parties = [
        ("instructor", class.instructor.as_str()),
        ("class_manager", class.class_manager.as_str()),
    ];
    blocks.push(pieces::signatures_with(&case.frame, template, &parties).into());
    blocks
}

fn table(template: &FormTemplate, register: &Register<'_>, first: Day) -> Table {
    let days: Vec<Day> = (0..i64::from(first.month_end().day()))
        .map(|later| first.plus_days(later))
        .collect();
    let in_month = |day: Day| first <= day && day <= first.month_end();
    let mut rows: Vec<Row> = register
        .rows
        .iter()
        .enumerate()
        .map(|(index, (who, marks))| {
            let mut cells = vec![pieces::ordinal(index), who.full_name.clone()];
            cells.extend(days.iter().map(|day| register.letter(marks, *day)));
            cells.push(register.full_on(marks, in_month).to_string());
            Row::body(cells)
        })
        .collect();
    let mut sums: Vec<String> = days.iter().map(|day| day_sum(register, *day)).collect();
    sums.push(register.all_full(in_month).to_string());
    rows.push(total_row(template.text("total"), 2, sums));
    Table {
        size: FontSize::pt(10),
        min_row_height: Length::tenth_mm(55),
        ..Table::new(columns(days.len()), head(template, &days), rows)
    }
}

fn day_sum(register: &Register<'_>, day: Day) -> String {
    if register.days.contains(&day) {
        register.all_full(|other| other == day).to_string()
    } else {
        "–".into()
    }
}

fn columns(days: usize) -> Vec<TableColumn> {
    let mut columns = vec![
        TableColumn::centred(Width::mm(8)),
        TableColumn::text(Width::Weight(1)),
    ];
    let day = TableColumn::centred(Width::Fixed(Length::tenth_mm(55)));
    columns.extend(std::iter::repeat_n(day, days));
    columns.push(TableColumn::centred(Width::mm(18)));
    columns
}

fn head(template: &FormTemplate, days: &[Day]) -> Vec<HeadRow> {
    let over_days = u8::try_from(days.len()).unwrap_or(u8::MAX);
    let upper = vec![
        HeadCell::spanning(template.text("no"), 1, 2),
        HeadCell::spanning(template.text("full_name"), 1, 2),
        HeadCell::spanning(template.text("days"), over_days, 1),
        HeadCell::spanning(template.text("full_days"), 1, 2),
    ];
    let lower = HeadRow::plain(days.iter().map(|day| day.day().to_string()));
    vec![HeadRow::new(upper), lower]
}

#[cfg(test)]
mod tests;
