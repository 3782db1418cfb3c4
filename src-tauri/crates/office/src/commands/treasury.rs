//! Kho bạc: what is declared of a voucher, its list of payees, advance papers, the table of codes.

mod advance_papers;
mod codes;
mod payment_list;

use domain::budget_code::{BudgetCodes, BudgetUse};
use domain::card_number::mask;
use domain::fold::tidy;
use domain::ids::{TreasuryDeclarationId, TreasuryLineId, VoucherId};
use domain::proposal_file::ProposalFile;
use domain::treasury::prefill;
use domain::treasury::{TreasuryDeclaration, TreasuryLine, TreasuryPart};
use domain::voucher::limits::treasury_findings;
use domain::voucher::{VoucherKind, VoucherLine, VoucherState, VoucherWithLines};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::proposals::{proposal_file, still_open};
use super::vouchers::{OneVoucher, found};
use crate::budget_code_assets::budget_codes;
use crate::done::Done;
use crate::error::{FieldFault, OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::preflight::{self, BreachRow, WholeFile};
use crate::views::treasury::{self as view, TreasuryRecord};
pub use advance_papers::{
    AdvancePaperDraft, AdvancePaperRecord, MakeAdvancePaper, OneAdvancePaper, SavedAdvancePaper,
    WriteAdvancePaper, make_advance_paper, preview_advance_paper, remove_advance_paper,
    save_advance_paper, show_advance_paper, write_advance_paper,
};
pub use codes::{BudgetCodeTable, save_budget_codes, show_budget_codes};
pub use payment_list::{
    MakePaymentList, PaymentListDraft, PaymentListSource, make_payment_list, save_payment_list,
};

/// Phần Kho bạc của chứng từ nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowTreasury {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Hiện số tài khoản, số căn cước.
    #[serde(default)]
    pub reveal: bool,
}

/// Đã lưu, with what the treasury would still say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedTreasury {
    /// Các điều nêu, blocks first.
    pub findings: Vec<BreachRow>,
}

/// Phần Kho bạc của một chứng từ: as kept, else filled in from the records.
pub fn show_treasury(office: &mut Office, request: ShowTreasury) -> Result<Done<TreasuryRecord>> {
    let record = view::record(office, request.uid, request.reveal)?;
    if request.reveal {
        office.note_access("vouchers", &request.uid.to_string(), 1, None)?;
    }
    Ok(Done::read(record))
}

/// Lưu khai báo; a draft is given the tiểu mục of the accountant's table where its lines have none.
pub fn save_treasury(office: &mut Office, part: TreasuryPart) -> Result<Done<SavedTreasury>> {
    let voucher = declared_voucher(office, part.declaration.voucher_uid)?;
    let (paper, file) = (voucher.paper, voucher.file);
    let codes = budget_codes(office.books())?;
    let label = format!("Khai báo Kho bạc {}", name_of(&paper));
    let saved = office.change(Operation::SaveTreasury, label, |writer| {
        still_open(writer, file.proposal.uid)?;
        write_part(writer, &paper, part)?;
        give_sub_items(writer, &paper, &file, &codes)?;
        Ok(NoReply)
    })?;
    let findings = findings(office, paper.voucher.uid)?;
    Ok(saved.map(|_| SavedTreasury { findings }))
}

/// Bỏ khai báo: the voucher prints on the papers of the office again.
pub fn remove_treasury(office: &mut Office, request: OneVoucher) -> Result<Done<NoReply>> {
    let voucher = declared_voucher(office, request.uid)?;
    let label = format!("Bỏ khai báo Kho bạc {}", name_of(&voucher.paper));
    office.change(Operation::SaveTreasury, label, |writer| {
        still_open(writer, voucher.file.proposal.uid)?;
        remove_part(writer, request.uid)?;
        Ok(NoReply)
    })
}

