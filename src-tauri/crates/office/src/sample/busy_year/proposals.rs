//! Đề án đào tạo: everything around its classes, from registration to what is paid back.

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal::estimate::CostItem;
use domain::proposal::{ProposalKind, Stage, SupportBasis};
use domain::regulation::TrainingRegime;
use rust_decimal::Decimal;

use super::super::sheets::trainee::ModuleSheet;
use super::super::sheets::voucher::VoucherSheet;
use super::super::sheets::{EstimateSheet, ProposalSheet, StepSheet};
use super::{Course, agreements, calendar, rates, vouchers};

/// Đề án thứ `index` over its classes.
pub fn sheet(
    index: usize,
    first_day: Day,
    regime: &TrainingRegime,
    courses: &[Course],
) -> ProposalSheet {
    let rates = rates(regime);
    let estimate = estimate(courses, rates);
    let approved: Money = estimate.iter().map(|line| line.grant).sum();
    let papers: Vec<Vec<VoucherSheet>> = courses
        .iter()
        .map(|course| vouchers::of_class(course, rates))
        .collect();
    let spent: Vec<Money> = papers.iter().map(|of_class| sum(of_class)).collect();
    let dates = Dates::of(first_day, courses);
    let count: usize = courses.iter().map(|course| course.people.len()).sum();
    let trade = calendar::trade(index);
    ProposalSheet {
        code: format!("QG-{:02}", index + 1),
        entered_on: first_day.plus_days(3),
        plan: "national".to_owned(),
        plan_on: first_day.plus_days(13),
        title: format!(
            "Đào tạo nghề {trade} cho {count} lao động, đợt {}",
            index + 1
        ),
        kind: ProposalKind::Training,
        content: String::new(),
        source: FundSource::National,
        approved_grant: Some(approved),
        approved_other: None,
        support_basis: SupportBasis::FullCost,
        partner: "UBND các xã nơi mở lớp".to_owned(),
        beneficiary_text: "Lao động nông thôn".to_owned(),
        place: calendar::place(index).to_owned(),
        commune_code: None,
        quantity: Decimal::from(count),
        quantity_unit: "lao động".to_owned(),
        goal: format!("Dạy nghề {trade} cho {count} lao động nông thôn"),
        starts_on: dates.contracted,
        ends_on: dates.year_end,
        officer: "Giàng A Páo".to_owned(),
        progress_percent: None,
        note: String::new(),
        estimate_on: Some(first_day.plus_days(4)),
        done_on: Some(dates.accepted),
        estimate,
        beneficiaries_on: None,
        machines_on: None,
        machines: Vec::new(),
        beneficiaries: Vec::new(),
        delegates_on: None,
        delegates: Vec::new(),
        modules_on: Some(first_day.plus_days(4)),
        modules: modules(),
        steps: steps(index, &dates),
        contracts: vec![agreements::contract(index, approved, &dates)],
        advances: agreements::advances(index, approved, spent.iter().copied().sum(), &dates),
        classes: courses.iter().map(|course| course.sheet.clone()).collect(),
        vouchers: papers.into_iter().flatten().collect(),
        acceptances: agreements::acceptances(index, courses, &spent, &dates),
        papers: agreements::supporting(courses, &dates),
    }
}

/// The days that the whole đề án turns on.
pub struct Dates {
    pub contracted: Day,
    pub advanced: Day,
    pub opened: Day,
    pub completed: Day,
    pub accepted: Day,
    pub year_end: Day,
}

impl Dates {
    fn of(first_day: Day, courses: &[Course]) -> Dates {
        let last = courses
            .iter()
            .filter_map(|course| course.sheet.jobs_on)
            .max();
        let completed = last.unwrap_or(first_day);
        Dates {
            contracted: first_day.plus_days(25),
            advanced: first_day.plus_days(32),
            opened: courses.first().map_or(first_day, |course| course.days[0]),
            completed,
            accepted: completed.plus_days(10),
            year_end: first_day.plus_days(362),
        }
    }
}

fn sum(papers: &[VoucherSheet]) -> Money {
    papers
        .iter()
        .flat_map(|paper| &paper.lines)
        .map(|line| line.grant)
        .sum()
}

fn estimate(courses: &[Course], rates: (Money, Money)) -> Vec<EstimateSheet> {
    let described = |key: &str| match key {
        "teaching" => ("Tiền giảng", CostItem::Teaching),
        "material" => ("Vật tư thực hành", CostItem::Material),
        "stationery" => ("Tài liệu, văn phòng phẩm", CostItem::Stationery),
        "meal" => ("Tiền ăn học viên", CostItem::Meal),
        "rent" => ("Thuê máy, tiền điện", CostItem::Rent),
        "travel" => ("Tiền đi lại (từ 15 km)", CostItem::Travel),
        "examination" => ("Kiểm tra, cấp chứng chỉ", CostItem::Examination),
        _ => ("Quản lý lớp, giám sát", CostItem::Management),
    };
    let lines = vouchers::LINES.into_iter().map(|key| {
        let (content, item) = described(key);
        let grant: Money = courses
            .iter()
            .map(|c| vouchers::planned(key, c, rates))
            .sum();
        EstimateSheet {
            key: key.to_owned(),
            content: content.to_owned(),
            item,
            unit: "lần".to_owned(),
            quantity: Decimal::ONE,
            unit_price: Decimal::from(grant.as_dong()),
            grant,
            counterpart: Money::ZERO,
            sub_item: "7049".to_owned(),
            done_quantity: Some(Decimal::ONE),
            note: String::new(),
        }
    });
    lines.filter(|line| line.grant > Money::ZERO).collect()
}

fn modules() -> Vec<ModuleSheet> {
    let named = [
        ("An toàn lao động", 12, 8),
        ("Kỹ thuật cơ bản", 16, 64),
        ("Thực hành nghề", 20, 120),
    ];
    let modules = named
        .into_iter()
        .map(|(name, theory_hours, practice_hours)| ModuleSheet {
            name: name.to_owned(),
            theory_hours,
            practice_hours,
            instructor: "Giáo viên của lớp".to_owned(),
        });
    modules.collect()
}

fn steps(index: usize, dates: &Dates) -> Vec<StepSheet> {
    let planned = dates.contracted;
    let taken = [
        (
            planned.plus_days(-22),
            Stage::Registered,
            "Công văn đăng ký đề án",
        ),
        (
            planned.plus_days(-19),
            Stage::Appraised,
            "Phiếu thẩm định đề án cấp cơ sở",
        ),
        (
            planned.plus_days(-16),
            Stage::AppraisedAbove,
            "Thông báo thẩm định",
        ),
        (
            planned.plus_days(-13),
            Stage::Approved,
            "Quyết định phê duyệt kế hoạch",
        ),
        (
            planned.plus_days(-8),
            Stage::Assigned,
            "Thông báo giao kế hoạch",
        ),
        (planned, Stage::Contracted, "Hợp đồng thực hiện đề án"),
        (dates.advanced, Stage::Advanced, "Giấy báo có"),
        (dates.opened, Stage::InProgress, "Quyết định mở lớp"),
        (
            dates.completed,
            Stage::Completed,
            "Quyết định cấp chứng chỉ",
        ),
        (dates.accepted, Stage::Accepted, "Biên bản nghiệm thu"),
    ];
    let step = |(on, stage, paper): (Day, Stage, &str)| StepSheet {
        on,
        stage,
        paper: paper.to_owned(),
        number: format!("{:02}-{on}", index + 1),
        note: String::new(),
    };
    taken.into_iter().map(step).collect()
}
