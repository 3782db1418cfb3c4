#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    Day::parse_dmy(text).unwrap()
}

#[test]
fn a_day_is_written_as_papers_and_files_want_it() {
    let fifth = day("05/01/2026");
    assert_eq!(fifth.to_string(), "05/01/2026");
    assert_eq!(fifth.iso(), "2026-01-05");
    assert_eq!(serde_json::to_string(&fifth).unwrap(), "\"2026-01-05\"");
    assert_eq!(
        serde_json::from_str::<Day>("\"2026-01-05\"").unwrap(),
        fifth
    );
}

#[test]
fn the_head_of_a_document_has_leading_zeros_where_the_decree_wants_them() {
    assert_eq!(day("05/01/2026").long(), "ngày 05 tháng 01 năm 2026");
    assert_eq!(day("28/02/2026").long(), "ngày 28 tháng 02 năm 2026");
    assert_eq!(day("03/03/2026").long(), "ngày 03 tháng 3 năm 2026");
    assert_eq!(day("29/06/2026").long(), "ngày 29 tháng 6 năm 2026");
    assert_eq!(day("16/12/2013").long(), "ngày 16 tháng 12 năm 2013");
}

#[test]
fn the_day_comes_first_and_the_year_has_four_digits() {
    assert_eq!(Day::parse_dmy("3/4/2026"), Day::new(2026, 4, 3));
    for refused in [
        "12/31/2026",
        "05/01/26",
        "05-01-2026",
        "2026/01/05",
        "005/01/2026",
    ] {
        assert_eq!(Day::parse_dmy(refused), None, "{refused}");
    }
    for refused in [
        "",
        "/",
        "05/01/2026/",
        " 05/01/2026",
        "+5/01/2026",
        "٠٥/٠١/٢٠٢٦",
    ] {
        assert_eq!(Day::parse_dmy(refused), None, "{refused}");
    }
    for refused in [
        "2026-1-5",
        "05-01-2026",
        "2026-01-05T00:00",
        "2026-13-01",
        "+2026-01-05",
    ] {
        assert_eq!(Day::parse_iso(refused), None, "{refused}");
        assert!(serde_json::from_str::<Day>(&format!("\"{refused}\"")).is_err());
    }
}

#[test]
fn only_days_of_the_calendar_exist() {
    assert!(Day::new(2024, 2, 29).is_some());
    assert_eq!(Day::new(2026, 2, 29), None);
    assert_eq!(Day::new(2026, 4, 31), None);
    assert_eq!(Day::new(1899, 12, 31), None);
    assert_eq!(Day::new(2200, 1, 1), None);
}

#[test]
fn days_are_counted_over_the_end_of_a_year() {
    assert_eq!(day("30/12/2025").plus_days(5), day("04/01/2026"));
    assert_eq!(day("04/01/2026").plus_days(-5), day("30/12/2025"));
    assert_eq!(day("30/12/2025").days_until(day("04/01/2026")), 5);
    assert_eq!(day("04/01/2026").days_until(day("30/12/2025")), -5);
    assert_eq!(day("05/02/2024").month_end(), day("29/02/2024"));
    assert_eq!(day("01/10/2026").quarter(), 4);
}

#[test]
fn the_calendar_ends_without_a_fall() {
    assert_eq!(day("01/01/2026").plus_days(i64::MAX), day("31/12/2199"));
    assert_eq!(day("01/01/2026").plus_days(i64::MIN), day("01/01/1900"));
    assert_eq!(
        day("31/12/2199").add_working_days(i64::MAX, &[]),
        day("31/12/2199")
    );
}

#[test]
fn a_budget_year_runs_from_january_to_december() {
    let year = BudgetYear(2013);
    assert_eq!(year.first_day(), day("01/01/2013"));
    assert_eq!(year.last_day(), day("31/12/2013"));
    assert!(year.contains(day("31/12/2013")) && !year.contains(day("01/01/2014")));
    assert_eq!(day("16/12/2013").budget_year(), year);
    assert_eq!(serde_json::to_string(&year).unwrap(), "2013");
    assert_eq!(BudgetYear(i32::MAX).last_day(), day("31/12/2199"));
}

#[test]
fn the_week_has_its_vietnamese_names() {
    // 09/02/2026 is a Monday.
    let names: Vec<_> = (0..7)
        .map(|n| day("09/02/2026").plus_days(n).weekday_name())
        .collect();
    let week = [
        "Thứ Hai",
        "Thứ Ba",
        "Thứ Tư",
        "Thứ Năm",
        "Thứ Sáu",
        "Thứ Bảy",
        "Chủ Nhật",
    ];
    assert_eq!(names, week);
}

#[test]
fn working_days_pass_over_weekends_and_the_tet_holiday() {
    // The new year's day of 2026 is 17/02; the office is closed from Monday to Friday.
    let tet: Vec<Day> = (0..5).map(|n| day("16/02/2026").plus_days(n)).collect();
    assert_eq!(
        day("13/02/2026").add_working_days(1, &[]),
        day("16/02/2026")
    );
    assert_eq!(
        day("13/02/2026").add_working_days(1, &tet),
        day("23/02/2026")
    );
    assert_eq!(
        day("23/02/2026").add_working_days(-1, &tet),
        day("13/02/2026")
    );
    assert_eq!(
        day("14/02/2026").add_working_days(3, &tet),
        day("25/02/2026")
    );
    assert_eq!(
        day("14/02/2026").add_working_days(0, &tet),
        day("14/02/2026")
    );
}

proptest! {
    #[test]
    fn every_day_reads_back_from_each_way_of_writing_it(offset in 0_i64..109_500) {
        let some_day = day("01/01/1900").plus_days(offset);
        prop_assert_eq!(Day::parse_iso(&some_day.iso()), Some(some_day));
        prop_assert_eq!(Day::parse_dmy(&some_day.to_string()), Some(some_day));
        prop_assert_eq!(day("01/01/1900").days_until(some_day), offset);
    }

    #[test]
    fn no_text_makes_reading_a_day_fall_over(text: String) {
        prop_assert!(Day::parse_iso(&text).is_none_or(|read| read.iso() == text));
        prop_assert!(Day::parse_dmy(&text).is_none_or(|read| text.ends_with(&read.year().to_string())));
    }
}
