//! Bảng hạn: what falls due for each đề án and for the office, with what is missing and where it is done.

pub(super) mod visits;

use domain::breach::Severity;
use domain::calendar::{BudgetYear, Day};
use domain::due::{Due, DueKind, DueState, act_by, of_office, of_proposal, working_days_left};
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::proposal::{Proposal, Stage};
use domain::proposal_file::ProposalFile;
use domain::settlement::checks::{Case, CheckCode, Step, check};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::overview::{Target, TargetScreen};
use crate::check_words;
use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::holiday_assets::holidays;
use crate::office::Office;
use crate::preflight::{Around, WholeFile};
use crate::rulebook;

/// Bảng hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueBoard {
    /// Hôm nay.
    pub today: Day,
    /// Các hạn, the nearest first; what has no day stands after what is overdue.
    pub rows: Vec<DueRow>,
    /// Số hạn đã quá.
    pub overdue: i64,
    /// Số hạn sắp đến.
    pub soon: i64,
    /// Số hạn còn xa.
    pub later: i64,
}

/// Một hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueRow {
    /// Ngày đến hạn; none = no day is named.
    pub on: Option<Day>,
    /// Ngày làm việc cuối cùng, when the date falls on a day off.
    pub act_by: Option<Day>,
    /// Còn mấy ngày; negative once it has passed.
    pub days_left: Option<i64>,
    /// Còn bao lâu, in words: "Còn 12 ngày (8 ngày làm việc)".
    pub when: String,
    /// Tình trạng.
    pub state: DueState,
    /// Loại.
    pub kind: DueKind,
    /// Tên loại.
    pub kind_label: String,
    /// Mã thời hạn or mã kiểm tra.
    pub code: String,
    /// Việc.
    pub what: String,
    /// Còn thiếu.
    pub missing: Vec<String>,
    /// Đề án; none = the whole office.
    pub proposal_uid: Option<ProposalId>,
    /// Mã đề án; empty = the whole office.
    pub proposal_code: String,
    /// Tên đề án.
    pub proposal_title: String,
    /// Cán bộ phụ trách.
    pub officer: String,
    /// Nơi làm.
    pub target: Option<Target>,
    /// Căn cứ; empty for the office's own dates.
    pub reference: String,
}

/// Bảng hạn of a year: its đề án, the drafts of the next year, and what the year before left open.
pub fn board(office: &Office, year: i32, source: Option<FundSource>) -> Result<DueBoard> {
    let today = office.today()?;
    let days = Days::of(office)?;
    let whole = WholeFile::alone(office)?;
    let mut rows = Vec::new();
    for proposal in concerned(office, year, source)? {
        let file = proposal_file(office, proposal.uid)?;
        rows.extend(of_file(&file, &whole.around(&file)?, &days));
    }
    rows.extend(visits::due_rows(office, year, source)?);
    if let Some(pack) = rulebook::pack_of_day(&office.books(), BudgetYear(year).first_day())? {
        let dates = of_office(&pack, year, source);
        // A date of the whole office that has passed is nobody's reproach: nothing tells it undone.
        let ahead = dates
            .into_iter()
            .filter(|due| due.on.is_none_or(|on| on >= today));
        rows.extend(ahead.map(|due| row(due, None, &days)));
    }
    rows.sort_by_key(|row| {
        (
            row.state != DueState::Overdue,
            row.on,
            row.proposal_code.clone(),
        )
    });
    let count = |state| rows.iter().filter(|row| row.state == state).count() as i64;
    Ok(DueBoard {
        today,
        overdue: count(DueState::Overdue),
        soon: count(DueState::Soon),
        later: count(DueState::Later),
        rows,
    })
}

