//! Sets the accepted vouchers against the estimate, the contract and the cap of their đề án.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::Day;
use domain::fold::fold;
use domain::money::Money;

use crate::code::Code;
use crate::report::{Tie, TieSource, VoucherHeading, VoucherRow};
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
        for papers in &heading.proposals {
            let proposal = against.proposal(&papers.code);
            proposal.contract_date = papers.contract_date;
            proposal.accepted_on = papers.accepted_on;
            proposal.support_cap = papers.support_cap;
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
                    tie(code, TieSource::Grant, estimate.grant, spent.grant),
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
