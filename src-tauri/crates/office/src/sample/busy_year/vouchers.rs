//! Chứng từ của một lớp: fifteen regular papers, and invoices for material for the rest.

use domain::calendar::Day;
use domain::money::Money;
use domain::voucher::VoucherKind;
use rust_decimal::Decimal;

use super::super::sheets::voucher::{InvoiceSheet, VoucherLineSheet, VoucherSheet};
use super::{Course, people};

/// Tax codes of invented sellers, with right check digits.
const SELLERS: [&str; 4] = ["6200907678", "6200908417", "6200910631", "6200911000"];
/// Weeks that meals and teaching are paid by.
const WEEKS: usize = 5;
const TEACHING_PER_WEEK: Money = Money::dong(4_800_000);
const RENT: Money = Money::dong(2_500_000);
const MANAGEMENT: Money = Money::dong(900_000);
const STATIONERY_EACH: Money = Money::dong(60_000);
const EXAMINATION_EACH: Money = Money::dong(20_000);
const MATERIAL_EACH: Money = Money::dong(600_000);

/// Các khoản của dự toán, by the key of their line.
pub const LINES: [&str; 8] = [
    "teaching",
    "material",
    "stationery",
    "meal",
    "rent",
    "travel",
    "examination",
    "management",
];

/// Dự toán một lớp cho một khoản: everybody there on all days, so that absences leave something over.
pub fn planned(line: &str, course: &Course, rates: (Money, Money)) -> Money {
    let people = course.people.len() as i64;
    let each = |amount: Money, times: i64| amount.times(Decimal::from(times));
    let far = course
        .people
        .iter()
        .filter(|one| one.distance_km == "18")
        .count() as i64;
    match line {
        "teaching" => each(TEACHING_PER_WEEK, WEEKS as i64),
        "material" => each(MATERIAL_EACH, people),
        "stationery" => each(STATIONERY_EACH, people),
        "meal" => each(rates.0, people * course.days.len() as i64),
        "rent" => RENT,
        "travel" => each(rates.1, far),
        "examination" => each(EXAMINATION_EACH, people),
        _ => MANAGEMENT,
    }
}

/// Chứng từ của lớp, as many as were shared out to it.
pub fn of_class(course: &Course, rates: (Money, Money)) -> Vec<VoucherSheet> {
    let mut papers = Vec::new();
    for week in 0..WEEKS {
        papers.push(meals(course, week, rates.0));
        let day = last_day_of(course, week);
        papers.push(plain(
            course,
            day,
            "teaching",
            TEACHING_PER_WEEK,
            "Tiền giảng",
        ));
    }
    let (first, last) = (course.days[0], last_day_of(course, WEEKS - 1));
    for (day, line, reason) in [
        (first, "rent", "Thuê máy, tiền điện"),
        (first, "stationery", "Giáo trình, văn phòng phẩm"),
        (last, "travel", "Tiền đi lại học viên ở xa"),
        (
            last.plus_days(6),
            "examination",
            "Kiểm tra cuối khóa, cấp chứng chỉ",
        ),
        (last.plus_days(6), "management", "Quản lý, giám sát"),
    ] {
        papers.push(plain(
            course,
            day,
            line,
            planned(line, course, rates),
            reason,
        ));
    }
    papers.retain(|paper| paper.lines.iter().all(|line| line.grant > Money::ZERO));
    papers.truncate(course.vouchers);
    papers.extend(material(course, course.vouchers - papers.len(), rates));
    papers
}

fn last_day_of(course: &Course, week: usize) -> Day {
    course.days[(course.days.len() * (week + 1) / WEEKS).max(1) - 1]
}

fn meals(course: &Course, week: usize, rate: Money) -> VoucherSheet {
    let (from, to) = (
        course.days.len() * week / WEEKS,
        course.days.len() * (week + 1) / WEEKS,
    );
    let marks = course
        .people
        .iter()
        .flat_map(|one| one.marks.chars().take(to).skip(from));
    let attended = marks.filter(|mark| *mark == 'x').count();
    let paid = rate.times(Decimal::from(attended));
    plain(
        course,
        last_day_of(course, week),
        "meal",
        paid,
        "Tiền ăn học viên",
    )
}

fn plain(course: &Course, on: Day, line: &str, grant: Money, reason: &str) -> VoucherSheet {
    let reason = format!("{reason} {}", course.sheet.name);
    let lines = vec![row(line, &reason, grant, None)];
    paper(course, on, VoucherKind::PaymentVoucher, reason, lines)
}

/// The money for material, split over `count` papers with one or two invoices each.
fn material(course: &Course, count: usize, rates: (Money, Money)) -> Vec<VoucherSheet> {
    if count == 0 {
        return Vec::new();
    }
    let parts = planned("material", course, rates).split(&vec![1; count]);
    let numbered = parts.into_iter().enumerate();
    numbered
        .map(|(index, part)| bought(course, index, part))
        .collect()
}

fn bought(course: &Course, index: usize, part: Money) -> VoucherSheet {
    let on = course.days[index % course.days.len()];
    let kind = [VoucherKind::BankOrder, VoucherKind::PaymentVoucher][index % 2];
    let pieces = if index.is_multiple_of(3) {
        part.split(&[2, 1])
    } else {
        vec![part]
    };
    let rows = pieces.into_iter().enumerate().map(|(piece, grant)| {
        let invoice = InvoiceSheet {
            seller: SELLERS[(course.number + index) % SELLERS.len()].to_owned(),
            form: "1".to_owned(),
            symbol: format!("C{:02}TLC", on.year() % 100),
            number: format!("{:08}", course.number * 1000 + index * 2 + piece + 1),
            on,
            buyer: None,
        };
        row(
            "material",
            &format!("Vật tư thực hành, đợt {}", index + 1),
            grant,
            Some(invoice),
        )
    });
    let reason = format!(
        "Mua vật tư thực hành {}, đợt {}",
        course.sheet.name,
        index + 1
    );
    paper(course, on, kind, reason, rows.collect())
}

fn row(line: &str, content: &str, grant: Money, invoice: Option<InvoiceSheet>) -> VoucherLineSheet {
    VoucherLineSheet {
        line: line.to_owned(),
        content: content.to_owned(),
        quantity: None,
        unit_price: None,
        grant,
        counterpart: Money::ZERO,
        sub_item: "7049".to_owned(),
        invoice,
    }
}

fn paper(
    course: &Course,
    on: Day,
    kind: VoucherKind,
    reason: String,
    lines: Vec<VoucherLineSheet>,
) -> VoucherSheet {
    VoucherSheet {
        on,
        kind,
        class: Some(course.sheet.code.clone()),
        number: String::new(),
        payee: people::name(course.number * 41 + reason.len()),
        payee_address: course.sheet.place.clone(),
        payee_account: String::new(),
        payee_bank: String::new(),
        reason,
        attachments: 1,
        draft: false,
        spending: None,
        lines,
    }
}
