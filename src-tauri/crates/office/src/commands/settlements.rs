//! Quyết toán: xem, xem trước bản in, ghi hồ sơ, khóa.

use std::path::PathBuf;

use documents::forms::CheckSheetRow;
use domain::calendar::{BudgetYear, Day};
use domain::funding::FundSource;
use domain::ids::{ProposalId, SettlementId, StepId, VoucherId};
use domain::money::Money;
use domain::plan::AnnualPlan;
use domain::proposal::stage::{ProposalStep, StepKind};
use domain::proposal::{Proposal, Stage};
use domain::proposal_file::{CentreFile, ProposalFile};
use domain::settlement::Settlement;
use domain::settlement::checks::Step;
use domain::settlement::tie_out::{Stated, Tie, tie_out};
use domain::settlement::totals::Totals;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::printing::issue;
use super::proposals::{OneProposal, proposal_file, still_open};
use crate::done::Done;
use crate::dossier::{self, YearBundle};
use crate::error::{OfficeError, Result};
use crate::host::Desk;
use crate::office::Office;
use crate::operation::Operation;
use crate::paper_codes::PaperCodes;
use crate::preflight::{BreachRow, WholeFile, check_sheet, judged, preflight};
use crate::progress::Watch;
use crate::settling::{self, Part, WrittenPaper};
use crate::views::settlements::{self as view, SettlementView};

/// Ghi hồ sơ ra thư mục.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleRequest {
    /// Một đề án; none = the whole year.
    #[serde(default)]
    pub proposal_uid: Option<ProposalId>,
    /// Năm.
    #[serde(default)]
    pub year: Option<i32>,
    /// Nguồn.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// Thư mục.
    pub out: String,
    /// In cả khi còn lỗi chặn, stamped BẢN NHÁP.
    #[serde(default)]
    pub draft: bool,
}

/// Hồ sơ đã ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettleAnswer {
    /// Các tệp.
    pub documents: Vec<WrittenPaper>,
    /// Số tổng.
    pub totals: Totals,
    /// Lời nêu so với số tính.
    pub stated: Vec<Stated>,
    /// Đối chiếu.
    pub tie_out: Vec<Tie>,
    /// Thư mục.
    pub out: String,
    /// Bản nháp.
    pub draft: bool,
}

/// What a dossier is made from, read under the lock; rendering happens after it is let go.
pub(crate) struct Gathered {
    centre: CentreFile,
    year: i32,
    source: Option<FundSource>,
    plans: Vec<AnnualPlan>,
    pub(crate) files: Vec<ProposalFile>,
    /// Those of earlier years with money in this one; none in the dossier of one đề án.
    carried: Vec<ProposalFile>,
    /// Phiếu kiểm tra of each of the files; empty where nothing was let through.
    sheets: Vec<Vec<CheckSheetRow>>,
    is_of_year: bool,
    totals: Totals,
    stated: Vec<Stated>,
    draft: bool,
    /// Mã đối chiếu of the papers; a draft proves nothing and has none.
    codes: Option<PaperCodes>,
}

/// Quyết toán một đề án.
pub fn show_settlement(office: &mut Office, request: OneProposal) -> Result<Done<SettlementView>> {
    let file = proposal_file(office, request.uid)?;
    Ok(Done::read(view::view(office, &file)?))
}

/// Ghi cả hồ sơ ra một thư mục. Refused with the reasons while a block stands, unless a draft was
/// asked for; the open file stays usable by other calls while pages are made.
pub fn settle(desk: &Desk, request: SettleRequest, watch: Watch<'_>) -> Result<Done<SettleAnswer>> {
    let out = PathBuf::from(&request.out);
    let gathered = desk.with_office(|office| gather(office, &request))?;
    let ready = settling::prepare("Lập hồ sơ quyết toán", &gathered.parts(), &out, watch)?;
    // Marked before anybody can hold the papers: a mark without papers does no harm, papers without
    // their mark could be undone.
    let issued = match gathered.draft {
        true => Done::read(()),
        false => desk.with_office(|office| issue(office, gathered.vouchers()))?,
    };
    let documents = ready.move_into_place()?;
    Ok(issued.map(|()| SettleAnswer {
        documents,
        tie_out: gathered.priced().flat_map(named_ties).collect(),
        totals: gathered.totals,
        stated: gathered.stated,
        out: request.out,
        draft: gathered.draft,
    }))
}

