//! Nhật trình: everything that happens in the sample year, by day, and within a day in the order told.

use domain::calendar::Day;

use super::assets;
use super::player::{Player, agreements, classes, places, proposals, vouchers};
use super::sheets::{EstablishmentSheets, PlanSheets, ProposalSheet};
use crate::error::Result;

/// Các đề án của năm, in the order of their codes.
const PROPOSALS: [&str; 9] = [
    "qg-01.toml", "qg-02.toml", "qg-03.toml", "qg-04.toml", "qg-05.toml", "qg-06.toml",
    "dp-01.toml", "dp-02.toml", "dp-03.toml",
];

type Work = Box<dyn FnOnce(&mut Player) -> Result<()>>;

/// Nhật trình.
#[derive(Default)]
pub struct Diary {
    entries: Vec<(Day, Work)>,
}

/// Cả năm mẫu.
pub fn of_the_year() -> Result<Diary> {
    let mut diary = Diary::default();
    let plans: PlanSheets = assets::sheet("plans.toml")?;
    for plan in plans.plans {
        diary.on(plan.entered_on, move |player| places::plan(player, plan));
    }
    let establishments: EstablishmentSheets = assets::sheet("establishments.toml")?;
    for establishment in establishments.establishments {
        let day = establishment.entered_on;
        diary.on(day, move |player| places::establishment(player, establishment));
    }
    let mut sheets: Vec<ProposalSheet> = Vec::new();
    for name in PROPOSALS {
        sheets.push(assets::sheet(name)?);
    }
    // On one day the frame is entered before what hangs on it.
    sheets.iter().for_each(|sheet| proposals::tell(&mut diary, sheet));
    sheets.iter().for_each(|sheet| agreements::tell_contracts(&mut diary, sheet));
    for sheet in &sheets {
        classes::tell(&mut diary, sheet)?;
    }
    sheets.iter().for_each(|sheet| vouchers::tell(&mut diary, sheet));
    sheets.iter().for_each(|sheet| agreements::tell_results(&mut diary, sheet));
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
