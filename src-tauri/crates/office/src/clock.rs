//! Đồng hồ và sự ngẫu nhiên: the only two things the office takes from outside besides the file.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use domain::calendar::Day;
use sha2::{Digest, Sha256};

/// Đồng hồ. Instants are UTC; the calendar day is Vietnam's, UTC+7 always (decisions 2).
pub trait Clock: Send + Sync {
    /// Bây giờ, UTC.
    fn now(&self) -> DateTime<Utc>;
}

/// Giờ ở Việt Nam of an instant.
pub fn time_in_vietnam(instant: DateTime<Utc>) -> NaiveDateTime {
    (instant + TimeDelta::hours(7)).naive_utc()
}

/// Ngày ở Việt Nam of an instant.
pub fn day_in_vietnam(instant: DateTime<Utc>) -> Day {
    let there = time_in_vietnam(instant);
    Day::parse_iso(&there.format("%Y-%m-%d").to_string()).expect("chrono writes ISO days")
}

/// Đồng hồ của máy.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that reads the machine's clock"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// Đồng hồ đặt tay: for the sample centre and for tests. It moves one second each time it is read,
/// so that no two journal lines share an instant.
pub struct SetClock(AtomicI64);

impl SetClock {
    /// Starts at 8 o'clock in Vietnam on `day`.
    pub fn on(day: Day) -> SetClock {
        let clock = SetClock(AtomicI64::new(0));
        clock.turn_to(day);
        clock
    }

    /// Chuyển sang 8 giờ sáng of a day.
    pub fn turn_to(&self, day: Day) {
        let epoch = Day::new(1970, 1, 1).expect("a day that exists");
        self.0
            .store(epoch.days_until(day) * 86_400 + 3_600, Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        let seconds = self.0.fetch_add(1, Ordering::SeqCst);
        DateTime::from_timestamp(seconds, 0).unwrap_or_default()
    }
}

/// Sự ngẫu nhiên for identities and salts.
pub trait Chance: Send + Sync {
    /// Sixteen bytes nobody can guess (or, for the sample, the same ones each time).
    fn bytes(&self) -> [u8; 16];
}

/// Ngẫu nhiên của máy.
pub struct SystemChance;

impl Chance for SystemChance {
    fn bytes(&self) -> [u8; 16] {
        // Two version-4 ids, folded, so that their fixed version bits do not stay in the result.
        let (a, b) = (
            uuid::Uuid::new_v4().into_bytes(),
            uuid::Uuid::new_v4().into_bytes(),
        );
        let mut hash = Sha256::new();
        hash.update(a);
        hash.update(b);
        sixteen(hash)
    }
}

/// Dãy cố định: the same bytes on every machine.
pub struct CountedChance {
    seed: &'static str,
    count: AtomicU64,
}

impl CountedChance {
    /// A row of bytes that depends on the seed alone.
    pub fn new(seed: &'static str) -> CountedChance {
        CountedChance {
            seed,
            count: AtomicU64::new(0),
        }
    }
}

impl Chance for CountedChance {
    fn bytes(&self) -> [u8; 16] {
        let count = self.count.fetch_add(1, Ordering::SeqCst);
        let mut hash = Sha256::new();
        hash.update(self.seed.as_bytes());
        hash.update(count.to_le_bytes());
        sixteen(hash)
    }
}

fn sixteen(hash: Sha256) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    bytes
}
