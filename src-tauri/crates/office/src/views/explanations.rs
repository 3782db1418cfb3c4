//! Giải thích con số: a key of the screen or the terminal turned into the tree of a figure.
//!
//! Keys: `proposal/<đề án>/<số>`, `line/<dòng>/<số>`, `form/<đề án>/<mẫu>/<cột>`,
//! `tie/<đề án>/<thứ tự>/<left|right>`, `class/<lớp>/<số>`, `year/<năm>/<national|local|all>/<số>`,
//! `balance/<đề án|national|local|all>/<năm>/<cột>`, `table/<năm>/<national|local|all>/<mẫu>/<cột>`,
//! `report/<báo cáo>/<từ>/<đến>/<dòng>/<cột>`, `plan/<kế hoạch>/<total|count>`, `statement/<con số nêu>`,
//! `stage/<năm>/<national|local|all>/<giai đoạn>/<số>`, `place/<năm>/<national|local|all>/<nơi>`.
//! A đề án is named by its identity or its code.

/// Số của cả năm.
pub mod years;

use domain::funding::FundSource;
use domain::ids::{ClassId, EstimateLineId, ProposalId};
use domain::proposal::estimate::EstimateLine;
use domain::proposal_file::ProposalFile;
use domain::settlement::explain::{Explanation, Figure, columns_of, explain, offered};
use domain::training::TrainingClass;

use crate::commands::proposals::{not_found, proposal_file};
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::reports;
use crate::views::money::{explain_place, wire};

/// Giải thích con số của một khóa.
pub fn of_key(office: &Office, key: &str) -> Result<Explanation> {
    let parts: Vec<&str> = key.split('/').collect();
    let figure = match parts.as_slice() {
        ["proposal", of, name] => of_proposal(office, of, &Figure::Money((*name).to_owned()))?,
        ["form", of, form, column] => {
            let figure = Figure::Form((*form).to_owned(), (*column).to_owned());
            of_proposal(office, of, &figure)?
        }
        ["tie", of, index, side] => match index.parse() {
            Ok(index) => of_proposal(office, of, &Figure::Tie(index, (*side).to_owned()))?,
            Err(_) => None,
        },
        ["line", uid, name] => of_line(office, uid, name)?,
        ["class", uid, name] => of_class(office, uid, name)?,
        ["year", year, source, name] => years::of_year(office, year, source, None, name)?,
        ["balance", of, year, name] => years::of_balance(office, of, year, name)?,
        ["table", year, source, form, column] => {
            years::of_table(office, year, source, form, column)?
        }
        ["report", name, from, to, row, column] => match reports::period_of(from, to) {
            Some(period) => reports::explained(office, name, period, row, column)?,
            None => None,
        },
        ["plan", of, what] => reports::of_plan(office, of, what)?,
        ["statement", of] => reports::of_statement(office, of)?,
        ["stage", year, source, stage, name] => {
            years::of_year(office, year, source, Some(stage), name)?
        }
        ["place", year, source, place] => of_place(office, year, source, place)?,
        _ => None,
    };
    let figure = figure.ok_or_else(|| OfficeError::NotFound {
        kind: "con số",
        label: key.to_owned(),
    })?;
    Ok(figure.keyed(key))
}

/// Khóa của mọi con số mở được of one đề án.
pub fn keys_of(file: &ProposalFile) -> Vec<String> {
    let of = file.proposal.uid;
    let key = |figure| match figure {
        Figure::Money(name) => format!("proposal/{of}/{name}"),
        Figure::Balance(year, name) => format!("balance/{of}/{year}/{name}"),
        Figure::Line(uid, name) => format!("line/{uid}/{name}"),
        Figure::Form(form, column) => format!("form/{of}/{form}/{column}"),
        Figure::Tie(index, side) => format!("tie/{of}/{index}/{side}"),
        Figure::Class(uid, name) => format!("class/{uid}/{name}"),
    };
    offered(file).into_iter().map(key).collect()
}

pub(super) fn of_proposal(
    office: &Office,
    of: &str,
    figure: &Figure,
) -> Result<Option<Explanation>> {
    let uid = match of.parse::<ProposalId>() {
        Ok(uid) => uid,
        Err(_) => {
            let found = office.books().proposal_by_code(of, None)?;
            found.ok_or_else(|| not_found(of))?.uid
        }
    };
    Ok(explain(&proposal_file(office, uid)?, figure))
}

/// Khóa các số cộng của một mẫu of one đề án.
pub fn keys_of_form(of: ProposalId, form: &str) -> Vec<String> {
    let columns = columns_of(form).iter();
    columns
        .map(|(column, _)| format!("form/{of}/{form}/{column}"))
        .collect()
}

fn of_line(office: &Office, uid: &str, name: &str) -> Result<Option<Explanation>> {
    let Ok(uid) = uid.parse::<EstimateLineId>() else {
        return Ok(None);
    };
    let Some(line) = office.books().find::<EstimateLine>(uid.uid())? else {
        return Ok(None);
    };
    let file = proposal_file(office, line.proposal_uid)?;
    Ok(explain(&file, &Figure::Line(uid, name.to_owned())))
}

fn of_class(office: &Office, uid: &str, name: &str) -> Result<Option<Explanation>> {
    let Ok(uid) = uid.parse::<ClassId>() else {
        return Ok(None);
    };
    let class: Option<TrainingClass> = office.books().find(uid.uid())?;
    let Some(proposal) = class.and_then(|class| class.proposal_uid) else {
        return Ok(None);
    };
    let file = proposal_file(office, proposal)?;
    Ok(explain(&file, &Figure::Class(uid, name.to_owned())))
}

fn of_place(office: &Office, year: &str, source: &str, place: &str) -> Result<Option<Explanation>> {
    let source = match source {
        "all" => None,
        word => FundSource::ALL
            .into_iter()
            .find(|one| wire(Some(*one)) == word),
    };
    match year.parse() {
        Ok(year) => explain_place(office, year, source, place),
        Err(_) => Ok(None),
    }
}
