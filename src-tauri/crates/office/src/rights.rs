//! Ai được làm gì: which right each change needs.

use domain::officer::Right;

use crate::operation::Operation;

/// Quyền cần có; none = a change that was asked about before it began.
pub(crate) fn needed(operation: Operation) -> Option<Right> {
    // A new file has no officers yet; a restore is asked about before the file is replaced.
    if matches!(operation, Operation::CreateCentre | Operation::RestoreFile) {
        return None;
    }
    Some(if POSTS.contains(&operation) {
        Right::Post
    } else if APPROVES.contains(&operation) {
        Right::Approve
    } else if ADMINISTERS.contains(&operation) {
        Right::Administer
    } else {
        Right::Draft
    })
}

const POSTS: [Operation; 5] = [
    Operation::PostVoucher,
    Operation::CancelVoucher,
    Operation::LockYear,
    Operation::SaveBudgetMove,
    Operation::SaveBudgetCodes,
];

const APPROVES: [Operation; 4] = [
    Operation::DecideAdjustment,
    Operation::SettleYear,
    Operation::LockSettlement,
    Operation::AllowOverride,
];

const ADMINISTERS: [Operation; 6] = [
    Operation::SaveCentre,
    Operation::SaveSignatory,
    Operation::SaveOfficer,
    Operation::SaveLocalRule,
    Operation::ReceiveRules,
    Operation::ErasePerson,
];
