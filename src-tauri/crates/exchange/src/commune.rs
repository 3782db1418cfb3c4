//! Xã, phường: finds the present commune of a typed address, also of an old one with a district.
//!
//! Covers Lai Châu, Lào Cai, Lạng Sơn and Thái Nguyên, with the six provinces they were before
//! 01/07/2025. Names are compared without accents, since official lists disagree on where the tone
//! mark stands (Hoà, Hòa).

mod address;
mod register;
#[cfg(test)]
mod tests;

pub use register::Commune;

use address::{Address, UnitName};
use register::{OldCommune, Register};

/// Kết quả tìm xã.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Located {
    /// The present commune; none when nothing or more than one fits.
    pub commune: Option<&'static Commune>,
    /// Whether the address names units as they were before 01/07/2025.
    pub was_old: bool,
    /// Present communes to choose from when the old one was split among several.
    pub choices: Vec<&'static Commune>,
}

/// Finds the present commune of an address. `home_province` (two digits) settles addresses that
/// name no province.
pub fn locate(address: &str, home_province: Option<&str>) -> Located {
    let register = Register::embedded();
    let address = Address::read(address, register);
    let Some(commune) = &address.commune else {
        return Located::default();
    };
    let scope = Scope {
        address: &address,
        home_province,
    };
    let present = || {
        let commune = scope.present(register, commune)?;
        Some(Located {
            commune: Some(commune),
            was_old: address.district.is_some(),
            choices: Vec::new(),
        })
    };
    let old = || scope.old(register, commune);
    let found = if address.district.is_some() {
        old().or_else(present)
    } else {
        present().or_else(old)
    };
    found.unwrap_or_default()
}

/// Huyện, thị xã, thành phố (before 01/07/2025) that an address names, as the register writes it; none = it
/// names none, or one the register does not know.
pub fn district_named_in(address: &str) -> Option<String> {
    let register = Register::embedded();
    let read = Address::read(address, register);
    let district = read.district?;
    let mut known = register.old().iter();
    let found = known.find(|old| {
        let province = read.province.as_ref();
        old.district_key == district.key
            && province.is_none_or(|province| province.key == old.province_key)
    })?;
    let name = found.district.replace("Thành Phố", "Thành phố");
    Some(name.replace("Thị Xã", "Thị xã"))
}

/// Tên xã as an address writes it, "xã Hồng Phong"; the whole address when none of its parts is one.
pub fn named_in(address: &str) -> String {
    let read = Address::read(address, Register::embedded());
    let is_it = |piece: &&str| {
        let commune = read.commune.as_ref();
        commune.is_some_and(|commune| commune.key == address::name_key(piece))
    };
    let mut pieces = address.split([',', ';', '\n']).map(str::trim);
    pieces.find(is_it).unwrap_or(address).to_owned()
}

/// The present commune of that code.
pub fn by_code(code: &str) -> Option<&'static Commune> {
    Register::embedded()
        .present
        .iter()
        .find(|commune| commune.code == code)
}

/// Xã cũ, and the present communes that took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerCommune {
    /// Tên và huyện cũ: "Xã Bản Giang, Huyện Tam Đường, Tỉnh Lai Châu".
    pub name: String,
    /// Nay thuộc; more than one when it was split.
    pub now: Vec<&'static Commune>,
}

/// Every commune of before 01/07/2025 whose name, district or province holds all the words
/// (accent-free), in the order of the official list. One that kept its name and stayed whole is left
/// out: it is found as it is today.
pub fn former(words: &str) -> Vec<FormerCommune> {
    let mut found: Vec<(&str, FormerCommune)> = Vec::new();
    for old in Register::embedded().old() {
        let Some(now) = by_code(&old.new_code) else {
            continue;
        };
        if let Some((_, known)) = found.iter_mut().find(|(code, _)| *code == old.code) {
            known.now.push(now);
            continue;
        }
        let name = format!("{}, {}, {}", old.name, old.district, old.province);
        let folded = domain::fold::fold(&name);
        if words.split_whitespace().all(|word| folded.contains(word)) {
            let now = vec![now];
            found.push((&old.code, FormerCommune { name, now }));
        }
    }
    let changed = found.into_iter().map(|(_, former)| former);
    changed
        .filter(|former| {
            let same = |now: &&&Commune| former.name.starts_with(&format!("{},", now.name));
            former.now.len() > 1 || !former.now.iter().any(|now| same(&now))
        })
        .collect()
}

/// Whether the code was borne before 01/07/2025 and is no longer.
pub fn is_old_code(code: &str) -> bool {
    by_code(code).is_none() && Register::embedded().is_old_code(code)
}

/// Every present commune, by province and code.
pub fn all() -> &'static [Commune] {
    &Register::embedded().present
}

/// What of the register an address can mean.
struct Scope<'a> {
    address: &'a Address,
    home_province: Option<&'a str>,
}

impl Scope<'_> {
    fn present(&self, register: &'static Register, name: &UnitName) -> Option<&'static Commune> {
        let named = register.present_named(&name.key);
        let in_province: Vec<_> = named
            .filter(|commune| self.is_in_province(&commune.province_key))
            .collect();
        let of_kind = in_province
            .iter()
            .filter(|commune| name.is_of_kind(&commune.kind));
        let candidates: Vec<_> = of_kind.copied().collect();
        let candidates = if candidates.is_empty() && name.kind.is_empty() {
            in_province
        } else {
            candidates
        };
        self.only(candidates, |commune| &commune.province_code)
    }

    fn old(&self, register: &'static Register, name: &UnitName) -> Option<Located> {
        let named = register.old_named(&name.key);
        let here = |old: &&OldCommune| {
            self.is_in_province(&old.province_key) || self.is_in_province(&old.new_province_key)
        };
        let mut candidates: Vec<&OldCommune> = named.filter(here).collect();
        keep_if_any(&mut candidates, |old| name.is_of_kind(&old.kind));
        if let Some(district) = &self.address.district {
            keep_if_any(&mut candidates, |old| old.district_key == district.key);
        } else if self.address.province.is_none() {
            keep_if_any(&mut candidates, |old| {
                Some(old.new_province_code.as_str()) == self.home_province
            });
        }
        let first = candidates.first()?;
        if candidates.iter().any(|old| old.code != first.code) {
            return None;
        }
        let choices: Vec<_> = candidates
            .iter()
            .filter_map(|old| by_code(&old.new_code))
            .collect();
        Some(match choices.as_slice() {
            [only] => Located {
                commune: Some(only),
                was_old: true,
                choices: Vec::new(),
            },
            _ => Located {
                commune: None,
                was_old: true,
                choices,
            },
        })
    }

    fn is_in_province(&self, province_key: &str) -> bool {
        self.address
            .province
            .as_ref()
            .is_none_or(|named| named.key == province_key)
    }

    /// The only candidate; among several, the only one of the home province.
    fn only<T: Copy>(&self, candidates: Vec<T>, province: impl Fn(&T) -> &String) -> Option<T> {
        if let [only] = candidates.as_slice() {
            return Some(*only);
        }
        let mut at_home = candidates
            .iter()
            .filter(|one| Some(province(one).as_str()) == self.home_province);
        let first = at_home.next();
        if at_home.next().is_some() {
            None
        } else {
            first.copied()
        }
    }
}

/// Narrows the candidates unless that would leave none: a slip in one word must not lose the rest.
fn keep_if_any<T>(candidates: &mut Vec<&T>, keep: impl Fn(&T) -> bool) {
    if candidates.iter().any(|one| keep(one)) {
        candidates.retain(|one| keep(one));
    }
}
