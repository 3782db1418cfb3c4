//! Dòng học viên như đã gõ: loose cells in, a strict trainee or its faults out.

use domain::calendar::Day;
use domain::card_number::{self, CardKind, Sex};
use domain::fold::{is_mended, tidy};
use domain::ids::{ClassId, TraineeId};
use domain::money::Money;
use domain::number_text::{parse_amount, parse_quantity};
use domain::training::{Trainee, TraineeGroup};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Một dòng lưới, cells as typed or pasted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TraineeDraft {
    /// Học viên; none = a new row.
    pub uid: Option<TraineeId>,
    /// Họ và tên.
    pub full_name: String,
    /// Ngày sinh: dd/mm/yyyy, or the year alone.
    pub born: String,
    /// Giới tính: Nam, Nữ.
    pub sex: String,
    /// Số CCCD (12), CMND (9), or both with "/" between; a masked number means "as it was".
    pub card_number: String,
    /// Dân tộc; a masked one means "as it was".
    pub ethnic_group: String,
    /// Địa chỉ.
    pub address: String,
    /// Đối tượng.
    pub group: String,
    /// Giấy tờ đối tượng.
    pub group_proof: String,
    /// Cơ sở làm việc.
    pub workplace: String,
    /// Khoảng cách, km.
    pub distance_km: String,
    /// Kết quả.
    pub result: String,
    /// Số chứng chỉ.
    pub certificate_number: String,
    /// Việc làm sau đào tạo.
    pub job_after: String,
    /// Nơi làm việc.
    pub job_place: String,
    /// Lương.
    pub job_wage: String,
    /// Ngày ký phiếu đồng ý (CL-12).
    pub consent_on: String,
    /// Giấy xác nhận mất việc.
    pub job_loss_proof: String,
    /// Số ngày tiền ăn đã trả; empty = as the attendance gives.
    pub meal_days_paid: String,
    /// Tiền đi lại đã trả; empty = as the rule gives.
    pub travel_paid: String,
}

/// Lỗi hoặc nhắc ở một ô của lưới.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellNote {
    /// Ô.
    pub field: String,
    /// Chặn (true): the row is not saved. Nhắc (false): saved, to be looked at.
    pub blocks: bool,
    /// Lời.
    pub message: String,
}

impl CellNote {
    /// Lỗi: the row is not saved.
    pub fn block(field: &str, message: impl Into<String>) -> CellNote {
        CellNote {
            field: field.to_owned(),
            blocks: true,
            message: message.into(),
        }
    }

    /// Nhắc: the row is saved.
    pub fn warn(field: &str, message: impl Into<String>) -> CellNote {
        CellNote {
            field: field.to_owned(),
            blocks: false,
            message: message.into(),
        }
    }
}

impl TraineeDraft {
    /// Dòng trống: nothing was typed.
    pub fn is_blank(&self) -> bool {
        [
            &self.full_name,
            &self.born,
            &self.card_number,
            &self.address,
        ]
        .iter()
        .all(|cell| cell.trim().is_empty())
    }

    /// Đọc dòng onto `base` (the kept trainee, or an empty new one): the trainee and its notes.
    /// `starts_on` is khai giảng of the class.
    pub fn read(&self, base: Trainee, starts_on: Option<Day>) -> (Trainee, Vec<CellNote>) {
        let mut notes = Vec::new();
        let mut trainee = base;
        trainee.full_name = tidy(&self.full_name);
        if trainee.full_name.is_empty() {
            notes.push(CellNote::block(
                "full_name",
                "Chưa có họ tên. Nhập họ tên như trên căn cước.",
            ));
        }
        self.read_birth(&mut trainee, &mut notes);
        self.read_sex(&mut trainee, &mut notes);
        self.read_number(&mut trainee, starts_on, &mut notes);
        self.read_plain(&mut trainee, &mut notes);
        self.read_paid(&mut trainee, &mut notes);
        self.tell_mended(&mut notes);
        compare_with_card(&trainee, &mut notes);
        (trainee, notes)
    }

