//! Đối chiếu một mã đã quét with the records: the office's own, or those a centre has sent.

use domain::calendar::BudgetYear;
use domain::delivery::ReceivedProposal;
use domain::fold::fold;
use domain::money::Money;
use domain::settlement::totals::Totals;
use exchange::package::v1::ProposalRecord;
use exchange::paper_code::{PaperCode, centre_mark, tip_mark};
use serde::Serialize;
use ts_rs::TS;

use super::{of_file, of_record, of_year, year_of_subject};
use crate::commands::settlements::year_files;
use crate::dossier::short_name;
use crate::error::{DeliveryFault, OfficeError, Result};
use crate::office::Office;

/// Kết quả đối chiếu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CodeStanding {
    /// Giấy khớp dữ liệu: figures and records are those of the paper.
    Agrees,
    /// Số khớp, dữ liệu đã đổi: the sums agree, something behind them has changed since.
    RecordsChanged,
    /// Số không khớp.
    FiguresDiffer,
    /// Không có dữ liệu của giấy này.
    NotHeld,
}

impl CodeStanding {
    /// Kết luận in words.
    pub fn label(self) -> &'static str {
        match self {
            CodeStanding::Agrees => "Giấy khớp dữ liệu.",
            CodeStanding::RecordsChanged => {
                "Tổng số khớp, nhưng chi tiết đã đổi từ khi in giấy này."
            }
            CodeStanding::FiguresDiffer => "Số trên giấy khác dữ liệu.",
            CodeStanding::NotHeld => "Không có dữ liệu của giấy này ở đây.",
        }
    }
}

/// Một con số on the paper and on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComparedFigure {
    /// Tên con số.
    pub what: String,
    /// Trên giấy.
    pub on_paper: Money,
    /// Trong dữ liệu.
    pub on_file: Money,
    /// Bằng nhau.
    pub agrees: bool,
}

/// Trả lời về một mã.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperCodeAnswer {
    /// Kết quả.
    pub standing: CodeStanding,
    /// Kết luận in words.
    pub conclusion: &'static str,
    /// Tên ngắn của mẫu.
    pub form: String,
    /// Năm.
    pub year: i32,
    /// Mã đề án; empty = the paper is of the whole year.
    pub proposal: String,
    /// Đơn vị lập giấy; empty when unknown here.
    pub centre: String,
    /// Các con số; empty when nothing is held.
    pub figures: Vec<ComparedFigure>,
    /// Lúc lập giấy theo nhật ký, UTC; none = the journal here does not have that moment.
    pub made_at: Option<String>,
    /// Gói đã nhận at the very moment of the paper.
    pub package: Option<i64>,
}

/// Đối chiếu chuỗi đã quét.
///
/// # Errors
/// The text is no code of a paper; or the store refused.
pub fn check(office: &Office, text: &str) -> Result<PaperCodeAnswer> {
    let code: PaperCode = text
        .parse()
        .map_err(|_| OfficeError::from(DeliveryFault::NotAPaperCode))?;
    let own = office.centre()?;
    let (centre, held, made_at, package) = if code.centre == centre_mark(&own.uid.to_string()) {
        let made_at = office.books().operation_time(code.tip)?;
        (own.name, of_own(office, &code)?, made_at, None)
    } else {
        let centre = sender(office, code.centre)?;
        let held = match &centre {
            Some((uid, _)) => of_sender(office, &code, uid)?,
            None => None,
        };
        let packages = office.books().received_packages()?;
        let package = packages
            .into_iter()
            .find(|one| tip_mark(&one.journal_tip) == code.tip);
        let name = centre.map(|(_, name)| name).unwrap_or_default();
        (name, held, None, package.map(|one| one.sequence))
    };
    let form = short_name(&code.form, BudgetYear(code.year).first_day())?;
    let answered = answer(&code, centre, held.as_ref(), made_at, package);
    Ok(PaperCodeAnswer { form, ..answered })
}

fn answer(
    code: &PaperCode,
    centre: String,
    held: Option<&PaperCode>,
    made_at: Option<String>,
    package: Option<i64>,
) -> PaperCodeAnswer {
    let figure = |what: &str, on_paper: i64, on_file: i64| ComparedFigure {
        what: what.to_owned(),
        on_paper: Money::dong(on_paper),
        on_file: Money::dong(on_file),
        agrees: on_paper == on_file,
    };
    let figures: Vec<ComparedFigure> = held
        .map(|held| {
            vec![
                figure("Kinh phí được duyệt", code.approved, held.approved),
                figure("Kinh phí quyết toán", code.settled, held.settled),
            ]
        })
        .unwrap_or_default();
    let standing = match held {
        None => CodeStanding::NotHeld,
        Some(_) if figures.iter().any(|one| !one.agrees) => CodeStanding::FiguresDiffer,
        Some(held) if held.data != code.data => CodeStanding::RecordsChanged,
        Some(_) => CodeStanding::Agrees,
    };
    PaperCodeAnswer {
        standing,
        conclusion: standing.label(),
        form: code.form.clone(),
        year: code.year,
        proposal: match year_of_subject(&code.subject) {
            Some(_) => String::new(),
            None => code.subject.to_uppercase(),
        },
        centre,
        figures,
        made_at,
        package,
    }
}

fn of_own(office: &Office, code: &PaperCode) -> Result<Option<PaperCode>> {
    let source = year_of_subject(&code.subject);
    let (files, _) = year_files(office, code.year, source.flatten())?;
    if source.is_some() {
        let marks = files.iter().map(of_file).collect::<Result<Vec<_>>>()?;
        return Ok(Some(of_year(code.year, source.flatten(), &marks)));
    }
    let file = files
        .iter()
        .find(|file| fold(&file.proposal.code) == code.subject);
    file.map(of_file).transpose()
}

fn sender(office: &Office, mark: u64) -> Result<Option<(String, String)>> {
    let packages = office.books().received_packages()?;
    let mut senders = packages
        .into_iter()
        .map(|one| (one.centre_uid, one.centre_name));
    Ok(senders.rfind(|(uid, _)| centre_mark(uid) == mark))
}

fn of_sender(office: &Office, code: &PaperCode, uid: &str) -> Result<Option<PaperCode>> {
    let source = year_of_subject(&code.subject);
    let received = office.books().received_of_year(uid, code.year)?;
    let wanted = |one: &&ReceivedProposal| match source {
        Some(Some(source)) => one.source == source,
        Some(None) => true,
        None => fold(&one.code) == code.subject,
    };
    let marks = received
        .iter()
        .filter(wanted)
        .map(of_received)
        .collect::<Result<Vec<_>>>()?;
    Ok(match source {
        _ if marks.is_empty() => None,
        Some(source) => Some(of_year(code.year, source, &marks)),
        None => marks.into_iter().next(),
    })
}

fn of_received(one: &ReceivedProposal) -> Result<PaperCode> {
    let record: ProposalRecord = serde_json::from_str(&one.content)
        .map_err(|error| OfficeError::Fault(error.to_string()))?;
    let totals = Totals {
        approved: one.approved,
        settled: one.settled,
        ..Totals::default()
    };
    of_record(&record, &totals)
}
