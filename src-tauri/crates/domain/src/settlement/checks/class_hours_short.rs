//! Dạy đủ giờ theo chương trình (Mẫu 12).

use rust_decimal::Decimal;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::number_text::quantity_text;
use crate::proposal_file::ClassFile;
use crate::training::CourseModule;

/// A theory hour is 45 minutes, a practice hour 60 (the measure of vocational programmes).
const THEORY_MINUTES: i64 = 45;
const PRACTICE_MINUTES: i64 = 60;

/// Nghiệp vụ: the lessons of the timetable reach the hours of the programme. A class without a timetable
/// has nothing to compare.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    if case.file.settled_by_volume().is_some() {
        // What force majeure cut short is settled by the hours that were taught.
        return Vec::new();
    }
    let modules = &case.file.modules;
    let hours: i64 = modules
        .iter()
        .map(|m| m.theory_hours + m.practice_hours)
        .sum();
    let asked: i64 = modules.iter().map(minutes).sum();
    let classes = case.file.classes.iter();
    let short = classes.filter_map(|class_file| {
        let taught = taught_minutes(class_file)?;
        (taught < asked).then_some((class_file, taught))
    });
    short
        .map(|(class_file, taught)| {
            let class = &class_file.class;
            let subject = subjects::class(class, "lessons");
            let share = Decimal::from(taught * hours).checked_div(asked.into());
            let taught_hours = share.unwrap_or_default().round_dp(1);
            breach(CheckCode::ClassHoursShort, subject, Ground::Practice)
                .fact("lop", subjects::class_label(class))
                .fact("n1", quantity_text(taught_hours))
                .fact("n2", hours)
        })
        .collect()
}

fn minutes(module: &CourseModule) -> i64 {
    module.theory_hours * THEORY_MINUTES + module.practice_hours * PRACTICE_MINUTES
}

fn taught_minutes(class_file: &ClassFile) -> Option<i64> {
    let lessons = class_file.lessons.iter();
    let minutes = lessons.map(|lesson| (lesson.to_minute - lesson.from_minute).max(0));
    (!class_file.lessons.is_empty()).then(|| minutes.sum())
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::ids::{ModuleId, ProposalId};

    #[test]
    fn lessons_that_do_not_reach_the_programme_are_counted() {
        let mut file = training();
        assert_eq!(ask(find, &file), [], "no programme");
        file.modules = vec![CourseModule {
            uid: ModuleId::new(uid(200)),
            proposal_uid: ProposalId::new(uid(1)),
            position: 1,
            name: "Xẻ gỗ".to_owned(),
            theory_hours: 0,
            practice_hours: 4,
            instructor: String::new(),
        }];
        assert_eq!(
            facts(&ask(find, &file)),
            [[("lop", "Lớp Gỗ 1"), ("n1", "2"), ("n2", "4")]]
        );
        file.modules[0].practice_hours = 2;
        assert_eq!(ask(find, &file), []);
        file.modules[0].practice_hours = 4;
        file.classes[0].lessons.clear();
        assert_eq!(ask(find, &file), [], "no timetable to compare with");
    }
}
