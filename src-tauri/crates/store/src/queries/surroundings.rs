//! Bối cảnh kiểm tra: what of the whole file a đề án is compared with.

use std::collections::HashMap;

use domain::calendar::{BudgetYear, Day};
use domain::establishment::machine::Machine;
use domain::ids::{ClassId, ProposalId, VoucherId};
use domain::settlement::CheckOverride;
use domain::settlement::checks::{
    OtherClass, OtherInvoice, OtherMachine, OtherSupport, OtherTrainee,
};
use domain::training::Lesson;
use domain::voucher::{VoucherKind, VoucherLine};
use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

#[derive(Deserialize)]
struct ClassRow {
    uid: ClassId,
    proposal_uid: Option<ProposalId>,
    name: String,
    code: String,
    year: Option<i32>,
    starts_on: Option<Day>,
    ends_on: Option<Day>,
    class_days: String,
}

#[derive(Deserialize)]
struct SupportRow {
    proposal_uid: ProposalId,
    code: String,
    kind: domain::proposal::ProposalKind,
    source: domain::funding::FundSource,
    year: BudgetYear,
    establishment_uid: domain::ids::EstablishmentId,
    owner_card_number: String,
    abroad: bool,
    tax_code: String,
    name: String,
    commune_code: Option<String>,
    content: String,
    grant: domain::money::Money,
}

#[derive(Deserialize)]
struct Place {
    uid: VoucherId,
    proposal_uid: Option<ProposalId>,
    used_in: String,
}

#[derive(Deserialize)]
struct MachineHome {
    uid: ProposalId,
    code: String,
    year: BudgetYear,
}

#[derive(Deserialize)]
struct Issued {
    kind: VoucherKind,
    year: BudgetYear,
    book: String,
    series_number: i64,
}

/// Dòng có hóa đơn giống một hóa đơn khác.
#[derive(Deserialize)]
pub struct LikeInvoice {
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Nơi đã dùng (QG-03, PC-0012).
    pub used_in: String,
    /// Mã số thuế người bán.
    pub seller_tax_code: String,
    /// Ký hiệu.
    pub invoice_symbol: String,
    /// Số.
    pub invoice_number: String,
}

impl ClassRow {
    fn whole(self, trainees: Vec<OtherTrainee>, lessons: Vec<Lesson>) -> OtherClass {
        OtherClass {
            uid: self.uid,
            name: if self.name.is_empty() {
                self.code
            } else {
                self.name
            },
            year: BudgetYear(self.year.unwrap_or_default()),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            days: self
                .class_days
                .split_whitespace()
                .filter_map(Day::parse_iso)
                .collect(),
            trainees,
            lessons,
        }
    }
}

