//! Chỗ đặt hồ sơ: new papers wait in a hidden folder on the same disk, then take their place by renaming;
//! what makes room waits beside them until all are in, and comes back when one cannot be.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{beside, cannot_write};
use crate::error::Result;

/// Papers that wait. Dropped, the hidden folder is gone and so are folders made only for it.
pub struct Waiting {
    out: PathBuf,
    hidden: PathBuf,
    made_for_it: Vec<PathBuf>,
}

impl Waiting {
    /// The hidden folder lies in `out`, or beside it while there is none, so that it is on the same disk
    /// even when `out` is the root of a stick.
    pub fn for_place(out: &Path) -> Result<Waiting> {
        if out.exists() && !out.is_dir() {
            return Err(cannot_write(out, io::ErrorKind::NotADirectory.into()));
        }
        let hidden = match out.is_dir() {
            true => out.join(".dang-ghi"),
            false => beside(out),
        };
        let missing = out.ancestors().skip(1).take_while(|above| !above.exists());
        let waiting = Waiting {
            out: out.to_owned(),
            made_for_it: missing.map(Path::to_owned).collect(),
            hidden,
        };
        waiting.put_back_after_power_cut();
        let _ = fs::remove_dir_all(&waiting.hidden);
        let made = fs::create_dir_all(waiting.new_papers());
        made.map_err(|source| cannot_write(out, source))?;
        Ok(waiting)
    }

    /// Where one paper waits, its folder made.
    pub fn path_of(&self, file: &str) -> io::Result<PathBuf> {
        let path = self.new_papers().join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(path)
    }

    /// Đưa tất cả vào chỗ, or put everything back as it was.
    pub fn move_in(&self) -> Result<()> {
        if !self.out.exists() {
            return rename(&self.new_papers(), &self.out);
        }
        let units = self
            .units()
            .map_err(|source| cannot_write(&self.out, source))?;
        for (index, unit) in units.iter().enumerate() {
            if let Err(error) = self.swap(unit) {
                units[..index].iter().rev().for_each(|unit| self.undo(unit));
                return Err(error);
            }
        }
        // The names are as durable as the papers; where a folder cannot be synced, the system does it later.
        let _ = fs::File::open(&self.out).and_then(|folder| folder.sync_all());
        Ok(())
    }

    fn new_papers(&self) -> PathBuf {
        self.hidden.join("moi")
    }

    fn old_papers(&self) -> PathBuf {
        self.hidden.join("cu")
    }

    /// What is moved at once: a whole folder when nothing but papers of an earlier dossier is in its
    /// way, else file by file, so that nobody else's file is touched.
    fn units(&self) -> io::Result<Vec<PathBuf>> {
        let mut units = Vec::new();
        for name in names_in(&self.new_papers())? {
            let in_the_way = self.out.join(&name);
            let is_folder = self.new_papers().join(&name).is_dir();
            if is_folder && in_the_way.is_dir() && !holds_only_papers(&in_the_way)? {
                let files = names_in(&self.new_papers().join(&name))?;
                units.extend(files.into_iter().map(|file| name.join(file)));
            } else {
                units.push(name);
            }
        }
        Ok(units)
    }

    fn swap(&self, unit: &Path) -> Result<()> {
        let (new, old) = (self.new_papers().join(unit), self.old_papers().join(unit));
        let target = self.out.join(unit);
        let was_there = target.exists();
        if was_there {
            if target.is_dir() != new.is_dir() {
                return Err(cannot_write(&target, io::ErrorKind::AlreadyExists.into()));
            }
            let room = old.parent().map_or(Ok(()), fs::create_dir_all);
            let moved = room.and_then(|()| fs::rename(&target, &old));
            moved.map_err(|source| cannot_write(&target, source))?;
        }
        rename(&new, &target).inspect_err(|_| {
            if was_there {
                let _ = fs::rename(&old, &target);
            }
        })
    }

    fn undo(&self, unit: &Path) {
        let (new, old) = (self.new_papers().join(unit), self.old_papers().join(unit));
        let target = self.out.join(unit);
        let _ = fs::rename(&target, new);
        if old.exists() {
            let _ = fs::rename(old, target);
        }
    }

    /// The power went in the middle of a swap: what had made room and was not replaced comes back.
    fn put_back_after_power_cut(&self) {
        let old = self.old_papers();
        for name in names_in(&old).unwrap_or_default() {
            let target = self.out.join(&name);
            if !target.exists() {
                let _ = fs::rename(old.join(&name), target);
                continue;
            }
            // A folder swapped file by file: those whose replacement still waits.
            let new = self.new_papers().join(&name);
            for file in names_in(&new).unwrap_or_default() {
                if !target.join(&file).exists() {
                    let _ = fs::rename(old.join(&name).join(&file), target.join(&file));
                }
            }
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.hidden);
        for folder in &self.made_for_it {
            // Only an empty folder goes.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Nothing in the folder but what a dossier of this program makes (`07-mau-7.pdf`).
fn holds_only_papers(folder: &Path) -> io::Result<bool> {
    let names = names_in(folder)?;
    let is_ours = |name: &PathBuf| is_paper(&name.to_string_lossy()) && folder.join(name).is_file();
    Ok(names.iter().all(is_ours))
}

fn is_paper(name: &str) -> bool {
    let code = name
        .strip_suffix(".pdf")
        .and_then(|stem| stem.split_once('-'));
    code.is_some_and(|(number, code)| {
        number.len() == 2
            && number.bytes().all(|digit| digit.is_ascii_digit())
            && documents::forms::form(code).is_some()
    })
}

fn names_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    let names = entries.map(|entry| Ok(PathBuf::from(entry?.file_name())));
    let mut names: Vec<PathBuf> = names.collect::<io::Result<_>>()?;
    names.sort();
    Ok(names)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| cannot_write(to, source))
}
