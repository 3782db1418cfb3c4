//! Danh sách kiểm tra: every code the list names is asked, with its severity, at least at its steps.
//! `tests/checks.csv` is that list (code, severity, when, and whether "chưa áp dụng quy định cũ" softens it).

use std::collections::BTreeMap;
use std::path::Path;

use domain::breach::Severity;
use domain::settlement::checks::{CheckCode, Step, check_list};

/// Codes that are not asked yet, each with the reason.
const LATER: &[(&str, &str)] = &[
    (
        "ELIG_SUBJECT_TYPE",
        "asked once the records it looks at are kept",
    ),
    ("ELIG_PLACE", "asked once the records it looks at are kept"),
    (
        "ELIG_KILN_EXCLUDED",
        "asked once the records it looks at are kept",
    ),
    (
        "COUNTERPART_EVIDENCE_MISSING",
        "asked once the records it looks at are kept",
    ),
    (
        "MACHINE_NOT_NEW",
        "asked once the records it looks at are kept",
    ),
    (
        "MACHINE_SERIAL_REUSED",
        "asked once the records it looks at are kept",
    ),
    (
        "FAIR_FOREIGN_OVER_2",
        "asked once the records it looks at are kept",
    ),
    (
        "RISEP_CERT_EXPIRED",
        "asked once the records it looks at are kept",
    ),
    (
        "TEMPLATE_UNCHECKED",
        "asked once the records it looks at are kept",
    ),
    (
        "RENT_TEACH_NO_CONTRACT",
        "asked once the records it looks at are kept",
    ),
    (
        "DELEGATE_STATE_PAID",
        "asked once the records it looks at are kept",
    ),
    (
        "ADVANCE_UNSPENT_OPEN",
        "asked once the records it looks at are kept",
    ),
    (
        "RECOVERY_OPEN",
        "asked once the records it looks at are kept",
    ),
    ("KB13_BOXES", "asked once the records it looks at are kept"),
    (
        "KB_DECLARED_FIELDS",
        "asked once the records it looks at are kept",
    ),
    ("KB14_SPLIT", "asked once the records it looks at are kept"),
    (
        "KB10_OVER_ADVANCE",
        "asked once the records it looks at are kept",
    ),
    ("KB20_SUM", "asked once the records it looks at are kept"),
    (
        "KB20_ACCOUNT_INVALID",
        "asked once the records it looks at are kept",
    ),
    (
        "KB20_ACCOUNT_SHARED",
        "asked once the records it looks at are kept",
    ),
    (
        "C43_IDENTITY",
        "asked once the records it looks at are kept",
    ),
    (
        "BUDGET_CODE_INVALID",
        "asked once the records it looks at are kept",
    ),
    (
        "BUDGET_CODE_UNMAPPED",
        "asked once the records it looks at are kept",
    ),
    (
        "AMOUNT_NOT_INTEGER",
        "asked once the records it looks at are kept",
    ),
    (
        "INVOICE_KEY_MISSING",
        "asked once the records it looks at are kept",
    ),
    (
        "INVOICE_SUMS",
        "asked once the records it looks at are kept",
    ),
    (
        "INVOICE_REPLACED",
        "asked once the records it looks at are kept",
    ),
    (
        "INVOICE_UNSIGNED",
        "asked once the records it looks at are kept",
    ),
    ("MST_FORMAT", "asked once the records it looks at are kept"),
    (
        "MST_CHECKSUM",
        "asked once the records it looks at are kept",
    ),
    (
        "AGEING_APPROVAL_ADVANCE",
        "asked once the records it looks at are kept",
    ),
    (
        "RESULT_BASELINE_MISSING",
        "asked once the records it looks at are kept",
    ),
    (
        "RESULT_AFTER_DUE",
        "asked once the records it looks at are kept",
    ),
    (
        "EXPORT_NO_GROUND",
        "nothing is exported to the department yet",
    ),
    (
        "EXPORT_FULL_ID",
        "nothing is exported to the department yet",
    ),
    (
        "EXPORT_NOT_ENCRYPTED",
        "nothing is exported to the department yet",
    ),
    (
        "DATA_RETENTION_DUE",
        "working copies exist only once packages do",
    ),
];

struct Listed {
    code: String,
    severity: Severity,
    steps: Vec<Step>,
}

fn listed() -> Vec<Listed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("checks.csv");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().skip(1);
    lines.map(line).collect()
}

fn line(line: &str) -> Listed {
    let cells: Vec<&str> = line.split(',').collect();
    let severity = format!("\"{}\"", cells[1]);
    Listed {
        code: cells[0].to_owned(),
        severity: serde_json::from_str(&severity).unwrap(),
        steps: cells[2].split_whitespace().filter_map(step).collect(),
    }
}

/// The letter of the list; exports are a later step.
fn step(letter: &str) -> Option<Step> {
    match letter {
        "S" => Some(Step::Save),
        "P" => Some(Step::Dossier),
        "A" => Some(Step::Advance),
        "C" => Some(Step::Class),
        "V" => Some(Step::Voucher),
        "Q" => Some(Step::Settle),
        "D" => Some(Step::Daily),
        "X" => None,
        other => panic!("{other} is no step of the list"),
    }
}

#[test]
fn every_code_of_the_list_is_asked_or_said_to_come_later() {
    let known: BTreeMap<&str, CheckCode> = CheckCode::ALL
        .iter()
        .map(|code| (code.wire(), *code))
        .collect();
    let apart: BTreeMap<&str, &str> = LATER.iter().copied().collect();
    let listed = listed();
    assert_eq!(listed.len(), 99);
    for row in &listed {
        let code = row.code.as_str();
        match (known.get(code), apart.get(code)) {
            (Some(code), _) => assert_eq!(code.severity(), row.severity, "{}", code.wire()),
            (None, Some(reason)) => assert!(!reason.is_empty()),
            (None, None) => panic!("{code} is neither asked nor said to come later"),
        }
    }
    for code in known.keys() {
        let is_listed = listed.iter().any(|row| row.code == *code);
        assert!(is_listed, "{code} is not of the list");
    }
}

#[test]
fn every_rule_is_asked_at_least_where_the_list_says() {
    for row in listed() {
        let rule = check_list()
            .iter()
            .find(|rule| rule.code.wire() == row.code);
        let missing = rule.map(|rule| {
            let steps = row.steps.iter();
            steps.filter(|step| !rule.steps.contains(step)).collect()
        });
        assert_eq!(
            missing.unwrap_or(Vec::new()),
            Vec::<&Step>::new(),
            "{}",
            row.code
        );
    }
}
