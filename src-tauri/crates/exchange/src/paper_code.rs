//! Mã đối chiếu: what the QR of a settlement paper says, and how it is compared with records.
//!
//! `KC1:<mẫu>:<năm>:<đề án>:<được duyệt>:<quyết toán>:<dấu dữ liệu>:<dấu nhật ký>:<dấu đơn vị>`. Hashes are
//! written in decimal digits: an input method makes letters of other letters ("DD", "AS"), never of digits.

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use domain::fold::fold;
use sha2::{Digest, Sha256};

use crate::package::v1::ProposalRecord;

/// Mã đối chiếu trên giấy: what the QR of one paper says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperCode {
    /// Mã mẫu, as in the registry of forms.
    pub form: String,
    /// Năm ngân sách.
    pub year: i32,
    /// Mã đề án, folded; `all-national`, `all-local` or `all` for the papers of a year.
    pub subject: String,
    /// Kinh phí được duyệt, in đồng.
    pub approved: i64,
    /// Kinh phí quyết toán, in đồng.
    pub settled: i64,
    /// Dấu dữ liệu: the first 64 bits of the hash of the records.
    pub data: u64,
    /// Dấu nhật ký: the first 64 bits of the journal's tip when the paper was made.
    pub tip: u64,
    /// Dấu đơn vị: the first 64 bits of the hash of its identity.
    pub centre: u64,
}

/// Chuỗi không phải mã đối chiếu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a paper code")]
pub struct NotAPaperCode;

const MARK: &str = "KC1";

impl fmt::Display for PaperCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Capitals and digits only: the QR then takes half the room.
        write!(
            f,
            "{MARK}:{}:{}:{}:{}:{}:{}:{}:{}",
            self.form.to_ascii_uppercase(),
            self.year,
            self.subject.to_ascii_uppercase(),
            self.approved,
            self.settled,
            self.data,
            self.tip,
            self.centre
        )
    }
}

impl FromStr for PaperCode {
    type Err = NotAPaperCode;

    fn from_str(text: &str) -> Result<PaperCode, NotAPaperCode> {
        let folded = fold(text.trim());
        let parts: Vec<&str> = folded.split(':').map(str::trim).collect();
        let [
            mark,
            form,
            year,
            subject,
            approved,
            settled,
            data,
            tip,
            centre,
        ] = parts[..]
        else {
            return Err(NotAPaperCode);
        };
        if mark != fold(MARK) {
            return Err(NotAPaperCode);
        }
        Ok(PaperCode {
            form: form.to_owned(),
            year: number(year)?,
            subject: subject.to_owned(),
            approved: number(approved)?,
            settled: number(settled)?,
            data: number(data)?,
            tip: number(tip)?,
            centre: number(centre)?,
        })
    }
}

fn number<T: FromStr>(text: &str) -> Result<T, NotAPaperCode> {
    text.parse().map_err(|_| NotAPaperCode)
}

/// Dấu dữ liệu of records, in order: what a settlement states. Stages, steps, locks, scans and persons are left out:
/// they may change after the paper is printed.
///
/// # Errors
/// A record that cannot be written as JSON; a fault of the program.
pub fn data_mark<'a>(
    records: impl IntoIterator<Item = &'a ProposalRecord>,
) -> Result<u64, serde_json::Error> {
    let mut hash = Sha256::new();
    for record in records {
        let mut stated = record.clone();
        // People may be erased on request, which must not make a printed paper false; how many they are stays.
        hash.update(stated.people.len().to_be_bytes());
        stated.people.clear();
        stated.steps.clear();
        stated.papers.clear();
        stated.settlements.clear();
        stated.scans.clear();
        stated.outcomes.clear();
        let proposal = &mut stated.proposal;
        for going_on in [
            &mut proposal.stage,
            &mut proposal.regulation_pack,
            &mut proposal.officer,
            &mut proposal.note,
        ] {
            going_on.clear();
        }
        hash.update(serde_json::to_vec(&stated)?);
        hash.update(b"\n");
    }
    Ok(first_bits(&hash.finalize()))
}

/// Dấu dữ liệu of a year: the marks of its đề án in the order of their folded codes.
pub fn year_mark(mut marks: Vec<(String, u64)>) -> u64 {
    marks.sort();
    let mut hash = Sha256::new();
    for (code, mark) in marks {
        hash.update(code.as_bytes());
        hash.update(mark.to_be_bytes());
    }
    first_bits(&hash.finalize())
}

/// Dấu đơn vị of an identity.
pub fn centre_mark(uid: &str) -> u64 {
    first_bits(&Sha256::digest(uid.as_bytes()))
}

/// Dấu nhật ký of a tip in hexadecimal; an empty journal gives 0.
pub fn tip_mark(tip: &str) -> u64 {
    let first = tip.get(..16).unwrap_or_default();
    u64::from_str_radix(first, 16).unwrap_or_default()
}

fn first_bits(hash: &[u8]) -> u64 {
    hash.iter()
        .take(8)
        .fold(0, |bits, byte| (bits << 8) | u64::from(*byte))
}
