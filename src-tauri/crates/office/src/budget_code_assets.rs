//! Mục lục ngân sách kèm chương trình: the lists of `assets/budget-codes` and the codes proposed.

use std::sync::OnceLock;

use domain::budget_code::{BudgetCode, BudgetCodeKind, BudgetCodes, BudgetSetting, BudgetUse};
use domain::calendar::Day;
use domain::ids::BudgetSettingId;
use domain::proposal::estimate::CostItem;
use domain::regulation::CheckMark;
use serde::Deserialize;
use store::Books;

use crate::error::{OfficeError, Result};

const LISTS: [&str; 1] = [include_str!("../../../../assets/budget-codes/2026.csv")];
const PROPOSED: &str = include_str!("../../../../assets/budget-codes/de-xuat.toml");

/// Mục lục và mã đề xuất, with where the proposals come from.
pub struct Shipped {
    /// Mục lục, every year.
    pub list: Vec<BudgetCode>,
    /// Mã đề xuất.
    pub proposed: Vec<BudgetSetting>,
    /// Tình trạng đối chiếu of the proposals.
    pub mark: CheckMark,
    /// Nguồn of the proposals.
    pub source: String,
}

#[derive(Deserialize)]
struct ListRow {
    kind: BudgetCodeKind,
    code: String,
    parent: String,
    name: String,
    note: String,
    valid_from: Day,
    valid_to: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proposals {
    mark: CheckMark,
    source: String,
    codes: Vec<ProposedCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProposedCode {
    used_for: BudgetUse,
    #[serde(default)]
    item: Option<CostItem>,
    code: String,
}

/// Đọc một lần. A fault in the data is a fault of the program.
pub fn shipped() -> Result<&'static Shipped> {
    static READ: OnceLock<std::result::Result<Shipped, String>> = OnceLock::new();
    let read = READ.get_or_init(read_all);
    read.as_ref()
        .map_err(|fault| OfficeError::Assets(fault.clone()))
}

/// Bảng mã đang dùng: the lists, the proposals and the accountant's own rows.
pub fn budget_codes(books: Books<'_>) -> Result<BudgetCodes> {
    let shipped = shipped()?;
    Ok(BudgetCodes {
        list: shipped.list.clone(),
        proposed: shipped.proposed.clone(),
        chosen: books.budget_settings()?,
    })
}

fn read_all() -> std::result::Result<Shipped, String> {
    let told = |error: csv::Error| format!("assets/budget-codes: {error}");
    let mut list = Vec::new();
    for text in LISTS {
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize::<ListRow>() {
            list.push(code_of(row.map_err(told)?));
        }
    }
    let proposals: Proposals = toml::from_str(PROPOSED)
        .map_err(|error| format!("assets/budget-codes/de-xuat.toml: {error}"))?;
    let proposed = proposals.codes.into_iter().map(|one| BudgetSetting {
        uid: BudgetSettingId::NEW,
        used_for: one.used_for,
        item: one.item,
        code: one.code,
    });
    Ok(Shipped {
        list,
        proposed: proposed.collect(),
        mark: proposals.mark,
        source: proposals.source,
    })
}

fn code_of(row: ListRow) -> BudgetCode {
    BudgetCode {
        kind: row.kind,
        code: row.code,
        parent: row.parent,
        name: row.name,
        note: row.note,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use domain::calendar::BudgetYear;

    use super::*;

    #[test]
    fn every_proposed_code_stands_in_the_list_of_2026() {
        let shipped = shipped().unwrap();
        let codes = BudgetCodes {
            list: shipped.list.clone(),
            proposed: shipped.proposed.clone(),
            chosen: Vec::new(),
        };
        assert!(codes.list.len() > 100);
        for one in &codes.proposed {
            let kind = match one.used_for {
                BudgetUse::Chapter => BudgetCodeKind::Chapter,
                BudgetUse::Sector => BudgetCodeKind::Sector,
                BudgetUse::SubItem => BudgetCodeKind::SubItem,
                BudgetUse::Fund | BudgetUse::AddedSubItem => continue,
            };
            assert!(codes.contains(kind, &one.code, BudgetYear(2026)), "{one:?}");
        }
        assert_eq!(codes.code_for(BudgetUse::Chapter, None), "416");
    }

    #[test]
    fn the_district_level_is_gone_from_the_list() {
        let levels = shipped().unwrap().list.iter();
        let levels: Vec<_> = levels
            .filter(|one| one.kind == BudgetCodeKind::Level)
            .map(|one| one.code.as_str())
            .collect();
        assert_eq!(levels, ["1", "2", "4"]);
    }
}
