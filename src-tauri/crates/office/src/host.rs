//! Bàn làm việc: what a host (window, browser, terminal) holds. One file at most, calls by name.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard};

use serde_json::{Value, json};

use crate::commands;
use crate::error::{AccessFault, OfficeError, Result};
use crate::office::Office;
use crate::officer_message::officer_message;
use crate::progress::Progress;

/// Bàn làm việc.
#[derive(Default)]
pub struct Desk {
    office: Mutex<Option<Office>>,
    stop: AtomicBool,
    at_work: AtomicUsize,
}

impl Desk {
    /// A desk with nothing on it.
    pub fn new() -> Desk {
        Desk::default()
    }

    /// A desk with an open office on it.
    pub fn with(office: Office) -> Desk {
        Desk {
            office: Mutex::new(Some(office)),
            ..Desk::default()
        }
    }

    /// Trả lời một lời gọi: `{ok: true, output, touched, undo_label}` or `{ok: false, error}`.
    /// A panic inside becomes a *sự cố*; the transaction it interrupted was never committed.
    pub fn call(&self, name: &str, request: Value, progress: &dyn Fn(Progress)) -> Value {
        // A wish to stop ends with the work it was for, not with the next call of a screen meanwhile.
        if self.at_work.fetch_add(1, Ordering::SeqCst) == 0 {
            self.stop.store(false, Ordering::SeqCst);
        }
        let answer = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            self.answer(name, request, progress)
        }));
        self.at_work.fetch_sub(1, Ordering::SeqCst);
        match answer {
            Ok(Ok(value)) => value,
            Ok(Err(error)) => json!({ "ok": false, "error": officer_message(&error) }),
            Err(_) => {
                let fault = OfficeError::Fault(format!("lệnh {name}"));
                json!({ "ok": false, "error": officer_message(&fault) })
            }
        }
    }

    fn answer(&self, name: &str, request: Value, progress: &dyn Fn(Progress)) -> Result<Value> {
        commands::run(self, name, request, &|news| {
            progress(news);
            match self.stop.load(Ordering::SeqCst) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        })
    }

    /// Xin dừng việc dài: it stops at its next step and leaves nothing behind.
    pub fn ask_to_stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Làm việc với văn phòng đang mở; refused while somebody must sign in first.
    pub fn with_office<T>(&self, work: impl FnOnce(&mut Office) -> Result<T>) -> Result<T> {
        self.with_any_office(|office| match office.is_locked()? {
            true => Err(AccessFault::NotSignedIn.into()),
            false => work(office),
        })
    }

    /// Làm việc với văn phòng đang mở, locked or not: to tell of it, to sign in, to keep its copies.
    pub(crate) fn with_any_office<T>(
        &self,
        work: impl FnOnce(&mut Office) -> Result<T>,
    ) -> Result<T> {
        match self.lock().as_mut() {
            Some(office) => work(office),
            None => Err(OfficeError::NoFileOpen),
        }
    }

    /// Đặt một văn phòng lên bàn, in place of the one there was.
    pub fn put(&self, office: Option<Office>) {
        *self.lock() = office;
    }

    /// A call that panicked left no half-written state behind (its transaction is gone), so the lock stays usable.
    fn lock(&self) -> MutexGuard<'_, Option<Office>> {
        self.office
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
