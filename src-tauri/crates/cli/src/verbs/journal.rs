//! kc doctor, kc journal.

use std::path::Path;

use office::kept_files::KeptFilesReport;
use office::{Office, Result};
use serde_json::json;

use crate::answer::{Answer, End};
use crate::signing::opened;

/// Khám tệp: every page, every foreign key, the whole chain of the journal, every kept scan.
pub fn doctor(data: &Path) -> Result<Answer> {
    // An examination shows nothing of the content, so nobody need sign in.
    let office = Office::open(data)?;
    let fault = office.integrity_fault()?;
    let broken = office.books().broken_link()?;
    let copies = copies_beside(data);
    let kept = office.kept_files_report()?;
    let kept_whole = kept.missing.is_empty() && kept.damaged.is_empty();
    let ok = fault.is_none() && broken.is_none() && kept_whole;
    let integrity = fault.clone().unwrap_or_else(|| "ok".to_owned());
    let chain = broken.map_or("whole".to_owned(), |seq| format!("broken at {seq}"));
    let mut text = format!(
        "Toàn vẹn: {}\nNhật ký: {}\nBản chép bên cạnh: {}\n",
        fault.map_or("đạt".to_owned(), |detail| format!("hỏng ({detail})")),
        broken.map_or("nguyên vẹn".to_owned(), |seq| format!(
            "lệch từ dòng {seq}"
        )),
        copies.len()
    );
    text.push_str(&kept_words(&kept));
    let json = json!({ "ok": ok, "integrity": integrity, "journal_chain": chain, "backups": copies, "kept_files": kept });
    Ok(Answer::done(json, text).ending(if ok { End::Done } else { End::Trouble }))
}

fn kept_words(kept: &KeptFilesReport) -> String {
    let mut text = format!(
        "Tệp lưu kèm: {} (thiếu {}, hỏng {}, không dùng đến {})\n",
        kept.count,
        kept.missing.len(),
        kept.damaged.len(),
        kept.unreferenced.len()
    );
    let troubles = [("thiếu", &kept.missing), ("hỏng", &kept.damaged)];
    for (word, rows) in troubles {
        for row in rows {
            text.push_str(&format!("  {word}: {} ({})\n", row.name, row.sha256));
        }
    }
    for name in &kept.unreferenced {
        text.push_str(&format!("  không dùng đến: {name}\n"));
    }
    text
}

/// Copies the program made before an upgrade lie beside the file under its name.
fn copies_beside(data: &Path) -> Vec<String> {
    let stem = data
        .file_stem()
        .map(|stem| format!("{}.", stem.to_string_lossy()))
        .unwrap_or_default();
    let folder = data
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let Ok(entries) = std::fs::read_dir(folder.unwrap_or(Path::new("."))) else {
        return Vec::new();
    };
    let mut copies: Vec<String> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path != data && path.extension().is_some_and(|ending| ending == "kcdb"))
        .filter(|path| {
            path.file_name()
                .is_some_and(|n| n.to_string_lossy().starts_with(&stem))
        })
        .map(|path| path.display().to_string())
        .collect();
    copies.sort();
    copies
}

/// Nhật ký: how long, its tip, whether the chain is whole.
pub fn journal(data: &Path, subject: Option<&str>, verify: bool) -> Result<Answer> {
    let office = opened(data)?;
    let books = office.books();
    let lines = office.history(subject, if subject.is_some() { -1 } else { 20 })?;
    let count = match subject {
        Some(_) => lines.len() as i64,
        None => books.operation_count()?,
    };
    let broken = books.broken_link()?;
    let mut text: String = lines
        .iter()
        .map(|line| format!("{} {} {}\n", line.made_at, line.officer, line.label))
        .collect();
    let state = broken.map_or("nguyên vẹn".to_owned(), |seq| {
        format!("lệch từ dòng {seq}")
    });
    text.push_str(&format!("{count} việc, chuỗi {state}.\n"));
    let json = json!({
        "count": count, "tip": books.journal_tip()?, "whole": broken.is_none(), "operations": lines,
    });
    let failed = verify && broken.is_some();
    Ok(Answer::done(json, text).ending(if failed { End::Refused } else { End::Done }))
}
