//! Bối cảnh: what in the file lies outside one đề án, gathered once for as many as are checked.

use std::sync::Arc;

use domain::budget_code::BudgetCodes;
use domain::calendar::Day;
use domain::ids::ProposalId;
use domain::person::PersonDecisions;
use domain::proposal_file::ProposalFile;
use domain::regulation::RegulationPack;
use domain::settlement::checks::{
    IssuedSeries, OtherClass, OtherInvoice, OtherMachine, OtherSupport, Registers, SplitCommune,
    Surroundings,
};

use domain::voucher::VoucherWithLines;

use crate::budget_code_assets::budget_codes;
use crate::dossier::unchecked_forms;
use crate::error::Result;
use crate::office::Office;
use crate::rulebook::{Rulebook, province_name};

/// Cả tệp, as rules compare a đề án with it.
pub struct WholeFile {
    classes: Vec<(Option<ProposalId>, OtherClass)>,
    persons: PersonDecisions,
    working_years: u32,
    supports: Vec<OtherSupport>,
    invoices: Vec<(Option<ProposalId>, OtherInvoice)>,
    machines: Vec<(ProposalId, OtherMachine)>,
    series: Vec<IssuedSeries>,
    codes: BudgetCodes,
    today: Day,
    centre_name: String,
    centre_tax_code: String,
    centre_budget_code: String,
    province: String,
    province_code: String,
    old_rules_set_aside: bool,
    tells_forms: bool,
    rules: Rulebook,
}

/// Bối cảnh của một đề án, owned: rules look at it through `view`.
pub struct Around {
    classes: Vec<OtherClass>,
    persons: PersonDecisions,
    working_years: u32,
    supports: Vec<OtherSupport>,
    invoices: Vec<OtherInvoice>,
    machines: Vec<OtherMachine>,
    series: Vec<IssuedSeries>,
    codes: BudgetCodes,
    today: Day,
    centre_name: String,
    centre_tax_code: String,
    centre_budget_code: String,
    province: String,
    province_code: String,
    pack: Option<Arc<RegulationPack>>,
    old_rules_set_aside: bool,
    unchecked_forms: Vec<String>,
}

impl WholeFile {
    /// Đọc cả tệp.
    pub fn read(office: &Office) -> Result<WholeFile> {
        let books = office.books();
        Ok(WholeFile {
            classes: books.all_classes()?,
            persons: books.decided_persons()?,
            supports: books.all_supports()?,
            invoices: books.all_invoices()?,
            machines: books.all_machines()?,
            series: IssuedSeries::gather(books.issued_numbers()?),
            tells_forms: true,
            ..WholeFile::alone(office)?
        })
    }

    /// As much as posting a voucher asks: where its own invoices were used, no people and no lessons.
    pub fn for_posting(office: &Office, paper: &VoucherWithLines) -> Result<WholeFile> {
        Ok(WholeFile {
            invoices: super::posting::used_before(office, paper)?,
            ..WholeFile::alone(office)?
        })
    }

    /// Nothing but the centre and the day: for what a record alone can be judged by.
    pub fn alone(office: &Office) -> Result<WholeFile> {
        let centre = office.centre()?;
        Ok(WholeFile {
            classes: Vec::new(),
            persons: PersonDecisions::default(),
            working_years: crate::privacy_assets::keeping()?.working_years,
            supports: Vec::new(),
            invoices: Vec::new(),
            machines: Vec::new(),
            series: Vec::new(),
            codes: budget_codes(office.books())?,
            today: office.today()?,
            province: province_name(&centre),
            province_code: centre.province_code,
            centre_tax_code: centre.tax_code,
            centre_budget_code: centre.budget_unit_code,
            old_rules_set_aside: centre.old_rules_set_aside,
            tells_forms: false,
            rules: Rulebook::read(&office.books())?,
            centre_name: centre.name,
        })
    }

    /// Bối cảnh của một đề án: everything but its own.
    pub fn around(&self, file: &ProposalFile) -> Result<Around> {
        let own = Some(file.proposal.uid);
        let classes = self.classes.iter().filter(|(of, _)| *of != own);
        let supports = self
            .supports
            .iter()
            .filter(|other| Some(other.proposal_uid) != own);
        let invoices = self.invoices.iter().filter(|(of, _)| *of != own);
        let machines = self.machines.iter().filter(|(of, _)| Some(*of) != own);
        Ok(Around {
            classes: classes.map(|(_, class)| class.clone()).collect(),
            persons: self.persons.clone(),
            working_years: self.working_years,
            supports: supports.cloned().collect(),
            invoices: invoices.map(|(_, invoice)| invoice.clone()).collect(),
            machines: machines.map(|(_, machine)| machine.clone()).collect(),
            series: self.series.clone(),
            codes: self.codes.clone(),
            today: self.today,
            centre_name: self.centre_name.clone(),
            centre_tax_code: self.centre_tax_code.clone(),
            centre_budget_code: self.centre_budget_code.clone(),
            province: self.province.clone(),
            province_code: self.province_code.clone(),
            pack: self.rules.of(file),
            old_rules_set_aside: self.old_rules_set_aside,
            unchecked_forms: match self.tells_forms {
                true => unchecked_forms(file, file.settled_on().unwrap_or(self.today))?,
                false => Vec::new(),
            },
        })
    }
}

impl Around {
    /// As the rules take it.
    pub fn view(&self) -> Surroundings<'_> {
        Surroundings {
            today: self.today,
            pack: self.pack.as_deref(),
            centre_name: &self.centre_name,
            centre_tax_code: &self.centre_tax_code,
            centre_budget_code: &self.centre_budget_code,
            province: &self.province,
            province_code: &self.province_code,
            registers: registers(),
            old_rules_set_aside: self.old_rules_set_aside,
            other_classes: &self.classes,
            persons: Some(&self.persons),
            working_years: Some(self.working_years),
            other_supports: &self.supports,
            other_invoices: &self.invoices,
            other_machines: &self.machines,
            is_old_commune: exchange::commune::is_old_code,
            issued_numbers: &self.series,
            budget_codes: &self.codes,
            unchecked_forms: &self.unchecked_forms,
        }
    }
}

/// Bối cảnh của một đề án alone.
pub fn surroundings(office: &Office, file: &ProposalFile) -> Result<Around> {
    WholeFile::read(office)?.around(file)
}

/// Bảng tra: what the reader of lists knows of old letters and of the communes of 2025.
fn registers() -> Registers {
    Registers {
        old_encoding: exchange::old_encoding,
        split_commune: |address, province| {
            let home = Some(province).filter(|code| !code.is_empty());
            let found = exchange::commune::locate(address, home);
            let split = found.commune.is_none() && found.choices.len() > 1;
            split.then(|| SplitCommune {
                old: exchange::commune::named_in(address),
                present: found.choices.iter().map(|one| one.name.clone()).collect(),
            })
        },
    }
}
