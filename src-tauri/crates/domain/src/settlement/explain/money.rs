//! Số tiền của đề án, each from its own records.

use super::leaves::{self, Side, subject};
use super::{Explanation, FIGURES, Reckoning};
use crate::budget::BudgetMoveKind;
use crate::contract::{AcceptanceForm, Advance, AdvanceKind};
use crate::ids::EstimateLineId;
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::voucher::{VoucherLine, VoucherWithLines};

/// A figure by its name; none = no such name, or nothing on file for it.
pub(super) fn explain(file: &ProposalFile, name: &str) -> Option<Explanation> {
    let (_, label) = FIGURES.iter().find(|(known, _)| *known == name)?;
    let part = |name: &str| explain(file, name);
    let less = |from: &str, taken: &[&str]| -> Option<Vec<Explanation>> {
        let mut parts = vec![part(from)?];
        for name in taken {
            parts.push(part(name)?.taken_away());
        }
        Some(parts)
    };
    let of = |parts| Explanation::sum(*label, parts);
    let figure = match name {
        "approved" => Explanation {
            label: (*label).to_owned(),
            ..approved(file)
        },
        "estimate" => of(lines(file, |line| line.grant)),
        "estimate_counterpart" => of(lines(file, |line| line.counterpart + line.other)),
        "contract" => contract(file)?,
        "advanced" => of(moved(file, &[AdvanceKind::Advance])),
        "drawn" => of(moved(file, &[AdvanceKind::Advance, AdvanceKind::Return])),
        "paid" => of(moved(file, &[AdvanceKind::FinalPayment])),
        // Alone, what came back is a sum of its own; elsewhere it takes away.
        "returned" => of(moved(file, &[AdvanceKind::Return])
            .into_iter()
            .map(|part| Explanation {
                takes_away: false,
                ..part
            })
            .collect()),
        "received" => of(moved(
            file,
            &[
                AdvanceKind::Advance,
                AdvanceKind::FinalPayment,
                AdvanceKind::Return,
            ],
        )),
        "spent" | "settled" => of(by_line(file, file.counted_vouchers(), true)),
        "by_line" => of(by_line(file, file.counted_vouchers(), false)),
        "listed" => of(by_line(file, file.standing_vouchers(), true)),
        "accepted" => of(accepted(file, |held| held.accepted_grant)?),
        "accepted_counterpart" => of(accepted(file, |held| held.accepted_counterpart)?),
        "counterpart" => of(papers(file, file.counted_vouchers(), Side::Counterpart)),
        "listed_counterpart" => of(papers(file, file.standing_vouchers(), Side::Counterpart)),
        "unspent" => of(less("approved", &["spent"])?),
        "remaining" => Explanation::of(
            Reckoning::AtLeastZero,
            *label,
            less("settled", &["received"])?,
        ),
        "to_return" => Explanation::of(
            Reckoning::AtLeastZero,
            *label,
            less("received", &["settled"])?,
        ),
        "due_accepted" => of(less("accepted", &["received"])?),
        "due_listed" => of(less("listed", &["received"])?),
        "due_settled" => of(less("settled", &["received"])?),
        "till" => of(less("received", &["spent"])?),
        "left_listed" => of(less("received", &["listed"])?),
        "cancelled" => of(cancelled(file)),
        "open" => of(less("approved", &["spent", "returned", "cancelled"])?),
        _ => return None,
    };
    Some(figure)
}

pub(super) fn approved(file: &ProposalFile) -> Explanation {
    let proposal = &file.proposal;
    let decision = file
        .plan
        .as_ref()
        .filter(|plan| !plan.decision_number.is_empty());
    let working = decision.map_or(String::new(), |plan| {
        let day = plan
            .decided_on
            .map_or(String::new(), |day| format!(" ngày {day}"));
        format!("Quyết định số {}{day}", plan.decision_number)
    });
    let amount = proposal.approved_grant.unwrap_or_default();
    Explanation::record(proposal.code.as_str(), amount)
        .with_working(working)
        .at(subject("proposal", proposal.uid, &proposal.code))
}

fn contract(file: &ProposalFile) -> Option<Explanation> {
    let signed = file.agency_contract()?;
    let label = format!("Hợp đồng {} ngày {}", signed.number, signed.signed_on);
    let at = subject("contract", signed.uid, &label);
    Some(Explanation::record(label, signed.value).at(at))
}

