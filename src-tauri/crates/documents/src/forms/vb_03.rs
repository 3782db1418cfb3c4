//! VB-03: giấy cam kết chưa nhận hỗ trợ cùng nội dung và bảo đảm vốn đối ứng.

use super::case::BeneficiaryCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Block, Field, FieldLine, FontSize, Length, Paragraph, Row, RowKind, Table, TableColumn, Text,
    Width,
};

/// Dựng giấy cam kết of one beneficiary: what it gets, what it puts in, what it promises
/// (TTLT 26/2014/TTLT-BTC-BCT Điều 7).
pub fn document(case: &BeneficiaryCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::blank(&case.case.frame, template);
    paper.blocks = head(case, template);
    paper.blocks.extend(who(case, template));
    paper.push(pieces::unit_line());
    paper.push(money(case, template));
    let total = case.beneficiary.grant + case.beneficiary.counterpart_committed;
    paper.push(pieces::words(total));
    paper.push(Paragraph::new(Text::new().bold(template.text("pledge"))));
    for key in ["pledge_1", "pledge_2", "pledge_3", "pledge_4"] {
        paper.push(Paragraph {
            space_after: Length::pt(3),
            ..Paragraph::body(template.text(key))
        });
    }
    let party = [("beneficiary", case.establishment.representative.as_str())];
    let block = pieces::signatures_with(&case.case.frame, template, &party);
    paper.push(block.dated(template.text("date")));
    paper
}

/// The establishment writes in its own name, so no issuer stands above.
fn head(case: &BeneficiaryCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let unit = case.case.frame.centre.centre.name.as_str();
    let to = template.filled("to", &[("unit", unit)]);
    let bold = |key: &'static str, template: &FormTemplate| {
        Paragraph::centred(Text::new().bold(template.text(key)))
    };
    vec![
        bold("nation", template).into(),
        bold("motto", template).ruled(100).into(),
        pieces::title(template).into(),
        pieces::subtitle(template.subtitle.as_str()).into(),
        Paragraph::centred(to)
            .spaced(Length::pt(4), Length::pt(8))
            .into(),
    ]
}

fn who(case: &BeneficiaryCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let establishment = case.establishment;
    let one = |key: &'static str, value: &str| FieldLine::one(template.text(key), value).into();
    let two = |left: (&'static str, &str), right: (&'static str, &str)| {
        FieldLine::new(vec![
            Field::new(template.text(left.0), left.1).weight(3),
            Field::new(template.text(right.0), right.1).weight(2),
        ])
        .into()
    };
    let registered_on = pieces::day(establishment.registered_on);
    vec![
        one("name", &establishment.name),
        two(
            ("kind", establishment.kind.label()),
            ("tax_code", &establishment.tax_code),
        ),
        two(
            ("registration_number", &establishment.registration_number),
            ("registered_on", &registered_on),
        ),
        one("address", &establishment.address),
        two(
            ("representative", &establishment.representative),
            ("representative_title", &establishment.representative_title),
        ),
        one("phone", &establishment.phone),
        one("content", &case.beneficiary.content),
        one("proposal", &case.case.file.proposal.title),
        Paragraph::new(template.text("money")).into(),
    ]
}

fn money(case: &BeneficiaryCase<'_>, template: &FormTemplate) -> Table {
    let share = case.beneficiary;
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        TableColumn::amount(Width::mm(34)),
        pieces::text_column(2),
    ];
    let head = vec![pieces::head_row(
        template,
        &["no", "source", "amount", "note"],
    )];
    let total = share.grant + share.counterpart_committed;
    let rows = vec![
        Row::body(["1", template.text("grant"), &amount(share.grant), ""]),
        Row::body([
            "2",
            template.text("counterpart"),
            &amount(share.counterpart_committed),
            &share.counterpart_source,
        ]),
        Row::new(
            RowKind::Total,
            ["", template.text("total"), &total_amount(total), ""],
        ),
    ];
    let mut table = Table::new(columns, head, rows);
    table.size = FontSize::pt(12);
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::case::FormCase;
    use crate::forms::fixture;

    #[test]
    fn a_beneficiary_promises_its_own_money_and_no_second_support() {
        let (centre, file) = (fixture::centre_file(), fixture::machinery());
        let (beneficiary, establishment) = &file.beneficiaries[0];
        let case = BeneficiaryCase {
            case: FormCase {
                frame: fixture::frame(&centre),
                file: &file,
            },
            beneficiary,
            establishment,
        };
        let paper = document(&case, &fixture::template("vb-03"));
        fixture::look("vb-03", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(
            rows[1][1..],
            ["Vốn đối ứng của cơ sở", "300.000.000", "Vốn tự có"]
        );
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[2], "500.000.000");
        assert!(fixture::says(&paper, "Bằng chữ: Năm trăm triệu đồng."));
        assert!(fixture::says(&paper, "chưa được hỗ trợ"));
        assert!(
            !fixture::says(&paper, "7801205067890"),
            "no account number is asked for"
        );
    }
}
