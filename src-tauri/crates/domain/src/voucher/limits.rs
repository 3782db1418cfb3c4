//! Mức chi: what posting one more voucher would break, told before it is posted.

use crate::breach::Breach;
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::settlement::checks::{Case, CheckCode, Step, Surroundings, check_list};
use crate::voucher::{VoucherState, VoucherWithLines};

/// Quy tắc hỏi khi ghi sổ: money of the line, of the đề án and of the contract; the closed year; the
/// invoice used twice; words that differ from the figures.
const AT_POSTING: [CheckCode; 5] = [
    CheckCode::PaidOverBudget,
    CheckCode::PaidOverContract,
    CheckCode::YearEndSpendStop,
    CheckCode::InvoiceDuplicate,
    CheckCode::WordsMismatch,
];

/// Ghi sổ chứng từ này thì vi phạm thêm gì: what stands against the đề án already is not held against
/// a paper that makes none of it worse; a receipt, which gives money back, never breaks a limit.
pub fn broken_by_posting(
    file: &ProposalFile,
    paper: &VoucherWithLines,
    around: &Surroundings,
) -> Vec<Breach> {
    let mut before = file.clone();
    before
        .vouchers
        .retain(|other| other.voucher.uid != paper.voucher.uid);
    let mut after = before.clone();
    let mut posted = paper.clone();
    posted.voucher.state = VoucherState::Posted;
    // Last in the list: the rule that counts down what is left must stop at this paper.
    after.vouchers.push(posted);
    let stood = found(&before, around);
    let spends = paper.grant() > Money::ZERO;
    found(&after, around)
        .into_iter()
        .filter(|breach| breach.severity.blocks())
        .filter(|breach| match breach.code {
            CheckCode::InvoiceDuplicate | CheckCode::WordsMismatch => !stood.contains(breach),
            // Over the whole grant names the paper that passed it first, whatever is added later.
            _ => spends && (passes_the_grant(breach) || !stood.contains(breach)),
        })
        .collect()
}

fn passes_the_grant(breach: &Breach) -> bool {
    breach.code == CheckCode::PaidOverBudget && breach.subject.kind == "voucher"
}

fn found(file: &ProposalFile, around: &Surroundings) -> Vec<Breach> {
    let case = Case {
        file,
        around,
        step: Step::All,
    };
    let rules = check_list()
        .iter()
        .filter(|rule| AT_POSTING.contains(&rule.code));
    rules.flat_map(|rule| (rule.find)(&case)).collect()
}
