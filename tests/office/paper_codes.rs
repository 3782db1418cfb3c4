//! Mã trên giấy: the paper proves the data, at the centre and at the department.

use std::path::Path;
use std::process::Command;

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{ok, refused};
use crate::sample::Sample;
use crate::usb_exchange::{Province, recipient, take};

/// What a scanner reads on the first page of a paper.
fn scanned(pdf: &Path) -> String {
    let picture = tempfile::tempdir().unwrap();
    let page = picture.path().join("trang");
    let made = Command::new("pdftoppm")
        .args(["-gray", "-r", "300", "-l", "1", "-singlefile"])
        .args([pdf, &page])
        .status()
        .unwrap();
    assert!(made.success());
    let bytes = std::fs::read(page.with_extension("pgm")).unwrap();
    let (width, height, dots) = grey(&bytes);
    let mut seen =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| dots[y * width + x]);
    let codes = seen.detect_grids();
    assert_eq!(codes.len(), 1, "one code on {}", pdf.display());
    codes[0].decode().unwrap().1
}

/// A picture in the plain grey format: "P5 width height 255", one byte a dot.
fn grey(bytes: &[u8]) -> (usize, usize, &[u8]) {
    let mut head = bytes.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut number = || String::from_utf8_lossy(head.next().unwrap()).into_owned();
    assert_eq!(number(), "P5");
    let (width, height) = (number().parse().unwrap(), number().parse().unwrap());
    (width, height, &bytes[bytes.len() - width * height..])
}

fn settled(desk: &Desk, year: i32, out: &Path, draft: bool) -> Vec<Value> {
    let asked = json!({ "year": year, "source": "national", "out": out, "draft": draft });
    let made = ok(desk, "settle", asked);
    made["output"]["documents"].as_array().unwrap().clone()
}

fn paper<'a>(papers: &'a [Value], form: &str) -> &'a str {
    let one = papers.iter().find(|one| one["form"] == form).unwrap();
    one["file"].as_str().unwrap()
}

fn check(desk: &Desk, text: &str) -> Value {
    ok(desk, "check_paper_code", json!({ "text": text }))["output"].clone()
}

#[test]
fn a_scanned_paper_tells_whether_the_records_are_still_what_it_says() {
    let sample = Sample::open();
    let desk = &sample.desk;
    let out = tempfile::tempdir().unwrap();
    let papers = settled(desk, 2013, out.path(), false);
    let of_one = scanned(&out.path().join(paper(&papers, "mau-7")));
    let of_year = scanned(&out.path().join(paper(&papers, "bang-tong-hop")));

    let answer = check(desk, &of_one);
    assert_eq!(answer["standing"], "agrees", "{answer}");
    assert!(
        answer["made_at"].is_string(),
        "the journal knows the moment"
    );
    let answer = check(desk, &of_year);
    assert_eq!(answer["standing"], "agrees", "{answer}");
    assert_eq!(answer["figures"][0]["on_file"], 736_000_000);

    // The input method is on while the scanner types.
    let mangled = of_one.to_lowercase().replace("mau", "mẫu");
    assert_eq!(check(desk, &mangled)["standing"], "agrees");
    // A figure that somebody changed by hand.
    let figure = answer["figures"][1]["on_file"].to_string();
    let forged = of_year.replace(&figure, "999000000");
    assert_eq!(check(desk, &forged)["standing"], "figures_differ");
    assert_eq!(
        refused(desk, "check_paper_code", json!({ "text": "KC1:MAU-7" }))["code"],
        "NOT_A_PAPER_CODE"
    );
}

#[test]
fn a_detail_that_changes_behind_equal_sums_is_noticed() {
    let sample = Sample::open();
    let desk = &sample.desk;
    let out = tempfile::tempdir().unwrap();
    let papers = settled(desk, 2013, out.path(), false);
    let code = scanned(&out.path().join(paper(&papers, "mau-7")));
    let of = check(desk, &code)["proposal"].clone();
    let rows = ok(desk, "list_proposals", json!({ "year": 2013 }))["output"]["rows"].clone();
    let row = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["code"] == of)
        .unwrap();
    let shown = ok(desk, "show_proposal", json!({ "uid": row["uid"] }))["output"].clone();
    let mut proposal = shown["proposal"].clone();
    proposal["goal"] = json!("Mục tiêu viết lại sau khi in");
    ok(desk, "save_proposal", proposal);
    let answer = check(desk, &code);
    assert_eq!(answer["standing"], "records_changed", "{answer}");
    assert!(
        answer["figures"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["agrees"] == true)
    );
}

#[test]
fn the_department_compares_a_paper_with_what_the_centre_sent() {
    let province = Province::new();
    let department = province.department();
    let sample = Sample::open();
    let centre = &sample.desk;
    let out = tempfile::tempdir().unwrap();
    let papers = settled(centre, 2013, out.path(), false);
    let code = scanned(&out.path().join(paper(&papers, "mau-7")));
    assert_eq!(check(&department, &code)["standing"], "not_held");

    let to = recipient(&department);
    let asked = json!({ "scope": "settlement", "year": 2013, "source": "national", "recipient": to,
        "sent_to": "Sở Công Thương", "to": province.stick() });
    let package = ok(centre, "export_package", asked)["output"]["package"].clone();
    ok(
        &department,
        "take_package",
        take(package.as_str().unwrap(), "Trung tâm Lai Châu"),
    );
    let answer = check(&department, &code);
    assert_eq!(answer["standing"], "agrees", "{answer}");
    let year = scanned(&out.path().join(paper(&papers, "bang-tong-hop")));
    let answer = check(&department, &year);
    assert_eq!(answer["standing"], "agrees", "{answer}");
}

#[test]
fn a_draft_proves_nothing_and_carries_no_code() {
    let sample = Sample::open();
    let desk = &sample.desk;
    let out = tempfile::tempdir().unwrap();
    let asked = json!({ "year": 2013, "source": "local", "out": out.path(), "draft": true });
    let made = ok(desk, "settle", asked)["output"].clone();
    assert_eq!(made["draft"], true);
    let papers = made["documents"].as_array().unwrap();
    let text = std::fs::read(out.path().join(paper(papers, "bang-tong-hop"))).unwrap();
    assert!(!text.is_empty());
    let page = Command::new("pdftoppm")
        .args(["-gray", "-r", "300", "-l", "1"])
        .arg(out.path().join(paper(papers, "bang-tong-hop")))
        .output()
        .unwrap()
        .stdout;
    let (width, height, dots) = grey(&page);
    let mut seen =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| dots[y * width + x]);
    assert!(seen.detect_grids().is_empty());
}
