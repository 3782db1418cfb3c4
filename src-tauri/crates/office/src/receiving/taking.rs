//! Nhận vào sổ: idempotent, newest number wins per đề án, nothing is written for a package held already.

use domain::delivery::{DeliveryScope, ReceivedPackage, ReceivedProposal, TrustedParty};
use domain::funding::FundSource;
use domain::ids::{ReceivedPackageId, ReceivedProposalId, TrustedPartyId};
use domain::money::Money;
use exchange::package::v1::ProposalRecord;
use exchange::package::{Manifest, PackageFault, Scope};

use super::doubles::doubles_of_centre;
use super::reading::ReadPackage;
use super::{
    OfferedProposal, PackageReport, PackageStanding, ProposalStanding, broken_chain, missing,
};
use crate::error::{DeliveryFault, Result};
use crate::kept_files::hash;
use crate::office::Writer;

/// Nhận một gói đã đọc. `trust` is the name under which an unknown key is remembered; "?" rehearses with it.
pub(super) fn take(
    writer: &mut Writer<'_>,
    read: &ReadPackage,
    officer: &str,
    trust: Option<&str>,
) -> Result<PackageReport> {
    let head = &read.checked.head;
    let signer = known_signer(writer, read)?;
    let received = writer.books().received_packages()?;
    let of_centre = || {
        received
            .iter()
            .filter(|one| one.centre_uid == head.centre_uid)
    };
    let held = of_centre().find(|one| one.sequence == head.sequence);
    if held.is_some_and(|held| held.sha256 != read.checked.sha256) {
        return Err(DeliveryFault::NumberTaken {
            sequence: head.sequence,
            centre: head.centre_name.clone(),
        }
        .into());
    }
    let standing = match held {
        Some(_) => PackageStanding::Same,
        None if of_centre().any(|one| one.sequence > head.sequence) => PackageStanding::Older,
        None => PackageStanding::New,
    };
    let keys = writer.books().trusted_parties()?;
    let key_changed = signer.is_none() && keys.iter().any(|key| key.party_uid == head.centre_uid);
    if signer.is_none() {
        remember(writer, read, officer, trust)?;
    }
    let mut proposals = Vec::new();
    for (record, text) in &read.records {
        proposals.push(take_proposal(writer, head, record, text)?);
    }
    if standing != PackageStanding::Same {
        let row = package_row(writer, read, officer)?;
        writer.change.put(row.uid.uid(), &row)?;
    }
    report(
        writer,
        read,
        Found {
            signer,
            key_changed,
            standing,
            proposals,
        },
    )
}

struct Found {
    signer: Option<String>,
    key_changed: bool,
    standing: PackageStanding,
    proposals: Vec<OfferedProposal>,
}

fn report(writer: &Writer<'_>, read: &ReadPackage, found: Found) -> Result<PackageReport> {
    let head = &read.checked.head;
    let received = writer.books().received_packages()?;
    Ok(PackageReport {
        sha256: read.checked.sha256.clone(),
        centre_uid: head.centre_uid.clone(),
        centre: head.centre_name.clone(),
        sequence: head.sequence,
        scope: scope(head.scope),
        year: head.year,
        source: head.fund_source(),
        made_at: head.made_at.clone(),
        bytes: read.checked.bytes as i64,
        people: head.counts.people,
        vouchers: head.counts.vouchers,
        scans: head.counts.scans,
        settled: Money::dong(head.totals.settled),
        signer: found.signer,
        fingerprint: read.checked.fingerprint.clone(),
        key_changed: found.key_changed,
        standing: found.standing,
        proposals: found.proposals,
        missing: missing(&received, &head.centre_uid),
        broken_chain: broken_chain(&received, &head.centre_uid),
        doubles: doubles_of_centre(&writer.books(), &head.centre_uid)?,
    })
}

/// Tên của khóa, when it may sign for this centre.
fn known_signer(writer: &Writer<'_>, read: &ReadPackage) -> Result<Option<String>> {
    let parties = writer.books().trusted_parties()?;
    let known = parties
        .into_iter()
        .find(|one| one.public_key == read.checked.signer);
    match known {
        Some(one) if one.party_uid == read.checked.head.centre_uid => Ok(Some(one.name)),
        Some(one) => Err(DeliveryFault::SignerOfAnother { name: one.name }.into()),
        None => Ok(None),
    }
}

