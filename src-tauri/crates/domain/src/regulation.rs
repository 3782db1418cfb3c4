//! Bộ quy định: dated figures, their sources and their "chưa đối chiếu" marks. Law is data, chosen by date and source.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::money::Money;

/// Tình trạng đối chiếu với văn bản gốc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckMark {
    /// Đã đối chiếu.
    Checked,
    /// Chưa đối chiếu: shown beside every figure that carries it.
    Unchecked,
}

impl CheckMark {
    /// The words printed and shown.
    pub fn label(self) -> &'static str {
        match self {
            CheckMark::Checked => "đã đối chiếu",
            CheckMark::Unchecked => "chưa đối chiếu",
        }
    }
}

/// Căn cứ của một con số: where it comes from and between which days it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Văn bản, điều, khoản.
    pub text: String,
    /// Có hiệu lực từ.
    pub valid_from: Day,
    /// Hết hiệu lực sau ngày; none = not known to have ended.
    #[serde(default)]
    pub valid_to: Option<Day>,
    /// Đã hay chưa đối chiếu.
    pub mark: CheckMark,
}

impl Citation {
    /// Có hiệu lực vào ngày `day`.
    pub fn is_in_force_on(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|end| day <= end)
    }

    /// The citation as printed, with its mark when it is unchecked.
    pub fn printed(&self) -> String {
        match self.mark {
            CheckMark::Checked => self.text.clone(),
            CheckMark::Unchecked => format!("{} (chưa đối chiếu)", self.text),
        }
    }
}

/// Độ tin của mức trần: a figure from memory never blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureStatus {
    /// Văn bản được công bố nêu con số.
    Official,
    /// Theo trí nhớ: falls to a warning.
    Recall,
    /// Văn bản đã hết hiệu lực: only for old files.
    Expired,
}

/// Mức trần hỗ trợ (SupportCap).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SupportCap {
    /// Mã ổn định (N02A …).
    pub code: String,
    /// Nội dung hỗ trợ.
    pub name: String,
    /// Phạm vi: `KCQG`, `KCĐP <tỉnh>` or `ALL`.
    pub scope: String,
    /// Đơn vị áp dụng (mô hình, cơ sở, doanh nghiệp …).
    pub unit: String,
    /// Trần, in đồng; none = no limit of this kind.
    pub ceiling: Option<Money>,
    /// Tỷ lệ tối đa of the eligible cost (%).
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    /// Hệ số ưu tiên lớn nhất.
    #[ts(type = "string | null")]
    pub priority_factor: Option<Decimal>,
    /// Độ tin.
    pub status: FigureStatus,
    /// Căn cứ.
    pub citation: Citation,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}

/// Mức tạm ứng of a kind of đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdvanceRule {
    /// Kinds it applies to (`ProposalKind::key`).
    pub kinds: Vec<String>,
    /// Mức tạm ứng (%) of the support.
    #[ts(type = "string")]
    pub percent: Decimal,
    /// Khối lượng phải đạt trên mức này (%) of the total investment first.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub progress_over_percent: Option<Decimal>,
    /// Giấy tờ phải có (checklist codes).
    #[serde(default)]
    pub papers: Vec<String>,
    /// Căn cứ.
    pub citation: Citation,
}

/// Chế độ hỗ trợ học viên; a class uses exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrainingRegime {
    /// Mã chế độ.
    pub code: String,
    /// Tên.
    pub name: String,
    /// Tiền ăn một ngày thực học, in đồng.
    pub meal_rate: Money,
    /// Đối tượng được tiền ăn (`TraineeGroup` words); empty = all.
    #[serde(default)]
    pub meal_groups: Vec<String>,
    /// Tiền đi lại một khóa, in đồng.
    pub travel_rate: Money,
    /// Từ bao nhiêu km.
    #[ts(type = "string")]
    pub travel_min_km: Decimal,
    /// Trần chi phí đào tạo một người, by group word; `other` is the rest; in đồng.
    #[serde(default)]
    pub cost_caps: Vec<(String, Money)>,
    /// Số lần hỗ trợ nhiều nhất of one person.
    pub most_supports: i64,
    /// Căn cứ.
    pub citation: Citation,
}

