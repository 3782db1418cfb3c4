//! Một tệp đi đường xa: nguyên vẹn, bị sửa, lạ, hỏng.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;
use domain::money::Money;
use domain::regulation::{
    CapPurpose, CheckMark, Citation, Deadline, DeadlineDuty, DeadlineRule, FigureStatus,
    RegulationPack, SupportCap,
};
use proptest::prelude::*;

use super::*;

fn citation() -> Citation {
    Citation {
        text: "TT 139/2026/TT-BTC Đ.8 k.4".to_owned(),
        valid_from: Day::new(2026, 11, 20).unwrap(),
        valid_to: None,
        mark: CheckMark::Checked,
    }
}

fn pack() -> RegulationPack {
    RegulationPack {
        id: "2026-11".to_owned(),
        name: "Thông tư 139/2026 (từ 20/11/2026)".to_owned(),
        valid_from: Day::new(2026, 11, 20).unwrap(),
        valid_to: None,
        edition: 2,
        notice: "Mẫu thử".to_owned(),
        national_agency: "Cục Công nghiệp".to_owned(),
        contents: Vec::new(),
        caps: vec![SupportCap {
            code: "P04".to_owned(),
            stands_for: String::new(),
            name: "Ứng dụng máy móc thiết bị".to_owned(),
            scope: "KCQG".to_owned(),
            kinds: vec!["machinery".to_owned()],
            purpose: CapPurpose::Support,
            unit: "cơ sở".to_owned(),
            ceiling: Some(Money::dong(500_000_000)),
            percent: Some(50.into()),
            priority_factor: None,
            status: FigureStatus::Official,
            citation: citation(),
            note: String::new(),
        }],
        advances: Vec::new(),
        regimes: Vec::new(),
        papers: Vec::new(),
        deadlines: vec![Deadline {
            code: "D".to_owned(),
            name: "Báo cáo quý".to_owned(),
            scope: "KCQG".to_owned(),
            rule: DeadlineRule::Quarterly { day: None },
            duty: DeadlineDuty::Settlement,
            citation: citation(),
            note: String::new(),
        }],
        adjustments: Vec::new(),
        steps: Vec::new(),
        texts: Vec::new(),
        duties: Vec::new(),
        eligibility: Default::default(),
        outcomes: Default::default(),
        withholdings: Vec::new(),
    }
}

fn key() -> PackKey {
    PackKey::from_chance([7; 32], "Sở Công Thương Lai Châu")
}

#[test]
fn a_signed_pack_reads_back_as_it_was_and_names_its_signer() {
    let bytes = sign(&pack(), &key()).unwrap();
    let read = read(&bytes).unwrap();
    assert_eq!(read.pack, pack());
    assert_eq!(read.fingerprint, key().fingerprint());
    assert_eq!(read.fingerprint.len(), 19);
    assert_eq!(read.sha256, hash_of(&content_of(&pack()).unwrap()));
}

#[test]
fn one_changed_figure_breaks_the_signature() {
    let bytes = sign(&pack(), &key()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let forged = text.replace("500000000", "900000000");
    assert_ne!(text, forged);
    assert_eq!(
        read(forged.as_bytes()),
        Err(RulesFileFault::SignatureBroken)
    );
}

#[test]
fn every_changed_byte_is_refused() {
    let bytes = sign(&pack(), &key()).unwrap();
    let whole = read(&bytes).unwrap();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        // A blank between fields may turn into another blank; everything else must not pass.
        if let Ok(other) = read(&changed) {
            assert_eq!(other, whole, "byte {at}");
        }
    }
}

#[test]
fn a_file_of_a_later_program_says_so_and_another_file_is_named_as_such() {
    let text = String::from_utf8(sign(&pack(), &key()).unwrap()).unwrap();
    let later = text.replace("\"version\": 1", "\"version\": 2");
    assert_eq!(
        read(later.as_bytes()),
        Err(RulesFileFault::TooNew { found: 2 })
    );
    let other = read(b"{\"format\": \"x\"}");
    assert!(matches!(other, Err(RulesFileFault::NotRules { .. })));
    let huge = vec![b' '; MOST_BYTES + 1];
    assert_eq!(read(&huge), Err(RulesFileFault::TooLarge));
}

#[test]
fn the_key_is_written_and_read_and_a_mended_one_is_refused() {
    let text = key().to_text().unwrap();
    let read = PackKey::from_text(&text).unwrap();
    assert_eq!(read.public_text(), key().public_text());
    assert_eq!(read.name, "Sở Công Thương Lai Châu");
    let other = PackKey::from_chance([8; 32], "x").public_text();
    let mixed = text.replace(&key().public_text(), &other);
    assert!(PackKey::from_text(&mixed).is_err());
}

#[test]
fn a_content_with_a_negative_ceiling_is_not_taken() {
    let content = content_of(&pack()).unwrap().replace("500000000", "-1");
    assert!(matches!(
        pack_of(&content),
        Err(RulesFileFault::Content { .. })
    ));
}

// The first file of this format, kept: it must read for ever as it does now.
#[test]
fn the_first_file_of_the_format_still_opens() {
    let kept = include_bytes!("sample.kcrules");
    let read = read(kept).unwrap();
    let mut expected = pack();
    // Files of that time name no duty: it is told from the code and the rule.
    for deadline in &mut expected.deadlines {
        deadline.duty = DeadlineDuty::of_old(&deadline.code, &deadline.rule);
    }
    assert_eq!(read.pack, expected);
    assert_eq!(read.fingerprint, key().fingerprint());
}

proptest! {
    #[test]
    fn any_bytes_give_a_pack_or_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_damage_to_a_real_file_gives_a_pack_or_a_fault(
        at in 0usize..1_500,
        len in 0usize..40,
        with in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut bytes = sign(&pack(), &key()).unwrap();
        let at = at.min(bytes.len());
        let end = (at + len).min(bytes.len());
        bytes.splice(at..end, with);
        let _ = read(&bytes);
    }

    #[test]
    fn any_content_that_was_signed_is_read_or_refused(text in ".{0,400}") {
        let _ = pack_of(&text);
    }
}
