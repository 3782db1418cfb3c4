//! Bảng kê chứng từ → đề án, dự toán, hợp đồng, chứng từ.

use std::collections::HashMap;
use std::collections::btree_map::{BTreeMap, Entry};

use domain::calendar::BudgetYear;
use domain::fold::fold;
use domain::funding::FundSource;
use domain::ids::{EstimateLineId, ProposalId, VoucherId, VoucherLineId};
use domain::money::Money;
use domain::proposal::estimate::{CostItem, EstimateLine};
use domain::proposal::{Proposal, ProposalKind, Stage, SupportBasis};
use domain::voucher::{Voucher, VoucherKind, VoucherLine, VoucherState};
use exchange::code::Code;
use exchange::report::{
    AdvanceEntry, ProposalPapers, RowReport, RowStatus, SheetReport, VoucherHeading, VoucherReport,
    VoucherRow,
};

use super::{DuplicatePerson, FileSteps, ImportRequest, papers};
use crate::commands::proposals::still_open;
use crate::error::{OfficeError, Result};
use crate::office::Writer;

/// Ghi các dòng được nhận. A number or an invoice that the books already hold rejects its row.
pub fn take(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    report: &mut VoucherReport,
    steps: &FileSteps<'_>,
) -> Result<Vec<DuplicatePerson>> {
    for sheet in &mut report.sheets {
        let mut places = Places::default();
        for index in 0..sheet.rows.len() {
            steps.row(index, sheet.rows.len())?;
            if !sheet.rows[index].is_accepted() {
                continue;
            }
            if let Some(code) = already_known(writer, &sheet.rows[index].values)? {
                reject(sheet, index, code);
                continue;
            }
            let values = sheet.rows[index].values.clone();
            let place = places.of(writer, request, &sheet.heading, &values)?;
            if values.is_advance {
                place.drawn.push(papers::advance_of(&values));
            } else {
                take_row(writer, place, &values)?;
                place.spent.push(values);
            }
        }
        for (code, place) in places.0 {
            let told = papers::Told {
                heading: &sheet.heading,
                code: &code,
                spent: &place.spent,
                drawn: place.drawn,
            };
            papers::write(writer, &place.proposal, told)?;
        }
    }
    Ok(Vec::new())
}

fn reject(sheet: &mut SheetReport<VoucherRow, VoucherHeading>, index: usize, code: Code) {
    let row: &mut RowReport<VoucherRow> = &mut sheet.rows[index];
    row.status = RowStatus::Rejected;
    row.codes.insert(code);
    sheet.accepted -= 1;
    sheet.rejected += 1;
    let money = [
        ("grant", row.values.grant),
        ("counterpart", row.values.counterpart),
    ];
    for (name, amount) in money {
        if let (Some(sum), Some(amount)) = (sheet.sums.get_mut(name), amount) {
            *sum -= amount.as_dong();
        }
    }
}

fn already_known(writer: &Writer<'_>, row: &VoucherRow) -> Result<Option<Code>> {
    let books = writer.books();
    if let (Some(kind), Some(day)) = (row.kind, row.date)
        && books.voucher_number_is_used(kind, day.year(), &row.number)?
    {
        return Ok(Some(Code::VoucherNumberDuplicate));
    }
    if let Some(key) = &row.invoice_key
        && books.invoice_is_used(key)?
    {
        return Ok(Some(Code::InvoiceDuplicate));
    }
    Ok(None)
}

/// Đề án và dòng dự toán a row belongs to, with what its rows gave so far.
struct Place {
    proposal: Proposal,
    lines: HashMap<String, EstimateLineId>,
    spent: Vec<VoucherRow>,
    drawn: Vec<AdvanceEntry>,
}

/// By the code that the rows call the đề án.
#[derive(Default)]
struct Places(BTreeMap<String, Place>);

impl Places {
    fn of(
        &mut self,
        writer: &mut Writer<'_>,
        request: &ImportRequest,
        heading: &VoucherHeading,
        row: &VoucherRow,
    ) -> Result<&mut Place> {
        match self.0.entry(row.proposal.clone()) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(new) => {
                let code = request.proposal.as_ref().unwrap_or(&row.proposal);
                let place = place_of(writer, request, heading, row, code)?;
                Ok(new.insert(place))
            }
        }
    }
}

fn place_of(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    heading: &VoucherHeading,
    row: &VoucherRow,
    code: &str,
) -> Result<Place> {
    let year = row
        .date
        .map(|day| day.year())
        .or(request.year)
        .unwrap_or(writer.today.year());
    let papers = heading
        .proposals
        .iter()
        .find(|papers| fold(&papers.code) == fold(&row.proposal));
    let proposal = match writer.books().proposal_by_code(code, Some(year))? {
        Some(found) => still_open(writer, found.uid)?,
        None if request.proposal.is_some() => {
            return Err(OfficeError::NotFound {
                kind: "đề án",
                label: code.to_owned(),
            });
        }
        None => new_proposal(writer, request, heading, papers, code, year)?,
    };
    let lines = lines_of(writer, heading, row, &proposal)?;
    Ok(Place {
        proposal,
        lines,
        spent: Vec::new(),
        drawn: Vec::new(),
    })
}

