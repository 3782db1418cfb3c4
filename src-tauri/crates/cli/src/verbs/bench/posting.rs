//! Ghi sổ một chứng từ: the draft saved, then posted, as the screen does it.

use std::path::Path;
use std::time::Instant;

use domain::ids::{VoucherId, VoucherLineId};
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::voucher::{VoucherState, VoucherWithLines};
use office::commands::contracts::save_contract;
use office::commands::proposals::{EstimateDraft, save_estimate, save_proposal};
use office::commands::vouchers::{OneVoucher, post_voucher, save_voucher};
use office::{Office, OfficeError, Result};
use serde_json::json;

use super::micros;
use crate::answer::Answer;
use crate::signing::opened;

/// More than any run spends.
const ROOM: i64 = 1_000_000_000;

/// Times both steps in the đề án that has most vouchers.
pub fn post(data: &Path, year: i32, runs: usize) -> Result<Answer> {
    let mut office = opened(data)?;
    let file = busiest(&office, year)?;
    let sample = file.vouchers.first().cloned();
    let sample = sample.ok_or_else(|| OfficeError::NotFound {
        kind: "chứng từ của năm",
        label: year.to_string(),
    })?;
    make_room(&mut office, &file)?;
    let (mut saved, mut posted) = (Vec::new(), Vec::new());
    for run in 0..runs {
        let draft = another(&sample, &file, run);
        let started = Instant::now();
        let uid = save_voucher(&mut office, draft)?.output.uid;
        saved.push(micros(started));
        let started = Instant::now();
        post_voucher(&mut office, OneVoucher { uid })?;
        posted.push(micros(started));
    }
    let (saved, posted) = (summed(saved), summed(posted));
    let text = format!(
        "lưu nháp {} µs, lâu nhất {} µs\nghi sổ {} µs, lâu nhất {} µs\n",
        saved.0, saved.1, posted.0, posted.1
    );
    Ok(Answer::done(
        json!({
            "in_proposal": file.vouchers.len(),
            "save_us": saved.0, "save_longest_us": saved.1,
            "post_us": posted.0, "post_longest_us": posted.1,
        }),
        text,
    ))
}

fn busiest(office: &Office, year: i32) -> Result<ProposalFile> {
    let mut best: Option<ProposalFile> = None;
    for proposal in office.books().proposals_of_year(year, None)? {
        let file = office.books().proposal_file(proposal.uid)?;
        let more = |file: &ProposalFile| {
            best.as_ref()
                .is_none_or(|best| best.vouchers.len() < file.vouchers.len())
        };
        if file.as_ref().is_some_and(more) {
            best = file;
        }
    }
    best.ok_or_else(|| OfficeError::NotFound {
        kind: "đề án của năm",
        label: year.to_string(),
    })
}

/// The limits stand well above, so that what is measured is asking them and not being refused.
fn make_room(office: &mut Office, file: &ProposalFile) -> Result<()> {
    let room = Money::dong(ROOM);
    let mut proposal = file.proposal.clone();
    proposal.approved_grant = proposal.approved_grant.map(|grant| grant + room);
    save_proposal(office, proposal)?;
    let mut lines = file.estimate.clone();
    for line in lines.iter_mut().take(1) {
        line.grant += room;
        line.amount += room;
    }
    let proposal_uid = file.proposal.uid;
    save_estimate(
        office,
        EstimateDraft {
            proposal_uid,
            lines,
        },
    )?;
    for contract in &file.contracts {
        let mut contract = contract.clone();
        contract.value += room;
        save_contract(office, contract)?;
    }
    Ok(())
}

/// One more paper like the sample, of its own invoice, on the first line of the estimate.
fn another(sample: &VoucherWithLines, file: &ProposalFile, run: usize) -> VoucherWithLines {
    let mut paper = sample.clone();
    paper.voucher.uid = VoucherId::NEW;
    paper.voucher.number.clear();
    paper.voucher.series_number = None;
    paper.voucher.state = VoucherState::Draft;
    paper.voucher.amount_words.clear();
    paper.lines.truncate(1);
    for line in &mut paper.lines {
        line.uid = VoucherLineId::NEW;
        line.estimate_line_uid = file.estimate.first().map(|line| line.uid);
        line.quantity = None;
        line.unit_price = None;
        line.grant = Money::dong(1_000);
        line.counterpart = Money::ZERO;
        line.seller_tax_code = "6200045678".to_owned();
        line.invoice_symbol = "1C26TDO".to_owned();
        line.invoice_number = format!("{}", 900_000 + run + file.vouchers.len());
    }
    paper
}

/// Median and longest.
fn summed(mut taken: Vec<u64>) -> (u64, u64) {
    taken.sort_unstable();
    (taken[taken.len() / 2], taken[taken.len() - 1])
}
