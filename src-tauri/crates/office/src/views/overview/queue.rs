//! Hàng việc: what stands in the way, what falls due, which papers are wanting. One verb each.

mod target;
mod visits;

use domain::breach::{Breach, Severity};
use domain::calendar::{BudgetYear, Day};
use domain::funding::FundSource;
use domain::money::Money;
use domain::paper::PaperState;
use domain::proposal::Proposal;
use domain::proposal_file::ProposalFile;
use domain::regulation::DeadlineRule;
use domain::settlement::checks::{CheckCode, Step, check};
use domain::voucher::VoucherState;
use domain::voucher::limits::broken_by_posting;

use super::deadlines::{days_of, is_running, source_of};
use super::{QueueIcon, QueueRow, Target, TargetScreen};
use crate::check_words;
use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::office::Office;
use crate::preflight::{WholeFile, allowed};
use crate::rulebook;

/// Số ngày nhìn trước of the office's own dates.
const DAYS_AHEAD: i64 = 30;

/// Hàng việc of a year.
pub(super) struct Queue {
    pub blocked: Vec<QueueRow>,
    pub due: Vec<QueueRow>,
    pub papers: Vec<QueueRow>,
    pub warnings: i64,
    today: Day,
}

impl Queue {
    /// Gathers the work of every đề án that is not settled yet, then that of the year itself.
    pub fn gather(
        office: &Office,
        year: i32,
        source: Option<FundSource>,
        proposals: &[Proposal],
    ) -> Result<Queue> {
        let (blocked, due, papers) = (Vec::new(), Vec::new(), Vec::new());
        let mut queue = Queue {
            blocked,
            due,
            papers,
            warnings: 0,
            today: office.today()?,
        };
        let whole = WholeFile::read(office)?;
        for proposal in proposals
            .iter()
            .filter(|proposal| !proposal.stage.is_settled())
        {
            queue.of_proposal(office, &whole, proposal)?;
        }
        queue.unallocated(office, year, source, proposals)?;
        queue.reports(office, year, source, proposals)?;
        queue.due.extend(visits::rows(office, year, source)?);
        queue.due = grouped(queue.due);
        queue.due.sort_by_key(|row| row.due_on);
        Ok(queue)
    }

    fn of_proposal(
        &mut self,
        office: &Office,
        whole: &WholeFile,
        proposal: &Proposal,
    ) -> Result<()> {
        let file = proposal_file(office, proposal.uid)?;
        let around = whole.around(&file)?;
        let overrides = office.books().overrides_of(proposal.uid)?;
        let mut found = check(&file, &around.view(), Step::AtStage);
        let drafts = file
            .vouchers
            .iter()
            .filter(|v| v.voucher.state == VoucherState::Draft);
        found.extend(drafts.flat_map(|draft| broken_by_posting(&file, draft, &around.view())));
        for breach in found
            .iter()
            .filter(|breach| allowed(breach, &overrides).is_none())
        {
            match breach.severity {
                // Told once for all đề án, by `reports`.
                Severity::Remind if breach.code == CheckCode::ReportDue => {}
                Severity::Warn => self.warnings += 1,
                Severity::Remind => self.due.push(self.reminder(&file, breach)),
                Severity::Block | Severity::BlockOverridable if is_of_papers(breach.code) => {
                    self.papers.push(wanting(&file, breach));
                }
                Severity::Block | Severity::BlockOverridable => {
                    self.blocked
                        .push(of_breach(&file, breach, QueueIcon::Blocked));
                }
            }
        }
        self.papers.extend(returned(&file));
        self.due.extend(self.to_accept(&file));
        Ok(())
    }

    fn reminder(&self, file: &ProposalFile, breach: &Breach) -> QueueRow {
        let days: Option<i64> = fact(breach, "n").and_then(|days| days.parse().ok());
        QueueRow {
            due_on: days.map(|days| self.today.plus_days(days)),
            when: days.map(when).unwrap_or_default(),
            ..of_breach(file, breach, QueueIcon::Due)
        }
    }

