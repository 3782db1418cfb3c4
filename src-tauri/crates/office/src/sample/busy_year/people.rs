//! Người học: names, numbers and marks that follow from the place in the row; nobody is real.

use domain::calendar::Day;

use super::super::sheets::trainee::TraineeSheet;
use super::calendar;

const FAMILIES: [&str; 16] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Giàng", "Vàng", "Tẩn", "Lù", "Sùng", "Đặng",
    "Phàn", "Quàng", "Điêu", "Chẻo",
];
const MIDDLES_OF_MEN: [&str; 5] = ["Văn", "A", "Đức", "Xuân", "Minh"];
const MIDDLES_OF_WOMEN: [&str; 5] = ["Thị", "Thị Thu", "Thị Ngọc", "Thị Hồng", "Mỹ"];
const GIVEN: [&str; 23] = [
    "An", "Ánh", "Bình", "Chung", "Dung", "Đào", "Đức", "Giang", "Hà", "Hằng", "Hòa", "Hương",
    "Khánh", "Lan", "Liên", "Long", "Mai", "Nga", "Ngọc", "Phương", "Sơn", "Thảo", "Yến",
];
/// The youngest is eighteen, the oldest fifty at the beginning of 2026.
const BIRTH_DAYS: usize = 11_500;

fn is_woman(index: usize) -> bool {
    index % 5 < 2
}

/// Họ và tên.
pub fn name(index: usize) -> String {
    let middles = if is_woman(index) {
        MIDDLES_OF_WOMEN
    } else {
        MIDDLES_OF_MEN
    };
    let family = FAMILIES[index % FAMILIES.len()];
    let middle = middles[index / FAMILIES.len() % middles.len()];
    let given = GIVEN[index * 7 / 3 % GIVEN.len()];
    format!("{family} {middle} {given}")
}

/// Giáo viên thứ `number`: no two share a name, since nobody teaches in two places at once.
pub fn teacher(number: usize) -> String {
    let (families, middles) = (FAMILIES.len(), MIDDLES_OF_MEN.len());
    let family = FAMILIES[number % families];
    let middle = MIDDLES_OF_MEN[number / families % middles];
    let given = GIVEN[number / families / middles % GIVEN.len()];
    format!("{family} {middle} {given}")
}

/// Học viên thứ `index`: attends all days but one or two, lives far away once in ten.
pub fn trainee(index: usize, days: usize) -> TraineeSheet {
    let born = born_on(index);
    let place = calendar::place(index);
    let woman = is_woman(index);
    TraineeSheet {
        full_name: name(index),
        born: born.to_string(),
        sex: if woman { "Nữ" } else { "Nam" }.to_owned(),
        card_number: card_number(index, born, woman),
        ethnic_group: ["Kinh", "Thái", "Mông", "Dao"][index % 4].to_owned(),
        address: format!("Bản {}, {place}", index % 9 + 1),
        group: ["LĐNT khác", "DTTS", "Hộ cận nghèo"][index % 3].to_owned(),
        group_proof: if index % 3 == 2 {
            format!("GXN {index:05}")
        } else {
            String::new()
        },
        workplace: String::new(),
        distance_km: if lives_far(index) { "18" } else { "6" }.to_owned(),
        result: ["Khá", "Giỏi", "Trung bình"][index % 3].to_owned(),
        certificate_number: format!("{:05}/CC", index + 1),
        job_after: calendar::trade(index).to_owned(),
        job_place: place.to_owned(),
        job_wage: "6500000".to_owned(),
        marks: marks(index, days),
    }
}

/// Ở xa: is paid for the way.
pub fn lives_far(index: usize) -> bool {
    index.is_multiple_of(10)
}

/// No two of the first eleven thousand share a day, so that nobody is taken for another.
fn born_on(index: usize) -> Day {
    let first = Day::new(1976, 6, 1).expect("a day that exists");
    first.plus_days((index * 7 % BIRTH_DAYS) as i64)
}

fn card_number(index: usize, born: Day, woman: bool) -> String {
    let century = if born.year() < 2000 { 0 } else { 2 };
    let sex = century + i32::from(woman);
    format!(
        "012{sex}{:02}{:06}",
        born.year() % 100,
        990_000 - index % 900_000
    )
}

fn marks(index: usize, days: usize) -> String {
    let missed = |day: usize| index % 4 == 1 && (day == index % days || day == index / 3 % days);
    (0..days)
        .map(|day| if missed(day) { '0' } else { 'x' })
        .collect()
}
