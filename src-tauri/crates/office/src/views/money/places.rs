//! Kinh phí theo nơi: the map in the form of a table.

use std::collections::{BTreeSet, HashMap};

use domain::breach::Subject;
use domain::calendar::Day;
use domain::fold::fold;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::money::Money;
use domain::settlement::explain::Explanation;
use serde::Serialize;
use store::queries::money::{PlacedProposal, PlacedShare};
use ts_rs::TS;

use super::wire;
use crate::error::Result;
use crate::office::Office;

/// What is written where no record names a place.
const NOWHERE: &str = "Chưa ghi nơi";

/// Kinh phí theo nơi và năm, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceTable {
    /// Các năm.
    pub years: Vec<i32>,
    /// Các nơi, the one with most money first.
    pub rows: Vec<PlaceRow>,
    /// Tổng.
    pub total: Money,
    /// Ô lớn nhất, for the shades.
    pub most: Money,
}

/// Một nơi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceRow {
    /// Tên nơi: huyện cũ, or xã.
    pub place: String,
    /// Các năm, in order.
    pub years: Vec<PlaceYear>,
    /// Cộng khuyến công quốc gia.
    pub national: Money,
    /// Cộng khuyến công địa phương.
    pub local: Money,
    /// Cộng.
    pub total: Money,
}

/// Một nơi trong một năm, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceYear {
    /// Khuyến công quốc gia.
    pub national: Money,
    /// Khuyến công địa phương.
    pub local: Money,
    /// Khóa of the sum of both, or of the only source asked for.
    pub key: String,
}

/// Phần tiền to one place.
struct Placed {
    place: String,
    year: i32,
    source: FundSource,
    amount: Money,
    proposal: ProposalId,
    label: String,
    /// The beneficiary; none = of the đề án as a whole.
    subject: Subject,
}

/// Kinh phí theo nơi of some years.
pub fn by_place(
    office: &Office,
    from_year: i32,
    to_year: i32,
    source: Option<FundSource>,
) -> Result<PlaceTable> {
    let placed = placed(office, from_year, to_year, source)?;
    let years: Vec<i32> = (from_year..=to_year).collect();
    let names: BTreeSet<&str> = placed.iter().map(|part| part.place.as_str()).collect();
    let mut rows: Vec<PlaceRow> = names
        .into_iter()
        .map(|place| row(place, &years, &placed, source))
        .collect();
    rows.sort_by(|a, b| (b.total, &a.place).cmp(&(a.total, &b.place)));
    let cells = rows.iter().flat_map(|row| &row.years);
    Ok(PlaceTable {
        most: cells
            .map(|cell| cell.national + cell.local)
            .max()
            .unwrap_or_default(),
        total: rows.iter().map(|row| row.total).sum(),
        rows,
        years,
    })
}

fn row(place: &str, years: &[i32], placed: &[Placed], asked: Option<FundSource>) -> PlaceRow {
    let sum = |year: Option<i32>, source: FundSource| -> Money {
        let of = placed.iter().filter(|part| {
            part.place == place && part.source == source && year.is_none_or(|y| y == part.year)
        });
        of.map(|part| part.amount).sum()
    };
    let cells = years.iter().map(|year| PlaceYear {
        national: sum(Some(*year), FundSource::National),
        local: sum(Some(*year), FundSource::Local),
        key: format!("place/{year}/{}/{}", wire(asked), slug(place)),
    });
    let (national, local) = (
        sum(None, FundSource::National),
        sum(None, FundSource::Local),
    );
    PlaceRow {
        place: place.to_owned(),
        years: cells.collect(),
        national,
        local,
        total: national + local,
    }
}

/// A place in a key: folded, and without the stroke that parts the key.
fn slug(place: &str) -> String {
    fold(place).replace('/', "-")
}

