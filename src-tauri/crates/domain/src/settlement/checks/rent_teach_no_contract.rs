//! Tiền giảng, tiền thuê: paid on a contract, and rent by transfer only on an invoice or receipt.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::paper::PaperState;
use crate::proposal::estimate::CostItem;
use crate::regulation::RequiredPaper;
use crate::voucher::{VoucherKind, VoucherLine, VoucherWithLines};

/// Nghiệp vụ: the checklist names the contract that goes with such costs (step `voucher`); a phiếu chi is its
/// own receipt, a transfer goes with the invoice or receipt of whoever let the hall or the machine.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some(pack) = case.around.pack else {
        return Vec::new();
    };
    let papers = pack.required_papers(case.work(pack), "voucher", case.budget_day());
    let papers: Vec<&RequiredPaper> = papers.collect();
    let vouchers = case.file.standing_vouchers();
    let lines = vouchers.flat_map(|paper| paper.lines.iter().map(move |line| (paper, line)));
    lines
        .filter(|(paper, line)| lacks_evidence(case, &papers, paper, line))
        .map(|(paper, line)| {
            let subject = subjects::voucher(&paper.voucher, "lines");
            breach(CheckCode::RentTeachNoContract, subject, Ground::Practice)
                .fact("noi_dung", &line.content)
                .fact("so_tien", line.grant + line.counterpart)
        })
        .collect()
}

fn lacks_evidence(
    case: &Case,
    papers: &[&RequiredPaper],
    paper: &VoucherWithLines,
    line: &VoucherLine,
) -> bool {
    let estimate = &case.file.estimate;
    let of_line = estimate
        .iter()
        .find(|row| Some(row.uid) == line.estimate_line_uid);
    let Some(item) = of_line.map(|row| row.item) else {
        return false;
    };
    let mut asked = papers
        .iter()
        .filter(|row| row.items.contains(&item))
        .peekable();
    if asked.peek().is_none() {
        return false;
    }
    let class = paper.voucher.class_uid;
    let on_file = |code: &str| {
        case.file.papers.iter().any(|kept| {
            let of_class = kept.class_uid.is_none() || kept.class_uid == class;
            kept.code == code && of_class && kept.state == PaperState::Present
        })
    };
    let cash = paper.voucher.kind == VoucherKind::PaymentVoucher;
    let has_receipt = cash || paper.voucher.attachments > 0 || !line.invoice_number.is_empty();
    let wants_receipt = item == CostItem::Rent && !has_receipt;
    wants_receipt || !asked.any(|row| on_file(&row.code))
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn teaching_is_not_paid_without_its_contract() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        file.papers.retain(|paper| paper.code != "service_contract");
        let found = ask(find, &file);
        assert!(!found.is_empty());
        assert_eq!(facts(&found)[0][0].0, "noi_dung");
    }

    #[test]
    fn a_hall_rented_by_transfer_needs_the_invoice_too() {
        let mut file = training();
        let line = file
            .vouchers
            .iter()
            .flat_map(|paper| &paper.lines)
            .find_map(|line| line.estimate_line_uid);
        let rented = file.estimate.iter_mut().find(|row| Some(row.uid) == line);
        rented.into_iter().for_each(|row| row.item = CostItem::Rent);
        for paper in &mut file.vouchers {
            paper.voucher.kind = VoucherKind::BankOrder;
            paper.voucher.attachments = 0;
            paper
                .lines
                .iter_mut()
                .for_each(|line| line.invoice_number.clear());
        }
        assert!(!ask(find, &file).is_empty());
        for paper in &mut file.vouchers {
            paper.voucher.kind = VoucherKind::PaymentVoucher;
        }
        assert_eq!(ask(find, &file), []);
    }
}
