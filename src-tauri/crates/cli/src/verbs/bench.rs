//! kc bench: a made-up centre of a given size, and how long each read of the screens takes on a file.

mod posting;
mod searching;

use std::path::Path;
use std::time::Instant;

use office::commands::search::{SearchRequest, search};
use office::host::Desk;
use office::sample::busy_year::{self, Size};
use office::{Office, OfficeError, Result};
use serde_json::{Value, json};

use super::file::made;
use crate::answer::Answer;
use crate::arguments::Bench;
use crate::signing::opened;

/// Lập tệp, hoặc đo trên một tệp.
pub fn bench(what: Bench) -> Result<Answer> {
    match what {
        Bench::Fill {
            data,
            trainees,
            vouchers,
            year,
        } => {
            let size = Size {
                trainees,
                vouchers,
                year,
            };
            made(&busy_year::make(&data, size)?, &data)
        }
        Bench::Post { data, year, runs } => posting::post(&data, year, runs.max(1)),
        Bench::Search { data, runs } => searching::find(&data, runs.max(1)),
        Bench::Read { data, year, runs } => read(&data, year, runs.max(1)),
    }
}

/// Every read that the screens do, as a host calls it.
fn read(data: &Path, year: i32, runs: usize) -> Result<Answer> {
    let opening = Instant::now();
    let mut office = opened(data)?;
    let opened = micros(opening);
    let calls = calls(&mut office, year)?;
    let desk = Desk::with(office);
    let (mut rows, mut text) = (Vec::new(), format!("open {opened} µs\n"));
    for (name, command, request) in calls {
        let (median, longest, bytes) = timed(&desk, command, &request, runs)?;
        text.push_str(&format!(
            "{name} {median} µs, lâu nhất {longest} µs, {bytes} byte\n"
        ));
        rows.push(
            json!({ "name": name, "median_us": median, "longest_us": longest, "bytes": bytes }),
        );
    }
    Ok(Answer::done(
        json!({ "open_us": opened, "reads": rows }),
        text,
    ))
}

type Call = (&'static str, &'static str, Value);

/// What is asked: whole registers, finds with and without hits, and one record of each kind.
fn calls(office: &mut Office, year: i32) -> Result<Vec<Call>> {
    let nothing = || OfficeError::NotFound {
        kind: "đề án của năm",
        label: year.to_string(),
    };
    let proposal = office
        .books()
        .proposals_of_year(year, None)?
        .into_iter()
        .next();
    let uid = proposal.ok_or_else(nothing)?.uid;
    let file = office.books().proposal_file(uid)?.ok_or_else(nothing)?;
    let class = file.classes.first().map(|class| class.class.uid);
    let voucher = file.vouchers.first().map(|voucher| voucher.voucher.uid);
    // The indexes of the file and of the program are warm after the first search, as in a day's work.
    search(
        office,
        SearchRequest {
            text: "go".to_owned(),
            limit: None,
        },
    )?;
    Ok(vec![
        ("status", "status", json!({})),
        ("list_proposals", "list_proposals", json!({ "year": year })),
        ("list_classes", "list_classes", json!({ "year": year })),
        ("list_trainees", "list_trainees", json!({ "year": year })),
        (
            "list_trainees, find",
            "list_trainees",
            json!({ "year": year, "find": "nguyen thi" }),
        ),
        (
            "list_vouchers",
            "list_vouchers",
            json!({ "year": year, "limit": 500 }),
        ),
        (
            "list_vouchers, all",
            "list_vouchers",
            json!({ "year": year }),
        ),
        (
            "list_vouchers, find",
            "list_vouchers",
            json!({ "year": year, "find": "tien giang" }),
        ),
        ("list_establishments", "list_establishments", json!({})),
        ("search", "search", json!({ "text": "nguyen thi" })),
        ("overview", "overview", json!({ "year": year })),
        ("check_year", "check_year", json!({ "year": year })),
        ("show_proposal", "show_proposal", json!({ "uid": uid })),
        ("show_class", "show_class", json!({ "uid": class })),
        ("show_voucher", "show_voucher", json!({ "uid": voucher })),
        ("show_settlement", "show_settlement", json!({ "uid": uid })),
        ("history", "history", json!({ "limit": 200 })),
    ])
}

/// Median and longest of the runs in microseconds, and the size of the answer.
fn timed(desk: &Desk, command: &str, request: &Value, runs: usize) -> Result<(u64, u64, usize)> {
    let (mut taken, mut bytes) = (Vec::with_capacity(runs), 0);
    for _ in 0..runs {
        let started = Instant::now();
        let answer = desk.call(command, request.clone(), &|_| {});
        bytes = answer.to_string().len();
        taken.push(micros(started));
        if answer["ok"] != true {
            return Err(OfficeError::Fault(format!(
                "{command}: {}",
                answer["error"]["what"]
            )));
        }
    }
    taken.sort_unstable();
    Ok((taken[runs / 2], taken[runs - 1], bytes))
}

fn micros(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX)
}
