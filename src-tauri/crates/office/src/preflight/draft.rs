//! Kiểm tra khi đang gõ: what the rules say of a record as it stands on the screen, before it is saved.

use domain::breach::Breach;
use domain::contract::{Acceptance, Advance, Contract};
use domain::ids::TraineeId;
use domain::proposal::estimate::EstimateLine;
use domain::proposal::{Beneficiary, Proposal};
use domain::proposal_file::{ClassFile, ProposalFile};
use domain::settlement::checks::{CheckCode, Step, check};
use domain::training::{Trainee, TrainingClass};
use domain::voucher::VoucherWithLines;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WholeFile;
use crate::check_words;
use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::office::Office;
use crate::trainee_draft::CellNote;

/// Bản ghi đang gõ; a record with the nil identity is a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "record", rename_all = "snake_case")]
pub enum Draft {
    /// Đề án.
    Proposal(Box<Proposal>),
    /// Đơn vị thụ hưởng.
    Beneficiary(Box<Beneficiary>),
    /// Dòng dự toán, all of them.
    Estimate(Vec<EstimateLine>),
    /// Hợp đồng.
    Contract(Box<Contract>),
    /// Tạm ứng, nộp trả, thanh toán.
    Advance(Advance),
    /// Nghiệm thu, without those present.
    Acceptance(Acceptance),
    /// Lớp.
    Class(Box<TrainingClass>),
    /// Chứng từ.
    Voucher(Box<VoucherWithLines>),
}

impl Draft {
    /// Bước of the list of checks that saving such a record is.
    fn step(&self) -> Step {
        match self {
            Draft::Advance(_) => Step::Advance,
            Draft::Class(_) => Step::Class,
            Draft::Voucher(_) => Step::Voucher,
            Draft::Proposal(_)
            | Draft::Beneficiary(_)
            | Draft::Estimate(_)
            | Draft::Contract(_)
            | Draft::Acceptance(_) => Step::Save,
        }
    }

    /// Đặt vào hồ sơ: the file as it would be.
    fn put_into(self, file: &mut ProposalFile) {
        match self {
            Draft::Proposal(draft) => file.proposal = *draft,
            Draft::Estimate(lines) => file.estimate = lines,
            Draft::Beneficiary(draft) => {
                let mut known = file.beneficiaries.iter_mut();
                if let Some((kept, _)) = known.find(|(kept, _)| kept.uid == draft.uid) {
                    *kept = *draft;
                }
            }
            Draft::Contract(draft) => placed(&mut file.contracts, *draft, |a, b| a.uid == b.uid),
            Draft::Advance(draft) => {
                placed(&mut file.advances, draft, |a, b| a.uid == b.uid);
                file.advances.sort_by_key(|advance| advance.moved_on);
            }
            Draft::Acceptance(draft) => {
                let with_people = (draft, Vec::new());
                placed(&mut file.acceptances, with_people, |a, b| {
                    a.0.uid == b.0.uid
                });
            }
            Draft::Class(draft) => {
                let mut known = file.classes.iter_mut();
                match known.find(|kept| kept.class.uid == draft.uid) {
                    Some(kept) => kept.class = *draft,
                    None => file.classes.push(ClassFile::of(*draft)),
                }
            }
            Draft::Voucher(mut draft) => {
                draft.voucher.state = domain::voucher::VoucherState::Posted;
                let is_same =
                    |a: &VoucherWithLines, b: &VoucherWithLines| a.voucher.uid == b.voucher.uid;
                placed(&mut file.vouchers, *draft, is_same);
            }
        }
    }
}

fn placed<T>(records: &mut Vec<T>, record: T, is_same: impl Fn(&T, &T) -> bool) {
    match records.iter_mut().find(|kept| is_same(kept, &record)) {
        Some(kept) => *kept = record,
        None => records.push(record),
    }
}

/// Quy tắc nói gì về bản đang gõ: what would stand against the file with it and does not stand without.
pub fn drafted(office: &Office, file: &ProposalFile, draft: Draft) -> Result<Vec<Breach>> {
    // Only a voucher carries invoices; of the others nothing outside the đề án is asked.
    let whole = match &draft {
        Draft::Voucher(paper) => WholeFile::for_posting(office, paper)?,
        _ => WholeFile::alone(office)?,
    };
    let around = whole.around(file)?;
    let step = draft.step();
    let before = check(file, &around.view(), step);
    let mut after = file.clone();
    if let Draft::Beneficiary(new) = &draft
        && file
            .beneficiaries
            .iter()
            .all(|(kept, _)| kept.uid != new.uid)
        && let Some(establishment) = office.books().find(new.establishment_uid.uid())?
    {
        after.beneficiaries.push(((**new).clone(), establishment));
    }
    draft.put_into(&mut after);
    let mut found = check(&after, &around.view(), step);
    found.retain(|breach| !before.contains(breach));
    Ok(found)
}

/// Quy tắc hỏi về một dòng học viên: what a row alone can be judged by.
const IN_A_ROW: [CheckCode; 8] = [
    CheckCode::TraineeGroupNoProof,
    CheckCode::TraineeAge,
    CheckCode::TraineeMinorConsent,
    CheckCode::CommuneSplit,
    CheckCode::CccdMismatch,
    CheckCode::MealNotEligibleGroup,
    CheckCode::MealDaysOverAttendance,
    CheckCode::TravelDistanceLow,
];

/// Lời nhắc cho các dòng of a grid, by the place of the row; the class must belong to a đề án.
pub fn grid_notes(
    office: &Office,
    class: &ClassFile,
    mut trainees: Vec<Trainee>,
) -> Result<Vec<(usize, CellNote)>> {
    let Some(proposal) = class.class.proposal_uid else {
        return Ok(Vec::new());
    };
    let mut file = proposal_file(office, proposal)?;
    // New rows have no identity yet; here each gets one of its own, so that a rule can point at it.
    for (index, trainee) in trainees.iter_mut().enumerate() {
        trainee.uid = TraineeId::new(uuid::Uuid::from_u128(index as u128 + 1));
    }
    let places: Vec<String> = trainees.iter().map(|t| t.uid.to_string()).collect();
    file.vouchers.clear();
    file.classes = vec![ClassFile {
        trainees,
        ..ClassFile::of(class.class.clone())
    }];
    let around = WholeFile::alone(office)?.around(&file)?;
    let found = check(&file, &around.view(), Step::Class);
    let of_rows = found
        .iter()
        .filter(|breach| IN_A_ROW.contains(&breach.code));
    let noted = of_rows.filter_map(|breach| {
        let row = places.iter().position(|uid| *uid == breach.subject.uid)?;
        let (what, advice) = check_words::words(breach);
        Some((
            row,
            CellNote::warn(&breach.subject.field, format!("{what} {advice}")),
        ))
    });
    Ok(noted.collect())
}
