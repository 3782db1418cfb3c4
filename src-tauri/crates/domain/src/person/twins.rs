//! Người có thể trùng: pairs of rows that are, or may be, one person, across every class and year.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PersonDecisions;
use crate::calendar::Day;
use crate::fold::fold;
use crate::ids::{ClassId, TraineeId};
use crate::training::Trainee;

/// Một dòng học viên: only what tells persons apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRow {
    /// Học viên.
    pub uid: TraineeId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Họ và tên.
    pub full_name: String,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Năm sinh, when the day is not known.
    pub birth_year: Option<i32>,
    /// Số CCCD; empty = not given.
    pub card_number: String,
    /// Số CMND cũ; empty = not given.
    pub old_number: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
}

impl PersonRow {
    /// Dòng của một học viên.
    pub fn of(trainee: &Trainee) -> PersonRow {
        PersonRow {
            uid: trainee.uid,
            class_uid: trainee.class_uid,
            full_name: trainee.full_name.clone(),
            born_on: trainee.born_on,
            birth_year: trainee.birth_year,
            card_number: trainee.card_number.clone(),
            old_number: trainee.old_number.clone(),
            commune_code: trainee.commune_code.clone(),
        }
    }

    /// Chắc là cùng người: the same name (Hòa = Hoà) and birth, and no two communes that contradict; two
    /// persons of one name and birthday live somewhere in every province. Numbers are not asked here.
    pub fn is_likely(&self, other: &PersonRow) -> bool {
        let communes = self.commune_code.as_ref().zip(other.commune_code.as_ref());
        communes.is_none_or(|(one, other)| one == other)
            && fold(&self.full_name) == fold(&other.full_name)
            && by_birth(self, other).is_some()
    }

    /// Hai số đủ mà khác nhau: the cards speak for two persons, or one number is typed wrongly.
    pub fn has_another_number_than(&self, other: &PersonRow) -> bool {
        let differ = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
        differ(&self.card_number, &other.card_number) || differ(&self.old_number, &other.old_number)
    }

    fn year(&self) -> Option<i32> {
        self.born_on.map(Day::year).or(self.birth_year)
    }
}

/// Giống ở đâu, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// Cùng số, khác tên hoặc ngày sinh: one of them is typed wrongly.
    NumberOnly,
    /// Cùng số, cùng tên: certainly one person.
    Number,
    /// Cùng tên, cùng ngày sinh, khác số hoặc thiếu số.
    NameAndBirth,
    /// Cùng tên, cùng năm sinh, cùng xã; a birthday is not known.
    NameYearCommune,
}

/// Một cặp giống nhau; `one` stands in the earlier row of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twins {
    /// Dòng trước.
    pub one: TraineeId,
    /// Dòng sau.
    pub other: TraineeId,
    /// Giống ở đâu.
    pub likeness: Likeness,
}

/// Tìm mọi cặp, by number and by folded name (Hòa = Hoà); each row is held against the first of its
/// number, or of its name and birth, so that five rows of one person are four pairs. Pairs already
/// decided are among them: whoever shows them knows what was decided.
pub fn twins(people: &[PersonRow], decisions: &PersonDecisions) -> Vec<Twins> {
    let mut found: BTreeMap<(usize, usize), Likeness> = BTreeMap::new();
    let mut first_of: HashMap<&str, usize> = HashMap::new();
    for (at, person) in people.iter().enumerate() {
        for number in [&person.card_number, &person.old_number] {
            if number.is_empty() {
                continue;
            }
            let first = *first_of.entry(number).or_insert(at);
            if first != at {
                let likeness = by_number(&people[first], person);
                found.entry((first, at)).or_insert(likeness);
            }
        }
    }
    for group in by_name(people).into_values() {
        for (place, &at) in group.iter().enumerate() {
            let like = group[..place].iter().find_map(|&before| {
                let likeness = by_birth(&people[before], &people[at])?;
                Some((before, likeness))
            });
            if let Some((before, likeness)) = like {
                found.entry((before, at)).or_insert(likeness);
            }
        }
    }
    let pair = |((one, other), likeness): ((usize, usize), Likeness)| Twins {
        one: people[one].uid,
        other: people[other].uid,
        likeness,
    };
    let mut pairs: Vec<Twins> = found.into_iter().map(pair).collect();
    pairs.sort_by_key(|pair| {
        (
            decisions.verdict(pair.one, pair.other).is_some(),
            pair.likeness,
        )
    });
    pairs
}

fn by_name(people: &[PersonRow]) -> HashMap<String, Vec<usize>> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, person) in people.iter().enumerate() {
        groups.entry(fold(&person.full_name)).or_default().push(at);
    }
    groups
}

