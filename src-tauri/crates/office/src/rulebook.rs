//! Chọn bộ quy định: the packs the office holds, its own figures laid over them, and which of them a
//! đề án is judged by.

mod held;
mod kept;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use domain::calendar::Day;
use domain::ids::ProposalId;
use domain::proposal::Proposal;
use domain::proposal_file::ProposalFile;
use domain::regulation::{LocalRules, RegulationPack, TrainingRegime};
use domain::training::TrainingClass;
use store::Books;

use crate::error::Result;
use crate::regulation_assets::packs;
pub use held::{HeldPack, held_packs, province_name};
pub use kept::keep;

/// Sổ quy định: every pack as it counts in this office today.
pub struct Rulebook {
    packs: Vec<Arc<RegulationPack>>,
    kept: BTreeMap<ProposalId, Arc<RegulationPack>>,
}

impl Rulebook {
    /// Đọc các bộ quy định of a file: shipped and received ones, with what the office added.
    pub fn read(books: &Books<'_>) -> Result<Rulebook> {
        let local = local_rules(books)?;
        let received = books.received_packs()?;
        let packs = if local.is_empty() && received.is_empty() {
            shipped()?
        } else {
            let held = held::with_local(held::newest(packs()?, &received), &local);
            joined(held.into_iter().map(|one| one.pack))
        };
        let kept = kept::all(books)?;
        Ok(Rulebook { packs, kept })
    }

    /// Bộ quy định của một đề án: the kept one once it is settled, else the one written on it, else the
    /// one in force on the day of its contract within its budget year.
    pub fn of(&self, file: &ProposalFile) -> Option<Arc<RegulationPack>> {
        self.chosen(&file.proposal, || file.budget_day())
    }

    /// Bộ quy định của một ngày.
    pub fn on(&self, day: Day) -> Option<Arc<RegulationPack>> {
        let of_day = self
            .packs
            .iter()
            .filter(|pack| pack.valid_from <= day && pack.valid_to.is_none_or(|end| day <= end));
        of_day.max_by_key(|pack| pack.valid_from).cloned()
    }

    fn chosen(
        &self,
        proposal: &Proposal,
        day: impl FnOnce() -> Day,
    ) -> Option<Arc<RegulationPack>> {
        let settled = proposal.stage.is_settled();
        let kept = self.kept.get(&proposal.uid).filter(|_| settled);
        let written = || {
            let mut packs = self.packs.iter();
            packs.find(|pack| pack.id == proposal.regulation_pack)
        };
        kept.or_else(written).cloned().or_else(|| self.on(day()))
    }
}

/// Các bộ kèm chương trình alone, made once.
fn shipped() -> Result<Vec<Arc<RegulationPack>>> {
    static SHIPPED: OnceLock<Vec<Arc<RegulationPack>>> = OnceLock::new();
    let packs = packs()?;
    Ok(SHIPPED
        .get_or_init(|| joined(packs.iter().cloned()))
        .clone())
}

/// Each pack also knows the ceilings of other times, so that one chosen out of its days is named.
fn joined(packs: impl IntoIterator<Item = RegulationPack>) -> Vec<Arc<RegulationPack>> {
    let mut packs: Vec<RegulationPack> = packs.into_iter().collect();
    packs.sort_by_key(|pack| pack.valid_from);
    let all: Vec<_> = packs.iter().flat_map(|pack| pack.caps.clone()).collect();
    for pack in &mut packs {
        for cap in &all {
            let is_known = pack.caps.iter().any(|own| {
                own.code == cap.code && own.citation.valid_from == cap.citation.valid_from
            });
            if !is_known {
                pack.caps.push(cap.clone());
            }
        }
    }
    packs.into_iter().map(Arc::new).collect()
}

/// Quy định riêng của đơn vị.
pub fn local_rules(books: &Books<'_>) -> Result<LocalRules> {
    let centre = books.centre()?;
    Ok(LocalRules {
        province: centre.as_ref().map(province_name).unwrap_or_default(),
        caps: books.local_caps()?,
        deadlines: books.local_deadlines()?,
        checks: books.figure_checks()?,
    })
}

/// Bộ quy định của một đề án, read for it alone.
pub fn pack_of(books: &Books<'_>, file: &ProposalFile) -> Result<Option<Arc<RegulationPack>>> {
    Ok(Rulebook::read(books)?.of(file))
}

/// Bộ quy định của một đề án còn đang soạn: nothing but its head is known.
pub fn pack_of_draft(
    books: &Books<'_>,
    proposal: &Proposal,
) -> Result<Option<Arc<RegulationPack>>> {
    let book = Rulebook::read(books)?;
    Ok(book.chosen(proposal, || proposal.year.first_day()))
}

/// Bộ quy định của một ngày.
pub fn pack_of_day(books: &Books<'_>, day: Day) -> Result<Option<Arc<RegulationPack>>> {
    Ok(Rulebook::read(books)?.on(day))
}

/// Chế độ hỗ trợ a class names, as the pack of its đề án (or of its first day) has it, else the newest
/// pack that knows the code; none = no pack does.
pub fn regime_of(
    books: &Books<'_>,
    class: &TrainingClass,
    proposal: Option<&Proposal>,
    today: Day,
) -> Result<Option<TrainingRegime>> {
    let book = Rulebook::read(books)?;
    let day = class.starts_on.unwrap_or(today);
    let own = match proposal {
        Some(proposal) => book.chosen(proposal, || day.max(proposal.year.first_day())),
        None => book.on(day),
    };
    let others = book.packs.iter().rev().cloned();
    let mut known = own.into_iter().chain(others);
    Ok(known.find_map(|pack| pack.regime(&class.regime).cloned()))
}
