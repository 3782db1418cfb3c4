//! Bối cảnh kiểm tra: what the rules compare a đề án with outside its own records.

use std::collections::BTreeMap;

use crate::budget_code::BudgetCodes;
use crate::calendar::{BudgetYear, Day};
use crate::funding::FundSource;
use crate::ids::{ClassId, EstablishmentId, ProposalId, TraineeId};
use crate::money::Money;
use crate::person::PersonDecisions;
use crate::proposal::ProposalKind;
use crate::regulation::RegulationPack;
use crate::training::Lesson;
use crate::voucher::VoucherKind;

static NO_CODES: BudgetCodes = BudgetCodes {
    list: Vec::new(),
    chosen: Vec::new(),
    proposed: Vec::new(),
};

/// Bối cảnh kiểm tra. Lists hold only what lies outside the đề án being checked.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// Hôm nay, of the office's clock.
    pub today: Day,
    /// Bộ quy định the đề án is judged by; none = no pack covers its day.
    pub pack: Option<&'a RegulationPack>,
    /// Tên đơn vị thực hiện, as invoices must name the buyer.
    pub centre_name: &'a str,
    /// Mã số thuế của đơn vị; empty = not given.
    pub centre_tax_code: &'a str,
    /// Mã đơn vị quan hệ ngân sách của đơn vị; empty = not given.
    pub centre_budget_code: &'a str,
    /// Tên tỉnh, as the scope of a provincial ceiling writes it (`KCĐP Lai Châu` → `Lai Châu`).
    pub province: &'a str,
    /// Mã tỉnh of the unit (two digits), for addresses that name no province.
    pub province_code: &'a str,
    /// Bảng tra the domain does not hold itself.
    pub registers: Registers,
    /// Cài đặt "chưa áp dụng quy định cũ": unchecked figures then warn and no longer block.
    pub old_rules_set_aside: bool,
    /// Lớp khác: classes of every other đề án and year, also those not attached yet.
    pub other_classes: &'a [OtherClass],
    /// Cùng người hay khác người, as officers decided; none = nobody has decided anything.
    pub persons: Option<&'a PersonDecisions>,
    /// Thời hạn lưu bản làm việc, in years; none = not set.
    pub working_years: Option<u32>,
    /// Hỗ trợ đã có: beneficiaries of every other đề án, of any year and source.
    pub other_supports: &'a [OtherSupport],
    /// Hóa đơn đã dùng in vouchers of other đề án.
    pub other_invoices: &'a [OtherInvoice],
    /// Máy đã có in other đề án.
    pub other_machines: &'a [OtherMachine],
    /// Mã xã đã thôi dùng: a code of before 01/07/2025 that no present commune bears.
    pub is_old_commune: fn(&str) -> bool,
    /// Dãy số chứng từ this program issued, whole and for every đề án.
    pub issued_numbers: &'a [IssuedSeries],
    /// Mục lục ngân sách and the accountant's table of codes.
    pub budget_codes: &'a BudgetCodes,
    /// Mẫu chưa đối chiếu: forms this đề án prints that nobody has compared with their text, or that
    /// lack the line of their legal basis, by name.
    pub unchecked_forms: &'a [String],
}

impl<'a> Surroundings<'a> {
    /// A đề án alone in its file: nothing else to compare with.
    pub fn alone(today: Day, pack: Option<&'a RegulationPack>) -> Surroundings<'a> {
        Surroundings {
            today,
            pack,
            centre_name: "",
            centre_tax_code: "",
            centre_budget_code: "",
            province: "",
            province_code: "",
            registers: Registers::none(),
            old_rules_set_aside: false,
            other_classes: &[],
            persons: None,
            working_years: None,
            other_supports: &[],
            other_invoices: &[],
            other_machines: &[],
            is_old_commune: |_| false,
            issued_numbers: &[],
            budget_codes: &NO_CODES,
            unchecked_forms: &[],
        }
    }
}

/// Bảng tra: what the reader of spreadsheets knows of letters and of places.
#[derive(Debug, Clone, Copy)]
pub struct Registers {
    /// Bảng mã cũ of a column of texts; none = Unicode.
    pub old_encoding: fn(&[&str]) -> Option<&'static str>,
    /// Xã cũ của địa chỉ that was split among several, by the address and the unit's province.
    pub split_commune: fn(&str, &str) -> Option<SplitCommune>,
}

impl Registers {
    /// Nothing is known: no text is old and no commune was split.
    pub fn none() -> Registers {
        Registers {
            old_encoding: |_| None,
            split_commune: |_, _| None,
        }
    }
}

/// Xã cũ chia cho nhiều xã mới.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitCommune {
    /// Tên xã cũ, as the address names it.
    pub old: String,
    /// Các xã hiện nay to choose from.
    pub present: Vec<String>,
}

