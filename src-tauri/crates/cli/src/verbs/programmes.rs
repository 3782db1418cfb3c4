//! kc list programmes, sector, results.

use domain::fold::fold;
use domain::money::Money;
use domain::number_text::quantity_text;
use office::commands::NoRequest;
use office::commands::past_results::{ResultFilter, list_past_results};
use office::commands::programmes::{OneProgramme, list_programmes, show_programme};
use office::commands::sector::{SectorRequest, show_sector};
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

/// Số liệu ngành: growth against `--year`, or the first year on file.
pub fn sector(office: &mut Office, request: &List) -> Result<Answer> {
    let base_year = request.year;
    let mut table = show_sector(office, SectorRequest { base_year })?.output;
    let find = fold(&request.find);
    table
        .rows
        .retain(|row| fold(&row.indicator).contains(&find));
    cut(&mut table.rows, request.limit);
    let text = lines(&table.rows, |row| {
        let figures = row.figures.iter().map(|one| {
            let value = quantity_text(one.value);
            format!("{}: {value}", one.year)
        });
        let figures: Vec<String> = figures.collect();
        let growth = row.growth.map_or(String::new(), |growth| {
            let (percent, times) = (quantity_text(growth.percent), quantity_text(growth.times));
            format!(" · tăng {percent}%, gấp {times} lần")
        });
        let place = match row.place.as_str() {
            "" => String::new(),
            place => format!(", {place}"),
        };
        format!(
            "{}{place} ({}) · {}{growth}",
            row.indicator,
            row.unit,
            figures.join(", ")
        )
    });
    let text = format!("{text}{} chỉ tiêu.\n", table.rows.len());
    let answer = json!({
        "count": table.rows.len(), "rows": table.rows,
        "totals": { "years": table.years, "base_year": table.base_year },
    });
    Ok(Answer::done(answer, text))
}

/// Kết quả đã tổng hợp, by document, with what each states.
pub fn results(office: &mut Office, request: &List) -> Result<Answer> {
    let filter = ResultFilter::default();
    let mut documents = list_past_results(office, filter)?.output;
    let find = fold(&request.find);
    documents.retain(|one| {
        let years = one.from_year..=one.to_year;
        let of_year = request.year.is_none_or(|year| years.contains(&year));
        of_year && fold(&one.document).contains(&find)
    });
    cut(&mut documents, request.limit);
    let text = lines(&documents, |one| {
        let mut text = format!("{} · {} dòng", one.document, one.rows.len());
        for row in &one.statements {
            let said = &row.statement;
            let agrees = if row.agrees {
                "khớp"
            } else {
                "KHÔNG KHỚP"
            };
            text.push_str(&format!(
                "\n  {}, {}: nêu {}, cộng {} · {agrees}",
                said.label,
                row.what,
                quantity_text(said.stated),
                quantity_text(row.computed)
            ));
        }
        text
    });
    let differences: i64 = documents.iter().map(|one| one.differences).sum();
    let text = format!(
        "{text}{} văn bản, {differences} con số không khớp.\n",
        documents.len()
    );
    let answer = json!({
        "count": documents.len(), "rows": documents, "totals": { "differences": differences },
    });
    Ok(Answer::done(answer, text))
}