/// Đọc mọi thứ a dossier needs; refused while a block stands and no draft was asked for.
pub(crate) fn gather(office: &mut Office, request: &SettleRequest) -> Result<Gathered> {
    let (year, source, files, plans) = match request.proposal_uid {
        Some(uid) => {
            let file = proposal_file(office, uid)?;
            let plans = file.plan.clone().into_iter().collect();
            (
                file.proposal.year.0,
                Some(file.proposal.source),
                vec![file],
                plans,
            )
        }
        None => {
            let year = request.year.unwrap_or(office.today()?.year());
            let (files, plans) = year_files(office, year, request.source)?;
            (year, request.source, files, plans)
        }
    };
    let blocks = standing_blocks(office, &files)?;
    if !blocks.is_empty() && !request.draft {
        return Err(OfficeError::SettlementBlocked(blocks));
    }
    let codes = match blocks.is_empty() {
        true => Some(PaperCodes::of(office, year, source, &files)?),
        false => None,
    };
    Ok(Gathered {
        codes,
        totals: Totals::sum(files.iter().map(Totals::of)),
        stated: crate::views::proposals::stated_by_plans(office, year, source)?,
        centre: office.centre_file()?,
        carried: match request.proposal_uid {
            Some(_) => Vec::new(),
            None => carried_files(office, year, source)?,
        },
        is_of_year: request.proposal_uid.is_none(),
        draft: !blocks.is_empty(),
        sheets: sheets_of(office, &files)?,
        year,
        source,
        plans,
        files,
    })
}

impl Gathered {
    /// Các phần: the year's tables, then each đề án with money; the sheets of one are laid out when its
    /// turn comes, so that a year of any size needs the memory of one đề án.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts: Vec<Part<'_>> = Vec::new();
        if self.is_of_year {
            let (year, source) = (self.year, self.source);
            parts.push(Box::new(move || {
                let bundle = bundle(year, source, &self.plans, (&self.files, &self.carried));
                let mut papers = dossier::of_year(&self.centre, &bundle, self.draft)?;
                if let Some(codes) = &self.codes {
                    codes.mark_year(&mut papers);
                }
                Ok(papers)
            }));
        }
        for (at, (file, sheet)) in self.files.iter().zip(&self.sheets).enumerate() {
            if is_priced(file) {
                parts.push(Box::new(move || {
                    let mut papers = dossier::of_proposal(&self.centre, file, sheet, self.draft)?;
                    if let Some(codes) = &self.codes {
                        codes.mark_proposal(at, &mut papers);
                    }
                    Ok(papers)
                }));
            }
        }
        parts
    }

    fn priced(&self) -> impl Iterator<Item = &ProposalFile> {
        self.files.iter().filter(|file| is_priced(file))
    }

    /// Chứng từ that the papers show.
    pub(crate) fn vouchers(&self) -> Vec<VoucherId> {
        let counted = self.files.iter().flat_map(ProposalFile::counted_vouchers);
        counted.map(|paper| paper.voucher.uid).collect()
    }
}

/// A đề án without money is listed in the year's table and has no papers of its own (decisions 5).
fn is_priced(file: &ProposalFile) -> bool {
    file.proposal.approved_grant.is_some()
}

fn named_ties(file: &ProposalFile) -> Vec<Tie> {
    let code = &file.proposal.code;
    let name = |tie: Tie| Tie {
        what: format!("{code}: {}", tie.what),
        ..tie
    };
    tie_out(file).into_iter().map(name).collect()
}

pub(super) fn bundle<'a>(
    year: i32,
    source: Option<FundSource>,
    plans: &'a [AnnualPlan],
    (files, carried): (&'a [ProposalFile], &'a [ProposalFile]),
) -> YearBundle<'a> {
    YearBundle {
        year: BudgetYear(year),
        source,
        plans,
        files,
        carried,
    }
}

