//! Quy định riêng: levels and dates of the province, figures compared with their text, old rules set aside.

use domain::centre::Centre;
use domain::fold::tidy;
use domain::ids::{FigureCheckId, LocalCapId, LocalDeadlineId};
use domain::proposal::ProposalKind;
use domain::regulation::{FigureCheck, LocalCap, LocalDeadline, LocalDeadlineEvery};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reading::found;
use crate::commands::{NoReply, NoRequest};
use crate::done::Done;
use crate::error::{FieldProblem, OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::rulebook::held_packs;

/// Quy định riêng của đơn vị.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnRules {
    /// Mức trần của tỉnh.
    pub caps: Vec<LocalCap>,
    /// Thời hạn của tỉnh.
    pub deadlines: Vec<LocalDeadline>,
    /// Chưa áp dụng quy định cũ.
    pub old_rules_set_aside: bool,
}

/// Quy định riêng của đơn vị.
pub fn show_own_rules(office: &mut Office, _: NoRequest) -> Result<Done<OwnRules>> {
    let books = office.books();
    Ok(Done::read(OwnRules {
        caps: books.local_caps()?,
        deadlines: books.local_deadlines()?,
        old_rules_set_aside: office.centre()?.old_rules_set_aside,
    }))
}

/// Lưu mức trần của tỉnh.
pub fn save_local_cap(office: &mut Office, mut row: LocalCap) -> Result<Done<String>> {
    for text in [&mut row.code, &mut row.name, &mut row.unit, &mut row.source] {
        *text = tidy(text);
    }
    row.note = tidy(&row.note);
    cap_faults(office, &row)?;
    let label = format!("Lưu mức trần {}", row.code);
    office.change(Operation::SaveLocalRule, label, |writer| {
        row.uid = LocalCapId::new(writer.identity(row.uid.uid()));
        writer.change.put(row.uid.uid(), &row)?;
        Ok(row.uid.to_string())
    })
}

fn cap_faults(office: &Office, row: &LocalCap) -> Result<()> {
    let mut faults = FaultyFields::default();
    for (field, text) in [
        ("code", &row.code),
        ("name", &row.name),
        ("unit", &row.unit),
        ("source", &row.source),
    ] {
        faults.filled(field, text);
    }
    let known = |word: &str| ProposalKind::ALL.iter().any(|kind| kind.key() == word);
    let kinds = row.kinds.split_whitespace().all(known);
    faults.wanted("kinds", kinds, "loại đề án trong danh sách");
    if let Some(most) = row.ceiling {
        faults.not_negative("ceiling", most);
    }
    let percent = row
        .percent
        .is_none_or(|percent| percent > Decimal::ZERO && percent <= Decimal::ONE_HUNDRED);
    faults.wanted("percent", percent, "số từ 0 đến 100");
    let some_limit = row.ceiling.is_some() || row.percent.is_some();
    faults.wanted("ceiling", some_limit, "mức trần hoặc tỷ lệ");
    let factor = row
        .priority_factor
        .is_none_or(|factor| factor >= Decimal::ONE);
    faults.wanted("priority_factor", factor, "hệ số từ 1 trở lên");
    faults.in_order("valid_to", row.valid_from, row.valid_to);
    let meets = |other: &LocalCap| {
        other.valid_to.is_none_or(|end| row.valid_from <= end)
            && row.valid_to.is_none_or(|end| other.valid_from <= end)
    };
    let same = office.books().local_caps()?.into_iter();
    let mut same = same.filter(|other| other.uid != row.uid && other.code == row.code);
    if let Some(other) = same.find(meets) {
        let of = format!("{} từ {}", other.code, other.valid_from);
        faults.add("code", FieldProblem::Duplicate { of });
    }
    faults.closed()
}

/// Bản ghi quy định riêng nào.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneLocalCap {
    /// Mức trần.
    pub uid: LocalCapId,
}

/// Bỏ mức trần của tỉnh.
pub fn remove_local_cap(office: &mut Office, one: OneLocalCap) -> Result<Done<NoReply>> {
    office.change(
        Operation::SaveLocalRule,
        "Bỏ mức trần của tỉnh",
        |writer| {
            writer.change.remove::<LocalCap>(one.uid.uid())?;
            Ok(NoReply)
        },
    )
}

