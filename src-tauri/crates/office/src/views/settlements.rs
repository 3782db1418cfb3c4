//! Quyết toán on screen: preflight, tie-out, totals, papers.

use domain::ids::{ClassId, ProposalId};
use domain::money::Money;
use domain::proposal::Stage;
use domain::proposal_file::ProposalFile;
use domain::settlement::Settlement;
use domain::settlement::checks::Step;
use domain::settlement::tie_out::{Stated, Tie, tie_out};
use domain::settlement::totals::Totals;
use domain::training::list_total::{ListTotal, list_totals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;
use crate::preflight::{Preflight, check_sheet, judged, surroundings};

/// Quyết toán một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettlementView {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Giai đoạn.
    pub stage: Stage,
    /// Kiểm tra trước.
    pub preflight: Preflight,
    /// Số tổng.
    pub totals: Totals,
    /// Đối chiếu.
    pub tie_out: Vec<Tie>,
    /// Bảng đối chiếu giữa các biểu: forms down, amounts across.
    pub table: Vec<FormFigures>,
    /// Lời nêu so với số tính.
    pub stated: Vec<Stated>,
    /// Danh sách của lớp khác chứng từ: signed lists that add up to another sum than was paid.
    pub class_lists: Vec<ClassListDifference>,
    /// Giấy in được.
    pub papers: Vec<PaperChoice>,
    /// Bản in còn là nháp: a block stands.
    pub draft: bool,
    /// Đã khóa.
    pub locked: Option<Settlement>,
}

/// Danh sách của một lớp khác chứng từ đã chi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassListDifference {
    /// Lớp.
    pub class_uid: ClassId,
    /// Tên lớp.
    pub class_name: String,
    /// The list beside its vouchers.
    pub total: ListTotal,
}

/// Số của một biểu; none = the form does not carry the figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormFigures {
    /// Mẫu ("Mẫu 7").
    pub form: String,
    /// Tên.
    pub title: String,
    /// Kinh phí hợp đồng, dự toán.
    pub contract: Option<Money>,
    /// Đề nghị quyết toán.
    pub settled: Option<Money>,
    /// Đã tạm ứng.
    pub advanced: Option<Money>,
    /// Còn được nhận (phải nộp trả is negative).
    pub balance: Option<Money>,
}

/// Một giấy để xem trước.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperChoice {
    /// Mã mẫu.
    pub form: String,
    /// Tên.
    pub title: String,
}

/// Trang xem trước: the very bytes that print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperPreview {
    /// Mã mẫu.
    pub form: String,
    /// Tên.
    pub title: String,
    /// Tên tệp gợi ý.
    pub file: String,
    /// Số trang.
    pub pages: i64,
    /// Mã băm SHA-256 of the bytes.
    pub sha256: String,
    /// Tệp PDF, base64.
    pub base64: String,
    /// Bản nháp.
    pub draft: bool,
}

/// Quyết toán một đề án as its screen shows it.
pub fn view(office: &Office, file: &ProposalFile) -> Result<SettlementView> {
    let preflight = judged(office, file, &surroundings(office, file)?, Step::Settle)?;
    let draft = is_draft(file, &preflight);
    let sheet = check_sheet(&preflight);
    let papers = crate::dossier::of_proposal(&office.centre_file()?, file, &sheet, draft)?;
    let year = file.proposal.year.0;
    Ok(SettlementView {
        proposal_uid: file.proposal.uid,
        code: file.proposal.code.clone(),
        title: file.proposal.title.clone(),
        stage: file.proposal.stage,
        totals: Totals::of(file),
        tie_out: tie_out(file),
        table: figures(file),
        stated: super::proposals::stated_by_plans(office, year, Some(file.proposal.source))?,
        class_lists: class_lists(file),
        papers: papers
            .into_iter()
            .map(|paper| PaperChoice {
                form: paper.form.to_owned(),
                title: paper.title,
            })
            .collect(),
        locked: office
            .books()
            .settlement_of(file.proposal.uid)?
            .filter(|_| file.proposal.stage.is_settled()),
        preflight,
        draft,
    })
}

/// Lists whose sum is not what their vouchers paid; a list that nothing was paid for yet is none.
fn class_lists(file: &ProposalFile) -> Vec<ClassListDifference> {
    let classes = file.classes.iter();
    let told = classes.flat_map(|of| {
        let totals = list_totals(file, of).into_iter();
        totals
            .filter(|total| !total.agrees())
            .map(|total| ClassListDifference {
                class_uid: of.class.uid,
                class_name: of.class.name.clone(),
                total,
            })
    });
    told.collect()
}

/// A settled đề án prints clean; any other only while nothing blocks.
pub fn is_draft(file: &ProposalFile, preflight: &Preflight) -> bool {
    !file.proposal.stage.is_settled() && preflight.blocks > 0
}

/// Each figure from the records its form is made from, so that a difference shows.
fn figures(file: &ProposalFile) -> Vec<FormFigures> {
    let totals = Totals::of(file);
    let listed: Money = file
        .standing_vouchers()
        .map(|voucher| voucher.grant())
        .sum();
    let lines: Money = domain::settlement::tie_out::spent_by_line(file)
        .into_iter()
        .sum();
    let received = file.advanced() + file.moved(domain::contract::AdvanceKind::FinalPayment);
    let contract = file.agency_contract().map(|contract| contract.value);
    let row = |form: &str, title: &str, contract, settled, advanced, balance| FormFigures {
        form: form.to_owned(),
        title: title.to_owned(),
        contract,
        settled,
        advanced,
        balance,
    };
    let accepted = file.accepted_grant();
    let list = match file.proposal.support_basis {
        domain::proposal::SupportBasis::FullCost => "Mẫu 8a",
        domain::proposal::SupportBasis::PercentOfCost => "Mẫu 8b",
    };
    vec![
        row(
            "Mẫu 1",
            "Dự toán",
            Some(file.estimated_grant()),
            None,
            None,
            None,
        ),
        row(
            "Mẫu 7",
            "Chi tiết quyết toán",
            Some(file.estimated_grant()),
            Some(lines),
            None,
            None,
        ),
        row(list, "Bảng kê chứng từ", None, Some(listed), None, None),
        row("Mẫu 5", "Nghiệm thu cơ sở", None, accepted, None, None),
        row(
            "Mẫu 9",
            "Đề nghị thanh toán",
            contract,
            accepted,
            Some(received),
            accepted.map(|a| a - received),
        ),
        row(
            "Mẫu 6",
            "Thanh lý hợp đồng",
            contract,
            Some(listed),
            Some(received),
            Some(listed - received),
        ),
        row(
            "Mẫu 10",
            "Đối chiếu kinh phí",
            None,
            Some(totals.settled),
            Some(received),
            Some(totals.settled - received),
        ),
    ]
}
