//! Các báo cáo có sẵn: names, titles, spans and columns, read from `assets/reports` once.

use std::sync::OnceLock;

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::proposal::ProposalKind;
use domain::regulation::CheckMark;
use domain::report::Period;
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::Measure;
use crate::error::{OfficeError, Result};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/reports");

static CONTENT_NAMES: &str = include_str!("../../../../../assets/reports/names/contents.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentNames {
    #[serde(rename = "mark")]
    _mark: CheckMark,
    #[serde(rename = "source")]
    _source: String,
    names: Vec<String>,
}

/// Chín nội dung, each with its number (NĐ 45/2012/NĐ-CP Điều 4).
pub fn contents() -> Result<Vec<(u8, String)>> {
    let read: ContentNames = toml::from_str(CONTENT_NAMES)
        .map_err(|error| OfficeError::Assets(format!("names/contents.toml: {error}")))?;
    Ok((1..).zip(read.names).collect())
}

/// Độ dài of the period a report is usually made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// Tháng.
    Month,
    /// Quý.
    Quarter,
    /// Sáu tháng đầu năm.
    Half,
    /// Chín tháng đầu năm.
    NineMonths,
    /// Năm.
    Year,
    /// Năm năm.
    FiveYears,
}

/// Cách chia dòng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// Chín nội dung × nguồn.
    Contents,
    /// Năm × nguồn, rồi loại đề án.
    Years,
    /// Chỉ tiêu × nguồn.
    Indicators,
    /// Địa bàn × nội dung.
    Places,
    /// Từng đề án.
    List,
    /// Từng đề án đang thực hiện.
    Progress,
    /// Số liệu ngành.
    Sector,
    /// Chương trình.
    Programmes,
    /// Kết quả đã tổng hợp.
    Past,
}

/// Chữ của một đề án in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Đơn vị thụ hưởng.
    Beneficiary,
    /// Giai đoạn.
    Stage,
    /// Vướng mắc.
    Obstacle,
    /// Phương án.
    Plan,
    /// Khối lượng (%), of the last Mẫu 3a.
    Volume,
    /// Nội dung đã làm, vướng mắc, kiến nghị of the last Mẫu 3a.
    Progress,
}

/// Cột.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnTemplate {
    /// Khóa.
    pub key: String,
    /// Tiêu đề.
    pub label: String,
    /// Tiêu đề nhóm.
    #[serde(default)]
    pub group: String,
    /// Đại lượng.
    pub measure: Option<Measure>,
    /// Tỷ lệ of the first of two other columns in the second.
    pub share: Option<[String; 2]>,
    /// Chữ.
    pub fact: Option<Fact>,
    /// Chỉ một nguồn.
    pub fund: Option<FundSource>,
    /// Cùng kỳ trước.
    #[serde(default)]
    pub before: bool,
}

/// Dòng chỉ tiêu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowTemplate {
    /// Thứ tự.
    pub ordinal: String,
    /// Chỉ tiêu.
    pub label: String,
    /// Đại lượng; none = a group line.
    pub measure: Option<Measure>,
    /// Chỉ các loại đề án này; empty = mọi loại.
    #[serde(default)]
    pub kinds: Vec<ProposalKind>,
    /// Đơn vị tính instead of the measure's.
    #[serde(default)]
    pub unit: String,
}

/// Báo cáo as `assets/reports` describes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Tên trong lời gọi.
    pub name: String,
    /// Thứ tự in lists.
    pub order: u32,
    /// Tên in lists.
    pub label: String,
    /// Nội dung in one line.
    pub summary: String,
    /// Tên loại và trích yếu, with `{year}`, `{first}`, `{month}`, `{quarter}`.
    pub title: String,
    /// Kỳ usual for it.
    pub span: Span,
    /// Cách chia dòng.
    pub layout: Layout,
    /// Tiêu đề của cột tên dòng.
    pub label_title: String,
    /// Đã đối chiếu hay chưa.
    pub mark: CheckMark,
    /// Tái dựng.
    pub reconstructed: bool,
    /// Nguồn của mẫu.
    pub source: String,
    /// Nơi nhận.
    pub receivers: String,
    /// Các cột.
    #[serde(default, rename = "column")]
    pub columns: Vec<ColumnTemplate>,
    /// Các dòng chỉ tiêu.
    #[serde(default, rename = "row")]
    pub rows: Vec<RowTemplate>,
}

