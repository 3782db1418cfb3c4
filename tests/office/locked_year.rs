//! Sổ của năm đã khóa.

use serde_json::json;

use crate::bench::{Bench, ok};
use crate::vouchers::spending;

#[test]
fn a_voucher_of_a_locked_year_is_neither_changed_nor_cancelled_and_says_why() {
    let bench = Bench::new();
    let office = spending(&bench);
    let posted = office.save(office.draft(0, 12_000_000));
    office.post(&posted);
    let draft = office.save(office.draft(0, 3_000_000));
    let year = office.show(&posted)["paper"]["voucher"]["year"].clone();
    let source = office.show(&posted)["proposal"]["source"].clone();
    let request = json!({ "year": year, "source": source });
    ok(&office.desk, "lock_year", request.clone());
    for (uid, key) in [
        (&posted, "can_cancel"),
        (&posted, "can_undo"),
        (&draft, "can_edit"),
    ] {
        let permission = office.show(uid)[key].clone();
        assert_eq!(permission["allowed"], false, "{key}");
        let why = permission["why_not"].as_str().unwrap();
        assert!(why.contains("đã khóa sổ"), "{key}: {why}");
    }
    let mut open = request;
    open["reason"] = json!("Bổ sung chứng từ");
    ok(&office.desk, "unlock_year", open);
    assert_eq!(office.show(&posted)["can_cancel"]["allowed"], true);
    assert_eq!(office.show(&draft)["can_edit"]["allowed"], true);
}
