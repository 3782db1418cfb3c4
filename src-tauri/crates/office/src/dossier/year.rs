//! Giấy của cả năm: which there are, and laying them out.

use domain::calendar::{BudgetYear, Day};
use domain::funding::FundSource;
use domain::plan::AnnualPlan;
use domain::proposal_file::{CentreFile, ProposalFile};

use super::{Bound, Printer, book, named};
use crate::error::Result;

/// Cả năm: what the year's papers are made from.
pub struct YearBundle<'a> {
    /// Năm.
    pub year: BudgetYear,
    /// Nguồn.
    pub source: Option<FundSource>,
    /// Kế hoạch năm.
    pub plans: &'a [AnnualPlan],
    /// Hồ sơ các đề án.
    pub files: &'a [ProposalFile],
    /// Đề án của năm trước with money in this year.
    pub carried: &'a [ProposalFile],
}

/// Mã các giấy của cả năm, in the order they are bound: Mẫu 2 registers national đề án, and a year is
/// reviewed from the year in which its form was asked for.
pub fn year_forms(
    year: BudgetYear,
    source: Option<FundSource>,
    today: Day,
) -> Result<Vec<&'static str>> {
    let book = book()?;
    let is_asked = |code: &&str| match *code {
        "mau-2" => source == Some(FundSource::National),
        "vb-09" => [year.last_day(), today]
            .into_iter()
            .all(|day| book.on("vb-09", day).is_some()),
        _ => true,
    };
    let codes = ["mau-2", "bang-tong-hop", "mau-10", "vb-09"];
    Ok(codes.into_iter().filter(is_asked).collect())
}

/// Giấy của cả năm: Mẫu 2 of the national đề án, bảng tổng hợp and Mẫu 10 over all contracts.
pub fn of_year(centre: &CentreFile, bundle: &YearBundle<'_>, draft: bool) -> Result<Vec<Bound>> {
    let printer = Printer::new(centre, centre.today, draft)?;
    let mut dossier = Vec::new();
    for code in year_forms(bundle.year, bundle.source, centre.today)? {
        let (template, document) = printer.year_form(bundle, code)?;
        let number = dossier.len() + 1;
        dossier.push(Bound {
            form: code,
            title: named(template, std::slice::from_ref(&document)),
            file: format!("{number:02}-{code}.pdf"),
            documents: vec![document],
        });
    }
    Ok(dossier)
}
