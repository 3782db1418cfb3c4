//! A small real package: every byte turned, every length cut, every wrong key.

use std::io::Cursor;
use std::ops::ControlFlow;

use super::*;

fn manifest(recipient: &str) -> Manifest {
    Manifest {
        centre_uid: "01890000-0000-7000-8000-000000000001".to_owned(),
        centre_name: "Trung tâm Khuyến công Lai Châu".to_owned(),
        province_code: "12".to_owned(),
        sequence: 7,
        previous_sha256: String::new(),
        scope: Scope::Settlement,
        year: Some(2013),
        source: Some("national".to_owned()),
        schema_version: 1,
        rule_packs: Vec::new(),
        counts: Counts::default(),
        totals: PackageTotals::default(),
        journal_tip: "00".repeat(32),
        made_at: "2013-12-16T01:00:00.000Z".to_owned(),
        recipient: recipient.to_owned(),
        reply_to: String::new(),
    }
}

fn key() -> PackKey {
    PackKey::from_chance([7; 32], "Trung tâm")
}

fn sealed_to(lock: &Lock) -> (Vec<u8>, Sealed) {
    let mut bytes = Vec::new();
    let head = manifest(&lock.recipient());
    let sealed = seal(
        &mut bytes,
        &head,
        &key(),
        lock,
        |inside| -> Result<(), PackageFault> {
            inside.put("de-an/mot.json", b"{\"number\":\"012345678901\"}", true)?;
            inside.put("giay/01.pdf", b"%PDF-1.7", false)
        },
    );
    (bytes, sealed.expect("sealed"))
}

fn checked(bytes: &[u8]) -> Result<Checked<Manifest>, PackageFault> {
    check(&mut Cursor::new(bytes), &mut |_, _| {
        ControlFlow::Continue(())
    })
}

#[test]
fn a_package_comes_out_as_it_went_in() {
    let own = OwnLock::generate();
    let (bytes, sealed) = sealed_to(&Lock::to(&own.recipient()).expect("a key"));
    let found = checked(&bytes).expect("whole");
    assert_eq!(found.head, manifest(&own.recipient()));
    assert_eq!(found.signer, key().public_text());
    assert_eq!(
        (found.sha256.clone(), found.bytes),
        (sealed.sha256, sealed.bytes)
    );
    let own = OwnLock::from_text(&own.to_text()).expect("its own file");
    let mut inside = open(Cursor::new(&bytes), &found, &OpeningKey::Own(&own)).expect("opened");
    assert_eq!(inside.names(), ["de-an/mot.json", "giay/01.pdf"]);
    let mut pdf = Vec::new();
    inside.copy("giay/01.pdf", 8, &mut pdf).expect("copied");
    assert_eq!(pdf, b"%PDF-1.7");
    assert!(inside.copy("giay/01.pdf", 7, &mut pdf).is_err());
}

#[test]
fn every_byte_turned_is_detected() {
    let (bytes, _) = sealed_to(&Lock::to(&OwnLock::generate().recipient()).expect("a key"));
    let mut turned = bytes.clone();
    for at in 0..bytes.len() {
        for by in [1, 0x80, 0xff] {
            turned[at] ^= by;
            assert!(checked(&turned).is_err(), "byte {at} by {by}");
            turned[at] ^= by;
        }
    }
    assert!(checked(&turned).is_ok());
}

#[test]
fn every_cut_and_every_addition_is_detected() {
    let (bytes, _) = sealed_to(&Lock::to(&OwnLock::generate().recipient()).expect("a key"));
    for length in 0..bytes.len() {
        assert!(checked(&bytes[..length]).is_err(), "{length} bytes");
        assert!(
            checked(&bytes[length..]).is_err() || length == 0,
            "from {length}"
        );
    }
    assert!(checked(&[bytes.as_slice(), b"\0"].concat()).is_err());
}

#[test]
fn what_stands_inside_cannot_be_read_without_the_key() {
    let own = OwnLock::generate();
    let (bytes, _) = sealed_to(&Lock::to(&own.recipient()).expect("a key"));
    let has = |text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    assert!(has("Lai Châu".as_bytes()));
    assert!(!has(b"012345678901") && !has(b"%PDF") && !has(b"de-an"));
    let found = checked(&bytes).expect("whole");
    let other = OwnLock::generate();
    let wrong = open(Cursor::new(&bytes), &found, &OpeningKey::Own(&other)).err();
    assert!(matches!(wrong, Some(PackageFault::WrongKey)));
    let wrong = open(
        Cursor::new(&bytes),
        &found,
        &OpeningKey::passphrase("mật khẩu nào đó"),
    )
    .err();
    assert!(matches!(wrong, Some(PackageFault::WrongKey)));
}

#[test]
fn a_passphrase_opens_what_it_closed_and_no_other_does() {
    assert!(matches!(
        Lock::passphrase("ngan qua"),
        Err(PackageFault::WeakPassphrase)
    ));
    let (bytes, _) = sealed_to(&Lock::passphrase("cam ve nuong khoai").expect("long enough"));
    let found = checked(&bytes).expect("whole");
    let opened =
        |text: &str| open(Cursor::new(&bytes), &found, &OpeningKey::passphrase(text)).err();
    assert!(opened("cam ve nuong khoai").is_none());
    assert!(matches!(
        opened("cam ve nuong ngo"),
        Some(PackageFault::WrongPassphrase)
    ));
    let own = OwnLock::generate();
    let by_key = open(Cursor::new(&bytes), &found, &OpeningKey::Own(&own)).err();
    assert!(matches!(by_key, Some(PackageFault::NeedsPassphrase)));
}

#[test]
fn a_newer_format_and_another_kind_are_told_apart() {
    let (mut bytes, _) = sealed_to(&Lock::to(&OwnLock::generate().recipient()).expect("a key"));
    bytes[6] = 2;
    assert!(matches!(
        checked(&bytes),
        Err(PackageFault::TooNew { found: 2 })
    ));
    bytes[6] = 1;
    let as_receipt = check::<ReceiptHead>(&mut Cursor::new(&bytes), &mut |_, _| {
        ControlFlow::Continue(())
    });
    assert!(matches!(as_receipt, Err(PackageFault::NotAPackage)));
}