impl Books<'_> {
    /// Mọi lớp with the đề án of each, people and lessons; a class without dates and đề án counts for year 0.
    pub fn all_classes(&self) -> Result<Vec<(Option<ProposalId>, OtherClass)>, StoreError> {
        let mut trainees: HashMap<ClassId, Vec<OtherTrainee>> = HashMap::new();
        for row in self.all_persons()? {
            let person = OtherTrainee {
                uid: row.uid,
                full_name: row.full_name,
                born_on: row.born_on,
                birth_year: row.birth_year,
                commune_code: row.commune_code,
                card_number: row.card_number,
                old_number: row.old_number,
            };
            trainees.entry(row.class_uid).or_default().push(person);
        }
        let mut lessons: HashMap<ClassId, Vec<Lesson>> = HashMap::new();
        let all_lessons = "SELECT * FROM lessons ORDER BY class_uid, taught_on, from_minute";
        for lesson in self.select::<Lesson>(all_lessons, [])? {
            lessons.entry(lesson.class_uid).or_default().push(lesson);
        }
        let classes: Vec<ClassRow> = self.select(include_str!("sql/all_classes.sql"), [])?;
        let whole = classes.into_iter().map(|row| {
            let people = trainees.remove(&row.uid).unwrap_or_default();
            let taught = lessons.remove(&row.uid).unwrap_or_default();
            (row.proposal_uid, row.whole(people, taught))
        });
        Ok(whole.collect())
    }

    /// Mọi hỗ trợ, oldest first.
    pub fn all_supports(&self) -> Result<Vec<OtherSupport>, StoreError> {
        let rows: Vec<SupportRow> = self.select(include_str!("sql/all_supports.sql"), [])?;
        let supports = rows.into_iter().map(|row| OtherSupport {
            proposal_uid: row.proposal_uid,
            proposal_code: row.code,
            kind: row.kind,
            source: row.source,
            year: row.year,
            establishment_uid: row.establishment_uid,
            owner_card_number: row.owner_card_number,
            abroad: row.abroad,
            tax_code: row.tax_code,
            name: row.name,
            commune_code: row.commune_code,
            content: row.content,
            grant: row.grant,
        });
        Ok(supports.collect())
    }

    /// Mọi hóa đơn đã dùng in standing vouchers, with the đề án of each.
    pub fn all_invoices(&self) -> Result<Vec<(Option<ProposalId>, OtherInvoice)>, StoreError> {
        let lines: Vec<VoucherLine> = self.select(include_str!("sql/invoiced_lines.sql"), [])?;
        let places: Vec<Place> = self.select(include_str!("sql/invoiced_vouchers.sql"), [])?;
        let places: HashMap<_, _> = places.into_iter().map(|place| (place.uid, place)).collect();
        let used = lines.iter().filter_map(|line| {
            let place = places.get(&line.voucher_uid)?;
            let used_in = place.used_in.clone();
            Some((
                place.proposal_uid,
                OtherInvoice {
                    key: line.invoice_key()?,
                    used_in,
                },
            ))
        });
        Ok(used.collect())
    }

    /// Máy có số máy của mọi đề án, with the đề án of each.
    pub fn all_machines(&self) -> Result<Vec<(ProposalId, OtherMachine)>, StoreError> {
        let machines: Vec<Machine> = self.select(
            "SELECT * FROM machines WHERE serial_number <> '' ORDER BY uid",
            [],
        )?;
        let named: Vec<MachineHome> = self.select(
            "SELECT DISTINCT p.uid, p.code, p.year FROM proposals AS p
             JOIN machines AS m ON m.proposal_uid = p.uid",
            [],
        )?;
        let named: HashMap<ProposalId, String> = named
            .into_iter()
            .map(|home| (home.uid, format!("{} năm {}", home.code, home.year)))
            .collect();
        let known = machines.iter().filter_map(|machine| {
            let used_in = named.get(&machine.proposal_uid)?.clone();
            let plate = machine.plate()?;
            Some((machine.proposal_uid, OtherMachine { plate, used_in }))
        });
        Ok(known.collect())
    }

    /// Hóa đơn như thế đã dùng in standing vouchers other than `except`: the same seller and number,
    /// whatever zeros it begins with.
    pub fn invoices_like(
        &self,
        line: &VoucherLine,
        except: VoucherId,
    ) -> Result<Vec<LikeInvoice>, StoreError> {
        self.select(
            include_str!("sql/invoices_like.sql"),
            rusqlite::params![
                line.seller_tax_code.trim(),
                line.invoice_number.trim().trim_start_matches('0'),
                except.to_string()
            ],
        )
    }

    /// Số đã cấp of the series this program issues, in the whole file.
    pub fn issued_numbers(
        &self,
    ) -> Result<Vec<(VoucherKind, BudgetYear, String, i64)>, StoreError> {
        let rows: Vec<Issued> = self.select(
            "SELECT kind, year, book, series_number FROM vouchers
             WHERE series_number IS NOT NULL ORDER BY kind, year, book, series_number",
            [],
        )?;
        Ok(rows
            .into_iter()
            .map(|row| (row.kind, row.year, row.book, row.series_number))
            .collect())
    }

    /// Lý do vượt chặn of a đề án, oldest first.
    pub fn overrides_of(&self, uid: ProposalId) -> Result<Vec<CheckOverride>, StoreError> {
        self.belonging("proposal_uid", uid.uid(), "allowed_on, uid")
    }
}
