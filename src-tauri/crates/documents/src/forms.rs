//! Các mẫu biểu: one pure function per form, from the office's records to a [`Document`].
//!
//! What a form says is data (`assets/forms/<code>.toml`); its columns and sums are code. This file
//! is the table of contents: a form is one line of [`forms!`].

/// Việc cần in: what a form is filled from.
pub mod case;
/// Mảnh dùng chung.
pub(crate) mod pieces;
/// Mẫu biểu có phiên bản.
pub mod template;

#[cfg(test)]
mod fixture;

use crate::Document;
use case::{
    AcceptanceCase, AdvanceCase, BeneficiaryCase, ClassCase, ContractCase, FormCase, VoucherCase,
    YearCase,
};
pub use phieu_kiem_tra::{CheckSheetCase, CheckSheetRow, Override};
use template::FormTemplate;

/// Cách dựng: what one print of the form is about.
#[derive(Debug, Clone, Copy)]
pub enum Layout {
    /// Mỗi đề án một tờ.
    Proposal(fn(&FormCase<'_>, &FormTemplate) -> Document),
    /// Mỗi biên bản nghiệm thu từng địa điểm một tờ.
    Place(fn(&AcceptanceCase<'_>, &FormTemplate) -> Document),
    /// Mỗi biên bản nghiệm thu cả đề án một tờ.
    Whole(fn(&AcceptanceCase<'_>, &FormTemplate) -> Document),
    /// Mỗi hợp đồng với Cục or Sở một tờ.
    AgencyContract(fn(&ContractCase<'_>, &FormTemplate) -> Document),
    /// Mỗi biên bản nghiệm thu một tờ, of a place or of the whole.
    Minutes(fn(&AcceptanceCase<'_>, &FormTemplate) -> Document),
    /// Mỗi hợp đồng hỗ trợ với đơn vị thụ hưởng một tờ.
    SupportContract(fn(&ContractCase<'_>, &FormTemplate) -> Document),
    /// Mỗi đơn vị thụ hưởng một tờ.
    Beneficiary(fn(&BeneficiaryCase<'_>, &FormTemplate) -> Document),
    /// Mỗi lớp một tờ.
    Class(fn(&ClassCase<'_>, &FormTemplate) -> Document),
    /// Mỗi giấy tạm ứng một tờ.
    Advance(fn(&AdvanceCase<'_>, &FormTemplate) -> Document),
    /// Mỗi chứng từ một tờ.
    Voucher(fn(&VoucherCase<'_>, &FormTemplate) -> Document),
    /// Mỗi năm một tờ.
    Year(fn(&YearCase<'_>, &FormTemplate) -> Document),
    /// Mỗi lần kiểm tra một tờ.
    CheckSheet(fn(&CheckSheetCase<'_>, &FormTemplate) -> Document),
}

/// Mẫu: a code and how it is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// Mã mẫu: `mau-7`, the name of its template file.
    pub code: &'static str,
    /// Cách dựng.
    pub layout: Layout,
}

/// Mẫu theo mã.
pub fn form(code: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.code == code)
}

/// `code => Layout(function)`; earlier versions of the template are named behind `since`.
macro_rules! forms {
    ($($code:literal => $kind:ident($document:path) $(since $older:literal)*,)+) => {
        /// Mọi mẫu, in the order officers know them.
        pub const FORMS: &[Form] =
            &[$(Form { code: $code, layout: Layout::$kind($document) }),+];

        /// The template files, each with the code of its form.
        const TEMPLATE_FILES: &[(&str, &str)] = &[$(
            ($code, include_str!(concat!("../../../../assets/forms/", $code, ".toml"))),
            $(($code, include_str!(concat!("../../../../assets/forms/", $older, ".toml"))),)*
        )+];
    };
}

// Mẫu quyết toán (TT 36/2013/TT-BCT).
mod acceptance_minutes;
mod appraisal;
mod bang_tong_hop;
mod mau_1;
mod mau_10;
mod mau_11;
mod mau_12;
mod mau_13;
mod mau_2;
mod mau_3a;
mod mau_3b;
mod mau_4a;
mod mau_4b;
mod mau_5a;
mod mau_5b;
mod mau_5c;
mod mau_6;
mod mau_7;
mod mau_8a;
mod mau_8b;
mod mau_9;
mod spending;
mod voucher_list;

// Giấy của lớp.
mod cl_01;
mod cl_02;
mod cl_03;
mod cl_04;
mod cl_05;
mod cl_06;
mod cl_07;
mod cl_08;
mod cl_11;
mod cl_12;
mod class_list;
mod thoi_khoa_bieu;
// Giấy của đại biểu.
mod cl_09;
mod cl_10;
mod delegate_list;
// Chứng từ kế toán nội bộ.
mod advance_sheet;
mod bang_ke_thanh_toan;
mod c40_bb;
mod c41_bb;
mod c43_bb;
mod cash_voucher;
mod de_nghi_tam_ung;
mod de_nghi_thanh_toan;
// Chứng từ Kho bạc (NĐ 347/2025/NĐ-CP).
mod kb_08;
mod kb_10;
mod kb_13;
mod kb_14;
mod kb_17;
mod kb_18;
mod kb_20;
mod treasury_sheet;
// Hợp đồng, biên bản, quyết định, báo cáo (NĐ 30/2020/NĐ-CP).
mod decision;
mod parties;
mod vb_01;
mod vb_02;
mod vb_03;
mod vb_05;
mod vb_06a;
mod vb_06b;
mod vb_06c;
mod vb_08;
mod vb_09;
mod vb_10;
// Công văn điều chỉnh, ngừng.
mod vb_07;
// Phiếu kiểm tra of the office itself.
mod phieu_kiem_tra;

forms! {
    "mau-1" => Proposal(mau_1::document),
    "mau-3a" => Proposal(mau_3a::document),
    "mau-2" => Year(mau_2::document),
    "mau-3b" => Proposal(mau_3b::document),
    "mau-4a" => Proposal(mau_4a::document),
    "mau-4b" => Proposal(mau_4b::document),
    "mau-5a" => Place(mau_5a::document),
    "mau-5b" => Whole(mau_5b::document),
    "mau-5c" => Whole(mau_5c::document),
    "mau-6" => AgencyContract(mau_6::document),
    "mau-7" => Proposal(mau_7::document),
    "mau-8a" => Proposal(mau_8a::document),
    "mau-8b" => Proposal(mau_8b::document),
    "mau-9" => Proposal(mau_9::document),
    "mau-10" => Year(mau_10::document),
    "mau-11" => Proposal(mau_11::document),
    "mau-12" => Proposal(mau_12::document),
    "mau-13" => Proposal(mau_13::document),
    "bang-tong-hop" => Year(bang_tong_hop::document),
    "cl-01" => Class(cl_01::document),
    "cl-02" => Class(cl_02::document),
    "cl-03" => Class(cl_03::document),
    "cl-04" => Class(cl_04::document),
    "cl-05" => Class(cl_05::document),
    "cl-06" => Class(cl_06::document),
    "cl-07" => Class(cl_07::document),
    "cl-08" => Class(cl_08::document),
    "cl-11" => Class(cl_11::document),
    "cl-12" => Class(cl_12::document),
    "thoi-khoa-bieu" => Class(thoi_khoa_bieu::document),
    "cl-09" => Proposal(cl_09::document),
    "cl-10" => Proposal(cl_10::document),
    "vb-01" => AgencyContract(vb_01::document),
    "vb-02" => SupportContract(vb_02::document),
    "vb-03" => Beneficiary(vb_03::document),
    "vb-04" => Minutes(acceptance_minutes::document),
    "vb-05" => SupportContract(vb_05::document),
    "vb-06a" => Class(vb_06a::document),
    "vb-06b" => Class(vb_06b::document),
    "vb-06c" => Proposal(vb_06c::document),
    "vb-08" => Proposal(vb_08::document),
    "vb-09" => Year(vb_09::document),
    "vb-10" => Beneficiary(vb_10::document),
    "vb-07" => Proposal(vb_07::document),
    "c40-bb" => Voucher(c40_bb::document) since "c40-bb-2018" since "c40-bb-truoc-2018",
    "c41-bb" => Voucher(c41_bb::document) since "c41-bb-2018" since "c41-bb-truoc-2018",
    "de-nghi-thanh-toan" => Voucher(de_nghi_thanh_toan::document),
    "de-nghi-tam-ung" => Advance(de_nghi_tam_ung::document),
    "c43-bb" => Advance(c43_bb::document) since "c43-bb-2018",
    "bang-ke-thanh-toan" => Voucher(bang_ke_thanh_toan::document),
    "kb-08" => Advance(kb_08::document),
    "kb-10" => Advance(kb_10::document),
    "kb-13" => Voucher(kb_13::document),
    "kb-14" => Voucher(kb_14::document),
    "kb-17" => Voucher(kb_17::document),
    "kb-18" => Voucher(kb_18::document),
    "kb-20" => Voucher(kb_20::document),
    "phieu-kiem-tra" => CheckSheet(phieu_kiem_tra::document),
}

#[cfg(test)]
mod tests;
