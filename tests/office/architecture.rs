//! Bất biến của ngôi nhà: who may depend on whom, what is absent where, how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::MetadataCommand;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Every hand-written file below `folder` with one of the endings.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !["node_modules", "dist", "target", "generated", "gen"].contains(&name.as_str())
                {
                    open.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending))
                && !name.ends_with(".d.ts")
            {
                found.push(path);
            }
        }
    }
    assert!(
        !found.is_empty(),
        "no {endings:?} below {folder}: the test looks at the wrong place"
    );
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// Lines of a Rust file that are code, up to its inner test module.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .take_while(|line| !line.contains("#[cfg(test)]"));
    lines
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_test(path: &Path) -> bool {
    path.components().any(|part| {
        [
            "tests",
            "tests.rs",
            "fixtures",
            "fixtures.rs",
            "fixture",
            "fixture.rs",
            "examples",
        ]
        .contains(&part.as_os_str().to_string_lossy().as_ref())
    })
}

#[test]
fn crates_depend_only_downwards() {
    let allowed: &[(&str, &[&str])] = &[
        ("domain", &[]),
        ("store", &["domain"]),
        ("documents", &["domain"]),
        ("exchange", &["domain"]),
        ("office", &["documents", "domain", "exchange", "store"]),
        ("cli", &["domain", "office", "store"]),
        ("so-khuyen-cong", &["office"]),
    ];
    let metadata = MetadataCommand::new()
        .no_deps()
        .manifest_path(root().join("Cargo.toml"))
        .exec()
        .unwrap();
    let ours: Vec<&str> = metadata
        .packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    for (name, may) in allowed {
        let package = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == *name)
            .unwrap();
        for dependency in package
            .dependencies
            .iter()
            .filter(|d| d.kind == cargo_metadata::DependencyKind::Normal)
        {
            let known = ours.contains(&dependency.name.as_str());
            assert!(
                !known || may.contains(&dependency.name.as_str()),
                "{name} may not use {}",
                dependency.name
            );
        }
    }
}

#[test]
fn the_domain_knows_neither_clock_nor_files_nor_fractions_of_money() {
    for path in files("src-tauri/crates/domain/src", &[".rs"])
        .iter()
        .filter(|path| !is_test(path))
    {
        let code = code(path);
        for absent in [
            "Utc::now",
            "Local::now",
            "SystemTime",
            "Instant",
            "std::fs",
            "std::net",
            "std::io",
            "f32",
            "f64",
            "SELECT ",
        ] {
            assert!(!code.contains(absent), "{} uses {absent}", shown(path));
        }
    }
    for path in files("src-tauri/crates/store/src", &[".rs"]) {
        let code = code(&path);
        assert!(
            !code.contains("f64,") && !code.contains("as f64"),
            "{} keeps a fraction",
            shown(&path)
        );
    }
}

#[test]
fn sql_is_written_in_the_store_only() {
    for folder in ["domain", "documents", "exchange", "office", "cli"] {
        for path in files(&format!("src-tauri/crates/{folder}/src"), &[".rs"]) {
            let code = code(&path);
            for word in ["SELECT ", "INSERT INTO", "DELETE FROM", "rusqlite"] {
                assert!(!code.contains(word), "{} speaks SQL ({word})", shown(&path));
            }
        }
    }
}

#[test]
fn the_shell_is_met_in_one_file_of_the_screens() {
    let importing: Vec<String> = files("ui/src", &[".ts", ".svelte"])
        .iter()
        .filter(|path| fs::read_to_string(path).unwrap().contains("@tauri-apps"))
        .map(|path| shown(path))
        .collect();
    assert_eq!(importing, ["ui/src/backend/desktop.ts"]);
}

#[test]
fn screens_use_parts_and_never_the_other_way_round() {
    let forbidden: &[(&str, &[&str])] = &[
        (
            "ui/src/parts",
            &["screens/", "/backend/desktop", "/backend/browser"],
        ),
        ("ui/src/data", &["screens/", "parts/"]),
        ("ui/src/backend", &["screens/", "parts/", "data/"]),
    ];
    for (folder, absent) in forbidden {
        for path in files(folder, &[".ts", ".svelte"]) {
            let text = fs::read_to_string(&path).unwrap();
            for line in text.lines().filter(|line| line.contains(" from \"")) {
                for word in *absent {
                    let test = path.to_string_lossy().ends_with(".test.ts");
                    assert!(
                        test || !line.contains(word),
                        "{} imports upwards: {line}",
                        shown(&path)
                    );
                }
            }
        }
    }
}

#[test]
fn no_hand_written_file_is_longer_than_four_hundred_lines() {
    let mut long = Vec::new();
    for folder in [
        "src-tauri/src",
        "src-tauri/crates",
        "ui/src",
        "tests/office",
        "tests/browser_host",
        "tests/e2e",
    ] {
        for path in files(folder, &[".rs", ".ts", ".svelte", ".css", ".mjs", ".sql"]) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            let schema = path.to_string_lossy().contains("/migrations/");
            if lines > 400 && !schema {
                long.push(format!("{} ({lines})", shown(&path)));
            }
        }
    }
    assert!(long.is_empty(), "too long: {long:?}");
}

#[test]
fn every_word_of_the_glossary_exists_and_carries_its_term() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let table = text
        .split("## Bảng từ")
        .nth(1)
        .expect("the glossary has its section");
    let mut checked = 0;
    for line in table
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'))
    {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (term, identifier, place) = (
            cells[1],
            cells[2].trim_matches('`'),
            cells[3].trim_matches('`'),
        );
        let source = fs::read_to_string(root().join(place))
            .unwrap_or_else(|_| panic!("{place} is gone ({term})"));
        let last = identifier.rsplit("::").next().unwrap();
        let lines: Vec<&str> = source.lines().collect();
        let word = |line: &str| {
            line.split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|w| w == last)
        };
        let told = lines.iter().enumerate().any(|(at, line)| {
            let above = lines[at.saturating_sub(12)..at].join(" ").to_lowercase();
            !line.trim_start().starts_with("//")
                && word(line)
                && above.contains(&term.to_lowercase())
        });
        assert!(
            told,
            "{identifier} in {place} does not carry “{term}” in its doc comment"
        );
        checked += 1;
    }
    assert!(
        checked >= 25,
        "only {checked} words of the glossary were found"
    );
}
