//! Tờ báo cáo while it is laid out: every cell is a question, answered for the page and opened for "từ đâu".

use domain::funding::FundSource;
use domain::report::{ColumnKind, ColumnRule, Report, ReportCell, ReportColumn, ReportRow};
use domain::settlement::explain::{Explanation, Reckoning};
use rust_decimal::{Decimal, RoundingStrategy};

use super::catalogue::{ColumnTemplate, Template};
use super::facts::{Entry, Facts, When};
use super::measure::Measure;
use super::opening::Leaves;
use super::stated;
use crate::error::Result;
use crate::office::Office;

/// Câu hỏi of one cell.
#[derive(Debug, Clone)]
pub enum Ask {
    /// Trống.
    Blank,
    /// Chữ.
    Text(String),
    /// Tổng of a measure over entries of a period.
    Sum(When, Measure, Vec<usize>),
    /// Con số có sẵn lời giải thích.
    Told(Box<Explanation>),
    /// Theo quy tắc của cột.
    Rule,
}

/// Dòng while it is laid out.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Khóa.
    pub id: String,
    /// Cấp.
    pub level: u8,
    /// Thứ tự.
    pub ordinal: String,
    /// Tên dòng.
    pub label: String,
    /// Là tổng of these lines.
    pub sums: Vec<usize>,
    /// Câu hỏi, one a column.
    pub asks: Vec<Ask>,
}

/// Tờ báo cáo.
pub struct Sheet {
    /// Các cột.
    pub columns: Vec<ReportColumn>,
    /// Các dòng.
    pub lines: Vec<Line>,
    /// Dòng tổng.
    pub total: Option<Line>,
    /// Ghi chú.
    pub notes: Vec<String>,
}

const TOTAL: &str = "tong";

impl Sheet {
    /// Tờ trắng with the columns of its template.
    pub fn new(template: &Template) -> Sheet {
        Sheet {
            columns: template.columns.iter().map(column).collect(),
            lines: Vec::new(),
            total: None,
            notes: Vec::new(),
        }
    }

    /// Thêm một dòng; its place.
    pub fn push(&mut self, line: Line) -> usize {
        self.lines.push(line);
        self.lines.len() - 1
    }

    /// Báo cáo: every question answered.
    pub fn finished(self, office: &Office, template: &Template, facts: &Facts) -> Result<Report> {
        let keys = format!(
            "report/{}/{}/{}",
            template.name,
            facts.period.from.iso(),
            facts.period.to.iso()
        );
        let row = |line: &Line| self.row(line, facts, &keys);
        Ok(Report {
            name: template.name.clone(),
            title: template.title_of(facts.period),
            period_text: format!("Từ ngày {} đến ngày {}", facts.period.from, facts.period.to),
            period: facts.period,
            label_title: template.label_title.clone(),
            rows: self.lines.iter().map(row).collect(),
            total: self.total.as_ref().map(row),
            stated_checks: stated::checks(office, facts.period)?,
            columns: self.columns,
            notes: self.notes,
            source: template.source_marked(),
        })
    }

    fn row(&self, line: &Line, facts: &Facts, keys: &str) -> ReportRow {
        let cells = self.columns.iter().zip(&line.asks);
        let cells = cells.map(|(column, ask)| {
            let key = format!("{keys}/{}/{}", line.id, column.key);
            self.cell(line, column, ask, facts, key)
        });
        ReportRow {
            id: line.id.clone(),
            level: line.level,
            ordinal: line.ordinal.clone(),
            label: line.label.clone(),
            sums: line.sums.clone(),
            cells: cells.collect(),
        }
    }

    fn cell(
        &self,
        line: &Line,
        column: &ReportColumn,
        ask: &Ask,
        facts: &Facts,
        key: String,
    ) -> ReportCell {
        match ask {
            Ask::Blank => ReportCell::default(),
            Ask::Text(text) => ReportCell::text(text.as_str()),
            Ask::Sum(when, measure, of) => {
                let sum = Decimal::from(facts.sum(*when, *measure, of));
                ReportCell::number(sum, measure.kind(), key)
            }
            Ask::Told(told) => {
                let kind = match (told.unit.as_str(), column.kind) {
                    ("%", _) => ColumnKind::Percent,
                    ("", _) => ColumnKind::Money,
                    (_, ColumnKind::Percent) => ColumnKind::Decimal,
                    (_, kind) => kind,
                };
                ReportCell::number(told.number().normalize(), kind, key)
            }
            Ask::Rule => match self.ratio(line, column, facts) {
                Some(number) => ReportCell::number(number, ColumnKind::Percent, key),
                None => ReportCell::default(),
            },
        }
    }

