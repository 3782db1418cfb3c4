//! Bàn thử: a new unit in a temporary folder, and calls as a host makes them.

use office::host::Desk;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A folder with one data file of a made-up centre.
pub struct Bench {
    folder: TempDir,
}

impl Bench {
    pub fn new() -> Bench {
        Bench {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn path(&self) -> String {
        self.folder
            .path()
            .join("trung-tâm.kcdb")
            .display()
            .to_string()
    }

    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A desk with a file of the centre just made.
    pub fn desk(&self) -> Desk {
        let desk = Desk::new();
        ok(
            &desk,
            "create_file",
            json!({
                "path": self.path(),
                "name": "Trung tâm Khuyến công thử",
                "department": "Sở Công Thương tỉnh thử",
                "province_code": "12",
                "place": "Lai Châu",
                "head": "Nguyễn Văn Đức",
                "chief_accountant": "Lù Thị Hồng",
                "cashier": "Tẩn A Sử",
            }),
        );
        desk
    }

    /// The same file opened again, as after closing the program.
    pub fn reopened(&self) -> Desk {
        let desk = Desk::new();
        ok(&desk, "open_file", json!({ "path": self.path() }));
        desk
    }

    /// A training đề án of 2026, national funds, as its screen would send it.
    pub fn training_proposal(&self, title: &str) -> Value {
        json!({
            "uid": "00000000-0000-0000-0000-000000000000", "plan_uid": null, "code": "", "office_code": "",
            "title": title, "kind": "training", "source": "national", "year": 2026,
            "approved_grant": 140000000, "approved_other": null, "support_basis": "full_cost",
            "implementer": "Trung tâm Khuyến công thử", "partner": "", "beneficiary_text": "Lao động nông thôn",
            "place": "Xã Bình Lư", "commune_code": null, "quantity": "35", "quantity_unit": "lao động",
            "goal": "", "starts_on": "2026-03-02", "ends_on": "2026-06-30", "stage": "draft",
            "progress_percent": null, "regulation_pack": "", "officer": "", "note": "",
        })
    }
}

/// The answer of a call that must succeed.
pub fn ok(desk: &Desk, name: &str, request: Value) -> Value {
    let answer = desk.call(name, request, &|_| {});
    assert_eq!(answer["ok"], true, "{name}: {}", answer["error"]);
    answer
}

/// The error of a call that must be refused.
pub fn refused(desk: &Desk, name: &str, request: Value) -> Value {
    let answer = desk.call(name, request, &|_| {});
    assert_eq!(
        answer["ok"], false,
        "{name} should have been refused: {answer}"
    );
    answer["error"].clone()
}
