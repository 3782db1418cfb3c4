//! Bối cảnh kiểm tra: what lies in the file outside one đề án.

use std::collections::HashMap;

use domain::calendar::{BudgetYear, Day};
use domain::ids::{ClassId, ProposalId, VoucherId};
use domain::settlement::CheckOverride;
use domain::settlement::checks::{OtherClass, OtherInvoice, OtherSupport, OtherTrainee};
use domain::training::Lesson;
use domain::voucher::{VoucherKind, VoucherLine};
use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

#[derive(Deserialize)]
struct ClassRow {
    uid: ClassId,
    name: String,
    code: String,
    year: Option<i32>,
    starts_on: Option<Day>,
    ends_on: Option<Day>,
    class_days: String,
}

#[derive(Deserialize)]
struct TraineeRow {
    class_uid: ClassId,
    full_name: String,
    born_on: Option<Day>,
    card_number: String,
    old_number: String,
}

#[derive(Deserialize)]
struct SupportRow {
    proposal_uid: ProposalId,
    code: String,
    kind: domain::proposal::ProposalKind,
    year: BudgetYear,
    tax_code: String,
    name: String,
    commune_code: Option<String>,
    content: String,
    grant: domain::money::Money,
}

#[derive(Deserialize)]
struct Place {
    uid: VoucherId,
    used_in: String,
}

#[derive(Deserialize)]
struct Issued {
    kind: VoucherKind,
    year: BudgetYear,
    series_number: i64,
}

impl Books<'_> {
    /// Lớp khác, with people and lessons; a class without dates and đề án counts for year 0.
    pub fn other_classes(&self, than: ProposalId) -> Result<Vec<OtherClass>, StoreError> {
        let than = than.to_string();
        let classes: Vec<ClassRow> = self.select(include_str!("sql/other_classes.sql"), [&than])?;
        let mut trainees: HashMap<ClassId, Vec<OtherTrainee>> = HashMap::new();
        for row in self.select::<TraineeRow>(include_str!("sql/other_trainees.sql"), [&than])? {
            let TraineeRow { class_uid, full_name, born_on, card_number, old_number } = row;
            let person = OtherTrainee { full_name, born_on, card_number, old_number };
            trainees.entry(class_uid).or_default().push(person);
        }
        let mut lessons: HashMap<ClassId, Vec<Lesson>> = HashMap::new();
        for lesson in self.select::<Lesson>(include_str!("sql/other_lessons.sql"), [&than])? {
            lessons.entry(lesson.class_uid).or_default().push(lesson);
        }
        let whole = classes.into_iter().map(|class| OtherClass {
            name: if class.name.is_empty() { class.code } else { class.name },
            year: BudgetYear(class.year.unwrap_or_default()),
            starts_on: class.starts_on,
            ends_on: class.ends_on,
            days: class.class_days.split_whitespace().filter_map(Day::parse_iso).collect(),
            trainees: trainees.remove(&class.uid).unwrap_or_default(),
            lessons: lessons.remove(&class.uid).unwrap_or_default(),
            uid: class.uid,
        });
        Ok(whole.collect())
    }

    /// Hỗ trợ đã có in other đề án.
    pub fn other_supports(&self, than: ProposalId) -> Result<Vec<OtherSupport>, StoreError> {
        let rows: Vec<SupportRow> =
            self.select(include_str!("sql/other_supports.sql"), [than.to_string()])?;
        let supports = rows.into_iter().map(|row| OtherSupport {
            proposal_uid: row.proposal_uid,
            proposal_code: row.code,
            kind: row.kind,
            year: row.year,
            tax_code: row.tax_code,
            name: row.name,
            commune_code: row.commune_code,
            content: row.content,
            grant: row.grant,
        });
        Ok(supports.collect())
    }

    /// Hóa đơn đã dùng in standing vouchers of other đề án.
    pub fn other_invoices(&self, than: ProposalId) -> Result<Vec<OtherInvoice>, StoreError> {
        const STANDING: &str = "v.state = 'posted' AND v.reverses_uid IS NULL
             AND v.proposal_uid IS NOT ?1 AND l.invoice_number <> ''";
        let of = "voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid";
        let lines: Vec<VoucherLine> =
            self.select(&format!("SELECT l.* FROM {of} WHERE {STANDING}"), [than.to_string()])?;
        let places: Vec<Place> = self.select(
            &format!(
                "SELECT DISTINCT v.uid, coalesce(p.code || ', ', '') || v.number AS used_in
                 FROM {of} LEFT JOIN proposals AS p ON p.uid = v.proposal_uid WHERE {STANDING}"
            ),
            [than.to_string()],
        )?;
        let places: HashMap<_, _> = places.into_iter().map(|p| (p.uid, p.used_in)).collect();
        let used = lines.iter().filter_map(|line| {
            let used_in = places.get(&line.voucher_uid)?.clone();
            Some(OtherInvoice { key: line.invoice_key()?, used_in })
        });
        Ok(used.collect())
    }

    /// Số đã cấp of the series this program issues, in the whole file.
    pub fn issued_numbers(&self) -> Result<Vec<(VoucherKind, BudgetYear, i64)>, StoreError> {
        let rows: Vec<Issued> = self.select(
            "SELECT kind, year, series_number FROM vouchers
             WHERE series_number IS NOT NULL ORDER BY kind, year, series_number",
            [],
        )?;
        Ok(rows.into_iter().map(|row| (row.kind, row.year, row.series_number)).collect())
    }

    /// Lý do vượt chặn of a đề án, oldest first.
    pub fn overrides_of(&self, uid: ProposalId) -> Result<Vec<CheckOverride>, StoreError> {
        self.belonging("proposal_uid", uid.uid(), "allowed_on, uid")
    }
}
