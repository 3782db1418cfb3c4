//! Một năm đông việc: a made-up centre of any size, played by the office's own commands like the sample,
//! for measurements. It is marked "dữ liệu mẫu".

/// What is signed, advanced, accepted and filed.
mod agreements;
/// When a class is held.
mod calendar;
/// Who learns.
mod people;
/// What is planned and spent.
mod proposals;
/// What is paid.
mod vouchers;

use std::collections::HashMap;
use std::path::Path;

use domain::calendar::Day;
use domain::establishment::EstablishmentKind;
use domain::funding::FundSource;
use domain::money::Money;
use domain::regulation::{RegulationPack, TrainingRegime, pack_on};

use super::assets::{self, missing};
use super::diary::{self, YearSheets};
use super::sheets::trainee::{ClassSheet, TraineeSheet};
use super::sheets::{CentreSheet, EstablishmentSheet, PlanSheet, ProposalSheet};
use super::{filled, made_whole};
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::regulation_assets::packs;

/// Cỡ của năm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Số học viên; classes of 35, four classes a đề án.
    pub trainees: usize,
    /// Số chứng từ, shared out evenly over the classes.
    pub vouchers: usize,
    /// Năm ngân sách.
    pub year: i32,
}

const CLASS_SIZE: usize = 35;
const CLASSES_OF_A_PROPOSAL: usize = 4;
const ESTABLISHMENTS: usize = 40;

/// One class before it is told: which of all it is, who is in it, how many papers pay for it.
struct Course {
    number: usize,
    sheet: ClassSheet,
    days: Vec<Day>,
    people: Vec<TraineeSheet>,
    vouchers: usize,
}

/// Lập một năm đông việc ở `path` and open it. The same bytes for the same size; refused when something
/// is at the place.
pub fn make(path: &Path, size: Size) -> Result<Office> {
    let first_day = Day::new(size.year, 1, 2).ok_or_else(|| OfficeError::BadRequest {
        detail: format!("năm {}", size.year),
    })?;
    let pack = pack_on(packs()?, first_day).ok_or_else(|| missing("bộ quy định", "của năm"))?;
    made_whole(path, |half| {
        let centre = centre(size.year, first_day)?;
        let (year, rolls) = told(size, first_day, pack)?;
        let roll = |class: &ClassSheet| Ok(rolls.get(&class.code).cloned().unwrap_or_default());
        filled(
            half,
            "busy-year",
            &pack.id,
            &centre,
            diary::of_year(year, &roll)?,
        )
    })
}

/// The unit of the sample under another name; its working day is in the middle of December.
fn centre(year: i32, made_on: Day) -> Result<CentreSheet> {
    let sample: CentreSheet = assets::sheet("lai-chau-2013", "centre.toml")?;
    let working_day = made_on.plus_days(348);
    let name = format!("Trung tâm Khuyến công đo thử năm {year}");
    Ok(CentreSheet {
        name,
        made_on,
        working_day,
        ..sample
    })
}

type Rolls = HashMap<String, Vec<TraineeSheet>>;

fn told(size: Size, first_day: Day, pack: &RegulationPack) -> Result<(YearSheets, Rolls)> {
    let regime = pack.regimes.last();
    let regime = regime.ok_or_else(|| missing("chế độ hỗ trợ học viên", &pack.id))?;
    let mut courses = courses(size, first_day);
    let mut proposals = Vec::new();
    let mut rolls = Rolls::new();
    for (index, group) in courses.chunks_mut(CLASSES_OF_A_PROPOSAL).enumerate() {
        proposals.push(proposals::sheet(index, first_day, regime, group));
        rolls.extend(group.iter_mut().map(|course| {
            (
                course.sheet.code.clone(),
                std::mem::take(&mut course.people),
            )
        }));
    }
    let plans = vec![plan(first_day, &proposals)];
    let establishments = (0..ESTABLISHMENTS)
        .map(|index| establishment(index, first_day))
        .collect();
    Ok((
        YearSheets {
            plans,
            establishments,
            proposals,
        },
        rolls,
    ))
}

fn courses(size: Size, first_day: Day) -> Vec<Course> {
    let count = size.trainees.div_ceil(CLASS_SIZE);
    let share = |number: usize| size.vouchers * number / count;
    let course = |number: usize| {
        let first = number * CLASS_SIZE;
        let sheet = calendar::class(number, first_day);
        let days = super::player::classes::days_of(&sheet);
        let last = size.trainees.min(first + CLASS_SIZE);
        let people = (first..last)
            .map(|index| people::trainee(index, days.len()))
            .collect();
        let vouchers = share(number + 1) - share(number);
        Course {
            number,
            sheet,
            days,
            people,
            vouchers,
        }
    };
    (0..count).map(course).collect()
}

fn plan(first_day: Day, proposals: &[ProposalSheet]) -> PlanSheet {
    let decided_on = first_day.plus_days(12);
    PlanSheet {
        key: "national".to_owned(),
        entered_on: decided_on.plus_days(1),
        source: FundSource::National,
        decision_number: "9001/QĐ-BCT".to_owned(),
        decided_on,
        issuer: "Bộ Công Thương".to_owned(),
        stated_total: proposals
            .iter()
            .filter_map(|sheet| sheet.approved_grant)
            .sum(),
        stated_count: proposals.len() as i64,
        note: String::new(),
    }
}

fn establishment(index: usize, entered_on: Day) -> EstablishmentSheet {
    let (place, trade) = (calendar::place(index), calendar::trade(index));
    EstablishmentSheet {
        key: format!("co-so-{index}"),
        entered_on,
        name: format!("Hợp tác xã {trade} số {}", index + 1),
        kind: EstablishmentKind::Cooperative,
        tax_code: String::new(),
        registration_number: format!("2326079{index:05}"),
        registered_on: entered_on.plus_days(-2000),
        address: place.to_owned(),
        commune_code: None,
        representative: people::name(index * 31 + 7),
        representative_title: "Giám đốc".to_owned(),
        phone: String::new(),
        trade: trade.to_owned(),
        account_number: String::new(),
        account_place: String::new(),
    }
}

/// Tiền ăn một ngày and travel once, as the regime gives them.
fn rates(regime: &TrainingRegime) -> (Money, Money) {
    (regime.meal_rate, regime.travel_rate)
}
