//! Báo cáo trên giấy: the same table as on screen under the head of an administrative document
//! (NĐ 30/2020/NĐ-CP, mẫu 1.4).

use domain::centre::SignatoryRole;
use domain::number_text::quantity_text;
use domain::report::{ColumnKind, Report, ReportColumn, ReportRow, StatedCheck};

use crate::block::{
    Align, Block, Column, Columns, Document, FontSize, HeadCell, HeadRow, Length, Paper, Paragraph,
    Row, RowKind, Signatory, Signatures, Table, TableColumn, Text, Width,
};
use crate::forms::case::Frame;
use crate::forms::pieces;

/// Bao nhiêu cột số an upright page takes.
const UPRIGHT: usize = 4;

/// Dựng báo cáo; `receivers` are the lines below "Nơi nhận:".
pub fn document(frame: &Frame<'_>, report: &Report, receivers: &str) -> Document {
    let report = &without_empty_groups(report);
    let paper = match report.columns.len() > UPRIGHT {
        true => Paper::A4Landscape,
        false => Paper::A4Portrait,
    };
    let mut document = Document::new(&report.title, &report.name, paper);
    document.author.clone_from(&frame.centre.centre.name);
    document.created = frame.on.iso();
    document.footnote = Some(format!("Mẫu: {}", report.source));
    document.push(pieces::dated_head(frame, ""));
    let mut title = Paragraph::title(report.title.as_str());
    title.space_before = Length::pt(12);
    document.push(title);
    document.push(pieces::subtitle(report.period_text.as_str()));
    if has_money(report) {
        document.push(pieces::unit_line());
    }
    document.push(table(report));
    for check in report.stated_checks.iter().filter(|check| !check.agrees) {
        document.push(note(&difference(check)));
    }
    for text in &report.notes {
        document.push(note(text));
    }
    document.push(Block::KeepTogether(vec![signed(frame, receivers).into()]));
    document
}

/// Columns of a group that hold nothing at all (no figures of the year before) would only narrow the others;
/// a note says that they were left out.
fn without_empty_groups(report: &Report) -> Report {
    let mut report = report.clone();
    let blank = |report: &Report, at: usize| {
        let rows = report.rows.iter().chain(&report.total);
        let mut cells = rows.filter_map(|row| row.cells.get(at));
        cells.all(|cell| cell.text.is_empty() || cell.text == "0")
    };
    let is_empty = |group: &str| {
        let columns = report.columns.iter().enumerate();
        let mut own = columns.filter(|(_, column)| column.group == group);
        own.all(|(at, _)| blank(&report, at))
    };
    let groups = report.columns.iter().map(|column| column.group.clone());
    let mut empty: Vec<String> = groups
        .filter(|group| !group.is_empty() && is_empty(group))
        .collect();
    empty.dedup();
    let kept = |at: &usize| !empty.contains(&report.columns[*at].group);
    let kept: Vec<usize> = (0..report.columns.len()).filter(kept).collect();
    for row in report.rows.iter_mut().chain(&mut report.total) {
        row.cells = kept
            .iter()
            .filter_map(|at| row.cells.get(*at).cloned())
            .collect();
    }
    report.columns = kept.iter().map(|at| report.columns[*at].clone()).collect();
    let notes = empty
        .iter()
        .map(|group| format!("{group}: không có số liệu."));
    report.notes.extend(notes);
    report
}

/// Lời của một con số nêu không khớp.
pub fn difference(check: &StatedCheck) -> String {
    format!(
        "{}: văn bản nêu {} {unit}, cộng các phần được {} {unit}, lệch {} {unit}.",
        check.what,
        quantity_text(check.stated),
        quantity_text(check.computed),
        quantity_text(check.stated - check.computed),
        unit = check.unit
    )
}

fn has_money(report: &Report) -> bool {
    let mut columns = report.columns.iter();
    columns.any(|column| column.kind == ColumnKind::Money)
}

