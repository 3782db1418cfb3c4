//! Thẻ căn cước quét bằng máy: what a scanned text fills in on a row of the class.

use exchange::card_text::read_card;
pub use exchange::card_text::{CardStatus, ScannedCard, read_cards};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::done::Done;
use crate::error::Result;
use crate::host::Desk;
use crate::progress::Watch;
use domain::calendar::Day;
use domain::card_number::Sex;

/// Chuỗi quét được. It is read and forgotten, never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardScan {
    /// Chuỗi như máy quét gõ vào.
    pub text: String,
}

/// Những gì thẻ điền vào dòng. Personal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardFill {
    /// Dùng được; a card that is not fills nothing.
    pub usable: bool,
    /// Lời về thẻ.
    pub notes: Vec<String>,
    /// Ô số giấy tờ: số căn cước, with "/" and the old number where the card has one.
    pub number_cell: String,
    /// Họ và tên; none when it must be typed.
    pub full_name: Option<String>,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Giới tính.
    pub sex: Option<Sex>,
    /// Nơi thường trú; none when it must be typed.
    pub address: Option<String>,
}

/// Đọc một thẻ đã quét; nothing is written.
pub fn read_scanned_card(
    _desk: &Desk,
    scan: CardScan,
    _watch: Watch<'_>,
) -> Result<Done<CardFill>> {
    let scanned = read_card(&scan.text);
    let card = scanned.card;
    Ok(Done::read(CardFill {
        usable: scanned.status != CardStatus::Reject,
        notes: scanned
            .codes
            .iter()
            .map(|code| code.sentence().to_owned())
            .collect(),
        number_cell: [card.number, card.old_number]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("/"),
        full_name: card.name,
        born_on: card.born_on,
        sex: card.sex,
        address: card.address,
    }))
}
