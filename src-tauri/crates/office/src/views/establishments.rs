//! Sổ cơ sở công nghiệp nông thôn và hồ sơ một cơ sở.

use domain::card_number::mask;
use domain::establishment::Establishment;
use domain::ids::EstablishmentId;
use domain::money::Money;
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
    /// Cơ sở; the account is masked unless asked for.
    pub establishment: Establishment,
    /// Các lần được hỗ trợ, newest first.
    pub supports: Vec<EstablishmentSupport>,
    /// Tổng hỗ trợ, in đồng.
    pub granted: Money,
}

/// Sổ cơ sở.
pub fn register(office: &Office, filter: &EstablishmentFilter) -> Result<EstablishmentRegister> {
    let mut rows = office.books().establishment_register(filter)?;
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
    if !reveal {
        establishment.account_number = mask(&establishment.account_number);
    }
    let granted = supports.iter().map(|support| support.grant).sum();
    Ok(EstablishmentRecord {
        establishment,
        supports,
        granted,
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
