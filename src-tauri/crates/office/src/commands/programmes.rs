//! Chương trình khuyến công nhiều năm.

mod typed;

use domain::fold::tidy;
use domain::ids::{ProgrammeFundId, ProgrammeId, ProgrammeTargetId};
use domain::indicator::ActivityIndicator;
use domain::programme::{Programme, ProgrammeFundLine, ProgrammeTarget};
use domain::proposal::Proposal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NoReply, NoRequest};
use crate::commands::contracts::kept;
use crate::done::Done;
use crate::error::Result;
use crate::indicators;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::views::programmes::{self as view, OpenedTally, ProgrammeRecord, ProgrammeRow};
pub use typed::{FundTyped, ProgrammeDraft, TargetTyped};

/// Một chương trình.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneProgramme {
    /// Chương trình.
    pub uid: ProgrammeId,
}

/// Con số đếm nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TallyRequest {
    /// Khóa.
    pub key: String,
}

/// Chỉ tiêu hoạt động đếm được từ hồ sơ.
pub fn list_indicators(_: &mut Office, _: NoRequest) -> Result<Done<Vec<ActivityIndicator>>> {
    Ok(Done::read(indicators::all()?.to_vec()))
}

/// Các chương trình, newest period first.
pub fn list_programmes(office: &mut Office, _: NoRequest) -> Result<Done<Vec<ProgrammeRow>>> {
    Ok(Done::read(view::rows(office)?))
}

/// Một chương trình.
pub fn show_programme(office: &mut Office, request: OneProgramme) -> Result<Done<ProgrammeRecord>> {
    let programme = kept(office, request.uid.uid(), "chương trình")?;
    Ok(Done::read(view::record(office, programme)?))
}

/// Mở một con số đếm.
pub fn open_tally(office: &mut Office, request: TallyRequest) -> Result<Done<OpenedTally>> {
    Ok(Done::read(view::opened(office, &request.key)?))
}

/// Lưu chương trình; lines and targets left out are removed. Answers the uid.
pub fn save_programme(office: &mut Office, draft: ProgrammeDraft) -> Result<Done<String>> {
    let (mut programme, lines, targets) = draft.read()?;
    let label = format!("Lưu {}", programme.name);
    office.change(Operation::SaveProgramme, label, |writer| {
        programme.uid = ProgrammeId::new(writer.identity(programme.uid.uid()));
        writer.change.put(programme.uid.uid(), &programme)?;
        put_lines(writer, programme.uid, lines)?;
        put_targets(writer, programme.uid, targets)?;
        Ok(programme.uid.to_string())
    })
}

/// Bỏ chương trình with its money and targets; đề án that named it go by year and source again.
pub fn remove_programme(office: &mut Office, request: OneProgramme) -> Result<Done<NoReply>> {
    let programme: Programme = kept(office, request.uid.uid(), "chương trình")?;
    let label = format!("Bỏ {}", programme.name);
    office.change(Operation::RemoveProgramme, label, |writer| {
        put_lines(writer, programme.uid, Vec::new())?;
        put_targets(writer, programme.uid, Vec::new())?;
        for mut proposal in writer.books().proposals_of_programme(programme.uid)? {
            proposal.programme_uid = None;
            writer
                .change
                .put::<Proposal>(proposal.uid.uid(), &proposal)?;
        }
        writer.change.remove::<Programme>(programme.uid.uid())?;
        Ok(NoReply)
    })
}

fn put_lines(
    writer: &mut Writer<'_>,
    of: ProgrammeId,
    lines: Vec<ProgrammeFundLine>,
) -> Result<()> {
    let known = writer.books().programme_funds(of)?;
    for old in &known {
        if lines.iter().all(|line| line.uid != old.uid) {
            writer.change.remove::<ProgrammeFundLine>(old.uid.uid())?;
        }
    }
    for (position, mut line) in (1..).zip(lines) {
        let own = known.iter().any(|old| old.uid == line.uid);
        line.uid = match own {
            true => line.uid,
            false => ProgrammeFundId::new(writer.new_uid()),
        };
        (line.programme_uid, line.position) = (of, position);
        line.note = tidy(&line.note);
        writer.change.put(line.uid.uid(), &line)?;
    }
    Ok(())
}

fn put_targets(
    writer: &mut Writer<'_>,
    of: ProgrammeId,
    targets: Vec<ProgrammeTarget>,
) -> Result<()> {
    let known = writer.books().programme_targets(of)?;
    for old in &known {
        if targets.iter().all(|target| target.uid != old.uid) {
            writer.change.remove::<ProgrammeTarget>(old.uid.uid())?;
        }
    }
    for (position, mut target) in (1..).zip(targets) {
        let own = known.iter().any(|old| old.uid == target.uid);
        target.uid = match own {
            true => target.uid,
            false => ProgrammeTargetId::new(writer.new_uid()),
        };
        (target.programme_uid, target.position) = (of, position);
        writer.change.put(target.uid.uid(), &target)?;
    }
    Ok(())
}