fn by_number(one: &PersonRow, other: &PersonRow) -> Likeness {
    let born = match (one.born_on, other.born_on) {
        (Some(one), Some(other)) => one == other,
        _ => one.year().is_none() || other.year().is_none() || one.year() == other.year(),
    };
    if born && fold(&one.full_name) == fold(&other.full_name) {
        Likeness::Number
    } else {
        Likeness::NumberOnly
    }
}

/// How two rows of one name are alike by birth; rows of one number are certain and not asked here.
fn by_birth(one: &PersonRow, other: &PersonRow) -> Option<Likeness> {
    let same = |a: &str, b: &str| !a.is_empty() && a == b;
    if same(&one.card_number, &other.card_number) || same(&one.old_number, &other.old_number) {
        return None;
    }
    match (one.born_on, other.born_on) {
        (Some(one), Some(other)) => (one == other).then_some(Likeness::NameAndBirth),
        _ => {
            let year = one.year().is_some() && one.year() == other.year();
            let commune = one.commune_code.is_some() && one.commune_code == other.commune_code;
            (year && commune).then_some(Likeness::NameYearCommune)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::ids::PersonDecisionId;
    use crate::person::{PersonDecision, PersonVerdict};
    use uuid::Uuid;

    fn row(number: u128, name: &str, born: &str, card: &str) -> PersonRow {
        PersonRow {
            uid: TraineeId::new(Uuid::from_u128(number)),
            class_uid: ClassId::new(Uuid::from_u128(100 + number)),
            full_name: name.to_owned(),
            born_on: Day::parse_iso(born),
            birth_year: born.parse().ok(),
            card_number: card.to_owned(),
            old_number: String::new(),
            commune_code: None,
        }
    }

    fn likenesses(people: &[PersonRow]) -> Vec<Likeness> {
        let found = twins(people, &PersonDecisions::default());
        found.iter().map(|pair| pair.likeness).collect()
    }

    #[test]
    fn one_number_under_two_names_comes_before_one_name_under_two_numbers() {
        let people = [
            row(1, "Lò Thị Hòa", "1990-03-12", "012190000001"),
            row(2, "LÒ THỊ HOÀ", "1990-03-12", "012190000002"),
            row(3, "Vàng A Sình", "1991-01-01", "012190000001"),
        ];
        assert_eq!(
            likenesses(&people),
            [Likeness::NumberOnly, Likeness::NameAndBirth]
        );
    }

    #[test]
    fn a_year_alone_makes_likely_only_within_one_commune() {
        let mut people = [
            row(1, "Giàng A Chứ", "1992", ""),
            row(2, "Giàng A Chứ", "1992-05-04", "012092000002"),
        ];
        assert_eq!(likenesses(&people), []);
        for person in &mut people {
            person.commune_code = Some("03388".to_owned());
        }
        assert_eq!(likenesses(&people), [Likeness::NameYearCommune]);
    }

    #[test]
    fn the_old_number_tells_the_person_too_and_five_rows_are_four_pairs() {
        let people: Vec<PersonRow> = (1..=5)
            .map(|number| PersonRow {
                old_number: "045098214".to_owned(),
                ..row(number, "Tẩn A Sử", "1980-02-03", "")
            })
            .collect();
        assert_eq!(likenesses(&people), [Likeness::Number; 4]);
    }

    #[test]
    fn one_name_and_birthday_in_two_communes_are_likely_two_persons() {
        let mut one = row(1, "Lò Thị Hòa", "1990-03-12", "");
        let mut other = row(2, "LÒ THỊ HOÀ", "1990-03-12", "012190000002");
        assert!(one.is_likely(&other));
        one.commune_code = Some("03388".to_owned());
        assert!(one.is_likely(&other), "of one the commune is not known");
        other.commune_code = Some("03390".to_owned());
        assert!(!one.is_likely(&other));
        assert!(!one.has_another_number_than(&other));
        one.card_number = "012190000003".to_owned();
        assert!(one.has_another_number_than(&other));
    }

    #[test]
    fn what_was_decided_is_told_last() {
        let people = [
            row(1, "Lò Văn Pản", "1990-03-12", "012090000001"),
            row(2, "Lò Văn Pản", "1990-03-12", "012090000002"),
            row(3, "Tẩn A Sử", "1980-02-03", ""),
            row(4, "Tẩn A Sử", "1980-02-03", ""),
        ];
        let decision = PersonDecision {
            uid: PersonDecisionId::new(Uuid::from_u128(9)),
            one_uid: people[1].uid,
            other_uid: people[0].uid,
            verdict: PersonVerdict::Different,
            decided_by: String::new(),
            decided_on: Day::new(2026, 3, 2).unwrap(),
            note: String::new(),
        };
        let found = twins(&people, &PersonDecisions::of(&[decision]));
        assert_eq!(found[0].one, people[2].uid);
        assert_eq!(found.len(), 2);
    }
}