    /// A đề án that ends soon, or has ended, and was not accepted.
    fn to_accept(&self, file: &ProposalFile) -> Option<QueueRow> {
        let ends_on = file.proposal.ends_on?;
        let days = self.today.days_until(ends_on);
        let asked = is_running(&file.proposal) && file.acceptances.is_empty() && days <= DAYS_AHEAD;
        asked.then(|| {
            let mut row = plain(&file.proposal, QueueIcon::Due);
            row.target.field = "acceptances".to_owned();
            QueueRow {
                text: format!("Nghiệm thu {}", file.proposal.title),
                when: when(days),
                due_on: Some(ends_on),
                verb: "Lập biên bản".to_owned(),
                ..row
            }
        })
    }

    /// Money of a decision that no đề án has been given.
    fn unallocated(
        &mut self,
        office: &Office,
        year: i32,
        source: Option<FundSource>,
        proposals: &[Proposal],
    ) -> Result<()> {
        for source in FundSource::ALL
            .into_iter()
            .filter(|s| source.is_none_or(|only| only == *s))
        {
            let plans = office.books().plans_of(year, source)?;
            let stated: Money = plans.iter().filter_map(|plan| plan.stated_total).sum();
            let of_source = proposals
                .iter()
                .filter(|proposal| proposal.source == source);
            let left = stated - of_source.filter_map(|p| p.approved_grant).sum();
            if left > Money::ZERO {
                let due_on = BudgetYear(year).last_day();
                self.due.push(QueueRow {
                    icon: QueueIcon::Due,
                    code: String::new(),
                    text: format!("Phân bổ {left} đ chưa có đề án"),
                    context: format!("{} {year}", source.label()),
                    when: when(self.today.days_until(due_on)),
                    due_on: Some(due_on),
                    verb: "Phân bổ".to_owned(),
                    target: list(TargetScreen::Proposals),
                    officer: String::new(),
                });
            }
        }
        Ok(())
    }

    /// The next monthly report, for the đề án it must tell of.
    fn reports(
        &mut self,
        office: &Office,
        year: i32,
        source: Option<FundSource>,
        proposals: &[Proposal],
    ) -> Result<()> {
        let Some(pack) = rulebook::pack_of_day(&office.books(), self.today)? else {
            return Ok(());
        };
        let monthly = pack
            .deadlines
            .iter()
            .filter(|d| matches!(d.rule, DeadlineRule::Monthly { .. }));
        for deadline in monthly {
            let of = source_of(deadline).or(source);
            let told: Vec<&str> = proposals
                .iter()
                .filter(|p| is_running(p) && of.is_none_or(|of| of == p.source))
                .map(|p| p.code.as_str())
                .collect();
            let next = days_of(deadline, year).find(|day| *day >= self.today);
            let Some(due_on) = next.filter(|_| !told.is_empty()) else {
                continue;
            };
            let days = self.today.days_until(due_on);
            if days <= DAYS_AHEAD {
                self.due.push(QueueRow {
                    icon: QueueIcon::Due,
                    code: deadline.code.clone(),
                    text: deadline.name.clone(),
                    context: told.join(", "),
                    when: when(days),
                    due_on: Some(due_on),
                    verb: "Xem đề án".to_owned(),
                    target: list(TargetScreen::Proposals),
                    officer: String::new(),
                });
            }
        }
        Ok(())
    }
}

/// One date, or one review, concerns many đề án: one row names them all.
fn grouped(rows: Vec<QueueRow>) -> Vec<QueueRow> {
    const SHARED: [CheckCode; 3] = [
        CheckCode::YearEndDates,
        CheckCode::RegisterDue,
        CheckCode::Review2026Incomplete,
    ];
    let mut kept: Vec<(QueueRow, usize)> = Vec::new();
    for row in rows {
        let is_shared = SHARED.iter().any(|code| code.wire() == row.code);
        let same = kept.iter_mut().filter(|_| is_shared);
        let mut same = same.filter(|(kept, _)| kept.code == row.code && kept.due_on == row.due_on);
        match same.next() {
            Some((kept, count)) => {
                kept.context = format!("{}; {}", kept.context, row.context);
                *count += 1;
            }
            None => kept.push((row, 1)),
        }
    }
    kept.into_iter().map(for_many).collect()
}

