//! Nhập danh sách: a file's accepted rows become records, one transaction a file; nothing of a refused file enters.

/// Danh sách cơ sở → cơ sở and their products.
mod establishments;
/// Hóa đơn điện tử → hóa đơn.
mod invoices;
/// Thông tin hợp đồng của tệp chứng từ → hợp đồng, nghiệm thu, tạm ứng.
mod papers;
/// Kế hoạch năm → kế hoạch and đề án.
mod plan;
/// Xem trước các cột.
pub mod preview;
/// Tiến độ nhập.
mod steps;
/// Danh sách học viên → lớp and học viên.
pub(crate) mod trainees;
/// Bảng kê chứng từ → đề án, dự toán, hợp đồng, chứng từ.
mod vouchers;

use std::path::Path;

use domain::breach::CheckCode;
use domain::calendar::Day;
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
use crate::progress::Watch;
use preview::{EncodingChoice, SheetColumns};
pub(crate) use steps::FileSteps;
use steps::Steps;

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
    /// Bảng mã cán bộ chọn cho từng cột.
    #[serde(default)]
    pub encodings: Vec<EncodingChoice>,
}

/// Kết quả nhập.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct ImportAnswer {
    /// Báo cáo từng tệp, as the terminal prints it.
    #[ts(type = "unknown[]")]
    pub files: Vec<serde_json::Value>,
    /// Người có mặt ở hai lớp, or who may be.
    pub duplicates: Vec<DuplicatePerson>,
    /// Tóm tắt từng tệp for the screens.
    pub summary: Vec<FileSummary>,
    /// Nơi đã ghi các dòng bị loại.
    pub rejects: Option<String>,
    /// Đã dừng theo yêu cầu: the files told are in, the rest is not.
    pub stopped: bool,
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
    /// Các cột của từng trang tính.
    #[serde(default)]
    pub sheets: Vec<SheetColumns>,
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

/// Loại trùng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum DuplicateKind {
    /// Cùng số, ở hai lớp khác thời gian: to be asked about.
    #[serde(rename = "same_person_two_classes")]
    TwoClasses,
    /// Cùng số, ở hai lớp cùng thời gian: not possible.
    #[serde(rename = "same_person_overlapping_classes")]
    Overlapping,
    /// Giống họ tên, ngày sinh và xã, số khác hoặc thiếu: to be asked about.
    #[serde(rename = "likely_same_person")]
    Likely,
}

/// Một người ở hai lớp, or who may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicatePerson {
    /// Loại trùng.
    #[serde(rename = "type")]
    #[ts(rename = "type")]
    pub kind: DuplicateKind,
    /// `ask` or `block`.
    pub severity: String,
    /// Số CCCD of the row that comes in, else of the row on file; empty = neither has one.
    pub card_number: String,
    /// Ở đâu: the row on file, then the row that comes in.
    pub r#where: Vec<PersonPlace>,
}

impl DuplicatePerson {
    fn of(kind: DuplicateKind, kept: PersonPlace, coming: PersonPlace) -> DuplicatePerson {
        let numbers = [&coming.card_number, &kept.card_number];
        let number = numbers.into_iter().find(|number| !number.is_empty());
        DuplicatePerson {
            kind,
            severity: match kind {
                DuplicateKind::Overlapping => "block",
                DuplicateKind::TwoClasses | DuplicateKind::Likely => "ask",
            }
            .to_owned(),
            card_number: number.cloned().unwrap_or_default(),
            r#where: vec![kept, coming],
        }
    }
}

/// Một lần có mặt, as two of them are shown side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonPlace {
    /// Họ và tên as written there.
    pub name: String,
    /// Tên lớp.
    pub class: String,
    /// Khai giảng.
    pub starts_on: Option<Day>,
    /// Bế giảng.
    pub ends_on: Option<Day>,
    /// Ngày sinh, or the year alone.
    pub born: String,
    /// Số giấy tờ, masked.
    pub number: String,
    /// Địa chỉ.
    pub address: String,
    /// Số giấy tờ in full: it stays here.
    #[serde(skip)]
    card_number: String,
}

/// Nhập các tệp; each stands for itself (decisions 19). Asked to stop, it leaves nothing of the file it is at.
pub fn import(
    office: &mut Office,
    request: &ImportRequest,
    watch: Watch<'_>,
) -> Result<(ImportAnswer, Vec<String>)> {
    let steps = Steps::of(request, watch);
    if request.kind == ImportKind::Invoices {
        return invoices::import(office, request, &steps);
    }
    let options = ReadOptions {
        today: office.today()?,
        home_province: Some(office.centre()?.province_code).filter(|code| !code.is_empty()),
        encodings: request.encodings.iter().map(Into::into).collect(),
    };
    let job = Job {
        request,
        options,
        steps,
    };
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
    steps: Steps<'a>,
}

/// Reads bytes into a report.
type Read<R, H> = fn(&str, &[u8], &ReadOptions) -> FileReport<R, H>;
/// Writes a report's accepted rows; may reject more rows, for reasons only the books know.
type Take<R, H> = fn(
    &mut Writer<'_>,
    &ImportRequest,
    &mut FileReport<R, H>,
    &FileSteps<'_>,
) -> Result<Vec<DuplicatePerson>>;
/// A file as read, beside its bytes.
type Done<R, H> = (FileReport<R, H>, Vec<u8>);

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
        let mut touched = Vec::new();
        let mut done = Vec::new();
        if self.request.dry_run {
            // One rehearsal for all: a person in two of the files is told as when they really go in.
            answer.duplicates = office.rehearse(|writer| {
                let mut found = Vec::new();
                for at in 0..self.request.paths.len() {
                    let mut one = self.read(at, read)?;
                    if one.0.status == FileStatus::Accepted {
                        found.extend(take(
                            writer,
                            self.request,
                            &mut one.0,
                            &self.steps.file(at),
                        )?);
                    }
                    done.push(one);
                }
                Ok(found)
            })?;
        } else {
            for (at, path) in self.request.paths.iter().enumerate() {
                let went = self.read(at, read).and_then(|mut one| {
                    if one.0.status == FileStatus::Accepted {
                        let label = format!("Nhập {what} từ {}", file_name(path));
                        let change = office.change(operation, label, |writer| {
                            take(writer, self.request, &mut one.0, &self.steps.file(at))
                        })?;
                        touched.extend(change.touched);
                        answer.duplicates.extend(change.output);
                    }
                    Ok(one)
                });
                match went {
                    Ok(one) => done.push(one),
                    // What went in before stays in, and the answer says so.
                    Err(OfficeError::Stopped) if !done.is_empty() => {
                        answer.stopped = true;
                        break;
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        answer.rejects = self.write_rejects(&done)?;
        for (report, _) in &done {
            answer.summary.push(summary(report));
            let value = serde_json::to_value(report);
            let value = value.map_err(|error| OfficeError::Fault(error.to_string()))?;
            answer.files.push(value);
        }
        Ok((answer, touched))
    }

    fn read<R, H>(&self, at: usize, read: Read<R, H>) -> Result<Done<R, H>> {
        let path = &self.request.paths[at];
        self.steps.tell(at, 0)?;
        let bytes = std::fs::read(path).map_err(|source| OfficeError::CannotRead {
            path: path.clone(),
            source,
        })?;
        Ok((read(path, &bytes, &self.options), bytes))
    }

    fn write_rejects<R, H>(&self, done: &[Done<R, H>]) -> Result<Option<String>> {
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
        sheets: preview::sheets(report),
    }
}
