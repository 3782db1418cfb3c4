//! Đóng gói trên máy: written under a hidden name, flushed, then named. Scans and papers pass through one at
//! a time, so that a package of any size needs the memory of its records.

use std::fs;
use std::path::{Path, PathBuf};

use domain::fold::fold;
use exchange::package::v1::{Entry, Index};
use exchange::package::{Filling, Lock, SUFFIX, Sealed, readable_sheet, seal};

use super::gathering::PackageContent;
use super::tell;
use crate::error::{OfficeError, Result};
use crate::kept_files::hash;
use crate::progress::Watch;
use crate::settling::{beside, cannot_write, printed};

/// Gói đã nằm trên máy.
pub(super) struct Made {
    pub(super) path: PathBuf,
    pub(super) sealed: Sealed,
    pub(super) ground: String,
}

/// Nơi giữ gói đã lập of a data file.
pub fn local_place(data: &Path) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(".sent");
    PathBuf::from(name)
}

/// Tên tệp made of letters every stick and system takes: folded, at most forty of them.
pub fn slug(name: &str) -> String {
    let kept = fold(name)
        .chars()
        .map(|letter| match letter {
            'a'..='z' | '0'..='9' => letter,
            _ => '-',
        })
        .collect::<String>();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    let mut slug = words.join("-");
    slug.truncate(40);
    slug.trim_matches('-').to_owned()
}

pub(super) fn package_name(centre: &str, sequence: i64) -> String {
    format!("{}-goi-{sequence:04}.{SUFFIX}", slug(centre))
}

pub(super) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Đóng gói.
pub(super) fn make(content: &PackageContent, lock: &Lock, watch: Watch<'_>) -> Result<Made> {
    let target = &content.target;
    let half = beside(target);
    let made = written(content, lock, &half, watch).and_then(|sealed| {
        fs::rename(&half, target).map_err(|source| cannot_write(target, source))?;
        Ok(sealed)
    });
    if made.is_err() {
        let _ = fs::remove_file(&half);
    }
    Ok(Made {
        sealed: made?,
        path: target.clone(),
        ground: content.ground.clone(),
    })
}

fn written(content: &PackageContent, lock: &Lock, half: &Path, watch: Watch<'_>) -> Result<Sealed> {
    let told = |source| cannot_write(&content.target, source);
    if let Some(folder) = half.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    let mut file = fs::File::create(half).map_err(told)?;
    let sealed = seal(&mut file, &content.manifest, &content.key, lock, |inside| {
        fill(content, inside, watch)
    })?;
    file.sync_all().map_err(told)?;
    Ok(sealed)
}

fn fill(content: &PackageContent, inside: &mut Filling<'_>, watch: Watch<'_>) -> Result<()> {
    let mut index = Index {
        ground: content.ground.clone(),
        made_by: content.made_by.clone(),
        entries: Vec::new(),
    };
    let mut put = |name: String, bytes: &[u8], packed: bool| -> Result<()> {
        inside.put(&name, bytes, packed)?;
        index.entries.push(Entry {
            name,
            sha256: hash(bytes),
            bytes: bytes.len() as i64,
        });
        Ok(())
    };
    for record in &content.records {
        let text = serde_json::to_vec(record).map_err(|e| OfficeError::Fault(e.to_string()))?;
        put(format!("de-an/{}.json", record.proposal.uid), &text, true)?;
    }
    put(
        "bang-tong-hop.xlsx".to_owned(),
        &readable_sheet(&content.records)?,
        false,
    )?;
    let parts: usize = content
        .dossiers
        .iter()
        .map(|(_, one)| one.parts().len())
        .sum();
    let all = (parts + content.scans.len()).max(1) as u64;
    let mut done = 0;
    for (folder, dossier) in &content.dossiers {
        for part in dossier.parts() {
            for bound in part()? {
                let (paper, bytes) = printed(&bound)?;
                put(format!("{folder}/{}", paper.file), &bytes, false)?;
            }
            done += 1;
            tell(watch, 1, Some(done * 100 / all))?;
        }
    }
    for scan in &content.scans {
        let bytes = content.kept.read(scan)?;
        put(
            format!("ban-quet/{}.{}", scan.sha256, scan.media_type.ending()),
            &bytes,
            false,
        )?;
        done += 1;
        tell(watch, 1, Some(done * 100 / all))?;
    }
    let text = serde_json::to_vec(&index).map_err(|e| OfficeError::Fault(e.to_string()))?;
    inside.put("danh-muc.json", &text, true)?;
    Ok(())
}
