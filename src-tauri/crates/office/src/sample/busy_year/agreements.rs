//! Hợp đồng, tạm ứng, nghiệm thu, giấy tờ of a made-up đề án.

use domain::calendar::Day;
use domain::contract::{AcceptanceForm, AdvanceKind, ContractSide};
use domain::money::Money;
use rust_decimal::Decimal;

use super::super::sheets::agreement::{
    AcceptanceSheet, AdvanceSheet, ContractSheet, MemberSheet, PaperSheet,
};
use super::proposals::Dates;
use super::{Course, people};

/// Hợp đồng với Cục.
pub fn contract(index: usize, value: Money, dates: &Dates) -> ContractSheet {
    ContractSheet {
        key: "agency".to_owned(),
        on: dates.contracted,
        side: ContractSide::WithAgency,
        beneficiary: None,
        number: format!("{:02}/HĐ-KC", index + 1),
        party: "Cục Công nghiệp".to_owned(),
        representative: "Đặng Hữu Phước".to_owned(),
        title: "Phó Cục trưởng".to_owned(),
        address: "Thành phố Hà Nội".to_owned(),
        value,
        advance_percent: Some(Decimal::from(70)),
        ends_on: dates.year_end,
        closed_on: None,
        closure_number: String::new(),
    }
}

/// Seventy percent, the rest after acceptance, and back what absences left over.
pub fn advances(index: usize, approved: Money, spent: Money, dates: &Dates) -> Vec<AdvanceSheet> {
    let first = approved.times(Decimal::new(7, 1));
    let moved = [
        (dates.advanced, AdvanceKind::Advance, first, "Tạm ứng 70%"),
        (
            dates.accepted.plus_days(3),
            AdvanceKind::Advance,
            approved - first,
            "Phần còn lại",
        ),
        (
            dates.accepted.plus_days(6),
            AdvanceKind::Return,
            approved - spent,
            "Phần không chi hết",
        ),
    ];
    let real = moved
        .into_iter()
        .filter(|(_, _, amount, _)| *amount > Money::ZERO);
    let sheet = |(on, kind, amount, note): (Day, AdvanceKind, Money, &str)| AdvanceSheet {
        on,
        contract: "agency".to_owned(),
        kind,
        amount,
        number: format!("GB-{:02}-{on}", index + 1),
        note: note.to_owned(),
    };
    real.map(sheet).collect()
}

/// Biên bản nghiệm thu of each class, then of the whole.
pub fn acceptances(
    index: usize,
    courses: &[Course],
    spent: &[Money],
    dates: &Dates,
) -> Vec<AcceptanceSheet> {
    let whole = spent.iter().copied().sum();
    let mut minutes: Vec<AcceptanceSheet> = courses
        .iter()
        .zip(spent)
        .map(|(course, spent)| AcceptanceSheet {
            on: course.sheet.jobs_on.unwrap_or(dates.completed).plus_days(3),
            form: AcceptanceForm::Place,
            class: Some(course.sheet.code.clone()),
            number: format!("{:03}/BB-NTCS", course.number + 1),
            place: course.sheet.place.clone(),
            ..whole_minutes(index, *spent, dates)
        })
        .collect();
    minutes.push(whole_minutes(index, whole, dates));
    minutes
}

fn whole_minutes(index: usize, accepted_grant: Money, dates: &Dates) -> AcceptanceSheet {
    let member = |(body, title): (&str, &str)| MemberSheet {
        body: body.to_owned(),
        name: people::name(70_000 + index * 3 + title.len()),
        title: title.to_owned(),
    };
    let sides = [
        ("Đại diện Sở Công Thương", "Phó Trưởng phòng"),
        ("Đại diện đơn vị thực hiện", "Giám đốc"),
        ("Đại diện UBND xã", "Phó Chủ tịch"),
    ];
    AcceptanceSheet {
        on: dates.accepted,
        form: AcceptanceForm::Whole,
        class: None,
        number: format!("{:02}/BB-NT", index + 1),
        place: "Trung tâm Khuyến công".to_owned(),
        accepted_grant,
        accepted_counterpart: Money::ZERO,
        effect: "Học viên được cấp chứng chỉ, có việc làm tại địa bàn.".to_owned(),
        conclusion: "Hoàn thành theo hợp đồng. Đồng ý nghiệm thu.".to_owned(),
        members: sides.into_iter().map(member).collect(),
    }
}

/// Giấy tờ of the checklist.
pub fn supporting(courses: &[Course], dates: &Dates) -> Vec<PaperSheet> {
    let paper = |on: Day, code: &str, class: Option<&Course>| PaperSheet {
        on,
        code: code.to_owned(),
        number: format!("{code}-{on}"),
        class: class.map(|course| course.sheet.code.clone()),
        state: None,
        note: String::new(),
    };
    let mut papers = vec![
        paper(dates.contracted.plus_days(-22), "detailed_proposal", None),
        paper(dates.contracted.plus_days(-21), "training_programme", None),
        paper(dates.advanced.plus_days(-2), "class_plan", None),
        paper(dates.advanced.plus_days(-2), "service_contract", None),
        paper(dates.accepted, "summary_report", None),
        paper(dates.accepted, "volume_report", None),
    ];
    for course in courses {
        let certified = course.sheet.certified_on.unwrap_or(dates.completed);
        let of_class = [
            "certificate_decision",
            "certificate_list",
            "allowance_list",
            "job_list",
        ];
        papers.extend(of_class.map(|code| paper(certified, code, Some(course))));
    }
    papers
}
