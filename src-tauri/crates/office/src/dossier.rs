//! Hồ sơ quyết toán: which papers a đề án or a year prints, in the order they are bound.

/// Which forms a đề án takes.
mod choice;
mod class;
/// What a form is called.
mod naming;
mod treasury;
mod unchecked;
mod year;

use std::sync::OnceLock;

use documents::Document;
use documents::forms::case::{
    AcceptanceCase, BeneficiaryCase, ClassCase, ContractCase, FormCase, Frame, VoucherCase,
    YearCase,
};
use documents::forms::template::{FormBook, FormTemplate};
use documents::forms::{CheckSheetCase, CheckSheetRow, Layout, form};
use domain::calendar::Day;
use domain::contract::{AcceptanceForm, AcceptanceHost, ContractSide};
use domain::proposal_file::{CentreFile, ProposalFile};
use domain::voucher::{VoucherKind, VoucherState, VoucherWithLines};

use crate::error::{OfficeError, Result};
pub use class::of_class;
use naming::named;
pub(crate) use naming::short_name;
pub use treasury::{forms_of, of_advance_paper};
pub use unchecked::unchecked_forms;
pub use year::{YearBundle, of_year, year_forms};

/// Một tệp của hồ sơ: every copy of one form of one đề án (or year).
#[derive(Debug, Clone)]
pub struct Bound {
    /// Mã mẫu.
    pub form: &'static str,
    /// Tên mẫu as officers say it ("Mẫu số 7. Biểu chi tiết quyết toán …").
    pub title: String,
    /// Nơi đặt in the folder of the dossier, with `/` between folders.
    pub file: String,
    /// Các tờ.
    pub documents: Vec<Document>,
}

/// Hồ sơ của một đề án. Forms that have nothing to say of it are left out.
pub fn of_proposal(
    centre: &CentreFile,
    file: &ProposalFile,
    findings: &[CheckSheetRow],
    draft: bool,
) -> Result<Vec<Bound>> {
    let on = file.settled_on().unwrap_or(centre.today);
    let printer = Printer::new(centre, on, draft)?;
    let folder = domain::fold::fold(&file.proposal.code);
    let mut dossier = Vec::new();
    let in_force = |code: &&&str| printer.book.on(code, on).is_some();
    let taken = choice::PROPOSAL_ORDER
        .iter()
        .filter(|code| choice::takes(file, code));
    for code in taken.filter(in_force) {
        let Some((template, documents)) = printer.proposal_form(file, code)? else {
            continue;
        };
        let number = dossier.len() + 1;
        dossier.push(Bound {
            form: code,
            title: named(template, &documents),
            file: format!("{folder}/{number:02}-{code}.pdf"),
            documents,
        });
    }
    if !findings.is_empty() {
        dossier.push(printer.check_sheet(file, findings, dossier.len() + 1)?);
    }
    Ok(dossier)
}

/// Giấy của lớp that only a class with teachers or materials has.
const PAID: [&str; 2] = ["cl-06", "cl-11"];

/// Một chứng từ on its own form, or on another form of vouchers that is asked for by its code.
pub fn of_voucher(
    centre: &CentreFile,
    file: Option<&ProposalFile>,
    voucher: &VoucherWithLines,
    asked: Option<&str>,
) -> Result<Bound> {
    let draft = voucher.voucher.state == VoucherState::Draft;
    let printer = Printer::new(centre, voucher.voucher.paid_on, draft)?;
    let own = treasury::form_of(printer.book, file, voucher);
    let code = match asked {
        Some(asked) => form(asked).ok_or_else(|| unknown(asked))?.code,
        None => own,
    };
    let (template, layout) = printer.form(code)?;
    let Layout::Voucher(lay) = layout else {
        return Err(unknown(code));
    };
    let case = VoucherCase {
        frame: printer.frame,
        file,
        voucher,
    };
    let number = domain::fold::fold(&voucher.voucher.number).replace('/', "-");
    let documents = vec![lay(&case, template)];
    Ok(Bound {
        form: code,
        title: named(template, &documents),
        file: format!("{code}-{number}.pdf"),
        documents,
    })
}

/// The templates, read once.
fn book() -> Result<&'static FormBook> {
    static BOOK: OnceLock<std::result::Result<FormBook, String>> = OnceLock::new();
    BOOK.get_or_init(|| FormBook::embedded().map_err(|error| error.to_string()))
        .as_ref()
        .map_err(|error| OfficeError::Assets(error.clone()))
}

struct Printer<'a> {
    frame: Frame<'a>,
    book: &'a FormBook,
}

impl<'a> Printer<'a> {
    fn new(centre: &'a CentreFile, on: Day, draft: bool) -> Result<Printer<'a>> {
        let frame = Frame { centre, on, draft };
        let book = book()?;
        Ok(Printer { frame, book })
    }
}

impl Printer<'_> {
    fn form(&self, code: &str) -> Result<(&FormTemplate, Layout)> {
        let form = form(code).ok_or_else(|| unknown(code))?;
        let template = self
            .book
            .on(code, self.frame.on)
            .ok_or_else(|| unknown(code))?;
        Ok((template, form.layout))
    }