/// Kinh phí của một nơi trong một năm, down to the đề án and their beneficiaries; none = nothing went there.
pub fn explain_place(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
    place: &str,
) -> Result<Option<Explanation>> {
    let mut placed = placed(office, year, year, source)?;
    placed.retain(|part| slug(&part.place) == slug(place));
    let Some(first) = placed.first() else {
        return Ok(None);
    };
    let label = format!("{}, năm {year}", first.place);
    let parts = placed.into_iter().map(|part| Explanation {
        proposal_uid: Some(part.proposal),
        ..Explanation::record(part.label, part.amount)
            .with_working(part.source.short_label())
            .at(part.subject)
    });
    Ok(Some(Explanation::sum(label, parts.collect())))
}

fn placed(
    office: &Office,
    from_year: i32,
    to_year: i32,
    source: Option<FundSource>,
) -> Result<Vec<Placed>> {
    let mut shares: HashMap<ProposalId, Vec<PlacedShare>> = HashMap::new();
    for share in office.books().placed_shares(from_year, to_year)? {
        shares.entry(share.proposal_uid).or_default().push(share);
    }
    let mut proposals = office.books().placed_proposals(from_year, to_year)?;
    proposals.retain(|proposal| source.is_none_or(|only| only == proposal.source));
    let placed = proposals
        .into_iter()
        .flat_map(|proposal| parts_of(&proposal, shares.remove(&proposal.uid).unwrap_or_default()));
    Ok(placed.collect())
}

/// The money of a đề án by the places of its beneficiaries; what they are not given is at its own place.
/// Shares that add up to more than was given say nothing of the places: then all of it is at its own.
fn parts_of(proposal: &PlacedProposal, mut shares: Vec<PlacedShare>) -> Vec<Placed> {
    let known: Money = shares.iter().map(|share| share.grant).sum();
    if known > proposal.approved {
        shares.clear();
    }
    let given: Money = shares.iter().map(|share| share.grant).sum();
    let by_commune = begins_after_the_districts(proposal);
    let part = |place: String, amount: Money, label: String, subject: Subject| Placed {
        place,
        year: proposal.year,
        source: proposal.source,
        amount,
        proposal: proposal.uid,
        label,
        subject,
    };
    let code = &proposal.code;
    let mut parts: Vec<Placed> = shares
        .iter()
        .map(|share| {
            let place = place_name(&share.address, share.commune_code.as_deref(), by_commune);
            let label = format!("{code} {}: {}", proposal.title, share.name);
            part(
                place,
                share.grant,
                label,
                subject("beneficiary", share.uid.to_string(), code),
            )
        })
        .collect();
    let rest = proposal.approved - given;
    if rest > Money::ZERO {
        let place = place_name(
            &proposal.place,
            proposal.commune_code.as_deref(),
            by_commune,
        );
        let label = format!("{code} {}", proposal.title);
        parts.push(part(
            place,
            rest,
            label,
            subject("proposal", proposal.uid.to_string(), code),
        ));
    }
    parts
}

fn subject(kind: &str, uid: String, label: &str) -> Subject {
    Subject {
        kind: kind.to_owned(),
        uid,
        field: String::new(),
        label: label.to_owned(),
    }
}

/// Huyện hết từ 01/07/2025: what begins after that day is told by its commune.
fn begins_after_the_districts(proposal: &PlacedProposal) -> bool {
    let first = Day::new(2025, 7, 1);
    let begins = proposal.starts_on.or_else(|| Day::new(proposal.year, 1, 1));
    begins >= first
}

fn place_name(written: &str, commune_code: Option<&str>, by_commune: bool) -> String {
    let commune = || {
        let known = commune_code.and_then(exchange::commune::by_code);
        let found = known.or_else(|| exchange::commune::locate(written, None).commune);
        found.map(|commune| commune.name.clone())
    };
    let district = || exchange::commune::district_named_in(written);
    let named = match by_commune {
        true => commune().or_else(district),
        false => district().or_else(commune),
    };
    let as_written = domain::fold::tidy(written);
    named.unwrap_or(match as_written.is_empty() {
        true => NOWHERE.to_owned(),
        false => as_written,
    })
}
