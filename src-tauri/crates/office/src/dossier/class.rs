//! Hồ sơ một lớp: the papers of its folder, in the order it is kept.

use documents::Document;
use documents::forms::Layout;
use documents::forms::case::ClassCase;
use documents::forms::template::FormTemplate;
use domain::proposal_file::{CentreFile, ClassFile, ProposalFile};

use super::{Bound, Printer, choice, named};
use crate::error::Result;

/// Hồ sơ một lớp, in a folder of its code; with the plan and programme of its đề án, and the lists the
/// treasury pays its people by.
pub fn of_class(
    centre: &CentreFile,
    file: Option<&ProposalFile>,
    class: &ClassFile,
) -> Result<Vec<Bound>> {
    let printer = Printer::new(centre, centre.today, false)?;
    let folder = domain::fold::fold(&class.class.code);
    let alone = file.map(|file| only_class(file, class));
    let mut dossier: Vec<Bound> = Vec::new();
    let taken = choice::CLASS_ORDER
        .iter()
        .filter(|code| choice::class_takes(class, code));
    for code in taken {
        let sheets = match &alone {
            Some(file) if choice::takes(file, code) => printer.proposal_form(file, code)?,
            Some(_) => None,
            None => printer.class_form(class, code)?,
        };
        let Some((template, documents)) = sheets else {
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
    Ok(dossier)
}

/// The đề án as if it had this class alone, with the vouchers that name it.
fn only_class(file: &ProposalFile, class: &ClassFile) -> ProposalFile {
    let mut alone = file.clone();
    alone.classes = vec![class.clone()];
    let uid = Some(class.class.uid);
    alone
        .vouchers
        .retain(|paper| paper.voucher.class_uid == uid);
    alone
}

impl Printer<'_> {
    /// The sheet of a class that stands without a đề án.
    fn class_form(
        &self,
        class: &ClassFile,
        code: &str,
    ) -> Result<Option<(&FormTemplate, Vec<Document>)>> {
        let (template, layout) = self.form(code)?;
        let Layout::Class(lay) = layout else {
            return Ok(None);
        };
        let case = ClassCase {
            frame: self.frame,
            file: None,
            class,
        };
        Ok(Some((template, vec![lay(&case, template)])))
    }
}
