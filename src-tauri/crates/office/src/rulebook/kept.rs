//! Bộ quy định được giữ: what a settled đề án was made under, whole, whatever changes afterwards.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::{KeptPackId, ProposalId};
use domain::regulation::{KeptPack, RegulationPack};
use exchange::rules_file;
use store::Books;

use crate::error::{OfficeError, Result};
use crate::office::Writer;

/// Các bộ được giữ, by the locked đề án made under them; those locked before packs were kept have none.
pub(super) fn all(books: &Books<'_>) -> Result<BTreeMap<ProposalId, Arc<RegulationPack>>> {
    let mut kept = BTreeMap::new();
    for (proposal, sha256) in books.kept_pack_hashes()? {
        kept.insert(proposal, opened(books, &sha256)?);
    }
    Ok(kept)
}

/// A content is named by its hash, so that what was once read stays right for every file.
fn opened(books: &Books<'_>, sha256: &str) -> Result<Arc<RegulationPack>> {
    static OPENED: Mutex<BTreeMap<String, Arc<RegulationPack>>> = Mutex::new(BTreeMap::new());
    let mut known = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(pack) = known.get(sha256) {
        return Ok(Arc::clone(pack));
    }
    let pack = Arc::new(read(books, sha256)?);
    known.insert(sha256.to_owned(), Arc::clone(&pack));
    Ok(pack)
}

fn read(books: &Books<'_>, sha256: &str) -> Result<RegulationPack> {
    let damaged = || OfficeError::Fault(format!("kept pack {sha256} is missing or damaged"));
    let kept = books.kept_pack(sha256)?.ok_or_else(damaged)?;
    if rules_file::hash_of(&kept.content) != sha256 {
        return Err(damaged());
    }
    rules_file::pack_of(&kept.content).map_err(|_| damaged())
}

/// Giữ một bộ quy định: once per content; answers its hash.
pub fn keep(writer: &mut Writer<'_>, pack: &RegulationPack) -> Result<String> {
    let content = rules_file::content_of(pack);
    let content = content.map_err(|fault| OfficeError::Fault(fault.to_string()))?;
    let sha256 = rules_file::hash_of(&content);
    if writer.books().kept_pack(&sha256)?.is_none() {
        let kept = KeptPack {
            uid: KeptPackId::new(writer.new_uid()),
            sha256: sha256.clone(),
            pack_id: pack.id.clone(),
            content,
            kept_on: writer.today,
        };
        writer.change.put(kept.uid.uid(), &kept)?;
    }
    Ok(sha256)
}
