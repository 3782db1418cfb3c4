//! Số của cả năm: the same figure of every đề án, under the source that pays it.

use domain::calendar::BudgetYear;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::proposal_file::ProposalFile;
use domain::settlement::explain::{BALANCE_FIGURES, Explanation, FIGURES, Figure, explain};

use super::of_proposal;
use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::office::Office;
use crate::views::money::stage_word;

/// Bảng tổng hợp: column, then the figure of a đề án.
pub const SUMMARY_COLUMNS: &[(&str, &str)] = &[
    ("approved", "approved"),
    ("accepted", "accepted"),
    ("received", "received"),
    ("settled", "settled"),
    ("remaining", "due_settled"),
    ("counterpart", "counterpart"),
];

/// Bảng đối chiếu: column, then the column of the year's balance.
pub const RECONCILED_COLUMNS: &[(&str, &str)] = &[
    ("carried", "opening"),
    ("advanced", "advanced"),
    ("settled", "settled"),
    ("balance", "till"),
];

/// A figure of every đề án of a year, over their whole lives; of those at one stage when one is named.
pub(super) fn of_year(
    office: &Office,
    year: &str,
    source: &str,
    stage: Option<&str>,
    name: &str,
) -> Result<Option<Explanation>> {
    let label = FIGURES.iter().find(|(known, _)| *known == name);
    let (Ok(year), Some((_, label))) = (year.parse::<i32>(), label) else {
        return Ok(None);
    };
    let of = |source| -> Result<Vec<ProposalId>> {
        let mut proposals = office.books().proposals_of_year(year, Some(source))?;
        proposals.retain(|proposal| stage.is_none_or(|stage| stage_word(proposal.stage) == stage));
        Ok(proposals.into_iter().map(|proposal| proposal.uid).collect())
    };
    let figure = Figure::Money(name.to_owned());
    by_source(office, source, of, (label, year), |of| {
        let key = match of {
            Of::Proposal(file) => format!("proposal/{}/{name}", file.proposal.uid),
            Of::Source(source) => match (stage, wire(source)) {
                (None, source) => format!("year/{year}/{source}/{name}"),
                (Some(stage), source) => format!("stage/{year}/{source}/{stage}/{name}"),
            },
        };
        (figure.clone(), key)
    })
}

/// A column of the year's balance: of one đề án, or of every one with money in the year.
pub(super) fn of_balance(
    office: &Office,
    of: &str,
    year: &str,
    name: &str,
) -> Result<Option<Explanation>> {
    let label = BALANCE_FIGURES.iter().find(|(known, _)| *known == name);
    let (Ok(year), Some((_, label))) = (year.parse::<i32>(), label) else {
        return Ok(None);
    };
    let figure = Figure::Balance(BudgetYear(year), name.to_owned());
    if !["national", "local", "all"].contains(&of) {
        return of_proposal(office, of, &figure);
    }
    let money = |source| with_money(office, year, source);
    by_source(office, of, money, (label, year), |of| match of {
        Of::Proposal(file) => {
            let uid = file.proposal.uid;
            (figure.clone(), format!("balance/{uid}/{year}/{name}"))
        }
        Of::Source(source) => {
            let source = wire(source);
            (figure.clone(), format!("balance/{source}/{year}/{name}"))
        }
    })
}

/// A total of one of the year's own papers.
pub(super) fn of_table(
    office: &Office,
    year: &str,
    source: &str,
    form: &str,
    column: &str,
) -> Result<Option<Explanation>> {
    let named = |columns: &[(&str, &'static str)]| {
        let found = columns.iter().find(|(known, _)| *known == column);
        found.map(|(_, figure)| *figure)
    };
    match (form, named(SUMMARY_COLUMNS), named(RECONCILED_COLUMNS)) {
        ("bang-tong-hop", Some(figure), _) => of_year(office, year, source, None, figure),
        ("mau-10", _, Some(figure)) => reconciled(office, year, source, (column, figure)),
        _ => Ok(None),
    }
}

/// A column of Mẫu 10, which lists the đề án with a contract or with money received.
fn reconciled(
    office: &Office,
    year: &str,
    source: &str,
    (column, name): (&str, &str),
) -> Result<Option<Explanation>> {
    let label = BALANCE_FIGURES.iter().find(|(known, _)| *known == name);
    let (Ok(year), Some((_, label))) = (year.parse::<i32>(), label) else {
        return Ok(None);
    };
    let listed = |source| -> Result<Vec<ProposalId>> {
        let mut all = with_money(office, year, source)?;
        let mut fault = None;
        all.retain(|uid| match proposal_file(office, *uid) {
            Ok(file) => file.is_reconciled(),
            Err(error) => {
                fault = Some(error);
                false
            }
        });
        fault.map_or(Ok(all), Err)
    };
    let figure = Figure::Balance(BudgetYear(year), name.to_owned());
    by_source(office, source, listed, (label, year), |of| match of {
        Of::Proposal(file) => {
            let uid = file.proposal.uid;
            (figure.clone(), format!("balance/{uid}/{year}/{name}"))
        }
        Of::Source(source) => {
            let source = wire(source);
            (
                figure.clone(),
                format!("table/{year}/{source}/mau-10/{column}"),
            )
        }
    })
}

fn with_money(office: &Office, year: i32, source: FundSource) -> Result<Vec<ProposalId>> {
    let year = BudgetYear(year);
    Ok(office.books().proposals_with_money_in(year, Some(source))?)
}

/// Khóa các số cộng của một giấy của cả năm.
pub fn keys_of_table(year: i32, source: Option<FundSource>, form: &str) -> Vec<String> {
    let columns = match form {
        "bang-tong-hop" => SUMMARY_COLUMNS,
        "mau-10" => RECONCILED_COLUMNS,
        _ => &[],
    };
    let source = source.map_or("all", wire);
    let columns = columns.iter();
    columns
        .map(|(column, _)| format!("table/{year}/{source}/{form}/{column}"))
        .collect()
}

enum Of<'a> {
    Proposal(&'a ProposalFile),
    Source(FundSource),
}

fn by_source(
    office: &Office,
    source: &str,
    proposals: impl Fn(FundSource) -> Result<Vec<ProposalId>>,
    (label, year): (&str, i32),
    named: impl Fn(Of<'_>) -> (Figure, String),
) -> Result<Option<Explanation>> {
    let sources = match source {
        "national" => &[FundSource::National][..],
        "local" => &[FundSource::Local],
        "all" => &FundSource::ALL,
        _ => return Ok(None),
    };
    let mut groups = Vec::new();
    for source in sources {
        let mut parts = Vec::new();
        for uid in proposals(*source)? {
            let file = proposal_file(office, uid)?;
            let (figure, key) = named(Of::Proposal(&file));
            let label = format!("{} {}", file.proposal.code, file.proposal.title);
            let told = explain(&file, &figure);
            parts.extend(told.map(|told| Explanation { label, ..told }.keyed(key)));
        }
        let (_, key) = named(Of::Source(*source));
        groups.push(Explanation::sum(source.label(), parts).keyed(key));
    }
    let label = format!("{label}, năm {year}");
    Ok(Some(match groups.len() {
        1 => Explanation {
            label: format!("{label}, {}", groups[0].label),
            ..groups.remove(0)
        },
        _ => Explanation::sum(label, groups),
    }))
}

fn wire(source: FundSource) -> &'static str {
    match source {
        FundSource::National => "national",
        FundSource::Local => "local",
    }
}
