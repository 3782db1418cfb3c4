//! Sets the accepted vouchers against the estimate, the contract and the cap of their đề án.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::Day;
use domain::fold::fold;
use domain::money::Money;
use rust_decimal::Decimal;

use crate::code::Code;
use crate::report::{AdvanceEntry, ProposalPapers, Tie, TieSource, VoucherHeading, VoucherRow};
use crate::table::bounded_sum;

/// What the file says each đề án may spend, and what its vouchers have spent so far.
#[derive(Debug, Default)]
pub(super) struct Against {
    proposals: BTreeMap<String, Proposal>,
    /// Keys in the order of the estimate, then of the vouchers.
    order: Vec<String>,
    has_estimate: bool,
}

#[derive(Debug, Default)]
struct Proposal {
    code: String,
    estimate: Amounts,
    spent: Amounts,
    lines: BTreeMap<String, Line>,
    contract_date: Option<Day>,
    accepted_on: Option<Day>,
    support_cap: Option<Money>,
    contract_value: Option<Money>,
    advance_percent: Option<Decimal>,
    /// What was drawn in advance, by other sheets and by rows.
    advances: Vec<AdvanceEntry>,
    /// What rows of the list drew in advance.
    drawn_by_rows: Money,
}

#[derive(Debug, Default, Clone, Copy)]
struct Amounts {
    grant: Money,
    counterpart: Money,
}

#[derive(Debug, Default)]
struct Line {
    estimate: Money,
    spent: Money,
}

impl Amounts {
    fn add(&mut self, grant: Money, counterpart: Money) {
        self.grant = bounded_sum([self.grant, grant]);
        self.counterpart = bounded_sum([self.counterpart, counterpart]);
    }
}

impl Proposal {
    /// One đề án may have several beneficiaries, each with a row of its own.
    fn add_papers(&mut self, papers: &ProposalPapers, is_first: bool) {
        self.contract_date = earliest(self.contract_date, papers.contract_date);
        self.accepted_on = self.accepted_on.max(papers.accepted_on);
        self.support_cap = match (self.support_cap, papers.support_cap) {
            (Some(known), Some(more)) => Some(bounded_sum([known, more])),
            (None, cap) if is_first => cap,
            _ => None,
        };
        let values = [self.contract_value, papers.contract_value];
        self.contract_value = Some(bounded_sum(values.into_iter().flatten()));
        self.advance_percent = self.advance_percent.or(papers.advance_percent);
    }

    /// Whether the advances exceed the rate of the contract; unknown without a rate.
    fn is_over_gate(&self) -> bool {
        let drawn = bounded_sum(self.advances.iter().map(|advance| advance.amount));
        let promised = [self.contract_value, Some(self.estimate.grant)]
            .into_iter()
            .flatten()
            .filter(|value| *value > Money::ZERO)
            .min();
        let limit = promised
            .zip(self.advance_percent)
            .map(|(promised, percent)| promised.times(percent / Decimal::ONE_HUNDRED));
        limit.is_some_and(|limit| drawn > limit)
    }

    /// An advance that a sheet of its own tells of too is one advance.
    fn knows(&self, row: &VoucherRow, amount: Money) -> bool {
        let number = key(&row.number);
        self.advances.iter().any(|advance| {
            let is_same_paper = !number.is_empty() && key(&advance.paper_number) == number;
            is_same_paper || (advance.amount == amount && advance.paid_on == row.date)
        })
    }

    /// Counts a row that draws in advance.
    fn draw(&mut self, row: &VoucherRow, amount: Money, codes: &mut BTreeSet<Code>) {
        self.drawn_by_rows = bounded_sum([self.drawn_by_rows, amount]);
        if !self.knows(row, amount) {
            self.advances.push(AdvanceEntry {
                proposal: row.proposal.clone(),
                paid_on: row.date,
                amount,
                paper_number: row.number.clone(),
            });
        }
        if self.is_over_gate() {
            codes.insert(Code::AdvanceOverGate);
        }
    }

    /// What the vouchers spent: an advance counts until other papers clear it.
    fn spent_grant(&self) -> Money {
        let with_advances = bounded_sum([self.spent.grant, self.drawn_by_rows]);
        match with_advances > self.estimate.grant {
            true if self.spent.grant > Money::ZERO => self.spent.grant,
            _ => with_advances,
        }
    }
}

fn earliest(known: Option<Day>, more: Option<Day>) -> Option<Day> {
    [known, more].into_iter().flatten().min()
}

