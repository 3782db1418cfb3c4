//! Tiến độ of long work: named steps, one bar, and a way to stop.

use std::ops::ControlFlow;

use serde::Serialize;
use ts_rs::TS;

/// Tin về một việc dài.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Việc đang làm.
    pub task: String,
    /// Các bước.
    pub steps: Vec<String>,
    /// Bước hiện tại, from 0.
    pub step: usize,
    /// Phần trăm of the whole; none when unknown.
    pub percent: Option<u8>,
    /// Lời thêm.
    pub note: Option<String>,
}

/// Nơi nhận tin; `Break` asks the work to stop and leave nothing behind.
pub type Watch<'a> = &'a dyn Fn(Progress) -> ControlFlow<()>;

/// Không ai theo dõi.
pub fn unwatched(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
