//! Văn phòng: the open file, the officer, the clock, the assets; one door for every change.

use std::path::Path;
use std::sync::Arc;

use chrono::SecondsFormat;
use domain::calendar::Day;
use domain::centre::Centre;
use domain::ids::uid_from_parts;
use domain::proposal_file::CentreFile;
use store::journal::Entry;
use store::{Books, Change, DataFile, Erasure};
use uuid::Uuid;

use crate::clock::{Chance, Clock, SystemChance, SystemClock, day_in_vietnam};
use crate::done::{Done, subjects};
use crate::error::{OfficeError, Result};
use crate::operation::Operation;
use crate::session::Session;

/// Văn phòng đang mở.
pub struct Office {
    pub(crate) file: DataFile,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    officer: String,
    pub(crate) session: Session,
}

impl Office {
    /// Mở một tệp đã có, with the machine's clock.
    pub fn open(path: &Path) -> Result<Office> {
        Ok(Office::around(
            DataFile::open(path)?,
            Arc::new(SystemClock),
            Arc::new(SystemChance),
        ))
    }

    /// Tạo tệp mới, still without a centre.
    pub fn create(path: &Path) -> Result<Office> {
        Ok(Office::around(
            DataFile::create(path)?,
            Arc::new(SystemClock),
            Arc::new(SystemChance),
        ))
    }

