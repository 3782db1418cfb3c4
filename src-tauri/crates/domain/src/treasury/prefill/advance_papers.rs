//! Giấy tạm ứng điền sẵn from a voucher of the đề án.

use crate::budget_code::{BudgetCodes, BudgetUse};
use crate::calendar::Day;
use crate::ids::AdvancePaperId;
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::treasury::advance_paper::{
    AdvancePaper, AdvancePaperKind, AdvancePaperLine, AdvancePaperWithLines, ClearanceRow,
};
use crate::treasury::balance::balance_before;
use crate::treasury::prefill::acceptance_of;
use crate::treasury::{PaymentWay, SpendingStatus};
use crate::voucher::{VoucherKind, VoucherLine, VoucherState, VoucherWithLines};

/// Giấy tạm ứng of one kind, from the voucher it follows: amounts, papers, balance and codes as they
/// stand on `today`; `person` is the officer who asks.
pub fn advance_paper(
    kind: AdvancePaperKind,
    file: &ProposalFile,
    paper: &VoucherWithLines,
    codes: &BudgetCodes,
    (person, department): (&str, &str),
    today: Day,
) -> AdvancePaperWithLines {
    let mut made = head(kind, file, paper, codes, today);
    made.person = person.to_owned();
    made.department = department.to_owned();
    let lines = match kind {
        AdvancePaperKind::Request => vec![line(&paper.voucher.reason, paper.face_amount())],
        AdvancePaperKind::Clearance => cleared(paper),
        AdvancePaperKind::TreasuryClearance => asked(file, paper, today),
        AdvancePaperKind::Return => returned(file, paper, today),
    };
    AdvancePaperWithLines {
        paper: made,
        lines: numbered(lines),
    }
}

/// The lines in order, from 1.
pub fn numbered(mut lines: Vec<AdvancePaperLine>) -> Vec<AdvancePaperLine> {
    for (at, line) in lines.iter_mut().enumerate() {
        line.position = at as i64 + 1;
    }
    lines
}

fn head(
    kind: AdvancePaperKind,
    file: &ProposalFile,
    paper: &VoucherWithLines,
    codes: &BudgetCodes,
    today: Day,
) -> AdvancePaper {
    let at_treasury = matches!(
        kind,
        AdvancePaperKind::TreasuryClearance | AdvancePaperKind::Return
    );
    let declared = file.treasury.declaration(paper.voucher.uid);
    let code = |own: Option<&String>, used_for| match own.filter(|own| !own.is_empty()) {
        _ if !at_treasury => String::new(),
        Some(own) => own.clone(),
        None => codes.code_for(used_for, None).to_owned(),
    };
    let acceptance = (kind == AdvancePaperKind::TreasuryClearance)
        .then(|| acceptance_of(file, &as_of(paper, today)))
        .flatten();
    let listed = file.treasury.list_of(paper.voucher.uid).next().is_some();
    let is_return = kind == AdvancePaperKind::Return;
    AdvancePaper {
        uid: AdvancePaperId::NEW,
        proposal_uid: file.proposal.uid,
        kind,
        voucher_uid: Some(paper.voucher.uid),
        difference_uid: None,
        number: String::new(),
        made_on: today,
        person: String::new(),
        department: String::new(),
        reason: paper.voucher.reason.clone(),
        due_on: None,
        way: is_return.then_some(PaymentWay::Transfer),
        returns: is_return.then_some(SpendingStatus::Advance),
        decision_number: String::new(),
        decided_on: None,
        balance_on: (kind == AdvancePaperKind::TreasuryClearance).then_some(today),
        acceptance_number: acceptance.map_or(String::new(), |one| one.number.clone()),
        accepted_on: acceptance.map(|one| one.held_on),
        listed_on: (at_treasury && listed).then_some(paper.voucher.paid_on),
        chapter: code(declared.map(|one| &one.chapter), BudgetUse::Chapter),
        sector: code(declared.map(|one| &one.sector), BudgetUse::Sector),
        fund: code(declared.map(|one| &one.fund), BudgetUse::Fund),
        program_name: declared.map_or(String::new(), |one| one.program_name.clone()),
        program_code: declared.map_or(String::new(), |one| one.program_code.clone()),
        budget_year: paper.voucher.year.0,
        issued_on: None,
    }
}

/// The paper as if it were of another day: minutes held since its own day count.
fn as_of(paper: &VoucherWithLines, day: Day) -> VoucherWithLines {
    let mut paper = paper.clone();
    paper.voucher.paid_on = day;
    paper
}

fn line(content: &str, amount: Money) -> AdvancePaperLine {
    AdvancePaperLine {
        content: content.to_owned(),
        ..AdvancePaperLine::blank(AdvancePaperId::NEW, 1, amount)
    }
}

/// C43-BB: the phiếu chi that paid the advance and, until other papers are typed, all of it spent.
fn cleared(paper: &VoucherWithLines) -> Vec<AdvancePaperLine> {
    let whole = paper.face_amount();
    let of_voucher = |row, amount| AdvancePaperLine {
        row: Some(row),
        paper_number: paper.voucher.number.clone(),
        paper_on: Some(paper.voucher.paid_on),
        ..line("", amount)
    };
    let mut lines = vec![of_voucher(ClearanceRow::Received, whole)];
    lines.extend(paper.lines.iter().map(|one| AdvancePaperLine {
        row: Some(ClearanceRow::Spent),
        content: content_of(one, paper),
        paper_number: one.invoice_number.clone(),
        paper_on: one.invoiced_on,
        ..line("", one.amount())
    }));
    lines
}

/// Mẫu 10: every line of the draw, its own amount as the balance, at most what is still open.
fn asked(file: &ProposalFile, paper: &VoucherWithLines, today: Day) -> Vec<AdvancePaperLine> {
    let mut open = balance_before(file, today, AdvancePaperId::NEW);
    let lines = paper.lines.iter().map(|one| {
        let balance = one.amount().min(open.max(Money::ZERO));
        open -= balance;
        AdvancePaperLine {
            invoice_number: one.invoice_number.clone(),
            invoiced_on: one.invoiced_on,
            paper_number: paper.voucher.number.clone(),
            paper_on: Some(paper.voucher.paid_on),
            advanced_item: one.sub_item.clone(),
            sub_item: one.sub_item.clone(),
            balance,
            ..line(&content_of(one, paper), balance)
        }
    });
    lines.collect()
}

/// Mẫu 08: a receipt returns its own sum line by line; any other paper what is left of the advance.
fn returned(file: &ProposalFile, paper: &VoucherWithLines, today: Day) -> Vec<AdvancePaperLine> {
    let is_posted = paper.voucher.state == VoucherState::Posted;
    if paper.voucher.kind == VoucherKind::ReceiptVoucher && is_posted {
        let lines = paper.lines.iter().map(|one| AdvancePaperLine {
            sub_item: one.sub_item.clone(),
            ..line(&content_of(one, paper), one.amount())
        });
        return lines.collect();
    }
    let open = balance_before(file, today, AdvancePaperId::NEW);
    let sub_item = paper.lines.first().map(|one| one.sub_item.clone());
    vec![AdvancePaperLine {
        sub_item: sub_item.unwrap_or_default(),
        ..line("Nộp trả kinh phí tạm ứng chưa sử dụng", open)
    }]
}

fn content_of(line: &VoucherLine, paper: &VoucherWithLines) -> String {
    let own = line.content.trim();
    let content = if own.is_empty() {
        &paper.voucher.reason
    } else {
        own
    };
    content.to_owned()
}