fn new_proposal(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    heading: &VoucherHeading,
    papers: Option<&ProposalPapers>,
    code: &str,
    year: i32,
) -> Result<Proposal> {
    let source = papers
        .and_then(|p| p.source)
        .or(request.source)
        .unwrap_or(FundSource::Local);
    let (grant, other) = papers::estimate_of(heading, code);
    let title = papers
        .map(|p| p.title.clone())
        .filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| code.to_owned());
    let proposal = Proposal {
        uid: ProposalId::new(writer.new_uid()),
        plan_uid: None,
        code: writer.books().next_proposal_code(year, source)?,
        office_code: code.to_owned(),
        kind: ProposalKind::guess(&title).unwrap_or(ProposalKind::ProgrammeManagement),
        content: String::new(),
        title,
        source,
        year: BudgetYear(year),
        // The value of a contract may hold the counterpart too; the estimate tells them apart.
        approved_grant: Some(grant)
            .filter(|grant| *grant > Money::ZERO)
            .or(papers.and_then(|papers| papers.contract_value)),
        approved_other: Some(other).filter(|other| *other > Money::ZERO),
        support_basis: match other > Money::ZERO {
            true => SupportBasis::PercentOfCost,
            false => SupportBasis::FullCost,
        },
        implementer: writer
            .books()
            .centre()?
            .map(|centre| centre.name)
            .unwrap_or_default(),
        partner: String::new(),
        beneficiary_text: papers.map(|p| p.beneficiary.clone()).unwrap_or_default(),
        place: String::new(),
        commune_code: None,
        quantity: None,
        quantity_unit: String::new(),
        goal: String::new(),
        starts_on: None,
        ends_on: None,
        stage: Stage::InProgress,
        progress_percent: None,
        regulation_pack: String::new(),
        officer: String::new(),
        review_obstacle: String::new(),
        review_plan: String::new(),
        note: String::new(),
        shape: domain::life::ProposalShape::Single,
        other_contents: String::new(),
        programme_uid: None,
        jobs: None,
    };
    writer.change.put(proposal.uid.uid(), &proposal)?;
    Ok(proposal)
}

/// The estimate lines by the numbers the file calls them, made when the đề án has none yet.
fn lines_of(
    writer: &mut Writer<'_>,
    heading: &VoucherHeading,
    row: &VoucherRow,
    proposal: &Proposal,
) -> Result<HashMap<String, EstimateLineId>> {
    let kept = writer.books().estimate_of(proposal.uid)?;
    if !kept.is_empty() {
        return Ok(kept
            .into_iter()
            .map(|line| (line.position.to_string(), line.uid))
            .collect());
    }
    let own = heading
        .estimate
        .iter()
        .filter(|entry| fold(&entry.proposal) == fold(&row.proposal));
    let mut lines = HashMap::new();
    for (index, entry) in own.enumerate() {
        let line = EstimateLine {
            uid: EstimateLineId::new(writer.new_uid()),
            proposal_uid: proposal.uid,
            position: index as i64 + 1,
            content: entry.content.clone(),
            item: CostItem::guess(&entry.content),
            unit: String::new(),
            quantity: None,
            unit_price: None,
            amount: entry.grant + entry.counterpart,
            grant: entry.grant,
            counterpart: entry.counterpart,
            other: Money::ZERO,
            sub_item: entry.budget_code.clone(),
            done_quantity: None,
            note: String::new(),
        };
        writer.change.put(line.uid.uid(), &line)?;
        lines.insert(entry.line.clone(), line.uid);
    }
    Ok(lines)
}

/// A listed paper was already paid and booked: it enters posted, under its own number.
fn take_row(writer: &mut Writer<'_>, place: &Place, row: &VoucherRow) -> Result<()> {
    let day = row.date.unwrap_or(writer.today);
    let voucher = Voucher {
        uid: VoucherId::new(writer.new_uid()),
        proposal_uid: Some(place.proposal.uid),
        class_uid: None,
        kind: row.kind.unwrap_or(VoucherKind::PaymentVoucher),
        year: BudgetYear(day.year()),
        number: row.number.clone(),
        book: String::new(),
        series_number: None,
        paid_on: day,
        payee: String::new(),
        payee_address: String::new(),
        payee_account: String::new(),
        payee_bank: String::new(),
        reason: row.content.clone(),
        attachments: 0,
        state: VoucherState::Posted,
        issued_on: None,
        cancel_reason: String::new(),
        reverses_uid: None,
        amount_words: row.amount_words.clone(),
        note: row.note.clone(),
    };
    let invoice: Vec<&str> = row
        .invoice_key
        .as_deref()
        .unwrap_or_default()
        .split('|')
        .collect();
    let part = |index: usize| invoice.get(index).copied().unwrap_or_default().to_owned();
    let line = VoucherLine {
        uid: VoucherLineId::new(writer.new_uid()),
        voucher_uid: voucher.uid,
        position: 1,
        estimate_line_uid: place.lines.get(&row.estimate_line).copied(),
        content: row.content.clone(),
        quantity: None,
        unit_price: None,
        grant: row.grant.unwrap_or(Money::ZERO),
        counterpart: row.counterpart.unwrap_or(Money::ZERO),
        deductible_tax: Money::ZERO,
        sub_item: row.budget_code.clone(),
        seller_tax_code: part(0),
        invoice_form: String::new(),
        invoice_symbol: part(1),
        invoice_number: part(2),
        invoiced_on: row.invoice_date,
        invoice_buyer: String::new(),
    };
    crate::locked_years::voucher_is_open(&writer.books(), &voucher)?;
    writer.change.put(voucher.uid.uid(), &voucher)?;
    writer.change.put(line.uid.uid(), &line)?;
    Ok(())
}
