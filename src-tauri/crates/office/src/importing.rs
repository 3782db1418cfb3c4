//! Nhập danh sách: a file's accepted rows become records, one transaction a file; nothing of a refused file enters.

/// Danh sách cơ sở → cơ sở and their products.
mod establishments;
/// Hóa đơn điện tử → hóa đơn.
mod invoices;
/// Thông tin hợp đồng của tệp chứng từ → hợp đồng, nghiệm thu, tạm ứng.
mod papers;
/// Kế hoạch năm → kế hoạch and đề án.
mod plan;
/// Danh sách học viên → lớp and học viên.
mod trainees;
/// Bảng kê chứng từ → đề án, dự toán, hợp đồng, chứng từ.
mod vouchers;

use std::path::Path;

use domain::breach::CheckCode;
use domain::funding::FundSource;
use exchange::ReadOptions;
use exchange::code::Code;
use exchange::rejects::{self, ReadFile};
use exchange::report::{FileReport, FileStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;

/// Loại danh sách nhập.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Kế hoạch năm.
    Plan,
    /// Danh sách học viên.
    Trainees,
    /// Bảng kê chứng từ.
    Vouchers,
    /// Hóa đơn điện tử (XML).
    Invoices,
    /// Danh sách cơ sở công nghiệp nông thôn.
    Establishments,
}

/// Nhập gì, vào đâu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRequest {
    /// Loại danh sách.
    pub kind: ImportKind,
    /// Các tệp; of invoices also folders.
    pub paths: Vec<String>,
    /// Mã lớp to put trainees into; none = the class the file names.
    #[serde(default)]
    pub class: Option<String>,
    /// Mã đề án; none = the one the file names.
    #[serde(default)]
    pub proposal: Option<String>,
    /// Nguồn, when the file does not say.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// Năm, when the file does not say.
    #[serde(default)]
    pub year: Option<i32>,
    /// Chỉ xem trước, chưa ghi gì.
    #[serde(default)]
    pub dry_run: bool,
    /// Nơi ghi các dòng bị loại (.xlsx).
    #[serde(default)]
    pub rejects: Option<String>,
}

/// Kết quả nhập.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct ImportAnswer {
    /// Báo cáo từng tệp, as the terminal prints it.
    #[ts(type = "unknown[]")]
    pub files: Vec<serde_json::Value>,
    /// Người có mặt ở hai lớp.
    pub duplicates: Vec<DuplicatePerson>,
    /// Tóm tắt từng tệp for the screens.
    pub summary: Vec<FileSummary>,
    /// Nơi đã ghi các dòng bị loại.
    pub rejects: Option<String>,
}

/// Tóm tắt một tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileSummary {
    /// Tệp.
    pub file: String,
    /// Được nhận.
    pub accepted: bool,
    /// Số dòng nhận.
    pub rows_accepted: i64,
    /// Số dòng loại.
    pub rows_rejected: i64,
    /// Lời về tệp và các dòng.
    pub notes: Vec<ImportNote>,
}

/// Một lời trong báo cáo nhập.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportNote {
    /// Dòng của trang tính; none = the whole file.
    pub row: Option<i64>,
    /// Mã.
    pub code: String,
    /// Lời.
    pub message: String,
    /// Quy tắc kiểm tra nói cùng chuyện of the records, once they are in (decisions 14).
    #[serde(default)]
    pub check: Option<CheckCode>,
}

/// Một người ở hai lớp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicatePerson {
    /// `same_person_two_classes` or `same_person_overlapping_classes`.
    #[serde(rename = "type")]
    #[ts(rename = "type")]
    pub kind: String,
    /// `ask` or `block`.
    pub severity: String,
    /// Số CCCD.
    pub card_number: String,
    /// Ở đâu: tên và lớp.
    pub r#where: Vec<PersonPlace>,
}

/// Một lần có mặt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonPlace {
    /// Họ và tên as written there.
    pub name: String,
    /// Tên lớp.
    pub class: String,
}

