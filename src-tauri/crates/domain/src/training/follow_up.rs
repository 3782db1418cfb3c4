//! Theo dõi việc làm sau đào tạo: who still works, where, for what wage, as it was confirmed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Trainee;
use crate::calendar::Day;
use crate::ids::{ClassId, FollowUpId, TraineeId};
use crate::money::Money;

/// Lần theo dõi việc làm of one trainee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    /// Identity of the row.
    pub uid: FollowUpId,
    /// Lớp of the trainee.
    pub class_uid: ClassId,
    /// Học viên.
    pub trainee_uid: TraineeId,
    /// Ngày hỏi hoặc ngày xác nhận.
    pub asked_on: Day,
    /// Đang làm việc.
    pub working: bool,
    /// Công việc.
    pub job: String,
    /// Nơi làm việc.
    pub place: String,
    /// Thu nhập, in đồng a month.
    pub wage: Option<Money>,
    /// Người xác nhận: the establishment or whoever answered.
    pub confirmed_by: String,
}

/// Việc làm của một học viên, as known on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job<'a> {
    /// Công việc.
    pub job: &'a str,
    /// Nơi làm việc.
    pub place: &'a str,
    /// Mức lương, in đồng a month.
    pub wage: Option<Money>,
}

/// Việc làm mới nhất: the newest follow-up up to the day, else what was entered when the class ended; none =
/// without work.
pub fn job_on<'a>(trainee: &'a Trainee, all: &'a [FollowUp], day: Day) -> Option<Job<'a>> {
    let own = all.iter().filter(|one| one.trainee_uid == trainee.uid);
    let newest = own
        .filter(|one| one.asked_on <= day)
        .max_by_key(|one| one.asked_on);
    let job = match newest {
        Some(one) if !one.working => return None,
        Some(one) => Job {
            // A follow-up that only says "still there" leaves the rest as it was.
            job: either(&one.job, &trainee.job_after),
            place: either(&one.place, &trainee.job_place),
            wage: one.wage.or(trainee.job_wage),
        },
        None => Job {
            job: &trainee.job_after,
            place: &trainee.job_place,
            wage: trainee.job_wage,
        },
    };
    (newest.is_some() || !job.job.is_empty()).then_some(job)
}

fn either<'a>(newer: &'a str, older: &'a str) -> &'a str {
    if newer.is_empty() { older } else { newer }
}
