//! Việc dài ở cửa sổ lệnh: a big dossier on a full disk, and with the plug pulled.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{Answered, Place, kc, text};

/// A year that is done, with a dossier of it written and a letter beside the papers.
struct Written {
    place: Place,
    data: PathBuf,
    out: PathBuf,
}

impl Written {
    fn new() -> Written {
        let place = Place::new();
        let (data, out) = (place.path("năm.kcdb"), place.path("hồ sơ"));
        let size = ["--trainees", "40", "--vouchers", "40", "--year", "2026"];
        let fill = kc(&[&["bench", "fill", "--data", text(&data)], &size[..]].concat());
        assert_eq!(
            (fill.code, &fill.json["trainees"], &fill.json["vouchers"]),
            (0, &40.into(), &40.into()),
            "{}",
            fill.said
        );
        let written = Written { place, data, out };
        let settled = kc(&written.settling());
        assert_eq!(settled.code, 0, "{}", settled.said);
        fs::write(written.out.join("Công văn.docx"), "thư").unwrap();
        written
    }

    fn settling(&self) -> [&str; 9] {
        let (data, out) = (text(&self.data), text(&self.out));
        [
            "settle", "--data", data, "--year", "2026", "--source", "national", "--out", out,
        ]
    }
}

/// Every file of a folder and its bytes, hidden ones too.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(everything(&path)),
            false => drop(found.insert(path.clone(), fs::read(&path).unwrap())),
        }
    }
    found
}

/// The program where no file may grow beyond `blocks` of 512 bytes, as on a disk that is full.
#[cfg(unix)]
fn kc_on_a_full_disk(blocks: u64, arguments: &[&str]) -> Answered {
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\""])
        .arg(blocks.to_string())
        .arg(env!("CARGO_BIN_EXE_kc"))
        .arg("--json")
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    Answered {
        code: output.status.code().unwrap(),
        json: serde_json::from_str(&said).unwrap_or_else(|_| panic!("no JSON object: {said}")),
        said,
    }
}

#[cfg(unix)]
#[test]
fn a_disk_that_fills_up_leaves_the_older_dossier_and_its_neighbours() {
    let written = Written::new();
    let before = everything(&written.out);
    let biggest = before.values().map(Vec::len).max().unwrap() as u64;
    for blocks in [(biggest - 1) / 512, 20] {
        let refused = kc_on_a_full_disk(blocks, &written.settling());
        assert_eq!(
            (refused.json["error"]["code"].as_str(), refused.code),
            (Some("CANNOT_WRITE"), 3),
            "{}",
            refused.said
        );
        assert!(!refused.said.contains("dang-ghi"), "{}", refused.said);
        assert_eq!(everything(&written.out), before);
    }
    assert_eq!(kc(&written.settling()).code, 0);
}

#[test]
fn pulling_the_plug_leaves_the_older_dossier_and_the_next_try_clears_up() {
    let written = Written::new();
    let before = everything(&written.out);
    for milliseconds in [30, 90, 200, 400] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kc"))
            .args(written.settling())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut visible = everything(&written.out);
        visible.retain(|path, _| !path.display().to_string().contains(".dang-ghi"));
        assert!(visible.keys().eq(before.keys()), "after {milliseconds} ms");
        let mut papers = visible
            .iter()
            .filter(|(path, _)| path.extension().unwrap() == "pdf");
        assert!(papers.all(|(_, bytes)| bytes.ends_with(b"%%EOF") || bytes.ends_with(b"%%EOF\n")));
    }
    assert_eq!(kc(&written.settling()).code, 0);
    assert!(everything(&written.out).keys().eq(before.keys()));
    let entries = fs::read_dir(written.place.path("")).unwrap().count();
    assert_eq!(entries, 2, "the data file and the dossier, nothing hidden");
}
