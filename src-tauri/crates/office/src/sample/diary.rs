//! Nhật trình: everything that happens in the sample year, by day, and within a day in the order told.

use domain::calendar::Day;

use super::player::classes::Roll;
use super::player::{Player, agreements, classes, places, proposals, vouchers};
use super::sheets::{
    EstablishmentSheet, EstablishmentSheets, PlanSheet, PlanSheets, ProposalSheet,
};
use super::{Sample, assets};
use crate::error::Result;

type Work = Box<dyn FnOnce(&mut Player) -> Result<()>>;

/// Nhật trình.
#[derive(Default)]
pub struct Diary {
    entries: Vec<(Day, Work)>,
}

/// Những gì một năm kể.
pub struct YearSheets {
    /// Kế hoạch.
    pub plans: Vec<PlanSheet>,
    /// Cơ sở.
    pub establishments: Vec<EstablishmentSheet>,
    /// Đề án.
    pub proposals: Vec<ProposalSheet>,
}

/// Cả năm của một trung tâm mẫu.
pub fn of_sample(sample: &Sample) -> Result<Diary> {
    let folder = sample.name;
    let plans: PlanSheets = assets::sheet(folder, "plans.toml")?;
    let establishments: EstablishmentSheets = assets::sheet(folder, "establishments.toml")?;
    let mut proposals: Vec<ProposalSheet> = Vec::new();
    for name in sample.proposals {
        proposals.push(assets::sheet(folder, &format!("{name}.toml"))?);
    }
    let (plans, establishments) = (plans.plans, establishments.establishments);
    let year = YearSheets {
        plans,
        establishments,
        proposals,
    };
    of_year(year, &|class| assets::trainees(folder, &class.trainees))
}

/// Nhật trình của một năm.
pub fn of_year(year: YearSheets, roll: Roll<'_>) -> Result<Diary> {
    let mut diary = Diary::default();
    for plan in year.plans {
        diary.on(plan.entered_on, move |player| places::plan(player, plan));
    }
    for establishment in year.establishments {
        let day = establishment.entered_on;
        diary.on(day, move |player| {
            places::establishment(player, establishment)
        });
    }
    let sheets = year.proposals;
    // On one day the frame is entered before what hangs on it.
    sheets
        .iter()
        .for_each(|sheet| proposals::tell(&mut diary, sheet));
    sheets
        .iter()
        .for_each(|sheet| agreements::tell_contracts(&mut diary, sheet));
    for sheet in &sheets {
        classes::tell(&mut diary, sheet, roll)?;
    }
    sheets
        .iter()
        .for_each(|sheet| vouchers::tell(&mut diary, sheet));
    sheets
        .iter()
        .for_each(|sheet| agreements::tell_results(&mut diary, sheet));
    sheets
        .iter()
        .for_each(|sheet| proposals::tell_steps(&mut diary, sheet));
    Ok(diary)
}

impl Diary {
    /// Ghi một việc vào một ngày.
    pub fn on(&mut self, day: Day, work: impl FnOnce(&mut Player) -> Result<()> + 'static) {
        self.entries.push((day, Box::new(work)));
    }

    /// Làm hết các việc, day by day.
    pub fn play(mut self, player: &mut Player) -> Result<()> {
        self.entries.sort_by_key(|(day, _)| *day);
        for (day, work) in self.entries {
            player.begin(day);
            work(player)?;
        }
        Ok(())
    }
}