    fn read_birth(&self, trainee: &mut Trainee, notes: &mut Vec<CellNote>) {
        let text = tidy(&self.born);
        (trainee.born_on, trainee.birth_year) = (None, None);
        if text.is_empty() {
            notes.push(CellNote::warn(
                "born",
                "Chưa có ngày sinh. Bổ sung theo căn cước.",
            ));
        } else if let Some(day) = Day::parse_dmy(&text) {
            trainee.born_on = Some(day);
            trainee.birth_year = Some(day.year());
        } else if let Some(year) = text.parse().ok().filter(|year| (1900..2100).contains(year)) {
            trainee.birth_year = Some(year);
            notes.push(CellNote::warn(
                "born",
                "Mới có năm sinh. Gõ đủ ngày/tháng/năm, ví dụ 08/05/1992.",
            ));
        } else {
            let message =
                format!("“{text}” không phải ngày sinh. Gõ ngày/tháng/năm, ví dụ 08/05/1992.");
            notes.push(CellNote::block("born", message));
        }
    }

    fn read_sex(&self, trainee: &mut Trainee, notes: &mut Vec<CellNote>) {
        let text = tidy(&self.sex);
        trainee.sex = Sex::parse(&text);
        if trainee.sex.is_none() && !text.is_empty() {
            notes.push(CellNote::block("sex", "Giới tính là Nam hoặc Nữ."));
        }
    }

    fn read_number(
        &self,
        trainee: &mut Trainee,
        starts_on: Option<Day>,
        notes: &mut Vec<CellNote>,
    ) {
        let typed: String = self
            .card_number
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '.')
            .collect();
        let kept = trainee.identity_number().unwrap_or_default();
        if typed.contains('*') && typed == card_number::mask(kept) {
            return;
        }
        // A scanned card says both numbers; a number typed again as it was keeps the old one beside it.
        let (typed, beside) = match typed.split_once('/') {
            Some((number, old)) => (number.to_owned(), old.to_owned()),
            None => (typed, String::new()),
        };
        let is_same = typed == trainee.card_number && beside.is_empty();
        if !is_same {
            trainee.old_number.clear();
        }
        if card_number::kind(&beside) == Some(CardKind::OldIdentityCard) {
            trainee.old_number = beside;
        }
        trainee.card_number.clear();
        match card_number::kind(&typed) {
            Some(CardKind::PersonalNumber) => trainee.card_number = typed,
            Some(CardKind::OldIdentityCard) => {
                trainee.old_number = typed;
                if starts_on.is_none_or(old_cards_have_ended) {
                    notes.push(CellNote::warn(
                        "card_number",
                        "Số CMND cũ. Bổ sung số CCCD khi có.",
                    ));
                }
            }
            None if typed.is_empty() => notes.push(CellNote::warn(
                "card_number",
                "Chưa có số CCCD. Vẫn lưu được, bổ sung trước khi in danh sách ký nhận.",
            )),
            None if card_number::lacks_leading_zero(&typed) => {
                trainee.card_number = typed;
                notes.push(CellNote::warn(
                    "card_number",
                    "Số có 11 chữ số, có thể mất số 0 đầu do Excel. Đối chiếu thẻ rồi thêm số 0.",
                ));
            }
            None => notes.push(CellNote::block(
                "card_number",
                format!(
                    "Số có {} ký tự; CCCD có 12 chữ số, CMND cũ có 9. Nhập lại theo thẻ.",
                    typed.chars().count()
                ),
            )),
        }
    }

    fn read_plain(&self, trainee: &mut Trainee, notes: &mut Vec<CellNote>) {
        if !self.ethnic_group.contains('*') {
            trainee.ethnic_group = tidy(&self.ethnic_group);
        }
        trainee.address = tidy(&self.address);
        trainee.group_proof = tidy(&self.group_proof);
        trainee.workplace = tidy(&self.workplace);
        trainee.result = tidy(&self.result);
        trainee.certificate_number = tidy(&self.certificate_number);
        trainee.job_after = tidy(&self.job_after);
        trainee.job_place = tidy(&self.job_place);
        trainee.job_loss_proof = tidy(&self.job_loss_proof);
        match TraineeGroup::named(&self.group) {
            Some(group) => trainee.group = group,
            None => notes.push(CellNote::block(
                "group",
                format!(
                    "Không có đối tượng “{}”. Chọn trong danh sách (F4).",
                    tidy(&self.group)
                ),
            )),
        }
        let distance = tidy(&self.distance_km);
        trainee.distance_km = parse_quantity(&distance).ok();
        if trainee.distance_km.is_none() && !distance.is_empty() {
            notes.push(CellNote::block(
                "distance_km",
                "Khoảng cách là số km, ví dụ 16 hoặc 7,5.",
            ));
        }
        let wage = tidy(&self.job_wage);
        trainee.job_wage = parse_amount(&wage).ok();
        if trainee.job_wage.is_none_or(|wage| wage < Money::ZERO) && !wage.is_empty() {
            notes.push(CellNote::block(
                "job_wage",
                "Mức lương là số đồng, ví dụ 4.500.000.",
            ));
        }
    }
}

