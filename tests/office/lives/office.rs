//! Văn phòng trong bộ nhớ: takes a deed, keeps the ledger, and looks after each whether all is right.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::calendar::{BudgetYear, Day};
use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal::Proposal;
use domain::proposal_file::ProposalFile;
use domain::settlement::balance::Balance;
use domain::voucher::{VoucherState, VoucherWithLines};
use office::clock::{CountedChance, SetClock};
use office::commands::file::{CreateFile, write_centre};
use office::{Office, OfficeError, views};
use serde_json::{Value, json};
use store::{DataFile, Image, TABLES};

use super::deeds::Deed;
use super::ledger::{Entry, Ledger, agrees};

pub const YEAR: i32 = 2026;

type Rows = BTreeMap<(String, String), Image>;

/// One life, from an empty centre on.
pub struct Life {
    pub office: Office,
    pub ledger: Ledger,
    pub done: BTreeMap<&'static str, u64>,
    /// Rows before each line of the journal that can be taken back.
    before: BTreeMap<String, Rows>,
    began: Rows,
    now: Rows,
    /// Something was done that stays done.
    stays: bool,
}

mod acts;

fn clock() -> SetClock {
    SetClock::on(Day::new(YEAR, 12, 1).unwrap())
}

/// Where every life begins: a centre in which nothing was done yet.
pub struct Empty {
    office: DataFile,
    rows: Rows,
}

impl Empty {
    pub fn centre() -> Empty {
        let file = DataFile::in_memory().unwrap();
        let chance = CountedChance::new("centre of the lives");
        let mut office = Office::around(file, Arc::new(clock()), Arc::new(chance));
        let centre: CreateFile = serde_json::from_value(json!({
            "path": "", "name": "Trung tâm Khuyến công thử", "department": "Sở Công Thương tỉnh thử",
            "province_code": "12", "place": "Lai Châu", "head": "Nguyễn Văn Đức",
            "chief_accountant": "Lù Thị Hồng", "cashier": "Tẩn A Sử",
        }))
        .unwrap();
        write_centre(&mut office, &centre).unwrap();
        Empty {
            rows: rows(&office),
            office: office.into_file(),
        }
    }
}

impl Life {
    /// A copy of the empty centre, which is made once: making it takes as long as many deeds.
    pub fn begin(empty: &Empty) -> Life {
        let file = empty.office.copied_to_memory();
        let chance = CountedChance::new("lives");
        let office = Office::around(file.unwrap(), Arc::new(clock()), Arc::new(chance));
        Life {
            office,
            ledger: Ledger::default(),
            done: BTreeMap::new(),
            before: BTreeMap::new(),
            now: empty.rows.clone(),
            began: empty.rows.clone(),
            stays: false,
        }
    }

    /// Does it, if the office lets it be done, and looks whether the books are right afterwards.
    pub fn take(&mut self, deed: &Deed) -> Result<(), String> {
        let done = match deed {
            Deed::Undo => self.undo()?,
            Deed::Redo => self.redo()?,
            other => acts::act(self, other)?,
        };
        if done {
            *self.done.entry(deed.name()).or_default() += 1;
            self.stays |= matches!(deed, Deed::Print { .. } | Deed::Lock { .. })
                || matches!(deed, Deed::Unlock { .. } | Deed::Settle { .. });
        }
        self.is_right()
    }

    /// Undoes everything that can be undone.
    pub fn end(&mut self) -> Result<(), String> {
        self.sources_add_up()?;
        self.reports_open()?;
        while self.undo()? {
            self.is_right()?;
        }
        if !self.stays && self.now != self.began {
            return Err("undoing everything did not bring the first rows back".to_owned());
        }
        let broken = self.office.books().broken_link().unwrap();
        broken.map_or(Ok(()), |seq| Err(format!("journal broken at {seq}")))
    }

    /// Some figures of one report, chosen by what was done: each opens to the number it shows, and its papers
    /// add up to it.
    fn reports_open(&self) -> Result<(), String> {
        let chosen = self.done.values().sum::<u64>() as usize;
        let names = office::reports::catalogue::names().unwrap();
        let name = &names[chosen % names.len()].name;
        let period =
            office::reports::period_of("2026-01-01", ["2026-12-31", "2026-09-30"][chosen % 2]);
        let report = office::reports::report(&self.office, name, period.unwrap()).unwrap();
        let rows = report.rows.iter().chain(&report.total);
        let cells: Vec<_> = rows
            .flat_map(|row| &row.cells)
            .filter(|cell| !cell.key.is_empty())
            .collect();
        for cell in cells.iter().skip(chosen % 7).step_by(1 + cells.len() / 4) {
            let told = office::views::explanations::of_key(&self.office, &cell.key).unwrap();
            if Some(told.number()) != cell.number || told.recomputed() != told.amount {
                return Err(format!(
                    "{} shows {}, opens to {}",
                    cell.key,
                    cell.text,
                    told.written()
                ));
            }
        }
        Ok(())
    }

