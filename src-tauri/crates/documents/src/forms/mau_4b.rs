//! Mẫu số 4b: phiếu thẩm định theo đối tượng cụ thể.

use domain::money::Money;

use super::appraisal;
use super::case::FormCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, RowKind, Table};

/// Dựng Mẫu 4b: as 4a, with what every beneficiary asks for.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let shares = vec![pieces::unit_line().into(), table(case, template).into()];
    appraisal::document(case, template, shares)
}

fn table(case: &FormCase<'_>, template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        pieces::text_column(3),
        pieces::amount_column(),
        pieces::amount_column(),
    ];
    let shares = &case.file.beneficiaries;
    let mut rows: Vec<Row> = shares
        .iter()
        .enumerate()
        .map(|(index, (share, establishment))| {
            Row::body([
                pieces::ordinal(index),
                establishment.name.clone(),
                share.content.clone(),
                amount(share.grant),
                String::new(),
            ])
        })
        .collect();
    let asked: Money = shares.iter().map(|(share, _)| share.grant).sum();
    let total = ["", template.text("total"), "", &total_amount(asked), ""].map(str::to_owned);
    rows.push(Row::new(RowKind::Total, total));
    let keys = ["ordinal", "who", "item", "share_asked", "share_appraised"];
    Table::new(columns, vec![pieces::head_row(template, &keys)], rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn every_beneficiary_is_listed_with_what_it_asks() {
        let (centre, file) = (fixture::centre_file(), fixture::machinery());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-4b"));
        fixture::look("mau-4b", &paper);
        let shares = fixture::rows(&paper, 1, RowKind::Body);
        assert_eq!(shares[0][1], file.beneficiaries[0].1.name);
        let total = &fixture::rows(&paper, 1, RowKind::Total)[0];
        assert_eq!(total[3], "200.000.000");
    }
}
