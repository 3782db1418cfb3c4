//! In hồ sơ lớp: every paper of a class into one folder, all or nothing.

use std::path::PathBuf;

use domain::ids::ClassId;
use domain::proposal_file::{CentreFile, ClassFile, ProposalFile};
use domain::training::list_total::{ListTotal, list_totals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::classes::class_file;
use super::proposals::proposal_file;
use crate::done::Done;
use crate::dossier;
use crate::error::Result;
use crate::host::Desk;
use crate::office::Office;
use crate::progress::Watch;
use crate::settling::{self, Part, WrittenPaper};

/// In hồ sơ của một lớp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteClassPapers {
    /// Lớp.
    pub uid: ClassId,
    /// Thư mục; the papers go into a folder of the class in it.
    pub out: String,
}

/// Hồ sơ lớp đã in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassPapers {
    /// Các tệp.
    pub documents: Vec<WrittenPaper>,
    /// Danh sách so với chứng từ.
    pub totals: Vec<ListTotal>,
    /// Thư mục.
    pub out: String,
}

/// Ghi mọi giấy của lớp; the open file stays usable by other calls while pages are made.
pub fn write_class_papers(
    desk: &Desk,
    request: WriteClassPapers,
    watch: Watch<'_>,
) -> Result<Done<ClassPapers>> {
    let (centre, proposal, class) = desk.with_office(|office| gather(office, request.uid))?;
    let (centre, file, of) = (&centre, proposal.as_ref(), &class);
    let papers: Part<'_> = Box::new(move || dossier::of_class(centre, file, of));
    let out = PathBuf::from(&request.out);
    let ready = settling::prepare("In hồ sơ lớp", &[papers], &out, watch)?;
    Ok(Done::read(ClassPapers {
        documents: ready.move_into_place()?,
        totals: file.map_or_else(Vec::new, |file| list_totals(file, of)),
        out: request.out,
    }))
}

type Gathered = (CentreFile, Option<ProposalFile>, ClassFile);

fn gather(office: &mut Office, uid: ClassId) -> Result<Gathered> {
    let class = class_file(office, uid)?;
    let proposal = match class.class.proposal_uid {
        Some(uid) => Some(proposal_file(office, uid)?),
        None => None,
    };
    Ok((office.centre_file()?, proposal, class))
}
