#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::forms::FORMS;

const COMMON: [&str; 4] = ["case", "pieces", "template", "fixture"];

fn read(module: &str) -> Option<String> {
    let file = format!("src/forms/{module}.rs");
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).ok()
}

/// The files below a module, its tests left out.
fn nested(module: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/forms/{module}"));
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter(|file| file.file_name() != "tests.rs")
        .map(|file| std::fs::read_to_string(file.path()).unwrap())
        .collect()
}

/// What lays the form out: its own file, and the files it shares with its sisters.
fn sources_of(code: &str) -> (String, String) {
    // VB-04 is the minutes of Mẫu 5 under another heading.
    let module = match code {
        "vb-04" => "acceptance_minutes".to_owned(),
        code => code.replace('-', "_"),
    };
    let own = read(&module).unwrap_or_else(|| panic!("{code} has no file")) + &nested(&module);
    let shared = own.split("super::").skip(1).filter_map(|rest| {
        let module = rest
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()?;
        (!COMMON.contains(&module))
            .then(|| Some(read(module)? + &nested(module)))
            .flatten()
    });
    let shared: Vec<_> = shared.collect();
    (own, shared.concat())
}

/// The string literals that directly follow `call` in a source text.
fn literals_after(source: &str, call: &str) -> BTreeSet<String> {
    source
        .split(call)
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_form_has_a_template_and_every_template_a_form() {
    let book = FormBook::embedded().unwrap();
    let printed: BTreeSet<_> = FORMS.iter().map(|form| form.code).collect();
    let described: BTreeSet<_> = book.all().iter().map(|form| form.code.as_str()).collect();
    assert_eq!(printed, described);
    assert_eq!(printed.len(), FORMS.len(), "a code names one form");
}

#[test]
fn the_versions_of_a_form_follow_each_other_without_a_gap() {
    let book = FormBook::embedded().unwrap();
    for form in FORMS {
        let mut versions: Vec<_> = book.versions(form.code).collect();
        versions.sort_by_key(|version| version.valid_from);
        for pair in versions.windows(2) {
            let last = pair[0].valid_to.expect("only the newest version is open");
            assert_eq!(last.plus_days(1), pair[1].valid_from, "{}", form.code);
        }
        assert_eq!(versions.last().unwrap().valid_to, None, "{}", form.code);
    }
}

#[test]
fn every_caption_a_form_asks_for_exists_and_none_lies_unused() {
    let book = FormBook::embedded().unwrap();
    for template in book.all() {
        let (own, shared) = sources_of(&template.code);
        let mut asked = literals_after(&own, ".text(");
        asked.extend(literals_after(&own, ".filled("));
        for key in &asked {
            assert!(
                template.captions.contains_key(key),
                "{} asks for {key}",
                template.code
            );
        }
        for key in template.captions.keys() {
            assert!(
                own.contains(&format!("\"{key}\"")) || shared.contains(&format!("\"{key}\"")),
                "{} never prints {key}",
                template.code
            );
        }
    }
}

#[test]
fn an_unchecked_form_says_so_on_paper() {
    let book = FormBook::embedded().unwrap();
    let mut form = book.all()[0].clone();
    (form.mark, form.reconstructed) = (Mark::Unchecked, true);
    assert_eq!(
        form.footnote().unwrap(),
        "Mẫu tái dựng, chưa đối chiếu với quy định 2026"
    );
    form.mark = Mark::Checked;
    assert_eq!(form.footnote(), None);
}

#[test]
fn placeholders_are_filled_and_a_missing_one_stays_visible() {
    assert_eq!(
        fill("NĂM {year} – {nothing}", &[("year", "2013")]),
        "NĂM 2013 – {nothing}"
    );
}
