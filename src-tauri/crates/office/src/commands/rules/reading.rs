//! Đọc bộ quy định: which are held, what each says, how two differ, and what they offer to a form.

use std::collections::BTreeMap;

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::proposal::Proposal;
use domain::regulation::compare::{FigureChange, compare};
use domain::regulation::{
    CheckMark, Figure, FigureCheck, LegalText, RegulationPack, SupportCap, TrainingRegime,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::NoRequest;
use crate::commands::proposals::proposal_file;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::rulebook::{HeldPack, Rulebook, held_packs, pack_of_draft, province_name};

/// Bộ quy định trong danh sách.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackRow {
    /// Mã bộ.
    pub id: String,
    /// Tên.
    pub name: String,
    /// Áp dụng từ ngày.
    pub valid_from: Day,
    /// Đến ngày.
    pub valid_to: Option<Day>,
    /// Lần phát hành.
    pub edition: i64,
    /// Lời báo.
    pub notice: String,
    /// Cơ quan quản lý khuyến công quốc gia.
    pub national_agency: String,
    /// Số con số.
    pub figures: i64,
    /// Số con số chưa đối chiếu.
    pub unchecked: i64,
    /// Ngày nhận from a stick; none = it came with the program.
    pub received_on: Option<Day>,
    /// Văn bản đã ban hành mà chưa có bản gốc.
    pub unread_texts: Vec<LegalText>,
}

/// Con số cùng việc đối chiếu và nguồn gốc của nó.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FigureRow {
    /// Con số.
    pub figure: Figure,
    /// Đã đối chiếu: who, when, against which text.
    pub check: Option<FigureCheck>,
    /// Bản ghi của tỉnh it comes from; none = from the pack.
    pub own_uid: Option<String>,
}

/// Một bộ quy định.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackView {
    /// Đầu bộ.
    pub pack: PackRow,
    /// Mọi con số.
    pub figures: Vec<FigureRow>,
}

/// Bộ nào.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePack {
    /// Mã bộ.
    pub id: String,
}

/// So hai bộ.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TwoPacks {
    /// Bộ trước.
    pub before: String,
    /// Bộ sau.
    pub after: String,
}

/// Các bộ quy định đang giữ, oldest first.
pub fn list_packs(office: &mut Office, _: NoRequest) -> Result<Done<Vec<PackRow>>> {
    let held = held_packs(&office.books())?;
    Ok(Done::read(held.iter().map(row).collect()))
}

fn row(held: &HeldPack) -> PackRow {
    let pack = &held.pack;
    let figures = pack.figures();
    let open = figures
        .iter()
        .filter(|one| one.mark == CheckMark::Unchecked);
    PackRow {
        id: pack.id.clone(),
        name: pack.name.clone(),
        valid_from: pack.valid_from,
        valid_to: pack.valid_to,
        edition: pack.edition,
        notice: pack.notice.clone(),
        national_agency: pack.national_agency.clone(),
        unchecked: open.count() as i64,
        figures: figures.len() as i64,
        received_on: held.received.as_ref().map(|received| received.received_on),
        unread_texts: pack.unread_texts().cloned().collect(),
    }
}

/// Một bộ quy định with every figure, in words.
pub fn show_pack(office: &mut Office, request: OnePack) -> Result<Done<PackView>> {
    let books = office.books();
    let held = found(held_packs(&books)?, &request.id)?;
    let checks = books.figure_checks()?;
    let caps = books.local_caps()?.into_iter();
    let own = caps.map(|cap| {
        (
            format!("cap:{}", cap.code),
            (cap.source, cap.uid.to_string()),
        )
    });
    let deadlines = books.local_deadlines()?.into_iter();
    let own = own.chain(deadlines.map(|one| {
        let key = format!("deadline:{}", one.code);
        (key, (one.source, one.uid.to_string()))
    }));
    let own: BTreeMap<String, (String, String)> = own.collect();
    let figure_row = |figure: Figure| {
        let stated = figure.stated();
        let of_figure =
            |check: &&FigureCheck| check.figure_key == figure.key && check.stated == stated;
        let check = checks.iter().rev().find(of_figure).cloned();
        let own = own
            .get(&figure.key)
            .filter(|(source, _)| *source == figure.source);
        let own_uid = own.map(|(_, uid)| uid.clone());
        FigureRow {
            figure,
            check,
            own_uid,
        }
    };
    let figures = held.pack.figures().into_iter().map(figure_row).collect();
    Ok(Done::read(PackView {
        pack: row(&held),
        figures,
    }))
}

/// Chỗ khác nhau giữa hai bộ đang giữ.
pub fn compare_packs(office: &mut Office, request: TwoPacks) -> Result<Done<Vec<FigureChange>>> {
    let held = held_packs(&office.books())?;
    let before = found(held.clone(), &request.before)?;
    let after = found(held, &request.after)?;
    Ok(Done::read(compare(&before.pack, &after.pack)))
}

/// Bộ có mã này.
pub(super) fn found(held: Vec<HeldPack>, id: &str) -> Result<HeldPack> {
    let mut held = held.into_iter();
    held.find(|one| one.pack.id == id)
        .ok_or_else(|| OfficeError::NotFound {
            kind: "bộ quy định",
            label: id.to_owned(),
        })
}

/// Hỏi mức trần, chế độ for a đề án that is being typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RulesQuestion {
    /// Đề án as typed so far.
    pub proposal: Proposal,
}

/// Mức trần to choose from, for a beneficiary of this đề án.
pub fn offered_caps(office: &mut Office, asked: RulesQuestion) -> Result<Done<Vec<SupportCap>>> {
    let books = office.books();
    let proposal = &asked.proposal;
    let (pack, day) = if proposal.uid.is_new() {
        let day = proposal.year.first_day();
        (pack_of_draft(&books, proposal)?, day)
    } else {
        let file = proposal_file(office, proposal.uid)?;
        (Rulebook::read(&books)?.of(&file), file.ruled_on())
    };
    let scope = match proposal.source {
        FundSource::National => "KCQG".to_owned(),
        FundSource::Local => format!("KCĐP {}", province_name(&office.centre()?)),
    };
    let caps = pack.iter().flat_map(|pack| &pack.caps);
    let offered = caps.filter(|cap| {
        let ours = cap.scope == "ALL" || cap.scope == scope;
        ours && cap.is_offered_to(proposal.kind.key()) && cap.citation.is_in_force_on(day)
    });
    Ok(Done::read(offered.cloned().collect()))
}

/// Hỏi chế độ học viên of a class.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegimeQuestion {
    /// Ngày khai giảng, or the first day of its year.
    pub day: Day,
}

/// Các chế độ có hiệu lực on a day, the one offered first at the head: the text that is older and known
/// to be followed goes before one whose use for khuyến công classes nobody has verified.
pub fn offered_regimes(
    office: &mut Office,
    asked: RegimeQuestion,
) -> Result<Done<Vec<TrainingRegime>>> {
    let pack: Option<std::sync::Arc<RegulationPack>> =
        Rulebook::read(&office.books())?.on(asked.day);
    let regimes = pack.iter().flat_map(|pack| &pack.regimes);
    let offered = regimes.filter(|regime| regime.citation.is_in_force_on(asked.day));
    Ok(Done::read(offered.cloned().collect()))
}
