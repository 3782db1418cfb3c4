//! Định dạng 1, đóng băng: own structs, so that a change of the domain never changes what a file says.
//! Words of small choices (status, kind of deadline …), duties and the rules of eligibility and outcomes
//! are those of the domain, held by a kept sample.

use domain::calendar::Day;
use domain::money::Money;
use domain::regulation as law;
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const MOST_ROWS: usize = 5_000;

type Read<T> = Result<T, String>;

macro_rules! frozen {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$how:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])+
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name { $($(#[$how])* $field: $kind,)+ }
    )+};
}

frozen! {
    /// Bộ quy định.
    Pack {
        id: String, name: String, valid_from: String, valid_to: Option<String>, edition: i64,
        notice: String, national_agency: String,
        contents: Vec<Content>, caps: Vec<Cap>, advances: Vec<Advance>, regimes: Vec<Regime>,
        papers: Vec<Paper>, deadlines: Vec<Deadline>, adjustments: Vec<Adjustment>, texts: Vec<Text>,
        duties: serde_json::Value, eligibility: serde_json::Value, outcomes: serde_json::Value,
        steps: Option<serde_json::Value>, withholdings: Option<serde_json::Value>,
    }
    /// Căn cứ.
    Cited { text: String, valid_from: String, valid_to: Option<String>, mark: String, }
    /// Nội dung hỗ trợ.
    Content {
        code: String, name: String, kind: String, words: Vec<String>, clauses: Vec<String>, cited: Cited,
    }
    /// Mức trần.
    Cap {
        code: String, stands_for: String, name: String, scope: String, kinds: Vec<String>, purpose: String, unit: String,
        ceiling: Option<i64>, percent: Option<String>, priority_factor: Option<String>, status: String,
        cited: Cited, note: String,
    }
    /// Mức tạm ứng.
    Advance {
        kinds: Vec<String>, contents: Vec<String>, percent: String, progress_over_percent: Option<String>,
        papers: Vec<String>, cited: Cited,
    }
    /// Chế độ học viên.
    Regime {
        code: String, name: String, meal_rate: i64, meal_groups: Vec<String>, travel_rate: i64,
        travel_min_km: String, travel_tiers: Vec<Tier>, cost_caps: Vec<(String, i64)>, most_supports: i64,
        again_only_with: String, cited: Cited,
    }
    /// Mức đi lại riêng.
    Tier {
        code: String, name: String, rate: i64, min_km: String, groups: Vec<String>, hard_place: bool,
        status: String, cited: Cited, note: String,
    }
    /// Giấy tờ phải có.
    Paper {
        code: String, name: String, kinds: Vec<String>, contents: Vec<String>, items: Vec<String>, step: String,
        per_class: bool,
        per_beneficiary: bool, cited: Cited,
    }
    /// Thời hạn.
    Deadline {
        code: String, name: String, scope: String, rule: serde_json::Value, cited: Cited, note: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        duty: String,
    }
    /// Thẩm quyền điều chỉnh.
    Adjustment {
        code: String, name: String, change: String, scope: String, for_group_proposal: bool,
        decided_by: String, through: String, copy_to: String, by_paper: String, needs: Vec<String>,
        cited: Cited,
    }
    /// Văn bản.
    Text {
        number: String, title: String, issued_on: Option<String>, in_force_on: Option<String>,
        ended_on: Option<String>, status: String, mark: String, note: String,
    }
}

fn word<T: Serialize>(value: &T) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

fn known<T: DeserializeOwned>(word: &str) -> Read<T> {
    serde_json::from_value(word.into()).map_err(|_| format!("word {word:?}"))
}

fn day(text: &str) -> Read<Day> {
    Day::parse_iso(text).ok_or_else(|| format!("day {text:?}"))
}

fn maybe_day(text: Option<String>) -> Read<Option<Day>> {
    text.map(|text| day(&text)).transpose()
}

fn number(text: &str) -> Read<Decimal> {
    text.parse().map_err(|_| format!("number {text:?}"))
}

fn maybe_number(text: Option<String>) -> Read<Option<Decimal>> {
    text.map(|text| number(&text)).transpose()
}

fn part<T: Serialize>(value: &T) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn read_part<T: DeserializeOwned>(name: &str, value: serde_json::Value) -> Read<T> {
    serde_json::from_value(value).map_err(|fault| format!("{name}: {fault}"))
}

fn rows<A, B>(all: Vec<A>, each: impl Fn(A) -> Read<B>) -> Read<Vec<B>> {
    if all.len() > MOST_ROWS {
        return Err(format!("{} rows", all.len()));
    }
    all.into_iter().map(each).collect()
}

impl From<&law::Citation> for Cited {
    fn from(from: &law::Citation) -> Cited {
        Cited {
            text: from.text.clone(),
            valid_from: from.valid_from.iso(),
            valid_to: from.valid_to.map(|day| day.iso()),
            mark: word(&from.mark),
        }
    }
}

impl Cited {
    fn read(self) -> Read<law::Citation> {
        Ok(law::Citation {
            text: self.text,
            valid_from: day(&self.valid_from)?,
            valid_to: maybe_day(self.valid_to)?,
            mark: known(&self.mark)?,
        })
    }
}

mod reading;
mod writing;
