//! Sổ đề án và hồ sơ một đề án.

use domain::calendar::BudgetYear;
use domain::card_number::mask;
use domain::contract::{Acceptance, AcceptanceMember, Advance, Contract};
use domain::delegate::Delegate;
use domain::establishment::Establishment;
use domain::funding::FundSource;
use domain::kept_file::KeptFile;
use domain::money::Money;
use domain::paper::{PaperState, SupportingPaper};
use domain::plan::AnnualPlan;
use domain::proposal::counterpart::CounterpartEvidence;
use domain::proposal::estimate::EstimateLine;
use domain::proposal::stage::ProposalStep;
use domain::proposal::{Beneficiary, Proposal, Stage};
use domain::proposal_file::ProposalFile;
use domain::settlement::tie_out::{Stated, spent_on};
use domain::settlement::totals::Totals;
use domain::training::{CourseModule, TrainingClass};
use serde::{Deserialize, Serialize};
use store::queries::proposal::ProposalRow;
use ts_rs::TS;

use super::life::LifeView;
use crate::dossier;
use crate::error::Result;
use crate::office::Office;

/// Lọc sổ đề án.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ProposalFilter {
    /// Năm; none = all.
    pub year: Option<i32>,
    /// Nguồn; none = all.
    pub source: Option<FundSource>,
    /// Giai đoạn; none = all.
    pub stage: Option<Stage>,
    /// Chữ tìm, without accents.
    pub find: String,
}

/// Sổ đề án: rows, totals of what is shown, and what decisions state against it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalRegister {
    /// Số dòng.
    pub count: i64,
    /// Các dòng.
    pub rows: Vec<ProposalRow>,
    /// Tổng của các dòng.
    pub totals: RegisterTotals,
    /// Lời nêu của quyết định so với các dòng.
    pub stated: Vec<Stated>,
    /// Mã các giấy của cả năm to be printed; empty where no year was asked for.
    pub year_papers: Vec<String>,
}

/// Tổng sổ đề án, in đồng.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterTotals {
    /// Được giao.
    pub approved: Money,
    /// Đã tạm ứng.
    pub advanced: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đã quyết toán.
    pub settled: Money,
    /// Đối ứng.
    pub counterpart: Money,
}

/// Hồ sơ một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalRecord {
    /// Đề án.
    pub proposal: Proposal,
    /// Kế hoạch năm.
    pub plan: Option<AnnualPlan>,
    /// Các bước đã qua.
    pub steps: Vec<ProposalStep>,
    /// Dự toán with what was spent on each line.
    pub estimate: Vec<EstimateRow>,
    /// Đơn vị thụ hưởng.
    pub beneficiaries: Vec<BeneficiaryRow>,
    /// Chứng minh vốn đối ứng, by day.
    pub evidence: Vec<EvidenceRow>,
    /// Hợp đồng.
    pub contracts: Vec<Contract>,
    /// Tạm ứng, nộp trả.
    pub advances: Vec<Advance>,
    /// Nghiệm thu.
    pub acceptances: Vec<AcceptanceRow>,
    /// Chương trình đào tạo.
    pub modules: Vec<CourseModule>,
    /// Đại biểu.
    pub delegates: Vec<Delegate>,
    /// Lớp.
    pub classes: Vec<TrainingClass>,
    /// Giấy tờ: those on file and those that are required and missing.
    pub papers: Vec<PaperRow>,
    /// Số giấy tờ có bản quét.
    pub scanned: i64,
    /// Vòng đời: next steps, adjustments, progress, recoveries, years.
    pub life: LifeView,
    /// Số tổng.
    pub totals: Totals,
}

/// Dòng dự toán và số đã chi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EstimateRow {
    /// Dòng dự toán.
    pub line: EstimateLine,
    /// Đã chi phần khuyến công.
    pub spent: Money,
    /// Còn lại phần khuyến công.
    pub left: Money,
}

/// Đơn vị thụ hưởng cùng cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeneficiaryRow {
    /// Phần trong đề án.
    pub beneficiary: Beneficiary,
    /// Cơ sở; its account is masked.
    pub establishment: Establishment,
    /// Vốn đối ứng đã chứng minh, in đồng, in time for its support contract.
    pub proved: Money,
}

/// Chứng minh vốn đối ứng cùng bản quét.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceRow {
    /// Chứng minh.
    pub evidence: CounterpartEvidence,
    /// Bản quét; none = no scan is kept.
    pub scan: Option<KeptFile>,
}

/// Nghiệm thu cùng thành phần.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptanceRow {
    /// Biên bản.
    pub acceptance: Acceptance,
    /// Thành phần.
    pub members: Vec<AcceptanceMember>,
}

/// Giấy tờ trong danh mục.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperRow {
    /// Giấy tờ on file; none = required and not entered yet.
    pub paper: Option<SupportingPaper>,
    /// Mã.
    pub code: String,
    /// Tên.
    pub name: String,
    /// Của lớp or cơ sở nào; empty = of the whole đề án.
    pub of: String,
    /// Bước cần: `dossier`, `advance`, `settle`; empty = beyond the list.
    pub step: String,
    /// Tình trạng.
    pub state: PaperState,
    /// Căn cứ.
    pub reference: String,
    /// Bản quét; none = no scan is kept.
    pub scan: Option<KeptFile>,
}

