//! Ai được làm gì: which right each change needs.

use domain::officer::Right;

use crate::operation::Operation;

/// Quyền cần có; none = a change that was asked about before it began.
pub(crate) fn needed(operation: Operation) -> Option<Right> {
    let posts = matches!(
        operation,
        Operation::PostVoucher
            | Operation::CancelVoucher
            | Operation::LockYear
            | Operation::SaveBudgetMove
            | Operation::SaveBudgetCodes
    );
    let approves = matches!(
        operation,
        Operation::DecideAdjustment
            | Operation::SettleYear
            | Operation::LockSettlement
            | Operation::AllowOverride
    );
    let administers = matches!(
        operation,
        Operation::SaveCentre
            | Operation::SaveSignatory
            | Operation::SaveOfficer
            | Operation::SaveLocalRule
            | Operation::ReceiveRules
            | Operation::ErasePerson
    );
    // A new file has no officers yet; a restore is asked about before the file is replaced.
    let is_free = matches!(operation, Operation::CreateCentre | Operation::RestoreFile);
    match (posts, approves, administers, is_free) {
        (true, ..) => Some(Right::Post),
        (_, true, ..) => Some(Right::Approve),
        (_, _, true, _) => Some(Right::Administer),
        (_, _, _, true) => None,
        _ => Some(Right::Draft),
    }
}