/// Lớp khác, with the people and the lessons that may collide with this đề án.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherClass {
    /// Identity of the class.
    pub uid: ClassId,
    /// Tên lớp, as messages name it.
    pub name: String,
    /// Năm of the class.
    pub year: BudgetYear,
    /// Ngày khai giảng.
    pub starts_on: Option<Day>,
    /// Ngày bế giảng.
    pub ends_on: Option<Day>,
    /// Ngày học, in order; empty = unknown.
    pub days: Vec<Day>,
    /// Học viên.
    pub trainees: Vec<OtherTrainee>,
    /// Buổi dạy.
    pub lessons: Vec<Lesson>,
}

/// Học viên của lớp khác: only what tells persons apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherTrainee {
    /// Học viên.
    pub uid: TraineeId,
    /// Họ và tên.
    pub full_name: String,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Năm sinh, when the day is not known.
    pub birth_year: Option<i32>,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Số CCCD; empty = not given.
    pub card_number: String,
    /// Số CMND cũ; empty = not given.
    pub old_number: String,
}

/// Hỗ trợ đã có of an establishment in another đề án.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherSupport {
    /// Đề án of it.
    pub proposal_uid: ProposalId,
    /// Mã đề án (QG-03).
    pub proposal_code: String,
    /// Loại đề án: the content that must not be supported twice.
    pub kind: ProposalKind,
    /// Nguồn kinh phí.
    pub source: FundSource,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Cơ sở.
    pub establishment_uid: EstablishmentId,
    /// Số định danh chủ cơ sở; empty = not given.
    pub owner_card_number: String,
    /// Dự hội chợ, diễn đàn ở nước ngoài.
    pub abroad: bool,
    /// Mã số thuế of the establishment; empty = not given.
    pub tax_code: String,
    /// Tên cơ sở.
    pub name: String,
    /// Mã xã hiện hành of the establishment.
    pub commune_code: Option<String>,
    /// Nội dung được hỗ trợ.
    pub content: String,
    /// Mức hỗ trợ, in đồng.
    pub grant: Money,
}

/// Hóa đơn đã dùng ở chứng từ khác.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherInvoice {
    /// Khóa hóa đơn, as `VoucherLine::invoice_key` writes it.
    pub key: String,
    /// Nơi đã dùng, as messages name it (`QG-03, PC-0012`).
    pub used_in: String,
}

/// Máy đã có ở đề án khác.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherMachine {
    /// Số máy và hãng, as `Machine::plate` writes them.
    pub plate: String,
    /// Mã và năm đề án, as messages name them (`QG-03 năm 2012`).
    pub used_in: String,
}

/// Dãy số chứng từ of one kind and year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedSeries {
    /// Loại chứng từ.
    pub kind: VoucherKind,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Quyển số; empty = the only book.
    pub book: String,
    /// Số thứ tự đã cấp, in any order; a number given twice stands twice.
    pub numbers: Vec<i64>,
}

impl IssuedSeries {
    /// Gathers single numbers into series, by kind, year and book.
    pub fn gather(
        all: impl IntoIterator<Item = (VoucherKind, BudgetYear, String, i64)>,
    ) -> Vec<Self> {
        let mut series: BTreeMap<(VoucherKind, BudgetYear, String), Vec<i64>> = BTreeMap::new();
        for (kind, year, book, number) in all {
            series.entry((kind, year, book)).or_default().push(number);
        }
        series
            .into_iter()
            .map(|((kind, year, book), numbers)| IssuedSeries {
                kind,
                year,
                book,
                numbers,
            })
            .collect()
    }
}
