//! Con số thành lời: how each kind of row is written in the list of figures.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::figure::{Figure, FigureDetail, FigureGroup};
use super::{
    AdjustmentRule, AdvanceRule, CapPurpose, Deadline, DeadlineRule, Duty, LegalText, PeriodUnit,
    RegulationPack, RequiredPaper, SupportCap, SupportContent, TrainingRegime, TravelTier,
    WithholdingRule,
};
use crate::number_text::quantity_text;
use crate::proposal::ProposalKind;
use crate::training::TraineeGroup;

/// Mọi con số of a pack, group by group. Two rows of one code are told apart by their order.
pub(super) fn figures(pack: &RegulationPack) -> Vec<Figure> {
    let works = content_names(pack);
    let mut all: Vec<Figure> = pack.caps.iter().map(cap).collect();
    all.extend(pack.advances.iter().map(|row| advance(row, &works)));
    for row in &pack.regimes {
        all.push(regime(row));
        all.extend(row.travel_tiers.iter().map(|one| tier(row, one)));
    }
    all.extend(pack.withholdings.iter().map(withholding));
    all.extend(pack.papers.iter().map(paper));
    all.extend(pack.deadlines.iter().map(deadline));
    all.extend(pack.adjustments.iter().map(adjustment));
    all.extend(pack.duties.iter().map(duty));
    all.extend(pack.contents.iter().map(content));
    all.extend(pack.texts.iter().map(text));
    for at in 1..all.len() {
        let same = all[..at].iter().filter(|other| {
            other.key == all[at].key || other.key.starts_with(&format!("{}#", all[at].key))
        });
        let before = same.count();
        if before > 0 {
            all[at].key = format!("{}#{}", all[at].key, before + 1);
        }
    }
    all
}

/// Tên các nội dung by their codes.
pub(super) fn content_names(pack: &RegulationPack) -> BTreeMap<&str, &str> {
    let contents = pack.contents.iter();
    contents
        .map(|row| (row.code.as_str(), row.name.as_str()))
        .collect()
}

