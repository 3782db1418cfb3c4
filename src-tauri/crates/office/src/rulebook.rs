//! Chọn bộ quy định: which pack a đề án is judged by.

use domain::calendar::Day;
use domain::proposal::Proposal;
use domain::regulation::{RegulationPack, TrainingRegime, pack_on};
use domain::training::TrainingClass;

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

/// Chế độ hỗ trợ a class names, as the pack of its đề án (or of its first day) has it, else the newest
/// pack that knows the code; none = no pack does.
pub fn regime_of(
    class: &TrainingClass,
    proposal: Option<&Proposal>,
    today: Day,
) -> Result<Option<&'static TrainingRegime>> {
    let own = match proposal {
        Some(proposal) => pack_of(proposal)?,
        None => pack_of_day(class.starts_on.unwrap_or(today))?,
    };
    let others = packs()?.iter().rev();
    let mut known = own.into_iter().chain(others);
    Ok(known.find_map(|pack| pack.regime(&class.regime)))
}
