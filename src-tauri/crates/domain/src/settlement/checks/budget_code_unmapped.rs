//! Khoản chi qua Kho bạc chưa có tiểu mục.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::voucher::{VoucherLine, VoucherWithLines};

/// Nghiệp vụ: the treasury books by tiểu mục; a line without one was given none by the accountant's
/// table either.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let declared =
        |paper: &&VoucherWithLines| case.file.treasury.declaration(paper.voucher.uid).is_some();
    let standing = case.file.standing_vouchers().filter(declared);
    standing
        .flat_map(|paper| {
            let lines = paper.lines.iter().enumerate();
            let without = lines.filter(|(_, line)| line.sub_item.trim().is_empty());
            without.map(|(at, line)| {
                let subject = subjects::voucher(&paper.voucher, &format!("lines.{at}.sub_item"));
                breach(CheckCode::BudgetCodeUnmapped, subject, Ground::Practice)
                    .fact("noi_dung", content_of(case, paper, line))
            })
        })
        .collect()
}

/// Nội dung: of the line, of its estimate line, else of the paper.
fn content_of<'a>(case: &Case<'a>, paper: &'a VoucherWithLines, line: &'a VoucherLine) -> &'a str {
    let mut estimate = case.file.estimate.iter();
    let drawn = estimate.find(|one| Some(one.uid) == line.estimate_line_uid);
    let texts = [
        line.content.as_str(),
        drawn.map_or("", |one| &one.content),
        &paper.voucher.reason,
    ];
    let mut said = texts.into_iter().filter(|text| !text.trim().is_empty());
    said.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_treasury_line_without_sub_item_is_named_by_its_content() {
        let mut file = treasury_draw();
        file.vouchers[0].lines[0].sub_item = "8008".to_owned();
        assert_eq!(ask(find, &file), []);
        file.vouchers[0].lines[0].sub_item.clear();
        file.vouchers[0].lines[0].content = "Tiền ăn học viên".to_owned();
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("noi_dung", "Tiền ăn học viên")]]);
        assert_eq!(found[0].subject.field, "lines.0.sub_item");
    }

    #[test]
    fn a_cash_paper_needs_no_sub_item() {
        let mut file = treasury_draw();
        file.treasury.declarations.clear();
        file.vouchers[0].lines[0].sub_item.clear();
        assert_eq!(ask(find, &file), []);
    }
}
