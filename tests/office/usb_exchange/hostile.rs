//! Packages that are sealed correctly by somebody who means ill.

use exchange::package::{
    Counts, Lock, Manifest, PackKey, PackageFault, PackageTotals, Scope, seal,
};

use super::{Province, recipient, register, take};
use crate::bench::refused;

fn manifest(centre_uid: &str, totals: PackageTotals) -> Manifest {
    Manifest {
        centre_uid: centre_uid.to_owned(),
        centre_name: "Trung tâm nào đó".to_owned(),
        province_code: "12".to_owned(),
        sequence: 1,
        previous_sha256: String::new(),
        scope: Scope::All,
        year: None,
        source: None,
        schema_version: 1,
        rule_packs: Vec::new(),
        counts: Counts::default(),
        totals,
        journal_tip: String::new(),
        made_at: "2026-01-01T00:00:00.000Z".to_owned(),
        recipient: String::new(),
        reply_to: String::new(),
    }
}

#[test]
fn a_well_sealed_lie_is_refused() {
    let province = Province::new();
    let department = province.department();
    let lock = Lock::to(&recipient(&department)).unwrap();
    let key = PackKey::from_chance([9; 32], "Kẻ xấu");
    let path = format!("{}/xấu.kcgoi", province.stick());
    let code = |head: &Manifest, entry: Option<(&str, &[u8])>| {
        let mut bytes = Vec::new();
        seal(
            &mut bytes,
            head,
            &key,
            &lock,
            |inside| -> Result<(), PackageFault> {
                entry.map_or(Ok(()), |(name, text)| inside.put(name, text, true))
            },
        )
        .unwrap();
        std::fs::write(&path, bytes).unwrap();
        let error = refused(&department, "take_package", take(&path, "Kẻ xấu"));
        error["code"].as_str().unwrap().to_owned()
    };
    let sound = "01890a5d-ac96-774b-bcce-b302099a8057";
    let nothing = PackageTotals::default();
    // A name that would climb out of the folder of kept packages.
    assert_eq!(
        code(&manifest("../../../trộm", nothing), None),
        "PACKAGE_UNREADABLE"
    );
    // Totals without records, records that are none, a newer data file.
    let rich = PackageTotals {
        settled: 5,
        ..nothing
    };
    assert_eq!(code(&manifest(sound, rich), None), "PACKAGE_UNREADABLE");
    let junk = ("de-an/x.json", b"{\"proposal\":{}}".as_slice());
    assert_eq!(
        code(&manifest(sound, nothing), Some(junk)),
        "PACKAGE_UNREADABLE"
    );
    let mut newer = manifest(sound, nothing);
    newer.schema_version = 9_999;
    assert_eq!(code(&newer, None), "PACKAGE_SCHEMA_TOO_NEW");
    assert_eq!(register(&department)["centres"], serde_json::json!([]));
    let kept = format!("{}.received", province.file("Sở Công Thương").display());
    assert_eq!(std::fs::read_dir(kept).unwrap().count(), 0);
}
