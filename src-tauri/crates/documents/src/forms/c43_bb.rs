//! C43-BB: giấy thanh toán tạm ứng, inside the office; not the Mẫu 10 of the treasury.

use domain::calendar::Day;
use domain::money::Money;
use domain::money::in_words::amount_in_words;
use domain::treasury::advance_paper::{AdvancePaperLine, ClearanceRow};

use super::advance_sheet;
use super::case::AdvanceCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Block, FontSize, HeadRow, Length, PageNumbers, Paragraph, Row, RowKind, Signatures, Table,
    TableColumn, Text, Width,
};

/// Dựng giấy thanh toán tạm ứng.
pub fn document(case: &AdvanceCase<'_>, template: &FormTemplate) -> Document {
    let head = &case.paper.paper;
    let mut paper = pieces::blank(&case.frame, template);
    paper.page_numbers = PageNumbers::None;
    paper.push(advance_sheet::head(case, template));
    let by_hand = [template.text("debit"), template.text("credit")];
    paper.push(advance_sheet::titled(case, template, &by_hand));
    paper.push(pieces::field(template.text("person"), head.person.as_str()));
    paper.push(pieces::field(
        template.text("department"),
        head.department.as_str(),
    ));
    let intro = Paragraph::new(template.text("intro")).size(FontSize::pt(12));
    paper.push(intro.spaced(Length::ZERO, Length::pt(4)));
    paper.push(table(case, template));
    paper.push(words(case, template));
    let person = [("person", head.person.as_str())];
    paper.push(Signatures {
        date_line: None,
        ..pieces::signatures_with(&case.frame, template, &person)
    });
    paper
}

fn table(case: &AdvanceCase<'_>, template: &FormTemplate) -> Table {
    let sums = case.paper.clearance();
    let mut rows = vec![group(template.text("advanced"), sums.advanced)];
    let carried = case.paper.sum_of(ClearanceRow::CarriedOver);
    rows.push(detail(template.text("carried_over").to_owned(), carried));
    rows.push(Row::body([template.text("received"), ""]));
    rows.extend(papers(
        case,
        template,
        ClearanceRow::Received,
        "received_by",
    ));
    rows.push(group(template.text("spent"), sums.spent));
    rows.extend(papers(case, template, ClearanceRow::Spent, "spent_by"));
    rows.push(group(template.text("surplus"), sums.surplus));
    let ends = [
        ("back_to_cash", ClearanceRow::BackToCash),
        ("from_wage", ClearanceRow::FromWage),
    ];
    rows.extend(
        ends.map(|(key, row)| detail(template.text(key).to_owned(), case.paper.sum_of(row))),
    );
    rows.push(group(template.text("shortage"), sums.shortage));
    let columns = vec![
        TableColumn::text(Width::Weight(1)),
        TableColumn::amount(Width::mm(40)),
    ];
    let head = vec![HeadRow::plain([
        template.text("explained"),
        template.text("amount"),
    ])];
    Table {
        column_numbers: Some(vec!["A".to_owned(), "1".to_owned()]),
        ..Table::new(columns, head, rows)
    }
}

fn group(label: &str, sum: Money) -> Row {
    Row::new(RowKind::Group, [label.to_owned(), total_amount(sum)])
}

fn detail(label: String, sum: Money) -> Row {
    Row::body([label, amount(sum)])
}

/// One row a paper: its content, number and day, then the sum; dots for what is still to come.
fn papers(
    case: &AdvanceCase<'_>,
    template: &FormTemplate,
    row: ClearanceRow,
    key: &str,
) -> Vec<Row> {
    let lines = case.paper.lines.iter().filter(|line| line.row == Some(row));
    lines
        .map(|line| {
            let named = template.filled(key, &[("number", number(line)), ("day", &on(line))]);
            let label = match line.content.as_str() {
                "" => named,
                content => format!("{content}\n{named}"),
            };
            detail(label, line.amount)
        })
        .collect()
}

fn number(line: &AdvancePaperLine) -> &str {
    match line.paper_number.as_str() {
        "" => "………",
        number => number,
    }
}

fn on(line: &AdvancePaperLine) -> String {
    line.paper_on
        .map_or("………".to_owned(), |day: Day| day.to_string())
}

/// WORDS of III or of IV, whichever there is.
fn words(case: &AdvanceCase<'_>, template: &FormTemplate) -> Block {
    let sums = case.paper.clearance();
    let said = |key, sum| format!("{} {}.", template.text(key), amount_in_words(sum));
    let text = if !sums.surplus.is_zero() {
        said("surplus_words", sums.surplus)
    } else if !sums.shortage.is_zero() {
        said("shortage_words", sums.shortage)
    } else {
        template.text("none_words").to_owned()
    };
    Paragraph::new(Text::new().italic(text))
        .size(FontSize::pt(12))
        .spaced(Length::pt(2), Length::pt(8))
        .into()
}

#[cfg(test)]
mod tests;