/// A row of several đề án opens their list; a review counts them.
fn for_many((mut row, count): (QueueRow, usize)) -> QueueRow {
    if count < 2 {
        return row;
    }
    let is = |code: CheckCode| row.code == code.wire();
    let screen = match is(CheckCode::YearEndDates) {
        true => TargetScreen::Settlements,
        false => TargetScreen::Proposals,
    };
    if is(CheckCode::Review2026Incomplete) {
        row.text = format!("{count} đề án chưa ghi vướng mắc hoặc phương án");
    }
    row.target = list(screen);
    row
}

fn is_of_papers(code: CheckCode) -> bool {
    matches!(
        code,
        CheckCode::DossierIncomplete
            | CheckCode::AdvancePapersMissing
            | CheckCode::SettlePapersMissing
            | CheckCode::CommitmentMissing
    )
}

fn wanting(file: &ProposalFile, breach: &Breach) -> QueueRow {
    let list = fact(breach, "danh_sach");
    let count = list.map_or(1, |list| list.split("; ").count());
    QueueRow {
        when: format!("{count} giấy tờ"),
        verb: "Bổ sung".to_owned(),
        ..of_breach(file, breach, QueueIcon::PaperMissing)
    }
}

fn returned(file: &ProposalFile) -> impl Iterator<Item = QueueRow> + '_ {
    let papers = file
        .papers
        .iter()
        .filter(|paper| paper.state == PaperState::Returned);
    papers.map(|paper| QueueRow {
        text: match paper.note.is_empty() {
            true => format!("Bị trả lại để sửa: {}", paper.name),
            false => format!("Bị trả lại để sửa: {}", paper.note),
        },
        context: format!("{} · {}", file.proposal.code, paper.name),
        verb: "Sửa".to_owned(),
        ..plain(&file.proposal, QueueIcon::Returned)
    })
}

fn of_breach(file: &ProposalFile, breach: &Breach, icon: QueueIcon) -> QueueRow {
    let (target, verb) = target::of(file, breach);
    let proposal = &file.proposal;
    let (text, _) = check_words::words(breach);
    let subject = &breach.subject;
    let context = match subject.kind == "proposal" {
        true => format!("{} · {}", proposal.code, proposal.title),
        false => format!("{} · {} · {}", proposal.code, proposal.title, subject.label),
    };
    QueueRow {
        code: breach.code.wire().to_owned(),
        text,
        context,
        verb: verb.to_owned(),
        target,
        ..plain(proposal, icon)
    }
}

fn plain(proposal: &Proposal, icon: QueueIcon) -> QueueRow {
    QueueRow {
        icon,
        code: String::new(),
        text: String::new(),
        context: format!("{} · {}", proposal.code, proposal.title),
        when: String::new(),
        due_on: None,
        verb: String::new(),
        target: Target {
            screen: TargetScreen::Proposals,
            uid: proposal.uid.to_string(),
            proposal_uid: Some(proposal.uid),
            field: String::new(),
            subject: None,
        },
        officer: proposal.officer.clone(),
    }
}

fn list(screen: TargetScreen) -> Target {
    Target {
        screen,
        uid: String::new(),
        proposal_uid: None,
        field: String::new(),
        subject: None,
    }
}

fn fact<'a>(breach: &'a Breach, name: &str) -> Option<&'a str> {
    let fact = breach.facts.iter().find(|(known, _)| known == name);
    fact.map(|(_, value)| value.as_str())
}

/// Còn bao lâu.
fn when(days: i64) -> String {
    match days {
        0 => "Hôm nay".to_owned(),
        late if late < 0 => format!("Quá hạn {} ngày", -late),
        left => format!("Còn {left} ngày"),
    }
}
