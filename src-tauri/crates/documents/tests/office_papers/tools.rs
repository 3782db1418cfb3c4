//! Runs the programs that read PDF files.

use std::process::Command;

use documents::{Document, render};
use tempfile::TempDir;

/// A rendered paper on disk.
pub struct Printed {
    directory: TempDir,
    pub pages: usize,
}

/// Renders a paper and keeps it on disk while the test runs.
pub fn printed(document: &Document) -> Printed {
    let rendered = render(document).unwrap();
    on_disk(&rendered.bytes, rendered.pages)
}

pub fn on_disk(bytes: &[u8], pages: usize) -> Printed {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("paper.pdf"), bytes).unwrap();
    Printed { directory, pages }
}

impl Printed {
    /// What a program prints about the file; it must succeed and complain about nothing.
    pub fn read_by(&self, program: &str, before: &[&str], after: &[&str]) -> String {
        let file = self.directory.path().join("paper.pdf");
        let run = Command::new(program)
            .args(before)
            .arg(&file)
            .args(after)
            .output()
            .unwrap();
        let complaints = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(
            run.status.success() && complaints.is_empty(),
            "{program}: {complaints}"
        );
        String::from_utf8(run.stdout).unwrap()
    }

    /// The text as `pdftotext` reads it.
    pub fn text(&self) -> String {
        self.read_by("pdftotext", &[], &["-"])
    }

    /// The text as `pdftotext -layout` reads it.
    pub fn layout(&self) -> String {
        self.read_by("pdftotext", &["-layout"], &["-"])
    }

    /// The text page by page.
    pub fn text_of_pages(&self) -> Vec<String> {
        let text = self.text();
        let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        pages
    }

    /// All words with single spaces between them.
    pub fn flowing_text(&self) -> String {
        flowing(&self.text())
    }
}

/// A text with single spaces for all white space.
pub fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
