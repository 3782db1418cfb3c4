//! Đề án, tiền và giấy tờ.

use super::freezing::frozen;

frozen! {
    /// Đề án.
    Proposal from domain::proposal::Proposal {
        uid: String, code: String, office_code: String, title: String, kind: String, content: String,
        source: String, year: i32, approved_grant: Option<i64>, approved_other: Option<i64>,
        support_basis: String, implementer: String, partner: String, beneficiary_text: String,
        place: String, commune_code: Option<String>, quantity: Option<String>, quantity_unit: String,
        goal: String, starts_on: Option<String>, ends_on: Option<String>, stage: String,
        regulation_pack: String, officer: String, note: String,
    }
    /// Bước.
    Step from domain::proposal::stage::ProposalStep {
        uid: String, stage: String, reached_on: String, paper: String, paper_number: String,
        note: String, kind: String, decided_by: String,
    }
    /// Dòng dự toán.
    EstimateLine from domain::proposal::estimate::EstimateLine {
        uid: String, position: i64, content: String, item: String, unit: String,
        quantity: Option<String>, unit_price: Option<String>, amount: i64, grant: i64,
        counterpart: i64, other: i64, sub_item: String, done_quantity: Option<String>, note: String,
    }
    /// Hợp đồng.
    Contract from domain::contract::Contract {
        uid: String, beneficiary_uid: Option<String>, side: String, number: String,
        signed_on: String, other_party: String, other_representative: String, value: i64,
        advance_percent: Option<String>, ends_on: Option<String>, closure_number: String,
        closed_on: Option<String>,
    }
    /// Tạm ứng.
    Advance from domain::contract::Advance {
        uid: String, contract_uid: Option<String>, kind: String, round: i64, moved_on: String,
        amount: i64, paper_number: String, note: String,
    }
    /// Nghiệm thu.
    Acceptance from domain::contract::Acceptance {
        uid: String, class_uid: Option<String>, form: String, number: String, held_on: String,
        place: String, accepted_grant: i64, accepted_counterpart: i64, effect: String,
        conclusion: String, held_by: String,
    }
    /// Điều chỉnh.
    Adjustment from domain::life::Adjustment {
        uid: String, change: String, old_value: String, new_value: String, reason: String,
        asked_on: String, request_number: String, decided_by: String, decision_number: String,
        decided_on: Option<String>, state: String,
    }
    /// Giấy tờ.
    Paper from domain::paper::SupportingPaper {
        uid: String, class_uid: Option<String>, code: String, name: String, number: String,
        dated_on: Option<String>, state: String, note: String,
    }
    /// Chứng từ.
    Voucher from domain::voucher::Voucher {
        uid: String, class_uid: Option<String>, kind: String, year: i32, number: String,
        book: String, paid_on: String, payee: String, payee_address: String,
        payee_account: String, payee_bank: String, reason: String, attachments: i64,
        state: String, cancel_reason: String, reverses_uid: Option<String>, note: String,
    }
    /// Dòng chứng từ.
    VoucherLine from domain::voucher::VoucherLine {
        uid: String, voucher_uid: String, position: i64, estimate_line_uid: Option<String>,
        content: String, quantity: Option<String>, unit_price: Option<String>, grant: i64,
        counterpart: i64, deductible_tax: i64, sub_item: String, seller_tax_code: String,
        invoice_form: String, invoice_symbol: String, invoice_number: String,
        invoiced_on: Option<String>,
    }
    /// Lần khóa quyết toán.
    Settlement from domain::settlement::Settlement {
        uid: String, year: i32, made_on: String, regulation_pack: String, proposed: i64,
        approved: Option<i64>, note: String,
    }
    /// Bản quét.
    Scan from domain::kept_file::KeptFile {
        uid: String, holder_uid: String, sha256: String, name: String, bytes: i64,
        media_type: String,
    }
}
