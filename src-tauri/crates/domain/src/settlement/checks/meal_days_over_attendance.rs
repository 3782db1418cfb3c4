//! Tiền ăn theo ngày thực học: paid days against the attendance sheet.

use rust_decimal::Decimal;

use super::finding::{Ground, breach};
use super::lookup::groups::ground_of;
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::proposal::estimate::CostItem;
use crate::proposal_file::ClassFile;
use crate::settlement::tie_out::spent_on;
use crate::training::{Attendance, Trainee};

/// QĐ 46/2015/QĐ-TTg Điều 5: meals are paid for days attended in full. First the signed list, person
/// by person; where that is sound, the vouchers of all classes against all attendance sheets.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    let found: Vec<Breach> = classes
        .flat_map(|class_file| paid_by_list(case, class_file))
        .collect();
    if found.is_empty() {
        paid_by_vouchers(case).into_iter().collect()
    } else {
        found
    }
}

fn paid_by_list(case: &Case, class_file: &ClassFile) -> Vec<Breach> {
    let overpaid = class_file.trainees.iter().filter_map(|trainee| {
        let attended = full_days(class_file, trainee);
        let paid = trainee.meal_days_paid.filter(|paid| *paid > attended)?;
        Some((trainee, paid, attended))
    });
    overpaid
        .map(|(trainee, paid, attended)| {
            let subject = subjects::trainee(trainee, "meal_days_paid");
            let ground = ground_of(case, &class_file.class);
            told(
                ground,
                subject,
                &trainee.full_name,
                &paid.to_string(),
                attended,
            )
        })
        .collect()
}

fn paid_by_vouchers(case: &Case) -> Option<Breach> {
    let file = case.file;
    let first = &file.classes.first()?.class;
    let rate = first.meal_rate;
    let meals = file.estimate.iter();
    let paid: Money = meals
        .filter(|line| line.item == CostItem::Meal)
        .map(|line| spent_on(file, &line.uid))
        .sum();
    let owed: Money = file.classes.iter().map(owed_by_attendance).sum();
    if paid <= owed || rate.is_zero() {
        return None;
    }
    let days = Decimal::from(paid.as_dong()).checked_div(rate.as_dong().into())?;
    let attended = file.classes.iter().map(days_with_meals).sum();
    let name = format!("Đề án {}", file.proposal.code);
    let subject = subjects::proposal(&file.proposal, "vouchers");
    let paid = quantity_text(days.round_dp(1));
    Some(told(
        ground_of(case, first),
        subject,
        &name,
        &paid,
        attended,
    ))
}

fn told(ground: Ground, subject: Subject, name: &str, paid: &str, attended: i64) -> Breach {
    breach(CheckCode::MealDaysOverAttendance, subject, ground)
        .fact("ho_ten", name)
        .fact("n1", paid)
        .fact("n2", attended)
}

fn full_days(class_file: &ClassFile, trainee: &Trainee) -> i64 {
    Attendance::read(&trainee.attendance, class_file.class.days().len()).full_days()
}

/// Full days of those whom the regime feeds, or whom the signed list paid all the same.
fn days_with_meals(class_file: &ClassFile) -> i64 {
    let trainees = class_file.trainees.iter().filter(|trainee| {
        class_file.class.feeds(trainee.group) || trainee.meal_days_paid.is_some()
    });
    trainees.map(|trainee| full_days(class_file, trainee)).sum()
}

fn owed_by_attendance(class_file: &ClassFile) -> Money {
    let days = Decimal::from(days_with_meals(class_file));
    class_file.class.meal_rate.times(days)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_day_paid_but_not_attended_is_named_with_both_counts() {
        let mut file = training();
        file.classes[0].trainees[0].meal_days_paid = Some(5);
        assert_eq!(ask(find, &file), []);
        file.classes[0].trainees[0].attendance = "xxxPx".to_owned();
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ho_ten", "Lò Văn Pản"), ("n1", "5"), ("n2", "4")]]
        );
    }

    #[test]
    fn vouchers_that_pay_more_meals_than_all_attendance_are_seen_without_a_signed_list() {
        let mut file = training();
        file.classes[0].trainees[1].attendance = "xxx0-".to_owned();
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ho_ten", "Đề án QG-01"), ("n1", "15"), ("n2", "13")]]
        );
    }

    #[test]
    fn days_of_those_whom_the_regime_does_not_feed_pay_for_no_meals() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        file.classes[0].class.meal_groups = "minority".to_owned();
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[("ho_ten", "Đề án QG-01"), ("n1", "15"), ("n2", "10")]]
        );
    }
}
