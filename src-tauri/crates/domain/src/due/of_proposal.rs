//! Hạn của một đề án: by the dates of its regulation pack, its contract, its money and its papers.

use super::{Due, DueKind, monthly_on};
use crate::breach::Subject;
use crate::calendar::Day;
use crate::contract::AdvanceKind;
use crate::establishment::product::CertificateRule;
use crate::money::Money;
use crate::proposal::Stage;
use crate::regulation::{Deadline, DeadlineDuty, DeadlineRule};
use crate::settlement::checks::{Case, in_scope, missing_papers, on_date};
use crate::settlement::totals::Totals;

/// Hạn của đề án, in no order. A đề án that is settled, or that left its normal life, has none.
pub fn of_proposal(case: &Case) -> Vec<Due> {
    let proposal = &case.file.proposal;
    if proposal.stage.is_settled() || proposal.stage.is_exit() {
        return Vec::new();
    }
    let mut found: Vec<Due> = in_scope(case)
        .flat_map(|deadline| by_deadline(case, deadline))
        .collect();
    found.extend(work_ends(case));
    found
}

fn by_deadline(case: &Case, deadline: &Deadline) -> Vec<Due> {
    let stage = case.file.proposal.stage;
    match &deadline.rule {
        DeadlineRule::Date { .. } if deadline.duty == DeadlineDuty::Registration => {
            let asked = stage == Stage::Draft;
            registration(case, deadline)
                .filter(|_| asked)
                .into_iter()
                .collect()
        }
        DeadlineRule::Date { .. } if deadline.duty == DeadlineDuty::Certificate => {
            certificates(case, deadline)
        }
        DeadlineRule::Date { .. } if deadline.duty == DeadlineDuty::Settlement => {
            let on = on_date(case, deadline);
            let asked = stage >= Stage::Assigned && stage < Stage::Closed;
            on.filter(|_| asked)
                .map(|on| settlement(case, deadline, on))
                .into_iter()
                .collect()
        }
        DeadlineRule::Date { .. } => year_end(case, deadline).into_iter().collect(),
        DeadlineRule::Monthly { day } => report(case, deadline, *day).into_iter().collect(),
        DeadlineRule::DaysAfter { event, days } if event == "last_acceptance" => {
            let accepted = case
                .file
                .last_accepted_on()
                .filter(|_| stage < Stage::Closed);
            let on = accepted.map(|day| day.plus_days(*days));
            on.map(|on| settlement(case, deadline, on))
                .into_iter()
                .collect()
        }
        DeadlineRule::PeriodAfter { count, .. } if deadline.duty == DeadlineDuty::Clearance => {
            clearance(case, deadline, *count).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn due(case: &Case, deadline: &Deadline, kind: DueKind, on: Day, field: &str) -> Due {
    Due {
        kind,
        code: deadline.code.clone(),
        on: Some(on),
        what: deadline.name.clone(),
        missing: Vec::new(),
        subject: Some(place(case, field)),
        reference: deadline.citation.printed(),
    }
}

fn place(case: &Case, field: &str) -> Subject {
    let proposal = &case.file.proposal;
    Subject {
        kind: "proposal".to_owned(),
        uid: proposal.uid.to_string(),
        field: field.to_owned(),
        label: proposal.code.clone(),
    }
}

fn registration(case: &Case, deadline: &Deadline) -> Option<Due> {
    let on = on_date(case, deadline)?;
    let missing = missing_papers(case, "dossier");
    Some(Due {
        missing,
        ..due(case, deadline, DueKind::Register, on, "papers")
    })
}

fn report(case: &Case, deadline: &Deadline, day: u32) -> Option<Due> {
    let proposal = &case.file.proposal;
    let today = case.around.today;
    let is_running = (Stage::Assigned..=Stage::Completed).contains(&proposal.stage);
    let has_begun = proposal
        .starts_on
        .is_none_or(|starts_on| starts_on <= today);
    let asked = is_running && has_begun && proposal.year.contains(today);
    let on = monthly_on(today, day).filter(|on| asked && proposal.year.contains(*on))?;
    Some(due(case, deadline, DueKind::Report, on, "progress_percent"))
}

fn settlement(case: &Case, deadline: &Deadline, on: Day) -> Due {
    let mut missing = missing_papers(case, "settle");
    if case.file.acceptances.is_empty() {
        missing.insert(0, "Biên bản nghiệm thu cơ sở (Mẫu 5)".to_owned());
    }
    let open = Totals::of(case.file).to_return;
    if open > Money::ZERO {
        missing.push(format!("Nộp trả {open} đ tạm ứng"));
    }
    Due {
        missing,
        ..due(case, deadline, DueKind::Settle, on, "settlement")
    }
}

/// A year-end date while money is open. Of the dates that have passed only those by which money had to
/// be settled or returned are still owed.
fn year_end(case: &Case, deadline: &Deadline) -> Option<Due> {
    let file = case.file;
    let has_money = !file.moved(AdvanceKind::Advance).is_zero() || !file.vouchers.is_empty();
    let on = on_date(case, deadline)?;
    let totals = Totals::of(file);
    let open = totals.to_return.max(totals.remaining);
    let is_past = on < case.around.today;
    let still_owed = deadline.duty == DeadlineDuty::Repayment && totals.to_return > Money::ZERO;
    let from_december = file.proposal.year.last_day().plus_days(-30);
    let asked = has_money && open > Money::ZERO && on >= from_december;
    (asked && (!is_past || still_owed)).then(|| Due {
        missing: vec![format!("{open} đ chưa xử lý")],
        ..due(case, deadline, DueKind::YearEnd, on, "advances")
    })
}

/// Tạm ứng không có hợp đồng: cleared by the last day of the n-th month after, while it is open.
fn clearance(case: &Case, deadline: &Deadline, months: i64) -> Option<Due> {
    let file = case.file;
    let open = Totals::of(file).to_return;
    let bare = file
        .advances
        .iter()
        .filter(|advance| advance.kind == AdvanceKind::Advance && advance.contract_uid.is_none());
    let first = bare.map(|advance| advance.moved_on).min()?;
    let on = (0..months).fold(first.month_end(), |end, _| end.plus_days(1).month_end());
    (open > Money::ZERO).then(|| Due {
        missing: vec![format!("Chứng từ thanh toán {open} đ, hoặc nộp trả")],
        ..due(case, deadline, DueKind::Advance, on, "advances")
    })
}

/// Giấy chứng nhận of the beneficiaries' products, from the year in which they end.
fn certificates(case: &Case, deadline: &Deadline) -> Vec<Due> {
    let DeadlineRule::Date {
        month,
        day,
        year_offset,
    } = deadline.rule
    else {
        return Vec::new();
    };
    let rule = CertificateRule {
        years: year_offset,
        month,
        day,
    };
    let recognised = case
        .file
        .products
        .iter()
        .filter(|product| product.level.is_some());
    recognised
        .filter_map(|product| {
            let on = product.expires_on(rule)?;
            let mut told = due(case, deadline, DueKind::Certificate, on, "beneficiaries");
            told.what = format!("{}: {}", deadline.name, product.name);
            Some(told)
        })
        .collect()
}

/// Ngày kết thúc of the work, by the đề án or its contract, while nothing was accepted.
fn work_ends(case: &Case) -> Option<Due> {
    let file = case.file;
    let is_running = (Stage::Assigned..=Stage::Completed).contains(&file.proposal.stage);
    let of_contract = file.agency_contract().and_then(|contract| contract.ends_on);
    let on = file.proposal.ends_on.into_iter().chain(of_contract).min()?;
    (is_running && file.acceptances.is_empty()).then(|| Due {
        kind: DueKind::Work,
        code: String::new(),
        on: Some(on),
        what: "Kết thúc thực hiện, nghiệm thu cơ sở".to_owned(),
        missing: vec!["Biên bản nghiệm thu cơ sở (Mẫu 5)".to_owned()],
        subject: Some(place(case, "acceptances")),
        reference: String::new(),
    })
}
