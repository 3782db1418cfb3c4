use std::path::Path;

use domain::ids::{ListExportId, TraineeId};
use exchange::list_out::{OutCell, OutColumn, OutList, workbook};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::ListExport;
use ts_rs::TS;

use crate::commands::NoRequest;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::person_fault::PersonFault;
use crate::settling::replace_file;
use crate::views::persons::{self as view, PersonRecord, RetentionRow};

/// Xem dữ liệu của một người.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPerson {
    /// Học viên: any row of the person.
    pub trainee_uid: TraineeId,
    /// Hiện đủ số giấy tờ, dân tộc, tài khoản.
    #[serde(default)]
    pub reveal: bool,
    /// Lý do xem; none = the purpose of the list.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<String>,
}

/// Ghi dữ liệu của một người ra tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportPerson {
    /// Học viên: any row of the person.
    pub trainee_uid: TraineeId,
    /// Nơi ghi (.json hoặc .xlsx).
    pub path: String,
    /// Căn cứ: the request it answers.
    pub ground: String,
}

/// Dữ liệu của một người.
pub fn show_person(office: &mut Office, request: ShowPerson) -> Result<Done<PersonRecord>> {
    if request.reveal {
        let subject = request.trainee_uid.to_string();
        office.note_access("person", &subject, 1, request.ground.as_deref())?;
    }
    Ok(Done::read(view::record(
        office,
        request.trainee_uid,
        request.reveal,
    )?))
}

/// Ghi ra tệp everything of one person, whole, for the person alone; the ground is required and logged.
/// Answers the path.
pub fn export_person(office: &mut Office, request: ExportPerson) -> Result<Done<String>> {
    let ground = domain::fold::tidy(&request.ground);
    if ground.is_empty() {
        return Err(PersonFault::GroundMissing.into());
    }
    let record = view::record(office, request.trainee_uid, true)?;
    let path = Path::new(&request.path);
    let bytes = match path.extension().is_some_and(|ending| ending == "json") {
        true => serde_json::to_vec_pretty(&record)
            .map_err(|error| OfficeError::Fault(error.to_string()))?,
        false => {
            workbook(&sheet(&record)).map_err(|fault| OfficeError::Fault(fault.to_string()))?
        }
    };
    replace_file(path, &bytes)?;
    let line = ListExport {
        uid: ListExportId::new(office.new_uid()),
        made_at: office.now(),
        officer: office.officer().to_owned(),
        list: "person".to_owned(),
        purpose: crate::privacy_assets::purpose_of("person", office.today()?)?.purpose,
        ground,
        recipient: "Người có dữ liệu".to_owned(),
        paper: String::new(),
        people: 1,
        whole_numbers: true,
        encrypted: false,
        // The officer may have named the file after the person.
        file_name: path
            .extension()
            .map_or(String::new(), |ending| format!("*.{}", ending.display())),
        sha256: Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    };
    office.file.note_export(&line)?;
    Ok(Done::read(request.path))
}

/// Lớp hết thời hạn lưu bản làm việc.
pub fn list_retention(office: &mut Office, _: NoRequest) -> Result<Done<Vec<RetentionRow>>> {
    Ok(Done::read(view::retention(office)?))
}

fn sheet(record: &PersonRecord) -> OutList {
    let rows = record.parts.iter().flat_map(|part| {
        let facts = part.facts.iter();
        facts.map(|fact| {
            let cells = [&part.title, &fact.name, &fact.value];
            cells.map(|text| OutCell::Text(text.clone())).to_vec()
        })
    });
    OutList {
        tab: "Dữ liệu",
        above: vec![
            "Dữ liệu cá nhân đang lưu".to_owned(),
            record.name.clone(),
            format!("Mục đích: {}", record.purpose),
            format!("Căn cứ: {}", record.ground),
        ],
        columns: vec![
            OutColumn {
                title: "Nơi lưu",
                width: 36,
            },
            OutColumn {
                title: "Thông tin",
                width: 24,
            },
            OutColumn {
                title: "Giá trị",
                width: 40,
            },
        ],
        rows: rows.collect(),
    }
}
