//! Hoàn tác tất cả: whatever was done, undoing what can be undone and doing it again ends where it began.

use office::host::Desk;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use crate::bench::{Bench, ok};
use crate::vouchers::{NEW, Spending, spending};

/// Một việc of an ordinary day; numbers pick among what is there.
#[derive(Debug, Clone)]
enum Work {
    NewProposal,
    Rename(usize),
    Advance(i64),
    NewClass,
    Enrol(usize),
    Draft { line: usize, grant: i64 },
    Retype { which: usize, grant: i64 },
    Throw(usize),
    Post(usize),
    CancelLast,
    Cancel(usize),
    Print(usize),
}

fn undoable() -> impl Strategy<Value = Work> {
    prop_oneof![
        Just(Work::NewProposal),
        (0usize..4).prop_map(Work::Rename),
        (1i64..90_000_000).prop_map(Work::Advance),
        Just(Work::NewClass),
        (0usize..4).prop_map(Work::Enrol),
        (0usize..3, 1i64..4_000_000).prop_map(|(line, grant)| Work::Draft { line, grant }),
        (0usize..9, 1i64..4_000_000).prop_map(|(which, grant)| Work::Retype { which, grant }),
        (0usize..9).prop_map(Work::Throw),
        (0usize..9).prop_map(Work::Post),
        Just(Work::CancelLast),
    ]
}

fn anything() -> impl Strategy<Value = Work> {
    prop_oneof![
        4 => undoable(),
        1 => (0usize..9).prop_map(Work::Cancel),
        1 => (0usize..9).prop_map(Work::Print),
    ]
}

/// The office at work; a refused step changes nothing and is let be.
struct Day<'a> {
    bench: &'a Bench,
    office: Spending,
}

impl Day<'_> {
    fn work(&self, work: &Work) {
        let (name, request) = match self.request(work) {
            Some(call) => call,
            None => return,
        };
        self.office.desk.call(name, request, &|_| {});
    }

    fn request(&self, work: &Work) -> Option<(&'static str, Value)> {
        let office = &self.office;
        Some(match *work {
            Work::NewProposal => (
                "save_proposal",
                self.bench.training_proposal("Đào tạo nghề Mộc"),
            ),
            Work::Rename(which) => {
                let uid = self.pick("list_proposals", which, &[])?;
                let shown = ok(&office.desk, "show_proposal", json!({ "uid": uid }));
                let mut proposal = shown["output"]["proposal"].clone();
                proposal["place"] = json!(format!("{} +", proposal["place"].as_str()?));
                ("save_proposal", proposal)
            }
            Work::Advance(amount) => (
                "record_advance",
                json!({
                    "uid": NEW, "proposal_uid": office.proposal, "contract_uid": null,
                    "kind": "advance", "round": 0, "moved_on": "2026-04-01", "amount": amount,
                    "paper_number": "", "note": "",
                }),
            ),
            Work::NewClass => ("save_class", class(&office.proposal)),
            Work::Enrol(which) => {
                let class = self.pick("list_classes", which, &[])?;
                let row = json!({ "full_name": "Giàng A Chứ", "born": "12/03/1992", "sex": "Nam" });
                (
                    "save_trainees",
                    json!({ "class_uid": class, "rows": [row] }),
                )
            }
            Work::Draft { line, grant } => ("save_voucher", office.draft(line, grant)),
            Work::Retype { which, grant } => {
                let uid = self.pick("list_vouchers", which, &["draft"])?;
                let mut paper = office.show(&uid)["paper"].clone();
                paper["lines"][0]["grant"] = json!(grant);
                ("save_voucher", paper)
            }
            Work::Throw(which) => ("remove_voucher", self.voucher(which, &["draft"])?),
            Work::Post(which) => ("post_voucher", self.voucher(which, &["draft"])?),
            Work::CancelLast => ("cancel_voucher", self.last_posted()?),
            Work::Cancel(which) => {
                let mut request = self.voucher(which, &["posted"])?;
                request["reason"] = json!("Sai người nhận");
                ("cancel_voucher", request)
            }
            Work::Print(which) => (
                "issue_voucher",
                self.voucher(which, &["posted", "cancelled"])?,
            ),
        })
    }

    fn voucher(&self, which: usize, states: &[&str]) -> Option<Value> {
        Some(json!({ "uid": self.pick("list_vouchers", which, states)? }))
    }

    /// The paper with the highest number of the series, if it still stands.
    fn last_posted(&self) -> Option<Value> {
        let rows = ok(&self.office.desk, "list_vouchers", json!({}))["output"]["rows"].clone();
        let rows = rows
            .as_array()?
            .iter()
            .filter(|row| row["reverses_uid"].is_null());
        let last = rows.max_by_key(|row| row["number"].as_str().map(str::to_owned))?;
        (last["state"] == "posted").then(|| json!({ "uid": last["uid"], "reason": "Nhầm" }))
    }

    fn pick(&self, list: &str, which: usize, states: &[&str]) -> Option<String> {
        let rows = ok(&self.office.desk, list, json!({}))["output"]["rows"].clone();
        let fits =
            |row: &&Value| states.is_empty() || states.iter().any(|state| row["state"] == *state);
        let fitting: Vec<&Value> = rows.as_array()?.iter().filter(fits).collect();
        let chosen = fitting.get(which % fitting.len().max(1))?;
        chosen["uid"].as_str().map(str::to_owned)
    }
}

