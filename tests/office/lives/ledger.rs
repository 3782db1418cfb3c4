//! Sổ đối chứng: the money of each đề án from the deeds alone, without reading the books.

use std::collections::BTreeMap;

use domain::settlement::balance::Balance;

/// What one deed changed in the money of one đề án.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Entry {
    pub approved: i64,
    pub received: i64,
    pub returned: i64,
    pub settled: i64,
    pub cancelled: i64,
    /// By beneficiaries, to the unit.
    pub given_back: i64,
    /// By the unit after the settlement, of what was not accepted.
    pub disallowed: i64,
}

impl Entry {
    /// What stays spent: money that came back is spent no more, and the unit's own return of what was
    /// not accepted is the money its beneficiaries gave back, as far as they did.
    pub fn spent(self) -> i64 {
        self.settled - self.given_back.max(self.disallowed)
    }

    pub fn plus(self, other: Entry, sign: i64) -> Entry {
        Entry {
            approved: self.approved + sign * other.approved,
            received: self.received + sign * other.received,
            returned: self.returned + sign * other.returned,
            settled: self.settled + sign * other.settled,
            cancelled: self.cancelled + sign * other.cancelled,
            given_back: self.given_back + sign * other.given_back,
            disallowed: self.disallowed + sign * other.disallowed,
        }
    }
}

/// Money by đề án, and what each line of the journal changed.
#[derive(Default)]
pub struct Ledger {
    money: BTreeMap<String, Entry>,
    deeds: BTreeMap<String, Vec<(String, Entry)>>,
}

impl Ledger {
    /// A deed done under a line of the journal.
    pub fn enter(&mut self, operation: &str, proposal: &str, entry: Entry) {
        let money = self.money.entry(proposal.to_owned()).or_default();
        *money = money.plus(entry, 1);
        let deed = self.deeds.entry(operation.to_owned()).or_default();
        deed.push((proposal.to_owned(), entry));
    }

    /// The same deed taken back (−1) or done again (+1).
    pub fn turn(&mut self, operation: &str, sign: i64) {
        for (proposal, entry) in self.deeds.get(operation).cloned().unwrap_or_default() {
            let money = self.money.entry(proposal).or_default();
            *money = money.plus(entry, sign);
        }
    }

    /// What the books must say of a đề án.
    pub fn of(&self, proposal: &str) -> Entry {
        self.money.get(proposal).copied().unwrap_or_default()
    }
}

/// The books beside the ledger, figure by figure.
pub fn agrees(balance: &Balance, entry: Entry) -> Result<(), String> {
    let till = entry.received - entry.returned - entry.spent();
    let open = entry.approved - entry.spent() - entry.returned - entry.cancelled;
    let pairs = [
        ("approved", balance.approved, entry.approved),
        ("received", balance.received, entry.received),
        ("returned", balance.returned, entry.returned),
        ("settled", balance.settled, entry.spent()),
        ("cancelled", balance.cancelled, entry.cancelled),
        ("on hand", balance.on_hand, till.max(0)),
        ("due", balance.due, (-till).max(0)),
        ("open", balance.open, open),
    ];
    for (name, books, ledger) in pairs {
        if books.as_dong() != ledger {
            return Err(format!("{name}: the books say {books}, the deeds {ledger}"));
        }
    }
    match balance.holds() {
        true => Ok(()),
        false => Err(format!("out of balance: {balance:?}")),
    }
}
