//! Trung tâm mẫu: the same file everywhere, nothing in its way to settle, something true to show.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use domain::ids::ProposalId;
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::training::allowance::allowance;
use domain::voucher::VoucherKind;
use office::host::Desk;
use office::sample::{self, lai_chau_2013};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bench::{ok, refused};

const PRICED: [&str; 5] = ["QG-01", "QG-02", "QG-03", "QG-04", "QG-05"];

/// A desk with the sample open, as `--sample` leaves it.
pub struct Sample {
    pub desk: Desk,
    pub folder: TempDir,
}

impl Sample {
    /// The file is made once for all stories; each opens a copy of its own.
    pub fn open() -> Sample {
        static MADE: OnceLock<Vec<u8>> = OnceLock::new();
        let bytes = MADE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join(sample::FILE_NAME);
            drop(lai_chau_2013(&path).unwrap());
            std::fs::read(&path).unwrap()
        });
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new();
        let path = folder.path().join(sample::FILE_NAME);
        std::fs::write(&path, bytes).unwrap();
        ok(&desk, "open_sample", json!({ "path": path }));
        Sample { desk, folder }
    }

    fn ask(&self, name: &str, request: Value) -> Value {
        ok(&self.desk, name, request)["output"].clone()
    }

    fn uid_of(&self, code: &str) -> String {
        let register = self.ask("list_proposals", json!({}));
        let rows = register["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["code"] == code);
        row.unwrap_or_else(|| panic!("no {code}"))["uid"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    fn settlement(&self, code: &str) -> Value {
        self.ask("show_settlement", json!({ "uid": self.uid_of(code) }))
    }

    fn file(&self, code: &str) -> ProposalFile {
        let uid: ProposalId = self.uid_of(code).parse().unwrap();
        let file = self
            .desk
            .with_office(|office| Ok(office.books().proposal_file(uid)?));
        file.unwrap().unwrap()
    }

    fn blocks(&self, code: &str) -> BTreeSet<String> {
        let settlement = self.settlement(code);
        let breaches = settlement["preflight"]["breaches"]
            .as_array()
            .unwrap()
            .iter();
        let blocks =
            breaches.filter(|breach| breach["severity"].as_str().unwrap().starts_with("block"));
        blocks
            .map(|breach| breach["code"].as_str().unwrap().to_owned())
            .collect()
    }
}

#[test]
fn the_sample_is_the_same_file_every_time_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let made = ["một.kcdb", "hai.kcdb"].map(|name| {
        let path = folder.path().join(name);
        let office = lai_chau_2013(&path).unwrap();
        let newest = office.history(None, 1).unwrap();
        drop(office);
        (newest, std::fs::read(&path).unwrap())
    });
    assert_eq!(made[0].0, made[1].0);
    assert!(made[0].1 == made[1].1, "the two files differ");
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn it_opens_on_its_own_working_day_and_says_what_it_is() {
    let sample = Sample::open();
    let file = sample.ask("status", Value::Null)["file"].clone();
    assert_eq!(
        file["centre"],
        "Trung tâm Khuyến công và Xúc tiến thương mại Lai Châu"
    );
    assert_eq!(
        (&file["is_sample"], &file["today"]),
        (&json!(true), &json!("2013-12-16"))
    );
    assert_eq!(file["years"], json!([2013]));
}

#[test]
fn the_sample_is_made_where_it_is_not_there_yet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Khuyến công").join(sample::FILE_NAME);
    let desk = Desk::new();
    let status = ok(&desk, "open_sample", json!({ "path": path }));
    assert_eq!(status["output"]["file"]["is_sample"], true);
    assert!(path.is_file());
}

#[test]
fn what_is_done_in_the_sample_is_there_the_next_time() {
    let sample = Sample::open();
    let uid = sample.uid_of("ĐP-01");
    let mut proposal = sample.ask("show_proposal", json!({ "uid": uid }))["proposal"].clone();
    proposal["title"] = json!("Hỗ trợ máy vò chè");
    sample.ask("save_proposal", proposal);
    ok(&sample.desk, "close_file", Value::Null);
    let path = sample.folder.path().join(sample::FILE_NAME);
    ok(&sample.desk, "open_sample", json!({ "path": path }));
    let shown = sample.ask("show_proposal", json!({ "uid": uid }));
    assert_eq!(shown["proposal"]["title"], "Hỗ trợ máy vò chè");
}

#[test]
fn a_file_already_there_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sổ.kcdb");
    std::fs::write(&path, "không phải tệp mẫu").unwrap();
    assert!(lai_chau_2013(&path).is_err());
    let desk = Desk::new();
    refused(&desk, "open_sample", json!({ "path": path }));
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "không phải tệp mẫu"
    );
}

