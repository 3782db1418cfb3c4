//! Từ đâu: a figure opened into đề án, and each into the papers of the period.

use std::cell::OnceCell;
use std::collections::HashMap;

use domain::breach::Subject;
use domain::ids::ProposalId;
use domain::money::Money;
use domain::report::Period;
use domain::settlement::explain::Explanation;
use store::queries::report::{ReportedLine, ReportedMovement, ReportedProposal};

use super::facts::Entry;
use super::measure::Measure;
use crate::error::Result;
use crate::office::Office;

type By<T> = HashMap<ProposalId, Vec<T>>;

/// Các bản ghi of the periods asked for, read once for however many figures are opened.
pub struct Leaves<'a> {
    office: &'a Office,
    lines: [OnceCell<(Period, By<ReportedLine>)>; 2],
    movements: [OnceCell<(Period, By<ReportedMovement>)>; 2],
}

impl<'a> Leaves<'a> {
    /// Chưa đọc gì.
    pub fn new(office: &'a Office) -> Leaves<'a> {
        Leaves {
            office,
            lines: Default::default(),
            movements: Default::default(),
        }
    }

    /// Các phần of a measure over entries; what has none of it is left out.
    pub fn of(&self, measure: Measure, period: Period, of: &[&Entry]) -> Result<Vec<Explanation>> {
        let mut parts = Vec::new();
        for entry in of {
            let amount = measure.of(entry);
            let part = match entry {
                Entry::Past(of) => {
                    let label = format!("{}, {}", of.content, of.document);
                    record(label, amount, measure)
                }
                Entry::Proposal(of) => self.of_proposal(measure, period, of, amount)?,
            };
            if amount != 0 || !part.parts.is_empty() {
                parts.push(part);
            }
        }
        Ok(parts)
    }

    fn of_proposal(
        &self,
        measure: Measure,
        period: Period,
        of: &ReportedProposal,
        amount: i64,
    ) -> Result<Explanation> {
        let label = format!("{} {}, năm {}", of.code, of.title, of.year);
        let leaves = match measure {
            Measure::Spent => self.lines(period, of.uid, |line| line.amount)?,
            Measure::Counterpart => self.lines(period, of.uid, |line| line.counterpart)?,
            Measure::Advanced => self.movements(period, of.uid, "advance", |m| m.amount)?,
            Measure::PaidOut => self.movements(period, of.uid, "final_payment", |m| m.amount)?,
            Measure::Returned => self.movements(period, of.uid, "return", |m| m.amount)?,
            Measure::Accepted => self.movements(period, of.uid, "accepted", |m| m.amount)?,
            Measure::AcceptedCounterpart => {
                self.movements(period, of.uid, "accepted", |m| m.counterpart)?
            }
            Measure::Settled => self.movements(period, of.uid, "settled", |m| m.amount)?,
            _ => {
                let own = record(label, amount, measure).at(proposal(of));
                return Ok(Explanation {
                    proposal_uid: Some(of.uid),
                    ..own
                });
            }
        };
        Ok(Explanation {
            proposal_uid: Some(of.uid),
            ..Explanation::sum(label, leaves).at(proposal(of))
        })
    }

    fn lines(
        &self,
        period: Period,
        of: ProposalId,
        amount: impl Fn(&ReportedLine) -> Money,
    ) -> Result<Vec<Explanation>> {
        let read = || self.office.books().reported_lines(period);
        let all = once(&self.lines, period, read, |line| line.proposal_uid)?;
        let own = all.and_then(|all| all.get(&of)).into_iter().flatten();
        let told = own.map(|line| {
            let label = format!("{}, {}: {}", line.number, line.made_on, line.content);
            let working = match line.paper.trim() {
                "" => String::new(),
                paper => format!("Hóa đơn {paper}"),
            };
            let told = Explanation::record(label, amount(line))
                .with_working(working)
                .at(subject("voucher", &line.uid, &line.number));
            match line.takes_away {
                0 => told,
                _ => told.taken_away(),
            }
        });
        Ok(told.filter(|told| !told.amount.is_zero()).collect())
    }

    fn movements(
        &self,
        period: Period,
        of: ProposalId,
        kind: &str,
        amount: impl Fn(&ReportedMovement) -> Money,
    ) -> Result<Vec<Explanation>> {
        let read = || self.office.books().reported_movements(period);
        let all = once(&self.movements, period, read, |moved| moved.proposal_uid)?;
        let own = all.and_then(|all| all.get(&of)).into_iter().flatten();
        let (word, subject_kind) = match kind {
            "advance" => ("Tạm ứng", "advance"),
            "final_payment" => ("Thanh toán", "advance"),
            "return" => ("Nộp trả", "advance"),
            "accepted" => ("Biên bản nghiệm thu", "acceptance"),
            _ => ("Quyết toán đã khóa", "settlement"),
        };
        let told = own.filter(|moved| moved.kind == kind).map(|moved| {
            let number = match moved.number.as_str() {
                "" => String::new(),
                number => format!(" số {number}"),
            };
            let label = format!("{word}{number}, {}", moved.made_on);
            Explanation::record(label.as_str(), amount(moved)).at(subject(
                subject_kind,
                &moved.uid,
                &label,
            ))
        });
        Ok(told.filter(|told| !told.amount.is_zero()).collect())
    }
}

/// One of two periods (the report's and the one before), read when first asked.
fn once<T>(
    cells: &[OnceCell<(Period, By<T>)>; 2],
    period: Period,
    read: impl Fn() -> std::result::Result<Vec<T>, store::StoreError>,
    of: impl Fn(&T) -> ProposalId,
) -> Result<Option<&By<T>>> {
    for cell in cells {
        if let Some((known, all)) = cell.get() {
            if *known == period {
                return Ok(Some(all));
            }
            continue;
        }
        let mut by = By::new();
        for row in read()? {
            by.entry(of(&row)).or_default().push(row);
        }
        return Ok(Some(&cell.get_or_init(|| (period, by)).1));
    }
    Ok(None)
}

fn record(label: String, amount: i64, measure: Measure) -> Explanation {
    Explanation::record(label, Money::dong(amount)).counted_in(measure.unit())
}

fn proposal(of: &ReportedProposal) -> Subject {
    subject("proposal", &of.uid.to_string(), &of.code)
}

fn subject(kind: &str, uid: &str, label: &str) -> Subject {
    Subject {
        kind: kind.to_owned(),
        uid: uid.to_owned(),
        field: String::new(),
        label: label.to_owned(),
    }
}