/// Lưu thời hạn của tỉnh.
pub fn save_local_deadline(office: &mut Office, mut row: LocalDeadline) -> Result<Done<String>> {
    for text in [&mut row.code, &mut row.name, &mut row.source, &mut row.note] {
        *text = tidy(text);
    }
    let mut faults = FaultyFields::default();
    for (field, text) in [
        ("code", &row.code),
        ("name", &row.name),
        ("source", &row.source),
    ] {
        faults.filled(field, text);
    }
    let scope = ["KCQG", "KCĐP", "ALL"].contains(&row.scope.as_str());
    faults.wanted("scope", scope, "KCQG, KCĐP hoặc cả hai");
    faults.wanted("day", (1..=31).contains(&row.day), "ngày từ 1 đến 31");
    let month = row.month.is_some_and(|month| (1..=12).contains(&month));
    let month = month || row.every != LocalDeadlineEvery::Year;
    faults.wanted("month", month, "tháng từ 1 đến 12");
    faults.in_order("valid_to", row.valid_from, row.valid_to);
    faults.closed()?;
    let label = format!("Lưu thời hạn {}", row.code);
    office.change(Operation::SaveLocalRule, label, |writer| {
        row.uid = LocalDeadlineId::new(writer.identity(row.uid.uid()));
        writer.change.put(row.uid.uid(), &row)?;
        Ok(row.uid.to_string())
    })
}

/// Thời hạn nào.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneLocalDeadline {
    /// Thời hạn.
    pub uid: LocalDeadlineId,
}

/// Bỏ thời hạn của tỉnh.
pub fn remove_local_deadline(office: &mut Office, one: OneLocalDeadline) -> Result<Done<NoReply>> {
    office.change(
        Operation::SaveLocalRule,
        "Bỏ thời hạn của tỉnh",
        |writer| {
            writer.change.remove::<LocalDeadline>(one.uid.uid())?;
            Ok(NoReply)
        },
    )
}

/// Ghi đã đối chiếu.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FigureCheckDraft {
    /// Bộ quy định.
    pub pack: String,
    /// Khóa của con số.
    pub figure_key: String,
    /// Đối chiếu với văn bản nào.
    pub compared_with: String,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}

/// Ghi đã đối chiếu một con số: today, by the officer at work.
pub fn record_figure_check(office: &mut Office, draft: FigureCheckDraft) -> Result<Done<String>> {
    let mut faults = FaultyFields::default();
    faults.filled("compared_with", &draft.compared_with);
    faults.closed()?;
    let held = found(held_packs(&office.books())?, &draft.pack)?;
    let mut figures = held.pack.figures().into_iter();
    let figure = figures
        .find(|figure| figure.key == draft.figure_key)
        .ok_or_else(|| OfficeError::NotFound {
            kind: "con số",
            label: draft.figure_key.clone(),
        })?;
    let checked_by = office.officer().to_owned();
    let label = format!("Ghi đã đối chiếu {}", figure.name);
    office.change(Operation::RecordFigureCheck, label, |writer| {
        let check = FigureCheck {
            uid: FigureCheckId::new(writer.new_uid()),
            stated: figure.stated(),
            figure_key: draft.figure_key,
            compared_with: tidy(&draft.compared_with),
            checked_on: writer.today,
            checked_by,
            note: tidy(&draft.note),
        };
        writer.change.put(check.uid.uid(), &check)?;
        Ok(check.uid.to_string())
    })
}

/// Lần đối chiếu nào.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneFigureCheck {
    /// Lần đối chiếu.
    pub uid: FigureCheckId,
}

/// Bỏ một lần đối chiếu: the figure carries its mark again.
pub fn remove_figure_check(office: &mut Office, one: OneFigureCheck) -> Result<Done<NoReply>> {
    office.change(
        Operation::RecordFigureCheck,
        "Bỏ đối chiếu",
        |writer| {
            writer.change.remove::<FigureCheck>(one.uid.uid())?;
            Ok(NoReply)
        },
    )
}

/// Có áp dụng quy định cũ không.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OldRules {
    /// Chưa áp dụng quy định cũ: unchecked figures warn and no longer block.
    pub set_aside: bool,
}

/// Đặt "chưa áp dụng quy định cũ".
pub fn set_old_rules(office: &mut Office, wanted: OldRules) -> Result<Done<NoReply>> {
    let centre = office.centre()?;
    let label = match wanted.set_aside {
        true => "Chưa áp dụng quy định cũ",
        false => "Áp dụng quy định cũ",
    };
    office.change(Operation::SaveCentre, label, |writer| {
        let centre = Centre {
            old_rules_set_aside: wanted.set_aside,
            ..centre
        };
        writer.change.put(centre.uid.uid(), &centre)?;
        Ok(NoReply)
    })
}
