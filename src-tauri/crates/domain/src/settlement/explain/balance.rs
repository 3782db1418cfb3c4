//! Cân đối của một năm: each column of it from the records of that year.

use super::leaves::{self, Side, subject};
use super::{Explanation, Reckoning, money};
use crate::budget::{BudgetMove, BudgetMoveKind};
use crate::calendar::BudgetYear;
use crate::contract::AdvanceKind;
use crate::life::year_share::granted;
use crate::life::{Recovery, RecoveryGround, RecoveryReturn, RecoveryWay};
use crate::proposal_file::ProposalFile;
use crate::settlement::balance::{is_in_a_receipt, movement_year, recovery_year};

/// Các cột of a balance of one year, with the names officers know.
pub const BALANCE_FIGURES: &[(&str, &str)] = &[
    ("approved", "Được giao"),
    ("carried_in", "Năm trước chuyển sang"),
    ("settled", "Quyết toán"),
    ("recovered", "Giảm chi do thu hồi"),
    ("returned", "Đã nộp trả"),
    ("cancelled", "Đã hủy"),
    ("carried_out", "Chuyển năm sau"),
    ("open", "Còn mở"),
    ("opening", "Tiền đầu năm"),
    ("received", "Đã nhận"),
    ("advanced", "Đã nhận, trừ nộp trả"),
    ("to_receive", "Chưa nhận"),
    ("till", "Còn dư, phải thu hồi"),
    ("on_hand", "Còn tại đơn vị"),
    ("due", "Còn được cấp"),
];

/// One column of one year; none = no such column.
pub(super) fn explain(file: &ProposalFile, year: BudgetYear, name: &str) -> Option<Explanation> {
    let (_, label) = BALANCE_FIGURES.iter().find(|(known, _)| *known == name)?;
    let books = Books {
        file,
        first: year,
        last: year,
    };
    let label = format!("{label}, năm {year}");
    let told = books.column(name)?;
    let key = format!("balance/{}/{year}/{name}", file.proposal.uid);
    Some(Explanation { label, ..told }.keyed(key))
}

/// The records of some years of a đề án.
#[derive(Clone, Copy)]
struct Books<'a> {
    file: &'a ProposalFile,
    first: BudgetYear,
    last: BudgetYear,
}

