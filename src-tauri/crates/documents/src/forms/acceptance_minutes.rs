//! Biên bản nghiệm thu cơ sở: what Mẫu 5a and 5b share.

mod money;
mod people;
mod work;

use domain::contract::AcceptanceForm;
use domain::proposal_file::ClassFile;

use super::case::AcceptanceCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Text};

/// Dựng biên bản. What was seen at the place and found about it is left to be written by hand
/// where the records do not say it.
pub fn document(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Document {
    let frame = &case.case.frame;
    let mut paper = pieces::blank(frame, template);
    if !template.number.is_empty() {
        paper.push(pieces::form_mark(template));
    }
    paper.push(pieces::minutes_head(frame, &case.acceptance.number));
    paper.push(pieces::title(template));
    let title = [("title", case.case.file.proposal.title.as_str())];
    paper.push(pieces::subtitle(super::template::fill(
        &template.subtitle,
        &title,
    )));
    paper
        .blocks
        .extend(pieces::grounds(&grounds(case, template)));
    paper.push(pieces::prose(opening(case, template)));
    paper.push(pieces::heading(template.text("members")));
    paper.blocks.extend(people::present(case, template));
    paper.push(pieces::heading(template.text("work")));
    paper.blocks.extend(work::blocks(case, template));
    paper.push(pieces::heading(template.text("money")));
    paper.blocks.extend(money::blocks(case, template));
    paper.blocks.extend(findings(case, template));
    paper.push(people::signatures(case, template));
    paper
}

/// The classes the minutes are about: the one of the place, or all of the đề án.
fn classes<'a>(case: &AcceptanceCase<'a>) -> Vec<&'a ClassFile> {
    let all = case.case.file.classes.iter();
    match (case.acceptance.form, case.acceptance.class_uid) {
        (AcceptanceForm::Whole, _) => all.collect(),
        (AcceptanceForm::Place, Some(uid)) => all.filter(|file| file.class.uid == uid).collect(),
        (AcceptanceForm::Place, None) => Vec::new(),
    }
}

fn grounds(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Vec<String> {
    let file = case.case.file;
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
    let contract = file.agency_contract().map(|contract| {
        let values = [
            ("number", contract.number.as_str()),
            ("day", &contract.signed_on.long()),
            ("party", &contract.other_party),
            ("implementer", &file.proposal.implementer),
        ];
        template.filled("ground_contract", &values)
    });
    plan.chain(contract).collect()
}

fn opening(case: &AcceptanceCase<'_>, template: &FormTemplate) -> String {
    let day = case.acceptance.held_on.long();
    let values = [("day", day.as_str()), ("place", &case.acceptance.place)];
    template.filled("opening", &values)
}

fn findings(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let part = |heading: &str, label: &str, found: &str| -> Vec<Block> {
        let found = if found.is_empty() {
            pieces::field(label, "").into()
        } else {
            let text = Text::new().italic(label).plain(format!(" {found}"));
            pieces::prose(text).into()
        };
        vec![pieces::heading(heading).into(), found]
    };
    let mut blocks = part(
        template.text("effect"),
        template.text("effect_label"),
        &case.acceptance.effect,
    );
    blocks.extend(part(
        template.text("conclusion"),
        template.text("conclusion_label"),
        &case.acceptance.conclusion,
    ));
    blocks.push(pieces::prose(template.text("closing")).into());
    blocks
}

#[cfg(test)]
mod tests;
