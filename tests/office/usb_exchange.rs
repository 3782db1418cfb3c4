//! Gói USB: from the centres to the department and back.

mod bad_sticks;
mod hostile;
mod order;

use std::path::{Path, PathBuf};

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{ok, refused};

const NEW: &str = "00000000-0000-0000-0000-000000000000";

/// A folder with files of several offices, and a stick.
pub struct Province {
    folder: tempfile::TempDir,
}

impl Province {
    pub fn new() -> Province {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("usb")).unwrap();
        Province { folder }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.kcdb"))
    }

    pub fn stick(&self) -> String {
        self.folder.path().join("usb").display().to_string()
    }

    fn office(&self, name: &str, is_department: bool) -> Desk {
        let desk = Desk::new();
        let centre = json!({
            "path": self.file(name), "name": name, "department": "Sở Công Thương", "province_code": "12",
            "is_department": is_department,
        });
        ok(&desk, "create_file", centre);
        ok(&desk, "set_officer", json!({ "name": "Lù Thị Hồng" }));
        desk
    }

    pub fn centre(&self, name: &str) -> Desk {
        self.office(name, false)
    }

    pub fn department(&self) -> Desk {
        self.office("Sở Công Thương", true)
    }

    /// A package of a year, made and carried; answers where it lies on the stick.
    pub fn sent(&self, centre: &Desk, department: &Desk, year: i32) -> String {
        let asked = export(&recipient(department), &self.stick(), year);
        let made = ok(centre, "export_package", asked)["output"].clone();
        made["package"].as_str().unwrap().to_owned()
    }
}

/// What the department gives to its centres.
pub fn recipient(department: &Desk) -> String {
    let register = ok(department, "list_received", Value::Null);
    register["output"]["own_recipient"]
        .as_str()
        .unwrap()
        .to_owned()
}

pub fn export(recipient: &str, to: &str, year: i32) -> Value {
    json!({ "scope": "year", "year": year, "recipient": recipient, "sent_to": "Sở Công Thương", "to": to })
}

pub fn take(package: &str, trust: &str) -> Value {
    json!({ "file": { "path": package }, "trust_signer_as": trust })
}

/// A đề án with money, of a year.
pub fn proposal(desk: &Desk, title: &str, year: i32, grant: i64) -> Value {
    saved(desk, json!(NEW), title, year, grant)
}

fn saved(desk: &Desk, uid: Value, title: &str, year: i32, grant: i64) -> Value {
    let head = json!({
        "uid": uid, "plan_uid": null, "code": "", "office_code": "", "title": title, "kind": "training",
        "source": "national", "year": year, "approved_grant": grant, "approved_other": null,
        "support_basis": "full_cost", "implementer": "", "partner": "", "beneficiary_text": "",
        "place": "Xã Bình Lư", "commune_code": null, "quantity": null, "quantity_unit": "", "goal": "",
        "starts_on": null, "ends_on": null, "stage": "draft", "progress_percent": null,
        "regulation_pack": "", "officer": "", "note": "",
    });
    ok(desk, "save_proposal", head)["output"].clone()
}

/// The đề án is put off to another year.
pub fn moved(desk: &Desk, uid: &Value, year: i32) {
    saved(desk, uid.clone(), "Tham quan học tập", year, 20_000_000);
}

/// A class with one person.
pub fn class_of(desk: &Desk, proposal: &Value, person: &str, card: &str) {
    let class = json!({
        "uid": NEW, "proposal_uid": proposal, "code": "", "name": "Lớp Hàn 1", "trade": "Hàn",
        "place": "Xã Bình Lư", "commune_code": null, "starts_on": "2026-03-02", "ends_on": "2026-04-28",
        "class_days": "2026-03-02", "regime": "QD46-2015", "meal_rate": 30000, "travel_rate": 200000,
        "travel_min_km": "15", "instructor": "", "class_manager": "", "opening_decision": "",
        "tested_on": null, "certificate_decision": "", "certified_on": null, "note": "",
    });
    let uid = ok(desk, "save_class", class)["output"].clone();
    let row = json!({ "full_name": person, "born": "12/03/1992", "sex": "Nam", "card_number": card, "distance_km": "16" });
    let saved = ok(
        desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": [row] }),
    );
    assert_eq!(saved["output"]["saved"], 1, "{saved}");
}