fn class(proposal: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": proposal, "code": "", "name": "Lớp Hàn", "trade": "Hàn",
        "place": "Xã Bình Lư", "commune_code": null, "starts_on": "2026-03-02",
        "ends_on": "2026-04-28", "class_days": "2026-03-02 2026-03-03", "regime": "QD46-2015",
        "meal_rate": 30000, "travel_rate": 200000, "travel_min_km": "15", "instructor": "",
        "class_manager": "", "opening_decision": "", "tested_on": null,
        "certificate_decision": "", "certified_on": null, "note": "",
    })
}

/// Every row of every table of the office.
fn tables(desk: &Desk) -> Vec<(String, Value)> {
    desk.with_office(|office| {
        let mut tables = Vec::new();
        for table in store::TABLES {
            tables.push(((*table).to_owned(), json!(office.books().images(table)?)));
        }
        Ok(tables)
    })
    .unwrap()
}

/// Undoes or redoes until there is nothing left; any other refusal fails the story.
fn until_nothing(desk: &Desk, name: &str, nothing: &str) -> usize {
    for times in 0..500 {
        let answer = desk.call(name, Value::Null, &|_| {});
        if answer["ok"] == false {
            assert_eq!(
                answer["error"]["code"], nothing,
                "{name}: {}",
                answer["error"]
            );
            return times;
        }
    }
    panic!("{name} never ends");
}

fn is_whole(desk: &Desk) {
    let broken = desk
        .with_office(|office| Ok(office.books().broken_link()?))
        .unwrap();
    assert_eq!(broken, None);
}

fn a_few() -> Config {
    Config {
        cases: 12,
        failure_persistence: None,
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(a_few())]

    #[test]
    fn undoing_everything_brings_back_every_row_and_redoing_it_again(
        works in prop::collection::vec(undoable(), 1..25),
    ) {
        let bench = Bench::new();
        let day = Day { office: spending(&bench), bench: &bench };
        let desk = &day.office.desk;
        until_nothing(desk, "undo", "NOTHING_TO_UNDO");
        let empty = tables(desk);
        until_nothing(desk, "redo", "NOTHING_TO_REDO");
        works.iter().for_each(|work| day.work(work));
        let full = tables(desk);
        let undone = until_nothing(desk, "undo", "NOTHING_TO_UNDO");
        prop_assert_eq!(&tables(desk), &empty);
        let redone = until_nothing(desk, "redo", "NOTHING_TO_REDO");
        prop_assert_eq!(undone, redone);
        prop_assert_eq!(&tables(desk), &full);
        is_whole(desk);
    }

    #[test]
    fn what_left_the_office_stays_whatever_is_undone(
        works in prop::collection::vec(anything(), 1..30),
    ) {
        let bench = Bench::new();
        let day = Day { office: spending(&bench), bench: &bench };
        let desk = &day.office.desk;
        works.iter().for_each(|work| day.work(work));
        let full = tables(desk);
        let issued = |tables: &[(String, Value)]| -> Vec<Value> {
            let vouchers = tables.iter().find(|(name, _)| name == "vouchers").unwrap();
            let rows = vouchers.1.as_array().unwrap().iter();
            rows.filter(|row| !row["issued_on"].is_null()).cloned().collect()
        };
        until_nothing(desk, "undo", "NOTHING_TO_UNDO");
        prop_assert_eq!(issued(&tables(desk)), issued(&full));
        until_nothing(desk, "redo", "NOTHING_TO_REDO");
        prop_assert_eq!(&tables(desk), &full);
        is_whole(desk);
    }
}
