//! Giải thích con số, mức hỗ trợ tối đa.

use domain::establishment::Establishment;
use domain::ids::ProposalId;
use domain::money::Money;
use domain::proposal::Beneficiary;
use domain::proposal::estimate::EstimateLine;
use domain::settlement::checks::support::{SupportWorking, workings};
use domain::settlement::explain::Explanation;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::printing::PreviewRequest;
use super::proposals::proposal_file;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::preflight::WholeFile;
use crate::views::explanations;

/// Con số nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExplainRequest {
    /// Khóa (`proposal/QG-01/spent`).
    pub key: String,
}

/// Mức hỗ trợ tối đa của các đơn vị thụ hưởng while they are typed; nothing is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SupportRequest {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các dòng as typed; none = as they are on file.
    #[serde(default)]
    pub rows: Option<Vec<Beneficiary>>,
    /// Các dòng dự toán as typed; none = as on file.
    #[serde(default)]
    pub estimate: Option<Vec<EstimateLine>>,
}

/// Giải thích một con số.
pub fn explain(office: &mut Office, request: ExplainRequest) -> Result<Done<Explanation>> {
    Ok(Done::read(explanations::of_key(office, &request.key)?))
}

/// Một số cộng của một bản in, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperFigure {
    /// Khóa that opens it.
    pub key: String,
    /// Tên số.
    pub label: String,
    /// Số tiền.
    pub amount: Money,
}

/// Các số cộng của một bản in, in the order of its columns; none for a paper without sums.
pub fn paper_figures(
    office: &mut Office,
    request: PreviewRequest,
) -> Result<Done<Vec<PaperFigure>>> {
    let year = request.year.unwrap_or(office.today()?.year());
    let keys = match request.proposal_uid {
        Some(uid) => explanations::keys_of_form(uid, &request.form),
        None => explanations::years::keys_of_table(year, request.source, &request.form),
    };
    let mut figures = Vec::new();
    for key in keys {
        match explanations::of_key(office, &key) {
            Ok(told) => figures.push(PaperFigure {
                key,
                label: told.label,
                amount: told.amount,
            }),
            // A form may print a column of which the đề án has nothing on file yet.
            Err(OfficeError::NotFound { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Done::read(figures))
}

/// Mức hỗ trợ tối đa: one working a row that names its establishment, in the order of the rows; one for
/// the whole đề án while it has none.
pub fn explain_support(
    office: &mut Office,
    request: SupportRequest,
) -> Result<Done<Vec<SupportWorking>>> {
    let mut file = proposal_file(office, request.proposal_uid)?;
    if let Some(rows) = request.rows {
        file.beneficiaries.clear();
        for row in rows {
            let place: Option<Establishment> = office.books().find(row.establishment_uid.uid())?;
            file.beneficiaries.extend(place.map(|place| (row, place)));
        }
    }
    if let Some(lines) = request.estimate {
        file.estimate = lines;
    }
    let around = WholeFile::alone(office)?.around(&file)?;
    Ok(Done::read(workings(&file, &around.view())))
}
