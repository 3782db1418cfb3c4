//! Việc dài: a dossier is written whole or not at all, tells how far it is, and can be stopped.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use office::host::Desk;
use office::progress::Progress;
use office::sample::busy_year::{self, Size};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bench::{ok, refused};

/// A centre whose year is done, and a folder for its dossier.
struct Year {
    desk: Desk,
    folder: TempDir,
}

impl Year {
    /// Classes of 35, four of them a đề án.
    fn done(trainees: usize) -> Year {
        let folder = tempfile::tempdir().unwrap();
        let size = Size {
            trainees,
            vouchers: 20,
            year: 2026,
        };
        let office = busy_year::make(&folder.path().join("năm.kcdb"), size).unwrap();
        Year {
            desk: Desk::with(office),
            folder,
        }
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("Hồ sơ 2026")
    }

    fn request(&self) -> Value {
        json!({ "year": 2026, "source": "national", "out": self.out() })
    }

    fn settle(&self) -> Value {
        ok(&self.desk, "settle", self.request())["output"].clone()
    }

    /// Settles, and asks to stop at the first news that fits.
    fn settle_until(&self, enough: impl Fn(&Progress) -> bool) -> Value {
        let answer = self.desk.call("settle", self.request(), &|news| {
            if enough(&news) {
                self.desk.ask_to_stop();
            }
        });
        assert_eq!(answer["ok"], false, "it should have stopped");
        answer["error"]["code"].clone()
    }
}

/// Every file below a folder with its bytes, hidden ones too.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            found.extend(everything(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Papers that an earlier program left, and a letter of the officer's own.
fn an_older_dossier(out: &Path) {
    fs::create_dir_all(out.join("qg-01")).unwrap();
    fs::write(out.join("01-bang-tong-hop.pdf"), "bảng cũ").unwrap();
    fs::write(out.join("qg-01/31-mau-7.pdf"), "mẫu 7 cũ").unwrap();
    fs::write(out.join("Công văn gửi Sở.docx"), "thư").unwrap();
}

#[test]
fn a_dossier_tells_how_far_it_is_and_never_goes_back() {
    let year = Year::done(40);
    let told = Mutex::new(Vec::new());
    let answer = year.desk.call("settle", year.request(), &|news| {
        told.lock()
            .unwrap()
            .push((news.step, news.percent.unwrap(), news.note.unwrap()));
    });
    assert_eq!(answer["ok"], true, "{answer}");
    let told = told.into_inner().unwrap();
    assert!(told.len() > 3, "{told:?}");
    assert!(told.is_sorted_by_key(|(step, percent, _)| (*step, *percent)));
    let first = (0, 0, "Phần 1 trên 2 · 0 trên 4 tệp".to_owned());
    assert_eq!(told.first(), Some(&first));
    // Mẫu 2, the two tables and the review of the year are the first part, the papers of the đề án the second.
    let files = answer["output"]["documents"].as_array().unwrap().len() - 4;
    let last = (1, 100, format!("Phần 2 trên 2 · {files} trên {files} tệp"));
    assert_eq!(told.last(), Some(&last));
}

#[test]
fn a_stop_while_pages_are_made_leaves_nothing() {
    let year = Year::done(12);
    let before = everything(year.folder.path());
    assert_eq!(year.settle_until(|news| news.percent > Some(0)), "STOPPED");
    assert_eq!(everything(year.folder.path()), before);
    let deep = year.folder.path().join("chưa có/thư mục này");
    let answer = year.desk.call(
        "settle",
        json!({ "year": 2026, "source": "national", "out": deep }),
        &|_| year.desk.ask_to_stop(),
    );
    assert_eq!(answer["error"]["code"], "STOPPED");
    assert_eq!(everything(year.folder.path()), before);
}

#[test]
fn a_stop_at_the_last_moment_leaves_the_older_dossier_as_it_was() {
    let year = Year::done(12);
    an_older_dossier(&year.out());
    let before = everything(&year.out());
    assert_eq!(year.settle_until(|news| news.step == 1), "STOPPED");
    assert_eq!(everything(&year.out()), before);
    let vouchers = ok(&year.desk, "list_vouchers", json!({}))["output"].clone();
    let rows = vouchers["rows"].as_array().unwrap();
    assert!(
        rows.iter().all(|row| row["issued_on"].is_null()),
        "nothing left the office"
    );
}

