//! Đối tượng as offices write it in their lists.

use super::TraineeGroup;
use crate::fold::fold;

impl TraineeGroup {
    /// Đối tượng that a text names, whatever its accents and order; blank is "LĐNT khác". A text that
    /// names several gives the one with the highest support; `None` when it names none.
    pub fn named(text: &str) -> Option<TraineeGroup> {
        let folded = fold(text);
        let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
        let minority = has(&["dtts", "dan toc thieu so", "dan toc it nguoi"]);
        let near_poor = has(&["can ngheo"]);
        let poor = folded.replace("can ngheo", "").contains("ngheo");
        let hard_place = has(&["dac biet kho khan", "dbkk"]);
        if folded.is_empty() {
            return Some(TraineeGroup::OtherRural);
        }
        let named = [
            (TraineeGroup::Disabled, has(&["khuyet tat", "tan tat"])),
            (TraineeGroup::PoorMinority, minority && (poor || hard_place)),
            (TraineeGroup::Minority, minority),
            (
                TraineeGroup::Merit,
                folded.replace("co cong viec", "").contains("co cong")
                    || has(&["thuong binh", "liet si"]),
            ),
            (TraineeGroup::PoorHousehold, poor),
            (TraineeGroup::NearPoor, near_poor),
            (TraineeGroup::LandRecovered, has(&["thu hoi dat"])),
            (
                TraineeGroup::WomanOutOfWork,
                has(&["mat viec", "phu nu khong co viec"]),
            ),
            (
                TraineeGroup::OtherRural,
                has(&["ldnt", "lao dong nong thon", "nong dan", "khac", "khong"]),
            ),
        ];
        let mut found = named.into_iter().filter(|(_, is_named)| *is_named);
        found.next().map(|(group, _)| group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_known_by_its_label_and_by_what_communes_write() {
        for group in TraineeGroup::ALL {
            assert_eq!(TraineeGroup::named(group.label()), Some(group));
        }
        for (text, group) in [
            ("", TraineeGroup::OtherRural),
            ("Người DTTS thuộc hộ nghèo", TraineeGroup::PoorMinority),
            ("Dân tộc thiểu số xã ĐBKK", TraineeGroup::PoorMinority),
            ("DTTS, Hộ cận nghèo", TraineeGroup::Minority),
            ("cận nghèo", TraineeGroup::NearPoor),
            ("Hộ nghèo, Khuyết tật", TraineeGroup::Disabled),
            ("con thương binh", TraineeGroup::Merit),
            ("Lao động nông thôn", TraineeGroup::OtherRural),
        ] {
            assert_eq!(TraineeGroup::named(text), Some(group), "{text}");
        }
        assert_eq!(TraineeGroup::named("Vùng III"), None);
        assert_eq!(TraineeGroup::named("Có công việc ổn định"), None);
    }
}
