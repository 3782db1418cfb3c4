//! Trung tâm mẫu: made by the office's own commands with a fixed clock and fixed chance, so that each is
//! the same file on every machine (decisions 1–4).

/// The data that come along.
mod assets;
/// A made-up centre of any size, to measure with.
pub mod busy_year;
/// What is done on which day.
mod diary;
/// Who does it.
mod player;
/// The data as they are written.
mod sheets;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::centre::Centre;
use store::DataFile;

use crate::clock::{CountedChance, SetClock};
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::operation::Operation;
use crate::regulation_assets::packs;
use diary::Diary;
use sheets::CentreSheet;

/// Một trung tâm mẫu: the folder of `assets/samples` it is made from, and under which rules.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// Tên, that of its folder; the seed of its chance.
    pub name: &'static str,
    /// Tên tệp mẫu.
    pub file_name: &'static str,
    /// Bộ quy định of its year.
    pub pack: &'static str,
    /// Các đề án, in the order of their codes.
    pub proposals: &'static [&'static str],
}

/// Lai Châu 2013: beneficiaries and sums of a newspaper article, everything else invented.
pub const LAI_CHAU_2013: Sample = Sample {
    name: "lai-chau-2013",
    file_name: FILE_NAME,
    pack: "2013-tai-dung",
    proposals: &[
        "qg-01", "qg-02", "qg-03", "qg-04", "qg-05", "qg-06", "dp-01", "dp-02", "dp-03",
    ],
};

/// Trung tâm đặt ra của năm 2026: today's rules, forms and regimes; all of it invented.
pub const TRUNG_TAM_2026: Sample = Sample {
    name: "trung-tam-2026",
    file_name: "mau-trung-tam-2026.kcdb",
    pack: "2026",
    proposals: &["qg-01", "qg-02", "qg-03", "qg-04", "dp-01", "dp-02"],
};

/// Các trung tâm mẫu.
pub const SAMPLES: [Sample; 2] = [LAI_CHAU_2013, TRUNG_TAM_2026];

/// Tên tệp mẫu Lai Châu 2013.
pub const FILE_NAME: &str = "mau-lai-chau-2013.kcdb";

/// Trung tâm mẫu theo tên.
pub fn named(name: &str) -> Result<&'static Sample> {
    let found = SAMPLES.iter().find(|sample| sample.name == name);
    found.ok_or_else(|| assets::missing("trung tâm mẫu", name))
}

/// Lập một trung tâm mẫu ở `path` and open it, with the machine's clock for later work; the working day
/// still rules what "today" is. Refused when something is at the place; a failure leaves nothing there.
pub fn make(sample: &Sample, path: &Path) -> Result<Office> {
    made_whole(path, |half| {
        let sheet: CentreSheet = assets::sheet(sample.name, "centre.toml")?;
        filled(
            half,
            sample.name,
            sample.pack,
            &sheet,
            diary::of_sample(sample)?,
        )
    })
}

/// Lập trung tâm mẫu Lai Châu 2013.
pub fn lai_chau_2013(path: &Path) -> Result<Office> {
    make(&LAI_CHAU_2013, path)
}

/// Made beside its place and moved there whole: a half-made sample is never opened.
fn made_whole(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<Office> {
    if path.exists() {
        return Err(store::StoreError::AlreadyThere.into());
    }
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder).map_err(|source| cannot_write(folder, source))?;
    }
    let half = path.with_extension("kcdb-dang-lap");
    remove(&half);
    let made = make(&half).and_then(|()| move_into_place(&half, path));
    if made.is_err() {
        remove(&half);
    }
    made?;
    Office::open(path)
}

/// Only what is safely on the disk takes the name.
fn move_into_place(half: &Path, path: &Path) -> Result<()> {
    let synced = fs::OpenOptions::new()
        .write(true)
        .open(half)
        .and_then(|file| file.sync_all());
    let moved = synced.and_then(|()| fs::rename(half, path));
    moved.map_err(|source| cannot_write(path, source))
}

/// A new file of the centre, with everything its diary tells, played under one pack.
fn filled(
    path: &Path,
    seed: &'static str,
    pack: &str,
    sheet: &CentreSheet,
    diary: Diary,
) -> Result<()> {
    let found = packs()?.iter().find(|known| known.id == pack);
    let pack = found.ok_or_else(|| assets::missing("bộ quy định", pack))?;
    let clock = Arc::new(SetClock::on(sheet.made_on));
    let chance = Arc::new(CountedChance::new(seed));
    let file = DataFile::create_unsynced(path)?;
    let mut office = Office::around(file, Arc::clone(&clock) as _, chance);
    player::centre::enter(&mut office, sheet)?;
    let mut player = player::Player::new(office, clock, pack);
    diary.play(&mut player)?;
    let mut office = player.into_office(sheet.working_day);
    mark_as_sample(&mut office, sheet)
}

/// Dữ liệu mẫu: the mark and the working day, which no command of the office sets.
fn mark_as_sample(office: &mut Office, sheet: &CentreSheet) -> Result<()> {
    let centre = office.centre()?;
    office.change(
        Operation::CreateCentre,
        "Lập dữ liệu mẫu",
        |writer| {
            let working_day = Some(sheet.working_day);
            let marked = Centre {
                is_sample: true,
                working_day,
                ..centre
            };
            Ok(writer.change.put(marked.uid.uid(), &marked)?)
        },
    )?;
    Ok(())
}

/// The file and what SQLite keeps beside it.
fn remove(half: &Path) {
    for tail in ["", "-wal", "-shm", "-journal"] {
        let mut name = half.as_os_str().to_owned();
        name.push(tail);
        let _ = fs::remove_file(PathBuf::from(name));
    }
}

fn cannot_write(path: &Path, source: std::io::Error) -> OfficeError {
    OfficeError::CannotWrite {
        path: path.display().to_string(),
        source,
    }
}