/// Đề án của năm trước with money in this year: what the year's reconciliation lists beside its own.
pub(super) fn carried_files(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
) -> Result<Vec<ProposalFile>> {
    let year = BudgetYear(year);
    let with_money = office.books().proposals_with_money_in(year, source)?;
    let files = with_money.into_iter().map(|uid| proposal_file(office, uid));
    let earlier = |file: &Result<ProposalFile>| match file {
        Ok(file) => file.proposal.year < year,
        Err(_) => true,
    };
    files.filter(earlier).collect()
}

pub(crate) fn year_files(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
) -> Result<(Vec<ProposalFile>, Vec<AnnualPlan>)> {
    let books = office.books();
    let mut files = Vec::new();
    for proposal in books.proposals_of_year(year, source)? {
        files.push(proposal_file(office, proposal.uid)?);
    }
    let mut plans = books.plans()?;
    plans.retain(|plan| plan.year.0 == year && source.is_none_or(|wanted| wanted == plan.source));
    Ok((files, plans))
}

/// Phiếu kiểm tra of each file; asked only of those where an override is on record.
fn sheets_of(office: &Office, files: &[ProposalFile]) -> Result<Vec<Vec<CheckSheetRow>>> {
    let mut sheets = Vec::new();
    for file in files {
        let is_bare = office.books().overrides_of(file.proposal.uid)?.is_empty();
        sheets.push(match is_bare {
            true => Vec::new(),
            false => check_sheet(&preflight(office, file.proposal.uid, Step::Settle)?),
        });
    }
    Ok(sheets)
}

pub(super) fn standing_blocks(office: &Office, files: &[ProposalFile]) -> Result<Vec<BreachRow>> {
    let mut blocks = Vec::new();
    let whole = WholeFile::read(office)?;
    for file in files
        .iter()
        .filter(|file| is_priced(file) && !file.proposal.stage.is_settled())
    {
        let found = judged(office, file, &whole.around(file)?, Step::Settle)?;
        let standing = |row: &BreachRow| row.severity.blocks() && row.allowed.is_none();
        blocks.extend(found.breaches.into_iter().filter(standing).map(|mut row| {
            row.subject.label = format!("{}: {}", file.proposal.code, row.subject.label);
            row
        }));
    }
    Ok(blocks)
}

/// Khóa hồ sơ quyết toán: the đề án becomes settled, keeps its rules, and is no longer edited.
pub fn lock_settlement(office: &mut Office, request: OneProposal) -> Result<Done<String>> {
    let file = proposal_file(office, request.uid)?;
    let blocks = standing_blocks(office, std::slice::from_ref(&file))?;
    if !blocks.is_empty() {
        return Err(OfficeError::SettlementBlocked(blocks));
    }
    let pack = crate::rulebook::pack_of(&office.books(), &file)?;
    // The years of a multi-year đề án that are settled already are not settled again.
    let earlier = office.books().settlements_of(request.uid)?;
    let before: Money = earlier.iter().map(|year| year.proposed).sum();
    let label = format!("Khóa hồ sơ quyết toán {}", file.proposal.code);
    office.change(Operation::LockSettlement, label, |writer| {
        let mut proposal: Proposal = still_open(writer, request.uid)?;
        let today: Day = writer.today;
        let settlement = Settlement {
            uid: SettlementId::new(writer.new_uid()),
            proposal_uid: proposal.uid,
            year: file.last_budget_year(),
            made_on: today,
            regulation_pack: pack.as_ref().map(|one| one.id.clone()).unwrap_or_default(),
            kept_pack: match &pack {
                Some(pack) => crate::rulebook::keep(writer, pack)?,
                None => String::new(),
            },
            proposed: Totals::of(&file).settled - before,
            approved: None,
            note: String::new(),
        };
        writer.change.put(settlement.uid.uid(), &settlement)?;
        let step = ProposalStep {
            uid: StepId::new(writer.new_uid()),
            proposal_uid: proposal.uid,
            stage: Stage::Settled,
            reached_on: today,
            paper: "Hồ sơ quyết toán".to_owned(),
            paper_number: String::new(),
            note: String::new(),
            kind: StepKind::Reached,
            decided_by: String::new(),
        };
        writer.change.put(step.uid.uid(), &step)?;
        proposal.stage = Stage::Settled;
        proposal.regulation_pack = settlement.regulation_pack.clone();
        writer.change.put(proposal.uid.uid(), &proposal)?;
        Ok(settlement.uid.to_string())
    })
}