    /// One command of the office. A refusal is no fault, and leaves every row as it was.
    pub fn call<T>(
        &mut self,
        proposal: &str,
        entry: Entry,
        command: impl FnOnce(&mut Office) -> office::Result<T>,
    ) -> Result<Option<T>, String> {
        let tip = self.office.books().operation_count().unwrap();
        let answer = command(&mut self.office);
        let before = std::mem::replace(&mut self.now, rows(&self.office));
        match answer {
            Ok(output) => {
                let last = self.office.books().operations(None, 1).unwrap();
                if self.office.books().operation_count().unwrap() > tip {
                    let operation = last[0].uid.clone();
                    self.ledger.enter(&operation, proposal, entry);
                    self.before.insert(operation, before);
                }
                Ok(Some(output))
            }
            Err(OfficeError::Fault(fault)) => Err(fault),
            Err(_) if self.now != before => Err("a refusal left a trace".to_owned()),
            Err(_) => Ok(None),
        }
    }

    fn undo(&mut self) -> Result<bool, String> {
        let Some(target) = self.office.next_undo().map_err(|e| e.to_string())? else {
            return Ok(false);
        };
        let undone = self.office.undo().map_err(|e| format!("undo: {e}"))?;
        let then = &self.before[&target.original.uid];
        self.ledger.turn(&target.original.uid, -1);
        let earlier = std::mem::replace(&mut self.now, rows(&self.office));
        let changed = earlier.keys().chain(self.now.keys());
        for row in changed.filter(|row| earlier.get(*row) != self.now.get(*row)) {
            if self.now.get(row) != then.get(row) {
                return Err(format!("{} did not bring back {row:?}", undone.output));
            }
        }
        Ok(true)
    }

    fn redo(&mut self) -> Result<bool, String> {
        let Some(target) = self.office.next_redo().map_err(|e| e.to_string())? else {
            return Ok(false);
        };
        self.office.redo().map_err(|e| format!("redo: {e}"))?;
        self.now = rows(&self.office);
        self.ledger.turn(&target.original.uid, 1);
        Ok(true)
    }

    fn proposals(&self) -> Vec<Proposal> {
        self.office.books().proposals_of_year(YEAR, None).unwrap()
    }

    pub fn files(&self) -> Vec<ProposalFile> {
        let books = self.office.books();
        let all = self.proposals().into_iter();
        all.filter_map(|proposal| books.proposal_file(proposal.uid).unwrap())
            .collect()
    }

    pub fn pick(&self, which: usize) -> Option<ProposalFile> {
        let all = self.proposals();
        let one = all.get(which.checked_rem(all.len())?)?;
        self.office.books().proposal_file(one.uid).unwrap()
    }

    /// Vouchers in one state, in the order they were made.
    pub fn voucher(&self, which: usize, state: VoucherState) -> Option<VoucherWithLines> {
        let books = self.office.books();
        let all = self.proposals().into_iter();
        let papers = all.flat_map(|proposal| books.vouchers_of(proposal.uid.uid()).unwrap());
        let mut fitting: Vec<_> = papers
            .filter(|paper| paper.voucher.state == state && paper.voucher.reverses_uid.is_none())
            .collect();
        fitting.sort_by_key(|paper| paper.voucher.uid);
        let count = fitting.len();
        (count > 0).then(|| fitting.swap_remove(which % count))
    }

    /// Every đề án agrees with its ledger, over its life and over the years.
    fn is_right(&self) -> Result<(), String> {
        for file in self.files() {
            let balance = Balance::of(&file);
            let code = &file.proposal.code;
            let entry = self.ledger.of(&file.proposal.uid.to_string());
            agrees(&balance, entry).map_err(|why| format!("{code}: {why}"))?;
            years_join(&file, &balance).map_err(|why| format!("{code}: {why}"))?;
        }
        Ok(())
    }

    /// The sources on screen are the sums of their đề án.
    fn sources_add_up(&self) -> Result<(), String> {
        let mut sums: BTreeMap<FundSource, Balance> = BTreeMap::new();
        for file in self.files() {
            let sum = sums.entry(file.proposal.source).or_default();
            *sum = Balance::sum([*sum, Balance::in_year(&file, BudgetYear(YEAR))]);
        }
        let shown = views::balances::of_year(&self.office, BudgetYear(YEAR), None);
        for source in shown.map_err(|e| e.to_string())?.sources {
            let sum = sums.get(&source.source).copied().unwrap_or_default();
            if source.balance != sum || !source.holds {
                return Err(format!("{:?} does not add up", source.source));
            }
        }
        Ok(())
    }
}

/// The years of a đề án, one after the other, end where its whole life ends.
fn years_join(file: &ProposalFile, whole: &Balance) -> Result<(), String> {
    let years = [YEAR - 1, YEAR, YEAR + 1, YEAR + 2].map(BudgetYear);
    let parts = years.map(|year| Balance::in_year(file, year));
    let open: Money = parts.iter().map(|part| part.open).sum();
    let last = parts[3].till();
    let shares = file.life.years.iter().map(|share| share.grant);
    let unshared = match file.life.years.is_empty() {
        true => Money::ZERO,
        false => whole.approved - shares.sum(),
    };
    match parts.iter().all(Balance::holds) && open + unshared == whole.open && last == whole.till()
    {
        true => Ok(()),
        false => Err(format!("the years do not join: {parts:?}, {whole:?}")),
    }
}

/// Every row of the office.
fn rows(office: &Office) -> Rows {
    let mut rows = Rows::new();
    for table in TABLES {
        for image in office.books().images(table).unwrap() {
            let uid = image["uid"].as_str().map(str::to_owned).unwrap();
            rows.insert(((*table).to_owned(), uid), image);
        }
    }
    rows
}

/// A record as its screen sends it.
pub fn record<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}
