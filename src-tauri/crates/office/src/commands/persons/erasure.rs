use domain::establishment::Establishment;
use domain::fold::tidy;
use domain::ids::{ClassId, TraineeId};
use domain::person::PersonDecision;
use domain::person::working_copy::{strip, working_fields};
use domain::training::Trainee;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::done::Done;
use crate::error::Result;
use crate::office::{Office, Writer};
use crate::person_fault::PersonFault;
use crate::views::persons::{self as view, Person};

/// Xóa theo yêu cầu của một người.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ErasePerson {
    /// Học viên: any row of the person.
    pub trainee_uid: TraineeId,
    /// Ai yêu cầu, without a number ("Người có dữ liệu").
    pub asked_by: String,
    /// Căn cứ (đơn, ngày).
    pub ground: String,
    /// Đã xem và đồng ý xóa; without it nothing is changed.
    #[serde(default)]
    pub confirmed: bool,
}

/// Xóa bản làm việc của một lớp hết hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseExpired {
    /// Lớp.
    pub class_uid: ClassId,
}

/// Đã xóa gì (or what would be), giữ gì và vì sao.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ErasureAnswer {
    /// Từng nơi.
    pub parts: Vec<ErasedPart>,
    /// Số ảnh cũ đã bỏ khỏi nhật ký; 0 while nothing is changed.
    pub images: i64,
    /// Đã xóa thật.
    pub done: bool,
}

/// Một nơi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasedPart {
    /// Nơi, in words.
    pub title: String,
    /// Xóa gì; empty = nothing.
    pub erased: String,
    /// Giữ gì, vì sao, đến khi nào; empty = nothing is kept.
    pub kept: String,
}

/// Xóa dữ liệu của một người: a row no posted paper rests on goes whole; of the others only what the papers
/// do not need; the old images of all of them go from the journal.
pub fn erase_person(office: &mut Office, request: ErasePerson) -> Result<Done<ErasureAnswer>> {
    let (asked_by, ground) = (tidy(&request.asked_by), tidy(&request.ground));
    if asked_by.is_empty() || ground.is_empty() {
        return Err(PersonFault::GroundMissing.into());
    }
    let person = view::person(office, request.trainee_uid)?;
    let mut parts = Vec::new();
    let mut going = Vec::new();
    for (seat, trainee) in person.seats.iter().zip(&person.trainees) {
        let until = view::kept_until(office, seat)?;
        let title = format!(
            "Học viên {}",
            crate::views::classes::in_words(&seat.class_name)
        );
        parts.push(match until {
            None => ErasedPart { title, erased: "toàn bộ dòng".to_owned(), kept: String::new() },
            Some(day) => ErasedPart {
                title,
                erased: working_fields(trainee).join(", "),
                kept: format!("họ tên, ngày sinh, số giấy tờ, địa chỉ, đối tượng, chấm công, chứng chỉ: chứng từ kế toán, giữ đến {day}"),
            },
        });
        going.push((trainee.clone(), until.is_some()));
    }
    let owned = owners(office, &person, &mut parts)?;
    parts.extend(person.paid.iter().map(|_| ErasedPart {
        title: "Danh sách thanh toán".to_owned(),
        erased: String::new(),
        kept: "họ tên, số tài khoản, số tiền: chứng từ Kho bạc".to_owned(),
    }));
    if !request.confirmed {
        return Ok(Done::read(ErasureAnswer {
            parts,
            ..ErasureAnswer::default()
        }));
    }
    let done = office.erasing(
        "Xóa dữ liệu của một người theo yêu cầu",
        asked_by,
        ground,
        |writer| {
            let records = removed(writer, going, &owned)?;
            Ok(records)
        },
    )?;
    Ok(done.map(|images| ErasureAnswer {
        parts,
        images,
        done: true,
    }))
}

fn removed(
    writer: &mut Writer<'_>,
    going: Vec<(Trainee, bool)>,
    owned: &[Establishment],
) -> Result<Vec<String>> {
    let mut records = Vec::new();
    for (mut trainee, is_kept) in going {
        let uid = trainee.uid;
        if is_kept {
            strip(&mut trainee);
            writer.change.put(uid.uid(), &trainee)?;
        } else {
            writer.change.remove::<Trainee>(uid.uid())?;
            for decision in writer.books().person_decisions()? {
                if decision.one_uid == uid || decision.other_uid == uid {
                    writer.change.remove::<PersonDecision>(decision.uid.uid())?;
                }
            }
        }
        records.push(uid.to_string());
    }
    for row in owned {
        writer.change.put(row.uid.uid(), row)?;
        records.push(row.uid.to_string());
    }
    Ok(records)
}

/// Cơ sở as they will stand: a supported one keeps who owned it, since nobody is supported twice.
fn owners(
    office: &Office,
    person: &Person,
    parts: &mut Vec<ErasedPart>,
) -> Result<Vec<Establishment>> {
    let mut rows = Vec::new();
    for row in &person.owned {
        let mut row = row.clone();
        let supported = !office.books().shares_of(row.uid)?.is_empty();
        row.owner_ethnic_group.clear();
        let kept = if supported {
            "họ tên, số căn cước chủ cơ sở: tránh hỗ trợ trùng (TT 26/2026/TT-BCT Điều 7.4)"
        } else {
            row.owner_name.clear();
            row.owner_card_number.clear();
            row.owner_sex = None;
            ""
        };
        parts.push(ErasedPart {
            title: format!("Chủ cơ sở {}", row.name),
            erased: if supported {
                "dân tộc"
            } else {
                "họ tên, số căn cước, giới tính, dân tộc"
            }
            .to_owned(),
            kept: kept.to_owned(),
        });
        rows.push(row);
    }
    Ok(rows)
}

/// Xóa bản làm việc của một lớp hết thời hạn lưu; a class whose time is not over is refused.
pub fn erase_expired(office: &mut Office, request: EraseExpired) -> Result<Done<ErasureAnswer>> {
    let due = view::retention(office)?;
    let Some(class) = due
        .into_iter()
        .find(|row| row.class_uid == request.class_uid)
    else {
        return Err(PersonFault::NotDue.into());
    };
    let ground = format!("Hết thời hạn lưu bản làm việc ngày {}", class.due_on);
    let trainees = office.books().trainees_of(class.class_uid)?;
    let label = "Xóa bản làm việc hết thời hạn lưu";
    let done = office.erasing(label, "Thời hạn lưu".to_owned(), ground, |writer| {
        let mut records = Vec::new();
        for mut trainee in trainees {
            strip(&mut trainee);
            writer.change.put(trainee.uid.uid(), &trainee)?;
            records.push(trainee.uid.to_string());
        }
        Ok(records)
    })?;
    let part = ErasedPart {
        title: format!("{} ({} người)", class.class_name, class.people),
        erased: "dân tộc, nơi làm việc, việc làm, mức lương, ghi chú".to_owned(),
        kept: "họ tên, ngày sinh, số giấy tờ, chấm công, chứng chỉ: chứng từ kế toán".to_owned(),
    };
    Ok(done.map(|images| ErasureAnswer {
        parts: vec![part],
        images,
        done: true,
    }))
}
