//! Các bộ đang giữ: those of the program and those received, each in its newest edition.

use domain::centre::Centre;
use domain::regulation::{LocalRules, ReceivedPack, RegulationPack};
use exchange::rules_file;
use store::Books;

use super::local_rules;
use crate::error::Result;
use crate::regulation_assets::packs;

/// Bộ quy định đang giữ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldPack {
    /// Bộ quy định, with the office's own figures.
    pub pack: RegulationPack,
    /// Đã nhận from a stick; none = it came with the program.
    pub received: Option<ReceivedPack>,
}

/// Mọi bộ đang giữ, oldest first.
pub fn held_packs(books: &Books<'_>) -> Result<Vec<HeldPack>> {
    let received = books.received_packs()?;
    Ok(with_local(
        newest(packs()?, &received),
        &local_rules(books)?,
    ))
}

/// A received edition takes the place of an older one of the same name; a received pack that cannot be
/// read any more (a file of a later program) is left out.
pub(super) fn newest(shipped: &[RegulationPack], received: &[ReceivedPack]) -> Vec<HeldPack> {
    let own = shipped.iter().cloned();
    let mut held: Vec<HeldPack> = own
        .map(|pack| HeldPack {
            pack,
            received: None,
        })
        .collect();
    for row in received {
        let Ok(pack) = rules_file::pack_of(&row.content) else {
            continue;
        };
        let newer = HeldPack {
            pack,
            received: Some(row.clone()),
        };
        match held.iter_mut().find(|one| one.pack.id == row.pack_id) {
            Some(older) if older.pack.edition < row.edition => *older = newer,
            Some(_) => {}
            None => held.push(newer),
        }
    }
    held.sort_by_key(|one| one.pack.valid_from);
    held
}

pub(super) fn with_local(mut held: Vec<HeldPack>, local: &LocalRules) -> Vec<HeldPack> {
    if !local.is_empty() {
        for one in &mut held {
            one.pack = local.over(&one.pack);
        }
    }
    held
}

/// Tên tỉnh as ceilings write it: by the unit's code, else as its department is named.
pub fn province_name(centre: &Centre) -> String {
    let mut communes = exchange::commune::all().iter();
    let by_code = communes.find(|commune| commune.province_code == centre.province_code);
    let named = by_code.map_or(centre.department.as_str(), |commune| {
        commune.province.as_str()
    });
    let kinds = ["Tỉnh ", "tỉnh ", "Thành phố ", "thành phố "];
    let tail = kinds.iter().find_map(|kind| named.split_once(kind));
    tail.map_or(named, |(_, name)| name).to_owned()
}
