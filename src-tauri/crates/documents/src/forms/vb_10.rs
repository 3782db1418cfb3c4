//! VB-10: phiếu theo dõi kết quả sau hỗ trợ.

use domain::establishment::outcome::{self, Outcome};
use domain::number_text::quantity_text;
use rust_decimal::Decimal;

use super::case::BeneficiaryCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FieldLine, FontSize, HeadRow, Row, Table, TableColumn, Width};

/// Chỉ tiêu of Thông báo 504/TB-CN, in the order of the sheet.
const INDICATORS: [&str; 9] = [
    "capacity",
    "productivity",
    "quality",
    "value_added",
    "market",
    "material_saved",
    "energy_saved",
    "jobs",
    "capital_mobilised",
];

/// Dựng phiếu of one beneficiary: the figures of before beside the latest of after; what was not
/// measured is left to be written by hand.
pub fn document(case: &BeneficiaryCase<'_>, template: &FormTemplate) -> Document {
    let file = case.case.file;
    let own: Vec<&Outcome> = file
        .outcomes
        .iter()
        .filter(|one| one.establishment_uid == case.establishment.uid)
        .collect();
    let months = own.iter().map(|one| one.months).max().filter(|m| *m > 0);
    let mut paper = pieces::opened(&case.case.frame, template, &[]);
    let year = file.proposal.year.0.to_string();
    let support = template.filled(
        "support",
        &[
            ("content", &case.beneficiary.content),
            ("amount", &case.beneficiary.grant.to_string()),
            ("year", &year),
        ],
    );
    let accepted = file.last_accepted_on().map(|day| day.to_string());
    for (key, value) in [
        ("name", case.establishment.name.as_str()),
        ("address", &case.establishment.address),
        ("proposal", &file.proposal.title),
        ("received", &support),
        ("accepted", &accepted.unwrap_or_default()),
    ] {
        paper.push(FieldLine::one(template.text(key), value));
    }
    paper.push(table(&own, months, template));
    let measured = own.iter().max_by_key(|one| one.months);
    let by = measured.map_or("", |one| one.measured_by.as_str());
    let parties = [
        ("beneficiary", case.establishment.representative.as_str()),
        ("observer", by),
    ];
    paper.push(pieces::signatures_with(
        &case.case.frame,
        template,
        &parties,
    ));
    paper
}

fn table(own: &[&Outcome], months: Option<i64>, template: &FormTemplate) -> Table {
    let after = match months {
        Some(months) => template.filled("after", &[("months", &months.to_string())]),
        None => template.text("after_blank").to_owned(),
    };
    let titles = ["no", "indicator", "unit", "before"].map(|key| template.text(key));
    let last = ["change", "percent", "evidence"].map(|key| template.text(key));
    let head = HeadRow::plain(titles.into_iter().chain([after.as_str()]).chain(last));
    let figure = TableColumn::amount(Width::mm(21));
    let columns = vec![
        TableColumn::centred(Width::mm(9)),
        pieces::text_column(4),
        pieces::text_column(2),
        figure,
        figure,
        figure,
        TableColumn::amount(Width::mm(15)),
        pieces::text_column(2),
    ];
    let rows = INDICATORS.iter().enumerate();
    let rows = rows.map(|(at, code)| row(at, code, own, months, template));
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, vec![head], rows.collect())
    }
}

fn row(
    at: usize,
    code: &'static str,
    own: &[&Outcome],
    months: Option<i64>,
    template: &FormTemplate,
) -> Row {
    let of = |wanted: i64| {
        let mut of_code = own.iter().filter(|one| one.indicator == code);
        of_code.find(|one| one.months == wanted)
    };
    let (before, later) = (of(0), months.and_then(of));
    let shown = |value: Option<Decimal>| value.map_or(String::new(), quantity_text);
    let change = before
        .zip(later)
        .map(|(before, later)| outcome::change(before.value, later.value));
    let noted = later.or(before);
    Row::body([
        pieces::ordinal(at),
        template.text(code).to_owned(),
        noted.map_or(String::new(), |one| one.unit.clone()),
        shown(before.map(|one| one.value)),
        shown(later.map(|one| one.value)),
        shown(change.map(|(difference, _)| difference)),
        shown(change.and_then(|(_, percent)| percent)),
        noted.map_or(String::new(), |one| one.evidence.clone()),
    ])
}

#[cfg(test)]
mod tests {
    use domain::ids::OutcomeId;

    use super::*;
    use crate::block::RowKind;
    use crate::forms::case::FormCase;
    use crate::forms::fixture;

    #[test]
    fn what_was_before_stands_beside_the_latest_figures_with_the_change() {
        let (centre, mut file) = (fixture::centre_file(), fixture::machinery());
        let of = file.beneficiaries[0].1.uid;
        let figure = |months, value: i64| Outcome {
            uid: OutcomeId::NEW,
            proposal_uid: file.proposal.uid,
            establishment_uid: of,
            indicator: "capacity".into(),
            unit: "tấn/năm".into(),
            months,
            value: value.into(),
            measured_on: None,
            evidence: "Sổ kho".into(),
            measured_by: "Nguyễn Thị Hạnh".into(),
        };
        file.outcomes = vec![figure(0, 8), figure(6, 9), figure(12, 14)];
        let (beneficiary, establishment) = &file.beneficiaries[0];
        let case = BeneficiaryCase {
            case: FormCase {
                frame: fixture::frame(&centre),
                file: &file,
            },
            beneficiary,
            establishment,
        };
        let paper = document(&case, &fixture::template("vb-10"));
        fixture::look("vb-10", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(rows.len(), 9);
        assert_eq!(rows[0][2..], ["tấn/năm", "8", "14", "6", "75", "Sổ kho"]);
        assert_eq!(rows[1][2..], ["", "", "", "", "", ""]);
        let head = format!("{:?}", paper.blocks);
        assert!(
            head.contains("Sau 12 tháng"),
            "the latest figures are those of a year after"
        );
        assert!(fixture::says(&paper, "Nguyễn Thị Hạnh"));
    }
}
