//! Việc: the name of a change, once, for the journal, the undo label and the log.

/// Việc làm thay đổi sổ sách.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the names are the documentation; their words are the labels of each call"
)]
pub enum Operation {
    CreateCentre,
    SaveCentre,
    SaveSignatory,
    SavePlan,
    SaveProposal,
    RemoveProposal,
    SaveEstimate,
    RecordStep,
    SaveEstablishment,
    SaveBeneficiaries,
    SaveContract,
    RecordAdvance,
    SaveAcceptance,
    SaveModules,
    SavePaper,
    SaveClass,
    RemoveClass,
    SaveTrainees,
    SaveAttendance,
    SaveLessons,
    SaveVoucher,
    RemoveVoucher,
    PostVoucher,
    CancelVoucher,
    IssuePaper,
    SaveTreasury,
    SaveAdvancePaper,
    SaveBudgetCodes,
    AllowOverride,
    LockSettlement,
    SaveLocalRule,
    RecordFigureCheck,
    ReceiveRules,
    ImportPlan,
    ImportTrainees,
    ImportVouchers,
    ImportInvoices,
    SaveInvoice,
    RemoveInvoice,
    Undo,
    Redo,
}

impl Operation {
    /// Tên trong nhật ký: stable, never renamed.
    pub fn name(self) -> &'static str {
        match self {
            Operation::CreateCentre => "create_centre",
            Operation::SaveCentre => "save_centre",
            Operation::SaveSignatory => "save_signatory",
            Operation::SavePlan => "save_plan",
            Operation::SaveProposal => "save_proposal",
            Operation::RemoveProposal => "remove_proposal",
            Operation::SaveEstimate => "save_estimate",
            Operation::RecordStep => "record_step",
            Operation::SaveEstablishment => "save_establishment",
            Operation::SaveBeneficiaries => "save_beneficiaries",
            Operation::SaveContract => "save_contract",
            Operation::RecordAdvance => "record_advance",
            Operation::SaveAcceptance => "save_acceptance",
            Operation::SaveModules => "save_modules",
            Operation::SavePaper => "save_paper",
            Operation::SaveClass => "save_class",
            Operation::RemoveClass => "remove_class",
            Operation::SaveTrainees => "save_trainees",
            Operation::SaveAttendance => "save_attendance",
            Operation::SaveLessons => "save_lessons",
            Operation::SaveVoucher => "save_voucher",
            Operation::RemoveVoucher => "remove_voucher",
            Operation::PostVoucher => "post_voucher",
            Operation::CancelVoucher => "cancel_voucher",
            Operation::IssuePaper => "issue_paper",
            Operation::SaveTreasury => "save_treasury",
            Operation::SaveAdvancePaper => "save_advance_paper",
            Operation::SaveBudgetCodes => "save_budget_codes",
            Operation::AllowOverride => "allow_override",
            Operation::LockSettlement => "lock_settlement",
            Operation::SaveLocalRule => "save_local_rule",
            Operation::RecordFigureCheck => "record_figure_check",
            Operation::ReceiveRules => "receive_rules",
            Operation::ImportPlan => "import_plan",
            Operation::ImportTrainees => "import_trainees",
            Operation::ImportVouchers => "import_vouchers",
            Operation::ImportInvoices => "import_invoices",
            Operation::SaveInvoice => "save_invoice",
            Operation::RemoveInvoice => "remove_invoice",
            Operation::Undo => "undo",
            Operation::Redo => "redo",
        }
    }

    /// Có hoàn tác được: what left the machine or made the file cannot be undone.
    pub fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Operation::CreateCentre | Operation::IssuePaper | Operation::LockSettlement
        )
    }
}
