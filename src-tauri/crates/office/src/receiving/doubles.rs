//! Hỗ trợ trùng: people and establishments that two centres supported, for a decision that is kept.

use std::collections::{BTreeMap, BTreeSet};

use domain::card_number::mask;
use domain::delivery::DoubleSupportDecision;
use domain::fold::fold;
use serde::{Deserialize, Serialize};
use store::Books;
use store::queries::delivery::SupportedSubject;
use ts_rs::TS;

use crate::error::Result;
use crate::kept_files::hash;

/// Người hay cơ sở.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// Học viên.
    Person,
    /// Cơ sở.
    Establishment,
}

/// Một lần hỗ trợ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Support {
    /// Trung tâm.
    pub centre: String,
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Mã đề án.
    pub code: String,
    /// Năm.
    pub year: i32,
}

/// Hỗ trợ trùng: one person or establishment that two centres or more supported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoubleSupport {
    /// Dấu, to name it in a decision.
    pub subject_key: String,
    /// Người hay cơ sở.
    pub kind: SubjectKind,
    /// Tên.
    pub name: String,
    /// Số căn cước che bớt, or tax code.
    pub number: String,
    /// Các lần hỗ trợ.
    pub supports: Vec<Support>,
    /// Quyết định đã ghi.
    pub decision: Option<DoubleSupportDecision>,
}

/// Mọi hỗ trợ trùng, those without a decision first.
pub fn doubles(books: &Books<'_>) -> Result<Vec<DoubleSupport>> {
    let decisions = books.double_support_decisions()?;
    let mut found = grouped(SubjectKind::Person, books.supported_people()?);
    found.extend(grouped(
        SubjectKind::Establishment,
        books.supported_establishments()?,
    ));
    for one in &mut found {
        let mut of_one = decisions.iter();
        one.decision = of_one.find(|d| d.subject_key == one.subject_key).cloned();
    }
    found.sort_by(|a, b| {
        let key = |one: &DoubleSupport| (one.decision.is_some(), one.kind, fold(&one.name));
        key(a)
            .cmp(&key(b))
            .then_with(|| a.subject_key.cmp(&b.subject_key))
    });
    Ok(found)
}

/// Hỗ trợ trùng that this centre is part of.
pub(super) fn doubles_of_centre(books: &Books<'_>, centre: &str) -> Result<Vec<DoubleSupport>> {
    let mut all = doubles(books)?;
    all.retain(|one| {
        one.supports
            .iter()
            .any(|support| support.centre_uid == centre)
    });
    Ok(all)
}

fn grouped(kind: SubjectKind, subjects: Vec<SupportedSubject>) -> Vec<DoubleSupport> {
    let mut groups: BTreeMap<String, Vec<SupportedSubject>> = BTreeMap::new();
    for subject in subjects {
        if let Some(key) = subject_key(kind, &subject) {
            groups.entry(key).or_default().push(subject);
        }
    }
    let several = |group: &Vec<SupportedSubject>| {
        let centres: BTreeSet<&str> = group.iter().map(|one| one.centre_uid.as_str()).collect();
        centres.len() > 1
    };
    let groups = groups.into_iter().filter(|(_, group)| several(group));
    groups
        .map(|(key, group)| double(kind, key, &group))
        .collect()
}

/// One number is one person; without a number, one name born on one day. An establishment without a tax
/// code is not compared: names of workshops repeat from province to province.
fn subject_key(kind: SubjectKind, subject: &SupportedSubject) -> Option<String> {
    let number: String = subject
        .number
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let mark = match kind {
        SubjectKind::Person if number.len() >= 9 => format!("can-cuoc {number}"),
        SubjectKind::Person if !subject.born_on.is_empty() => {
            format!("nguoi {} {}", fold(&subject.name), subject.born_on)
        }
        SubjectKind::Establishment if number.len() >= 10 => format!("mst {number}"),
        _ => return None,
    };
    Some(hash(mark.as_bytes()))
}

fn double(kind: SubjectKind, subject_key: String, group: &[SupportedSubject]) -> DoubleSupport {
    let supports: BTreeSet<Support> = group
        .iter()
        .map(|one| Support {
            centre: one.centre_name.clone(),
            centre_uid: one.centre_uid.clone(),
            code: one.code.clone(),
            year: one.year,
        })
        .collect();
    let number = &group[0].number;
    DoubleSupport {
        subject_key,
        kind,
        name: group[0].name.clone(),
        number: match kind {
            SubjectKind::Person => mask(number),
            SubjectKind::Establishment => number.clone(),
        },
        supports: supports.into_iter().collect(),
        decision: None,
    }
}
