//! Nơi làm việc: which screen mends what a rule reports, and the verb of its key.

use domain::breach::Breach;
use domain::proposal_file::ProposalFile;
use domain::settlement::checks::CheckCode;

use super::super::{Target, TargetScreen};

/// Nơi và việc.
pub(super) fn of(file: &ProposalFile, breach: &Breach) -> (Target, &'static str) {
    let subject = &breach.subject;
    let at = |screen: TargetScreen, uid: &str| Target {
        screen,
        uid: uid.to_owned(),
        proposal_uid: Some(file.proposal.uid),
        field: subject.field.clone(),
        subject: Some(subject.clone()),
    };
    let proposal = file.proposal.uid.to_string();
    match subject.kind.as_str() {
        "voucher" => (at(TargetScreen::Vouchers, &subject.uid), "Sửa chứng từ"),
        "class" => (at(TargetScreen::Classes, &subject.uid), "Mở lớp"),
        "trainee" => (
            at(TargetScreen::Classes, &class_of(file, &subject.uid)),
            "Mở lớp",
        ),
        "estimate_line" => (at(TargetScreen::Proposals, &proposal), "Xem dự toán"),
        "contract" => (at(TargetScreen::Proposals, &proposal), "Xem hợp đồng"),
        "advance" => (at(TargetScreen::Proposals, &proposal), "Xem tạm ứng"),
        "acceptance" => (at(TargetScreen::Proposals, &proposal), "Xem nghiệm thu"),
        "beneficiary" => (at(TargetScreen::Proposals, &proposal), "Xem thụ hưởng"),
        "proposal" if subject.field == "vouchers" => {
            (at(TargetScreen::Vouchers, ""), "Xem chứng từ")
        }
        _ if is_of_settlement(breach.code) => {
            (at(TargetScreen::Settlements, &proposal), "Quyết toán")
        }
        _ if breach.code == CheckCode::AdvanceProgressLow => {
            (at(TargetScreen::Proposals, &proposal), "Xem tiến độ")
        }
        _ => (at(TargetScreen::Proposals, &proposal), "Mở đề án"),
    }
}

fn is_of_settlement(code: CheckCode) -> bool {
    matches!(
        code,
        CheckCode::Form1_7
            | CheckCode::Form7_8
            | CheckCode::Form5_8
            | CheckCode::Form9_6
            | CheckCode::Form6_10
            | CheckCode::AdvanceOpenAtSettle
            | CheckCode::CounterpartShort
            | CheckCode::SettleFileLate
            | CheckCode::YearEndDates
    )
}

/// Lớp của một học viên; the trainee itself when it is in none, so that nothing else opens.
fn class_of(file: &ProposalFile, trainee: &str) -> String {
    let mut classes = file.classes.iter();
    let found = classes.find(|class| class.trainees.iter().any(|t| t.uid.to_string() == trainee));
    found.map_or_else(|| trainee.to_owned(), |class| class.class.uid.to_string())
}
