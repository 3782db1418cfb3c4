//! Mã ngân sách không có trong mục lục của năm.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::budget_code::BudgetCodeKind::{Chapter, Sector, SubItem};
use crate::budget_code::{BudgetCodeKind, BudgetCodes};
use crate::calendar::BudgetYear;
use crate::treasury::advance_paper::AdvancePaperWithLines;
use crate::voucher::VoucherWithLines;

/// Mục lục ngân sách (TT 130/2025/TT-BTC for 2026): chapter, sector and tiểu mục stand in the list of
/// the budget year. Before the first list on file nothing is judged; codes of the district level went
/// with it and are in no list.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let codes = case.around.budget_codes;
    let vouchers = case.file.standing_vouchers();
    let on_vouchers = vouchers.flat_map(|paper| {
        let subject = move |field: &str| subjects::voucher(&paper.voucher, field);
        told(codes, paper.voucher.year, used_by(case, paper), subject)
    });
    let papers = case.file.treasury.papers.iter();
    let on_papers = papers.flat_map(|paper| {
        let subject = move |field: &str| subjects::advance_paper(&paper.paper, field);
        let year = BudgetYear(paper.paper.budget_year);
        told(codes, year, used_on(paper), subject)
    });
    on_vouchers.chain(on_papers).collect()
}

type Used<'a> = (BudgetCodeKind, &'a str, String);

fn told(
    codes: &BudgetCodes,
    year: BudgetYear,
    used: Vec<Used<'_>>,
    subject: impl Fn(&str) -> Subject,
) -> Vec<Breach> {
    if !codes.knows(year) {
        return Vec::new();
    }
    let unknown = used.into_iter().filter(|(kind, code, _)| {
        let code = code.trim();
        !code.is_empty() && !codes.contains(*kind, code, year)
    });
    unknown
        .map(|(_, code, field)| {
            let ground = Ground::Law("TT 130/2025/TT-BTC");
            breach(CheckCode::BudgetCodeInvalid, subject(&field), ground)
                .fact("ma", code.trim())
                .fact("nam", year)
        })
        .collect()
}

fn used_by<'a>(case: &Case<'a>, paper: &'a VoucherWithLines) -> Vec<Used<'a>> {
    let mut used = Vec::new();
    if let Some(declared) = case.file.treasury.declaration(paper.voucher.uid) {
        used.push((
            Chapter,
            declared.chapter.as_str(),
            "treasury.chapter".to_owned(),
        ));
        used.push((
            Sector,
            declared.sector.as_str(),
            "treasury.sector".to_owned(),
        ));
    }
    let lines = paper.lines.iter().enumerate();
    used.extend(lines.map(|(at, line)| {
        let field = format!("lines.{at}.sub_item");
        (SubItem, line.sub_item.as_str(), field)
    }));
    used
}

fn used_on(paper: &AdvancePaperWithLines) -> Vec<Used<'_>> {
    let head = &paper.paper;
    let mut used = vec![
        (Chapter, head.chapter.as_str(), "chapter".to_owned()),
        (Sector, head.sector.as_str(), "sector".to_owned()),
    ];
    for (at, line) in paper.lines.iter().enumerate() {
        let codes = [
            (&line.sub_item, "sub_item"),
            (&line.advanced_item, "advanced_item"),
        ];
        used.extend(
            codes.map(|(code, field)| (SubItem, code.as_str(), format!("lines.{at}.{field}"))),
        );
    }
    used
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_district_chapter_or_an_unknown_sub_item_is_stopped_in_a_year_with_a_list() {
        let (pack, codes) = (pack(), budget_codes());
        let mut around = Surroundings::alone(today(), Some(&pack));
        around.budget_codes = &codes;
        let mut file = treasury_draw();
        file.vouchers.truncate(1);
        file.vouchers[0].voucher.year = BudgetYear(2026);
        file.vouchers[0].lines[0].sub_item = "8008".to_owned();
        assert_eq!(ask_in(find, &file, &around), []);
        file.treasury.declarations[0].chapter = "620".to_owned();
        file.vouchers[0].lines[0].sub_item = "7013".to_owned();
        let found = ask_in(find, &file, &around);
        let fields: Vec<_> = found.iter().map(|one| one.subject.field.as_str()).collect();
        assert_eq!(fields, ["treasury.chapter", "lines.0.sub_item"]);
        assert_eq!(facts(&found)[1], [("ma", "7013"), ("nam", "2026")]);
    }

    #[test]
    fn a_year_without_a_list_is_not_judged() {
        let (pack, codes) = (pack(), budget_codes());
        let mut around = Surroundings::alone(today(), Some(&pack));
        around.budget_codes = &codes;
        let mut file = treasury_draw();
        file.vouchers[0].lines[0].sub_item = "070".to_owned();
        assert_eq!(ask_in(find, &file, &around), []);
    }
}