fn note(text: &str) -> Paragraph {
    let mut note = Paragraph::new(text).size(FontSize::pt(11));
    note.align = Align::Justify;
    note.space_after = Length::pt(2);
    note
}

fn table(report: &Report) -> Table {
    let label = TableColumn::text(Width::Weight(3));
    let columns = report.columns.iter().map(column);
    let columns = [pieces::ordinal_column(), label].into_iter().chain(columns);
    let rows = report.rows.iter().map(|row| line(row, report));
    let total = report.total.iter().map(|row| line(row, report));
    let mut table = Table::new(
        columns.collect(),
        heads(report),
        rows.chain(total).collect(),
    );
    table.size = FontSize::pt(if report.columns.len() > UPRIGHT {
        10
    } else {
        12
    });
    table
}

fn column(of: &ReportColumn) -> TableColumn {
    match of.kind {
        ColumnKind::Text if of.key == "unit" => TableColumn::centred(Width::mm(20)),
        ColumnKind::Text => TableColumn::text(Width::Weight(2)),
        ColumnKind::Money | ColumnKind::Decimal => TableColumn::amount(Width::mm(21)),
        ColumnKind::Count | ColumnKind::Percent => TableColumn::amount(Width::mm(12)),
    }
}

/// One head row, or two where columns stand in groups.
fn heads(report: &Report) -> Vec<HeadRow> {
    let grouped = report.columns.iter().any(|column| !column.group.is_empty());
    let rows = if grouped { 2 } else { 1 };
    let mut upper = vec![
        HeadCell::spanning("TT", 1, rows),
        HeadCell::spanning(report.label_title.as_str(), 1, rows),
    ];
    let mut lower = Vec::new();
    for run in report
        .columns
        .chunk_by(|a, b| a.group == b.group && !a.group.is_empty())
    {
        if run[0].group.is_empty() {
            upper.push(HeadCell::spanning(run[0].label.as_str(), 1, rows));
            continue;
        }
        let span = u8::try_from(run.len()).unwrap_or(u8::MAX);
        upper.push(HeadCell::spanning(run[0].group.as_str(), span, 1));
        lower.extend(
            run.iter()
                .map(|column| HeadCell::new(column.label.as_str())),
        );
    }
    let upper = HeadRow::new(upper);
    match grouped {
        true => vec![upper, HeadRow::new(lower)],
        false => vec![upper],
    }
}

fn line(row: &ReportRow, report: &Report) -> Row {
    let is_total = report
        .total
        .as_ref()
        .is_some_and(|total| total.id == row.id);
    let kind = match (is_total, row.level) {
        (true, _) => RowKind::Total,
        (false, 0) => RowKind::Group,
        (false, _) => RowKind::Body,
    };
    let indent = match row.level {
        0 | 1 if row.ordinal.is_empty() && row.level == 1 => "– ",
        2 => "\u{a0}\u{a0}\u{a0}+ ",
        _ => "",
    };
    let head = [row.ordinal.clone(), format!("{indent}{}", row.label)];
    let cells = row.cells.iter().map(|cell| match cell.text.as_str() {
        "0" => String::new(),
        text => text.to_owned(),
    });
    Row::new(kind, head.into_iter().chain(cells))
}

/// Nơi nhận on the left, the head of the unit on the right.
fn signed(frame: &Frame<'_>, receivers: &str) -> Columns {
    let to = Text::new()
        .bold_italic("Nơi nhận:")
        .plain(format!("\n{receivers}"));
    let to: Block = Paragraph::new(to).size(FontSize::pt(11)).into();
    let title = match frame.title_of(SignatoryRole::HeadOfUnit) {
        "" => "GIÁM ĐỐC".to_owned(),
        title => title.to_uppercase(),
    };
    let name = frame.name_of(SignatoryRole::HeadOfUnit);
    let signatures = Signatures::new(vec![Signatory::sealed(title, name)]);
    Columns::new(vec![
        Column::new(1, vec![to]),
        Column::new(1, vec![signatures.into()]),
    ])
}
