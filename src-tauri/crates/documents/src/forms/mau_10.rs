//! Mẫu số 10: bảng đối chiếu kinh phí năm, contract by contract.

use domain::calendar::BudgetYear;
use domain::contract::{Advance, AdvanceKind};
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::settlement::balance::{Balance, movements_in};

use super::case::YearCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, RowKind, Signatures, Table, TableColumn, Width};

/// Dựng Mẫu 10. Chuyển sang + tạm ứng trong năm − quyết toán = còn dư; a balance below nothing is
/// money still to be granted.
pub fn document(case: &YearCase<'_>, template: &FormTemplate) -> Document {
    let year = case.year.0.to_string();
    let every = template.text("every_source");
    let source = case.source.map_or(every, |source| source.label());
    let values = [("year", year.as_str()), ("source", source)];
    let mut paper = pieces::opened(&case.frame, template, &values);
    let accounts: Vec<_> = case
        .with_money()
        .into_iter()
        .filter(|file| file.is_reconciled())
        .map(|file| Account::of(file, case.year))
        .collect();
    paper.push(pieces::unit_line());
    paper.push(table(&accounts, template));
    let balance: Money = accounts.iter().map(Account::left).sum();
    let label = if balance.is_negative() {
        template.text("words_due")
    } else {
        template.text("words_left")
    };
    paper.push(pieces::words_after(label, balance.abs()));
    if accounts.iter().any(|account| account.left().is_negative()) {
        paper.push(pieces::prose(template.text("brackets")));
    }
    paper.push(signatures(case, template));
    paper
}

/// The other side of the first contract signs first.
fn signatures(case: &YearCase<'_>, template: &FormTemplate) -> Signatures {
    let files = case.with_money().into_iter();
    let contract = files.filter_map(ProposalFile::agency_contract).next();
    let agency = contract.map_or(String::new(), |signed| signed.other_party.to_uppercase());
    let name = contract.map_or("", |signed| &signed.other_representative);
    let values = [("agency", agency.as_str()), ("agency_head_name", name)];
    pieces::signatures_with(&case.frame, template, &values)
}

/// Sổ của một hợp đồng trong năm.
struct Account<'a> {
    file: &'a ProposalFile,
    balance: Balance,
    moved: Vec<(&'a Advance, Money)>,
}

impl<'a> Account<'a> {
    fn of(file: &'a ProposalFile, year: BudgetYear) -> Self {
        let signed = |advance: &Advance| match advance.kind {
            AdvanceKind::Return => -advance.amount,
            AdvanceKind::Advance | AdvanceKind::FinalPayment => advance.amount,
        };
        Self {
            file,
            balance: Balance::in_year(file, year),
            moved: movements_in(file, year)
                .map(|advance| (advance, signed(advance)))
                .collect(),
        }
    }

    fn advanced(&self) -> Money {
        self.balance.received - self.balance.returned
    }

    fn left(&self) -> Money {
        self.balance.till()
    }
}

fn table(accounts: &[Account<'_>], template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("contract", &[]),
            ("carried", &[]),
            ("advances", &["round", "day", "amount"]),
            ("settled", &[]),
            ("balance", &[]),
        ],
    );
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        pieces::amount_column(),
        TableColumn::centred(Width::mm(24)),
        TableColumn::centred(Width::mm(24)),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::amount_column(),
    ];
    let mut rows = Vec::new();
    for (index, account) in accounts.iter().enumerate() {
        rows.extend(account_rows(index, account, template));
    }
    let sum = |of: fn(&Account<'_>) -> Money| total_amount(accounts.iter().map(of).sum());
    rows.push(Row::new(
        RowKind::Total,
        [
            String::new(),
            template.text("total").to_owned(),
            sum(|account| account.balance.opening),
            String::new(),
            String::new(),
            sum(|account| account.advanced()),
            sum(|account| account.balance.settled),
            sum(|account| account.left()),
        ],
    ));
    Table::new(columns, head, rows)
}

/// The contract's own row carries its figures; the rounds follow, one row each.
fn account_rows(index: usize, account: &Account<'_>, template: &FormTemplate) -> Vec<Row> {
    let proposal = &account.file.proposal;
    let number = account.file.agency_contract().map_or("", |c| &c.number);
    let values = [("number", number), ("title", &proposal.title)];
    let mut rows = vec![Row::new(
        RowKind::Group,
        [
            pieces::ordinal(index),
            template.filled("contract_cell", &values),
            amount(account.balance.opening),
            String::new(),
            String::new(),
            amount(account.advanced()),
            amount(account.balance.settled),
            amount(account.left()),
        ],
    )];
    rows.extend(account.moved.iter().map(|(advance, signed)| {
        let round = match advance.kind {
            AdvanceKind::Advance => advance.round.to_string(),
            AdvanceKind::Return => template.text("returned").to_owned(),
            AdvanceKind::FinalPayment => template.text("final").to_owned(),
        };
        let (blank, day) = (String::new, advance.moved_on.to_string());
        Row::body([
            blank(),
            blank(),
            blank(),
            round,
            day,
            amount(*signed),
            blank(),
            blank(),
        ])
    }));
    rows
}

#[cfg(test)]
mod tests;
