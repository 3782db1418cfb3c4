//! Hóa đơn điện tử: reads the XML of an e-invoice (Quyết định 1450/QĐ-TCT, messages 2.0.x and 2.1.0).
//!
//! Tolerant of order, namespaces and unknown elements; entities, bombs and endless files are refused.
//! The file is walked without a tree, so that 20.000 lines cost no more than what is kept of them.

/// The canonical form that signatures are made over.
mod canonical;
/// What an element's text becomes.
mod collect;
/// Bytes to text: marks, declared names, what contradicts them.
mod encoding;
/// Figures as invoices write them.
mod figures;
/// What reading one invoice gave.
mod report;
/// Whether the signed digests are still those of the data.
mod seal;
/// Lines added up again beside what the invoice states.
mod sums;
#[cfg(test)]
mod tests;
/// One walk over the elements, within limits.
mod walk;

use std::collections::BTreeSet;

use crate::code::Code;
pub use report::{InvoiceItem, InvoiceReport, InvoiceValues, RateGroup};

/// The greatest file that is read and kept: an invoice of 20.000 lines takes 5 MB.
pub const GREATEST_FILE: usize = 30 * 1024 * 1024;

/// Reads one invoice. Any bytes give a report.
pub fn read_invoice(file: &str, bytes: &[u8]) -> InvoiceReport {
    let mut codes = BTreeSet::new();
    match read(bytes, &mut codes) {
        Ok(mut report) => {
            report.file = file.to_owned();
            report.codes = codes;
            report
        }
        Err(code) => InvoiceReport::refused(file, code),
    }
}

fn read(bytes: &[u8], codes: &mut BTreeSet<Code>) -> Result<InvoiceReport, Code> {
    if bytes.len() > GREATEST_FILE {
        return Err(Code::FileExpandsTooMuch);
    }
    let decoded = encoding::decode(bytes)?;
    if decoded.was_converted {
        codes.insert(Code::Encoding);
    }
    let raw = collect::collect(&decoded.text)?;
    let seal = seal::judge(&decoded.text, &raw);
    report::of(raw, seal, codes)
}
