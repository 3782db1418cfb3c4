use domain::calendar::Day;
use domain::contract::AcceptanceForm;
use domain::money::Money;
use domain::money::in_words::amount_in_words;
use domain::voucher::Voucher;

use crate::block::{Block, FontSize, Row, RowKind, Table, TableColumn, Text, Width};
use crate::forms::case::AcceptanceCase;
use crate::forms::pieces::{self, amount, total_amount};
use crate::forms::spending::{Group, by_estimate_line};
use crate::forms::template::FormTemplate;

/// From this many vouchers on, a cell names how many there are instead of each.
const NAMED_VOUCHERS: usize = 4;

/// Kinh phí: investment by source with its vouchers, then what was accepted, in figures and words.
pub fn blocks(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let mut groups = by_estimate_line(case.case.file, |voucher| belongs(case, voucher));
    groups.retain(|group| !group.entries.is_empty());
    let mut blocks: Vec<Block> = vec![
        pieces::unit_line().into(),
        table(case, &groups, template).into(),
    ];
    let accepted = case.acceptance;
    let said = |key: &'static str, money: Money| -> Block {
        let figure = template.filled(key, &[("amount", &money.to_string())]);
        let spelled = format!(" Bằng chữ: {}.", amount_in_words(money));
        pieces::prose(Text::new().plain(figure).italic(spelled)).into()
    };
    blocks.push(said("proposed", accepted.accepted_grant));
    if !accepted.accepted_counterpart.is_zero() {
        blocks.push(said("own", accepted.accepted_counterpart));
    }
    blocks
}

/// The minutes of one class count its own vouchers; where it is the only place, all of them.
fn belongs(case: &AcceptanceCase<'_>, voucher: &Voucher) -> bool {
    let places = case.case.file.acceptances_of(AcceptanceForm::Place).len();
    match (case.acceptance.form, case.acceptance.class_uid) {
        (AcceptanceForm::Place, Some(class)) if places > 1 => voucher.class_uid == Some(class),
        _ => true,
    }
}

fn table(case: &AcceptanceCase<'_>, groups: &[Group<'_>], template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("item", &[]),
            ("sum", &[]),
            ("of_which", &["grant", "counterpart", "other"]),
            ("vouchers", &[]),
        ],
    );
    let money = TableColumn::amount(Width::mm(24));
    let columns = vec![
        TableColumn::centred(Width::mm(8)),
        pieces::text_column(1),
        money,
        money,
        money,
        TableColumn::amount(Width::mm(15)),
        TableColumn::text(Width::mm(33)),
    ];
    let held_on = case.acceptance.held_on;
    let mut rows: Vec<Row> = groups
        .iter()
        .enumerate()
        .map(|(index, group)| body_row(index, group, held_on, template))
        .collect();
    rows.push(total_row(groups, template));
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, head, rows)
    }
}

fn total_row(groups: &[Group<'_>], template: &FormTemplate) -> Row {
    let grant: Money = groups.iter().map(Group::grant).sum();
    let own: Money = groups.iter().map(Group::counterpart).sum();
    Row::new(
        RowKind::Total,
        [
            String::new(),
            template.text("total").to_owned(),
            total_amount(grant + own),
            total_amount(grant),
            total_amount(own),
            total_amount(Money::ZERO),
            String::new(),
        ],
    )
}

fn body_row(index: usize, group: &Group<'_>, held_on: Day, template: &FormTemplate) -> Row {
    let content = match (group.estimate, group.entries.first()) {
        (Some(line), _) => line.content.clone(),
        (None, Some(entry)) => entry.content().to_owned(),
        (None, None) => String::new(),
    };
    Row::body([
        pieces::ordinal(index),
        content,
        amount(group.grant() + group.counterpart()),
        amount(group.grant()),
        amount(group.counterpart()),
        String::new(),
        vouchers(group, held_on, template),
    ])
}

/// Chứng từ (số, ngày): those the people at the acceptance could see. What was paid after that day
/// is in the sums, as it was accepted, but its paper did not exist yet.
fn vouchers(group: &Group<'_>, held_on: Day, template: &FormTemplate) -> String {
    let of_group = group.entries.iter().map(|entry| entry.voucher);
    let mut papers: Vec<&Voucher> = of_group.filter(|paper| paper.paid_on <= held_on).collect();
    papers.dedup_by_key(|paper| paper.uid);
    if papers.len() < NAMED_VOUCHERS {
        let named = papers
            .iter()
            .map(|p| format!("{} ({})", p.number, p.paid_on));
        return named.collect::<Vec<_>>().join("; ");
    }
    let days = papers.iter().map(|paper| paper.paid_on);
    let day = |day: Option<Day>| pieces::day(day);
    template.filled(
        "many_vouchers",
        &[
            ("count", &papers.len().to_string()),
            ("from", &day(days.clone().min())),
            ("to", &day(days.max())),
        ],
    )
}
