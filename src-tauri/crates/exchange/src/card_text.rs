//! Chuỗi quét mã QR của thẻ căn cước: `số|số cũ|họ tên|ngày sinh|giới tính|nơi thường trú|ngày cấp`.
//!
//! Hand scanners type the text like a keyboard, so that a typing method may have mangled it; the figures
//! are then still good. The text itself is not kept anywhere.

/// Words as typing methods leave them.
mod typing;

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::Day;
use domain::card_number::{self, CardKind, Sex};
use domain::fold::tidy;
use serde::Serialize;

use crate::code::{Code, Effect};

/// Thẻ dùng được đến đâu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CardStatus {
    /// Dùng được.
    Ok,
    /// Dùng được, có điều cần xem.
    Warn,
    /// Không dùng được.
    Reject,
}

/// Những gì một thẻ nói. Personal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct CardText {
    /// Số căn cước, 12 digits.
    pub number: Option<String>,
    /// Số CMND cũ, 9 digits.
    pub old_number: Option<String>,
    /// Họ và tên; none when a typing method mangled it.
    pub name: Option<String>,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Giới tính.
    pub sex: Option<Sex>,
    /// Nơi thường trú; none when a typing method mangled it.
    pub address: Option<String>,
    /// Ngày cấp.
    pub issued_on: Option<Day>,
}

/// Kết quả đọc một thẻ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScannedCard {
    /// Thứ tự, from 1.
    pub n: usize,
    /// Dùng được đến đâu.
    pub status: CardStatus,
    /// Codes of the card.
    pub codes: BTreeSet<Code>,
    /// What it says; nothing of a rejected card.
    #[serde(flatten)]
    pub card: CardText,
    /// The earlier scan of the same card, by its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeats: Option<usize>,
}

/// Reads one scanned text.
pub fn read_card(text: &str) -> ScannedCard {
    let mut codes = BTreeSet::new();
    let (card, status) = match read(text, &mut codes) {
        Ok(card) if codes.is_empty() => (card, CardStatus::Ok),
        Ok(card) => (card, CardStatus::Warn),
        Err(code) => {
            codes = BTreeSet::from([code]);
            (CardText::default(), CardStatus::Reject)
        }
    };
    debug_assert!(
        codes
            .iter()
            .all(|code| matches!(code.effect(), Effect::Warns | Effect::RefusesCard)),
        "a card is warned of or refused"
    );
    ScannedCard {
        n: 1,
        status,
        codes,
        card,
        repeats: None,
    }
}

/// Reads scanned texts, one a line; a card that was scanned before says so.
pub fn read_cards<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<ScannedCard> {
    let mut first_scan: BTreeMap<String, usize> = BTreeMap::new();
    let lines = lines.into_iter().filter(|line| !tidy(line).is_empty());
    let read = |(index, line): (usize, &str)| {
        let mut scanned = ScannedCard {
            n: index + 1,
            ..read_card(line)
        };
        if let Some(number) = scanned.card.number.clone() {
            let first = *first_scan.entry(number).or_insert(scanned.n);
            if first != scanned.n {
                scanned.repeats = Some(first);
                scanned.codes.insert(Code::CardTextRepeated);
                scanned.status = CardStatus::Warn;
            }
        }
        scanned
    };
    lines.enumerate().map(read).collect()
}

fn read(text: &str, codes: &mut BTreeSet<Code>) -> Result<CardText, Code> {
    let fields = fields(text);
    let [number, old, name, born, sex, address, issued, ..] = fields.as_slice() else {
        return Err(Code::CardTextFields);
    };
    let facts = card_number::facts(number).ok_or(Code::CardTextNumber)?;
    if name.is_empty() {
        return Err(Code::CardTextName);
    }
    let born_on = day(born).ok_or(Code::CardTextBirth)?;
    let is_mangled = typing::is_mangled_name(name) || typing::is_mangled_address(address);
    let sex = Sex::parse(sex).or_else(|| Sex::parse(&typing::as_meant(sex)));
    let issued_on = day(issued);
    let kept = |text: &String| (!is_mangled && !text.is_empty()).then(|| text.clone());
    let found = [
        (is_mangled, Code::CardTextSuspect),
        (issued_on.is_none(), Code::CardTextIssueDate),
        (sex.is_none(), Code::SexMissing),
        (sex.is_some_and(|sex| sex != facts.sex), Code::CardSex),
        (born_on.year() != facts.birth_year, Code::CardYear),
        (
            !card_number::is_known_province(&facts.province_code),
            Code::CardProvince,
        ),
    ];
    codes.extend(
        found
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, code)| code),
    );
    let is_old = card_number::kind(old) == Some(CardKind::OldIdentityCard);
    Ok(CardText {
        number: Some(number.clone()),
        old_number: is_old.then(|| old.clone()),
        name: kept(name),
        born_on: Some(born_on),
        sex,
        address: kept(address),
        issued_on,
    })
}

