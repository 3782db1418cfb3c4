//! Sổ cơ sở công nghiệp nông thôn và hồ sơ một cơ sở.

mod belongings;
mod similar;

pub use belongings::{FollowedSupport, IndicatorRow, LaterFigure, MachineRow, ProductRow};
pub use similar::{SimilarEstablishment, SimilarTo, similar};

use domain::card_number::mask;
use domain::establishment::Establishment;
use domain::funding::FundSource;
use domain::ids::EstablishmentId;
use domain::money::Money;
use domain::tax_code::{self, TaxCodeFlaw};
use serde::Serialize;
use store::queries::establishment::{EstablishmentFilter, EstablishmentRow, EstablishmentSupport};
use ts_rs::TS;

use crate::error::{OfficeError, Result};
use crate::office::Office;

/// Sổ cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EstablishmentRegister {
    /// Số dòng that fit the filter, shown or not.
    pub count: i64,
    /// Các dòng, by name.
    pub rows: Vec<EstablishmentRow>,
    /// Tổng of every row that fits the filter.
    pub totals: EstablishmentTotals,
}

/// Tổng sổ cơ sở.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct EstablishmentTotals {
    /// Số cơ sở đã được hỗ trợ.
    pub supported: i64,
    /// Số lượt hỗ trợ.
    pub supports: i64,
    /// Kinh phí hỗ trợ, in đồng.
    pub granted: Money,
}

/// Hồ sơ một cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EstablishmentRecord {
    /// Cơ sở; what is personal is masked unless asked for.
    pub establishment: Establishment,
    /// Xã, tỉnh hiện hành; empty = not tied to one.
    pub commune: String,
    /// Số kiểm tra của mã số thuế không đúng.
    pub tax_code_slip: bool,
    /// Các lần được hỗ trợ, newest first.
    pub supports: Vec<EstablishmentSupport>,
    /// Tổng hỗ trợ, in đồng.
    pub granted: Money,
    /// Trong đó khuyến công quốc gia.
    pub granted_national: Money,
    /// Trong đó khuyến công địa phương.
    pub granted_local: Money,
    /// Sản phẩm.
    pub products: Vec<ProductRow>,
    /// Máy móc.
    pub machines: Vec<MachineRow>,
    /// Kết quả trước và sau hỗ trợ, by đề án.
    pub followed: Vec<FollowedSupport>,
}

/// Sổ cơ sở.
pub fn register(office: &Office, filter: &EstablishmentFilter) -> Result<EstablishmentRegister> {
    let mut rows = office.books().establishment_register(filter)?;
    for row in &mut rows {
        let commune = row.commune_code.as_deref();
        let commune = commune.and_then(exchange::commune::by_code);
        row.commune = commune.map_or(String::new(), |commune| commune.name.clone());
    }
    let totals = rows
        .iter()
        .fold(EstablishmentTotals::default(), |sum, row| {
            EstablishmentTotals {
                supported: sum.supported + i64::from(row.supports > 0),
                supports: sum.supports + row.supports,
                granted: sum.granted + row.granted,
            }
        });
    let count = rows.len() as i64;
    if let Some(limit) = filter.limit {
        rows.truncate(usize::try_from(limit).unwrap_or_default());
    }
    Ok(EstablishmentRegister {
        count,
        rows,
        totals,
    })
}

/// Hồ sơ một cơ sở.
pub fn record(office: &Office, uid: EstablishmentId, reveal: bool) -> Result<EstablishmentRecord> {
    let mut establishment = found(office, uid)?;
    let supports = office.books().supports_of(uid)?;
    let granted_by = |source| -> Money {
        let of = supports.iter().filter(|support| support.source == source);
        of.map(|support| support.grant).sum()
    };
    let (national, local) = (
        granted_by(FundSource::National),
        granted_by(FundSource::Local),
    );
    if !reveal {
        masked(&mut establishment);
    }
    let checked = tax_code::check(&establishment.tax_code);
    Ok(EstablishmentRecord {
        commune: commune_name(establishment.commune_code.as_deref()),
        tax_code_slip: checked == Err(TaxCodeFlaw::CheckDigit),
        products: belongings::products(office, uid)?,
        machines: belongings::machines(office, uid, &supports)?,
        followed: belongings::followed(office, uid, &supports)?,
        establishment,
        granted: national + local,
        granted_national: national,
        granted_local: local,
        supports,
    })
}

/// Account, owner's number and ethnic group are shown only when asked for.
fn masked(row: &mut Establishment) {
    row.account_number = mask(&row.account_number);
    row.owner_card_number = mask(&row.owner_card_number);
    row.owner_ethnic_group = "*".repeat(row.owner_ethnic_group.chars().count());
}

/// "Xã Bình Lư, Tỉnh Lai Châu" of a code.
fn commune_name(code: Option<&str>) -> String {
    let commune = code.and_then(exchange::commune::by_code);
    commune.map_or(String::new(), |commune| {
        format!("{}, {}", commune.name, commune.province)
    })
}

/// Cơ sở theo định danh.
pub fn found(office: &Office, uid: EstablishmentId) -> Result<Establishment> {
    let found = office.books().find(uid.uid())?;
    found.ok_or_else(|| OfficeError::NotFound {
        kind: "cơ sở",
        label: uid.to_string(),
    })
}