/// Nhập các tệp; each stands for itself (decisions 19).
pub fn import(office: &mut Office, request: &ImportRequest) -> Result<(ImportAnswer, Vec<String>)> {
    if request.kind == ImportKind::Invoices {
        return invoices::import(office, request);
    }
    let options = ReadOptions {
        today: office.today()?,
        home_province: Some(office.centre()?.province_code).filter(|code| !code.is_empty()),
    };
    let job = Job { request, options };
    match request.kind {
        ImportKind::Plan => job.run(
            office,
            Operation::ImportPlan,
            "kế hoạch",
            exchange::plan_list::read_plan,
            plan::take,
        ),
        ImportKind::Trainees => job.run(
            office,
            Operation::ImportTrainees,
            "học viên",
            exchange::trainee_list::read_trainees,
            trainees::take,
        ),
        ImportKind::Establishments => job.run(
            office,
            Operation::ImportEstablishments,
            "cơ sở",
            exchange::establishment_list::read_establishments,
            establishments::take,
        ),
        ImportKind::Vouchers | ImportKind::Invoices => job.run(
            office,
            Operation::ImportVouchers,
            "chứng từ",
            exchange::voucher_list::read_vouchers,
            vouchers::take,
        ),
    }
}

struct Job<'a> {
    request: &'a ImportRequest,
    options: ReadOptions,
}

/// Reads bytes into a report.
type Read<R, H> = fn(&str, &[u8], &ReadOptions) -> FileReport<R, H>;
/// Writes a report's accepted rows; may reject more rows, for reasons only the books know.
type Take<R, H> =
    fn(&mut Writer<'_>, &ImportRequest, &mut FileReport<R, H>) -> Result<Vec<DuplicatePerson>>;

impl Job<'_> {
    fn run<R: Serialize, H: Serialize>(
        &self,
        office: &mut Office,
        operation: Operation,
        what: &str,
        read: Read<R, H>,
        take: Take<R, H>,
    ) -> Result<(ImportAnswer, Vec<String>)> {
        let mut answer = ImportAnswer::default();
        let (mut touched, mut done) = (Vec::new(), Vec::new());
        for path in &self.request.paths {
            let bytes = std::fs::read(path).map_err(|source| OfficeError::CannotRead {
                path: path.clone(),
                source,
            })?;
            let mut report = read(path, &bytes, &self.options);
            if report.status == FileStatus::Accepted {
                let label = format!("Nhập {what} từ {}", file_name(path));
                let work = |writer: &mut Writer<'_>| take(writer, self.request, &mut report);
                let found = match self.request.dry_run {
                    true => office.rehearse(work)?,
                    false => {
                        let change = office.change(operation, label, work)?;
                        touched.extend(change.touched);
                        change.output
                    }
                };
                answer.duplicates.extend(found);
            }
            answer.summary.push(summary(&report));
            done.push((report, bytes));
        }
        answer.rejects = self.write_rejects(&done)?;
        for (report, _) in &done {
            let value = serde_json::to_value(report);
            answer
                .files
                .push(value.map_err(|error| OfficeError::Fault(error.to_string()))?);
        }
        Ok((answer, touched))
    }

    fn write_rejects<R, H>(&self, done: &[(FileReport<R, H>, Vec<u8>)]) -> Result<Option<String>> {
        let Some(out) = &self.request.rejects else {
            return Ok(None);
        };
        let files: Vec<ReadFile<'_, R, H>> = done
            .iter()
            .map(|(report, bytes)| ReadFile { report, bytes })
            .collect();
        let book =
            rejects::workbook(&files).map_err(|error| OfficeError::Fault(error.to_string()))?;
        let Some(book) = book else { return Ok(None) };
        std::fs::write(out, book).map_err(|source| OfficeError::CannotWrite {
            path: out.clone(),
            source,
        })?;
        Ok(Some(out.clone()))
    }
}

fn file_name(path: &str) -> String {
    Path::new(path)
        .file_name()
        .map_or_else(|| path.to_owned(), |n| n.to_string_lossy().into_owned())
}

fn summary<R, H>(report: &FileReport<R, H>) -> FileSummary {
    let note = |row: Option<i64>, code: &Code| ImportNote {
        row,
        code: code.wire().to_owned(),
        message: code.sentence().to_owned(),
        check: code.check(),
    };
    let mut notes: Vec<ImportNote> = report.codes.iter().map(|code| note(None, code)).collect();
    for sheet in &report.sheets {
        for row in &sheet.rows {
            notes.extend(
                row.codes
                    .iter()
                    .map(|code| note(Some(row.row.into()), code)),
            );
        }
    }
    FileSummary {
        file: report.file.clone(),
        accepted: report.status == FileStatus::Accepted,
        rows_accepted: report.accepted_rows().into(),
        rows_rejected: report.rejected_rows().into(),
        notes,
    }
}
