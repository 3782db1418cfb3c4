//! Mã đối chiếu trên giấy quyết toán: put on papers when they are made, compared when one is scanned.

/// What a scanned code says beside what is held.
mod comparing;

use domain::fold::fold;
use domain::funding::FundSource;
use domain::proposal_file::ProposalFile;
use domain::settlement::totals::Totals;
use exchange::package::v1::ProposalRecord;
use exchange::paper_code::{PaperCode, centre_mark, data_mark, tip_mark, year_mark};

use crate::dossier::Bound;
use crate::error::{OfficeError, Result};
use crate::office::Office;
pub use comparing::{CodeStanding, ComparedFigure, PaperCodeAnswer, check};

/// Mã của mọi giấy in một hồ sơ: one moment of the journal.
pub(crate) struct PaperCodes {
    year: i32,
    source: Option<FundSource>,
    tip: u64,
    centre: u64,
    /// One for each file of the dossier, in its order.
    files: Vec<PaperCode>,
}

impl PaperCodes {
    /// Reads the tip and marks the records of `files`.
    pub(crate) fn of(
        office: &Office,
        year: i32,
        source: Option<FundSource>,
        files: &[ProposalFile],
    ) -> Result<PaperCodes> {
        let tip = tip_mark(&office.books().journal_tip()?);
        let centre = centre_mark(&office.centre()?.uid.to_string());
        let files = files
            .iter()
            .map(|file| {
                let code = of_file(file)?;
                Ok(PaperCode {
                    tip,
                    centre,
                    ..code
                })
            })
            .collect::<Result<_>>()?;
        Ok(PaperCodes {
            year,
            source,
            tip,
            centre,
            files,
        })
    }

    /// Ghi mã on the papers of the file at `at`.
    pub(crate) fn mark_proposal(&self, at: usize, papers: &mut [Bound]) {
        if let Some(code) = self.files.get(at) {
            put(code, papers);
        }
    }

    /// Ghi mã on the papers of the year.
    pub(crate) fn mark_year(&self, papers: &mut [Bound]) {
        let code = PaperCode {
            tip: self.tip,
            centre: self.centre,
            ..of_year(self.year, self.source, &self.files)
        };
        put(&code, papers);
    }
}

fn put(code: &PaperCode, papers: &mut [Bound]) {
    for paper in papers {
        let code = PaperCode {
            form: paper.form.to_owned(),
            ..code.clone()
        };
        for document in &mut paper.documents {
            document.check_code = Some(code.to_string());
        }
    }
}

/// What the records of one đề án say now, without the moment and the office.
fn of_file(file: &ProposalFile) -> Result<PaperCode> {
    of_record(&ProposalRecord::of(file, &[], &[]), &Totals::of(file))
}

fn of_record(record: &ProposalRecord, totals: &Totals) -> Result<PaperCode> {
    let fault = |error: serde_json::Error| OfficeError::Fault(error.to_string());
    Ok(PaperCode {
        form: String::new(),
        year: record.proposal.year,
        subject: fold(&record.proposal.code),
        approved: totals.approved.as_dong(),
        settled: totals.settled.as_dong(),
        data: data_mark([record]).map_err(fault)?,
        tip: 0,
        centre: 0,
    })
}

/// What the đề án of a year say together.
fn of_year(year: i32, source: Option<FundSource>, files: &[PaperCode]) -> PaperCode {
    let marks = files.iter().map(|one| (one.subject.clone(), one.data));
    PaperCode {
        form: String::new(),
        year,
        subject: subject_of_year(source).to_owned(),
        approved: files.iter().map(|one| one.approved).sum(),
        settled: files.iter().map(|one| one.settled).sum(),
        data: year_mark(marks.collect()),
        tip: 0,
        centre: 0,
    }
}

fn subject_of_year(source: Option<FundSource>) -> &'static str {
    match source {
        Some(FundSource::National) => "all-national",
        Some(FundSource::Local) => "all-local",
        None => "all",
    }
}

fn year_of_subject(subject: &str) -> Option<Option<FundSource>> {
    match subject {
        "all-national" => Some(Some(FundSource::National)),
        "all-local" => Some(Some(FundSource::Local)),
        "all" => Some(None),
        _ => None,
    }
}