    /// Every copy of one form of one đề án; none when there is nothing to print it about.
    fn proposal_form(
        &self,
        file: &ProposalFile,
        code: &str,
    ) -> Result<Option<(&FormTemplate, Vec<Document>)>> {
        let (template, layout) = self.form(code)?;
        let case = FormCase {
            frame: self.frame,
            file,
        };
        let documents: Vec<Document> = match layout {
            Layout::Proposal(lay) => vec![lay(&case, template)],
            Layout::Place(lay) => minutes(case, AcceptanceForm::Place)
                .map(|c| lay(&c, template))
                .collect(),
            // Mẫu 5c is the minutes of the Cục, Mẫu 5b those of Sở.
            Layout::Whole(lay) => minutes(case, AcceptanceForm::Whole)
                .filter(|held| {
                    let by_agency = held.acceptance.held_by == AcceptanceHost::Agency;
                    by_agency == (code == "mau-5c")
                })
                .map(|c| lay(&c, template))
                .collect(),
            Layout::AgencyContract(lay) => file
                .contracts
                .iter()
                .filter(|contract| contract.side == ContractSide::WithAgency)
                .map(|contract| lay(&ContractCase { case, contract }, template))
                .collect(),
            Layout::Minutes(lay) => file
                .acceptances
                .iter()
                .map(|(acceptance, members)| AcceptanceCase {
                    case,
                    acceptance,
                    members,
                })
                .map(|minutes| lay(&minutes, template))
                .collect(),
            Layout::SupportContract(lay) => file
                .contracts
                .iter()
                .filter(|contract| contract.side == ContractSide::WithBeneficiary)
                .map(|contract| lay(&ContractCase { case, contract }, template))
                .collect(),
            Layout::Beneficiary(lay) => file
                .beneficiaries
                .iter()
                .map(|(beneficiary, establishment)| {
                    lay(
                        &BeneficiaryCase {
                            case,
                            beneficiary,
                            establishment,
                        },
                        template,
                    )
                })
                .collect(),
            Layout::Class(lay) => file
                .classes
                .iter()
                .filter(|class| !PAID.contains(&code) || choice::class_takes(class, code))
                .map(|class| {
                    lay(
                        &ClassCase {
                            frame: self.frame,
                            file: Some(file),
                            class,
                        },
                        template,
                    )
                })
                .collect(),
            Layout::Voucher(lay) => self.vouchers(file, code, lay)?,
            Layout::Advance(lay) => treasury::papers(self, file, code, lay)?,
            Layout::Year(lay) => {
                let bundle = YearBundle {
                    year: file.proposal.year,
                    source: Some(file.proposal.source),
                    plans: file.plan.as_slice(),
                    files: std::slice::from_ref(file),
                    carried: &[],
                };
                vec![lay(&self.year_case(&bundle), template)]
            }
            Layout::CheckSheet(_) => Vec::new(),
        };
        Ok((!documents.is_empty()).then_some((template, documents)))
    }

    /// Phiếu kiểm tra, bound last: what was found and who let which block pass.
    fn check_sheet(
        &self,
        file: &ProposalFile,
        rows: &[CheckSheetRow],
        number: usize,
    ) -> Result<Bound> {
        let code = "phieu-kiem-tra";
        let (template, layout) = self.form(code)?;
        let Layout::CheckSheet(lay) = layout else {
            return Err(unknown(code));
        };
        let proposal = &file.proposal;
        let subject = format!("{} {}", proposal.code, proposal.title);
        let case = CheckSheetCase {
            frame: self.frame,
            subject: &subject,
            rows,
        };
        let documents = vec![lay(&case, template)];
        Ok(Bound {
            form: code,
            title: named(template, &documents),
            file: format!(
                "{}/{number:02}-{code}.pdf",
                domain::fold::fold(&proposal.code)
            ),
            documents,
        })
    }

    /// Vouchers print in the version of their own day, not in that of the dossier.
    fn vouchers(
        &self,
        file: &ProposalFile,
        code: &str,
        lay: fn(&VoucherCase<'_>, &FormTemplate) -> Document,
    ) -> Result<Vec<Document>> {
        printed_vouchers(self.book, file, code)
            .map(|voucher| {
                let on: Day = voucher.voucher.paid_on;
                let template = self.book.on(code, on).ok_or_else(|| unknown(code))?;
                let frame = Frame { on, ..self.frame };
                Ok(lay(
                    &VoucherCase {
                        frame,
                        file: Some(file),
                        voucher,
                    },
                    template,
                ))
            })
            .collect()
    }

    fn year_form(&self, bundle: &YearBundle<'_>, code: &str) -> Result<(&FormTemplate, Document)> {
        let (template, layout) = self.form(code)?;
        let Layout::Year(lay) = layout else {
            return Err(unknown(code));
        };
        Ok((template, lay(&self.year_case(bundle), template)))
    }

    fn year_case<'b>(&'b self, bundle: &'b YearBundle<'b>) -> YearCase<'b> {
        YearCase {
            frame: self.frame,
            year: bundle.year,
            source: bundle.source,
            plans: bundle.plans,
            files: bundle.files,
            carried: bundle.carried,
        }
    }
}

/// Chứng từ the dossier binds under a form: what the office itself paid or received and still stands.
fn printed_vouchers<'a>(
    book: &'a FormBook,
    file: &'a ProposalFile,
    code: &'a str,
) -> impl Iterator<Item = &'a VoucherWithLines> {
    file.vouchers.iter().filter(move |voucher| {
        voucher.voucher.state.counts()
            && voucher.voucher.reverses_uid.is_none()
            && voucher.voucher.kind != VoucherKind::BeneficiaryPaper
            && treasury::prints(book, file, voucher, code)
    })
}

fn minutes<'a>(
    case: FormCase<'a>,
    form: AcceptanceForm,
) -> impl Iterator<Item = AcceptanceCase<'a>> {
    let of_form = case
        .file
        .acceptances
        .iter()
        .filter(move |(held, _)| held.form == form);
    of_form.map(move |(acceptance, members)| AcceptanceCase {
        case,
        acceptance,
        members,
    })
}

/// The number of the form and the title as printed, its blanks filled.
fn unknown(code: &str) -> OfficeError {
    OfficeError::Assets(format!("mẫu {code} không có bản nào cho ngày này"))
}