fn concerned(office: &Office, year: i32, source: Option<FundSource>) -> Result<Vec<Proposal>> {
    let books = office.books();
    let mut found = books.proposals_of_year(year - 1, source)?;
    found.retain(|p| p.stage >= Stage::Contracted && !p.stage.is_exit());
    found.extend(books.proposals_of_year(year, source)?);
    let mut next = books.proposals_of_year(year + 1, source)?;
    next.retain(|proposal| proposal.stage == Stage::Draft);
    found.extend(next);
    found.retain(|proposal| !proposal.stage.is_settled());
    Ok(found)
}

/// Hôm nay và các ngày nghỉ, to count days with.
struct Days {
    today: Day,
    holidays: Vec<Day>,
}

impl Days {
    fn of(office: &Office) -> Result<Days> {
        Ok(Days {
            today: office.today()?,
            holidays: holidays()?,
        })
    }
}

fn of_file(file: &ProposalFile, around: &Around, days: &Days) -> Vec<DueRow> {
    let view = around.view();
    let case = Case {
        file,
        around: &view,
        step: Step::Daily,
    };
    let mut found = of_proposal(&case);
    let reminders = check(file, &view, Step::Daily).into_iter();
    // What the dates above tell already, with what is missing, is not told a second time.
    let told = [
        CheckCode::SettleFileLate,
        CheckCode::YearEndDates,
        CheckCode::ReportDue,
        CheckCode::RegisterDue,
    ];
    let rest = reminders.filter(|b| b.severity == Severity::Remind && !told.contains(&b.code));
    found.extend(rest.map(|breach| {
        let (what, advice) = check_words::words(&breach);
        Due {
            kind: DueKind::FollowUp,
            code: breach.code.wire().to_owned(),
            on: None,
            what: format!("{what} {advice}"),
            missing: Vec::new(),
            subject: Some(breach.subject),
            reference: breach.reference,
        }
    }));
    found
        .into_iter()
        .map(|due| row(due, Some(&file.proposal), days))
        .collect()
}

fn row(due: Due, proposal: Option<&Proposal>, days: &Days) -> DueRow {
    let (today, holidays) = (days.today, days.holidays.as_slice());
    let last_day = due.on.map(|on| act_by(on, holidays));
    DueRow {
        act_by: last_day.filter(|day| Some(*day) != due.on),
        days_left: due.on.map(|on| today.days_until(on)),
        when: due
            .on
            .map_or_else(String::new, |on| when(today, on, holidays)),
        state: due.state(today),
        kind_label: due.kind.label().to_owned(),
        proposal_uid: proposal.map(|proposal| proposal.uid),
        proposal_code: proposal.map(|p| p.code.clone()).unwrap_or_default(),
        proposal_title: proposal.map(|p| p.title.clone()).unwrap_or_default(),
        officer: proposal.map(|p| p.officer.clone()).unwrap_or_default(),
        target: proposal.map(|proposal| target(&due, proposal)),
        on: due.on,
        kind: due.kind,
        code: due.code,
        what: due.what,
        missing: due.missing,
        reference: due.reference,
    }
}

fn target(due: &Due, proposal: &Proposal) -> Target {
    let screen = match due.kind {
        DueKind::Settle => TargetScreen::Settlements,
        _ => TargetScreen::Proposals,
    };
    Target {
        screen,
        uid: proposal.uid.to_string(),
        proposal_uid: Some(proposal.uid),
        field: due
            .subject
            .as_ref()
            .map(|s| s.field.clone())
            .unwrap_or_default(),
        subject: due.subject.clone(),
    }
}

/// Còn bao lâu; working days are told while the date is near enough to count on them.
fn when(today: Day, on: Day, holidays: &[Day]) -> String {
    const COUNTED_UP_TO: i64 = 45;
    match today.days_until(on) {
        0 => "Hôm nay".to_owned(),
        late if late < 0 => format!("Quá hạn {} ngày", -late),
        left if left > COUNTED_UP_TO => format!("Còn {left} ngày"),
        left => {
            let working = working_days_left(today, on, holidays);
            format!("Còn {left} ngày ({working} ngày làm việc)")
        }
    }
}
