//! Hóa đơn điện tử → hóa đơn, dòng hóa đơn, and the original among the kept files.

/// What the books know that a file alone cannot tell.
mod known;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use domain::ids::{InvoiceId, InvoiceLineId, ProposalId};
use domain::invoice::{Invoice, InvoiceLine, full_key};
use domain::money::Money;
use domain::proposal::Proposal;
use exchange::code::Code;
use exchange::invoice::{GREATEST_FILE, InvoiceItem, InvoiceReport, InvoiceValues, read_invoice};
use exchange::report::FileStatus;

use super::{FileSummary, ImportAnswer, ImportNote, ImportRequest, Steps};
use crate::error::{OfficeError, Result};
use crate::kept_files::JustKept;
use crate::office::{Office, Writer};
use crate::operation::Operation;

/// Nhập các tệp hóa đơn, and those of a folder; each stands for itself (decisions 19).
pub fn import(
    office: &mut Office,
    request: &ImportRequest,
    steps: &Steps<'_>,
) -> Result<(ImportAnswer, Vec<String>)> {
    let proposal = match &request.proposal {
        Some(code) => Some(named(office, code, request.year)?),
        None => None,
    };
    let mut answer = ImportAnswer::default();
    let mut touched = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let paths = files(&request.paths)?;
    for (at, path) in paths.iter().enumerate() {
        if let Err(stopped) = steps.share(at, paths.len()) {
            if answer.summary.is_empty() {
                return Err(stopped);
            }
            answer.stopped = true;
            break;
        }
        let (mut report, bytes) = read(path)?;
        let key = key_of(&report);
        let is_repeat = key.as_ref().is_some_and(|key| taken.contains(key));
        known::judge(office, &mut report, &bytes, proposal.as_ref(), is_repeat)?;
        if report.status == FileStatus::Accepted {
            taken.extend(key);
            if !request.dry_run {
                touched.extend(take(office, &report, &bytes, proposal.as_ref())?);
            }
        }
        answer.summary.push(summary(&report));
        let value = serde_json::to_value(&report);
        answer
            .files
            .push(value.map_err(|error| OfficeError::Fault(error.to_string()))?);
    }
    Ok((answer, touched))
}

fn named(office: &Office, code: &str, year: Option<i32>) -> Result<Proposal> {
    let found = office.books().proposal_by_code(code, year)?;
    found.ok_or_else(|| OfficeError::NotFound {
        kind: "đề án",
        label: code.to_owned(),
    })
}

/// The files themselves, and of folders every .xml in them, by name.
fn files(paths: &[String]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        let path = Path::new(path);
        if !path.is_dir() {
            files.push(path.to_owned());
            continue;
        }
        let cannot_read = |source| OfficeError::CannotRead {
            path: path.display().to_string(),
            source,
        };
        let mut inside = Vec::new();
        for entry in std::fs::read_dir(path).map_err(cannot_read)? {
            let entry = entry.map_err(cannot_read)?.path();
            let ending = entry
                .extension()
                .map(|ending| ending.to_string_lossy().to_lowercase());
            if entry.is_file() && ending.as_deref() == Some("xml") {
                inside.push(entry);
            }
        }
        if inside.is_empty() {
            let label = path.display().to_string();
            return Err(OfficeError::NotFound {
                kind: "tệp hóa đơn .xml trong thư mục",
                label,
            });
        }
        inside.sort();
        files.extend(inside);
    }
    Ok(files)
}

/// Reads one file; a file far too large is refused before it is in memory.
fn read(path: &Path) -> Result<(InvoiceReport, Vec<u8>)> {
    let name = path.display().to_string();
    let cannot_read = |source| OfficeError::CannotRead {
        path: name.clone(),
        source,
    };
    let length = std::fs::metadata(path).map_err(cannot_read)?.len();
    if length > GREATEST_FILE as u64 {
        return Ok((
            InvoiceReport::refused(&name, Code::FileExpandsTooMuch),
            Vec::new(),
        ));
    }
    let bytes = std::fs::read(path).map_err(cannot_read)?;
    Ok((read_invoice(&name, &bytes), bytes))
}

fn key_of(report: &InvoiceReport) -> Option<String> {
    let values = report.values.as_ref()?;
    full_key(
        &values.seller_tax_code,
        &values.form,
        &values.symbol,
        &values.number,
    )
}

/// Ghi một hóa đơn: the original first, then the rows that name it.
fn take(
    office: &mut Office,
    report: &InvoiceReport,
    bytes: &[u8],
    proposal: Option<&Proposal>,
) -> Result<Vec<String>> {
    let Some(values) = &report.values else {
        return Ok(Vec::new());
    };
    let kept = office.kept_files().keep(bytes, &report.file)?;
    let label = format!("Nhập hóa đơn {} số {}", values.symbol, values.number);
    let change = office.change(Operation::ImportInvoices, label, |writer| {
        write(
            writer,
            report,
            values,
            kept,
            proposal.map(|proposal| proposal.uid),
        )
    })?;
    Ok(change.touched)
}