fn remember(
    writer: &mut Writer<'_>,
    read: &ReadPackage,
    officer: &str,
    trust: Option<&str>,
) -> Result<()> {
    let head = &read.checked.head;
    let name = trust.ok_or_else(|| DeliveryFault::UnknownSigner {
        name: head.centre_name.clone(),
        fingerprint: read.checked.fingerprint.clone(),
    })?;
    let party = TrustedParty {
        uid: TrustedPartyId::new(writer.new_uid()),
        public_key: read.checked.signer.clone(),
        party_uid: head.centre_uid.clone(),
        name: name.to_owned(),
        recipient: head.reply_to.clone(),
        trusted_on: writer.today,
        trusted_by: officer.to_owned(),
    };
    Ok(writer.change.put(party.uid.uid(), &party)?)
}

fn take_proposal(
    writer: &mut Writer<'_>,
    head: &Manifest,
    record: &ProposalRecord,
    text: &str,
) -> Result<OfferedProposal> {
    let (proposal, totals) = (&record.proposal, &record.totals);
    let source = fund_source(&proposal.source)?;
    let held = writer
        .books()
        .received_proposal(&head.centre_uid, &proposal.uid)?;
    let sha256 = hash(text.as_bytes());
    let standing = match &held {
        None => ProposalStanding::New,
        Some(held) if held.sha256 == sha256 => ProposalStanding::Unchanged,
        Some(held) if held.sequence > head.sequence => ProposalStanding::Older,
        Some(_) => ProposalStanding::Changed,
    };
    let offered = OfferedProposal {
        code: proposal.code.clone(),
        title: proposal.title.clone(),
        year: proposal.year,
        source,
        standing,
        settled: Money::dong(totals.settled),
        settled_before: held.as_ref().map(|held| held.settled),
    };
    if held
        .as_ref()
        .is_some_and(|held| held.sequence >= head.sequence)
    {
        return Ok(offered);
    }
    let uid = held.map_or_else(
        || ReceivedProposalId::new(writer.new_uid()),
        |held| held.uid,
    );
    let row = ReceivedProposal {
        uid,
        centre_uid: head.centre_uid.clone(),
        proposal_uid: proposal.uid.clone(),
        sequence: head.sequence,
        sha256,
        code: proposal.code.clone(),
        title: proposal.title.clone(),
        stage: proposal.stage.clone(),
        year: proposal.year,
        source,
        approved: Money::dong(totals.approved),
        advanced: Money::dong(totals.advanced),
        spent: Money::dong(totals.spent),
        settled: Money::dong(totals.settled),
        returned: Money::dong(totals.returned),
        counterpart: Money::dong(totals.counterpart),
        people: record.people.len() as i64,
        content: text.to_owned(),
    };
    writer.change.put(row.uid.uid(), &row)?;
    Ok(offered)
}

fn package_row(writer: &Writer<'_>, read: &ReadPackage, officer: &str) -> Result<ReceivedPackage> {
    let head = &read.checked.head;
    Ok(ReceivedPackage {
        uid: ReceivedPackageId::new(writer.new_uid()),
        centre_uid: head.centre_uid.clone(),
        centre_name: head.centre_name.clone(),
        sequence: head.sequence,
        sha256: read.checked.sha256.clone(),
        previous_sha256: head.previous_sha256.clone(),
        scope: scope(head.scope),
        year: head.year,
        source: head.source.as_deref().map(fund_source).transpose()?,
        schema_version: head.schema_version,
        made_at: head.made_at.clone(),
        journal_tip: head.journal_tip.clone(),
        reply_to: head.reply_to.clone(),
        proposals: head.counts.proposals,
        people: head.counts.people,
        bytes: read.checked.bytes as i64,
        received_at: writer.now(),
        received_by: officer.to_owned(),
    })
}

fn scope(scope: Scope) -> DeliveryScope {
    match scope {
        Scope::Settlement => DeliveryScope::Settlement,
        Scope::Year => DeliveryScope::Year,
        Scope::All => DeliveryScope::All,
    }
}

fn fund_source(word: &str) -> Result<FundSource> {
    match word {
        "national" => Ok(FundSource::National),
        "local" => Ok(FundSource::Local),
        other => Err(PackageFault::Content {
            detail: format!("source {other:?}"),
        }
        .into()),
    }
}