    /// Văn phòng with a clock and a chance of the caller's: the sample and tests.
    pub fn around(file: DataFile, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Office {
        Office {
            file,
            clock,
            chance,
            officer: String::new(),
            session: Session::default(),
        }
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    pub(crate) fn chance(&self) -> &dyn Chance {
        &*self.chance
    }

    /// Trả lại tệp, for whoever keeps it on without an office around it.
    pub fn into_file(self) -> DataFile {
        self.file
    }

    /// Cán bộ đang dùng, named in the journal.
    pub fn set_officer(&mut self, name: &str) {
        self.officer = name.to_owned();
    }

    /// Cán bộ đang dùng.
    pub fn officer(&self) -> &str {
        &self.officer
    }

    /// Sổ để đọc.
    pub fn books(&self) -> Books<'_> {
        self.file.books()
    }

    /// Hôm nay: the working day of a sample file, else Vietnam's date.
    pub fn today(&self) -> Result<Day> {
        let fixed = self.books().centre()?.and_then(|centre| centre.working_day);
        Ok(fixed.unwrap_or_else(|| day_in_vietnam(self.clock.now())))
    }

    /// Bây giờ, UTC in ISO 8601.
    pub fn now(&self) -> String {
        self.clock
            .now()
            .to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// Đơn vị của tệp.
    pub fn centre(&self) -> Result<Centre> {
        self.books().centre()?.ok_or(OfficeError::NoFileOpen)
    }

    /// Đơn vị, người ký và hôm nay, as forms need them.
    pub fn centre_file(&self) -> Result<CentreFile> {
        Ok(CentreFile {
            centre: self.centre()?,
            signatories: self.books().signatories()?,
            today: self.today()?,
        })
    }

    /// Định danh mới.
    pub fn new_uid(&self) -> Uuid {
        fresh_uid(&*self.clock, &*self.chance)
    }

    /// Làm một việc: one transaction that also writes the journal, or nothing at all.
    pub fn change<T>(
        &mut self,
        operation: Operation,
        label: impl Into<String>,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.journaled(operation, label.into(), None, work)
    }

    /// Làm thử: the same work, and nothing of it stays.
    pub fn rehearse<T>(&mut self, work: impl FnOnce(&mut Writer<'_>) -> Result<T>) -> Result<T> {
        let today = self.today()?;
        let (clock, chance) = (Arc::clone(&self.clock), Arc::clone(&self.chance));
        let mut writer = Writer {
            change: self.file.change()?,
            clock,
            chance,
            today,
        };
        work(&mut writer)
    }

    /// As `change`, for an undo or a redo of the journal line `undoes`.
    pub(crate) fn journaled<T>(
        &mut self,
        operation: Operation,
        label: String,
        undoes: Option<String>,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        let (entry, mut writer) = self.begun(operation, label.clone(), undoes)?;
        let output = work(&mut writer)?;
        let rows = writer.change.commit(&entry)?;
        let undoable = operation.can_be_undone() && !rows.is_empty();
        Ok(Done {
            output,
            touched: subjects(&rows),
            undo_label: undoable.then_some(label),
        })
    }

    /// Xóa dữ liệu của một người: as `change`, and the images of the records that `work` names go from the
    /// journal, those of this very change among them. Answers how many went.
    pub(crate) fn erasing(
        &mut self,
        label: &str,
        asked_by: String,
        ground: String,
        work: impl FnOnce(&mut Writer<'_>) -> Result<Vec<String>>,
    ) -> Result<Done<i64>> {
        let (rows, images) = {
            let (entry, mut writer) = self.begun(Operation::ErasePerson, label.to_owned(), None)?;
            let records = work(&mut writer)?;
            let erasure = Erasure {
                erased_at: entry.made_at.clone(),
                officer: entry.officer.clone(),
                asked_by,
                ground,
                records,
            };
            writer.change.commit_erasing(&entry, &erasure)?
        };
        self.file.rewrite()?;
        Ok(Done {
            output: images,
            touched: subjects(&rows),
            undo_label: None,
        })
    }

    /// Ghi nhật ký một việc that touches no row of the books.
    pub fn record(&mut self, operation: Operation, label: &str) -> Result<()> {
        let (entry, writer) = self.begun(operation, label.to_owned(), None)?;
        Ok(writer.change.commit_event(&entry)?)
    }

    /// The journal line and the writer of a change that begins.
    fn begun(
        &mut self,
        operation: Operation,
        label: String,
        undoes: Option<String>,
    ) -> Result<(Entry, Writer<'_>)> {
        self.needs_for(operation)?;
        let today = self.today()?;
        let (clock, chance) = (Arc::clone(&self.clock), Arc::clone(&self.chance));
        let entry = Entry {
            uid: fresh_uid(&*clock, &*chance).to_string(),
            made_at: clock.now().to_rfc3339_opts(SecondsFormat::Millis, true),
            officer: self.officer.clone(),
            operation: operation.name().to_owned(),
            label,
            undoes_uid: undoes,
            can_undo: operation.can_be_undone(),
            salt: chance
                .bytes()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        };
        let writer = Writer {
            change: self.file.change()?,
            clock,
            chance,
            today,
        };
        Ok((entry, writer))
    }
}

/// Người ghi: a change under way, with new identities and today's date at hand.
pub struct Writer<'a> {
    /// Thay đổi đang mở.
    pub change: Change<'a>,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    /// Hôm nay.
    pub today: Day,
}

impl Writer<'_> {
    /// Sổ as this change sees it.
    pub fn books(&self) -> Books<'_> {
        self.change.books()
    }

    /// Định danh mới.
    pub fn new_uid(&self) -> Uuid {
        fresh_uid(&*self.clock, &*self.chance)
    }

    /// Bây giờ, UTC in ISO 8601.
    pub fn now(&self) -> String {
        self.clock
            .now()
            .to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// The identity given, or a new one for a record yet to be made.
    pub fn identity(&self, uid: Uuid) -> Uuid {
        if uid.is_nil() { self.new_uid() } else { uid }
    }
}

fn fresh_uid(clock: &dyn Clock, chance: &dyn Chance) -> Uuid {
    let mut random = [0; 10];
    random.copy_from_slice(&chance.bytes()[..10]);
    uid_from_parts(clock.now().timestamp_millis().unsigned_abs(), random)
}

impl Office {
    /// Hỏng ở đâu: the first fault of the file, none = whole.
    pub fn integrity_fault(&self) -> Result<Option<String>> {
        Ok(self.file.integrity_fault()?)
    }
}
