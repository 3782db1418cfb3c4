//! kc list.

use domain::fold::fold;
use domain::money::Money;
use domain::proposal::Stage;
use office::commands::classes::{list_classes, list_trainees};
use office::commands::establishments::list_establishments;
use office::commands::overview::{DueRequest, list_due};
use office::commands::proposals::list_proposals;
use office::commands::vouchers::list_vouchers;
use office::views::classes::{ClassFilter, TraineeFilter};
use office::views::proposals::ProposalFilter;
use office::{Office, OfficeError, Result};
use serde_json::{Value, json};
use store::queries::establishment::EstablishmentFilter;
use store::queries::voucher::VoucherFilter;

use crate::answer::Answer;
use crate::arguments::{List, RegisterWord};
use crate::signing::opened;

/// Sổ: count, rows, totals.
pub fn list(request: &List) -> Result<Answer> {
    let mut office = opened(&request.data)?;
    match request.register {
        RegisterWord::Proposals => proposals(&mut office, request),
        RegisterWord::Establishments => establishments(&mut office, request),
        RegisterWord::Classes => classes(&mut office, request),
        RegisterWord::Trainees => trainees(&mut office, request),
        RegisterWord::Vouchers => vouchers(&mut office, request),
        RegisterWord::Programmes => super::programmes::list(&mut office, request),
        RegisterWord::Sector => super::programmes::sector(&mut office, request),
        RegisterWord::Results => super::programmes::results(&mut office, request),
        RegisterWord::Due => due(&mut office, request),
    }
}

fn proposals(office: &mut Office, request: &List) -> Result<Answer> {
    let filter = ProposalFilter {
        year: request.year,
        source: request.source.map(Into::into),
        stage: request.stage.as_deref().map(stage).transpose()?,
        find: request.find.clone(),
    };
    let mut register = list_proposals(office, filter)?.output;
    cut(&mut register.rows, request.limit);
    let line = |row: &store::queries::proposal::ProposalRow| {
        let approved = row
            .approved_grant
            .map_or("chưa có kinh phí".to_owned(), |m| format!("{m} đ"));
        format!(
            "{} {} · {} · {approved} · {}",
            row.year,
            row.code,
            row.title,
            row.stage.label()
        )
    };
    let mut text = lines(&register.rows, line);
    let totals = register.totals;
    text.push_str(&format!(
        "{} đề án. Giao {} đ, tạm ứng {} đ, đã chi {} đ.\n",
        register.count, totals.approved, totals.advanced, totals.spent
    ));
    for said in register.stated.iter().filter(|said| !said.agrees) {
        text.push_str(&format!(
            "{}: nêu {}, tính {}.\n",
            said.what,
            Money::dong(said.stated),
            Money::dong(said.computed)
        ));
    }
    Ok(Answer::done(json!(register), text))
}

fn classes(office: &mut Office, request: &List) -> Result<Answer> {
    let filter = ClassFilter {
        year: request.year,
        find: request.find.clone(),
        ..Default::default()
    };
    let mut register = list_classes(office, filter)?.output;
    cut(&mut register.rows, request.limit);
    let text = lines(&register.rows, |row| {
        format!(
            "{} {} · {} học viên · {}",
            row.code, row.name, row.trainee_count, row.proposal_code
        )
    });
    let text = format!(
        "{text}{} lớp, {} học viên.\n",
        register.count, register.trainees
    );
    let totals = json!({ "trainees": register.trainees });
    Ok(Answer::done(
        json!({ "count": register.count, "rows": register.rows, "totals": totals }),
        text,
    ))
}

fn trainees(office: &mut Office, request: &List) -> Result<Answer> {
    let filter = TraineeFilter {
        year: request.year,
        find: request.find.clone(),
        ..Default::default()
    };
    let mut register = list_trainees(office, filter)?.output;
    cut(&mut register.rows, request.limit);
    let text = lines(&register.rows, |row| {
        let number = if row.card_number.is_empty() {
            &row.old_number
        } else {
            &row.card_number
        };
        format!("{} · {number} · {}", row.full_name, row.class_name)
    });
    let text = format!("{text}{} học viên.\n", register.count);
    let totals = json!({ "trainees": register.count });
    Ok(Answer::done(
        json!({ "count": register.count, "rows": register.rows, "totals": totals }),
        text,
    ))
}

fn vouchers(office: &mut Office, request: &List) -> Result<Answer> {
    let filter = VoucherFilter {
        year: request.year,
        source: request.source.map(Into::into),
        find: request.find.clone(),
        limit: request.limit,
        ..Default::default()
    };
    let register = list_vouchers(office, filter)?.output;
    let text = lines(&register.rows, |row| {
        format!(
            "{} {} · {} · {} đ · {}",
            row.paid_on,
            row.number,
            row.reason,
            row.amount,
            row.state.label()
        )
    });
    let text = format!("{text}{} chứng từ.\n", register.count);
    Ok(Answer::done(json!(register), text))
}

fn due(office: &mut Office, request: &List) -> Result<Answer> {
    let asked = DueRequest {
        year: request.year,
        source: request.source.map(Into::into),
    };
    let mut board = list_due(office, asked)?.output;
    let find = fold(&request.find);
    board.rows.retain(|row| {
        let text = format!("{} {} {}", row.proposal_code, row.what, row.kind_label);
        fold(&text).contains(&find)
    });
    cut(&mut board.rows, request.limit);
    let text = lines(&board.rows, |row| {
        let on = row
            .on
            .map_or("không ghi ngày".to_owned(), |on| on.to_string());
        let whose = match row.proposal_code.as_str() {
            "" => "cả đơn vị",
            code => code,
        };
        let missing = match row.missing.is_empty() {
            true => String::new(),
            false => format!(" · thiếu: {}", row.missing.join("; ")),
        };
        format!("{on} · {} · {whose} · {}{missing}", row.when, row.what)
    });
    let text = format!(
        "{text}{} quá hạn, {} sắp đến, {} còn xa\n",
        board.overdue, board.soon, board.later
    );
    let totals = json!({ "overdue": board.overdue, "soon": board.soon, "later": board.later });
    Ok(Answer::done(
        json!({ "count": board.rows.len(), "rows": board.rows, "totals": totals }),
        text,
    ))
}

fn establishments(office: &mut Office, request: &List) -> Result<Answer> {
    let filter = EstablishmentFilter {
        kind: None,
        commune: None,
        find: request.find.clone(),
        limit: request.limit,
    };
    let register = list_establishments(office, filter)?.output;
    let text = lines(&register.rows, |row| {
        format!("{} · {}", row.name, row.address)
    });
    let text = format!("{text}{} cơ sở.\n", register.count);
    let mut json = json!(register);
    if json.get("totals").is_none() {
        json["totals"] = json!({});
    }
    Ok(Answer::done(json, text))
}

fn stage(word: &str) -> Result<Stage> {
    serde_json::from_value(Value::String(word.to_owned())).map_err(|_| OfficeError::NotFound {
        kind: "giai đoạn",
        label: word.to_owned(),
    })
}

pub(super) fn cut<T>(rows: &mut Vec<T>, limit: Option<i64>) {
    if let Some(limit) = limit.and_then(|limit| usize::try_from(limit).ok()) {
        rows.truncate(limit);
    }
}

pub(super) fn lines<T>(rows: &[T], line: impl Fn(&T) -> String) -> String {
    rows.iter().map(|row| format!("{}\n", line(row))).collect()
}
