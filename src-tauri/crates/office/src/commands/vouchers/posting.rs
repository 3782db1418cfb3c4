//! Ghi sổ, hủy, phát hành: what makes a paper count, and what makes it count no more.

use domain::calendar::Day;
use domain::fold::tidy;
use domain::ids::{VoucherId, VoucherLineId};
use domain::voucher::{Voucher, VoucherState, VoucherWithLines};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OneVoucher, draft_of, found, write};
use crate::commands::proposals::still_open;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::locked_years::voucher_is_open;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::preflight;

/// Hủy một chứng từ đã ghi sổ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CancelVoucher {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Lý do.
    pub reason: String,
    /// Ngày của bút toán đảo; none = today.
    #[serde(default)]
    pub on: Option<Day>,
}

/// Ghi sổ bản nháp: complete, within its limits; it gets the next number of its series when it has
/// none. Answers the number.
pub fn post_voucher(office: &mut Office, request: OneVoucher) -> Result<Done<String>> {
    let paper = found(office, request.uid)?;
    let wanting = preflight::draft_faults(office, &paper)?;
    if !wanting.is_empty() && paper.voucher.state == VoucherState::Draft {
        return Err(OfficeError::Draft(wanting));
    }
    let blocks = preflight::posting_blocks(office, &paper)?;
    if !blocks.is_empty() && paper.voucher.state == VoucherState::Draft {
        return Err(OfficeError::Blocked(blocks));
    }
    let (number, series_number) = number_for(office, &paper.voucher)?;
    office.change(
        Operation::PostVoucher,
        format!("Ghi sổ {number}"),
        |writer| {
            let mut paper = draft_of(writer, request.uid)?;
            paper.voucher.number = number.clone();
            paper.voucher.series_number = series_number;
            paper.voucher.state = VoucherState::Posted;
            writer.change.put(request.uid.uid(), &paper.voucher)?;
            Ok(number)
        },
    )
}

/// Số chứng từ: the one typed, or the next of the series; one typed in the form of the series
/// (`PC-0012`) takes its place there.
fn number_for(office: &Office, voucher: &Voucher) -> Result<(String, Option<i64>)> {
    let prefix = voucher.series_prefix();
    if voucher.number.is_empty() {
        let next =
            office
                .books()
                .next_series_number(voucher.kind, voucher.year.0, &voucher.book)?;
        return Ok((format!("{prefix}{next:04}"), Some(next)));
    }
    let typed = voucher.number.strip_prefix(&prefix);
    let digits = typed.filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    Ok((
        voucher.number.clone(),
        digits.and_then(|digits| digits.parse().ok()),
    ))
}

/// Hủy kèm lý do: the paper stays as it is but for its state, and a reverse entry takes its amounts
/// back, so that the two add up to nothing. Answers the uid of the reverse entry.
pub fn cancel_voucher(office: &mut Office, request: CancelVoucher) -> Result<Done<String>> {
    let reason = tidy(&request.reason);
    let paper = found(office, request.uid)?;
    let number = paper.voucher.number.clone();
    match paper.voucher.state {
        VoucherState::Draft => return Err(OfficeError::NotPosted),
        VoucherState::Cancelled => return Err(OfficeError::AlreadyCancelled { number }),
        VoucherState::Posted if paper.voucher.reverses_uid.is_some() => {
            return Err(OfficeError::IsReverseEntry { number });
        }
        VoucherState::Posted if reason.is_empty() => return Err(OfficeError::ReasonMissing),
        VoucherState::Posted => {}
    }
    office.change(
        Operation::CancelVoucher,
        format!("Hủy {number}"),
        |writer| {
            if let Some(proposal) = paper.voucher.proposal_uid {
                still_open(writer, proposal)?;
            }
            voucher_is_open(&writer.books(), &paper.voucher)?;
            let mut cancelled = paper.voucher.clone();
            cancelled.state = VoucherState::Cancelled;
            cancelled.cancel_reason = reason.clone();
            writer.change.put(cancelled.uid.uid(), &cancelled)?;
            let on = request.on.unwrap_or(writer.today);
            let reverse = reverse_entry(writer, paper, reason, on);
            Ok(write(writer, reverse)?.voucher.uid.to_string())
        },
    )
}

/// Bút toán đảo: the same lines with the opposite sign, in the same budget year.
fn reverse_entry(
    writer: &Writer<'_>,
    mut paper: VoucherWithLines,
    reason: String,
    on: Day,
) -> VoucherWithLines {
    let voucher = &mut paper.voucher;
    voucher.reverses_uid = Some(voucher.uid);
    voucher.uid = VoucherId::new(writer.new_uid());
    voucher.reason = format!("Đảo {}: {reason}", voucher.number);
    voucher.number = format!("{}-H", voucher.number);
    voucher.series_number = None;
    voucher.amount_words.clear();
    voucher.paid_on = on;
    voucher.issued_on = None;
    let of = voucher.uid;
    for line in &mut paper.lines {
        line.uid = VoucherLineId::new(writer.new_uid());
        line.voucher_uid = of;
        line.quantity = line.quantity.map(|quantity| -quantity);
        line.grant = -line.grant;
        line.counterpart = -line.counterpart;
        line.deductible_tax = -line.deductible_tax;
    }
    paper
}

/// Phát hành: marks the first print or export of a posted paper. A draft that is printed for reading
/// leaves no mark, since it still changes.
pub fn issue_voucher(office: &mut Office, request: OneVoucher) -> Result<Done<String>> {
    let mut voucher = found(office, request.uid)?.voucher;
    let uid = request.uid.to_string();
    if voucher.state == VoucherState::Draft || voucher.issued_on.is_some() {
        return Ok(Done::read(uid));
    }
    office.change(
        Operation::IssuePaper,
        format!("In {}", voucher.number),
        |writer| {
            voucher.issued_on = Some(writer.today);
            writer.change.put(request.uid.uid(), &voucher)?;
            Ok(uid)
        },
    )
}