/// Các điều quy tắc nêu of the treasury part of one voucher, draft or posted.
pub fn findings(office: &Office, uid: VoucherId) -> Result<Vec<BreachRow>> {
    let paper = found(office, uid)?;
    let Some(proposal) = paper.voucher.proposal_uid else {
        return Ok(Vec::new());
    };
    let file = proposal_file(office, proposal)?;
    let around = WholeFile::alone(office)?.around(&file)?;
    let mut found = treasury_findings(&file, &paper, &around.view());
    found.sort_by_key(|breach| breach.severity);
    Ok(preflight::rows(
        found,
        &office.books().overrides_of(proposal)?,
    ))
}

/// Bỏ phần Kho bạc of a voucher that goes.
pub(super) fn remove_all(writer: &mut Writer<'_>, uid: VoucherId) -> Result<()> {
    remove_part(writer, uid)?;
    for row in writer.books().payment_list(uid)? {
        writer
            .change
            .remove::<domain::treasury::PaymentListRow>(row.uid.uid())?;
    }
    Ok(())
}

/// Bỏ phần Kho bạc of voucher lines that go.
pub(super) fn remove_line(writer: &mut Writer<'_>, line: &VoucherLine) -> Result<()> {
    let parts = writer.books().treasury_lines(line.voucher_uid)?;
    for part in parts
        .iter()
        .filter(|part| part.voucher_line_uid == line.uid)
    {
        writer.change.remove::<TreasuryLine>(part.uid.uid())?;
    }
    Ok(())
}

/// Khai báo tự lập: a draw made in a year with a list of budget codes is declared as the records fill
/// it in, so that its boxes are asked for before it is posted.
pub(super) fn declare_new_draw(writer: &mut Writer<'_>, paper: &VoucherWithLines) -> Result<()> {
    let uid = paper.voucher.uid;
    let is_draw = paper.voucher.kind == VoucherKind::TreasuryDraw;
    let Some(proposal) = paper.voucher.proposal_uid.filter(|_| is_draw) else {
        return Ok(());
    };
    let codes = budget_codes(writer.books())?;
    let has_one = writer.books().treasury_declaration(uid)?.is_some();
    if has_one || !codes.knows(paper.voucher.year) {
        return Ok(());
    }
    let (file, centre) = (
        writer.books().proposal_file(proposal)?,
        writer.books().centre()?,
    );
    let (Some(file), Some(centre)) = (file, centre) else {
        return Ok(());
    };
    let part = prefill::declaration(&file, paper, &centre, &codes);
    write_part(writer, paper, part)?;
    give_sub_items(writer, paper, &file, &codes)
}

/// A voucher whose treasury part may be written, with its đề án.
struct Declared {
    paper: VoucherWithLines,
    file: ProposalFile,
}

fn declared_voucher(office: &Office, uid: VoucherId) -> Result<Declared> {
    let paper = found(office, uid)?;
    let Some(proposal) = paper.voucher.proposal_uid else {
        return Err(OfficeError::Fields(vec![FieldFault::empty("proposal_uid")]));
    };
    let number = paper.voucher.number.clone();
    if paper.voucher.issued_on.is_some() {
        return Err(OfficeError::AlreadyIssued { number });
    }
    if paper.voucher.state == VoucherState::Cancelled {
        return Err(OfficeError::AlreadyCancelled { number });
    }
    let file = proposal_file(office, proposal)?;
    Ok(Declared { paper, file })
}

fn name_of(paper: &VoucherWithLines) -> String {
    match paper.voucher.number.as_str() {
        "" => format!(
            "{} {}",
            paper.voucher.kind.label().to_lowercase(),
            paper.voucher.paid_on
        ),
        number => number.to_owned(),
    }
}

