use domain::contract::AcceptanceMember;
use domain::fold::fold;

use crate::block::{Block, Signatures};
use crate::forms::case::AcceptanceCase;
use crate::forms::pieces;
use crate::forms::template::FormTemplate;

/// The bodies that sign, each with the word its members are known by (searched without accents).
const BODIES: [(&str, &str, &str); 4] = [
    ("department", "cong thuong", "body_department"),
    ("implementer", "thuc hien", "body_implementer"),
    ("beneficiary", "thu huong", "body_beneficiary"),
    ("commune", "ubnd", "body_commune"),
];

/// Thành phần: those on record, or a line to fill in for each body.
pub fn present(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    if case.members.is_empty() {
        let blank = |(_, _, body): &(&str, &str, &str)| {
            let values = [("body", template.text(body))];
            pieces::field(&template.filled("member_blank", &values), "").into()
        };
        return BODIES.iter().map(blank).collect();
    }
    let member = |member: &AcceptanceMember| {
        let values = [
            ("body", without_prefix(&member.body)),
            ("name", &member.name),
            ("title", &member.title),
        ];
        pieces::prose(template.filled("member", &values)).into()
    };
    case.members.iter().map(member).collect()
}

/// Khối chữ ký. The commune signs only where it took part.
pub fn signatures(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Signatures {
    let named: Vec<(&str, &str)> = BODIES
        .iter()
        .map(|(party, word, _)| (*party, name_of(case, word)))
        // Mẫu 5c is signed for the Cục in the place of Sở.
        .chain([("agency", name_of(case, "cuc"))])
        .collect();
    let mut template = template.clone();
    template.signatories.retain(|caption| {
        let commune = caption.party.as_deref() == Some("commune");
        !commune || !name_of(case, "ubnd").is_empty()
    });
    pieces::minutes_signatures(&case.case.frame, &template, &named)
}

fn name_of<'a>(case: &AcceptanceCase<'a>, word: &str) -> &'a str {
    let of_body = |member: &&AcceptanceMember| fold(&member.body).contains(word);
    case.members
        .iter()
        .find(of_body)
        .map_or("", |member| &member.name)
}

/// Offices write "Sở Công Thương" as well as "Đại diện Sở Công Thương"; the caption says it once.
fn without_prefix(body: &str) -> &str {
    let rest = body
        .strip_prefix("Đại diện ")
        .or_else(|| body.strip_prefix("đại diện "));
    rest.unwrap_or(body)
}
