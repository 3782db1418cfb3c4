//! Mức chi: what posting one more voucher would break, told before it is posted.

use crate::breach::Breach;
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::settlement::checks::{Case, CheckCode, Step, Surroundings, check_list};
use crate::voucher::{VoucherState, VoucherWithLines};

/// Quy tắc hỏi khi ghi sổ: money of the line, of the đề án and of the contract; the closed year; the
/// invoice used twice or known by half; words that differ from the figures; what the treasury would send back.
const AT_POSTING: [CheckCode; 12] = [
    CheckCode::PaidOverBudget,
    CheckCode::PaidOverContract,
    CheckCode::YearEndSpendStop,
    CheckCode::InvoiceKeyMissing,
    CheckCode::InvoiceDuplicate,
    CheckCode::MstFormat,
    CheckCode::WordsMismatch,
    CheckCode::Kb13Boxes,
    CheckCode::Kb14Split,
    CheckCode::Kb20Sum,
    CheckCode::Kb20AccountInvalid,
    CheckCode::BudgetCodeInvalid,
];

/// Quy tắc của chứng từ Kho bạc: blocks and reminders, as the officer fills the form in.
const AT_TREASURY: [CheckCode; 8] = [
    CheckCode::Kb13Boxes,
    CheckCode::KbDeclaredFields,
    CheckCode::Kb14Split,
    CheckCode::Kb20Sum,
    CheckCode::Kb20AccountInvalid,
    CheckCode::Kb20AccountShared,
    CheckCode::BudgetCodeInvalid,
    CheckCode::BudgetCodeUnmapped,
];

/// Ghi sổ chứng từ này thì vi phạm thêm gì: what stands against the đề án already is not held against
/// a paper that makes none of it worse; a receipt, which gives money back, never breaks a limit.
pub fn broken_by_posting(
    file: &ProposalFile,
    paper: &VoucherWithLines,
    around: &Surroundings,
) -> Vec<Breach> {
    let (before, after) = without_and_with(file, paper);
    let stood = found(&before, around, &AT_POSTING);
    let spends = paper.grant() > Money::ZERO;
    found(&after, around, &AT_POSTING)
        .into_iter()
        .filter(|breach| breach.severity.blocks())
        .filter(|breach| match breach.code {
            CheckCode::PaidOverBudget
            | CheckCode::PaidOverContract
            | CheckCode::YearEndSpendStop => {
                // Over the whole grant names the paper that passed it first, whatever is added later.
                spends && (passes_the_grant(breach) || !stood.contains(breach))
            }
            _ => !stood.contains(breach),
        })
        .collect()
}

/// Chứng từ Kho bạc còn gì: what the treasury would say of this paper, draft or posted.
pub fn treasury_findings(
    file: &ProposalFile,
    paper: &VoucherWithLines,
    around: &Surroundings,
) -> Vec<Breach> {
    let (_, after) = without_and_with(file, paper);
    let uid = paper.voucher.uid.to_string();
    let mut said = found(&after, around, &AT_TREASURY);
    said.retain(|breach| breach.subject.uid == uid);
    said
}

fn without_and_with(file: &ProposalFile, paper: &VoucherWithLines) -> (ProposalFile, ProposalFile) {
    let mut before = file.clone();
    before
        .vouchers
        .retain(|other| other.voucher.uid != paper.voucher.uid);
    let mut after = before.clone();
    let mut posted = paper.clone();
    posted.voucher.state = VoucherState::Posted;
    // Last in the list: the rule that counts down what is left must stop at this paper.
    after.vouchers.push(posted);
    (before, after)
}

fn passes_the_grant(breach: &Breach) -> bool {
    breach.code == CheckCode::PaidOverBudget && breach.subject.kind == "voucher"
}

fn found(file: &ProposalFile, around: &Surroundings, asked: &[CheckCode]) -> Vec<Breach> {
    let case = Case {
        file,
        around,
        step: Step::All,
    };
    let rules = check_list()
        .iter()
        .filter(|rule| asked.contains(&rule.code));
    rules.flat_map(|rule| (rule.find)(&case)).collect()
}