    /// A share or a growth, in percent with one decimal; none when there is nothing to divide by.
    fn ratio(&self, line: &Line, column: &ReportColumn, facts: &Facts) -> Option<Decimal> {
        let value = |key: &str| self.value(line, key, facts);
        let (over, under) = match &column.rule {
            ColumnRule::Records => return None,
            ColumnRule::Share { part, whole } => (value(part)?, value(whole)?),
            ColumnRule::Growth { now, before } => {
                let before = value(before)?;
                (value(now)? - before, before)
            }
        };
        let percent = (over * Decimal::ONE_HUNDRED).checked_div(under)?;
        Some(percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero))
    }

    fn value(&self, line: &Line, key: &str, facts: &Facts) -> Option<Decimal> {
        let at = self.columns.iter().position(|column| column.key == key)?;
        match line.asks.get(at)? {
            Ask::Sum(when, measure, of) => Some(facts.sum(*when, *measure, of).into()),
            Ask::Told(told) => Some(told.number()),
            Ask::Blank | Ask::Text(_) | Ask::Rule => None,
        }
    }

    /// Giải thích một ô.
    pub fn explained(
        &self,
        office: &Office,
        facts: &Facts,
        row: &str,
        column: &str,
    ) -> Result<Option<Explanation>> {
        let mut lines = self.lines.iter().chain(&self.total);
        let line = lines.find(|line| line.id == row);
        let at = self.columns.iter().position(|of| of.key == column);
        let (Some(line), Some(at)) = (line, at) else {
            return Ok(None);
        };
        let leaves = Leaves::new(office);
        Ok(self.opened(line, at, facts, &leaves)?.filter(|_| {
            !matches!(line.asks[at], Ask::Rule)
                || self.ratio(line, &self.columns[at], facts).is_some()
        }))
    }

    fn opened(
        &self,
        line: &Line,
        at: usize,
        facts: &Facts,
        leaves: &Leaves<'_>,
    ) -> Result<Option<Explanation>> {
        let column = &self.columns[at];
        let label = match line.label.is_empty() {
            true => column.label.clone(),
            false => format!("{}: {}", line.label, column.label),
        };
        Ok(match &line.asks[at] {
            Ask::Blank | Ask::Text(_) => None,
            Ask::Told(told) => Some((**told).clone()),
            Ask::Sum(_, measure, _) if !line.sums.is_empty() => {
                let children = line.sums.iter();
                let parts = children
                    .map(|child| self.opened(&self.lines[*child], at, facts, leaves))
                    .collect::<Result<Vec<_>>>()?;
                let parts: Vec<Explanation> = parts
                    .into_iter()
                    .flatten()
                    .filter(|part| !part.amount.is_zero())
                    .collect();
                Some(Explanation::sum(label, parts).counted_in(measure.unit()))
            }
            Ask::Sum(when, measure, of) => {
                let entries: Vec<&Entry> = of.iter().map(|at| &facts.entries(*when)[*at]).collect();
                let period = facts.period_of(*when);
                let parts = leaves.of(*measure, period, &entries)?;
                Some(Explanation::sum(label, parts).counted_in(measure.unit()))
            }
            Ask::Rule => self.opened_rule(line, column, label, facts, leaves)?,
        })
    }

    fn opened_rule(
        &self,
        line: &Line,
        column: &ReportColumn,
        label: String,
        facts: &Facts,
        leaves: &Leaves<'_>,
    ) -> Result<Option<Explanation>> {
        let (reckoning, first, second) = match &column.rule {
            ColumnRule::Records => return Ok(None),
            ColumnRule::Share { part, whole } => (Reckoning::Share, part, whole),
            ColumnRule::Growth { now, before } => (Reckoning::Growth, now, before),
        };
        let mut parts = Vec::new();
        for key in [first, second] {
            let at = self.columns.iter().position(|of| of.key == *key);
            let Some(at) = at else { return Ok(None) };
            parts.extend(self.opened(line, at, facts, leaves)?);
        }
        let mut told = Explanation::of(reckoning, label, parts).counted_in("%");
        told.decimals = 1;
        Ok(Some(told))
    }
}

/// Các câu hỏi of a line over entries, one a column of the template.
pub fn asks(template: &Template, facts: &Facts, keeps: impl Fn(&Entry) -> bool) -> Vec<Ask> {
    let ask = |column: &ColumnTemplate| {
        let when = match column.before {
            true => When::Before,
            false => When::Now,
        };
        match (column.measure, &column.share) {
            (Some(measure), _) => {
                let of_fund = |entry: &Entry| column.fund.is_none_or(|f| entry.source() == Some(f));
                let of = facts.places(when, |entry| of_fund(entry) && keeps(entry));
                Ask::Sum(when, measure, of)
            }
            (None, Some(_)) => Ask::Rule,
            (None, None) => Ask::Blank,
        }
    };
    template.columns.iter().map(ask).collect()
}

/// Dòng tổng cộng over all entries, of these lines.
pub fn total(
    template: &Template,
    facts: &Facts,
    sums: Vec<usize>,
    keeps: impl Fn(&Entry) -> bool,
) -> Line {
    Line {
        id: TOTAL.to_owned(),
        label: "Tổng cộng".to_owned(),
        sums,
        asks: asks(template, facts, keeps),
        ..Line::default()
    }
}

/// Tên nguồn of an entry, also of one that tells none.
pub fn fund_label(source: Option<FundSource>) -> &'static str {
    source.map_or("Không tách nguồn", FundSource::label)
}

/// Mã nguồn in keys.
pub fn fund_key(source: Option<FundSource>) -> &'static str {
    match source {
        Some(FundSource::National) => "kcqg",
        Some(FundSource::Local) => "kcdp",
        None => "chung",
    }
}

/// Ba nhóm nguồn, in the order of papers.
pub const FUNDS: [Option<FundSource>; 3] =
    [Some(FundSource::National), Some(FundSource::Local), None];

fn column(of: &ColumnTemplate) -> ReportColumn {
    let (kind, rule) = match (of.measure, &of.share) {
        (Some(measure), _) => (measure.kind(), ColumnRule::Records),
        (None, Some([part, whole])) => (
            ColumnKind::Percent,
            ColumnRule::Share {
                part: part.clone(),
                whole: whole.clone(),
            },
        ),
        (None, None) => (ColumnKind::Text, ColumnRule::Records),
    };
    let unit = match kind {
        ColumnKind::Money => "đồng",
        ColumnKind::Count => of.measure.map_or("", Measure::unit),
        ColumnKind::Percent => "%",
        ColumnKind::Text | ColumnKind::Decimal => "",
    };
    ReportColumn {
        key: of.key.clone(),
        label: of.label.clone(),
        group: of.group.clone(),
        unit: unit.to_owned(),
        kind,
        rule,
    }
}