fn key(code: &str) -> String {
    fold(code).replace([' ', '.'], "")
}

impl Against {
    /// What the other sheets of the file say.
    pub fn of(heading: &VoucherHeading) -> Against {
        let mut against = Against {
            has_estimate: !heading.estimate.is_empty(),
            ..Against::default()
        };
        for entry in &heading.estimate {
            let proposal = against.proposal(&entry.proposal);
            proposal.estimate.add(entry.grant, entry.counterpart);
            let line = proposal.lines.entry(key(&entry.line)).or_default();
            line.estimate = bounded_sum([line.estimate, entry.grant]);
        }
        for (index, papers) in heading.proposals.iter().enumerate() {
            let before = &heading.proposals[..index];
            let is_first = before.iter().all(|one| key(&one.code) != key(&papers.code));
            against.proposal(&papers.code).add_papers(papers, is_first);
        }
        for advance in &heading.advances {
            let proposal = against.proposal(&advance.proposal);
            proposal.advances.push(advance.clone());
        }
        against
    }

    fn proposal(&mut self, code: &str) -> &mut Proposal {
        let key = key(code);
        if !self.proposals.contains_key(&key) {
            self.order.push(key.clone());
        }
        let new = || Proposal {
            code: code.to_owned(),
            ..Proposal::default()
        };
        self.proposals.entry(key).or_insert_with(new)
    }

    /// The code of the đề án when the file speaks of one only.
    pub fn only_proposal(&self) -> Option<String> {
        match self.order.as_slice() {
            [only] => self
                .proposals
                .get(only)
                .map(|proposal| proposal.code.clone()),
            _ => None,
        }
    }

    /// Counts an accepted voucher and notes what it exceeds.
    pub fn take(&mut self, row: &VoucherRow, codes: &mut BTreeSet<Code>) {
        let grant = row.grant.unwrap_or(Money::ZERO);
        let has_estimate = self.has_estimate;
        let proposal = self.proposal(&row.proposal);
        if row.is_advance {
            proposal.draw(row, grant, codes);
            return;
        }
        proposal
            .spent
            .add(grant, row.counterpart.unwrap_or(Money::ZERO));
        let spends = grant > Money::ZERO;
        if let Some(line) = proposal.lines.get_mut(&key(&row.estimate_line))
            && has_estimate
        {
            line.spent = bounded_sum([line.spent, grant]);
            if spends && line.spent > line.estimate {
                codes.insert(Code::OverEstimateLine);
            }
        }
        if spends
            && proposal
                .support_cap
                .is_some_and(|cap| proposal.spent.grant > cap)
        {
            codes.insert(Code::OverCeiling);
        }
        let Some(invoiced) = row.invoice_date else {
            return;
        };
        if proposal
            .contract_date
            .is_some_and(|signed| invoiced < signed)
        {
            codes.insert(Code::InvoiceBeforeContract);
        }
        if proposal
            .accepted_on
            .is_some_and(|accepted| invoiced > accepted)
        {
            codes.insert(Code::InvoiceAfterAcceptance);
        }
    }

    /// What the file as a whole exceeds and no row of it shows.
    pub fn codes(&self) -> Option<Code> {
        let mut proposals = self.proposals.values();
        let is_over = proposals.any(|one| one.drawn_by_rows == Money::ZERO && one.is_over_gate());
        is_over.then_some(Code::AdvanceOverGate)
    }

    /// Vouchers beside the estimate, one tie per source; none when the file has no estimate.
    pub fn ties(&self) -> Vec<Tie> {
        if !self.has_estimate {
            return Vec::new();
        }
        let proposals = self.order.iter().filter_map(|key| self.proposals.get(key));
        proposals
            .flat_map(|proposal| {
                let Proposal {
                    code,
                    estimate,
                    spent,
                    ..
                } = proposal;
                [
                    tie(
                        code,
                        TieSource::Grant,
                        estimate.grant,
                        proposal.spent_grant(),
                    ),
                    tie(
                        code,
                        TieSource::Counterpart,
                        estimate.counterpart,
                        spent.counterpart,
                    ),
                ]
            })
            .collect()
    }
}

fn tie(code: &str, source: TieSource, estimate: Money, vouchers: Money) -> Tie {
    let differs = vouchers != estimate;
    Tie {
        proposal: code.to_owned(),
        source,
        estimate,
        vouchers,
        difference: bounded_sum([vouchers, -estimate]),
        codes: differs
            .then_some(Code::SumDiffersFromEstimate)
            .into_iter()
            .collect(),
    }
}
