//! CL-12: đơn đăng ký học nghề, one for each trainee, with the consent to the use of personal data.

use domain::training::Trainee;

use super::case::ClassCase;
use super::class_list::{self, born};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Length, Paragraph, Text};

/// Dựng CL-12: every trainee in the order of the list, a page each. The consent box is ticked by hand: silence
/// is not consent (Luật 91/2025/QH15 Điều 9).
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::blank(&case.frame, template);
    for who in class_list::in_order(case.class) {
        if !paper.blocks.is_empty() {
            paper.push(Block::PageBreak);
        }
        paper.blocks.extend(sheet(case, template, who));
    }
    paper
}

fn sheet(case: &ClassCase<'_>, template: &FormTemplate, who: &Trainee) -> Vec<Block> {
    let class = &case.class.class;
    let bold = |key| Paragraph::centred(Text::new().bold(template.text(key)));
    let unit = case.frame.centre.centre.name.as_str();
    let to = template.filled("to", &[("unit", unit)]);
    let mut blocks: Vec<Block> = vec![
        bold("nation").into(),
        bold("motto").ruled(100).into(),
        pieces::title(template).into(),
        Paragraph::centred(to)
            .spaced(Length::pt(4), Length::pt(8))
            .into(),
    ];
    blocks.extend(person(template, who));
    let field = |key: &str, value: &str| pieces::field(template.text(key), value).into();
    blocks.extend([
        field("group", who.group.label()),
        field("group_proof", &who.group_proof),
        field("workplace", &who.workplace),
        field("trade", &class.trade),
        field("class", &class.name),
        field("place", &class.place),
    ]);
    blocks.push(pieces::heading(template.text("pledge")).into());
    for key in ["pledge_1", "pledge_2", "pledge_3"] {
        blocks.push(pieces::prose(template.text(key)).into());
    }
    blocks.push(pieces::heading(template.text("consent")).into());
    blocks.push(pieces::prose(template.filled("consent_text", &[("unit", unit)])).into());
    blocks.push(pieces::prose(template.text("consent_yes")).into());
    blocks.push(pieces::prose(template.text("consent_no")).into());
    let party = [("trainee", who.full_name.as_str())];
    blocks.push(pieces::signatures_with(&case.frame, template, &party).into());
    blocks
}

fn person(template: &FormTemplate, who: &Trainee) -> Vec<Block> {
    let sex = who.sex.map_or("", |sex| sex.label());
    let born = born(who);
    let distance = pieces::quantity(who.distance_km);
    let pair = |left: (&str, &str), right: (&str, &str)| {
        let left = (template.text(left.0), left.1);
        pieces::field_pair(left, (template.text(right.0), right.1)).into()
    };
    vec![
        pair(("full_name", &who.full_name), ("sex", sex)),
        pair(
            ("card_number", who.identity_number().unwrap_or_default()),
            ("born_on", &born),
        ),
        pieces::field(template.text("address"), who.address.as_str()).into(),
        pieces::field(template.text("distance"), distance).into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn every_trainee_asks_on_a_page_of_their_own_and_ticks_the_consent_by_hand() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = class_list::case_of(&centre, &file);
        let paper = document(&case, &fixture::template("cl-12"));
        fixture::look("cl-12", &paper);
        let breaks = paper.blocks.iter();
        let breaks = breaks.filter(|block| matches!(block, Block::PageBreak));
        assert_eq!(breaks.count(), 7, "eight trainees");
        assert_eq!(crate::render(&paper).expect("a sheet that prints").pages, 8);
        assert!(fixture::says(&paper, "chưa được hỗ trợ học nghề"));
    }
}