pub(super) fn duty(row: &Duty) -> Figure {
    let number = row.number.map(quantity_text);
    Figure {
        name: row.name.clone(),
        value: number.unwrap_or_else(|| "phải có".to_owned()),
        ..Figure::cited(
            format!("duty:{}", row.code),
            FigureGroup::Duty,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn content(row: &SupportContent) -> Figure {
    Figure {
        name: row.name.clone(),
        value: kind_name(&row.kind).to_owned(),
        details: vec![detail("Nhận ra theo chữ", row.words.join(", "))],
        kinds: vec![row.kind.clone()],
        ..Figure::cited(
            format!("content:{}", row.code),
            FigureGroup::Content,
            &row.code,
            &row.citation,
        )
    }
}

fn detail(name: &str, value: String) -> FigureDetail {
    FigureDetail {
        name: name.to_owned(),
        value,
    }
}

pub(super) fn cap(row: &SupportCap) -> Figure {
    let percent = row.percent.map(|percent| match row.purpose {
        CapPurpose::Support => format!("{} % chi phí hợp lệ", quantity_text(percent)),
        CapPurpose::Management => format!("{} % {}", quantity_text(percent), row.unit),
    });
    let ceiling = row.ceiling.map(|most| format!("≤ {most} đ/{}", row.unit));
    let parts: Vec<String> = percent.into_iter().chain(ceiling).collect();
    let value = match parts.is_empty() {
        true => "theo giá được duyệt".to_owned(),
        false => parts.join(", "),
    };
    let factor = row.priority_factor;
    let factor = factor.map(|most| detail("Hệ số ưu tiên lớn nhất", quantity_text(most)));
    Figure {
        name: row.name.clone(),
        value,
        details: factor.into_iter().collect(),
        scope: row.scope.clone(),
        kinds: row.kinds.clone(),
        status: Some(row.status),
        note: row.note.clone(),
        ..Figure::cited(
            format!("cap:{}", row.code),
            FigureGroup::Cap,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn advance(row: &AdvanceRule, works: &BTreeMap<&str, &str>) -> Figure {
    let of: Vec<&str> = row
        .kinds
        .iter()
        .chain(&row.contents)
        .map(String::as_str)
        .collect();
    let code = of.join("+");
    let kinds = of
        .iter()
        .map(|word| works.get(word).copied().unwrap_or_else(|| kind_name(word)));
    let gate = row.progress_over_percent;
    let gate = gate.map(|over| {
        detail(
            "Khối lượng phải đạt trên",
            format!("{} %", quantity_text(over)),
        )
    });
    Figure {
        name: kinds.collect::<Vec<_>>().join("; "),
        value: format!("{} % mức hỗ trợ", quantity_text(row.percent)),
        details: gate.into_iter().collect(),
        kinds: row.kinds.clone(),
        ..Figure::cited(
            format!("advance:{code}"),
            FigureGroup::Advance,
            "",
            &row.citation,
        )
    }
}

/// Tên loại đề án of a word of the packs.
fn kind_name(key: &str) -> &str {
    let known = ProposalKind::ALL.iter().find(|kind| kind.key() == key);
    known.map_or(key, |kind| kind.label())
}

/// Tên đối tượng of a word of the packs.
fn group_name(word: &str) -> &str {
    let known = TraineeGroup::ALL.iter().find(|group| group.wire() == word);
    known.map_or("Đối tượng khác", |group| group.label())
}

fn from_km(km: Decimal) -> String {
    format!("từ {} km", quantity_text(km))
}

pub(super) fn regime(row: &TrainingRegime) -> Figure {
    let fed: Vec<&str> = row
        .meal_groups
        .iter()
        .map(|word| group_name(word))
        .collect();
    let fed = match fed.is_empty() {
        true => "mọi học viên".to_owned(),
        false => fed.join(", "),
    };
    let mut details = vec![detail("Tiền ăn cho", fed)];
    for (group, most) in &row.cost_caps {
        let name = format!("Trần chi phí: {}", group_name(group));
        details.push(detail(&name, format!("{most} đ/người/khóa")));
    }
    details.push(detail(
        "Số lần hỗ trợ một người",
        format!("nhiều nhất {}", row.most_supports),
    ));
    if !row.again_only_with.is_empty() {
        details.push(detail("Hỗ trợ lại khi có", row.again_only_with.clone()));
    }
    Figure {
        name: row.name.clone(),
        value: format!(
            "ăn {} đ/ngày, đi lại {} đ/khóa {}",
            row.meal_rate,
            row.travel_rate,
            from_km(row.travel_min_km)
        ),
        details,
        kinds: vec![ProposalKind::Training.key().to_owned()],
        ..Figure::cited(
            format!("regime:{}", row.code),
            FigureGroup::Regime,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn tier(regime: &TrainingRegime, row: &TravelTier) -> Figure {
    Figure {
        name: format!("Đi lại: {}", row.name),
        value: format!("{} đ/khóa {}", row.rate, from_km(row.min_km)),
        kinds: vec![ProposalKind::Training.key().to_owned()],
        status: Some(row.status),
        note: row.note.clone(),
        ..Figure::cited(
            format!("regime:{}/{}", regime.code, row.code),
            FigureGroup::Regime,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn withholding(row: &WithholdingRule) -> Figure {
    Figure {
        name: row.name.clone(),
        value: format!("{} % từ {} đ/lần", quantity_text(row.percent), row.from),
        note: row.note.clone(),
        ..Figure::cited(
            format!("withholding:{}", row.code),
            FigureGroup::Regime,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn paper(row: &RequiredPaper) -> Figure {
    let value = match row.step.as_str() {
        "dossier" => "khi trình",
        "advance" => "khi tạm ứng",
        "settle" => "khi quyết toán",
        "adjust" => "khi điều chỉnh",
        other => other,
    };
    let each = [
        (row.per_class, "mỗi lớp một bản"),
        (row.per_beneficiary, "mỗi đơn vị thụ hưởng một bản"),
    ];
    let each = each.into_iter().filter(|(asked, _)| *asked);
    Figure {
        name: row.name.clone(),
        value: value.to_owned(),
        details: each
            .map(|(_, words)| detail("Số bản", words.to_owned()))
            .collect(),
        kinds: row.kinds.clone(),
        ..Figure::cited(
            format!("paper:{}", row.code),
            FigureGroup::Paper,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn deadline(row: &Deadline) -> Figure {
    Figure {
        name: row.name.clone(),
        value: when(&row.rule),
        scope: row.scope.clone(),
        note: row.note.clone(),
        ..Figure::cited(
            format!("deadline:{}", row.code),
            FigureGroup::Deadline,
            &row.code,
            &row.citation,
        )
    }
}

fn when(rule: &DeadlineRule) -> String {
    match rule {
        DeadlineRule::Date {
            month,
            day,
            year_offset,
        } => {
            let year = match year_offset {
                -1 => "năm trước".to_owned(),
                0 => "trong năm".to_owned(),
                1 => "năm sau".to_owned(),
                more => format!("năm thứ {more} sau"),
            };
            format!("{day:02}/{month:02} {year}")
        }
        DeadlineRule::Monthly { day } => format!("ngày {day} hằng tháng"),
        DeadlineRule::Quarterly { day: Some(day) } => format!("ngày {day} sau mỗi quý"),
        DeadlineRule::Quarterly { day: None } => "hằng quý, không ghi ngày".to_owned(),
        DeadlineRule::Yearly {
            month: Some(month),
            day: Some(day),
        } => format!("{day:02}/{month:02} hằng năm"),
        DeadlineRule::Yearly { .. } => "hằng năm, không ghi ngày".to_owned(),
        DeadlineRule::PeriodAfter { event, count, unit } => {
            let period = match unit {
                PeriodUnit::Hour => format!("{count} giờ"),
                PeriodUnit::WorkingDay => format!("{count} ngày làm việc"),
                PeriodUnit::MonthEnd => format!("cuối tháng thứ {count}"),
                PeriodUnit::Year => format!("{count} năm"),
            };
            format!("{period} sau: {event}")
        }
        DeadlineRule::BeforeEvent { event } => format!("trước khi {event}"),
        DeadlineRule::DaysAfter { event, days } => {
            let event = match event.as_str() {
                "last_acceptance" => "nghiệm thu cơ sở cuối cùng",
                "approval" => "phê duyệt",
                other => other,
            };
            format!("{days} ngày sau: {event}")
        }
    }
}

pub(super) fn adjustment(row: &AdjustmentRule) -> Figure {
    let parts = [
        ("Qua", &row.through),
        ("Báo cho", &row.copy_to),
        ("Hình thức", &row.by_paper),
    ];
    let parts = parts.into_iter().filter(|(_, value)| !value.is_empty());
    Figure {
        name: row.name.clone(),
        value: row.decided_by.clone(),
        details: parts
            .map(|(name, value)| detail(name, value.clone()))
            .collect(),
        scope: row.scope.clone(),
        ..Figure::cited(
            format!("adjustment:{}", row.code),
            FigureGroup::Adjustment,
            &row.code,
            &row.citation,
        )
    }
}

pub(super) fn text(row: &LegalText) -> Figure {
    Figure {
        key: format!("text:{}", row.number),
        group: FigureGroup::Text,
        code: row.number.clone(),
        name: row.title.clone(),
        value: row.status.label().to_owned(),
        details: row
            .issued_on
            .map(|day| detail("Ngày ban hành", day.to_string()))
            .into_iter()
            .collect(),
        scope: "ALL".to_owned(),
        kinds: Vec::new(),
        source: row.number.clone(),
        valid_from: row.in_force_on,
        valid_to: row.ended_on,
        mark: row.mark,
        status: None,
        note: row.note.clone(),
    }
}
