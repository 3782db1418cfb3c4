//! Gom hồ sơ for a package: everything is read under the lock at one moment of the journal.

use std::collections::BTreeSet;

use domain::delivery::DeliveryScope;
use domain::fold::tidy;
use domain::funding::FundSource;
use domain::ids::VoucherId;
use domain::kept_file::KeptFile;
use domain::proposal_file::ProposalFile;
use exchange::package::v1::ProposalRecord;
use exchange::package::{
    Counts, Lock, Manifest, PackKey, PackageFault, PackageTotals, RulePack, Scope,
};

use super::ExportRequest;
use super::local::{local_place, package_name};
use crate::commands::settlements::{Gathered, SettleRequest, gather as gather_dossier};
use crate::error::{DeliveryFault, Result};
use crate::kept_files::KeptFiles;
use crate::office::Office;

/// Mọi thứ a package is made of.
pub(super) struct PackageContent {
    pub(super) manifest: Manifest,
    pub(super) records: Vec<ProposalRecord>,
    /// Hồ sơ in giấy, with the folder of each.
    pub(super) dossiers: Vec<(String, Gathered)>,
    pub(super) scans: Vec<KeptFile>,
    pub(super) kept: KeptFiles,
    pub(super) key: PackKey,
    pub(super) ground: String,
    pub(super) made_by: String,
    pub(super) target: std::path::PathBuf,
}

/// Căn cứ ghi sẵn when the officer states no other.
pub fn default_ground() -> &'static str {
    "Báo cáo, quyết toán kinh phí khuyến công theo yêu cầu của Sở Công Thương"
}

/// Chứng từ that the papers of the package will show; refused while a block stands against a settlement.
pub(super) fn vouchers(office: &mut Office, request: &ExportRequest) -> Result<Vec<VoucherId>> {
    let dossiers = dossiers(office, request)?;
    if dossiers.iter().all(|(_, one)| one.files.is_empty()) {
        return Err(DeliveryFault::NothingToSend.into());
    }
    Ok(dossiers
        .iter()
        .flat_map(|(_, one)| one.vouchers())
        .collect())
}

fn dossiers(office: &mut Office, request: &ExportRequest) -> Result<Vec<(String, Gathered)>> {
    let years = match (request.scope, request.year) {
        (DeliveryScope::All, _) => office.books().budget_years()?,
        (_, Some(year)) => vec![year],
        (_, None) => vec![office.today()?.year()],
    };
    let sources = match request.source {
        Some(source) if request.scope != DeliveryScope::All => vec![source],
        _ => FundSource::ALL.to_vec(),
    };
    let mut found = Vec::new();
    for year in years {
        for source in &sources {
            let asked = SettleRequest {
                proposal_uid: None,
                year: Some(year),
                source: Some(*source),
                out: String::new(),
                // A whole year is sent as it stands; papers of unfinished work are stamped.
                draft: request.scope != DeliveryScope::Settlement,
            };
            let dossier = gather_dossier(office, &asked)?;
            if !dossier.files.is_empty() {
                let folder = format!("giay/{year}-{}", source.short_label().replace('Đ', "D"));
                found.push((folder, dossier));
            }
        }
    }
    Ok(found)
}

/// Gom tất cả.
pub(super) fn gather(
    office: &mut Office,
    request: &ExportRequest,
    lock: &Lock,
) -> Result<PackageContent> {
    let dossiers = dossiers(office, request)?;
    let (mut records, mut scans, mut packs) = (Vec::new(), Vec::new(), BTreeSet::new());
    for file in dossiers.iter().flat_map(|(_, one)| &one.files) {
        let kept = office.books().kept_files_of_proposal(file.proposal.uid)?;
        let locked = office.books().settlements_of(file.proposal.uid)?;
        packs.extend(rule_pack(office, file)?);
        records.push(ProposalRecord::of(file, &locked, &kept));
        scans.extend(kept);
    }
    scans.sort_by(|a, b| a.sha256.cmp(&b.sha256));
    scans.dedup_by(|a, b| a.sha256 == b.sha256);
    let manifest = manifest(office, request, lock, &records, packs, scans.len())?;
    let ground = match tidy(&request.ground) {
        typed if typed.is_empty() => default_ground().to_owned(),
        typed => typed,
    };
    let name = package_name(&manifest.centre_name, manifest.sequence);
    Ok(PackageContent {
        target: local_place(office.file.path()).join(name),
        kept: office.kept_files(),
        key: office.signing_key()?,
        made_by: office.officer().to_owned(),
        manifest,
        records,
        dossiers,
        scans,
        ground,
    })
}

fn rule_pack(office: &Office, file: &ProposalFile) -> Result<Option<RulePack>> {
    let pack = crate::rulebook::pack_of(&office.books(), file)?;
    Ok(pack.map(|pack| RulePack {
        id: pack.id.clone(),
        edition: pack.edition,
    }))
}

fn manifest(
    office: &Office,
    request: &ExportRequest,
    lock: &Lock,
    records: &[ProposalRecord],
    packs: BTreeSet<RulePack>,
    scans: usize,
) -> Result<Manifest> {
    let centre = office.centre()?;
    let last = office.books().sent_packages()?.into_iter().next();
    let (sequence, previous_sha256) =
        last.map_or((1, String::new()), |last| (last.sequence + 1, last.sha256));
    let is_all = request.scope == DeliveryScope::All;
    let year = request
        .year
        .map_or_else(|| Ok(office.today()?.year()), Ok::<_, crate::OfficeError>)?;
    let source = request
        .source
        .filter(|_| !is_all)
        .map(|source| match source {
            FundSource::National => "national".to_owned(),
            FundSource::Local => "local".to_owned(),
        });
    let totals = records
        .iter()
        .try_fold(PackageTotals::default(), |sum, record| {
            sum.plus(record.totals)
        });
    Ok(Manifest {
        centre_uid: centre.uid.to_string(),
        centre_name: centre.name,
        province_code: centre.province_code,
        sequence,
        previous_sha256,
        scope: match request.scope {
            DeliveryScope::Settlement => Scope::Settlement,
            DeliveryScope::Year => Scope::Year,
            DeliveryScope::All => Scope::All,
        },
        year: (!is_all).then_some(year),
        source,
        schema_version: store::SCHEMA_VERSION,
        rule_packs: packs.into_iter().collect(),
        counts: counts(records, scans),
        totals: totals.ok_or_else(|| PackageFault::Content {
            detail: "totals".to_owned(),
        })?,
        journal_tip: office.books().journal_tip()?,
        made_at: office.now(),
        recipient: lock.recipient(),
        reply_to: office.own_lock()?.recipient(),
    })
}

fn counts(records: &[ProposalRecord], scans: usize) -> Counts {
    let count = |of: fn(&ProposalRecord) -> usize| records.iter().map(of).sum::<usize>() as i64;
    let establishments = records.iter().flat_map(|record| &record.establishments);
    let establishments: BTreeSet<&str> = establishments.map(|one| one.uid.as_str()).collect();
    Counts {
        proposals: records.len() as i64,
        people: count(|record| record.people.len()),
        establishments: establishments.len() as i64,
        vouchers: count(|record| record.vouchers.len()),
        scans: scans as i64,
    }
}
