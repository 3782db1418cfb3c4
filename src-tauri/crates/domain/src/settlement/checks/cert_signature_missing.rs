//! Danh sách có chữ ký: certificates received, jobs confirmed.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::paper::PaperState;
use crate::proposal_file::ClassFile;

/// The two lists, as the checklist of the pack names them.
const LISTS: [&str; 2] = ["certificate_list", "job_list"];

/// TT 36/2013/TT-BCT Điều 14.1: the list of certificates carries the trainees' signatures, the list of
/// jobs the confirmation of the employer; told once the certificates are given and no scan is kept.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    let given = classes.filter(|class_file| class_file.class.certified_on.is_some());
    given
        .filter(|class_file| !LISTS.iter().all(|code| has_scan(case, class_file, code)))
        .map(|class_file| {
            let subject = subjects::proposal(&case.file.proposal, "papers");
            let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.14.1");
            breach(CheckCode::CertSignatureMissing, subject, ground)
                .fact("lop", subjects::class_label(&class_file.class))
        })
        .collect()
}

fn has_scan(case: &Case, class_file: &ClassFile, code: &str) -> bool {
    let own = Some(class_file.class.uid);
    case.file.papers.iter().any(|paper| {
        let is_it = paper.code == code && (paper.class_uid == own || paper.class_uid.is_none());
        is_it && paper.state == PaperState::Present && !paper.scan_sha256.is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn the_lists_must_be_there_as_scans_once_certificates_are_given() {
        let mut file = training();
        assert_eq!(facts(&ask(find, &file)), [[("lop", "Lớp Gỗ 1")]]);
        for paper in &mut file.papers {
            paper.scan_sha256 = "a".repeat(64);
        }
        let lists = |file: &crate::proposal_file::ProposalFile| {
            let papers = file.papers.iter();
            papers.filter(|p| LISTS.contains(&p.code.as_str())).count()
        };
        if lists(&file) == 2 {
            assert_eq!(ask(find, &file), []);
        }
        file.classes[0].class.certified_on = None;
        file.papers.clear();
        assert_eq!(ask(find, &file), []);
    }
}
