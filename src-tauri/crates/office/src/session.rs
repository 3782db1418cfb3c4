//! Ai đang làm việc: signing in, and the right that each change needs.

use domain::fold::{fold, tidy};
use domain::officer::{Officer, OfficerRole, Right};

use crate::error::{AccessFault, Result};
use crate::office::Office;
use crate::operation::Operation;
use crate::passwords::fits;
use crate::rights::needed;

/// Wrong passwords in a row before the door stays shut for a while.
const TRIES: u32 = 5;
/// How long it then stays shut, in seconds.
const PAUSE: i64 = 60;

/// Phiên làm việc on the open file.
#[derive(Debug, Default)]
pub(crate) struct Session {
    who: Option<Officer>,
    wrong: u32,
    shut_until: i64,
}

impl Office {
    /// Tệp có cán bộ nhưng chưa ai đăng nhập: nothing is shown and nothing changes.
    pub fn is_locked(&self) -> Result<bool> {
        Ok(self.session.who.is_none() && self.books().has_officers()?)
    }

    /// Cán bộ đã đăng nhập; none while the file has no officers, or nobody has signed in.
    pub fn signed_in(&self) -> Option<&Officer> {
        self.session.who.as_ref()
    }

    /// Đăng nhập by name, accents and case aside, with the password or a head's recovery code.
    ///
    /// # Errors
    /// Wrong name or password (not told apart), or too many wrong tries.
    pub fn sign_in(&mut self, name: &str, password: &str) -> Result<()> {
        let now = self.clock().now().timestamp();
        if now < self.session.shut_until {
            return Err(AccessFault::TooManyTries {
                seconds: self.session.shut_until - now,
            }
            .into());
        }
        let officers = self.books().officers()?;
        let named = |officer: &&Officer| officer.active != 0 && fold(&officer.name) == fold(name);
        let found = officers.iter().find(named).filter(|officer| {
            fits(password, &officer.password_hash)
                || fits(tidy(password).as_str(), &officer.recovery_hash)
        });
        let Some(officer) = found else {
            self.session.wrong += 1;
            if self.session.wrong.is_multiple_of(TRIES) {
                self.session.shut_until = now + PAUSE;
            }
            return Err(AccessFault::WrongPassword.into());
        };
        self.set_officer(&officer.name);
        self.session = Session {
            who: Some(officer.clone()),
            ..Session::default()
        };
        Ok(())
    }

    /// Khóa màn hình, hay đổi người.
    pub fn sign_out(&mut self) {
        self.session.who = None;
    }

    /// Có quyền ấy không: always while the file has no officers.
    ///
    /// # Errors
    /// Nobody is signed in, or who is has another role.
    pub(crate) fn needs(&self, right: Right) -> Result<()> {
        match &self.session.who {
            None if self.books().has_officers()? => Err(AccessFault::NotSignedIn.into()),
            None => Ok(()),
            Some(who) if who.role.may(right) => Ok(()),
            Some(_) => Err(AccessFault::NotAllowed { right }.into()),
        }
    }

    pub(crate) fn needs_for(&self, operation: Operation) -> Result<()> {
        needed(operation).map_or(Ok(()), |right| self.needs(right))
    }

    /// Được hoàn tác việc của người ấy không: one's own work, and a head anybody's.
    pub(crate) fn needs_for_undoing(&self, officer: &str) -> Result<()> {
        match &self.session.who {
            Some(who) if who.role != OfficerRole::Head && who.name != officer => {
                Err(AccessFault::NotYourWork {
                    officer: officer.to_owned(),
                }
                .into())
            }
            _ => Ok(()),
        }
    }
}