impl TraineeDraft {
    fn read_paid(&self, trainee: &mut Trainee, notes: &mut Vec<CellNote>) {
        let consent = tidy(&self.consent_on);
        trainee.consent_on = Day::parse_dmy(&consent);
        if trainee.consent_on.is_none() && !consent.is_empty() {
            let message = "Ngày ký phiếu đồng ý là ngày/tháng/năm, ví dụ 03/08/2026.";
            notes.push(CellNote::block("consent_on", message));
        }
        let days = tidy(&self.meal_days_paid);
        trainee.meal_days_paid = days.parse().ok().filter(|days| *days >= 0);
        if trainee.meal_days_paid.is_none() && !days.is_empty() {
            let message = "Số ngày tiền ăn là số nguyên, ví dụ 28.";
            notes.push(CellNote::block("meal_days_paid", message));
        }
        let travel = tidy(&self.travel_paid);
        trainee.travel_paid = parse_amount(&travel)
            .ok()
            .filter(|paid| *paid >= Money::ZERO);
        if trainee.travel_paid.is_none() && !travel.is_empty() {
            let message = "Tiền đi lại là số đồng, ví dụ 200.000.";
            notes.push(CellNote::block("travel_paid", message));
        }
    }

    /// NAME_NOT_NFC: a text whose marks were put together or whose hidden signs went is to be looked at.
    fn tell_mended(&self, notes: &mut Vec<CellNote>) {
        let texts = [
            ("full_name", &self.full_name),
            ("address", &self.address),
            ("workplace", &self.workplace),
            ("job_place", &self.job_place),
        ];
        for (field, _) in texts.iter().filter(|(_, text)| is_mended(text)) {
            let message = "Đã chuẩn hóa dấu tiếng Việt ở ô này. Xem lại trước khi lưu.";
            notes.push(CellNote::warn(field, message));
        }
    }
}

/// Luật Căn cước 26/2023/QH15 Điều 46 khoản 3: CMND is used until 31/12/2024; in a class before
/// that day it is the paper of its time.
fn old_cards_have_ended(day: Day) -> bool {
    day.year() > 2024
}

fn compare_with_card(trainee: &Trainee, notes: &mut Vec<CellNote>) {
    let Some(facts) = card_number::facts(&trainee.card_number) else {
        return;
    };
    let year = trainee.year_of_birth();
    if year.is_some_and(|year| year != facts.birth_year)
        || trainee.sex.is_some_and(|sex| sex != facts.sex)
    {
        notes.push(CellNote::warn(
            "card_number",
            format!(
                "Số căn cước cho thấy {} sinh năm {}, khác dữ liệu đã nhập. Kiểm tra thẻ.",
                facts.sex.label(),
                facts.birth_year
            ),
        ));
    }
}

/// Học viên trống of a class, to read a new row onto.
pub fn empty_trainee(class: ClassId) -> Trainee {
    Trainee {
        uid: TraineeId::NEW,
        class_uid: class,
        position: 0,
        full_name: String::new(),
        born_on: None,
        birth_year: None,
        sex: None,
        card_number: String::new(),
        old_number: String::new(),
        ethnic_group: String::new(),
        address: String::new(),
        commune_code: None,
        group: TraineeGroup::OtherRural,
        group_proof: String::new(),
        workplace: String::new(),
        distance_km: None,
        attendance: String::new(),
        meal_days_paid: None,
        travel_paid: None,
        result: String::new(),
        certificate_number: String::new(),
        job_after: String::new(),
        job_place: String::new(),
        job_wage: None,
        job_loss_proof: String::new(),
        consent_on: None,
        note: String::new(),
    }
}
