//! Kiểm tra trước: the bối cảnh of a đề án, gathered from the whole file, and what the rules say in it.

use domain::breach::{Breach, Severity, Subject};
use domain::calendar::Day;
use domain::centre::Centre;
use domain::ids::ProposalId;
use domain::proposal_file::ProposalFile;
use domain::regulation::RegulationPack;
use domain::settlement::CheckOverride;
use domain::settlement::checks::{
    CheckCode, IssuedSeries, OtherClass, OtherInvoice, OtherSupport, Step, Surroundings, check,
    passed,
};
use domain::voucher::VoucherWithLines;
use domain::voucher::limits::broken_by_posting;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check_words;
use crate::commands::proposals::proposal_file;
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::rulebook;

/// Một điều quy tắc nêu, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreachRow {
    /// Mã kiểm tra.
    pub code: CheckCode,
    /// Mức độ.
    pub severity: Severity,
    /// Record it is about.
    pub subject: Subject,
    /// Chuyện gì.
    pub what: String,
    /// Làm gì.
    pub advice: String,
    /// Căn cứ.
    pub reference: String,
    /// Lý do đã cho qua; none = still stands.
    pub allowed: Option<AllowedBlock>,
}

/// Lý do cho qua một lỗi chặn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AllowedBlock {
    /// Lý do.
    pub reason: String,
    /// Người cho phép.
    pub allowed_by: String,
    /// Ngày cho phép.
    pub allowed_on: Day,
}

/// Kết quả kiểm tra một đề án. Blocks that a director let through are listed, but not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preflight {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã đề án.
    pub code: String,
    /// Tên đề án.
    pub title: String,
    /// Các điều nêu, blocks first.
    pub breaches: Vec<BreachRow>,
    /// Số lỗi chặn còn đó.
    pub blocks: i64,
    /// Số điều nhắc.
    pub warnings: i64,
    /// Số việc đến hạn.
    pub reminders: i64,
    /// Số quy tắc đạt.
    pub passed: i64,
}

/// Bối cảnh của một đề án, owned: rules look at it through `view`.
pub struct Around {
    file: FileWide,
    pack: Option<&'static RegulationPack>,
    today: Day,
    centre_name: String,
    province: String,
}

/// What lies outside the đề án.
struct FileWide {
    classes: Vec<OtherClass>,
    supports: Vec<OtherSupport>,
    invoices: Vec<OtherInvoice>,
    series: Vec<IssuedSeries>,
}

impl Around {
    /// As the rules take it.
    pub fn view(&self) -> Surroundings<'_> {
        Surroundings {
            today: self.today,
            pack: self.pack,
            centre_name: &self.centre_name,
            province: &self.province,
            old_rules_set_aside: false,
            other_classes: &self.file.classes,
            other_supports: &self.file.supports,
            other_invoices: &self.file.invoices,
            issued_numbers: &self.file.series,
        }
    }
}

/// Bối cảnh: everything in the file that a đề án must be compared with.
pub fn surroundings(office: &Office, file: &ProposalFile) -> Result<Around> {
    let books = office.books();
    let centre = office.centre()?;
    let uid = file.proposal.uid;
    Ok(Around {
        file: FileWide {
            classes: books.other_classes(uid)?,
            supports: books.other_supports(uid)?,
            invoices: books.other_invoices(uid)?,
            series: IssuedSeries::gather(books.issued_numbers()?),
        },
        pack: rulebook::pack_of(&file.proposal)?,
        today: office.today()?,
        province: province_name(&centre),
        centre_name: centre.name,
    })
}

/// Kiểm tra một đề án at a step.
pub fn preflight(office: &Office, uid: ProposalId, step: Step) -> Result<Preflight> {
    let file = proposal_file(office, uid)?;
    let around = surroundings(office, &file)?;
    let overrides = office.books().overrides_of(uid)?;
    let breaches = rows(check(&file, &around.view(), step), &overrides);
    let standing = |severities: &[Severity]| {
        let rows = breaches.iter().filter(|row| row.allowed.is_none());
        rows.filter(|row| severities.contains(&row.severity)).count() as i64
    };
    Ok(Preflight {
        proposal_uid: uid,
        code: file.proposal.code.clone(),
        title: file.proposal.title.clone(),
        blocks: standing(&[Severity::Block, Severity::BlockOverridable]),
        warnings: standing(&[Severity::Warn]),
        reminders: standing(&[Severity::Remind]),
        passed: passed(&file, &around.view(), step) as i64,
        breaches,
    })
}

/// Điều chặn việc ghi sổ một chứng từ, without those a director let through.
pub fn posting_blocks(office: &Office, paper: &VoucherWithLines) -> Result<Vec<Breach>> {
    let Some(uid) = paper.voucher.proposal_uid else {
        return Ok(Vec::new());
    };
    let file = proposal_file(office, uid)?;
    let around = surroundings(office, &file)?;
    let overrides = office.books().overrides_of(uid)?;
    let mut blocks = broken_by_posting(&file, paper, &around.view());
    blocks.retain(|breach| allowed(breach, &overrides).is_none());
    Ok(blocks)
}

/// The words of each, and whether a director let it through.
pub fn rows(breaches: Vec<Breach>, overrides: &[CheckOverride]) -> Vec<BreachRow> {
    let row = |breach: Breach| {
        let (what, advice) = check_words::words(&breach);
        let allowed = allowed(&breach, overrides);
        let Breach { code, severity, subject, reference, .. } = breach;
        BreachRow { code, severity, subject, what, advice, reference, allowed }
    };
    breaches.into_iter().map(row).collect()
}

fn allowed(breach: &Breach, overrides: &[CheckOverride]) -> Option<AllowedBlock> {
    let may_be = breach.severity == Severity::BlockOverridable;
    let given = overrides.iter().filter(|_| may_be).find(|given| {
        given.code == breach.code.wire() && given.subject_uid == breach.subject.uid
    })?;
    Some(AllowedBlock {
        reason: given.reason.clone(),
        allowed_by: given.allowed_by.clone(),
        allowed_on: given.allowed_on,
    })
}

/// Tên tỉnh as ceilings write it: by the unit's code, else as its department is named.
fn province_name(centre: &Centre) -> String {
    let mut communes = exchange::commune::all().iter();
    let by_code = communes.find(|commune| commune.province_code == centre.province_code);
    let named = by_code.map_or(centre.department.as_str(), |commune| commune.province.as_str());
    let kinds = ["Tỉnh ", "tỉnh ", "Thành phố ", "thành phố "];
    let tail = kinds.iter().find_map(|kind| named.split_once(kind));
    tail.map_or(named, |(_, name)| name).to_owned()
}

/// What `allow_override` must find: a block of this đề án that may be let through.
pub fn overridable(office: &Office, uid: ProposalId, code: CheckCode, subject: &str) -> Result<BreachRow> {
    let found = preflight(office, uid, Step::All)?;
    let row = found.breaches.into_iter().find(|row| {
        row.code == code && row.subject.uid == subject && row.severity == Severity::BlockOverridable
    });
    row.ok_or_else(|| OfficeError::NotFound {
        kind: "lỗi chặn cho qua được",
        label: code.wire().to_owned(),
    })
}
