//! Danh sách kiểm tra: every code the list names is asked, with its severity, at least at its steps.
//! `tests/checks.csv` is that list (code, severity, when, and whether "chưa áp dụng quy định cũ" softens it).

use std::collections::BTreeMap;
use std::path::Path;

use domain::breach::Severity;
use domain::settlement::checks::{CheckCode, Step, check_list};

/// Codes that are not asked yet, each with the reason.
const LATER: &[(&str, &str)] = &[];

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
            (Some(code), None) => assert_eq!(code.severity(), row.severity, "{}", code.wire()),
            (Some(_), Some(_)) => panic!("{code} is asked already, not later"),
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

#[test]
fn what_the_setting_of_old_rules_softens_is_told_by_a_dated_figure() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("checks.csv");
    let text = std::fs::read_to_string(path).unwrap();
    for line in text.lines().filter(|line| line.ends_with(",softened")) {
        let code = line.split(',').next().unwrap();
        let rule = rules().join(format!("{}.rs", code.to_lowercase()));
        if rule.exists() {
            let source = std::fs::read_to_string(rule).unwrap();
            assert!(
                source.contains("dated_breach("),
                "{code} blocks whatever the setting says"
            );
        }
    }
}

/// Lists of records that a screen opens as a whole, beside the fields of the record itself.
const LISTS: &[(&str, &[&str])] = &[
    (
        "proposal",
        &[
            "papers",
            "years",
            "vouchers",
            "advances",
            "acceptances",
            "contracts",
            "beneficiaries",
            "estimate",
            "classes",
            "machines",
            "outcomes",
        ],
    ),
    ("class", &["lessons", "attendance", "trainees"]),
    ("trainee", &["attendance"]),
    ("voucher", &["lines", "list"]),
    (
        "beneficiary",
        &["establishment", "outcomes", "counterpart_evidence"],
    ),
];

/// The records on the wire that a screen edits, by the kind a rule names.
const EDITED: &[(&str, &[&str])] = &[
    ("proposal", &["Proposal"]),
    ("class", &["TrainingClass"]),
    ("trainee", &["TraineeDraft"]),
    ("voucher", &["Voucher", "VoucherLine"]),
    ("contract", &["Contract"]),
    ("advance", &["Advance"]),
    ("acceptance", &["Acceptance"]),
    ("beneficiary", &["Beneficiary", "Establishment"]),
    ("estimate_line", &["EstimateLine"]),
    ("invoice", &["Invoice"]),
];

#[test]
fn every_rule_points_at_a_field_that_a_screen_has() {
    let types = root().join("ui/src/backend/generated/types.ts");
    let types = std::fs::read_to_string(types).unwrap();
    let mut asked = 0;
    for entry in std::fs::read_dir(rules()).unwrap() {
        let path = entry.unwrap().path();
        let is_rule = path.extension().is_some_and(|ending| ending == "rs");
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if !is_rule || name == "subjects" {
            continue;
        }
        for (kind, field) in pointed_at(&std::fs::read_to_string(&path).unwrap()) {
            asked += 1;
            assert!(
                exists(&types, &kind, &field),
                "{name} points at {kind}.{field}"
            );
        }
    }
    assert!(
        asked > 40,
        "only {asked} places were found: the search no longer fits the rules"
    );
}

fn exists(types: &str, kind: &str, field: &str) -> bool {
    let of = |table: &[(&str, &'static [&'static str])]| {
        table
            .iter()
            .find(|(known, _)| *known == kind)
            .map(|(_, names)| *names)
    };
    let listed = of(LISTS).is_some_and(|names| names.contains(&field));
    let Some(records) = of(EDITED) else {
        // Kinds that open as a whole record of their own.
        return true;
    };
    let has = |record: &&str| {
        let head = format!("export type {record} = {{");
        let body = types
            .split(&head)
            .nth(1)
            .and_then(|rest| rest.split("};").next());
        body.is_some_and(|body| {
            let fields = body.split(&[',', '\n', '{'][..]);
            fields
                .map(str::trim_start)
                .any(|line| line.starts_with(&format!("{field}:")))
        })
    };
    field.is_empty() || listed || records.iter().any(has)
}

/// `subjects::kind(…, "field")` of a rule, before its tests.
fn pointed_at(source: &str) -> Vec<(String, String)> {
    let rule = source.split("#[cfg(test)]").next().unwrap_or(source);
    let calls = rule.split("subjects::").skip(1);
    calls
        .filter_map(|call| {
            let (kind, rest) = call.split_once('(')?;
            let (arguments, _) = rest.split_once(')')?;
            let field = arguments
                .rsplit_once(", ")?
                .1
                .trim()
                .trim_end_matches(',')
                .trim();
            let field = field.strip_prefix('"')?.strip_suffix('"')?;
            Some((kind.to_owned(), field.to_owned()))
        })
        .collect()
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rules() -> std::path::PathBuf {
    root().join("src-tauri/crates/domain/src/settlement/checks")
}