impl Books<'_> {
    fn counts(&self, year: BudgetYear) -> bool {
        self.first <= year && year <= self.last
    }

    fn column(&self, name: &str) -> Option<Explanation> {
        let label = BALANCE_FIGURES.iter().find(|(known, _)| *known == name)?.1;
        let sum = |plus: &[&str], less: &[&str]| -> Option<Vec<Explanation>> {
            let mut parts = Vec::new();
            for name in plus {
                parts.push(self.column(name)?);
            }
            for name in less {
                parts.push(self.column(name)?.taken_away());
            }
            parts.retain(|part| !part.amount.is_zero());
            Some(parts)
        };
        let budget = ["approved", "carried_in"];
        let at_least_zero = |parts| Explanation::of(Reckoning::AtLeastZero, label, parts);
        Some(match name {
            "approved" => self.approved(),
            "carried_in" => Explanation::sum(label, self.moves(|moved| self.arrives(moved))),
            "carried_out" => Explanation::sum(label, self.moves(|moved| self.leaves(moved))),
            "cancelled" => Explanation::sum(label, self.moves(|moved| self.lapses(moved))),
            "settled" => Explanation::sum(label, self.settled()),
            "recovered" => self.recovered(),
            "received" => Explanation::sum(
                label,
                self.movements(&[AdvanceKind::Advance, AdvanceKind::FinalPayment]),
            ),
            "returned" => Explanation::sum(label, self.returned()),
            "advanced" => Explanation::sum(label, sum(&["received"], &["returned"])?),
            "opening" => self.opening()?,
            "open" => Explanation::sum(
                label,
                sum(
                    &budget,
                    &["settled", "returned", "cancelled", "carried_out"],
                )?,
            ),
            "to_receive" => Explanation::sum(
                label,
                sum(
                    &budget,
                    &["cancelled", "carried_out", "opening", "received"],
                )?,
            ),
            "till" => Explanation::sum(
                label,
                sum(&["opening", "received"], &["returned", "settled"])?,
            ),
            "on_hand" => at_least_zero(sum(&["opening", "received"], &["returned", "settled"])?),
            "due" => at_least_zero(sum(&["returned", "settled"], &["opening", "received"])?),
            _ => return None,
        })
    }

    fn approved(&self) -> Explanation {
        let own = money::approved(self.file);
        let shares = self.file.life.years.iter();
        let given = shares.filter(|share| self.counts(share.year));
        let parts: Vec<Explanation> = given
            .map(|share| {
                let label = format!("Kinh phí năm {}", share.year);
                let working = match share.decision_number.is_empty() {
                    true => String::new(),
                    false => format!("Quyết định số {}", share.decision_number),
                };
                Explanation::record(label, share.grant)
                    .with_working(working)
                    .at(subject(
                        "proposal",
                        self.file.proposal.uid,
                        &self.file.proposal.code,
                    ))
            })
            .collect();
        if !self.file.life.years.is_empty() {
            return Explanation::sum("Được giao", parts);
        }
        let is_own = self.counts(self.file.proposal.year);
        let amount = match is_own {
            true => granted(self.file, self.file.proposal.year),
            false => Default::default(),
        };
        Explanation { amount, ..own }
    }

    fn moves(&self, takes: impl Fn(&BudgetMove) -> bool) -> Vec<Explanation> {
        let moves = self.file.budget_moves.iter();
        moves
            .filter(|moved| takes(moved))
            .map(leaves::budget_move)
            .collect()
    }

    fn arrives(&self, moved: &BudgetMove) -> bool {
        let inside = moved.to_year.is_some_and(|year| self.counts(year));
        moved.kind == BudgetMoveKind::CarryOver && inside && !self.counts(moved.from_year)
    }

    fn leaves(&self, moved: &BudgetMove) -> bool {
        let inside = moved.to_year.is_some_and(|year| self.counts(year));
        moved.kind == BudgetMoveKind::CarryOver && !inside && self.counts(moved.from_year)
    }

    fn lapses(&self, moved: &BudgetMove) -> bool {
        moved.kind == BudgetMoveKind::Lapse && self.counts(moved.from_year)
    }

    /// Vouchers line by line, less what was recovered.
    fn settled(&self) -> Vec<Explanation> {
        let file = self.file;
        let papers = file.counted_vouchers();
        let mut parts: Vec<Explanation> = papers
            .filter(|paper| self.counts(paper.voucher.year))
            .flat_map(|paper| paper.lines.iter().map(move |line| (paper, line)))
            .map(|(paper, line)| leaves::line(file, paper, line, Side::Grant))
            .filter(|leaf| !leaf.amount.is_zero())
            .collect();
        let recovered = self.recovered();
        if !recovered.amount.is_zero() {
            parts.push(recovered.taken_away());
        }
        parts
    }

    fn movements(&self, kinds: &[AdvanceKind]) -> Vec<Explanation> {
        let of_kind = self
            .file
            .advances
            .iter()
            .filter(|a| kinds.contains(&a.kind));
        of_kind
            .filter(|a| self.counts(movement_year(self.file, a.moved_on)))
            .map(|a| Explanation {
                takes_away: false,
                ..leaves::movement(self.file, a)
            })
            .collect()
    }

    fn returned(&self) -> Vec<Explanation> {
        let mut parts = self.movements(&[AdvanceKind::Return]);
        let late = self.returns(|recovery, back| {
            recovery.way == RecoveryWay::UnitToBudget && back.advance_uid.is_none()
        });
        parts.extend(late);
        parts
    }

    fn returns(&self, takes: impl Fn(&Recovery, &RecoveryReturn) -> bool) -> Vec<Explanation> {
        let all = self.file.life.recoveries.iter();
        all.flat_map(|(recovery, returns)| returns.iter().map(move |back| (recovery, back)))
            .filter(|(_, back)| self.counts(recovery_year(self.file, back)))
            .filter(|(recovery, back)| takes(recovery, back))
            .map(|(recovery, back)| leaves::recovery_return(recovery, back))
            .collect()
    }

    /// The larger of what beneficiaries gave back and what the unit paid back of it, of all years up to
    /// the last, less the same of the years before.
    fn recovered(&self) -> Explanation {
        let label = "Giảm chi do thu hồi";
        let until = Books {
            first: BudgetYear(i32::MIN),
            ..*self
        };
        let before = Books {
            last: BudgetYear(self.first.0.saturating_sub(1)),
            ..until
        };
        let (now, earlier) = (until.recovered_so_far(), before.recovered_so_far());
        match earlier.amount.is_zero() {
            true => Explanation {
                label: label.to_owned(),
                ..now
            },
            false => Explanation::sum(label, vec![now, earlier.taken_away()]),
        }
    }

    fn recovered_so_far(&self) -> Explanation {
        let given_back = self.returns(|recovery, back| {
            recovery.way == RecoveryWay::BeneficiaryToUnit && !is_in_a_receipt(self.file, back)
        });
        let disallowed = self.returns(|recovery, back| {
            recovery.way == RecoveryWay::UnitToBudget
                && back.advance_uid.is_none()
                && recovery.ground != RecoveryGround::Unspent
        });
        let parts = vec![
            Explanation::sum("Đơn vị thụ hưởng đã trả lại", given_back),
            Explanation::sum("Đơn vị đã nộp trả khoản không được chấp nhận", disallowed),
        ];
        Explanation::of(Reckoning::Greatest, "Đã thu hồi", parts)
    }

    /// What the years before left in the till.
    fn opening(&self) -> Option<Explanation> {
        let before = Books {
            first: BudgetYear(i32::MIN),
            last: BudgetYear(self.first.0.saturating_sub(1)),
            ..*self
        };
        let parts = match self.first.0 {
            i32::MIN => Vec::new(),
            _ => {
                let mut parts = vec![before.column("received")?];
                for name in ["returned", "settled"] {
                    parts.push(before.column(name)?.taken_away());
                }
                parts.retain(|part| !part.amount.is_zero());
                parts
            }
        };
        Some(Explanation::sum("Tiền đầu năm", parts))
    }
}