#[test]
fn a_new_dossier_takes_the_place_of_the_older_one_and_of_nothing_else() {
    let year = Year::done(12);
    let out = year.out();
    an_older_dossier(&out);
    fs::create_dir_all(out.join("qg-07")).unwrap();
    fs::write(out.join("qg-07/07-mau-7.pdf"), "đề án khác").unwrap();
    let papers = year.settle();
    let found = everything(&out);
    assert!(
        !found.contains_key(&out.join("qg-01/31-mau-7.pdf")),
        "an old paper stayed among the new"
    );
    assert_eq!(found[&out.join("Công văn gửi Sở.docx")], "thư".as_bytes());
    assert_eq!(
        found[&out.join("qg-07/07-mau-7.pdf")],
        "đề án khác".as_bytes()
    );
    for paper in papers["documents"].as_array().unwrap() {
        let path = out.join(paper["file"].as_str().unwrap());
        assert!(found[&path].starts_with(b"%PDF-"), "{}", path.display());
    }
    let hidden = found
        .keys()
        .find(|path| path.display().to_string().contains("dang-ghi"));
    assert_eq!(hidden, None);
}

#[test]
fn a_letter_among_the_papers_of_a_proposal_stays_where_it_is() {
    let year = Year::done(12);
    let out = year.out();
    an_older_dossier(&out);
    fs::write(out.join("qg-01/Giải trình.docx"), "giải trình").unwrap();
    year.settle();
    let found = everything(&out);
    assert_eq!(
        found[&out.join("qg-01/Giải trình.docx")],
        "giải trình".as_bytes()
    );
    assert!(found[&out.join("qg-01/01-mau-1.pdf")].starts_with(b"%PDF-"));
}

#[test]
fn a_paper_that_cannot_be_placed_brings_all_older_ones_back() {
    let year = Year::done(150);
    let out = year.out();
    an_older_dossier(&out);
    // Where the papers of the second đề án belong stands a file of that name.
    fs::write(out.join("qg-02"), "ghi chú").unwrap();
    let before = everything(&out);
    let error = refused(&year.desk, "settle", year.request());
    assert_eq!(error["code"], "CANNOT_WRITE", "{error}");
    assert!(error["what"].as_str().unwrap().contains("qg-02"), "{error}");
    assert_eq!(everything(&out), before);
}

#[test]
fn what_a_power_cut_left_half_moved_comes_back_with_the_next_try() {
    let year = Year::done(12);
    let out = year.out();
    fs::create_dir_all(out.join(".dang-ghi/cu/qg-01")).unwrap();
    fs::create_dir_all(out.join(".dang-ghi/moi/qg-01")).unwrap();
    fs::write(out.join(".dang-ghi/cu/qg-01/01-mau-1.pdf"), "mẫu 1 cũ").unwrap();
    assert_eq!(year.settle_until(|_| true), "STOPPED");
    let found = everything(&out);
    assert_eq!(
        found[&out.join("qg-01/01-mau-1.pdf")],
        "mẫu 1 cũ".as_bytes()
    );
    assert_eq!(found.len(), 2, "{:?}", found.keys());
}

#[test]
fn a_wish_to_stop_is_not_forgotten_when_a_screen_asks_for_something_meanwhile() {
    let year = Year::done(12);
    let answer = year.desk.call("settle", year.request(), &|_| {
        year.desk.ask_to_stop();
        ok(&year.desk, "list_proposals", json!({}));
    });
    assert_eq!(answer["error"]["code"], "STOPPED", "{answer}");
    let next = ok(&year.desk, "settle", year.request());
    assert!(
        !next["output"]["documents"].as_array().unwrap().is_empty(),
        "the wish is over"
    );
}

#[test]
fn the_file_is_free_for_other_work_while_pages_are_made() {
    let year = Year::done(12);
    let answer = year.desk.call("settle", year.request(), &|news| {
        if news.step == 0 {
            ok(&year.desk, "list_proposals", json!({}));
        }
    });
    assert_eq!(answer["ok"], true, "{answer}");
}

#[test]
fn a_made_up_year_is_marked_ready_to_settle_and_the_same_on_every_machine() {
    let (one, other) = (Year::done(40), Year::done(40));
    let status = ok(&one.desk, "status", json!({}))["output"].clone();
    assert_eq!(status["file"]["is_sample"], true);
    let check = ok(&one.desk, "check_year", json!({ "year": 2026 }))["output"].clone();
    assert_eq!(check["blocks"], 0, "{check}");
    let bytes = |year: &Year| {
        ok(&year.desk, "close_file", json!({}));
        fs::read(year.folder.path().join("năm.kcdb")).unwrap()
    };
    assert!(bytes(&one) == bytes(&other), "two makings differ");
}
