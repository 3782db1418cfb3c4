//! Dữ liệu của một người: everything the file holds of one person, wherever it stands.

use std::collections::BTreeSet;

use domain::calendar::Day;
use domain::card_number::mask;
use domain::establishment::Establishment;
use domain::ids::{ClassId, TraineeId};
use domain::person::{PersonDecisions, PersonVerdict};
use domain::training::Trainee;
use domain::treasury::PaymentListRow;
use serde::Serialize;
use store::Access;
use store::queries::person::PersonSeat;
use ts_rs::TS;

use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::privacy_assets::{keeping, purpose_of};

/// Hồ sơ một người.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonRecord {
    /// Họ và tên.
    pub name: String,
    /// Số giấy tờ đang hiện đủ.
    pub revealed: bool,
    /// Từng nơi có dữ liệu của người này.
    pub parts: Vec<PersonPart>,
    /// Mục đích.
    pub purpose: String,
    /// Căn cứ.
    pub ground: String,
    /// Ai đã xem, newest first.
    pub seen: Vec<Access>,
}

/// Một nơi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonPart {
    /// Bản ghi.
    pub uid: String,
    /// Lớp, to open it; none = not of a class.
    pub class_uid: Option<ClassId>,
    /// Nơi, in words.
    pub title: String,
    /// Thông tin.
    pub facts: Vec<PersonFact>,
    /// Vì sao phải giữ; empty = nothing asks for it.
    pub kept_because: String,
    /// Giữ đến.
    pub kept_until: Option<Day>,
}

/// Một thông tin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonFact {
    /// Tên.
    pub name: String,
    /// Giá trị; masked where sensitive and not asked for.
    pub value: String,
}

/// Lớp hết thời hạn lưu bản làm việc.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RetentionRow {
    /// Lớp.
    pub class_uid: ClassId,
    /// Tên lớp.
    pub class_name: String,
    /// Mã đề án.
    pub proposal_code: String,
    /// Ngày kết thúc.
    pub ended_on: Day,
    /// Hết hạn từ ngày.
    pub due_on: Day,
    /// Số người còn dữ liệu làm việc.
    pub people: i64,
}

/// Mọi bản ghi of one person.
pub(crate) struct Person {
    pub seats: Vec<PersonSeat>,
    pub trainees: Vec<Trainee>,
    pub owned: Vec<Establishment>,
    pub paid: Vec<PaymentListRow>,
}

/// Tìm mọi bản ghi: rows of one number or "cùng người" by decision, from row to row until no more are found.
pub(crate) fn person(office: &Office, uid: TraineeId) -> Result<Person> {
    let books = office.books();
    let (all, decided) = (books.all_persons()?, books.decided_persons()?);
    let mut rows = BTreeSet::from([uid]);
    let mut numbers: BTreeSet<String> = BTreeSet::new();
    loop {
        let before = (rows.len(), numbers.len());
        for row in &all {
            let own = [&row.card_number, &row.old_number];
            let known = own.iter().any(|number| numbers.contains(*number));
            if rows.contains(&row.uid) || known || is_linked(&decided, &rows, row.uid) {
                rows.insert(row.uid);
                let given = own.into_iter().filter(|number| !number.is_empty());
                numbers.extend(given.cloned());
            }
        }
        if (rows.len(), numbers.len()) == before {
            break;
        }
    }
    let rows: Vec<TraineeId> = rows.into_iter().collect();
    let numbers: Vec<String> = numbers.into_iter().collect();
    let mut seats = books.person_seats(&rows)?;
    if seats.is_empty() {
        return Err(OfficeError::NotFound {
            kind: "học viên",
            label: uid.to_string(),
        });
    }
    seats.sort_by_key(|seat| (seat.uid != uid, seat.starts_on, seat.uid));
    let mut trainees = Vec::new();
    for seat in &seats {
        trainees.extend(books.find::<Trainee>(seat.uid.uid())?);
    }
    Ok(Person {
        owned: books.establishments_owned_by(&numbers)?,
        paid: books.payments_of(&rows)?,
        seats,
        trainees,
    })
}

fn is_linked(decided: &PersonDecisions, rows: &BTreeSet<TraineeId>, row: TraineeId) -> bool {
    decided.group(row).is_some()
        && rows
            .iter()
            .any(|known| decided.verdict(*known, row) == Some(PersonVerdict::Same))
}

/// Hồ sơ một người as its screen shows it.
pub fn record(office: &Office, uid: TraineeId, reveal: bool) -> Result<PersonRecord> {
    let person = person(office, uid)?;
    let purpose = purpose_of("trainees", office.today()?)?;
    let mut parts = Vec::new();
    for (seat, trainee) in person.seats.iter().zip(&person.trainees) {
        parts.push(in_class(office, seat, trainee, reveal)?);
    }
    parts.extend(person.owned.iter().map(|owned| as_owner(owned, reveal)));
    parts.extend(person.paid.iter().map(|paid| as_payee(paid, reveal)));
    let mut seen = Vec::new();
    for seat in &person.seats {
        for subject in [seat.uid.to_string(), seat.class_uid.to_string()] {
            seen.extend(office.books().accesses(Some(&subject), 50)?);
        }
    }
    seen.sort_by(|a, b| (&b.seen_at, b.uid).cmp(&(&a.seen_at, a.uid)));
    seen.dedup();
    Ok(PersonRecord {
        name: person.seats[0].full_name.clone(),
        revealed: reveal,
        parts,
        purpose: purpose.purpose,
        ground: purpose.ground,
        seen,
    })
}