#[test]
fn nothing_stands_in_the_way_of_the_five_priced_national_proposals() {
    let sample = Sample::open();
    for code in PRICED {
        assert_eq!(sample.blocks(code), BTreeSet::new(), "{code}");
        let settlement = sample.settlement(code);
        let ties = settlement["tie_out"].as_array().unwrap();
        assert!(ties.len() >= 4, "{code}: {ties:?}");
        assert!(
            ties.iter().all(|tie| tie["agrees"] == true),
            "{code}: {ties:?}"
        );
    }
}

#[test]
fn the_year_settles_and_shows_what_the_decision_said_beside_what_the_lines_give() {
    let sample = Sample::open();
    let out = sample.folder.path().join("quyết toán");
    let request = json!({ "year": 2013, "source": "national", "out": out, "draft": false });
    let answer = sample.ask("settle", request);
    assert_eq!(answer["draft"], false);
    assert_eq!(answer["totals"]["approved"], 736_000_000);
    assert_eq!(answer["totals"]["settled"], 734_680_000);
    let stated: Vec<_> = answer["stated"]
        .as_array()
        .unwrap()
        .iter()
        .map(|said| [&said["stated"], &said["computed"]].map(|n| n.as_i64().unwrap()))
        .collect();
    assert!(stated.contains(&[786_000_000, 736_000_000]), "{stated:?}");
    assert!(stated.contains(&[5, 6]), "{stated:?}");
    assert!(answer["documents"].as_array().unwrap().len() > 40);
}

#[test]
fn the_local_proposals_stand_blocked_each_for_its_own_reason() {
    let sample = Sample::open();
    for (code, reasons) in [
        ("ĐP-01", vec!["COUNTERPART_SHORT", "ADVANCE_OPEN_AT_SETTLE"]),
        ("ĐP-02", vec!["SETTLE_PAPERS_MISSING", "COMMITMENT_MISSING"]),
        (
            "ĐP-03",
            vec!["MEAL_DAYS_OVER_ATTENDANCE", "TRAINEE_ALREADY_SUPPORTED"],
        ),
    ] {
        let blocks = sample.blocks(code);
        assert!(
            reasons.iter().all(|reason| blocks.contains(*reason)),
            "{code}: {blocks:?}"
        );
    }
    let out = sample.folder.path().join("địa phương");
    let request = json!({ "year": 2013, "source": "local", "out": out, "draft": false });
    let error = refused(&sample.desk, "settle", request);
    assert_eq!(error["code"], "SETTLEMENT_BLOCKED");
    assert!(!out.exists());
}

#[test]
fn the_home_screen_is_told_of_the_early_advance_and_the_draft_over_its_line() {
    let sample = Sample::open();
    let uid = sample.uid_of("ĐP-01");
    let checked = sample.ask("check_proposal", json!({ "uid": uid }));
    let breaches = checked["breaches"].as_array().unwrap().iter();
    let gate: Vec<_> = breaches
        .filter(|row| row["code"] == "ADVANCE_PROGRESS_LOW")
        .collect();
    assert!(gate[0]["what"].as_str().unwrap().contains("61"), "{gate:?}");
    let vouchers = sample.ask("list_vouchers", json!({ "state": "draft" }));
    let rows = vouchers["rows"].as_array().unwrap();
    assert!(
        rows.iter().any(|row| row["problem"] == "over_line"),
        "{rows:?}"
    );
}

