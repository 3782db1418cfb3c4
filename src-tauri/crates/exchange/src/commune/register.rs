//! The communes of today and the old communes they were made of.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::address::{UnitName, name_key};

/// Xã, phường, đặc khu hiện nay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// Mã xã: five digits, as text.
    pub code: String,
    /// Tên đầy đủ, "Xã Bình Lư".
    pub name: String,
    /// Mã tỉnh: two digits, as text.
    pub province_code: String,
    /// Tên tỉnh, "Tỉnh Lai Châu".
    pub province: String,
    pub(super) kind: String,
    pub(super) province_key: String,
}

/// Xã cũ, and one present commune that took it or a part of it.
#[derive(Debug)]
pub(super) struct OldCommune {
    pub code: String,
    pub name: String,
    pub district: String,
    pub province: String,
    pub kind: String,
    pub district_key: String,
    pub province_key: String,
    pub new_code: String,
    pub new_province_code: String,
    pub new_province_key: String,
}

/// Both lists with their indices by name.
#[derive(Debug, Default)]
pub(super) struct Register {
    pub present: Vec<Commune>,
    old: Vec<OldCommune>,
    present_by_name: BTreeMap<String, Vec<usize>>,
    old_by_name: BTreeMap<String, Vec<usize>>,
    provinces: BTreeSet<String>,
    districts: BTreeSet<String>,
}

const PRESENT: &str = include_str!("../../../../../assets/places/communes-4-provinces.csv");
const OLD: &str = include_str!("../../../../../assets/places/communes-old-to-new.csv");

impl Register {
    /// The register that the program carries.
    pub fn embedded() -> &'static Register {
        static REGISTER: LazyLock<Register> = LazyLock::new(|| Register::read(PRESENT, OLD));
        &REGISTER
    }

    fn read(present: &str, old: &str) -> Register {
        let mut register = Register::default();
        rows(present).for_each(|row| register.add_present(&row));
        rows(old).for_each(|row| register.add_old(&row));
        register
    }

    fn add_present(&mut self, row: &[String]) {
        let [province_code, province, code, name, ..] = row else {
            return;
        };
        let unit = UnitName::of(name);
        self.provinces.insert(name_key(province));
        self.present_by_name
            .entry(unit.key)
            .or_default()
            .push(self.present.len());
        self.present.push(Commune {
            code: code.clone(),
            name: name.clone(),
            province_code: province_code.clone(),
            province: province.clone(),
            kind: unit.kind,
            province_key: name_key(province),
        });
    }

    fn add_old(&mut self, row: &[String]) {
        let [
            _,
            province,
            _,
            district,
            code,
            name,
            new_province_code,
            new_province,
            new_code,
            ..,
        ] = row
        else {
            return;
        };
        let unit = UnitName::of(name);
        self.provinces.insert(name_key(province));
        self.districts.insert(name_key(district));
        self.old_by_name
            .entry(unit.key)
            .or_default()
            .push(self.old.len());
        self.old.push(OldCommune {
            code: code.clone(),
            name: name.clone(),
            district: district.clone(),
            province: province.clone(),
            kind: unit.kind,
            district_key: name_key(district),
            province_key: name_key(province),
            new_code: new_code.clone(),
            new_province_code: new_province_code.clone(),
            new_province_key: name_key(new_province),
        });
    }

    pub fn present_named(&self, key: &str) -> impl Iterator<Item = &Commune> {
        self.present_by_name
            .get(key)
            .into_iter()
            .flatten()
            .map(|at| &self.present[*at])
    }

    pub fn old_named(&self, key: &str) -> impl Iterator<Item = &OldCommune> {
        self.old_by_name
            .get(key)
            .into_iter()
            .flatten()
            .map(|at| &self.old[*at])
    }

    pub fn old(&self) -> &[OldCommune] {
        &self.old
    }

    pub fn is_old_code(&self, code: &str) -> bool {
        self.old.iter().any(|old| old.code == code)
    }

    pub fn is_province(&self, key: &str) -> bool {
        self.provinces.contains(key)
    }

    pub fn is_district(&self, key: &str) -> bool {
        self.districts.contains(key)
    }

    pub fn is_commune(&self, key: &str) -> bool {
        self.present_by_name.contains_key(key) || self.old_by_name.contains_key(key)
    }
}

fn rows(csv: &str) -> impl Iterator<Item = Vec<String>> {
    let reader = csv::Reader::from_reader(csv.as_bytes());
    reader
        .into_records()
        .flatten()
        .map(|record| record.iter().map(str::to_owned).collect())
}