/// Sổ đề án.
pub fn register(office: &Office, filter: &ProposalFilter) -> Result<ProposalRegister> {
    let books = office.books();
    let rows = books.proposal_register(filter.year, filter.source, filter.stage, &filter.find)?;
    let totals = rows
        .iter()
        .fold(RegisterTotals::default(), |sum, row| RegisterTotals {
            approved: sum.approved + row.approved_grant.unwrap_or(Money::ZERO),
            advanced: sum.advanced + row.advanced - row.returned,
            spent: sum.spent + row.spent,
            settled: sum.settled + row.settled.unwrap_or(Money::ZERO),
            counterpart: sum.counterpart + row.counterpart,
        });
    let stated = match filter.year {
        Some(year) => stated_by_plans(office, year, filter.source)?,
        None => Vec::new(),
    };
    let today = office.today()?;
    let year_papers = match filter.year {
        Some(year) => dossier::year_forms(BudgetYear(year), filter.source, today)?,
        None => Vec::new(),
    };
    Ok(ProposalRegister {
        count: rows.len() as i64,
        rows,
        totals,
        stated,
        year_papers: year_papers.into_iter().map(str::to_owned).collect(),
    })
}

/// Lời nêu của các quyết định so với các đề án: total money and number of đề án, per plan.
pub fn stated_by_plans(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
) -> Result<Vec<Stated>> {
    let books = office.books();
    let mut stated = Vec::new();
    for plan in books
        .plans()?
        .into_iter()
        .filter(|plan| plan.year.0 == year)
    {
        if source.is_some_and(|source| source != plan.source) {
            continue;
        }
        let of_plan: Vec<Proposal> = books
            .proposals_of_year(year, Some(plan.source))?
            .into_iter()
            .filter(|proposal| proposal.plan_uid == Some(plan.uid))
            .collect();
        let named = format!("{} năm {year}", plan.source.short_label());
        if let Some(total) = plan.stated_total {
            let sum: Money = of_plan
                .iter()
                .filter_map(|proposal| proposal.approved_grant)
                .sum();
            stated.push(said(
                format!("Tổng kinh phí {named}"),
                total.as_dong(),
                sum.as_dong(),
            ));
        }
        if let Some(count) = plan.stated_count {
            stated.push(said(
                format!("Số đề án {named}"),
                count,
                of_plan.len() as i64,
            ));
        }
    }
    Ok(stated)
}

fn said(what: String, stated: i64, computed: i64) -> Stated {
    Stated {
        what,
        stated,
        computed,
        agrees: stated == computed,
    }
}

/// Hồ sơ một đề án as its screen shows it.
pub fn record(
    file: &ProposalFile,
    mut papers: Vec<PaperRow>,
    kept: &[KeptFile],
    life: LifeView,
) -> ProposalRecord {
    for row in &mut papers {
        let paper = row.paper.as_ref();
        row.scan = paper.and_then(|paper| scan_of(kept, paper.uid));
    }
    ProposalRecord {
        scanned: papers.iter().filter(|row| row.scan.is_some()).count() as i64,
        life,
        proposal: file.proposal.clone(),
        plan: file.plan.clone(),
        steps: file.steps.clone(),
        estimate: file
            .estimate
            .iter()
            .map(|line| estimate_row(file, line))
            .collect(),
        beneficiaries: file
            .beneficiaries
            .iter()
            .cloned()
            .map(|(beneficiary, mut establishment)| {
                establishment.account_number = mask(&establishment.account_number);
                BeneficiaryRow {
                    proved: file.proved_counterpart(&beneficiary),
                    beneficiary,
                    establishment,
                }
            })
            .collect(),
        evidence: evidence_rows(file, kept),
        contracts: file.contracts.clone(),
        advances: file.advances.clone(),
        acceptances: file
            .acceptances
            .iter()
            .cloned()
            .map(|(acceptance, members)| AcceptanceRow {
                acceptance,
                members,
            })
            .collect(),
        modules: file.modules.clone(),
        delegates: file.delegates.clone(),
        classes: file
            .classes
            .iter()
            .map(|class| class.class.clone())
            .collect(),
        papers,
        totals: Totals::of(file),
    }
}

fn evidence_rows(file: &ProposalFile, kept: &[KeptFile]) -> Vec<EvidenceRow> {
    let rows = file.counterpart_evidence.iter();
    rows.map(|evidence| EvidenceRow {
        scan: scan_of(kept, evidence.uid),
        evidence: evidence.clone(),
    })
    .collect()
}

fn scan_of(kept: &[KeptFile], holder: impl ToString) -> Option<KeptFile> {
    let holder = holder.to_string();
    kept.iter().rfind(|scan| scan.holder_uid == holder).cloned()
}

fn estimate_row(file: &ProposalFile, line: &EstimateLine) -> EstimateRow {
    let spent = spent_on(file, &line.uid);
    EstimateRow {
        line: line.clone(),
        spent,
        left: line.grant - spent,
    }
}
