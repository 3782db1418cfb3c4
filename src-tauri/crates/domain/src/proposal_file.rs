//! Hồ sơ đề án: every record of one đề án together, as rules and forms read it.

use crate::budget::BudgetMove;
use crate::calendar::Day;
use crate::centre::{Centre, Signatory};
use crate::contract::{
    Acceptance, AcceptanceForm, AcceptanceMember, Advance, AdvanceKind, Contract, ContractSide,
};
use crate::delegate::Delegate;
use crate::establishment::Establishment;
use crate::establishment::machine::Machine;
use crate::establishment::outcome::Outcome;
use crate::establishment::product::Product;
use crate::invoice::Invoice;
use crate::life::Life;
use crate::money::Money;
use crate::paper::SupportingPaper;
use crate::plan::AnnualPlan;
use crate::proposal::counterpart::CounterpartEvidence;
use crate::proposal::estimate::EstimateLine;
use crate::proposal::stage::ProposalStep;
use crate::proposal::{Beneficiary, Proposal, Stage, SupportBasis};
use crate::training::{
    ClassTeacher, CourseModule, FollowUp, Lesson, MaterialMove, Teacher, Trainee, TrainingClass,
};
use crate::treasury::TreasuryFile;
use crate::voucher::VoucherWithLines;

/// Lớp cùng học viên và thời khóa biểu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassFile {
    /// Lớp.
    pub class: TrainingClass,
    /// Học viên, in the order entered.
    pub trainees: Vec<Trainee>,
    /// Buổi dạy.
    pub lessons: Vec<Lesson>,
    /// Giáo viên with their rates, by position.
    pub teachers: Vec<(ClassTeacher, Teacher)>,
    /// Vật tư thực hành in and out, by day.
    pub material_moves: Vec<MaterialMove>,
    /// Theo dõi việc làm, by day.
    pub follow_ups: Vec<FollowUp>,
}

impl ClassFile {
    /// Lớp alone, with nobody in it yet.
    pub fn of(class: TrainingClass) -> ClassFile {
        ClassFile {
            class,
            trainees: Vec::new(),
            lessons: Vec::new(),
            teachers: Vec::new(),
            material_moves: Vec::new(),
            follow_ups: Vec::new(),
        }
    }
}

/// Hồ sơ một đề án.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalFile {
    /// Đề án.
    pub proposal: Proposal,
    /// Kế hoạch năm.
    pub plan: Option<AnnualPlan>,
    /// Các bước đã qua, by day.
    pub steps: Vec<ProposalStep>,
    /// Dự toán, by position.
    pub estimate: Vec<EstimateLine>,
    /// Đơn vị thụ hưởng with their establishments, by position.
    pub beneficiaries: Vec<(Beneficiary, Establishment)>,
    /// Hợp đồng, by day.
    pub contracts: Vec<Contract>,
    /// Tạm ứng, nộp trả, thanh toán, by day.
    pub advances: Vec<Advance>,
    /// Nghiệm thu with those present, by day.
    pub acceptances: Vec<(Acceptance, Vec<AcceptanceMember>)>,
    /// Chương trình đào tạo.
    pub modules: Vec<CourseModule>,
    /// Lớp.
    pub classes: Vec<ClassFile>,
    /// Chứng từ of every state, by day and number.
    pub vouchers: Vec<VoucherWithLines>,
    /// Giấy tờ.
    pub papers: Vec<SupportingPaper>,
    /// Điều chỉnh, tiến độ, thu hồi, bất khả kháng, theo năm.
    pub life: Life,
    /// Máy móc, thiết bị được hỗ trợ, by position.
    pub machines: Vec<Machine>,
    /// Kết quả trước và sau hỗ trợ.
    pub outcomes: Vec<Outcome>,
    /// Sản phẩm của các cơ sở thụ hưởng.
    pub products: Vec<Product>,
    /// Phần Kho bạc: declarations, payment lists, advance papers.
    pub treasury: TreasuryFile,
    /// Hóa đơn điện tử given to the đề án or used by its vouchers, by day.
    pub invoices: Vec<Invoice>,
    /// Chuyển nguồn, hủy dự toán, by year.
    pub budget_moves: Vec<BudgetMove>,
    /// Chứng minh vốn đối ứng, by day.
    pub counterpart_evidence: Vec<CounterpartEvidence>,
    /// Đại biểu, by position.
    pub delegates: Vec<Delegate>,
}

/// Bối cảnh của đơn vị: what forms need beside the đề án itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CentreFile {
    /// Đơn vị.
    pub centre: Centre,
    /// Người ký.
    pub signatories: Vec<Signatory>,
    /// Hôm nay, of the office's clock.
    pub today: Day,
}

impl ProposalFile {
    /// Chứng từ tính vào sổ: posted ones, and cancelled ones beside their reverse entries.
    pub fn counted_vouchers(&self) -> impl Iterator<Item = &VoucherWithLines> {
        self.vouchers.iter().filter(|v| v.voucher.state.counts())
    }

    /// Chứng từ còn hiệu lực: posted papers that are neither reversed nor a reversal; what Mẫu 8 lists.
    pub fn standing_vouchers(&self) -> impl Iterator<Item = &VoucherWithLines> {
        self.vouchers.iter().filter(|v| {
            v.voucher.state == crate::voucher::VoucherState::Posted
                && v.voucher.reverses_uid.is_none()
        })
    }

    /// Hợp đồng với Cục or Sở.
    pub fn agency_contract(&self) -> Option<&Contract> {
        self.contracts
            .iter()
            .find(|c| c.side == ContractSide::WithAgency)
    }

