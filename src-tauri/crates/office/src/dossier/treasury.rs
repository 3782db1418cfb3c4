//! Mẫu của chứng từ Kho bạc and of advance papers: which one a record prints on.

use documents::Document;
use documents::forms::case::{AdvanceCase, Frame};
use documents::forms::template::{FormBook, FormTemplate};
use documents::forms::{Layout, form};
use domain::proposal_file::{CentreFile, ProposalFile};
use domain::treasury::TreasuryDeclaration;
use domain::treasury::advance_paper::{AdvancePaperKind, AdvancePaperWithLines};
use domain::voucher::{VoucherKind, VoucherWithLines};

use super::{Bound, Printer, named, unknown};
use crate::error::Result;

const LIST: &str = "kb-20";
const INTERNAL_LIST: &str = "bang-ke-thanh-toan";
const REQUEST: &str = "de-nghi-thanh-toan";

/// The form a voucher prints on: treasury forms where something was declared and the form is in force
/// on its day, with or without tax; else the papers of the office.
pub(super) fn form_of(
    book: &FormBook,
    file: Option<&ProposalFile>,
    voucher: &VoucherWithLines,
) -> &'static str {
    let declared = file.and_then(|file| file.treasury.declaration(voucher.voucher.uid));
    let at_treasury = declared.and_then(|one| treasury_form(voucher.voucher.kind, one));
    let in_force = at_treasury.filter(|code| book.on(code, voucher.voucher.paid_on).is_some());
    match (in_force, voucher.voucher.kind) {
        (Some(code), _) => code,
        (None, VoucherKind::PaymentVoucher) => "c41-bb",
        (None, VoucherKind::ReceiptVoucher) => "c40-bb",
        (
            None,
            VoucherKind::BankOrder | VoucherKind::TreasuryDraw | VoucherKind::BeneficiaryPaper,
        ) => REQUEST,
    }
}

/// Mẫu 13 or 14, 17 or 18: by whether tax is withheld.
fn treasury_form(kind: VoucherKind, declared: &TreasuryDeclaration) -> Option<&'static str> {
    match (kind, declared.with_tax) {
        (VoucherKind::TreasuryDraw, false) => Some("kb-13"),
        (VoucherKind::TreasuryDraw, true) => Some("kb-14"),
        (VoucherKind::BankOrder, false) => Some("kb-17"),
        (VoucherKind::BankOrder, true) => Some("kb-18"),
        _ => None,
    }
}

/// Các mẫu một chứng từ in được: its own first, then the request, the list of payees and the list kept
/// inside the office.
pub fn forms_of(
    file: Option<&ProposalFile>,
    voucher: &VoucherWithLines,
) -> Result<Vec<&'static str>> {
    let book = super::book()?;
    let mut forms = vec![form_of(book, file, voucher)];
    let at_treasury = matches!(
        voucher.voucher.kind,
        VoucherKind::TreasuryDraw | VoucherKind::BankOrder
    );
    let mut listed = file
        .into_iter()
        .flat_map(|file| file.treasury.list_of(voucher.voucher.uid));
    if listed.next().is_some() && book.on(LIST, voucher.voucher.paid_on).is_some() {
        forms.push(LIST);
    }
    if at_treasury {
        forms.extend([REQUEST, INTERNAL_LIST]);
    }
    forms.dedup();
    Ok(forms)
}

/// Does the dossier bind this voucher under the form.
pub(super) fn prints(
    book: &FormBook,
    file: &ProposalFile,
    voucher: &VoucherWithLines,
    code: &str,
) -> bool {
    if code == LIST {
        let mut listed = file.treasury.list_of(voucher.voucher.uid);
        let in_force = book.on(LIST, voucher.voucher.paid_on).is_some();
        return in_force && listed.next().is_some();
    }
    form_of(book, Some(file), voucher) == code
}

/// The form of a kind of advance paper.
fn advance_form(kind: AdvancePaperKind) -> &'static str {
    match kind {
        AdvancePaperKind::Request => "de-nghi-tam-ung",
        AdvancePaperKind::Clearance => "c43-bb",
        AdvancePaperKind::TreasuryClearance => "kb-10",
        AdvancePaperKind::Return => "kb-08",
    }
}

/// Has the đề án advance papers of this form.
pub(super) fn has_papers(file: &ProposalFile, code: &str) -> bool {
    let mut kinds = file.treasury.papers.iter().map(|paper| paper.paper.kind);
    kinds.any(|kind| advance_form(kind) == code)
}

/// Giấy tạm ứng of one form of a đề án, each in the version of its own day; a day before the form was
/// in force prints nothing.
pub(super) fn papers(
    printer: &Printer<'_>,
    file: &ProposalFile,
    code: &str,
    lay: fn(&AdvanceCase<'_>, &FormTemplate) -> Document,
) -> Result<Vec<Document>> {
    let all = file.treasury.papers.iter();
    let of_form = all.filter(|paper| advance_form(paper.paper.kind) == code);
    let printed = of_form.filter_map(|paper| {
        let on = paper.paper.made_on;
        let template = printer.book.on(code, on)?;
        let frame = Frame {
            on,
            ..printer.frame
        };
        Some(lay(&AdvanceCase { frame, file, paper }, template))
    });
    Ok(printed.collect())
}

/// Một giấy tạm ứng on its form; a draft while a rule stands against it.
pub fn of_advance_paper(
    centre: &CentreFile,
    file: &ProposalFile,
    paper: &AdvancePaperWithLines,
    draft: bool,
) -> Result<Bound> {
    let printer = Printer::new(centre, paper.paper.made_on, draft)?;
    let code = advance_form(paper.paper.kind);
    let (template, layout) = printer.form(code)?;
    let Layout::Advance(lay) = layout else {
        return Err(unknown(code));
    };
    let frame = printer.frame;
    let documents = vec![lay(&AdvanceCase { frame, file, paper }, template)];
    let number = domain::fold::fold(&paper.paper.number).replace('/', "-");
    Ok(Bound {
        form: form(code).ok_or_else(|| unknown(code))?.code,
        title: named(template, &documents),
        file: format!("{code}-{number}.pdf"),
        documents,
    })
}
