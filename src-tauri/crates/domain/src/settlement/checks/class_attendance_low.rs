//! Học viên đi học đủ: the share of those present, and long absences.

use rust_decimal::Decimal;

use super::finding::{Ground, breach};
use super::lookup::classes::duty_of;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::number_text::quantity_text;
use crate::proposal_file::ClassFile;
use crate::training::{Attendance, Mark, Trainee};

/// Nghiệp vụ: below the share the program sets the class itself is in doubt; somebody who missed many
/// days on end may have left. Days without a mark do not count.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| {
            let low = low_share(case, class_file);
            low.into_iter().chain(long_absences(case, class_file))
        })
        .collect()
}

fn low_share(case: &Case, class_file: &ClassFile) -> Option<Breach> {
    let class = &class_file.class;
    let least = duty_of(case, class, "ATTENDANCE_PERCENT")?.number?;
    let (mut present, mut marked) = (0_i64, 0_i64);
    for trainee in &class_file.trainees {
        for mark in marks(class_file, trainee).marks() {
            present += i64::from(*mark == Mark::Full);
            marked += i64::from(*mark != Mark::Blank);
        }
    }
    let share = Decimal::from(present * 100).checked_div(marked.into())?;
    (share < least).then(|| {
        let subject = subjects::class(class, "attendance");
        breach(CheckCode::ClassAttendanceLow, subject, Ground::Practice)
            .fact("lop", subjects::class_label(class))
            .fact("ty_le", quantity_text(share.round_dp(1)))
    })
}

fn long_absences<'a>(
    case: &'a Case,
    class_file: &'a ClassFile,
) -> impl Iterator<Item = Breach> + 'a {
    let duty = duty_of(case, &class_file.class, "ABSENT_STREAK");
    let most = duty.and_then(|duty| duty.count()).unwrap_or(i64::MAX);
    let trainees = class_file.trainees.iter();
    trainees.filter_map(move |trainee| {
        let missed = longest_absence(&marks(class_file, trainee));
        (missed >= most).then(|| {
            let subject = subjects::trainee(trainee, "attendance");
            breach(CheckCode::ClassAttendanceLow, subject, Ground::Practice)
                .fact("ho_ten", &trainee.full_name)
                .fact("n", missed)
                .fact("lop", subjects::class_label(&class_file.class))
        })
    })
}

fn marks(class_file: &ClassFile, trainee: &Trainee) -> Attendance {
    let days = class_file.class.class_days.split_whitespace().count();
    Attendance::read(&trainee.attendance, days)
}

fn longest_absence(attendance: &Attendance) -> i64 {
    let mut longest = 0;
    let mut running = 0;
    for mark in attendance.marks() {
        running = if *mark == Mark::Absent {
            running + 1
        } else {
            0
        };
        longest = longest.max(running);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn marked(rows: [&str; 3]) -> Vec<Breach> {
        let mut file = training();
        for (trainee, row) in file.classes[0].trainees.iter_mut().zip(rows) {
            trainee.attendance = row.to_owned();
        }
        ask(find, &file)
    }

    #[test]
    fn a_class_where_less_than_seventy_percent_came_is_told_with_its_share() {
        assert_eq!(marked(["xxxxx", "xxPxx", "xxx--"]), []);
        assert_eq!(
            facts(&marked(["xx0P0", "x0x0x", "xxx--"])),
            [[("lop", "Lớp Gỗ 1"), ("ty_le", "61,5")]]
        );
        assert_eq!(marked(["-----", "", "-----"]), [], "nothing marked yet");
    }

    #[test]
    fn somebody_absent_for_days_on_end_is_named() {
        let found = marked(["xxxxx", "xxxxx", "xx000"]);
        assert_eq!(
            facts(&found),
            [[("ho_ten", "Giàng A Chinh"), ("n", "3"), ("lop", "Lớp Gỗ 1")]]
        );
    }
}
