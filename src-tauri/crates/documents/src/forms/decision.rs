//! Quyết định cá biệt: what the decisions of the unit have in common (NĐ 30/2020/NĐ-CP, mẫu 1.2).

use domain::centre::SignatoryRole;

use super::case::Frame;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Column, Columns, FontSize, Length, Paragraph, Text};

/// Nội dung của một quyết định, its placeholders filled.
pub struct Decision {
    /// Số, ký hiệu; empty = to be written by hand.
    pub number: String,
    /// Trích yếu.
    pub about: String,
    /// Các căn cứ.
    pub grounds: Vec<String>,
    /// Các điều, each begun by "Điều n." in bold.
    pub articles: Vec<String>,
}

/// Dựng quyết định: head, trích yếu, authority, grounds, articles; signature beside "Nơi nhận".
pub fn document(frame: &Frame<'_>, template: &FormTemplate, decision: &Decision) -> Document {
    let mut paper = pieces::blank(frame, template);
    paper.push(pieces::dated_head(frame, &decision.number));
    paper.push(pieces::title(template));
    let about = Text::new().bold(decision.about.as_str());
    paper.push(
        Paragraph::centred(about)
            .ruled(30)
            .spaced(Length::ZERO, Length::pt(8)),
    );
    let head = frame.title_of(SignatoryRole::HeadOfUnit);
    let head = if head.is_empty() {
        template.text("head")
    } else {
        head
    };
    let authority = format!("{head} {}", frame.centre.centre.name).to_uppercase();
    paper
        .push(Paragraph::centred(Text::new().bold(authority)).spaced(Length::pt(4), Length::pt(8)));
    let grounds = decision.grounds.iter().map(|ground| format!("{ground};"));
    let last = format!("{}.", template.text("proposed_by"));
    paper.blocks.extend(
        grounds
            .chain([last])
            .map(|ground| Paragraph::body(Text::new().italic(ground)).into()),
    );
    paper.push(
        Paragraph::centred(Text::new().bold(template.text("decides")))
            .spaced(Length::pt(4), Length::pt(8)),
    );
    let articles = decision.articles.iter().enumerate();
    let mut articles: Vec<Block> = articles.map(|(index, text)| article(index, text)).collect();
    let last = articles.pop();
    paper.blocks.extend(articles);
    let signed = last.into_iter().chain([signed(frame, template).into()]);
    paper.push(Block::KeepTogether(signed.collect()));
    paper
}

fn article(index: usize, text: &str) -> Block {
    let text = Text::new()
        .bold(format!("Điều {}.", index + 1))
        .plain(format!(" {text}"));
    Paragraph::body(text).into()
}

/// Tên lớp after a verb: "lớp Hàn 1", whether or not the class is named with the word.
pub fn class_named(name: &str) -> String {
    let rest = name
        .strip_prefix("Lớp ")
        .or_else(|| name.strip_prefix("lớp "));
    format!("lớp {}", rest.unwrap_or(name))
}

/// Nơi nhận on the left, the head of the unit on the right, on one height.
pub fn signed(frame: &Frame<'_>, template: &FormTemplate) -> Columns {
    let to = Text::new()
        .bold_italic(template.text("to"))
        .plain(format!("\n{}", template.text("receivers")));
    let receivers: Block = Paragraph::new(to).size(FontSize::pt(11)).into();
    let head = frame.title_of(SignatoryRole::HeadOfUnit).to_uppercase();
    let head = if head.is_empty() {
        template.text("head").to_owned()
    } else {
        head
    };
    let signatures = pieces::minutes_signatures(frame, template, &[("head", &head)]);
    Columns::new(vec![
        Column::new(1, vec![receivers]),
        Column::new(1, vec![signatures.into()]),
    ])
}

/// Căn cứ kế hoạch and hợp đồng of the đề án, when there are.
pub fn grounds(
    template: &FormTemplate,
    file: Option<&domain::proposal_file::ProposalFile>,
) -> Vec<String> {
    let mut grounds = vec![template.text("ground_function").to_owned()];
    let plan = file.and_then(|file| file.plan.as_ref());
    grounds.extend(plan.map(|plan| {
        let day = plan.decided_on.map_or(String::new(), |day| day.long());
        let values = [
            ("number", plan.decision_number.as_str()),
            ("day", &day),
            ("issuer", &plan.issuer),
        ];
        template.filled("ground_plan", &values)
    }));
    let contract = file.and_then(|file| file.agency_contract());
    grounds.extend(contract.map(|contract| {
        let day = contract.signed_on.long();
        let values = [
            ("number", contract.number.as_str()),
            ("day", &day),
            ("party", &contract.other_party),
        ];
        template.filled("ground_contract", &values)
    }));
    grounds
}