#[test]
fn meals_are_paid_for_the_days_marked_and_travel_from_fifteen_kilometres() {
    let sample = Sample::open();
    for code in ["QG-01", "QG-02"] {
        let file = sample.file(code);
        assert_eq!(
            file.classes
                .iter()
                .map(|class| class.trainees.len())
                .sum::<usize>(),
            105
        );
        let owed = |of: fn(&domain::training::allowance::Allowance) -> Money| -> Money {
            let people = file.classes.iter().flat_map(|class| {
                class
                    .trainees
                    .iter()
                    .map(|trainee| of(&allowance(&class.class, trainee)))
            });
            people.sum()
        };
        let paid = |words: &str| -> Money {
            let lines = file.standing_vouchers().flat_map(|voucher| &voucher.lines);
            lines
                .filter(|line| line.content.starts_with(words))
                .map(|line| line.grant)
                .sum()
        };
        assert_eq!(owed(|one| one.meal), paid("Tiền ăn"), "{code}");
        assert_eq!(owed(|one| one.travel), paid("Tiền đi lại"), "{code}");
    }
}

#[test]
fn people_are_distinct_and_their_names_fit_their_sex() {
    let sample = Sample::open();
    let (mut numbers, mut names) = (BTreeSet::new(), BTreeSet::new());
    for code in ["QG-01", "QG-02"] {
        for class in sample.file(code).classes {
            for person in class.trainees {
                let number = person.identity_number().unwrap().to_owned();
                assert!(number.starts_with("0459") && number.len() == 9, "{number}");
                assert!(numbers.insert(number), "{}", person.full_name);
                assert!(
                    names.insert(person.full_name.clone()),
                    "{}",
                    person.full_name
                );
                let (name, sex) = (&person.full_name, person.sex.unwrap().label());
                if name.contains(" Thị ") {
                    assert_eq!(sex, "Nữ", "{name}");
                }
                if name.contains(" Văn ") || name.contains(" A ") || name.contains(" Láo ") {
                    assert_eq!(sex, "Nam", "{name}");
                }
                assert!(!person.certificate_number.is_empty(), "{name}");
            }
        }
    }
    assert_eq!(numbers.len(), 210);
}

#[test]
fn the_series_of_the_centre_have_no_gap() {
    let sample = Sample::open();
    let vouchers = sample.ask("list_vouchers", json!({ "year": 2013 }));
    let rows = vouchers["rows"].as_array().unwrap();
    for kind in [
        VoucherKind::PaymentVoucher,
        VoucherKind::BankOrder,
        VoucherKind::TreasuryDraw,
    ] {
        let prefix = format!("{}-", kind.series());
        let numbers: BTreeSet<i64> = rows
            .iter()
            .filter_map(|row| row["number"].as_str()?.strip_prefix(&prefix)?.parse().ok())
            .collect();
        assert!(numbers.len() > 2, "{prefix}");
        assert_eq!(
            numbers.last().copied(),
            Some(numbers.len() as i64),
            "{prefix}"
        );
    }
}

#[test]
fn its_history_runs_through_the_year_with_the_names_of_those_who_worked() {
    let sample = Sample::open();
    let lines = sample.ask("history", json!({ "record": null, "limit": 5000 }));
    let lines = lines.as_array().unwrap();
    let moments: Vec<&str> = lines
        .iter()
        .map(|line| line["made_at"].as_str().unwrap())
        .collect();
    assert!(moments.is_sorted_by(|newer, older| newer > older));
    let officers: BTreeSet<&str> = lines
        .iter()
        .map(|line| line["officer"].as_str().unwrap())
        .collect();
    assert!(
        officers.contains("Lù Thị Hồng") && officers.contains("Giàng A Páo"),
        "{officers:?}"
    );
    let whole = sample
        .desk
        .with_office(|office| Ok(office.books().broken_link()?));
    assert_eq!(whole.unwrap(), None);
}