fn write(
    writer: &mut Writer<'_>,
    report: &InvoiceReport,
    values: &InvoiceValues,
    kept: JustKept,
    proposal_uid: Option<ProposalId>,
) -> Result<()> {
    let uid = InvoiceId::new(writer.new_uid());
    let mut invoice = record(writer, uid, values);
    invoice.file_sha256.clone_from(&kept.sha256);
    invoice.file_name.clone_from(&kept.name);
    // A voucher that was typed before its invoice came says whose it is.
    invoice.proposal_uid = match proposal_uid {
        Some(proposal) => Some(proposal),
        None => writer.books().proposal_using(&invoice)?,
    };
    writer.change.put(uid.uid(), &invoice)?;
    let taxes = spread_tax(values, &report.items);
    for (index, (item, tax)) in report.items.iter().zip(taxes).enumerate() {
        let line = InvoiceLine {
            uid: InvoiceLineId::new(writer.new_uid()),
            invoice_uid: uid,
            position: index as i64 + 1,
            nature: item.nature,
            content: item.content.clone(),
            unit: item.unit.clone(),
            quantity: item.quantity,
            unit_price: item.unit_price,
            amount: item.amount,
            tax_rate: item.rate.clone(),
            tax,
        };
        writer.change.put(line.uid.uid(), &line)?;
    }
    kept.name_it(writer, uid.uid(), invoice.proposal_uid)?;
    Ok(())
}

fn record(writer: &Writer<'_>, uid: InvoiceId, values: &InvoiceValues) -> Invoice {
    let computed_total = values.computed_total.unwrap_or(Money::ZERO);
    let number = values.number.as_str();
    let key = full_key(
        &values.seller_tax_code,
        &values.form,
        &values.symbol,
        number,
    );
    Invoice {
        uid,
        proposal_uid: None,
        invoice_key: key.unwrap_or_default(),
        file_sha256: String::new(),
        file_name: String::new(),
        version: values.version.clone(),
        title: values.title.clone(),
        seller_tax_code: values.seller_tax_code.clone(),
        seller_name: values.seller_name.clone(),
        seller_address: values.seller_address.clone(),
        seller_account: values.seller_account.clone(),
        seller_bank: values.seller_bank.clone(),
        form: values.form.clone(),
        symbol: values.symbol.clone(),
        number: values.number.clone(),
        issued_on: values.date,
        buyer_name: values.buyer_name.clone(),
        buyer_tax_code: values.buyer_tax_code.clone(),
        buyer_budget_code: values.buyer_budget_code.clone(),
        currency: values.currency.clone(),
        sum_before_tax: values.sum_before_tax,
        sum_tax: values.sum_tax,
        total: values.total.unwrap_or(computed_total),
        computed_total,
        total_words: values.total_words.clone(),
        tax_authority_code: values.tax_authority_code.clone(),
        seal: values.seal,
        relation: values.relation,
        related_to: values.related_to.clone(),
        line_count: values.lines as i64,
        imported_on: writer.today,
        note: String::new(),
    }
}

/// Thuế của từng dòng: the tax of each rate split over its lines, to the last đồng.
fn spread_tax(values: &InvoiceValues, items: &[InvoiceItem]) -> Vec<Money> {
    let mut taxes = vec![Money::ZERO; items.len()];
    for group in &values.vat {
        let own = |item: &InvoiceItem| values.vat.len() == 1 || item.rate == group.rate;
        let places: Vec<usize> = (0..items.len()).filter(|at| own(&items[*at])).collect();
        let weights: Vec<i64> = places
            .iter()
            .map(|at| items[*at].amount.as_dong().max(0))
            .collect();
        if weights.iter().all(|weight| *weight == 0) {
            continue;
        }
        for (at, tax) in places.into_iter().zip(group.tax.split(&weights)) {
            taxes[at] = tax;
        }
    }
    taxes
}

fn summary(report: &InvoiceReport) -> FileSummary {
    let note = |code: &Code| ImportNote {
        row: None,
        code: code.wire().to_owned(),
        message: code.sentence().to_owned(),
        check: code.check(),
    };
    let accepted = report.status == FileStatus::Accepted;
    FileSummary {
        file: report.file.clone(),
        accepted,
        rows_accepted: i64::from(accepted),
        rows_rejected: 0,
        notes: report.codes.iter().map(note).collect(),
        sheets: Vec::new(),
    }
}