pub fn register(department: &Desk) -> Value {
    ok(department, "list_received", Value::Null)["output"].clone()
}

fn bytes_of(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

#[test]
fn a_settled_year_goes_to_the_department_and_its_receipt_comes_back() {
    let province = Province::new();
    let data = province.file("Lai Châu");
    let sample = office::sample::make(&office::sample::LAI_CHAU_2013, &data).unwrap();
    let centre = Desk::with(sample);
    let department = province.department();

    let asked = json!({
        "scope": "settlement", "year": 2013, "source": "national", "recipient": recipient(&department),
        "sent_to": "Sở Công Thương Lai Châu", "to": province.stick(),
    });
    let made = ok(&centre, "export_package", asked)["output"].clone();
    let package = made["package"].as_str().unwrap();
    assert_eq!(made["manifest"]["totals"]["approved"], 736_000_000);
    assert_eq!(
        bytes_of(Path::new(package)),
        bytes_of(Path::new(made["local"].as_str().unwrap()))
    );
    let log = ok(&centre, "list_deliveries", Value::Null)["output"]["sent"][0].clone();
    assert_eq!(log["sent_to"], "Sở Công Thương Lai Châu");
    assert!(
        log["people"].as_i64().unwrap() > 0 && log["ground"] != "",
        "{log}"
    );

    // Looked at, nothing has changed yet.
    let seen = ok(&department, "read_package", json!({ "path": package }))["output"].clone();
    assert_eq!(
        (&seen["standing"], &seen["signer"]),
        (&json!("new"), &Value::Null)
    );
    assert_eq!(register(&department)["rows"], json!([]));
    let stranger = refused(&department, "take_package", take(package, ""));
    assert_eq!(stranger["code"], "PACKAGE_UNKNOWN_SIGNER");
    assert_eq!(register(&department)["rows"], json!([]));

    let taken = ok(
        &department,
        "take_package",
        take(package, "Trung tâm Lai Châu"),
    );
    assert_eq!(taken["output"]["proposals"], seen["proposals"]);
    let held = register(&department);
    assert_eq!(held["totals"]["approved"], 736_000_000);
    assert_eq!(
        held["totals"]["settled"],
        made["manifest"]["totals"]["settled"]
    );
    // Twice: the same answer, and no change.
    let again = ok(&department, "take_package", take(package, ""));
    assert_eq!(
        (&again["output"]["standing"], &again["touched"]),
        (&json!("same"), &json!([]))
    );
    assert_eq!(register(&department), held);

    answered(&province, &centre, &department, &held);
}

fn answered(province: &Province, centre: &Desk, department: &Desk, held: &Value) {
    let row = &held["rows"][0];
    let remark = json!({
        "centre_uid": row["centre_uid"], "proposal_uid": row["proposal_uid"], "verdict": "returned",
        "text": "Bổ sung biên bản nghiệm thu.",
    });
    ok(department, "save_remark", remark);
    let package = held["centres"][0]["packages"][0]["uid"].clone();
    let to = json!({ "package_uid": package, "to": province.stick() });
    let receipt = ok(department, "write_receipt", to)["output"]["path"].clone();
    let unknown = refused(centre, "read_receipt", json!({ "path": receipt }));
    assert_eq!(unknown["code"], "PACKAGE_UNKNOWN_SIGNER");
    let trust = json!({ "path": receipt, "trust_signer_as": "Sở Công Thương" });
    ok(centre, "read_receipt", trust);
    let after = ok(centre, "list_deliveries", Value::Null)["output"].clone();
    assert_eq!(after["sent"][0]["answered_by"], "Sở Công Thương");
    assert_eq!(after["remarks"][0]["text"], "Bổ sung biên bản nghiệm thu.");
    assert_eq!(after["remarks"][0]["proposal_code"], row["code"]);
    assert_eq!(after["department_recipient"], recipient(department));
    let twice = ok(centre, "read_receipt", json!({ "path": receipt }));
    assert_eq!(twice["touched"], json!([]));
}
