//! kc backup, kc restore.

use std::path::Path;

use office::backups::{Backups, Held};
use office::commands::backups::bring_back;
use office::progress::unwatched;
use office::{Office, Result};
use serde_json::{Value, json};

use crate::answer::Answer;

/// Sao lưu.
pub fn backup(data: &Path, to: &Path) -> Result<Answer> {
    let office = Office::open(data)?;
    let place = Backups::of(data, to);
    let made = place.make(&office, &unwatched)?;
    let all: Vec<String> = place.list().into_iter().map(|row| row.path).collect();
    let held = made.held.as_ref();
    let text = format!(
        "Đã sao lưu ra {}\n{}Ở đây có {} bản.\n",
        made.path,
        held.map(words_of).unwrap_or_default(),
        all.len()
    );
    let mut json = held.map(json_of).unwrap_or_default();
    json["backups"] = json!(all);
    json["backup"] = json!(made.path);
    Ok(Answer::done(json, text))
}

/// Khôi phục.
pub fn restore(backup: &Path, data: &Path) -> Result<Answer> {
    let restored = bring_back(backup, data, "")?;
    let mut text = format!(
        "Đã khôi phục {} từ {}\n{}",
        data.display(),
        backup.display(),
        words_of(&restored.held)
    );
    if let Some(aside) = &restored.put_aside {
        text.push_str(&format!("Tệp trước đó giữ ở {aside}\n"));
    }
    let folder = backup.parent().unwrap_or(Path::new("."));
    let rows = Backups::of(data, folder).list();
    let all: Vec<String> = rows.into_iter().map(|row| row.path).collect();
    let mut json = json_of(&restored.held);
    json["backups"] = json!(all);
    json["put_aside"] = json!(restored.put_aside);
    Ok(Answer::done(json, text))
}

fn words_of(held: &Held) -> String {
    format!(
        "Toàn vẹn: đạt\nNhật ký: {}\nĐề án {}, học viên {}, chứng từ {}, đã chi {} đ\n",
        match held.is_whole {
            true => "nguyên vẹn",
            false => "lệch",
        },
        held.proposals,
        held.trainees,
        held.vouchers,
        held.spent
    )
}

fn json_of(held: &Held) -> Value {
    json!({
        "ok": held.is_whole,
        "integrity": "ok",
        "journal_chain": if held.is_whole { "whole" } else { "broken" },
        "counts": { "proposals": held.proposals, "trainees": held.trainees, "vouchers": held.vouchers },
        "totals": { "spent": held.spent },
        "journal_tip": held.journal_tip,
    })
}