fn lines(
    file: &ProposalFile,
    amount: impl Fn(&crate::proposal::estimate::EstimateLine) -> Money,
) -> Vec<Explanation> {
    let estimate = file.estimate.iter();
    estimate
        .map(|line| leaves::estimate(line, amount(line)))
        .collect()
}

fn moved(file: &ProposalFile, kinds: &[AdvanceKind]) -> Vec<Explanation> {
    let of_kind = |advance: &&Advance| kinds.contains(&advance.kind);
    let moved = file.advances.iter().filter(of_kind);
    moved
        .map(|advance| leaves::movement(file, advance))
        .collect()
}

fn accepted(
    file: &ProposalFile,
    amount: impl Fn(&crate::contract::Acceptance) -> Money,
) -> Option<Vec<Explanation>> {
    let whole = file.acceptances_of(AcceptanceForm::Whole);
    let held = match whole.is_empty() {
        true => file.acceptances_of(AcceptanceForm::Place),
        false => whole,
    };
    let told = held
        .iter()
        .map(|one| leaves::acceptance(file, one, amount(one)));
    (!held.is_empty()).then(|| told.collect())
}

fn cancelled(file: &ProposalFile) -> Vec<Explanation> {
    let lapsed = file
        .budget_moves
        .iter()
        .filter(|moved| moved.kind == BudgetMoveKind::Lapse);
    lapsed.map(leaves::budget_move).collect()
}

/// The lines of some vouchers that carry money of one side, in the order of the papers.
fn papers<'a>(
    file: &ProposalFile,
    vouchers: impl Iterator<Item = &'a VoucherWithLines>,
    side: Side,
) -> Vec<Explanation> {
    let lines = vouchers.flat_map(|paper| paper.lines.iter().map(move |line| (paper, line)));
    lines
        .map(|(paper, line)| leaves::line(file, paper, line, side))
        .filter(|leaf| !leaf.amount.is_zero())
        .collect()
}

/// What was paid, under the estimate line that pays it; last, if asked, what names none.
fn by_line<'a>(
    file: &ProposalFile,
    vouchers: impl Iterator<Item = &'a VoucherWithLines>,
    with_unplaced: bool,
) -> Vec<Explanation> {
    let all: Vec<(&VoucherWithLines, &VoucherLine)> = vouchers
        .flat_map(|paper| paper.lines.iter().map(move |line| (paper, line)))
        .collect();
    let told = |of: Option<EstimateLineId>| -> Vec<Explanation> {
        let own = |uid: &EstimateLineId| file.estimate.iter().any(|line| line.uid == *uid);
        let of_line = all
            .iter()
            .filter(|(_, line)| line.estimate_line_uid.filter(own) == of);
        of_line
            .map(|(paper, line)| leaves::line(file, paper, line, Side::Grant))
            .filter(|leaf| !leaf.amount.is_zero())
            .collect()
    };
    let mut groups: Vec<Explanation> = file
        .estimate
        .iter()
        .map(|line| {
            Explanation::sum(
                format!("{}. {}", line.position, line.content),
                told(Some(line.uid)),
            )
            .keyed(format!("line/{}/spent", line.uid))
            .at(subject("estimate_line", line.uid, &line.content))
        })
        .filter(|group| !group.parts.is_empty())
        .collect();
    let unplaced = told(None);
    if with_unplaced && !unplaced.is_empty() {
        groups.push(Explanation::sum("Chưa gắn dòng dự toán", unplaced));
    }
    groups
}

/// Một dòng dự toán: what it allows, what was paid from it, what is left.
pub(super) fn of_line(file: &ProposalFile, uid: EstimateLineId, name: &str) -> Option<Explanation> {
    let line = file.estimate.iter().find(|line| line.uid == uid)?;
    let allowed = || leaves::estimate(line, line.grant);
    let spent = || {
        let groups = by_line(file, file.counted_vouchers(), false);
        let key = format!("line/{uid}/spent");
        let own = groups.into_iter().find(|group| group.key == key);
        let label = format!("Đã chi: {}", line.content);
        Explanation::sum(label, own.map(|group| group.parts).unwrap_or_default()).keyed(key)
    };
    match name {
        "estimate" => Some(allowed()),
        "spent" => Some(spent()),
        "left" => {
            let label = format!("Còn lại: {}", line.content);
            Some(Explanation::sum(
                label,
                vec![allowed(), spent().taken_away()],
            ))
        }
        _ => None,
    }
}
