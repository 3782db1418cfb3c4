//! Một người: cặp trùng, cùng người hay khác người.

/// Xóa theo yêu cầu, xóa khi hết hạn.
mod erasure;
/// Gộp hai dòng của một người.
mod merge;
/// Xem, ghi ra tệp.
mod record;

pub use erasure::{
    EraseExpired, ErasePerson, ErasedPart, ErasureAnswer, erase_expired, erase_person,
};
pub use record::{ExportPerson, ShowPerson, export_person, list_retention, show_person};

use domain::fold::tidy;
use domain::ids::{PersonDecisionId, TraineeId};
use domain::person::{PersonDecision, PersonVerdict};
use domain::training::Trainee;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::person_fault::PersonFault;
use crate::views::twins::{self as view, TwinBoard, TwinsFilter};

/// Cùng người hay khác người.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgeTwins {
    /// Dòng đúng: whose number and birth stand where the two differ.
    pub keep: TraineeId,
    /// Dòng kia.
    pub other: TraineeId,
    /// Quyết định.
    pub verdict: PersonVerdict,
    /// Căn cứ: what was compared.
    #[serde(default)]
    pub note: String,
}

/// Các cặp giống nhau.
pub fn list_twins(office: &mut Office, filter: TwinsFilter) -> Result<Done<TwinBoard>> {
    let board = view::board(office, &filter)?;
    if filter.reveal {
        let people = 2 * board.pairs.len();
        office.note_access("trainees", "", people, filter.ground.as_deref())?;
    }
    Ok(Done::read(board))
}

/// Ghi cùng người hay khác người. "Cùng người" links both histories: the numbers are completed on both
/// rows, except where a đề án is settled and its papers stay as printed; of two rows in one class one stays.
pub fn judge_twins(office: &mut Office, request: JudgeTwins) -> Result<Done<NoReply>> {
    let keep = trainee(office, request.keep)?;
    let other = trainee(office, request.other)?;
    if keep.uid == other.uid {
        return Err(PersonFault::SameRow.into());
    }
    let is_one = request.verdict == PersonVerdict::Same;
    if !is_one && one_number(&keep, &other) {
        return Err(PersonFault::OneNumberTwoPersons.into());
    }
    // Without a name: this sentence stays in the journal, also after a person's data are removed.
    let label = match is_one {
        true => "Ghi hai học viên là cùng một người",
        false => "Ghi hai học viên là khác người",
    };
    let officer = office.officer().to_owned();
    office.change(Operation::JudgeTwins, label, |writer| {
        if is_one {
            merge::joined(writer, &keep, &other)?;
        }
        let decision = decision(writer, &request, officer)?;
        writer.change.put(decision.uid.uid(), &decision)?;
        Ok(NoReply)
    })
}

/// The decision about the pair, in place of an earlier one.
fn decision(writer: &Writer<'_>, request: &JudgeTwins, officer: String) -> Result<PersonDecision> {
    let (one_uid, other_uid) = (
        request.keep.min(request.other),
        request.keep.max(request.other),
    );
    let made = writer.books().person_decisions()?;
    let earlier = made
        .iter()
        .find(|kept| (kept.one_uid, kept.other_uid) == (one_uid, other_uid));
    Ok(PersonDecision {
        uid: earlier.map_or_else(|| PersonDecisionId::new(writer.new_uid()), |kept| kept.uid),
        one_uid,
        other_uid,
        verdict: request.verdict,
        decided_by: officer,
        decided_on: writer.today,
        note: tidy(&request.note),
    })
}

fn one_number(one: &Trainee, other: &Trainee) -> bool {
    let same = |a: &str, b: &str| !a.is_empty() && a == b;
    same(&one.card_number, &other.card_number) || same(&one.old_number, &other.old_number)
}

fn trainee(office: &Office, uid: TraineeId) -> Result<Trainee> {
    let found = office.books().find(uid.uid())?;
    found.ok_or_else(|| OfficeError::NotFound {
        kind: "học viên",
        label: uid.to_string(),
    })
}
