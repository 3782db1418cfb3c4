//! Hai bên ký: who stands on each side of a contract, and the articles below.

use domain::centre::SignatoryRole;
use domain::contract::Contract;
use domain::establishment::Establishment;

use super::case::{ContractCase, Frame};
use super::pieces;
use super::template::{FormTemplate, fill};
use crate::block::{Block, FontSize, Length, Paragraph, Text};

/// Một bên ký; what is not on file is left to be written by hand.
#[derive(Debug, Clone, Copy, Default)]
pub struct Party<'a> {
    /// Tên bên.
    pub name: &'a str,
    /// Đại diện.
    pub representative: &'a str,
    /// Chức vụ.
    pub position: &'a str,
    /// Địa chỉ.
    pub address: &'a str,
    /// Tài khoản.
    pub account: &'a str,
    /// Nơi mở tài khoản.
    pub account_place: &'a str,
    /// Mã số thuế.
    pub tax_code: &'a str,
}

impl<'a> Party<'a> {
    /// Đơn vị lập giấy, by whoever heads it on the day.
    pub fn centre(frame: &'a Frame<'a>) -> Party<'a> {
        let centre = &frame.centre.centre;
        Party {
            name: &centre.name,
            representative: frame.name_of(SignatoryRole::HeadOfUnit),
            position: frame.title_of(SignatoryRole::HeadOfUnit),
            address: &centre.address,
            account: &centre.account_number,
            account_place: &centre.account_place,
            tax_code: &centre.tax_code,
        }
    }

    /// Bên kia, as the contract names it; account and tax code are those of the establishment on file.
    pub fn other(contract: &'a Contract, establishment: Option<&'a Establishment>) -> Party<'a> {
        Party {
            name: &contract.other_party,
            representative: &contract.other_representative,
            position: &contract.other_title,
            address: &contract.other_address,
            account: establishment.map_or("", |on_file| &on_file.account_number),
            account_place: establishment.map_or("", |on_file| &on_file.account_place),
            tax_code: establishment.map_or("", |on_file| &on_file.tax_code),
        }
    }
}

/// Cơ sở of a support contract, when it is on file.
pub fn establishment_of<'a>(case: &ContractCase<'a>) -> Option<&'a Establishment> {
    let wanted = case.contract.beneficiary_uid?;
    let all = case.case.file.beneficiaries.iter();
    all.clone()
        .find(|(share, _)| share.uid == wanted)
        .map(|(_, establishment)| establishment)
}

/// Bên A, Bên B: the heading and six fields of a party; `key` is the caption with `{name}`.
pub fn blocks(heading: &str, party: Party<'_>, template: &FormTemplate) -> Vec<Block> {
    let name = party.name.to_uppercase();
    let pair = |left: (&'static str, &str), right: (&'static str, &str)| {
        pieces::field_pair(
            (template.text(left.0), left.1),
            (template.text(right.0), right.1),
        )
        .into()
    };
    vec![
        pieces::heading(&fill(heading, &[("name", &name)])).into(),
        pair(
            ("representative", party.representative),
            ("position", party.position),
        ),
        pieces::field(template.text("address"), party.address).into(),
        pair(
            ("account", party.account),
            ("account_place", party.account_place),
        ),
        pieces::field(template.text("tax_code"), party.tax_code).into(),
    ]
}

/// Đầu hợp đồng: the national heading alone, the title, the number; both sides own the paper.
pub fn contract_head(number: &str, title: &str, template: &FormTemplate) -> Vec<Block> {
    let nation = Paragraph::centred(Text::new().bold(template.text("nation")));
    let motto = Paragraph::centred(Text::new().bold(template.text("motto")));
    let numbered = match number.is_empty() {
        true => template.text("no_number").to_owned(),
        false => template.filled("number", &[("number", &pieces::paper_number(number))]),
    };
    vec![
        nation.size(FontSize::pt(13)).into(),
        motto.ruled(100).into(),
        pieces::title(template).into(),
        pieces::subtitle(fill(&template.subtitle, &[("title", title)])).into(),
        Paragraph::centred(numbered)
            .size(FontSize::pt(12))
            .spaced(Length::ZERO, Length::pt(8))
            .into(),
    ]
}

/// Một điều: its number and name in bold, its clauses below.
pub fn article(name: &str, clauses: &[String]) -> Vec<Block> {
    let heading = pieces::heading(name).into();
    let clauses = clauses
        .iter()
        .map(|clause| pieces::prose(clause.as_str()).into());
    std::iter::once(heading).chain(clauses).collect()
}
