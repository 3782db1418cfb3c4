//! Giờ giảng đã trả, giờ giảng có trong thời khóa biểu.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::fold::fold;
use crate::number_text::quantity_text;
use crate::proposal::estimate::CostItem;
use crate::voucher::{Voucher, VoucherLine};

/// Nghiệp vụ: a teacher is paid for no more hours than the timetable has. Only lines paid by the hour are
/// counted, and only where a timetable names the teachers; the last voucher of the teacher is told.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let taught = taught_hours(case);
    if taught.is_empty() {
        return Vec::new();
    }
    let mut paid: BTreeMap<String, (Decimal, &Voucher)> = BTreeMap::new();
    for paper in case.file.standing_vouchers() {
        let lines = paper.lines.iter();
        let hours: Decimal = lines.filter_map(|line| hours_paid(case, line)).sum();
        if hours > Decimal::ZERO {
            let teacher = paid.entry(fold(&paper.voucher.payee));
            let (sum, last) = teacher.or_insert((Decimal::ZERO, &paper.voucher));
            (*sum, *last) = (*sum + hours, &paper.voucher);
        }
    }
    paid.into_iter()
        .filter_map(|(teacher, (hours, voucher))| {
            let known = taught.get(&teacher).copied().unwrap_or_default();
            (hours > known).then(|| told(voucher, hours, known))
        })
        .collect()
}

fn told(voucher: &Voucher, paid: Decimal, taught: Decimal) -> Breach {
    let subject = subjects::voucher(voucher, "lines");
    breach(
        CheckCode::TeachHoursOverTimetable,
        subject,
        Ground::Practice,
    )
    .fact("ten", &voucher.payee)
    .fact("n1", quantity_text(paid))
    .fact("n2", quantity_text(taught.round_dp(1)))
}

/// Số giờ of a line, when it pays teaching by the hour.
fn hours_paid(case: &Case, line: &VoucherLine) -> Option<Decimal> {
    let estimate = &case.file.estimate;
    let of = estimate
        .iter()
        .find(|of| Some(of.uid) == line.estimate_line_uid)?;
    let unit = fold(&of.unit);
    let by_the_hour = unit.starts_with("gio") || unit.starts_with("tiet");
    line.quantity
        .filter(|_| of.item == CostItem::Teaching && by_the_hour)
}

/// Số giờ của từng giáo viên; an hour of a timetable may be one of 45 minutes, so that is the measure.
fn taught_hours(case: &Case) -> BTreeMap<String, Decimal> {
    const SHORTEST_HOUR: i64 = 45;
    let mut taught: BTreeMap<String, Decimal> = BTreeMap::new();
    for lesson in case.file.classes.iter().flat_map(|class| &class.lessons) {
        let teacher = fold(&lesson.instructor);
        if !teacher.is_empty() {
            let minutes = (lesson.to_minute - lesson.from_minute).max(0);
            let hours = Decimal::from(minutes) / Decimal::from(SHORTEST_HOUR);
            *taught.entry(teacher).or_default() += hours;
        }
    }
    taught
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn more_hours_paid_than_the_timetable_has_are_refused() {
        let mut file = training();
        file.estimate[0].unit = "giờ".to_owned();
        file.vouchers[0].voucher.payee = "NGUYỄN VĂN THỢ".to_owned();
        file.vouchers[0].lines[0].quantity = Some(Decimal::from(2));
        assert_eq!(ask(find, &file), []);
        file.vouchers[0].lines[0].quantity = Some(Decimal::from(3));
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ten", "NGUYỄN VĂN THỢ"), ("n1", "3"), ("n2", "2,7")]]
        );
        file.estimate[0].unit = "lớp".to_owned();
        assert_eq!(ask(find, &file), [], "paid by the class");
    }

    #[test]
    fn without_a_timetable_there_is_nothing_to_compare() {
        let mut file = training();
        file.estimate[0].unit = "giờ".to_owned();
        file.vouchers[0].lines[0].quantity = Some(Decimal::from(300));
        file.classes[0].lessons.clear();
        assert_eq!(ask(find, &file), []);
    }
}