fn in_class(
    office: &Office,
    seat: &PersonSeat,
    trainee: &Trainee,
    reveal: bool,
) -> Result<PersonPart> {
    let cells = super::classes::cells(trainee, reveal);
    let commune = seat
        .commune_code
        .as_deref()
        .and_then(exchange::commune::by_code);
    let until = kept_until(office, seat)?;
    Ok(PersonPart {
        uid: seat.uid.to_string(),
        class_uid: Some(seat.class_uid),
        title: match seat.year {
            Some(year) => format!(
                "Học viên {} năm {year}",
                super::classes::in_words(&seat.class_name)
            ),
            None => format!("Học viên {}", super::classes::in_words(&seat.class_name)),
        },
        facts: facts([
            ("Họ và tên", cells.full_name),
            ("Ngày sinh", cells.born),
            ("Giới tính", cells.sex),
            ("Số căn cước", number(&trainee.card_number, reveal)),
            ("Số CMND cũ", number(&trainee.old_number, reveal)),
            ("Dân tộc", cells.ethnic_group),
            ("Địa chỉ", cells.address),
            (
                "Xã hiện hành",
                commune.map_or(String::new(), |commune| commune.name.clone()),
            ),
            ("Đối tượng", cells.group),
            ("Giấy tờ chứng minh", cells.group_proof),
            ("Cơ sở làm việc", cells.workplace),
            ("Chấm công", trainee.attendance.clone()),
            ("Kết quả", cells.result),
            ("Số chứng chỉ", cells.certificate_number),
            ("Việc làm sau đào tạo", cells.job_after),
            ("Nơi làm việc", cells.job_place),
            ("Mức lương", cells.job_wage),
            ("Xác nhận mất việc", cells.job_loss_proof),
            ("Ngày ký phiếu đồng ý", cells.consent_on),
            ("Ghi chú", trainee.note.clone()),
        ]),
        kept_because: until.map_or(String::new(), |_| {
            format!("Chứng từ kế toán của đề án {}", seat.proposal_code)
        }),
        kept_until: until,
    })
}

/// Until when the papers of a đề án keep the row; none = nothing is posted on it.
pub(crate) fn kept_until(office: &Office, seat: &PersonSeat) -> Result<Option<Day>> {
    let Some(proposal) = seat.proposal_uid else {
        return Ok(None);
    };
    let settled = seat.stage.is_some_and(|stage| stage.is_settled());
    if !settled && office.books().posted_papers_of(proposal)? == 0 {
        return Ok(None);
    }
    let year = seat.year.unwrap_or(office.today()?.year());
    let end = domain::calendar::BudgetYear(year).last_day();
    Ok(Some(end.plus_months(12 * keeping()?.paper_years)))
}

fn as_owner(of: &Establishment, reveal: bool) -> PersonPart {
    PersonPart {
        uid: of.uid.to_string(),
        class_uid: None,
        title: format!("Chủ cơ sở {}", of.name),
        facts: facts([
            ("Họ và tên", of.owner_name.clone()),
            ("Số căn cước", number(&of.owner_card_number, reveal)),
            (
                "Giới tính",
                of.owner_sex
                    .map_or(String::new(), |sex| sex.label().to_owned()),
            ),
            ("Dân tộc", hidden(&of.owner_ethnic_group, reveal)),
        ]),
        kept_because: String::new(),
        kept_until: None,
    }
}

fn as_payee(row: &PaymentListRow, reveal: bool) -> PersonPart {
    PersonPart {
        uid: row.uid.to_string(),
        class_uid: None,
        title: "Người nhận tiền trên danh sách thanh toán".to_owned(),
        facts: facts([
            ("Họ và tên", row.name.clone()),
            ("Số tài khoản", number(&row.account, reveal)),
            ("Ngân hàng", row.bank.clone()),
            ("Số tiền", format!("{} đ", row.amount)),
        ]),
        kept_because: "Danh sách thanh toán qua Kho bạc".to_owned(),
        kept_until: None,
    }
}

fn number(kept: &str, reveal: bool) -> String {
    if reveal { kept.to_owned() } else { mask(kept) }
}

fn hidden(kept: &str, reveal: bool) -> String {
    if reveal {
        kept.to_owned()
    } else {
        "*".repeat(kept.chars().count())
    }
}

fn facts<const N: usize>(all: [(&str, String); N]) -> Vec<PersonFact> {
    let known = all.into_iter().filter(|(_, value)| !value.is_empty());
    known
        .map(|(name, value)| PersonFact {
            name: name.to_owned(),
            value,
        })
        .collect()
}

/// Lớp hết thời hạn lưu.
pub fn retention(office: &Office) -> Result<Vec<RetentionRow>> {
    let months = 12 * keeping()?.working_years;
    let today = office.today()?;
    let before = Day::new(
        today.year() - keeping()?.working_years as i32,
        today.month(),
        today.day(),
    );
    // 29 February has no namesake: the day before it stands for it.
    let before = before.unwrap_or(today.plus_days(-366 * i64::from(keeping()?.working_years)));
    let rows = office.books().classes_past_keeping(before)?.into_iter();
    let rows = rows.map(|row| RetentionRow {
        class_uid: row.class_uid,
        class_name: row.class_name,
        proposal_code: row.proposal_code,
        due_on: row.ended_on.plus_months(months),
        ended_on: row.ended_on,
        people: row.people,
    });
    Ok(rows.filter(|row| row.due_on < today).collect())
}
