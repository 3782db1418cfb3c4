//! kc import.

use office::Result;
use office::importing::{self, DuplicateKind, ImportRequest};
use office::progress::unwatched;
use serde_json::json;

use crate::answer::{Answer, End};
use crate::arguments::Import;
use crate::signing::opened;

/// Nhập danh sách; ends with 2 when a file was refused, while the others are in (decisions 19).
pub fn import(request: Import) -> Result<Answer> {
    let mut office = opened(&request.data)?;
    let rejects = request.rejects.map(|path| path.display().to_string());
    let request = ImportRequest {
        kind: request.kind.into(),
        paths: request
            .files
            .iter()
            .map(|path| path.display().to_string())
            .collect(),
        class: request.class,
        proposal: request.proposal,
        source: request.source.map(Into::into),
        year: request.year,
        dry_run: request.dry_run,
        rejects,
        encodings: Vec::new(),
    };
    let (answer, _) = importing::import(&mut office, &request, &unwatched)?;
    let mut text = String::new();
    for file in &answer.summary {
        let state = if file.accepted {
            "đã nhận"
        } else {
            "bị từ chối"
        };
        text.push_str(&format!(
            "{}: {state}, {} dòng nhận, {} dòng loại\n",
            file.file, file.rows_accepted, file.rows_rejected
        ));
        for note in &file.notes {
            let row = note
                .row
                .map(|row| format!("dòng {row}: "))
                .unwrap_or_default();
            text.push_str(&format!("  {row}{} [{}]\n", note.message, note.code));
        }
    }
    for pair in &answer.duplicates {
        let places = pair.r#where.iter();
        let places: Vec<String> = places
            .map(|place| format!("{} ({}, {})", place.name, place.class, place.born))
            .collect();
        let what = match pair.kind {
            DuplicateKind::TwoClasses => "Một số căn cước ở hai lớp",
            DuplicateKind::Overlapping => "Một số căn cước ở hai lớp cùng thời gian",
            DuplicateKind::Likely => "Giống họ tên, ngày sinh và xã",
        };
        text.push_str(&format!("  {what}: {}\n", places.join("; ")));
    }
    if request.dry_run {
        text.push_str("Mới xem trước, chưa ghi gì vào sổ.\n");
    }
    let refused = answer.summary.iter().any(|file| !file.accepted);
    let json = json!({ "files": answer.files, "duplicates": answer.duplicates, "rejects": answer.rejects });
    let end = if refused { End::BadInput } else { End::Done };
    Ok(Answer::done(json, text).ending(end))
}
