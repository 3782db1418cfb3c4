use domain::card_number::mask;
use domain::establishment::Establishment;
use domain::establishment::likeness::{is_like, legal_number, spelled};
use domain::ids::EstablishmentId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Cơ sở đang nhập, as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SimilarTo {
    /// Cơ sở; a new one has the nil identity.
    pub uid: EstablishmentId,
    /// Tên.
    pub name: String,
    /// Mã số thuế.
    pub tax_code: String,
    /// Mã xã.
    pub commune_code: Option<String>,
}

/// Cơ sở giống cơ sở đang nhập.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SimilarEstablishment {
    /// Cơ sở.
    pub uid: EstablishmentId,
    /// Tên.
    pub name: String,
    /// Mã số thuế.
    pub tax_code: String,
    /// Địa chỉ.
    pub address: String,
    /// Giống ở đâu, in the officer's words.
    pub why: String,
}

/// Cơ sở giống một cơ sở, those with the same number first.
pub fn similar(office: &Office, to: &SimilarTo) -> Result<Vec<SimilarEstablishment>> {
    let others = office.books().establishments()?;
    let others = others.iter().filter(|other| other.uid != to.uid);
    let mut found: Vec<(u8, SimilarEstablishment)> = others
        .filter_map(|other| {
            let (rank, why) = likeness(to, other)?;
            let row = SimilarEstablishment {
                uid: other.uid,
                name: other.name.clone(),
                tax_code: other.tax_code.clone(),
                address: other.address.clone(),
                why,
            };
            Some((rank, row))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    Ok(found.into_iter().map(|(_, row)| row).take(5).collect())
}

fn likeness(to: &SimilarTo, other: &Establishment) -> Option<(u8, String)> {
    let number = legal_number(&to.tax_code);
    if number.len() >= 10 && number == legal_number(&other.tax_code) {
        return Some((0, format!("cùng mã số thuế {}", other.tax_code)));
    }
    if number.len() == 12 && number == other.owner_card_number {
        return Some((
            0,
            format!("cùng số định danh của chủ cơ sở {}", mask(number)),
        ));
    }
    if to.name.trim().is_empty() {
        return None;
    }
    let places = (to.commune_code.as_deref(), other.commune_code.as_deref());
    match places {
        (Some(here), Some(there)) if here == there => {
            is_like(&to.name, &other.name).then(|| (1, "tên giống, cùng xã".to_owned()))
        }
        (Some(_), Some(_)) => None,
        _ => (spelled(&to.name) == spelled(&other.name)).then(|| (2, "tên giống".to_owned())),
    }
}
