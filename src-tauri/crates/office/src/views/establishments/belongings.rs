use std::sync::Arc;

use domain::calendar::Day;
use domain::establishment::machine::Machine;
use domain::establishment::outcome::{self, Outcome};
use domain::establishment::product::{CertificateRule, Product};
use domain::ids::{EstablishmentId, ProposalId};
use domain::proposal_file::ProposalFile;
use domain::regulation::{Indicator, RegulationPack};
use rust_decimal::Decimal;
use serde::Serialize;
use store::queries::establishment::EstablishmentSupport;
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;
use crate::regulation_assets::packs;
use crate::rulebook::Rulebook;

/// Sản phẩm with the day its certificate ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProductRow {
    /// Sản phẩm.
    pub product: Product,
    /// Giấy chứng nhận có giá trị đến.
    pub expires_on: Option<Day>,
    /// Đã hết giá trị hôm nay.
    pub expired: bool,
}

/// Máy móc with its đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MachineRow {
    /// Máy.
    pub machine: Machine,
    /// Mã đề án.
    pub code: String,
    /// Năm.
    pub year: i32,
}

/// Một lần hỗ trợ được theo dõi: indicators before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FollowedSupport {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã đề án.
    pub code: String,
    /// Tên đề án.
    pub title: String,
    /// Năm.
    pub year: i32,
    /// Các kỳ ghi số liệu, in months after support.
    pub months: Vec<i64>,
    /// Chỉ tiêu, in the order of the pack.
    pub indicators: Vec<IndicatorRow>,
    /// Mọi số liệu đã ghi.
    pub outcomes: Vec<Outcome>,
}

/// Một chỉ tiêu trước và sau.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IndicatorRow {
    /// Mã chỉ tiêu.
    pub code: String,
    /// Tên.
    pub name: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Trước hỗ trợ.
    #[ts(type = "string | null")]
    pub before: Option<Decimal>,
    /// Sau hỗ trợ, one for each kỳ.
    pub after: Vec<Option<LaterFigure>>,
}

/// Số liệu sau hỗ trợ with its change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LaterFigure {
    /// Giá trị.
    #[ts(type = "string")]
    pub value: Decimal,
    /// Tăng, giảm so với trước; none without a figure of before.
    #[ts(type = "string | null")]
    pub difference: Option<Decimal>,
    /// Tăng, giảm (%).
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

/// Sản phẩm của một cơ sở. A certificate is judged by the pack of the day it was given, else of today.
pub(super) fn products(office: &Office, uid: EstablishmentId) -> Result<Vec<ProductRow>> {
    let today = office.today()?;
    let book = Rulebook::read(&office.books())?;
    let term = |day: Day| -> Result<Option<CertificateRule>> {
        let pack = book.on(day);
        let term = pack.and_then(|pack| pack.eligibility.certificate.clone());
        Ok(term.map(|term| term.rule()))
    };
    let mut rows = Vec::new();
    for product in office.books().products_of(uid)? {
        let given = product.certified_on.unwrap_or(today);
        let rule = term(given)?.or(term(today)?);
        let expires_on = rule
            .and_then(|rule| product.expires_on(rule))
            .or(product.valid_to);
        rows.push(ProductRow {
            expired: expires_on.is_some_and(|last| last < today),
            expires_on,
            product,
        });
    }
    Ok(rows)
}

/// Máy móc của một cơ sở, newest đề án first.
pub(super) fn machines(
    office: &Office,
    uid: EstablishmentId,
    supports: &[EstablishmentSupport],
) -> Result<Vec<MachineRow>> {
    let mut rows: Vec<MachineRow> = office
        .books()
        .machines_of(uid)?
        .into_iter()
        .map(|machine| {
            let of = supports
                .iter()
                .find(|support| support.proposal_uid == machine.proposal_uid);
            MachineRow {
                code: of.map_or(String::new(), |support| support.code.clone()),
                year: of.map_or(0, |support| support.year),
                machine,
            }
        })
        .collect();
    rows.sort_by(|a, b| b.year.cmp(&a.year).then(a.code.cmp(&b.code)));
    Ok(rows)
}

/// Các lần hỗ trợ được theo dõi: those whose kind the pack follows, and those with figures.
pub(super) fn followed(
    office: &Office,
    uid: EstablishmentId,
    supports: &[EstablishmentSupport],
) -> Result<Vec<FollowedSupport>> {
    let outcomes = office.books().outcomes_of(uid)?;
    let book = Rulebook::read(&office.books())?;
    let mut rows: Vec<FollowedSupport> = Vec::new();
    for support in supports {
        if rows
            .iter()
            .any(|row| row.proposal_uid == support.proposal_uid)
        {
            continue;
        }
        let own = outcomes
            .iter()
            .filter(|outcome| outcome.proposal_uid == support.proposal_uid);
        let own: Vec<Outcome> = own.cloned().collect();
        let Some(file) = office.books().proposal_file(support.proposal_uid)? else {
            continue;
        };
        let Some(pack) = asking_pack(&book, &file)? else {
            continue;
        };
        let kind = file.proposal.kind.key();
        let is_asked = pack.outcomes.kinds.iter().any(|k| k == kind);
        if is_asked || !own.is_empty() {
            rows.push(one(support, &pack, own));
        }
    }
    Ok(rows)
}

/// The pack of the đề án, or, where it asks for nothing, the newest that asks: an older support may be
/// followed too.
fn asking_pack(book: &Rulebook, file: &ProposalFile) -> Result<Option<Arc<RegulationPack>>> {
    let asks = |pack: &RegulationPack| !pack.outcomes.indicators.is_empty();
    if let Some(own) = book.of(file).filter(|pack| asks(pack)) {
        return Ok(Some(own));
    }
    let mut shipped = packs()?.iter();
    Ok(shipped.rfind(|pack| asks(pack)).cloned().map(Arc::new))
}

fn one(
    support: &EstablishmentSupport,
    pack: &RegulationPack,
    outcomes: Vec<Outcome>,
) -> FollowedSupport {
    let mut months: Vec<i64> = pack.outcomes.months.clone();
    months.extend(outcomes.iter().map(|outcome| outcome.months));
    months.retain(|months| *months > 0);
    months.sort_unstable();
    months.dedup();
    let indicators = pack.outcomes.indicators.iter();
    FollowedSupport {
        proposal_uid: support.proposal_uid,
        code: support.code.clone(),
        title: support.title.clone(),
        year: support.year,
        indicators: indicators.map(|i| row(i, &months, &outcomes)).collect(),
        months,
        outcomes,
    }
}

fn row(indicator: &Indicator, months: &[i64], outcomes: &[Outcome]) -> IndicatorRow {
    let of = |months: i64| {
        outcomes
            .iter()
            .find(|one| one.indicator == indicator.code && one.months == months)
    };
    let before = of(0).map(|outcome| outcome.value);
    let later = |months: &i64| {
        let value = of(*months)?.value;
        let change = before.map(|before| outcome::change(before, value));
        Some(LaterFigure {
            value,
            difference: change.map(|(difference, _)| difference),
            percent: change.and_then(|(_, percent)| percent),
        })
    };
    let named = outcomes.iter().find(|one| one.indicator == indicator.code);
    IndicatorRow {
        code: indicator.code.clone(),
        name: indicator.name.clone(),
        unit: named.map_or(indicator.unit.clone(), |outcome| outcome.unit.clone()),
        before,
        after: months.iter().map(later).collect(),
    }
}