/// The fields between the separators. Other keyboard layouts type another sign for "|".
fn fields(text: &str) -> Vec<String> {
    let separator = ['|', '¦', '│', '｜', '\\'];
    let used = separator
        .into_iter()
        .find(|sign| text.matches(*sign).count() >= 6);
    text.split(used.unwrap_or('|')).map(tidy).collect()
}

/// "05061990"; a day that no calendar has, or another spelling, is no day.
fn day(text: &str) -> Option<Day> {
    let is_plain = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain {
        return None;
    }
    Day::new(
        text[4..].parse().ok()?,
        text[2..4].parse().ok()?,
        text[..2].parse().ok()?,
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        read_card(text).codes.into_iter().collect()
    }

    #[test]
    fn a_card_of_the_other_layout_and_with_more_fields_is_read() {
        let text =
            "012095929777\\083375320\\Lường A Vinh\\15031995\\nam\\Tổ 4, Xã Dào San\\21082022\\\\x";
        let scanned = read_card(text);
        assert_eq!(scanned.status, CardStatus::Ok);
        assert_eq!(scanned.card.old_number.as_deref(), Some("083375320"));
        assert_eq!(scanned.card.born_on, Day::new(1995, 3, 15));
    }

    #[test]
    fn what_a_typing_method_did_to_the_letters_leaves_the_figures_good() {
        let text = "012195929777||Luwowngf Thij Vinh|15031995|Nuwx|Toor 4, Xax Daof San|21082022";
        let scanned = read_card(text);
        assert_eq!(codes(text), [Code::CardTextSuspect]);
        assert_eq!((scanned.card.name, scanned.card.address), (None, None));
        assert_eq!(scanned.card.sex, Some(Sex::Female));
    }

    #[test]
    fn garbled_letters_are_suspect_and_foreign_names_are_not() {
        for name in [
            "Nguyá»…n VÄƒn A",
            "Tr?n V?n A",
            "Ph\u{FFFD}m A",
            "NguyÔn V¨n A",
            "Lo2 Va8n A",
        ] {
            let text = format!("012095929777||{name}|15031995|Nam|Xã Dào San|21082022");
            assert_eq!(codes(&text), [Code::CardTextSuspect], "{name}");
        }
        for name in [
            "Ksor H'Blăm",
            "Y Thư Êban",
            "LÒ VĂN SƠN",
            "vừ a dế",
            "Thao Xoong",
            "Hờ A Của",
        ] {
            let text = format!(
                "012095929777||{name}|15031995|Nam|Số 12A, Km15, Khu B2, Xã Dào San|21082022"
            );
            assert_eq!(codes(&text), [], "{name}");
        }
    }

    #[test]
    fn a_missing_sex_or_day_of_issue_is_told_and_the_card_stays_usable() {
        let text = "012095929777||Lường A Vinh|15031995||Xã Dào San|";
        assert_eq!(codes(text), [Code::SexMissing, Code::CardTextIssueDate]);
        assert_eq!(read_card(text).status, CardStatus::Warn);
    }

    #[test]
    fn a_card_scanned_twice_names_its_first_scan() {
        let line = "012095929777||Lường A Vinh|15031995|Nam|Xã Dào San|21082022\r\n";
        let other = line.replace("929777", "929778");
        let scanned = read_cards([line, "\r\n", &other, line]);
        let repeats: Vec<_> = scanned.iter().map(|card| card.repeats).collect();
        assert_eq!(repeats, [None, None, Some(1)]);
    }
}
