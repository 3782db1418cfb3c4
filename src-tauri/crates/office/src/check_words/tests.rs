//! The list of all sentences, with sample facts, as officers will read them.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use domain::breach::{Breach, CheckCode, Severity, Subject};

use super::words;

/// Sample facts, one line per situation: the code, then `name=value` parted by `|`.
const SAMPLES: &str = include_str!("samples.txt");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn samples() -> Vec<Breach> {
    let lines = SAMPLES.lines().filter(|line| !line.trim().is_empty());
    lines.map(sample).collect()
}

fn sample(line: &str) -> Breach {
    let (wire, facts) = line.split_once(' ').unwrap_or((line, ""));
    let code = CheckCode::ALL
        .iter()
        .copied()
        .find(|code| code.wire() == wire)
        .unwrap();
    let facts = facts.split('|').filter(|fact| !fact.is_empty());
    let facts = facts.map(|fact| {
        let (name, value) = fact.split_once('=').unwrap();
        (name.to_owned(), value.to_owned())
    });
    Breach {
        code,
        severity: code.severity(),
        subject: Subject {
            kind: "proposal".to_owned(),
            uid: String::new(),
            field: String::new(),
            label: "QG-01".to_owned(),
        },
        facts: facts.collect(),
        reference: String::new(),
    }
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "chặn",
        Severity::BlockOverridable => "chặn, vượt được khi có lý do",
        Severity::Warn => "nhắc",
        Severity::Remind => "việc đến hạn",
    }
}

fn list() -> String {
    let mut text = String::from(
        "# Lời của các quy tắc kiểm tra\n\nMỗi dòng là một mã với số liệu mẫu: chuyện gì, rồi làm gì.\n",
    );
    let mut last = None;
    for breach in samples() {
        if last != Some(breach.code) {
            let severity = severity_name(breach.severity);
            write!(text, "\n## {} ({severity})\n\n", breach.code.wire()).unwrap();
            last = Some(breach.code);
        }
        let (what, advice) = words(&breach);
        writeln!(text, "- {what} {advice}").unwrap();
    }
    text
}

#[test]
fn the_sentences_are_those_of_the_golden_list() {
    let path = root().join("tests/golden/check_messages.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, list()).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert_eq!(
        list(),
        expected,
        "UPDATE_GOLDEN=1 cargo test -p office check_words rewrites it"
    );
}

#[test]
fn every_code_has_a_sample_and_every_sentence_is_filled() {
    let sampled: BTreeSet<CheckCode> = samples().iter().map(|breach| breach.code).collect();
    let all: BTreeSet<CheckCode> = CheckCode::ALL.iter().copied().collect();
    assert_eq!(sampled, all);
    for breach in samples() {
        let (what, advice) = words(&breach);
        let told = format!("{what} {advice}");
        assert!(!told.contains('…') && !told.contains('{'), "{told}");
        assert!(what.ends_with('.') && advice.ends_with('.'), "{told}");
        assert!(!told.contains("Vui lòng") && !told.contains('!'), "{told}");
        let unused = breach
            .facts
            .iter()
            .find(|(_, value)| !told.contains(short(value)));
        assert_eq!(unused, None, "{told}");
    }
}

fn short(value: &str) -> &str {
    value.strip_prefix("Lớp ").unwrap_or(value)
}

#[test]
fn every_fact_a_sentence_names_is_given_by_its_rule() {
    let rules = root().join("src-tauri/crates/domain/src/settlement/checks");
    for breach in samples() {
        // The rules of what leaves the office stand together: they judge no record.
        let name = match breach.code.wire() {
            wire if wire.starts_with("EXPORT_") => "leaving".to_owned(),
            wire => wire.to_lowercase(),
        };
        let file = rules.join(format!("{name}.rs"));
        let rule = fs::read_to_string(&file).unwrap();
        for (name, _) in &breach.facts {
            assert!(
                rule.contains(&format!("\"{name}\"")),
                "{}: {name}",
                file.display()
            );
        }
    }
}

#[test]
fn a_class_named_with_the_word_itself_is_not_called_so_twice() {
    let named = sample(
        "TRAINEE_CLASS_OVERLAP ho_ten=Lò Văn Pản|lop=Lớp Hàn 2|tu=07/08/2013|den=09/08/2013",
    );
    assert_eq!(
        words(&named).0,
        "Lò Văn Pản đang học lớp Hàn 2 cùng thời gian 07/08/2013–09/08/2013."
    );
}
