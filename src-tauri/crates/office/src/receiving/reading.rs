//! Đọc gói: the signature over every byte, then the key, then records that must agree with their manifest.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;

use domain::ids::{CentreId, ProposalId};
use domain::money::Money;
use exchange::package::v1::ProposalRecord;
use exchange::package::{
    Checked, Entries, Manifest, OpeningKey, PackageFault, PackageTotals, check, open,
};

use crate::error::{DeliveryFault, OfficeError, Result};
use crate::host::Desk;
use crate::progress::{Progress, Watch};

/// A centre has some hundred đề án in all its years.
const MOST_PROPOSALS: usize = 10_000;
/// What the records of one package may take in memory.
const MOST_RECORD_BYTES: usize = 1 << 30;

/// Gói đã đọc.
pub struct ReadPackage {
    /// Tờ khai and signature.
    pub checked: Checked<Manifest>,
    /// Hồ sơ từng đề án, with its text.
    pub records: Vec<(ProposalRecord, String)>,
}

/// Đọc và kiểm tra a package with the key of the open office or a passphrase; nothing is changed.
pub fn read(desk: &Desk, path: &Path, passphrase: &str, watch: Watch<'_>) -> Result<ReadPackage> {
    let own = desk.with_office(|office| office.own_lock())?;
    let key = match passphrase.trim() {
        "" => OpeningKey::Own(&own),
        typed => OpeningKey::passphrase(typed),
    };
    read_with(path, &key, watch)
}

/// Đọc và kiểm tra a package with a key at hand.
pub fn read_with(path: &Path, key: &OpeningKey<'_>, watch: Watch<'_>) -> Result<ReadPackage> {
    let (file, checked) = checked(path, watch)?;
    if checked.head.schema_version > store::SCHEMA_VERSION {
        let found = checked.head.schema_version;
        return Err(DeliveryFault::SchemaTooNew { found }.into());
    }
    let records = records(&mut open(file, &checked, key)?)?;
    agree(&checked.head, &records)?;
    Ok(ReadPackage { checked, records })
}

/// Kiểm tra chữ ký of a package; its head is readable without any key.
pub fn checked(path: &Path, watch: Watch<'_>) -> Result<(File, Checked<Manifest>)> {
    let mut file = File::open(path).map_err(|source| OfficeError::CannotRead {
        path: path.display().to_string(),
        source,
    })?;
    let checked = check(&mut file, &mut |at, total| tell(watch, at, total))?;
    Ok((file, checked))
}

fn tell(watch: Watch<'_>, at: u64, total: u64) -> ControlFlow<()> {
    watch(Progress {
        task: "Đọc gói".to_owned(),
        steps: vec!["Kiểm tra chữ ký".to_owned(), "Đọc hồ sơ".to_owned()],
        step: usize::from(at >= total),
        percent: u8::try_from(at.saturating_mul(100) / total.max(1)).ok(),
        note: None,
    })
}

fn records(inside: &mut Entries<File>) -> Result<Vec<(ProposalRecord, String)>> {
    let mut found = Vec::new();
    let mut bytes = 0;
    for name in inside.names() {
        if name.starts_with("de-an/") {
            let record: ProposalRecord = inside.record(&name)?;
            let text = serde_json::to_string(&record).map_err(|e| content(&e.to_string()))?;
            bytes += text.len();
            if found.len() >= MOST_PROPOSALS || bytes > MOST_RECORD_BYTES {
                return Err(content("more records than a centre has").into());
            }
            found.push((record, text));
        }
    }
    Ok(found)
}

/// What the manifest says and what the records add up to must be the same.
fn agree(head: &Manifest, records: &[(ProposalRecord, String)]) -> Result<()> {
    let people: usize = records.iter().map(|(record, _)| record.people.len()).sum();
    if head.counts.proposals != records.len() as i64 || head.counts.people != people as i64 {
        return Err(content("counts").into());
    }
    // The identity becomes part of a file's name here: nothing but a UUID is taken.
    if head.sequence < 1 || head.centre_uid.parse::<CentreId>().is_err() {
        return Err(content("centre or sequence").into());
    }
    let mut totals = PackageTotals::default();
    for (record, _) in records {
        covered(head, record)?;
        let sums = spent(record).ok_or_else(|| content("sums"))?;
        if sums != (record.totals.spent, record.totals.counterpart) {
            return Err(content(&format!("{}: spent", record.proposal.code)).into());
        }
        totals = totals
            .plus(record.totals)
            .ok_or_else(|| content("totals"))?;
    }
    match totals == head.totals {
        true => Ok(()),
        false => Err(content("totals").into()),
    }
}

/// A đề án outside of what the package says it covers would stand where no later package replaces it.
fn covered(head: &Manifest, record: &ProposalRecord) -> Result<()> {
    let proposal = &record.proposal;
    if proposal.uid.parse::<ProposalId>().is_err() || !sums_are_money(record) {
        return Err(content(&format!("{}: identity or sums", proposal.code)).into());
    }
    let of_year = head.year.is_none_or(|year| year == proposal.year);
    let of_source = head
        .source
        .as_ref()
        .is_none_or(|source| *source == proposal.source);
    match of_year && of_source {
        true => Ok(()),
        false => Err(content(&format!("{}: not covered", proposal.code)).into()),
    }
}

/// Sums that no office has would break every total they enter.
fn sums_are_money(record: &ProposalRecord) -> bool {
    let all = &record.totals;
    let sums = [
        all.approved,
        all.advanced,
        all.spent,
        all.settled,
        all.remaining,
        all.to_return,
        all.returned,
        all.counterpart,
    ];
    sums.into_iter().all(|dong| Money::checked(dong).is_ok())
}

fn spent(record: &ProposalRecord) -> Option<(i64, i64)> {
    record
        .voucher_lines
        .iter()
        .try_fold((0_i64, 0_i64), |sum, line| {
            Some((
                sum.0.checked_add(line.grant)?,
                sum.1.checked_add(line.counterpart)?,
            ))
        })
}

fn content(detail: &str) -> PackageFault {
    PackageFault::Content {
        detail: detail.to_owned(),
    }
}
