//! Trung tâm mẫu Lai Châu 2013: made by the office's own commands with a fixed clock and fixed chance,
//! so that it is the same file on every machine (decisions 1–4).

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

/// Bộ quy định of the sample year.
const PACK: &str = "2013-tai-dung";

/// Tên tệp mẫu.
pub const FILE_NAME: &str = "mau-lai-chau-2013.kcdb";

/// Lập trung tâm mẫu ở `path` and open it, with the machine's clock for later work; the working day
/// still rules what "today" is. Refused when something is at the place; a failure leaves nothing there.
pub fn lai_chau_2013(path: &Path) -> Result<Office> {
    made_whole(path, |half| {
        let sheet: CentreSheet = assets::sheet("centre.toml")?;
        filled(half, "lai-chau-2013", PACK, &sheet, diary::of_lai_chau()?)
    })
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
