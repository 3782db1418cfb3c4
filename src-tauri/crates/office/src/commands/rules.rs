//! Bộ quy định đi kèm chương trình, to be read on screen with their sources and marks.

use domain::regulation::RegulationPack;

use super::NoRequest;
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::regulation_assets::packs;

/// Các bộ quy định, oldest first.
pub fn list_packs(_: &mut Office, _: NoRequest) -> Result<Done<Vec<RegulationPack>>> {
    Ok(Done::read(packs()?.to_vec()))
}
