//! Việc cần in: what a form is filled from. Forms read the domain's own records.

use domain::calendar::{BudgetYear, Day};
use domain::centre::{SignatoryRole, signatory_on};
use domain::contract::{Acceptance, AcceptanceMember, Contract};
use domain::establishment::Establishment;
use domain::funding::FundSource;
use domain::plan::AnnualPlan;
use domain::proposal::Beneficiary;
use domain::proposal_file::{CentreFile, ClassFile, ProposalFile};
use domain::treasury::advance_paper::AdvancePaperWithLines;
use domain::voucher::VoucherWithLines;

use super::template::fill;

/// Khung in: who prints, as of which day, and whether it is only a draft.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Đơn vị và người ký.
    pub centre: &'a CentreFile,
    /// Ngày của giấy: decides who signs and which version of the form applies.
    pub on: Day,
    /// Bản nháp.
    pub draft: bool,
}

impl Frame<'_> {
    /// Tên người giữ vai vào ngày của giấy; empty when nobody is on file.
    pub fn name_of(&self, role: SignatoryRole) -> &str {
        signatory_on(&self.centre.signatories, role, self.on).map_or("", |who| &who.name)
    }

    /// Chức vụ của người giữ vai vào ngày của giấy; empty when nobody is on file.
    pub fn title_of(&self, role: SignatoryRole) -> &str {
        signatory_on(&self.centre.signatories, role, self.on).map_or("", |who| &who.title)
    }
}

/// Một đề án.
#[derive(Debug, Clone, Copy)]
pub struct FormCase<'a> {
    /// Khung in.
    pub frame: Frame<'a>,
    /// Hồ sơ đề án.
    pub file: &'a ProposalFile,
}

impl FormCase<'_> {
    /// Cơ quan giao kế hoạch: bên A of the contract, else the issuer of the plan; empty when unknown.
    pub fn agency(&self) -> &str {
        match (self.file.agency_contract(), &self.file.plan) {
            (Some(contract), _) => &contract.other_party,
            (None, Some(plan)) => &plan.issuer,
            (None, None) => "",
        }
    }

    /// Kính gửi: the agency; Sở too where national money comes from the Cục.
    pub fn recipients(&self, department: &str) -> String {
        let of_department = self.file.proposal.source == FundSource::Local;
        match (self.agency(), of_department) {
            ("", _) => department.to_owned(),
            (agency, true) => agency.to_owned(),
            (agency, false) => format!("{agency}; {department}"),
        }
    }

    /// Số và ngày hợp đồng with the agency, in the words of `pattern` (`{number}`, `{day}`); empty
    /// before it is signed.
    pub fn contract_text(&self, pattern: &str) -> String {
        self.file
            .agency_contract()
            .map_or(String::new(), |contract| {
                let day = contract.signed_on.to_string();
                fill(pattern, &[("number", &contract.number), ("day", &day)])
            })
    }

    /// Đơn vị thụ hưởng: as the plan words it, else the names of the establishments.
    pub fn beneficiaries(&self) -> String {
        let worded = &self.file.proposal.beneficiary_text;
        if !worded.is_empty() {
            return worded.clone();
        }
        let names: Vec<_> = self
            .file
            .beneficiaries
            .iter()
            .map(|(_, establishment)| establishment.name.as_str())
            .collect();
        names.join("; ")
    }
}

/// Một biên bản nghiệm thu của đề án.
#[derive(Debug, Clone, Copy)]
pub struct AcceptanceCase<'a> {
    /// Đề án.
    pub case: FormCase<'a>,
    /// Biên bản nghiệm thu.
    pub acceptance: &'a Acceptance,
    /// Thành phần.
    pub members: &'a [AcceptanceMember],
}

/// Một hợp đồng của đề án.
#[derive(Debug, Clone, Copy)]
pub struct ContractCase<'a> {
    /// Đề án.
    pub case: FormCase<'a>,
    /// Hợp đồng.
    pub contract: &'a Contract,
}

/// Một đơn vị thụ hưởng của đề án.
#[derive(Debug, Clone, Copy)]
pub struct BeneficiaryCase<'a> {
    /// Đề án.
    pub case: FormCase<'a>,
    /// Phần hỗ trợ và cam kết.
    pub beneficiary: &'a Beneficiary,
    /// Cơ sở.
    pub establishment: &'a Establishment,
}

/// Một lớp; it may stand without a đề án.
#[derive(Debug, Clone, Copy)]
pub struct ClassCase<'a> {
    /// Khung in.
    pub frame: Frame<'a>,
    /// Hồ sơ đề án, once the class is attached.
    pub file: Option<&'a ProposalFile>,
    /// Lớp.
    pub class: &'a ClassFile,
}

/// Một chứng từ; it may stand without a đề án.
#[derive(Debug, Clone, Copy)]
pub struct VoucherCase<'a> {
    /// Khung in.
    pub frame: Frame<'a>,
    /// Hồ sơ đề án, when the voucher belongs to one.
    pub file: Option<&'a ProposalFile>,
    /// Chứng từ.
    pub voucher: &'a VoucherWithLines,
}

/// Một giấy tạm ứng của đề án.
#[derive(Debug, Clone, Copy)]
pub struct AdvanceCase<'a> {
    /// Khung in.
    pub frame: Frame<'a>,
    /// Hồ sơ đề án.
    pub file: &'a ProposalFile,
    /// Giấy.
    pub paper: &'a AdvancePaperWithLines,
}

/// Cả năm ngân sách, of one source or of all.
#[derive(Debug, Clone, Copy)]
pub struct YearCase<'a> {
    /// Khung in.
    pub frame: Frame<'a>,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Nguồn; none = every source.
    pub source: Option<FundSource>,
    /// Kế hoạch năm of these sources.
    pub plans: &'a [AnnualPlan],
    /// Hồ sơ các đề án, in the order they are listed.
    pub files: &'a [ProposalFile],
    /// Đề án của năm trước with money in this year: carried over, of several years, recovered.
    pub carried: &'a [ProposalFile],
}

impl<'a> YearCase<'a> {
    /// Các đề án có tiền trong năm, those of earlier years first.
    pub fn with_money(&self) -> Vec<&'a ProposalFile> {
        let wanted = |file: &&ProposalFile| self.source.is_none_or(|of| of == file.proposal.source);
        self.carried
            .iter()
            .chain(self.files)
            .filter(wanted)
            .collect()
    }

    /// Các đề án của một nguồn, or of every source the case is about, in the order they are listed.
    pub fn files_of(&self, source: Option<FundSource>) -> Vec<&'a ProposalFile> {
        let wanted = |file: &&ProposalFile| {
            let of = file.proposal.source;
            [source, self.source]
                .into_iter()
                .flatten()
                .all(|wanted| wanted == of)
        };
        self.files.iter().filter(wanted).collect()
    }
}
