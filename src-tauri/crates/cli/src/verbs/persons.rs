//! kc person, kc export-list.

use domain::ids::TraineeId;
use office::commands::exports::{ExportListRequest, export_list};
use office::commands::persons::{
    ErasePerson, ExportPerson, ShowPerson, erase_person, export_person, show_person,
};
use office::{Office, OfficeError, Result};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{ExportList, OnePerson, Person};
use crate::signing::opened;

/// kc person.
pub fn person(what: &Person) -> Result<Answer> {
    match what {
        Person::Show(who) => show(who),
        Person::Export { who, out, ground } => {
            let (mut office, trainee_uid) = found(who)?;
            let path = out.display().to_string();
            let ground = ground.clone();
            let request = ExportPerson {
                trainee_uid,
                path,
                ground,
            };
            let path = export_person(&mut office, request)?.output;
            Ok(Answer::done(
                json!({ "path": path }),
                format!("Đã ghi {path}\n"),
            ))
        }
        Person::Erase {
            who,
            asked_by,
            ground,
            confirm,
        } => {
            let (mut office, trainee_uid) = found(who)?;
            let request = ErasePerson {
                trainee_uid,
                asked_by: asked_by.clone(),
                ground: ground.clone(),
                confirmed: *confirm,
            };
            let answer = erase_person(&mut office, request)?.output;
            let line = |part: &office::commands::persons::ErasedPart| {
                format!(
                    "{}: xóa {}; giữ {}\n",
                    part.title,
                    or_none(&part.erased),
                    or_none(&part.kept)
                )
            };
            let mut text: String = answer.parts.iter().map(line).collect();
            text.push_str(match answer.done {
                true => "Đã xóa.\n",
                false => "Chưa xóa gì. Thêm --confirm để xóa.\n",
            });
            Ok(Answer::done(json!(answer), text))
        }
    }
}

fn or_none(text: &str) -> &str {
    if text.is_empty() {
        "không có gì"
    } else {
        text
    }
}

fn show(who: &OnePerson) -> Result<Answer> {
    let (mut office, trainee_uid) = found(who)?;
    let request = ShowPerson {
        trainee_uid,
        reveal: false,
        ground: None,
    };
    let record = show_person(&mut office, request)?.output;
    let mut text = format!("{}\n", record.name);
    for part in &record.parts {
        text.push_str(&format!("{}\n", part.title));
        for fact in &part.facts {
            text.push_str(&format!("  {}: {}\n", fact.name, fact.value));
        }
    }
    Ok(Answer::done(json!(record), text))
}

/// By number first, else by the identity of a row. A number that nobody has is not repeated in the answer.
fn found(who: &OnePerson) -> Result<(Office, TraineeId)> {
    let office = opened(&who.data)?;
    let people = office.books().all_persons()?;
    let by_number = people
        .iter()
        .find(|row| row.card_number == who.who || row.old_number == who.who);
    let uid = by_number
        .map(|row| row.uid)
        .or_else(|| who.who.parse().ok());
    let uid = uid.ok_or_else(|| OfficeError::NotFound {
        kind: "học viên",
        label: domain::card_number::mask(&who.who),
    })?;
    Ok((office, uid))
}

/// kc export-list.
pub fn export(request: &ExportList) -> Result<Answer> {
    let mut office = opened(&request.data)?;
    let password = match &request.password_file {
        None => String::new(),
        Some(path) => std::fs::read_to_string(path)
            .map_err(|source| OfficeError::CannotRead {
                path: path.display().to_string(),
                source,
            })?
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned(),
    };
    let asked = ExportListRequest {
        list: request.list.into(),
        year: request.year,
        path: request.out.display().to_string(),
        whole: request.full,
        ground: request.ground.clone(),
        recipient: request.recipient.clone(),
        paper: request.paper.clone(),
        password,
    };
    let done = export_list(&mut office, asked)?.output;
    let text = format!("Đã ghi {} dòng vào {}\n", done.rows, done.path);
    Ok(Answer::done(json!(done), text))
}
