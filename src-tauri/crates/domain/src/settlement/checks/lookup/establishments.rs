//! Cùng một cơ sở: by its number, its owner, or its name within the commune.

use super::super::OtherSupport;
use crate::establishment::Establishment;
use crate::establishment::likeness::{is_like, legal_number, spelled};

/// Is an earlier support one of this cơ sở. The same number or the same owner decide, whatever the
/// name; two numbers that differ tell two cơ sở apart, unless the name and the owner say otherwise.
pub(in super::super) fn is_same_establishment(one: &Establishment, other: &OtherSupport) -> bool {
    if one.uid == other.establishment_uid {
        return true;
    }
    let numbers = |tax_code: &str, owner: &str| -> Vec<String> {
        let own = [tax_code, owner].map(|text| legal_number(text).to_owned());
        own.into_iter()
            .filter(|number| !number.is_empty())
            .collect()
    };
    let ours = numbers(&one.tax_code, &one.owner_card_number);
    let theirs = numbers(&other.tax_code, &other.owner_card_number);
    if ours.iter().any(|number| theirs.contains(number)) {
        return true;
    }
    if !one.tax_code.is_empty() && !other.tax_code.is_empty() {
        return false;
    }
    match (&one.commune_code, &other.commune_code) {
        (Some(here), Some(there)) => here == there && is_like(&one.name, &other.name),
        _ => spelled(&one.name) == spelled(&other.name),
    }
}