/// Giấy tờ phải có of a kind of đề án at a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RequiredPaper {
    /// Mã giấy tờ.
    pub code: String,
    /// Tên giấy tờ.
    pub name: String,
    /// Kinds it applies to; empty = all.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Giai đoạn: `dossier`, `advance`, `settle`.
    pub step: String,
    /// Mỗi lớp một bản.
    #[serde(default)]
    pub per_class: bool,
    /// Mỗi đơn vị thụ hưởng một bản.
    #[serde(default)]
    pub per_beneficiary: bool,
    /// Căn cứ.
    pub citation: Citation,
}

/// Kiểu thời hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeadlineRule {
    /// Một ngày trong năm; `year_offset` counts from the budget year.
    Date {
        /// Tháng.
        month: u32,
        /// Ngày.
        day: u32,
        /// Năm so với năm ngân sách.
        year_offset: i32,
    },
    /// Hằng tháng, trước ngày.
    Monthly {
        /// Ngày trong tháng.
        day: u32,
    },
    /// Số ngày sau một việc.
    DaysAfter {
        /// Việc: `last_acceptance`, `approval`.
        event: String,
        /// Số ngày.
        days: i64,
    },
}

/// Thời hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Mã thời hạn.
    pub code: String,
    /// Việc phải làm.
    pub name: String,
    /// Nguồn: `KCQG`, `KCĐP`, `ALL`.
    pub scope: String,
    /// Quy tắc.
    pub rule: DeadlineRule,
    /// Căn cứ.
    pub citation: Citation,
}

/// Bộ quy định: everything a đề án is judged by. A settled đề án keeps the pack it was made under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegulationPack {
    /// Mã bộ (`2013-tai-dung`, `2026`).
    pub id: String,
    /// Tên bộ.
    pub name: String,
    /// Áp dụng từ ngày.
    pub valid_from: Day,
    /// Đến ngày.
    pub valid_to: Option<Day>,
    /// Lời báo that goes with the whole pack (tái dựng …).
    pub notice: String,
    /// Cơ quan quản lý khuyến công quốc gia at that time (Cục …).
    pub national_agency: String,
    /// Mức trần.
    pub caps: Vec<SupportCap>,
    /// Mức tạm ứng.
    pub advances: Vec<AdvanceRule>,
    /// Chế độ học viên.
    pub regimes: Vec<TrainingRegime>,
    /// Giấy tờ phải có.
    pub papers: Vec<RequiredPaper>,
    /// Thời hạn.
    pub deadlines: Vec<Deadline>,
}

impl RegulationPack {
    /// Mức tạm ứng of a kind on a day.
    pub fn advance_rule(&self, kind_key: &str, day: Day) -> Option<&AdvanceRule> {
        self.advances.iter().find(|rule| {
            rule.citation.is_in_force_on(day) && rule.kinds.iter().any(|k| k == kind_key)
        })
    }

    /// Chế độ theo mã.
    pub fn regime(&self, code: &str) -> Option<&TrainingRegime> {
        self.regimes.iter().find(|regime| regime.code == code)
    }

    /// Giấy tờ phải có of a kind at a step (`dossier`, `advance`, `settle`) on a day.
    pub fn required_papers<'a>(
        &'a self,
        kind_key: &'a str,
        step: &'a str,
        day: Day,
    ) -> impl Iterator<Item = &'a RequiredPaper> + 'a {
        self.papers.iter().filter(move |paper| {
            paper.step == step
                && paper.citation.is_in_force_on(day)
                && (paper.kinds.is_empty() || paper.kinds.iter().any(|k| k == kind_key))
        })
    }
}

/// Bộ quy định theo ngày: the pack in force on a day, none when no pack covers it.
pub fn pack_on(packs: &[RegulationPack], day: Day) -> Option<&RegulationPack> {
    packs
        .iter()
        .filter(|pack| pack.valid_from <= day && pack.valid_to.is_none_or(|end| day <= end))
        .max_by_key(|pack| pack.valid_from)
}
