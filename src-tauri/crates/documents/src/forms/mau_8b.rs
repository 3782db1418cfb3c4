//! Mẫu số 8b: bảng kê chứng từ of a đề án supported by percent, with all vouchers whoever paid.

use domain::money::Money;

use super::case::FormCase;
use super::pieces;
use super::spending::{Group, by_estimate_line};
use super::template::FormTemplate;
use super::voucher_list;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng Mẫu 8b: số tiền = khuyến công + nguồn khác in every row and every sum.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let year = proposal.year.0.to_string();
    let values = [("source", proposal.source.label()), ("year", &year)];
    let mut paper = pieces::opened(&case.frame, template, &values);
    let contract = case.contract_text(template.text("contract_value"));
    paper.blocks.extend(pieces::fields_by_two(
        template,
        [
            [("proposal", &proposal.title), ("contract", &contract)],
            [
                ("implementer", &proposal.implementer),
                ("beneficiary", &case.beneficiaries()),
            ],
        ],
    ));
    paper.push(pieces::unit_line());
    let mut groups = by_estimate_line(case.file, |_| true);
    groups.retain(|group| !group.entries.is_empty());
    paper.push(table(&groups, template));
    let grant: Money = groups.iter().map(Group::grant).sum();
    let total = grant + groups.iter().map(Group::counterpart).sum();
    paper.push(pieces::words_after(template.text("words"), total));
    paper.push(pieces::words_after(template.text("words_grant"), grant));
    let percent = pieces::percent(grant.percent_of(total));
    if !percent.is_empty() {
        paper.push(pieces::prose(
            template.filled("share", &[("percent", &percent)]),
        ));
    }
    paper.push(pieces::signatures_with(
        &case.frame,
        template,
        &[("beneficiary", representative(case))],
    ));
    paper
}

/// One beneficiary signs by name; several sign by hand.
fn representative<'a>(case: &FormCase<'a>) -> &'a str {
    match case.file.beneficiaries.as_slice() {
        [(_, only)] => &only.representative,
        _ => "",
    }
}

fn table(groups: &[Group<'_>], template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("voucher", &["number", "day"]),
            ("content", &[]),
            ("amount", &[]),
            ("of_which", &["grant", "counterpart"]),
            ("note", &[]),
        ],
    );
    let columns = vec![
        pieces::ordinal_column(),
        TableColumn::centred(Width::mm(28)),
        TableColumn::centred(Width::mm(24)),
        pieces::text_column(1),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::amount_column(),
        TableColumn::text(Width::mm(24)),
    ];
    let amounts = |grant: Money, other: Money, written: fn(Money) -> String| {
        vec![written(grant + other), written(grant), written(other)]
    };
    Table::new(columns, head, voucher_list::rows(groups, template, amounts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn the_tea_makers_own_money_stands_beside_the_grant() {
        let (centre, file) = (fixture::centre_file(), fixture::machinery());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-8b"));
        fixture::look("mau-8b", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[4..7], ["500.000.000", "200.000.000", "300.000.000"]);
        assert!(fixture::says(&paper, "Năm trăm triệu đồng."));
        assert!(fixture::says(&paper, "trên tổng số: 40%."));
        assert!(fixture::says(
            &paper,
            "ĐƠN VỊ THỤ HƯỞNG (Ký, ghi họ tên, đóng dấu) Lý Thị Nghiễm"
        ));
    }
}
