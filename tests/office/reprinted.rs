//! In lại: the papers of a settled đề án stay what they were, whatever the rules, the province's figures,
//! the head and the day become afterwards.

use std::collections::BTreeMap;
use std::path::PathBuf;

use domain::calendar::Day;
use domain::centre::Centre;
use exchange::rules_file::{self, PackKey};
use office::host::Desk;
use office::sample::{TRUNG_TAM_2026, make};
use serde_json::{Value, json};
use store::DataFile;
use store::journal::Entry;
use tempfile::TempDir;

use crate::bench::ok;
use crate::vouchers::NEW;

struct Centre2026 {
    desk: Desk,
    folder: TempDir,
}

impl Centre2026 {
    fn open() -> Centre2026 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(TRUNG_TAM_2026.file_name);
        drop(make(&TRUNG_TAM_2026, &path).unwrap());
        let desk = Desk::new();
        ok(
            &desk,
            "open_sample",
            json!({ "path": path, "name": TRUNG_TAM_2026.name }),
        );
        Centre2026 { desk, folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(TRUNG_TAM_2026.file_name)
    }

    fn ask(&self, name: &str, request: Value) -> Value {
        ok(&self.desk, name, request)["output"].clone()
    }

    fn uid_of(&self, code: &str) -> Value {
        let register = self.ask("list_proposals", json!({}));
        let rows = register["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["code"] == code);
        row.unwrap_or_else(|| panic!("no {code}"))["uid"].clone()
    }

    /// Hash of each paper of the dossier of a đề án as it would print now; the code that joins a sheet to
    /// its dossier is put on when a dossier is written.
    fn papers(&self, code: &str) -> BTreeMap<String, String> {
        let uid = self.uid_of(code);
        let shown = self.ask("show_settlement", json!({ "uid": uid }));
        let papers = shown["papers"].as_array().unwrap().iter();
        papers
            .map(|paper| {
                let asked = json!({ "proposal_uid": uid, "form": paper["form"] });
                let preview = self.ask("preview_paper", asked);
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                (text(&paper["form"]), text(&preview["sha256"]))
            })
            .collect()
    }

    /// The file is worked with on another day.
    fn turn_to(&self, day: &str) {
        self.desk.put(None);
        let mut file = DataFile::open(&self.path()).unwrap();
        let centre = Centre {
            working_day: Day::parse_iso(day),
            ..file.books().centre().unwrap().unwrap()
        };
        let entry = Entry {
            uid: "mot-ngay-khac".to_owned(),
            made_at: "2027-12-01T01:00:00.000Z".to_owned(),
            officer: String::new(),
            operation: "save_centre".to_owned(),
            label: "Sang ngày khác".to_owned(),
            undoes_uid: None,
            can_undo: false,
            salt: String::new(),
        };
        let mut change = file.change().unwrap();
        change.put(centre.uid.uid(), &centre).unwrap();
        change.commit(&entry).unwrap();
        drop(file);
        ok(&self.desk, "open_file", json!({ "path": self.path() }));
    }

    fn takes_in_a_newer_pack(&self) {
        let packs = office::regulation_assets::packs().unwrap();
        let mut pack = packs.iter().find(|pack| pack.id == "2026").unwrap().clone();
        pack.edition += 1;
        pack.caps.retain(|cap| !cap.code.starts_with('N'));
        let key = PackKey::from_chance([9; 32], "Sở Công Thương");
        let path = self.folder.path().join("moi.kcrules");
        std::fs::write(&path, rules_file::sign(&pack, &key).unwrap()).unwrap();
        let offer = self.ask("read_rules_file", json!({ "path": path }));
        self.ask(
            "take_rules_file",
            json!({ "path": path, "sha256": offer["sha256"], "trust_signer_as": "Sở" }),
        );
    }

    fn has_another_head(&self, from: &str) {
        let mut record = self.ask("show_centre", Value::Null);
        let mut newer = record["signatories"][0].clone();
        newer["uid"] = json!(NEW);
        newer["role"] = json!("head_of_unit");
        newer["name"] = json!("Hoàng Thị Mới");
        newer["from_on"] = json!(from);
        record["signatories"].as_array_mut().unwrap().push(newer);
        self.ask("save_centre", record);
    }
}

#[test]
fn a_settled_proposal_prints_a_year_later_byte_for_byte_what_it_printed_when_it_was_settled() {
    let centre = Centre2026::open();
    let (settled, open) = ("QG-01", "ĐP-01");
    centre.ask("lock_settlement", json!({ "uid": centre.uid_of(settled) }));
    let of_settled = centre.papers(settled);
    let of_open = centre.papers(open);
    let shown = |code| centre.ask("show_settlement", json!({ "uid": centre.uid_of(code) }));
    let before = shown(settled);
    centre.takes_in_a_newer_pack();
    centre.has_another_head("2027-01-01");
    centre.turn_to("2027-12-01");
    assert_eq!(centre.papers(settled), of_settled);
    assert_ne!(centre.papers(open), of_open, "an open one is of its day");
    let after = shown(settled);
    for part in ["totals", "tie_out", "table", "papers", "locked"] {
        assert_eq!(after[part], before[part], "{part}");
    }
}
