//! Chỉ tiêu hoạt động: the registry of `assets/indicators`, and counting over a scope of the books.

use std::sync::OnceLock;

use domain::funding::FundSource;
use domain::ids::ProgrammeId;
use domain::indicator::{ActivityIndicator, Tally, TallyRow};
use domain::past_result::PastResult;
use domain::programme::{Programme, ProgrammeLevel};
use serde::Deserialize;
use store::Books;

use crate::error::{OfficeError, Result};

const ACTIVITY: &str = include_str!("../../../../assets/indicators/activity.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registry {
    indicators: Vec<ActivityIndicator>,
}

/// Mọi chỉ tiêu, in the order of reports. A fault in the data is a fault of the program.
pub fn all() -> Result<&'static [ActivityIndicator]> {
    static READ: OnceLock<std::result::Result<Registry, String>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        toml::from_str(ACTIVITY).map_err(|fault| format!("assets/indicators: {fault}"))
    });
    match read {
        Ok(registry) => Ok(&registry.indicators),
        Err(fault) => Err(OfficeError::Assets(fault.clone())),
    }
}

/// Chỉ tiêu theo mã; none = no indicator has it.
pub fn by_code(code: &str) -> Result<Option<&'static ActivityIndicator>> {
    Ok(all()?.iter().find(|indicator| indicator.code == code))
}

/// Phạm vi đếm: read once, every indicator is then counted from it.
#[derive(Debug, Clone)]
pub struct CountedScope {
    /// Dòng đếm.
    pub rows: Vec<TallyRow>,
    /// Kết quả đã tổng hợp.
    pub past: Vec<PastResult>,
}

impl CountedScope {
    /// Mọi đề án và kết quả của các năm, of one source or of both.
    pub fn of_years(
        books: &Books<'_>,
        from_year: i32,
        to_year: i32,
        source: Option<FundSource>,
    ) -> Result<CountedScope> {
        let mut scope = CountedScope {
            rows: books.tally_rows(from_year, to_year)?,
            past: books.past_results(from_year, to_year)?,
        };
        if let Some(source) = source {
            scope.rows.retain(|row| row.source == source);
            scope.past.retain(|result| result.source == Some(source));
        }
        Ok(scope)
    }

    /// Đề án và kết quả của một chương trình: those an officer gave it, and those of its years and source that were
    /// given to none.
    pub fn of_programme(books: &Books<'_>, programme: &Programme) -> Result<CountedScope> {
        let source = match programme.level {
            ProgrammeLevel::National => Some(FundSource::National),
            ProgrammeLevel::Provincial => None,
        };
        let (from, to) = (programme.from_year, programme.to_year);
        let mut scope = CountedScope::of_years(books, from, to, None)?;
        scope.rows.retain(|row| belongs(row, programme.uid, source));
        if source.is_some() {
            scope.past.retain(|result| result.source == source);
        }
        Ok(scope)
    }

    /// Con số của một chỉ tiêu.
    pub fn tally(&self, indicator: &ActivityIndicator) -> Tally {
        indicator.tally(&self.rows, &self.past)
    }
}

fn belongs(row: &TallyRow, programme: ProgrammeId, source: Option<FundSource>) -> bool {
    match row.programme_uid {
        Some(named) => named == programme,
        None => source.is_none_or(|source| source == row.source),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use std::collections::BTreeSet;

    use domain::fold::fold;
    use domain::indicator::Counted;

    use super::all;
    use crate::regulation_assets::packs;

    #[test]
    fn every_indicator_has_a_code_of_its_own_and_words_an_officer_can_read() {
        let all = all().unwrap();
        let codes: BTreeSet<&str> = all.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes.len(), all.len());
        for one in all {
            assert!(!one.label.is_empty() && !one.unit.is_empty() && one.how.ends_with('.'));
            let folded = one.words.iter().chain(&one.units);
            for word in folded {
                assert_eq!(&fold(word), word, "{}", one.code);
            }
            let needs_units = one.counts == Counted::Quantity;
            assert_eq!(needs_units, !one.units.is_empty(), "{}", one.code);
        }
    }

    #[test]
    fn contents_are_those_of_the_regulations() {
        let packs = packs().unwrap();
        let known: BTreeSet<&str> = packs
            .iter()
            .flat_map(|pack| &pack.contents)
            .map(|content| content.code.as_str())
            .collect();
        for content in all().unwrap().iter().flat_map(|one| &one.contents) {
            assert!(known.contains(content.as_str()), "{content}");
        }
    }
}
