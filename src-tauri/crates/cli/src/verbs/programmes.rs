//! kc list programmes.

use domain::fold::fold;
use domain::money::Money;
use domain::number_text::quantity_text;
use office::commands::NoRequest;
use office::commands::programmes::{OneProgramme, list_programmes, show_programme};
use office::views::programmes::ProgrammeRecord;
use office::{Office, Result};
use serde_json::json;

use super::list::{cut, lines};
use crate::answer::Answer;
use crate::arguments::List;

/// Chương trình: each with its money, targets and what is reached; `--year` keeps those of that year.
pub fn list(office: &mut Office, request: &List) -> Result<Answer> {
    let find = fold(&request.find);
    let mut rows = list_programmes(office, NoRequest {})?.output;
    rows.retain(|row| {
        let programme = &row.programme;
        let years = programme.from_year..=programme.to_year;
        let named = fold(&format!("{} {}", programme.name, programme.decision_number));
        request.year.is_none_or(|year| years.contains(&year)) && named.contains(&find)
    });
    cut(&mut rows, request.limit);
    let records = rows.iter().map(|row| {
        let uid = row.programme.uid;
        Ok(show_programme(office, OneProgramme { uid })?.output)
    });
    let records: Vec<ProgrammeRecord> = records.collect::<Result<_>>()?;
    let total: Money = rows.iter().map(|row| row.total).sum();
    let text = format!("{}{} chương trình.\n", lines(&records, told), records.len());
    let answer = json!({ "count": records.len(), "rows": records, "totals": { "total": total } });
    Ok(Answer::done(answer, text))
}

fn told(record: &ProgrammeRecord) -> String {
    let programme = &record.programme;
    let mut text = format!("{} · {} đ", programme.name, record.money.total);
    for share in &record.money.funds {
        let percent = share.percent.map(quantity_text).unwrap_or_default();
        text.push_str(&format!(
            "\n  {}: {} đ ({percent}%)",
            share.label, share.amount
        ));
    }
    for year in &record.years {
        let planned = year
            .planned
            .map_or("–".to_owned(), |sum| format!("{sum} đ"));
        let (count, given) = (year.proposals, year.assigned);
        text.push_str(&format!(
            "\n  Năm {}: {planned}; đã giao {count} đề án, {given} đ",
            year.year
        ));
    }
    for row in &record.targets {
        let goal = row.target.target.map_or("–".to_owned(), quantity_text);
        text.push_str(&format!(
            "\n  {}: {} / {goal} {}, đang làm {}",
            row.target.label,
            quantity_text(row.reached),
            row.target.unit,
            quantity_text(row.under_way)
        ));
    }
    for said in record.money.stated.iter().filter(|said| !said.agrees) {
        let (stated, computed) = (Money::dong(said.stated), Money::dong(said.computed));
        text.push_str(&format!(
            "\n  {}: nêu {stated} đ, cộng {computed} đ",
            said.what
        ));
    }
    text
}
