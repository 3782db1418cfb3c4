//! Báo cáo: one file per way of laying rows; what a report is called and which columns it has is data
//! (`assets/reports`). Every figure carries a key that opens it down to its records.

/// Các báo cáo có sẵn.
pub mod catalogue;
mod contents;
mod facts;
mod indicators;
mod list;
mod measure;
mod opening;
/// Ra PDF, Excel, Word.
pub mod out;
mod past;
mod places;
mod programmes;
mod sector;
mod sheet;
mod stated;
mod years;

use domain::report::{Period, Report};
use domain::settlement::explain::Explanation;

use crate::error::{OfficeError, Result};
use crate::office::Office;
use catalogue::{Layout, Template};
use facts::Facts;
use sheet::Sheet;

/// Báo cáo of a period.
pub fn report(office: &Office, name: &str, period: Period) -> Result<Report> {
    let template = catalogue::template(name)?;
    let facts = Facts::gather(office, period)?;
    let sheet = sheet(office, template, &facts)?;
    sheet.finished(office, template, &facts)
}

/// Giải thích một ô: the row and the column by their keys; none = no such figure.
pub fn explained(
    office: &Office,
    name: &str,
    period: Period,
    row: &str,
    column: &str,
) -> Result<Option<Explanation>> {
    let template = catalogue::template(name)?;
    let facts = Facts::gather(office, period)?;
    let sheet = sheet(office, template, &facts)?;
    sheet.explained(office, &facts, row, column)
}

pub use stated::{of_plan, of_statement};

/// The key of a period in keys of figures: `2013-01-01/2013-09-30`.
pub fn period_of(from: &str, to: &str) -> Option<Period> {
    let day = |text: &str| serde_json::from_value(serde_json::Value::from(text)).ok();
    let period = Period {
        from: day(from)?,
        to: day(to)?,
    };
    (period.from <= period.to).then_some(period)
}

fn sheet(office: &Office, template: &'static Template, facts: &Facts) -> Result<Sheet> {
    let mut sheet = match template.layout {
        Layout::Contents => contents::sheet(template, facts)?,
        Layout::Years => years::sheet(template, facts),
        Layout::Indicators => indicators::sheet(template, facts),
        Layout::Places => places::sheet(template, facts)?,
        Layout::List => list::sheet(template, facts),
        Layout::Progress => list::progress(office, template, facts)?,
        Layout::Sector => sector::sheet(office, template, facts)?,
        Layout::Programmes => programmes::sheet(office, template, facts)?,
        Layout::Past => past::sheet(template, facts),
    };
    sheet.notes.extend(facts.notes(template));
    Ok(sheet)
}

/// Refused: a report that ends before it begins, or one of more than thirty years.
pub fn checked(period: Period) -> Result<Period> {
    let (first, last) = period.years();
    if period.from > period.to || last - first >= 30 {
        return Err(OfficeError::BadPeriod {
            from: period.from,
            to: period.to,
        });
    }
    Ok(period)
}
