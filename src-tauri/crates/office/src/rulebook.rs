//! Chọn bộ quy định: which pack a đề án is judged by.

use domain::calendar::Day;
use domain::proposal::Proposal;
use domain::regulation::{RegulationPack, pack_on};

use crate::error::Result;
use crate::regulation_assets::packs;

/// Bộ quy định của một đề án: the one written on it (a settled đề án keeps the rules it was made
/// under), else the one in force at the start of its budget year.
pub fn pack_of(proposal: &Proposal) -> Result<Option<&'static RegulationPack>> {
    let packs = packs()?;
    let named = packs
        .iter()
        .find(|pack| pack.id == proposal.regulation_pack);
    Ok(named.or_else(|| pack_on(packs, proposal.year.first_day())))
}

/// Bộ quy định của một ngày.
pub fn pack_of_day(day: Day) -> Result<Option<&'static RegulationPack>> {
    Ok(pack_on(packs()?, day))
}