/// Một báo cáo có sẵn, as screens and `kc report --list` name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportName {
    /// Tên trong lời gọi.
    pub name: String,
    /// Tên.
    pub label: String,
    /// Nội dung in one line.
    pub summary: String,
    /// Kỳ usual for it.
    pub span: Span,
    /// Nguồn của mẫu, with its mark.
    pub source: String,
}

/// Mọi báo cáo, in the order of papers.
pub fn templates() -> Result<&'static [Template]> {
    static ALL: OnceLock<std::result::Result<Vec<Template>, String>> = OnceLock::new();
    let read = ALL.get_or_init(|| {
        let files = FILES.files();
        let of_report = files.filter(|file| file.path().extension().is_some_and(|e| e == "toml"));
        let read = of_report.map(|file| {
            toml::from_str(file.contents_utf8().unwrap_or_default())
                .map_err(|error| format!("{}: {error}", file.path().display()))
        });
        let mut all = read.collect::<std::result::Result<Vec<Template>, String>>()?;
        all.sort_by_key(|template| template.order);
        Ok(all)
    });
    read.as_deref()
        .map_err(|fault| OfficeError::Assets(fault.clone()))
}

/// Báo cáo theo tên.
pub fn template(name: &str) -> Result<&'static Template> {
    let found = templates()?.iter().find(|template| template.name == name);
    found.ok_or_else(|| OfficeError::NotFound {
        kind: "báo cáo",
        label: name.to_owned(),
    })
}

/// Mọi báo cáo, named.
pub fn names() -> Result<Vec<ReportName>> {
    let all = templates()?.iter().map(|template| ReportName {
        name: template.name.clone(),
        label: template.label.clone(),
        summary: template.summary.clone(),
        span: template.span,
        source: template.source_marked(),
    });
    Ok(all.collect())
}

impl Template {
    /// Nguồn của mẫu, with its mark.
    pub fn source_marked(&self) -> String {
        match (self.mark, self.reconstructed) {
            (CheckMark::Checked, false) => self.source.clone(),
            (CheckMark::Checked, true) => format!("{} (tái dựng)", self.source),
            (_, true) => format!("{} (tái dựng, chưa đối chiếu)", self.source),
            (_, false) => format!("{} (chưa đối chiếu)", self.source),
        }
    }

    /// Tên loại và trích yếu for a period.
    pub fn title_of(&self, period: Period) -> String {
        let (first, last) = period.years();
        let filled = self.title.replace("{year}", &last.to_string());
        let filled = filled.replace("{first}", &first.to_string());
        let filled = filled.replace("{quarter}", roman(period.to.quarter()));
        filled.replace("{month}", &format!("{:02}/{last}", period.to.month()))
    }
}

fn roman(quarter: u32) -> &'static str {
    ["I", "II", "III", "IV"][(quarter.clamp(1, 4) - 1) as usize]
}

impl Span {
    /// Kỳ that ends with or covers a day.
    pub fn around(self, day: Day) -> Period {
        let year = day.year();
        let of = |year: i32, month: u32| Day::new(year, month, 1).unwrap_or(day);
        let (from, last) = match self {
            Span::Month => (of(year, day.month()), of(year, day.month())),
            Span::Quarter => {
                let last = day.quarter() * 3;
                (of(year, last - 2), of(year, last))
            }
            Span::Half => (of(year, 1), of(year, 6)),
            Span::NineMonths => (of(year, 1), of(year, 9)),
            Span::Year => (of(year, 1), of(year, 12)),
            Span::FiveYears => (of(year - 4, 1), of(year, 12)),
        };
        Period {
            from,
            to: last.month_end(),
        }
    }
}
