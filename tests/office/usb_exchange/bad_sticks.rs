//! Wrong files, wrong keys, sticks that are not there: the right message, and no change.

use serde_json::{Value, json};

use super::{Province, export, proposal, recipient, register, take};
use crate::bench::{ok, refused};

#[test]
fn a_stick_that_is_gone_leaves_the_package_here_to_be_carried_again() {
    let province = Province::new();
    let department = province.department();
    let centre = province.centre("Trung tâm A");
    proposal(&centre, "Đào tạo nghề hàn", 2026, 140_000_000);
    let pulled = format!("{}/không-còn", province.stick());
    let lost = refused(
        &centre,
        "export_package",
        export(&recipient(&department), &pulled, 2026),
    );
    assert_eq!(lost["code"], "STICK_LOST");
    let kept = ok(&centre, "list_deliveries", Value::Null)["output"]["sent"][0].clone();
    assert_eq!(
        (&kept["sequence"], &kept["carried_at"]),
        (&json!(1), &json!(""))
    );
    let again = json!({ "sequence": 1, "to": province.stick() });
    let carried = ok(&centre, "carry_package", again)["output"].clone();
    ok(
        &department,
        "take_package",
        take(carried.as_str().unwrap(), "Trung tâm A"),
    );
    assert_eq!(register(&department)["totals"]["approved"], 140_000_000);
    let names = std::fs::read_dir(province.stick()).unwrap().count();
    assert_eq!(names, 1);
}

#[test]
fn what_cannot_be_believed_is_refused_and_changes_nothing() {
    let province = Province::new();
    let department = province.department();
    let centre = province.centre("Trung tâm A");
    proposal(&centre, "Đào tạo nghề hàn", 2026, 140_000_000);
    let package = province.sent(&centre, &department, 2026);
    let whole = std::fs::read(&package).unwrap();
    let changed = format!("{}/sửa.kcgoi", province.stick());
    let code = |bytes: &[u8]| {
        std::fs::write(&changed, bytes).unwrap();
        let error = refused(&department, "take_package", take(&changed, "Ai đó"));
        error["code"].as_str().unwrap().to_owned()
    };
    let mut turned = whole.clone();
    let middle = whole.len() / 2;
    turned[middle] ^= 1;
    assert_eq!(code(&turned), "PACKAGE_DAMAGED");
    assert_eq!(code(&whole[..whole.len() - 1]), "PACKAGE_DAMAGED");
    assert_eq!(code(b"PK khong phai goi"), "PACKAGE_NOT_OURS");
    let mut newer = whole.clone();
    newer[6] = 9;
    assert_eq!(code(&newer), "PACKAGE_TOO_NEW");
    // A package to somebody else's key.
    let other = province.office("Sở khác", true);
    let elsewhere = province.sent(&centre, &other, 2026);
    let wrong = refused(&department, "take_package", take(&elsewhere, "Trung tâm A"));
    assert_eq!(wrong["code"], "PACKAGE_WRONG_KEY");
    // A centre's file takes nothing in; a department's sends nothing.
    let not_here = refused(&centre, "take_package", take(&package, "A"));
    assert_eq!(not_here["code"], "NOT_DEPARTMENT");
    let nothing = refused(
        &department,
        "export_package",
        export(&recipient(&other), &province.stick(), 2026),
    );
    assert_eq!(nothing["code"], "IS_DEPARTMENT");
    let held = register(&department);
    assert_eq!((&held["rows"], &held["centres"]), (&json!([]), &json!([])));
}

#[test]
fn a_key_of_one_centre_never_speaks_for_another() {
    let province = Province::new();
    let department = province.department();
    let honest = province.centre("Trung tâm A");
    proposal(&honest, "Đào tạo nghề hàn", 2026, 140_000_000);
    let package = province.sent(&honest, &department, 2026);
    ok(&department, "take_package", take(&package, "Trung tâm A"));
    // Somebody puts the key of A beside a file of their own.
    let other = province.centre("Trung tâm B");
    proposal(&other, "Giả", 2026, 1);
    let key = |name: &str| format!("{}.key", province.file(name).display());
    std::fs::copy(key("Trung tâm A"), key("Trung tâm B")).unwrap();
    let forged = province.sent(&other, &department, 2026);
    let error = refused(&department, "take_package", take(&forged, "Trung tâm B"));
    assert_eq!(error["code"], "PACKAGE_SIGNER_OF_ANOTHER");
    assert_eq!(register(&department)["totals"]["proposals"], 1);
}

#[test]
fn a_package_without_key_or_with_a_short_passphrase_is_not_made() {
    let province = Province::new();
    let centre = province.centre("Trung tâm A");
    proposal(&centre, "Đào tạo nghề hàn", 2026, 140_000_000);
    let open = refused(
        &centre,
        "export_package",
        export("", &province.stick(), 2026),
    );
    assert_eq!(open["code"], "EXPORT_NOT_ENCRYPTED");
    let mistyped = refused(
        &centre,
        "export_package",
        export("age1abc", &province.stick(), 2026),
    );
    assert_eq!(mistyped["code"], "PACKAGE_NOT_A_RECIPIENT");
    let sent = ok(&centre, "list_deliveries", Value::Null)["output"]["sent"].clone();
    assert_eq!(sent, json!([]));
}
