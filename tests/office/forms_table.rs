//! Bảng mẫu biểu của tests/README.md: every form, and how sure it is; made from assets/forms and kept true.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use documents::forms::FORMS;
use documents::forms::template::{FormBook, FormTemplate, Mark};
use domain::calendar::Day;

const BEGIN: &str = "<!-- forms: made by UPDATE_GOLDEN=1 cargo test -p stories forms_table -->";
const END: &str = "<!-- /forms -->";

fn readme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

const OFFICIAL: &str = "đọc từ văn bản gốc";

/// Read from an official text, copied from a printed one, rebuilt from what the articles require, or told
/// from memory.
fn origin(form: &FormTemplate) -> &'static str {
    let says = |word: &str| form.source.contains(word);
    match form.reconstructed {
        true if says("trí nhớ") || says("thông lệ") => "tái dựng, một phần theo trí nhớ",
        true => "tái dựng",
        false if says("nội bộ") => "mẫu nội bộ",
        false if says("bản in") => "theo bản in lại",
        false => OFFICIAL,
    }
}

fn row(form: &FormTemplate) -> String {
    let number = if form.number.is_empty() {
        ""
    } else {
        &form.number
    };
    let legal = match form.legal_basis.replace('\n', " ") {
        text if text.is_empty() => "–".to_owned(),
        text => text.trim_matches(['(', ')']).to_owned(),
    };
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    let from = Some(form.valid_from).filter(|day| day.budget_year().0 > 2000);
    let mark = match form.mark {
        Mark::Checked => "đã đối chiếu",
        Mark::Unchecked => "chưa đối chiếu",
    };
    let title = form.title.replace('\n', " ");
    let valid = format!("{}–{}", day(from), day(form.valid_to));
    let cells = [
        form.code.as_str(),
        number,
        &title,
        origin(form),
        &legal,
        &valid,
        mark,
        &form.source,
    ];
    format!("| {} |", cells.join(" | "))
}

fn table() -> String {
    let book = FormBook::embedded().unwrap();
    let mut lines = vec![
        "| mã | số mẫu | tên | nguồn của mẫu | dòng căn cứ | áp dụng | dấu | dựa vào |".to_owned(),
        "| --- | --- | --- | --- | --- | --- | --- | --- |".to_owned(),
    ];
    for form in FORMS {
        let mut versions: Vec<_> = book.versions(form.code).collect();
        versions.sort_by_key(|version| version.valid_from);
        lines.extend(versions.into_iter().map(row));
    }
    lines.join("\n")
}

#[test]
fn the_table_of_forms_says_which_is_read_and_which_is_rebuilt() {
    let text = std::fs::read_to_string(readme()).unwrap();
    let (head, rest) = text.split_once(BEGIN).expect("the mark of the table");
    let (kept, tail) = rest.split_once(END).expect("the end of the table");
    let made = table();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let whole = format!("{head}{BEGIN}\n\n{made}\n\n{END}{tail}");
        return std::fs::write(readme(), whole).unwrap();
    }
    assert!(
        kept.trim() == made,
        "tests/README.md no longer says what assets/forms holds; run with UPDATE_GOLDEN=1"
    );
}

#[test]
fn a_form_read_from_an_official_text_names_it() {
    let book = FormBook::embedded().unwrap();
    let mut origins: BTreeMap<&str, usize> = BTreeMap::new();
    for form in book.all() {
        *origins.entry(origin(form)).or_default() += 1;
        assert!(
            !form.source.trim().is_empty(),
            "{} names no source",
            form.code
        );
        if origin(form) == OFFICIAL {
            assert!(
                form.source.contains("TT ")
                    || form.source.contains("NĐ ")
                    || form.source.contains("Thông tư")
                    || form.source.contains("Nghị định"),
                "{} is said to be read, but from which text: {}",
                form.code,
                form.source
            );
        }
    }
    assert!(origins.len() >= 2, "{origins:?}");
}
