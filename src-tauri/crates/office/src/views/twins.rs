//! Người có thể trùng: pairs of trainees beside each other, across every class, year and source.

use std::collections::HashMap;

use domain::calendar::Day;
use domain::card_number::mask;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::person::twins::{Likeness, Twins, twins};
use domain::person::{PersonDecision, PersonVerdict};
use serde::{Deserialize, Serialize};
use store::queries::person::PersonSeat;
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Lọc cặp trùng.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TwinsFilter {
    /// Năm: one of the two sits in a class of it; none = every year.
    pub year: Option<i32>,
    /// Lớp: one of the two sits in it.
    pub class_uid: Option<ClassId>,
    /// Hiện đủ số giấy tờ.
    pub reveal: bool,
    /// Lý do xem; none = the purpose of the list.
    #[ts(optional)]
    pub ground: Option<String>,
}

/// Các cặp giống nhau.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TwinBoard {
    /// Các cặp: those to be decided first, the surest first among them.
    pub pairs: Vec<TwinPair>,
    /// Số cặp chờ quyết định.
    pub open: i64,
    /// Số cặp chắc chắn một người: the same number, name and birth.
    pub certain: i64,
    /// Số cặp đã quyết định.
    pub decided: i64,
}

/// Một cặp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TwinPair {
    /// Dòng trước.
    pub one: TwinSide,
    /// Dòng sau.
    pub other: TwinSide,
    /// Giống ở đâu.
    pub likeness: Likeness,
    /// Hai dòng trong một lớp.
    pub in_one_class: bool,
    /// Quyết định; none = chưa có.
    pub verdict: Option<PersonVerdict>,
    /// Người quyết định; empty = none, or a decision about a third row made them one.
    pub decided_by: String,
    /// Ngày quyết định.
    pub decided_on: Option<Day>,
    /// Căn cứ của quyết định.
    pub note: String,
}

/// Một bên of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TwinSide {
    /// Học viên.
    pub uid: TraineeId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Tên lớp.
    pub class_name: String,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Mã đề án; empty = the class stands alone.
    pub proposal_code: String,
    /// Nguồn kinh phí, in words; empty = the class stands alone.
    pub source: String,
    /// Năm.
    pub year: Option<i32>,
    /// Khai giảng.
    pub starts_on: Option<Day>,
    /// Bế giảng.
    pub ends_on: Option<Day>,
    /// Họ và tên.
    pub full_name: String,
    /// Ngày sinh, or the year alone.
    pub born: String,
    /// Giới tính.
    pub sex: String,
    /// Số CCCD, masked unless asked for.
    pub card_number: String,
    /// Số CMND cũ, masked unless asked for.
    pub old_number: String,
    /// Địa chỉ.
    pub address: String,
    /// Xã hiện hành.
    pub commune: String,
    /// Đối tượng.
    pub group: String,
    /// Nơi làm việc.
    pub workplace: String,
    /// Số chứng chỉ.
    pub certificate_number: String,
    /// Xác nhận mất việc.
    pub job_loss_proof: String,
    /// Đề án đã khóa quyết toán: the row stays as it was printed.
    pub is_settled: bool,
}

/// Các cặp.
pub fn board(office: &Office, filter: &TwinsFilter) -> Result<TwinBoard> {
    let books = office.books();
    let (people, decisions) = (books.all_persons()?, books.person_decisions()?);
    let decided = domain::person::PersonDecisions::of(&decisions);
    let found = twins(&people, &decided);
    let named: Vec<TraineeId> = found
        .iter()
        .flat_map(|pair| [pair.one, pair.other])
        .collect();
    let seats: HashMap<TraineeId, PersonSeat> = books
        .person_seats(&named)?
        .into_iter()
        .map(|seat| (seat.uid, seat))
        .collect();
    let mut pairs = Vec::new();
    for pair in &found {
        let (Some(one), Some(other)) = (seats.get(&pair.one), seats.get(&pair.other)) else {
            continue;
        };
        if fits(filter, one) || fits(filter, other) {
            let verdict = decided.verdict(pair.one, pair.other);
            pairs.push(told(filter, pair, [one, other], verdict, &decisions));
        }
    }
    let count = |wanted: fn(&TwinPair) -> bool| pairs.iter().filter(|pair| wanted(pair)).count();
    Ok(TwinBoard {
        open: count(TwinPair::waits) as i64,
        certain: count(TwinPair::is_certain) as i64,
        decided: count(|pair| pair.verdict.is_some()) as i64,
        pairs,
    })
}

impl TwinPair {
    /// Nobody has decided, and the numbers do not decide it either.
    fn waits(&self) -> bool {
        self.verdict.is_none() && !self.is_certain()
    }

    fn is_certain(&self) -> bool {
        self.verdict.is_none() && self.likeness == Likeness::Number && !self.in_one_class
    }
}

fn fits(filter: &TwinsFilter, seat: &PersonSeat) -> bool {
    filter.year.is_none_or(|year| seat.year == Some(year))
        && filter.class_uid.is_none_or(|class| seat.class_uid == class)
}

fn told(
    filter: &TwinsFilter,
    pair: &Twins,
    [one, other]: [&PersonSeat; 2],
    verdict: Option<PersonVerdict>,
    decisions: &[PersonDecision],
) -> TwinPair {
    let own = decisions.iter().find(|decision| {
        let named = (decision.one_uid, decision.other_uid);
        named == (pair.one, pair.other) || named == (pair.other, pair.one)
    });
    TwinPair {
        one: side(one, filter.reveal),
        other: side(other, filter.reveal),
        likeness: pair.likeness,
        in_one_class: one.class_uid == other.class_uid,
        verdict,
        decided_by: own.map_or(String::new(), |own| own.decided_by.clone()),
        decided_on: own.map(|own| own.decided_on),
        note: own.map_or(String::new(), |own| own.note.clone()),
    }
}

fn side(seat: &PersonSeat, reveal: bool) -> TwinSide {
    let number = |kept: &str| match reveal {
        true => kept.to_owned(),
        false => mask(kept),
    };
    let commune = seat.commune_code.as_deref();
    let commune = commune.and_then(exchange::commune::by_code);
    TwinSide {
        uid: seat.uid,
        class_uid: seat.class_uid,
        class_name: seat.class_name.clone(),
        proposal_uid: seat.proposal_uid,
        proposal_code: seat.proposal_code.clone(),
        source: seat
            .source
            .map_or(String::new(), |source| source.label().to_owned()),
        year: seat.year,
        starts_on: seat.starts_on,
        ends_on: seat.ends_on,
        full_name: seat.full_name.clone(),
        born: match (seat.born_on, seat.birth_year) {
            (Some(day), _) => day.to_string(),
            (None, year) => year.map_or(String::new(), |year| year.to_string()),
        },
        sex: seat.sex.map_or(String::new(), |sex| sex.label().to_owned()),
        card_number: number(&seat.card_number),
        old_number: number(&seat.old_number),
        address: seat.address.clone(),
        commune: commune.map_or(String::new(), |commune| commune.name.clone()),
        group: seat.group.label().to_owned(),
        workplace: seat.workplace.clone(),
        certificate_number: seat.certificate_number.clone(),
        job_loss_proof: seat.job_loss_proof.clone(),
        is_settled: seat.stage.is_some_and(|stage| stage.is_settled()),
    }
}
