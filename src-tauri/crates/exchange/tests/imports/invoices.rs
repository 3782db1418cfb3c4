//! Every practice invoice gives what is written down for it.

use exchange::invoice::read_invoice;
use serde_json::{Value, json};

use crate::practice_files::bytes;

pub fn expectations() -> serde_json::Map<String, Value> {
    let text = String::from_utf8(bytes("invoices.expected.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Names in the expectations, and in the answers; an expected null is an empty text here.
const FIELDS: &[(&str, &str)] = &[
    ("pban", "version"),
    ("mst_ban", "seller_tax_code"),
    ("ten_ban", "seller_name"),
    ("khmshdon", "form"),
    ("khhdon", "symbol"),
    ("shdon", "number"),
    ("key", "key"),
    ("ngay_lap", "date"),
    ("lines", "lines"),
    ("lines_by_tchat", "lines_by_nature"),
    ("sum_before_tax", "sum_before_tax"),
    ("sum_tax", "sum_tax"),
    ("total", "total"),
    ("computed_total", "computed_total"),
    ("mccqt", "tax_authority_code"),
    ("nguoi_mua", "buyer_name"),
    ("mst_mua", "buyer_tax_code"),
    ("mdvqhns_mua", "buyer_budget_code"),
];

#[test]
fn invoices_give_the_expected_answers() {
    let mut compared = 0;
    for (name, wanted) in expectations() {
        let answer = serde_json::to_value(read_invoice(&name, &bytes(&name))).unwrap();
        // Whether an invoice is already in the books is not in the file.
        let is_known_duplicate = wanted.get("duplicate_of").is_some();
        if !is_known_duplicate {
            assert_eq!(answer["status"], wanted["file_status"], "{name}");
            assert_eq!(answer["codes"], wanted["file_codes"], "{name}");
        }
        for (expected, given) in FIELDS {
            let Some(expected) = wanted.get(expected) else {
                continue;
            };
            let expected = if expected.is_null() {
                &json!("")
            } else {
                expected
            };
            assert_eq!(&answer["values"][given], expected, "{name}: {given}");
            compared += 1;
        }
        for group in answer["values"]["vat"].as_array().into_iter().flatten() {
            let wanted = &wanted["vat"][group["rate"].as_str().unwrap()];
            assert_eq!(group["amount"], wanted["thanh_tien"], "{name}");
            assert_eq!(group["tax"], wanted["thue"], "{name}");
        }
    }
    assert_eq!(compared, 10 * FIELDS.len());
}
