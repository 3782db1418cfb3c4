//! Signatures of real tools, and what becomes of them when one figure is changed.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

/// Canonical forms beside those of libxml2.
mod canonical;
/// Twins of the kinds of invoices that occur: discounts, rates, foreign money, missing parts.
mod kinds;

use std::path::Path;

use domain::invoice::SealState;

use super::read_invoice;
use crate::code::Code;

pub(super) fn testdata(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn seal(xml: &str) -> SealState {
    read_invoice("thu.xml", xml.as_bytes()).values.unwrap().seal
}

const SIGNED: &[&str] = &[
    "seals/java_data_inclusive_sha256.xml",
    "seals/java_data_exclusive_sha1.xml",
    "seals/java_namespaces_inclusive_sha1.xml",
    "seals/java_namespaces_exclusive_sha512.xml",
    "seals/java_whole_sha256.xml",
    "seals/signxml_plain.xml",
    "seals/signxml_spaced.xml",
];

#[test]
fn an_invoice_as_it_was_signed_is_intact() {
    for name in SIGNED {
        assert_eq!(seal(&testdata(name)), SealState::Intact, "{name}");
    }
}

#[test]
fn one_figure_changed_after_signing_is_seen() {
    for name in SIGNED {
        let forged = testdata(name).replacen("<TgTTTBSo>216000<", "<TgTTTBSo>916000<", 1);
        assert_eq!(seal(&forged), SealState::Changed, "{name}");
        let report = read_invoice("thu.xml", forged.as_bytes());
        assert!(report.codes.contains(&Code::SealBroken));
    }
}

#[test]
fn the_code_of_the_tax_authority_may_enter_a_whole_signed_file() {
    let signed = testdata("seals/java_whole_sha256.xml");
    let coded = signed.replacen("<DSCKS>", "<MCCQT>00ABC</MCCQT><DSCKS>", 1);
    assert_eq!(seal(&coded), SealState::Unchecked);
}

#[test]
fn a_signature_that_names_other_data_says_nothing_about_the_invoice() {
    let signed = testdata("seals/java_data_inclusive_sha256.xml");
    let (start, rest) = signed.split_once("<Reference URI=\"#data\">").unwrap();
    let (_, end) = rest.split_once("</Reference>").unwrap();
    assert_eq!(seal(&format!("{start}{end}")), SealState::Unchecked);
    let unknown = signed.replace("xmlenc#sha256", "xmlenc#ripemd160");
    assert_eq!(seal(&unknown), SealState::Unchecked);
    let unsigned = signed.replace("Signature", "ChuKy");
    assert_eq!(seal(&unsigned), SealState::Absent);
}

#[test]
fn the_same_data_twice_is_nobodys_signature() {
    // The classical trick: the signed part is moved aside and another one is read in its place.
    let signed = testdata("seals/java_data_inclusive_sha256.xml");
    let twice = signed.replacen("<DSCKS>", "<DSCKS><x Id=\"data\"/>", 1);
    assert_eq!(seal(&twice), SealState::Unchecked);
}
