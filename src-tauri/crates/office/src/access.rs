//! Ghi lần xem dữ liệu cá nhân: once per officer, record and ground within a quarter of an hour, since a
//! screen asks again whenever something changes.

use chrono::DateTime;
use domain::ids::AccessId;
use store::Access;

use crate::error::Result;
use crate::office::Office;
use crate::privacy_assets::purpose_of;

const ONE_LOOK: i64 = 15 * 60;

impl Office {
    /// Ghi rằng cán bộ đã xem: `list` names the purpose, `subject` the record or class (empty = the whole
    /// list), `ground` why; an empty ground is the purpose of the list.
    pub(crate) fn note_access(
        &mut self,
        list: &str,
        subject: &str,
        people: usize,
        ground: Option<&str>,
    ) -> Result<()> {
        let purpose = purpose_of(list, self.today()?)?;
        let ground = ground
            .map(domain::fold::tidy)
            .filter(|text| !text.is_empty());
        let access = Access {
            uid: AccessId::new(self.new_uid()),
            seen_at: self.now(),
            officer: self.officer().to_owned(),
            list: list.to_owned(),
            subject_uid: subject.to_owned(),
            people: people as i64,
            fields: purpose.sensitive.join(", "),
            ground: ground.unwrap_or(purpose.purpose),
        };
        let before = self.books().accesses(Some(subject), 20)?;
        if before.iter().all(|earlier| !is_one_look(earlier, &access)) {
            self.file.note_access(&access)?;
        }
        Ok(())
    }
}

fn is_one_look(earlier: &Access, now: &Access) -> bool {
    let same = |of: fn(&Access) -> &str| of(earlier) == of(now);
    let seconds = |text: &str| DateTime::parse_from_rfc3339(text).map(|at| at.timestamp());
    let soon = match (seconds(&earlier.seen_at), seconds(&now.seen_at)) {
        (Ok(then), Ok(now)) => (0..ONE_LOOK).contains(&(now - then)),
        _ => false,
    };
    soon && same(|a| &a.officer) && same(|a| &a.list) && same(|a| &a.ground)
}
