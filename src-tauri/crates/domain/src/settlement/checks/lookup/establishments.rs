//! Cùng một cơ sở: by its number, its owner, or its name within the commune.

use super::super::OtherSupport;
use super::names::plain_name;
use crate::establishment::Establishment;

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

/// A branch carries the number of its company.
fn legal_number(tax_code: &str) -> &str {
    tax_code.split('-').next().unwrap_or_default().trim()
}

/// The plain name with i for y: both stand for one sound and offices mix them.
fn spelled(name: &str) -> String {
    plain_name(name).replace('y', "i")
}

/// Within one commune: the same name, or one that only says more about its trade and keeps the last
/// two words ("HTX Duy Sơn", "HTX nuôi trồng thủy sản Duy Sơn").
fn is_like(one: &str, other: &str) -> bool {
    let (one, other) = (spelled(one), spelled(other));
    if one == other {
        return true;
    }
    let words = |name: &'_ str| -> Vec<String> { name.split(' ').map(str::to_owned).collect() };
    let (one, other) = (words(&one), words(&other));
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let tail = |words: &[String]| words[words.len().saturating_sub(2)..].to_vec();
    short.len() >= 4 && tail(short) == tail(long) && short.iter().all(|word| long.contains(word))
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn a_name_that_says_more_is_the_same_and_another_family_is_not() {
        assert!(is_like(
            "HTX Duy Sơn",
            "Hợp tác xã nuôi trồng thủy sản Duy Sơn"
        ));
        assert!(is_like("Hộ kinh doanh Lý Thị Thuý", "HKD Lí Thị Thúi"));
        assert!(!is_like("HTX Duy Sơn", "HTX Duy Sơn 2"));
        assert!(!is_like("Cty TNHH An Phú", "HTX chè An Phú"));
    }
}
