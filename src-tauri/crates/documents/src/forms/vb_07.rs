//! VB-07: công văn đề nghị điều chỉnh, ngừng đề án (TT 36/2013/TT-BCT Điều 11).

use domain::life::Adjustment;
use domain::life::adjustment::value_text;

use super::case::FormCase;
use super::pieces::{self, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Paragraph, Row, Table};

/// Dựng công văn: every change of the last request, old beside new, with its reason and who decides.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let asked = last_request(case);
    let number = asked.last().map_or("", |one| one.request_number.as_str());
    let what = match asked.iter().any(|one| one.stops()) {
        true => template.text("stop"),
        false => template.text("adjust"),
    };
    let unit = case.frame.centre.centre.name.as_str();
    let mut paper = pieces::blank(&case.frame, template);
    paper.push(pieces::minutes_head(&case.frame, number));
    let title = [("what", what), ("title", proposal.title.as_str())];
    paper.push(pieces::subtitle(super::template::fill(
        &template.subtitle,
        &title,
    )));
    paper.push(Paragraph::centred(template.filled(
        "to",
        &[("to", &case.recipients(template.text("department")))],
    )));
    paper
        .blocks
        .extend(pieces::grounds(&grounds(case, template)));
    let grant = total_amount(proposal.approved_grant.unwrap_or_default());
    let opening = [
        ("unit", unit),
        ("title", proposal.title.as_str()),
        ("grant", &grant),
        ("what", what),
    ];
    paper.push(pieces::prose(template.filled("opening", &opening)));
    paper.push(table(&asked, template));
    let confirmed = asked.iter().rev().find_map(|one| one.confirmed_on);
    paper.push(pieces::prose(match confirmed {
        Some(day) => template.filled("confirmed", &[("day", &day.to_string())]),
        None => template.text("not_confirmed").to_owned(),
    }));
    let decider = asked.last().map_or("", |one| one.decided_by.as_str());
    let closing = [("unit", unit), ("decider", decider)];
    paper.push(pieces::prose(template.filled("closing", &closing)));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

/// The changes asked for in one letter.
fn last_request<'a>(case: &FormCase<'a>) -> Vec<&'a Adjustment> {
    let all = &case.file.life.adjustments;
    let Some(last) = all.last() else {
        return Vec::new();
    };
    let of_letter = all.iter().filter(|one| {
        one.uid == last.uid
            || !last.request_number.is_empty() && one.request_number == last.request_number
    });
    of_letter.collect()
}

fn grounds(case: &FormCase<'_>, template: &FormTemplate) -> Vec<String> {
    let file = case.file;
    let year = file.proposal.year.0.to_string();
    let plan = file.plan.iter().map(|plan| {
        let day = plan.decided_on.map_or(String::new(), |day| day.long());
        let values = [
            ("number", plan.decision_number.as_str()),
            ("day", &day),
            ("issuer", &plan.issuer),
            ("year", &year),
        ];
        template.filled("ground_plan", &values)
    });
    let contract = case.contract_text(template.text("ground_contract"));
    let contract = (!contract.is_empty()).then_some(contract);
    plan.chain(contract).collect()
}

fn table(asked: &[&Adjustment], template: &FormTemplate) -> Table {
    let head = pieces::head_row(template, &["ordinal", "change", "old", "new", "reason"]);
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(2),
        pieces::text_column(2),
        pieces::text_column(2),
        pieces::text_column(3),
    ];
    let row = |(index, one): (usize, &&Adjustment)| {
        Row::body([
            pieces::ordinal(index),
            one.change.label().to_owned(),
            value_text(one.change, &one.old_value),
            value_text(one.change, &one.new_value),
            one.reason.clone(),
        ])
    };
    let rows: Vec<Row> = asked.iter().enumerate().map(row).collect();
    Table::new(columns, vec![head], rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;
    use domain::life::AdjustmentState;
    use domain::regulation::AdjustmentChange;

    #[test]
    fn the_letter_shows_old_and_new_beside_each_other_and_names_who_decides() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        let asked = |number: u64, change, old: &str, new: &str| Adjustment {
            uid: fixture::id(number),
            proposal_uid: file.proposal.uid,
            change,
            old_value: old.into(),
            new_value: new.into(),
            reason: "Thêm 10 học viên".into(),
            asked_on: fixture::on(1, 8),
            request_number: "20/TTKC".into(),
            confirmed_on: None,
            decided_by: "Bộ Công Thương".into(),
            decision_number: String::new(),
            decided_on: None,
            state: AdjustmentState::Asked,
        };
        let more = asked(901, AdjustmentChange::MoreSupport, "150000000", "170000000");
        let place = asked(902, AdjustmentChange::Place, "Xã Bản Bo", "Xã Tả Lèng");
        file.life.adjustments = vec![more, place];
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("vb-07"));
        fixture::look("vb-07", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(
            rows[0][1..4],
            [
                "Tăng tổng mức hỗ trợ",
                "150.000.000 đồng",
                "170.000.000 đồng"
            ]
        );
        assert_eq!(rows[1][3], "Xã Tả Lèng");
        assert!(fixture::says(&paper, "kính đề nghị Bộ Công Thương xem xét"));
    }
}