    /// Phải đối chiếu: signed with the agency, or money of it was received.
    pub fn is_reconciled(&self) -> bool {
        self.agency_contract().is_some() || !self.advances.is_empty()
    }

    /// Ngày áp dụng quy định: the day the contract binds both sides to the support; before there is one,
    /// the day of the decision, else when the work begins.
    pub fn ruled_on(&self) -> Day {
        let with_agency = self.agency_contract().map(|contract| contract.signed_on);
        let contracts = self.contracts.iter().map(|contract| contract.signed_on);
        with_agency
            .or_else(|| contracts.min())
            .unwrap_or_else(|| self.approved_on())
    }

    /// Ngày phê duyệt: the day of the decision that names the đề án, else when the work begins. Who may
    /// be supported is asked of this day: what was approved before a change of the list goes on.
    pub fn approved_on(&self) -> Day {
        let reached = |stage: Stage| {
            let steps = self.steps.iter().filter(|step| step.stage == stage);
            steps.map(|step| step.reached_on).min()
        };
        let decided = self.plan.as_ref().and_then(|plan| plan.decided_on);
        decided
            .or_else(|| reached(Stage::Approved))
            .or_else(|| reached(Stage::Assigned))
            .or(self.proposal.starts_on)
            .unwrap_or_else(|| self.proposal.year.first_day())
    }

    /// Ngày khóa quyết toán, while the đề án stays settled: its papers are printed as of that day, so that
    /// another head or a newer form leaves them as they were.
    pub fn settled_on(&self) -> Option<Day> {
        let steps = self
            .steps
            .iter()
            .filter(|step| step.stage == Stage::Settled);
        let day = steps.map(|step| step.reached_on).max();
        day.filter(|_| self.proposal.stage.is_settled())
    }

    /// Ngày trong năm ngân sách whose procedures apply: a plan is often decided the year before.
    pub fn budget_day(&self) -> Day {
        self.ruled_on().max(self.proposal.year.first_day())
    }

    /// Giấy tờ the program keeps as a record of its own: the record is the proof.
    pub fn keeps_as_record(&self, code: &str) -> bool {
        let has_contract = |side| self.contracts.iter().any(|contract| contract.side == side);
        match code {
            "implementation_contract" => has_contract(ContractSide::WithAgency),
            "support_contract" => has_contract(ContractSide::WithBeneficiary),
            "acceptance_minutes" => !self.acceptances.is_empty(),
            "detailed_estimate" => !self.estimate.is_empty(),
            // Mẫu 8b is printed from the vouchers, whoever paid.
            "full_voucher_list" => {
                let by_percent = self.proposal.support_basis == SupportBasis::PercentOfCost;
                by_percent && self.standing_vouchers().next().is_some()
            }
            _ => false,
        }
    }

    /// Đã tạm ứng: advances received, less returns; final payments are apart.
    pub fn advanced(&self) -> Money {
        self.moved(AdvanceKind::Advance) - self.moved(AdvanceKind::Return)
    }

    /// Tổng một chiều tiền.
    pub fn moved(&self, kind: AdvanceKind) -> Money {
        self.advances
            .iter()
            .filter(|a| a.kind == kind)
            .map(|a| a.amount)
            .sum()
    }

    /// Ngày nghiệm thu cơ sở cuối cùng.
    pub fn last_accepted_on(&self) -> Option<Day> {
        self.acceptances
            .iter()
            .map(|(acceptance, _)| acceptance.held_on)
            .max()
    }

    /// Nghiệm thu cả đề án (5b, 5c) when held, else the places (5a); where force majeure ended the work,
    /// the volume that was confirmed.
    pub fn accepted_grant(&self) -> Option<Money> {
        let counted = self.counted_acceptances();
        let accepted =
            (!counted.is_empty()).then(|| counted.iter().map(|a| a.accepted_grant).sum());
        accepted.or_else(|| self.settled_by_volume().map(|minutes| minutes.done_grant))
    }

    /// Phần đối ứng được nghiệm thu.
    pub fn accepted_counterpart(&self) -> Option<Money> {
        let counted = self.counted_acceptances();
        let accepted =
            (!counted.is_empty()).then(|| counted.iter().map(|a| a.accepted_counterpart).sum());
        accepted.or_else(|| {
            let minutes = self.settled_by_volume();
            minutes.map(|minutes| minutes.done_counterpart)
        })
    }

    /// Biên bản được tính: those of the whole đề án, else those of its places.
    fn counted_acceptances(&self) -> Vec<&Acceptance> {
        let whole = self.acceptances_of(AcceptanceForm::Whole);
        if whole.is_empty() {
            self.acceptances_of(AcceptanceForm::Place)
        } else {
            whole
        }
    }

    /// Biên bản nghiệm thu of one form, by day.
    pub fn acceptances_of(&self, form: AcceptanceForm) -> Vec<&Acceptance> {
        self.acceptances
            .iter()
            .map(|(a, _)| a)
            .filter(|a| a.form == form)
            .collect()
    }

    /// Dự toán phần khuyến công.
    pub fn estimated_grant(&self) -> Money {
        self.estimate.iter().map(|line| line.grant).sum()
    }

    /// Dự toán phần đối ứng và nguồn khác.
    pub fn estimated_counterpart(&self) -> Money {
        self.estimate
            .iter()
            .map(|line| line.counterpart + line.other)
            .sum()
    }

    /// Đã chi phần khuyến công.
    pub fn spent_grant(&self) -> Money {
        self.counted_vouchers().map(VoucherWithLines::grant).sum()
    }

    /// Đã chi phần đối ứng.
    pub fn spent_counterpart(&self) -> Money {
        self.counted_vouchers()
            .map(VoucherWithLines::counterpart)
            .sum()
    }
}
