//! Danh sách thanh toán (Mẫu 20): made from a class or from the voucher, then kept as typed.

use domain::card_number::mask;
use domain::fold::tidy;
use domain::ids::{PaymentListRowId, VoucherId};
use domain::proposal_file::ClassFile;
use domain::treasury::PaymentListRow;
use domain::treasury::prefill;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SavedTreasury, findings, name_of};
use crate::commands::NoReply;
use crate::commands::proposals::{proposal_file, still_open};
use crate::commands::vouchers::found;
use crate::done::Done;
use crate::error::{FieldFault, OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;

/// Lập danh sách từ đâu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaymentListSource {
    /// Tiền ăn và tiền đi lại của học viên.
    Allowances,
    /// Tiền ăn của học viên.
    Meals,
    /// Tiền đi lại của học viên.
    Travel,
    /// Người nhận của chứng từ.
    Voucher,
}

/// Lập danh sách thanh toán; what stood there is replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakePaymentList {
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Từ đâu.
    pub from: PaymentListSource,
}

/// Danh sách thanh toán as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaymentListDraft {
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Các dòng in order.
    pub rows: Vec<PaymentListRow>,
}

/// Lập danh sách: the trainees of the voucher's class, else of every class of the đề án; or its payee.
pub fn make_payment_list(
    office: &mut Office,
    request: MakePaymentList,
) -> Result<Done<SavedTreasury>> {
    let paper = found(office, request.voucher_uid)?;
    let Some(proposal) = paper.voucher.proposal_uid else {
        return Err(OfficeError::Fields(vec![FieldFault::empty("proposal_uid")]));
    };
    let file = proposal_file(office, proposal)?;
    let of_it = |class: &&ClassFile| match paper.voucher.class_uid {
        Some(own) => class.class.uid == own,
        None => true,
    };
    let classes: Vec<&ClassFile> = file.classes.iter().filter(of_it).collect();
    let uid = request.voucher_uid;
    let rows = match request.from {
        PaymentListSource::Allowances => {
            prefill::list_from_classes(&file, &classes, uid, (true, true))
        }
        PaymentListSource::Meals => prefill::list_from_classes(&file, &classes, uid, (true, false)),
        PaymentListSource::Travel => {
            prefill::list_from_classes(&file, &classes, uid, (false, true))
        }
        PaymentListSource::Voucher => prefill::list_from_lines(&paper),
    };
    save_payment_list(
        office,
        PaymentListDraft {
            voucher_uid: uid,
            rows,
        },
    )
}

/// Lưu danh sách; rows left out are removed, masked accounts stay as they were.
pub fn save_payment_list(
    office: &mut Office,
    draft: PaymentListDraft,
) -> Result<Done<SavedTreasury>> {
    let paper = found(office, draft.voucher_uid)?;
    let label = format!("Lập danh sách thanh toán {}", name_of(&paper));
    let saved = office.change(Operation::SaveTreasury, label, |writer| {
        if let Some(proposal) = paper.voucher.proposal_uid {
            still_open(writer, proposal)?;
        }
        write(writer, draft.voucher_uid, draft.rows)?;
        Ok(NoReply)
    })?;
    let findings = findings(office, paper.voucher.uid)?;
    Ok(saved.map(|_| SavedTreasury { findings }))
}

fn write(writer: &mut Writer<'_>, voucher: VoucherId, rows: Vec<PaymentListRow>) -> Result<()> {
    let before = writer.books().payment_list(voucher)?;
    let mut kept = Vec::new();
    for (at, mut row) in rows.into_iter().enumerate() {
        let old = before.iter().find(|old| old.uid == row.uid);
        match old {
            Some(old) if !old.account.is_empty() && row.account == mask(&old.account) => {
                row.account = old.account.clone();
            }
            Some(_) => {}
            None => row.uid = PaymentListRowId::new(writer.new_uid()),
        }
        for text in [
            &mut row.name,
            &mut row.account_name,
            &mut row.account,
            &mut row.bank,
        ] {
            *text = tidy(text);
        }
        (row.voucher_uid, row.position) = (voucher, at as i64 + 1);
        writer.change.put(row.uid.uid(), &row)?;
        kept.push(row.uid);
    }
    for gone in before.iter().filter(|old| !kept.contains(&old.uid)) {
        writer.change.remove::<PaymentListRow>(gone.uid.uid())?;
    }
    Ok(())
}
