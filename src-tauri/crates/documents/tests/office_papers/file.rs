//! The file itself: sound, self-contained, the same every time.

use std::ops::ControlFlow;

use documents::{PrintError, render, render_many, render_with};

use super::samples::{receipt, settlement};
use super::tools::{on_disk, printed};

#[test]
fn the_file_is_sound_and_brings_its_own_fonts() {
    for paper in [settlement(60), receipt()] {
        let printed = printed(&paper);
        let verdict = printed.read_by("qpdf", &["--check"], &[]);
        assert!(
            verdict.contains("No syntax or stream encoding errors found"),
            "{verdict}"
        );
        let fonts = printed.read_by("pdffonts", &[], &[]);
        for font in fonts.lines().skip(2) {
            assert!(
                font.contains("+LiberationSerif") && font.contains("yes yes yes"),
                "{font}"
            );
        }
        assert_eq!(
            fonts.lines().count(),
            2 + 3,
            "regular, bold and italic, each once:\n{fonts}"
        );
    }
}

#[test]
fn its_properties_name_the_paper_and_the_day_of_the_records() {
    let shown = printed(&settlement(3)).read_by("pdfinfo", &["-isodates"], &[]);
    for expected in [
        "Title:           Quyết toán kinh phí khuyến công năm 2013",
        "Subject:         Mẫu 7",
        "Author:          Trung tâm Khuyến công",
        "Creator:         Sổ Khuyến công",
        "CreationDate:    2013-12-16T00:00:00+07",
        "PDF version:     1.7",
        "595.276 x 841.89 pts (A4)",
    ] {
        let zone_shown_in_utc = expected.replace("2013-12-16T00:00:00+07", "2013-12-15T17:00:00Z");
        assert!(
            shown.contains(expected) || shown.contains(&zone_shown_in_utc),
            "{shown}"
        );
    }
    assert!(!shown.contains("PDF/X"), "{shown}");
}

#[test]
fn the_language_is_vietnamese() {
    let printed = printed(&receipt());
    let objects = printed.read_by("qpdf", &["--json"], &[]);
    assert!(objects.contains(r#""/Lang": "u:vi-VN""#));
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let first = render(&settlement(60)).unwrap();
    let again = render(&settlement(60)).unwrap();
    assert!(first.bytes == again.bytes);
    let mut other = settlement(60);
    other.created = "2013-12-17".into();
    assert!(first.bytes != render(&other).unwrap().bytes);
}

#[test]
fn several_papers_in_one_file_have_a_bookmark_each() {
    let together = render_many(&[settlement(60), receipt(), settlement(3)]).unwrap();
    let printed = on_disk(&together.bytes, together.pages);
    printed.read_by("qpdf", &["--check"], &[]);
    let outline = printed.read_by("qpdf", &["--json", "--json-key=outlines"], &[]);
    assert!(outline.contains("\"title\": \"Phiếu chi\""), "{outline}");
    assert_eq!(outline.matches("\"title\"").count(), 3);
    let pages = printed.text_of_pages();
    assert_eq!(pages.len(), printed.pages);
    assert!(pages[pages.len() - 2].contains("PHIẾU CHI"));
}

#[test]
fn a_dossier_reports_its_progress_and_can_be_stopped() {
    let dossier = [receipt(), receipt(), receipt()];
    let mut heard = Vec::new();
    let files = render_with(&dossier, &mut |done, total| {
        heard.push((done, total));
        ControlFlow::Continue(())
    });
    assert_eq!(files.unwrap().len(), 3);
    assert_eq!(heard, [(0, 3), (1, 3), (2, 3), (3, 3)]);
    let stopped = render_with(&dossier, &mut |done, _| match done {
        2 => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    });
    assert_eq!(stopped.unwrap_err(), PrintError::Stopped);
}

#[test]
fn a_day_that_is_no_date_is_refused() {
    let mut paper = receipt();
    paper.created = "16/12/2013".into();
    let refused = render(&paper).unwrap_err();
    assert_eq!(
        refused,
        PrintError::BadDate {
            given: "16/12/2013".into()
        }
    );
}