fn write_part(
    writer: &mut Writer<'_>,
    paper: &VoucherWithLines,
    mut part: TreasuryPart,
) -> Result<()> {
    let voucher_uid = paper.voucher.uid;
    let kept = writer.books().treasury_declaration(voucher_uid)?;
    let declaration = &mut part.declaration;
    tidy_declaration(declaration);
    if let Some(kept) = &kept
        && !kept.receiver_card.is_empty()
        && declaration.receiver_card == mask(&kept.receiver_card)
    {
        declaration.receiver_card = kept.receiver_card.clone();
    }
    let uid = kept.map_or_else(|| writer.new_uid(), |kept| kept.uid.uid());
    declaration.uid = TreasuryDeclarationId::new(uid);
    writer.change.put(uid, declaration)?;
    let before = writer.books().treasury_lines(voucher_uid)?;
    let ours = part.lines.into_iter().filter(|one| {
        let of_it = |line: &VoucherLine| line.uid == one.voucher_line_uid;
        paper.lines.iter().any(of_it)
    });
    for mut line in ours {
        let same = |old: &&TreasuryLine| old.voucher_line_uid == line.voucher_line_uid;
        let kept = before.iter().find(same);
        line.uid = kept.map_or_else(|| TreasuryLineId::new(writer.new_uid()), |old| old.uid);
        line.voucher_uid = voucher_uid;
        line.paper_number = tidy(&line.paper_number);
        writer.change.put(line.uid.uid(), &line)?;
    }
    Ok(())
}

fn remove_part(writer: &mut Writer<'_>, uid: VoucherId) -> Result<()> {
    if let Some(kept) = writer.books().treasury_declaration(uid)? {
        writer
            .change
            .remove::<TreasuryDeclaration>(kept.uid.uid())?;
    }
    for line in writer.books().treasury_lines(uid)? {
        writer.change.remove::<TreasuryLine>(line.uid.uid())?;
    }
    Ok(())
}

fn give_sub_items(
    writer: &mut Writer<'_>,
    paper: &VoucherWithLines,
    file: &ProposalFile,
    codes: &BudgetCodes,
) -> Result<()> {
    if paper.voucher.state == VoucherState::Draft {
        for line in with_sub_items(paper, file, codes) {
            writer.change.put(line.uid.uid(), &line)?;
        }
    }
    Ok(())
}

/// The lines that get a tiểu mục: of their estimate line, else of the table for its khoản mục chi.
fn with_sub_items(
    paper: &VoucherWithLines,
    file: &ProposalFile,
    codes: &BudgetCodes,
) -> Vec<VoucherLine> {
    let empty = paper.lines.iter().filter(|line| line.sub_item.is_empty());
    let given = empty.filter_map(|line| {
        let mut estimate = file.estimate.iter();
        let drawn = estimate.find(|one| Some(one.uid) == line.estimate_line_uid)?;
        let code = match drawn.sub_item.as_str() {
            "" => codes.code_for(BudgetUse::SubItem, Some(drawn.item)),
            own => own,
        };
        (!code.is_empty()).then(|| VoucherLine {
            sub_item: code.to_owned(),
            ..line.clone()
        })
    });
    given.collect()
}

fn tidy_declaration(one: &mut TreasuryDeclaration) {
    for text in [
        &mut one.chapter,
        &mut one.sector,
        &mut one.fund,
        &mut one.program_name,
        &mut one.program_code,
        &mut one.sponsor_code,
        &mut one.selection_number,
        &mut one.contract_number,
        &mut one.contract_party,
        &mut one.advance_rule,
        &mut one.acceptance_number,
        &mut one.acceptance_party,
        &mut one.general_content,
        &mut one.payee_tax_code,
        &mut one.receiver_name,
        &mut one.receiver_card,
        &mut one.receiver_card_place,
        &mut one.tax_payer,
        &mut one.tax_payer_code,
        &mut one.tax_item,
        &mut one.tax_chapter,
        &mut one.tax_notice,
        &mut one.tax_period,
        &mut one.tax_area,
        &mut one.tax_account,
        &mut one.tax_office,
        &mut one.tax_treasury,
    ] {
        *text = tidy(text);
    }
}
